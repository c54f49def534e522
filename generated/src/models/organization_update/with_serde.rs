//! Models: organization update; the codecs that only the feature `serde` needs.

use crate::models::{OrganizationCreate, OrganizationUpdate};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Patch, Reader};

impl Decode for OrganizationCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "name", "slug", "avatar_url", "legal_entity", "email", "website", "socials", "details",
            "country", "feature_settings", "subscription_settings", "customer_email_settings",
            "customer_portal_settings", "default_presentment_currency", "default_tax_behavior",
        ];
        let mut name = None;
        let mut slug = None;
        let mut avatar_url = None;
        let mut legal_entity = None;
        let mut email = None;
        let mut website = None;
        let mut socials = None;
        let mut details = None;
        let mut country = None;
        let mut feature_settings = None;
        let mut subscription_settings = None;
        let mut customer_email_settings = None;
        let mut customer_portal_settings = None;
        let mut default_presentment_currency = None;
        let mut default_tax_behavior = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut name),
                1 => reader.fill(&mut slug),
                2 => reader.fill(&mut avatar_url),
                3 => reader.fill(&mut legal_entity),
                4 => reader.fill(&mut email),
                5 => reader.fill(&mut website),
                6 => reader.fill(&mut socials),
                7 => reader.fill(&mut details),
                8 => reader.fill(&mut country),
                9 => reader.fill(&mut feature_settings),
                10 => reader.fill(&mut subscription_settings),
                11 => reader.fill(&mut customer_email_settings),
                12 => reader.fill(&mut customer_portal_settings),
                13 => reader.fill(&mut default_presentment_currency),
                14 => reader.fill(&mut default_tax_behavior),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(name), Some(slug)) = (name, slug) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self {
            name,
            slug,
            avatar_url: Patch::new(avatar_url, fields.is_null(2)),
            legal_entity: Patch::new(legal_entity, fields.is_null(3)),
            email: Patch::new(email, fields.is_null(4)),
            website: Patch::new(website, fields.is_null(5)),
            socials: Patch::new(socials, fields.is_null(6)),
            details: Patch::new(details, fields.is_null(7)),
            country: Patch::new(country, fields.is_null(8)),
            feature_settings: Patch::new(feature_settings, fields.is_null(9)),
            subscription_settings: Patch::new(subscription_settings, fields.is_null(10)),
            customer_email_settings: Patch::new(customer_email_settings, fields.is_null(11)),
            customer_portal_settings: Patch::new(customer_portal_settings, fields.is_null(12)),
            default_presentment_currency,
            default_tax_behavior,
        })
    }
}

impl Decode for OrganizationUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "name", "avatar_url", "email", "website", "socials", "details", "country",
            "feature_settings", "subscription_settings", "customer_email_settings",
            "customer_portal_settings", "dispute_settings", "embed_hosts",
            "default_presentment_currency", "default_tax_behavior", "sso_enforced",
        ];
        let mut name = None;
        let mut avatar_url = None;
        let mut email = None;
        let mut website = None;
        let mut socials = None;
        let mut details = None;
        let mut country = None;
        let mut feature_settings = None;
        let mut subscription_settings = None;
        let mut customer_email_settings = None;
        let mut customer_portal_settings = None;
        let mut dispute_settings = None;
        let mut embed_hosts = None;
        let mut default_presentment_currency = None;
        let mut default_tax_behavior = None;
        let mut sso_enforced = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut name),
                1 => reader.fill(&mut avatar_url),
                2 => reader.fill(&mut email),
                3 => reader.fill(&mut website),
                4 => reader.fill(&mut socials),
                5 => reader.fill(&mut details),
                6 => reader.fill(&mut country),
                7 => reader.fill(&mut feature_settings),
                8 => reader.fill(&mut subscription_settings),
                9 => reader.fill(&mut customer_email_settings),
                10 => reader.fill(&mut customer_portal_settings),
                11 => reader.fill(&mut dispute_settings),
                12 => reader.fill(&mut embed_hosts),
                13 => reader.fill(&mut default_presentment_currency),
                14 => reader.fill(&mut default_tax_behavior),
                15 => reader.fill(&mut sso_enforced),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            name: Patch::new(name, fields.is_null(0)),
            avatar_url: Patch::new(avatar_url, fields.is_null(1)),
            email: Patch::new(email, fields.is_null(2)),
            website: Patch::new(website, fields.is_null(3)),
            socials: Patch::new(socials, fields.is_null(4)),
            details: Patch::new(details, fields.is_null(5)),
            country: Patch::new(country, fields.is_null(6)),
            feature_settings: Patch::new(feature_settings, fields.is_null(7)),
            subscription_settings: Patch::new(subscription_settings, fields.is_null(8)),
            customer_email_settings: Patch::new(customer_email_settings, fields.is_null(9)),
            customer_portal_settings: Patch::new(customer_portal_settings, fields.is_null(10)),
            dispute_settings: Patch::new(dispute_settings, fields.is_null(11)),
            embed_hosts: Patch::new(embed_hosts, fields.is_null(12)),
            default_presentment_currency: Patch::new(
                default_presentment_currency, fields.is_null(13),
            ),
            default_tax_behavior: Patch::new(default_tax_behavior, fields.is_null(14)),
            sso_enforced: Patch::new(sso_enforced, fields.is_null(15)),
        })
    }
}

serde_codecs!(OrganizationCreate, OrganizationUpdate);
