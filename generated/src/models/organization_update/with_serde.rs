//! Models: organization update; the codecs that only the feature `serde` needs.

use crate::models::{OrganizationCreate, OrganizationUpdate};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Reader};

impl Decode for OrganizationCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            name, slug, avatar_url, legal_entity, email, website, socials, details, country,
            feature_settings, subscription_settings, customer_email_settings,
            customer_portal_settings, default_presentment_currency, default_tax_behavior,
        ) = reader
            .record(&[
                "name", "slug", "avatar_url", "legal_entity", "email", "website", "socials",
                "details", "country", "feature_settings", "subscription_settings",
                "customer_email_settings", "customer_portal_settings",
                "default_presentment_currency", "default_tax_behavior",
            ])?;
        Ok(Self {
            name,
            slug,
            avatar_url,
            legal_entity,
            email,
            website,
            socials,
            details,
            country,
            feature_settings,
            subscription_settings,
            customer_email_settings,
            customer_portal_settings,
            default_presentment_currency,
            default_tax_behavior,
        })
    }
}

impl Decode for OrganizationUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            name, avatar_url, email, website, socials, details, country, feature_settings,
            subscription_settings, customer_email_settings, customer_portal_settings,
            dispute_settings, embed_hosts, default_presentment_currency, default_tax_behavior,
            sso_enforced,
        ) = reader
            .record(&[
                "name", "avatar_url", "email", "website", "socials", "details", "country",
                "feature_settings", "subscription_settings", "customer_email_settings",
                "customer_portal_settings", "dispute_settings", "embed_hosts",
                "default_presentment_currency", "default_tax_behavior", "sso_enforced",
            ])?;
        Ok(Self {
            name,
            avatar_url,
            email,
            website,
            socials,
            details,
            country,
            feature_settings,
            subscription_settings,
            customer_email_settings,
            customer_portal_settings,
            dispute_settings,
            embed_hosts,
            default_presentment_currency,
            default_tax_behavior,
            sso_enforced,
        })
    }
}

serde_codecs!(OrganizationCreate, OrganizationUpdate);
