//! Models: organization update. The codecs that only the features `mock` and `serde` need.

use crate::models::{OrganizationCreate, OrganizationUpdate};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    OrganizationCreate;
    "name": name, "slug": slug, "avatar_url": avatar_url, "legal_entity": legal_entity,
    "email": email, "website": website, "socials": socials, "details": details, "country": country,
    "feature_settings": feature_settings, "subscription_settings": subscription_settings,
    "customer_email_settings": customer_email_settings,
    "customer_portal_settings": customer_portal_settings,
    "default_presentment_currency": default_presentment_currency,
    "default_tax_behavior": default_tax_behavior,
}

decode_record! {
    OrganizationUpdate;
    "name": name, "avatar_url": avatar_url, "email": email, "website": website, "socials": socials,
    "details": details, "country": country, "feature_settings": feature_settings,
    "subscription_settings": subscription_settings,
    "customer_email_settings": customer_email_settings,
    "customer_portal_settings": customer_portal_settings, "dispute_settings": dispute_settings,
    "embed_hosts": embed_hosts, "default_presentment_currency": default_presentment_currency,
    "default_tax_behavior": default_tax_behavior, "sso_enforced": sso_enforced,
}

serde_codecs!(OrganizationCreate, OrganizationUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(OrganizationCreate, OrganizationUpdate);
