//! Models: benefit license keys. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
use crate::models::{BenefitLicenseKeys, BenefitLicenseKeysProperties};

impl Encode for BenefitLicenseKeyActivationProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("limit", &self.limit);
        object.field("enable_customer_admin", &self.enable_customer_admin);
        object.end();
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Encode for BenefitLicenseKeys {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("metadata", &self.metadata);
        object.field("visibility", &self.visibility);
        object.field("properties", &self.properties);
        object.field("visibility_configurable", &self.visibility_configurable);
        object.end();
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Encode for BenefitLicenseKeysProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("prefix", &self.prefix);
        object.field("expires", &self.expires);
        object.field("activations", &self.activations);
        object.field("limit_usage", &self.limit_usage);
        object.end();
    }
}

serde_codecs!(
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe
);

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(BenefitLicenseKeys, BenefitLicenseKeysProperties);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitLicenseKeys, BenefitLicenseKeysProperties);
