//! Models: organization update; the codecs that only the feature `serde` needs.

use crate::models::{OrganizationCreate, OrganizationUpdate};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Patch, Reader};

impl Decode for OrganizationCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
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
        let mut fields = reader
            .fields(
                &[
                    "name", "slug", "avatar_url", "legal_entity", "email", "website", "socials",
                    "details", "country", "feature_settings", "subscription_settings",
                    "customer_email_settings", "customer_portal_settings",
                    "default_presentment_currency", "default_tax_behavior",
                ],
            )?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => name = Some(reader.value()?),
                1 => slug = Some(reader.value()?),
                2 => avatar_url = Some(reader.value()?),
                3 => legal_entity = Some(reader.value()?),
                4 => email = Some(reader.value()?),
                5 => website = Some(reader.value()?),
                6 => socials = Some(reader.value()?),
                7 => details = Some(reader.value()?),
                8 => country = Some(reader.value()?),
                9 => feature_settings = Some(reader.value()?),
                10 => subscription_settings = Some(reader.value()?),
                11 => customer_email_settings = Some(reader.value()?),
                12 => customer_portal_settings = Some(reader.value()?),
                13 => default_presentment_currency = Some(reader.value()?),
                14 => default_tax_behavior = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
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
        let mut fields = reader
            .fields(
                &[
                    "name", "avatar_url", "email", "website", "socials", "details", "country",
                    "feature_settings", "subscription_settings", "customer_email_settings",
                    "customer_portal_settings", "dispute_settings", "embed_hosts",
                    "default_presentment_currency", "default_tax_behavior", "sso_enforced",
                ],
            )?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => name = Some(reader.value()?),
                1 => avatar_url = Some(reader.value()?),
                2 => email = Some(reader.value()?),
                3 => website = Some(reader.value()?),
                4 => socials = Some(reader.value()?),
                5 => details = Some(reader.value()?),
                6 => country = Some(reader.value()?),
                7 => feature_settings = Some(reader.value()?),
                8 => subscription_settings = Some(reader.value()?),
                9 => customer_email_settings = Some(reader.value()?),
                10 => customer_portal_settings = Some(reader.value()?),
                11 => dispute_settings = Some(reader.value()?),
                12 => embed_hosts = Some(reader.value()?),
                13 => default_presentment_currency = Some(reader.value()?),
                14 => default_tax_behavior = Some(reader.value()?),
                15 => sso_enforced = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
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
