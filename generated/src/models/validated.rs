//! Models: validated.

use uuid::Uuid;

use crate::models::{LicenseKeyActivationBase, LicenseKeyCustomer, LicenseKeyStatus};
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

/// License key that passed validation. If validation fails, the response has status 404.
///
/// Returned by [`LicenseKeys::validate`](crate::services::license_keys::LicenseKeys::validate) and
/// [`customer_portal::LicenseKeys::validate`](crate::services::customer_portal::license_keys::LicenseKeys::validate).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidatedLicenseKey {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Customer who holds the key.
    pub customer_id: Uuid,
    /// The customer who holds the key.
    pub customer: LicenseKeyCustomer,
    /// Benefit that issued the key.
    pub benefit_id: Uuid,
    /// Full license key. Treat it as a secret.
    pub key: String,
    /// Masked license key that shows only the last characters, such as `****-C8CB0F`.
    pub display_key: String,
    /// Whether the key can be used.
    pub status: LicenseKeyStatus,
    /// Maximum number of activations of the key; null for no limit.
    pub limit_activations: Option<i64>,
    /// Usage counter, raised by validations that send `increment_usage`.
    pub usage: i64,
    /// Limit on `usage`; null for no limit.
    pub limit_usage: Option<i64>,
    /// Number of validations of the key.
    pub validations: i64,
    /// When the key was last validated; null if it never was.
    pub last_validated_at: Option<Timestamp>,
    /// When the key expires; null if it never does.
    pub expires_at: Option<Timestamp>,
    /// Activation from the request; null if the request had none.
    pub activation: Option<LicenseKeyActivationBase>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    ValidatedLicenseKey, "ValidatedLicenseKey";
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "organization_id": organization_id, "customer_id": customer_id, "customer": customer,
    "benefit_id": benefit_id, "key" = Redacted, "display_key": display_key, "status": status,
    "limit_activations": limit_activations, "usage": usage, "limit_usage": limit_usage,
    "validations": validations, "last_validated_at": last_validated_at, "expires_at": expires_at,
    "activation": activation,
}

decode_record! {
    ValidatedLicenseKey, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "organization_id": organization_id, "customer_id": customer_id, "customer": customer,
    "benefit_id": benefit_id, "key": key, "display_key": display_key, "status": status,
    "limit_activations": limit_activations, "usage": usage, "limit_usage": limit_usage,
    "validations": validations, "last_validated_at": last_validated_at, "expires_at": expires_at,
    "activation": activation,
}
