//! Models: validated.

use std::fmt;

use uuid::Uuid;

use crate::models::{LicenseKeyActivationBase, LicenseKeyCustomer, LicenseKeyStatus};
use crate::runtime::{Redacted, debug_fields};
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp, Wide};

#[cfg(feature = "serde")]
mod with_serde;

/// License key that passed validation. A key that does not pass is answered with status 404.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidatedLicenseKey {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Customer who holds the key.
    pub customer_id: Uuid,
    /// Customer who holds the key, as an object.
    pub customer: LicenseKeyCustomer,
    /// Benefit that issued the key.
    pub benefit_id: Uuid,
    /// License key in full; treat it as a secret.
    pub key: String,
    /// License key with all but its last characters masked, such as `****-C8CB0F`.
    pub display_key: String,
    /// Whether the key can be used.
    pub status: LicenseKeyStatus,
    /// How many activations the key may have; null for no limit.
    pub limit_activations: Option<i64>,
    /// Usage counter, raised by validations that send `increment_usage`.
    pub usage: i64,
    /// Limit on `usage`; null for no limit.
    pub limit_usage: Option<i64>,
    /// How many times the key was validated.
    pub validations: i64,
    /// When the key was last validated; null if it never was.
    pub last_validated_at: Option<Timestamp>,
    /// When the key expires; null if it never does.
    pub expires_at: Option<Timestamp>,
    /// Activation named in the request; null if the request named none.
    pub activation: Option<LicenseKeyActivationBase>,
    nulls: Nulls,
}

impl fmt::Debug for ValidatedLicenseKey {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let Wide(
            (
                id, created_at, modified_at, organization_id, customer_id, customer, benefit_id,
                key, display_key, status, limit_activations, usage, limit_usage, validations,
                last_validated_at, expires_at,
            ),
            (activation, nulls),
        ) = reader
            .record(&[
                "id", "created_at", "modified_at", "organization_id", "customer_id", "customer",
                "benefit_id", "key", "display_key", "status", "limit_activations", "usage",
                "limit_usage", "validations", "last_validated_at", "expires_at", "activation",
            ])?;
        Ok(Self {
            id,
            created_at,
            modified_at,
            organization_id,
            customer_id,
            customer,
            benefit_id,
            key,
            display_key,
            status,
            limit_activations,
            usage,
            limit_usage,
            validations,
            last_validated_at,
            expires_at,
            activation,
            nulls,
        })
    }
}
