//! Models: organization update. The codecs that only the features `mock` and `serde` need.

use crate::models::{OrganizationCreate, OrganizationUpdate};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for OrganizationCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "name", "slug", "avatar_url", "legal_entity", "email", "website", "socials",
                "details", "country", "feature_settings", "subscription_settings",
                "customer_email_settings", "customer_portal_settings",
                "default_presentment_currency", "default_tax_behavior",
            ],
            &mut [
                &mut value.name, &mut value.slug, &mut value.avatar_url, &mut value.legal_entity,
                &mut value.email, &mut value.website, &mut value.socials, &mut value.details,
                &mut value.country, &mut value.feature_settings, &mut value.subscription_settings,
                &mut value.customer_email_settings, &mut value.customer_portal_settings,
                &mut value.default_presentment_currency, &mut value.default_tax_behavior,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationCreate {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        slug: Blank::BLANK,
        avatar_url: Blank::BLANK,
        legal_entity: Blank::BLANK,
        email: Blank::BLANK,
        website: Blank::BLANK,
        socials: Blank::BLANK,
        details: Blank::BLANK,
        country: Blank::BLANK,
        feature_settings: Blank::BLANK,
        subscription_settings: Blank::BLANK,
        customer_email_settings: Blank::BLANK,
        customer_portal_settings: Blank::BLANK,
        default_presentment_currency: Blank::BLANK,
        default_tax_behavior: Blank::BLANK,
    };
}

impl Decode for OrganizationUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "name", "avatar_url", "email", "website", "socials", "details", "country",
                "feature_settings", "subscription_settings", "customer_email_settings",
                "customer_portal_settings", "dispute_settings", "embed_hosts",
                "default_presentment_currency", "default_tax_behavior", "sso_enforced",
            ],
            &mut [
                &mut value.name, &mut value.avatar_url, &mut value.email, &mut value.website,
                &mut value.socials, &mut value.details, &mut value.country,
                &mut value.feature_settings, &mut value.subscription_settings,
                &mut value.customer_email_settings, &mut value.customer_portal_settings,
                &mut value.dispute_settings, &mut value.embed_hosts,
                &mut value.default_presentment_currency, &mut value.default_tax_behavior,
                &mut value.sso_enforced,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationUpdate {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        avatar_url: Blank::BLANK,
        email: Blank::BLANK,
        website: Blank::BLANK,
        socials: Blank::BLANK,
        details: Blank::BLANK,
        country: Blank::BLANK,
        feature_settings: Blank::BLANK,
        subscription_settings: Blank::BLANK,
        customer_email_settings: Blank::BLANK,
        customer_portal_settings: Blank::BLANK,
        dispute_settings: Blank::BLANK,
        embed_hosts: Blank::BLANK,
        default_presentment_currency: Blank::BLANK,
        default_tax_behavior: Blank::BLANK,
        sso_enforced: Blank::BLANK,
    };
}

serde_codecs!(OrganizationCreate, OrganizationUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(OrganizationCreate, OrganizationUpdate);
