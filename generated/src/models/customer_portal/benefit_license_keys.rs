//! Models: benefit license keys.

use uuid::Uuid;

use crate::models::{
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitSubscriberOrganization,
};
use crate::runtime::json::{Timestamp, decode_record};

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

decode_record! {
    BenefitLicenseKeysSubscriber;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id, "organization": organization,
    "properties": properties,
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

decode_record! {
    BenefitLicenseKeysSubscriberProperties;
    "prefix": prefix, "expires": expires, "activations": activations, "limit_usage": limit_usage,
}
