//! Models: customer organization. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerOrganization, CustomerOrganizationData, CustomerOrganizationFeatureSettings,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for CustomerOrganization {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("avatar_url", &self.avatar_url);
        object.field("proration_behavior", &self.proration_behavior);
        object.field("allow_customer_updates", &self.allow_customer_updates);
        object.field("customer_portal_settings", &self.customer_portal_settings);
        object.optional("organization_features", &self.organization_features);
        object.end();
    }
}

impl Encode for CustomerOrganizationData {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("organization", &self.organization);
        object.field("products", &self.products);
        object.end();
    }
}

impl Encode for CustomerOrganizationFeatureSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("member_model_enabled", &self.member_model_enabled);
        object.optional(
            "checkout_localization_enabled",
            &self.checkout_localization_enabled,
        );
        object.end();
    }
}

serde_codecs!(
    CustomerOrganization, CustomerOrganizationData, CustomerOrganizationFeatureSettings
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerOrganization, CustomerOrganizationData, CustomerOrganizationFeatureSettings
);
