//! Models: validated.

use std::fmt;

use uuid::Uuid;

use crate::models::{LicenseKeyActivationBase, LicenseKeyCustomer, LicenseKeyStatus};
use crate::runtime::Redacted;
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp};

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
        formatter
            .debug_struct("ValidatedLicenseKey")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("modified_at", &self.modified_at)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("benefit_id", &self.benefit_id)
            .field("key", &Redacted)
            .field("display_key", &self.display_key)
            .field("status", &self.status)
            .field("limit_activations", &self.limit_activations)
            .field("usage", &self.usage)
            .field("limit_usage", &self.limit_usage)
            .field("validations", &self.validations)
            .field("last_validated_at", &self.last_validated_at)
            .field("expires_at", &self.expires_at)
            .field("activation", &self.activation)
            .finish()
    }
}

impl Decode for ValidatedLicenseKey {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "created_at", "modified_at", "organization_id", "customer_id", "customer",
            "benefit_id", "key", "display_key", "status", "limit_activations", "usage",
            "limit_usage", "validations", "last_validated_at", "expires_at", "activation",
        ];
        let mut id = None;
        let mut created_at = None;
        let mut modified_at = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut benefit_id = None;
        let mut key = None;
        let mut display_key = None;
        let mut status = None;
        let mut limit_activations = None;
        let mut usage = None;
        let mut limit_usage = None;
        let mut validations = None;
        let mut last_validated_at = None;
        let mut expires_at = None;
        let mut activation = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut created_at),
                2 => reader.fill(&mut modified_at),
                3 => reader.fill(&mut organization_id),
                4 => reader.fill(&mut customer_id),
                5 => reader.fill(&mut customer),
                6 => reader.fill(&mut benefit_id),
                7 => reader.fill(&mut key),
                8 => reader.fill(&mut display_key),
                9 => reader.fill(&mut status),
                10 => reader.fill(&mut limit_activations),
                11 => reader.fill(&mut usage),
                12 => reader.fill(&mut limit_usage),
                13 => reader.fill(&mut validations),
                14 => reader.fill(&mut last_validated_at),
                15 => reader.fill(&mut expires_at),
                16 => reader.fill(&mut activation),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(created_at), Some(organization_id), Some(customer_id), Some(customer),
            Some(benefit_id), Some(key), Some(display_key), Some(status), Some(usage),
            Some(validations),
        ) = (
            id,
            created_at,
            organization_id,
            customer_id,
            customer,
            benefit_id,
            key,
            display_key,
            status,
            usage,
            validations,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 3, 4, 5, 6, 7, 8, 9, 11, 13]));
        };
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
            nulls: fields.nulls(),
        })
    }
}
