//! Models: license; the codecs that only the feature `serde` needs.

use crate::models::{
    LicenseKeyActivate, LicenseKeyActivationBase, LicenseKeyActivationRead,
    LicenseKeyCustomer, LicenseKeyDeactivate, LicenseKeyRead, LicenseKeyReadPage,
    LicenseKeyStatus, LicenseKeyUpdate, LicenseKeyValidate, LicenseKeyWithActivations,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Decode for LicenseKeyActivate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["key", "organization_id", "label", "conditions", "meta"];
        let mut key = None;
        let mut organization_id = None;
        let mut label = None;
        let mut conditions = None;
        let mut meta = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut key),
                1 => reader.fill(&mut organization_id),
                2 => reader.fill(&mut label),
                3 => reader.fill(&mut conditions),
                4 => reader.fill(&mut meta),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(key), Some(organization_id), Some(label)) = (key, organization_id, label) else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
        Ok(Self {
            key,
            organization_id,
            label,
            conditions,
            meta,
        })
    }
}

impl Encode for LicenseKeyActivationBase {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("license_key_id", &self.license_key_id);
        object.field("label", &self.label);
        object.field("meta", &self.meta);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.end();
    }
}

impl Encode for LicenseKeyActivationRead {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("license_key_id", &self.license_key_id);
        object.field("label", &self.label);
        object.field("meta", &self.meta);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("license_key", &self.license_key);
        object.end();
    }
}

impl Encode for LicenseKeyCustomer {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("metadata", &self.metadata);
        object.optional_or_null("external_id", &self.external_id, self.nulls.has(4));
        object.optional_or_null("email", &self.email, self.nulls.has(5));
        object.field("email_verified", &self.email_verified);
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("billing_name", &self.billing_name);
        object.field("billing_address", &self.billing_address);
        object.field("tax_id", &self.tax_id);
        object.optional_or_null("locale", &self.locale, self.nulls.has(12));
        object.field("organization_id", &self.organization_id);
        object
            .optional_or_null(
                "default_payment_method_id",
                &self.default_payment_method_id,
                self.nulls.has(14),
            );
        object.field("deleted_at", &self.deleted_at);
        object.field("first_user_event_at", &self.first_user_event_at);
        object.field("avatar_url", &self.avatar_url);
        object.end();
    }
}

impl Decode for LicenseKeyDeactivate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["key", "organization_id", "activation_id"];
        let mut key = None;
        let mut organization_id = None;
        let mut activation_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut key),
                1 => reader.fill(&mut organization_id),
                2 => reader.fill(&mut activation_id),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(key), Some(organization_id), Some(activation_id)) = (
            key, organization_id, activation_id,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
        Ok(Self {
            key,
            organization_id,
            activation_id,
        })
    }
}

impl Encode for LicenseKeyRead {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("benefit_id", &self.benefit_id);
        object.field("key", &self.key);
        object.field("display_key", &self.display_key);
        object.field("status", &self.status);
        object.field("limit_activations", &self.limit_activations);
        object.field("usage", &self.usage);
        object.field("limit_usage", &self.limit_usage);
        object.field("validations", &self.validations);
        object.field("last_validated_at", &self.last_validated_at);
        object.field("expires_at", &self.expires_at);
        object.end();
    }
}

impl Encode for LicenseKeyReadPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for LicenseKeyUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "status", "usage", "limit_activations", "limit_usage", "expires_at",
        ];
        let mut status = None;
        let mut usage = None;
        let mut limit_activations = None;
        let mut limit_usage = None;
        let mut expires_at = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut status),
                1 => reader.fill(&mut usage),
                2 => reader.fill(&mut limit_activations),
                3 => reader.fill(&mut limit_usage),
                4 => reader.fill(&mut expires_at),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            status: Patch::new(status, fields.is_null(0)),
            usage,
            limit_activations: Patch::new(limit_activations, fields.is_null(2)),
            limit_usage: Patch::new(limit_usage, fields.is_null(3)),
            expires_at: Patch::new(expires_at, fields.is_null(4)),
        })
    }
}

impl Decode for LicenseKeyValidate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "key", "organization_id", "activation_id", "benefit_id", "customer_id",
            "increment_usage", "conditions",
        ];
        let mut key = None;
        let mut organization_id = None;
        let mut activation_id = None;
        let mut benefit_id = None;
        let mut customer_id = None;
        let mut increment_usage = None;
        let mut conditions = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut key),
                1 => reader.fill(&mut organization_id),
                2 => reader.fill(&mut activation_id),
                3 => reader.fill(&mut benefit_id),
                4 => reader.fill(&mut customer_id),
                5 => reader.fill(&mut increment_usage),
                6 => reader.fill(&mut conditions),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(key), Some(organization_id)) = (key, organization_id) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self {
            key,
            organization_id,
            activation_id: Patch::new(activation_id, fields.is_null(2)),
            benefit_id: Patch::new(benefit_id, fields.is_null(3)),
            customer_id: Patch::new(customer_id, fields.is_null(4)),
            increment_usage: Patch::new(increment_usage, fields.is_null(5)),
            conditions,
        })
    }
}

impl Encode for LicenseKeyWithActivations {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("benefit_id", &self.benefit_id);
        object.field("key", &self.key);
        object.field("display_key", &self.display_key);
        object.field("status", &self.status);
        object.field("limit_activations", &self.limit_activations);
        object.field("usage", &self.usage);
        object.field("limit_usage", &self.limit_usage);
        object.field("validations", &self.validations);
        object.field("last_validated_at", &self.last_validated_at);
        object.field("expires_at", &self.expires_at);
        object.field("activations", &self.activations);
        object.end();
    }
}

serde_codecs!(
    LicenseKeyActivate, LicenseKeyActivationBase, LicenseKeyActivationRead,
    LicenseKeyCustomer, LicenseKeyDeactivate, LicenseKeyRead, LicenseKeyReadPage,
    LicenseKeyStatus, LicenseKeyUpdate, LicenseKeyValidate, LicenseKeyWithActivations
);
