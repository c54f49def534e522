//! Models: benefit license keys.

use uuid::Uuid;

use crate::models::{
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitSubscriberOrganization,
};
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

/// License key benefit, as shown to customers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitLicenseKeysSubscriber {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Always `license_keys`.
    pub type_: String,
    /// Human-readable description of what the customer gets.
    pub description: String,
    /// Whether the benefit can be selected when a product is created.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Organization that owns the object, in short form.
    pub organization: BenefitSubscriberOrganization,
    /// Public settings of the benefit.
    pub properties: BenefitLicenseKeysSubscriberProperties,
}

impl Decode for BenefitLicenseKeysSubscriber {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "type", "description", "selectable", "deletable",
                "is_deleted", "organization_id", "organization", "properties",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.type_,
                &mut value.description, &mut value.selectable, &mut value.deletable,
                &mut value.is_deleted, &mut value.organization_id, &mut value.organization,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeysSubscriber {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        type_: Blank::BLANK,
        description: Blank::BLANK,
        selectable: Blank::BLANK,
        deletable: Blank::BLANK,
        is_deleted: Blank::BLANK,
        organization_id: Blank::BLANK,
        organization: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

/// Settings of a license key benefit that customers may see.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitLicenseKeysSubscriberProperties {
    /// Prefix of each key, as in `ACME-...`; null for none.
    pub prefix: Option<String>,
    /// Lifetime of a key; null for keys that do not expire.
    pub expires: Option<BenefitLicenseKeyExpirationProperties>,
    /// Limits on activations; null if keys do not support activations.
    pub activations: Option<BenefitLicenseKeyActivationProperties>,
    /// Limit on the usage counter of a key; null for no limit.
    pub limit_usage: Option<i64>,
}

impl Decode for BenefitLicenseKeysSubscriberProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["prefix", "expires", "activations", "limit_usage"],
            &mut [
                &mut value.prefix, &mut value.expires, &mut value.activations,
                &mut value.limit_usage,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeysSubscriberProperties {
    const BLANK: Self = Self {
        prefix: Blank::BLANK,
        expires: Blank::BLANK,
        activations: Blank::BLANK,
        limit_usage: Blank::BLANK,
    };
}
