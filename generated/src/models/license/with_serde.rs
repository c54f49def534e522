//! Models: license; the codecs that only the feature `serde` needs.

use crate::models::{
    LicenseKeyActivate, LicenseKeyActivationBase, LicenseKeyActivationRead,
    LicenseKeyCustomer, LicenseKeyDeactivate, LicenseKeyRead, LicenseKeyReadPage,
    LicenseKeyStatus, LicenseKeyUpdate, LicenseKeyValidate, LicenseKeyWithActivations,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Decode for LicenseKeyActivate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (key, organization_id, label, conditions, meta) = reader
            .record(&["key", "organization_id", "label", "conditions", "meta"])?;
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
        let (key, organization_id, activation_id) = reader
            .record(&["key", "organization_id", "activation_id"])?;
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
        let (status, usage, limit_activations, limit_usage, expires_at) = reader
            .record(
                &["status", "usage", "limit_activations", "limit_usage", "expires_at"],
            )?;
        Ok(Self {
            status,
            usage,
            limit_activations,
            limit_usage,
            expires_at,
        })
    }
}

impl Decode for LicenseKeyValidate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            key, organization_id, activation_id, benefit_id, customer_id, increment_usage,
            conditions,
        ) = reader
            .record(&[
                "key", "organization_id", "activation_id", "benefit_id", "customer_id",
                "increment_usage", "conditions",
            ])?;
        Ok(Self {
            key,
            organization_id,
            activation_id,
            benefit_id,
            customer_id,
            increment_usage,
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
