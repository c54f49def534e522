//! Models: validated.

use std::fmt;

use uuid::Uuid;

use crate::models::{LicenseKeyActivationBase, LicenseKeyCustomer, LicenseKeyStatus};
use crate::runtime::{Redacted, debug_fields};
use crate::runtime::json::{Blank, Decode, DecodeError, Nulls, Reader, Timestamp};

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

impl fmt::Debug for ValidatedLicenseKey {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "ValidatedLicenseKey",
            &[
                ("id", &self.id),
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("benefit_id", &self.benefit_id),
                ("key", &Redacted),
                ("display_key", &self.display_key),
                ("status", &self.status),
                ("limit_activations", &self.limit_activations),
                ("usage", &self.usage),
                ("limit_usage", &self.limit_usage),
                ("validations", &self.validations),
                ("last_validated_at", &self.last_validated_at),
                ("expires_at", &self.expires_at),
                ("activation", &self.activation),
            ],
        )
    }
}

impl Decode for ValidatedLicenseKey {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "created_at", "modified_at", "organization_id", "customer_id", "customer",
                "benefit_id", "key", "display_key", "status", "limit_activations", "usage",
                "limit_usage", "validations", "last_validated_at", "expires_at", "activation",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at,
                &mut value.organization_id, &mut value.customer_id, &mut value.customer,
                &mut value.benefit_id, &mut value.key, &mut value.display_key, &mut value.status,
                &mut value.limit_activations, &mut value.usage, &mut value.limit_usage,
                &mut value.validations, &mut value.last_validated_at, &mut value.expires_at,
                &mut value.activation,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for ValidatedLicenseKey {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        benefit_id: Blank::BLANK,
        key: Blank::BLANK,
        display_key: Blank::BLANK,
        status: Blank::BLANK,
        limit_activations: Blank::BLANK,
        usage: Blank::BLANK,
        limit_usage: Blank::BLANK,
        validations: Blank::BLANK,
        last_validated_at: Blank::BLANK,
        expires_at: Blank::BLANK,
        activation: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}
