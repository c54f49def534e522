//! Models: customer organization. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerOrganization, CustomerOrganizationData, CustomerOrganizationFeatureSettings,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    CustomerOrganization;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "name": field name, "slug": field slug, "avatar_url": field avatar_url,
    "proration_behavior": field proration_behavior,
    "allow_customer_updates": field allow_customer_updates,
    "customer_portal_settings": field customer_portal_settings,
    "organization_features": optional organization_features,
}

encode_record! {
    CustomerOrganizationData;
    "organization": field organization, "products": field products,
}

encode_record! {
    CustomerOrganizationFeatureSettings;
    "member_model_enabled": optional member_model_enabled,
    "checkout_localization_enabled": optional checkout_localization_enabled,
}

serde_codecs!(
    CustomerOrganization, CustomerOrganizationData, CustomerOrganizationFeatureSettings
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerOrganization, CustomerOrganizationData, CustomerOrganizationFeatureSettings
);
