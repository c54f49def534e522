//! Models: license. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    LicenseKeyActivate, LicenseKeyActivationBase, LicenseKeyActivationRead,
    LicenseKeyCustomer, LicenseKeyDeactivate, LicenseKeyRead, LicenseKeyReadPage,
    LicenseKeyStatus, LicenseKeyValidate, LicenseKeyWithActivations,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Decode for LicenseKeyActivate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["key", "organization_id", "label", "conditions", "meta"],
            &mut [
                &mut value.key, &mut value.organization_id, &mut value.label, &mut value.conditions,
                &mut value.meta,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for LicenseKeyActivate {
    const BLANK: Self = Self {
        key: Blank::BLANK,
        organization_id: Blank::BLANK,
        label: Blank::BLANK,
        conditions: Blank::BLANK,
        meta: Blank::BLANK,
    };
}

impl Encode for LicenseKeyActivationBase {
    #[inline]
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
    #[inline]
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
    #[inline]
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
        object.optional_or_null(
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["key", "organization_id", "activation_id"],
            &mut [&mut value.key, &mut value.organization_id, &mut value.activation_id],
        )?;
        Ok(value)
    }
}

impl Blank for LicenseKeyDeactivate {
    const BLANK: Self = Self {
        key: Blank::BLANK,
        organization_id: Blank::BLANK,
        activation_id: Blank::BLANK,
    };
}

impl Encode for LicenseKeyRead {
    #[inline]
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
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for LicenseKeyValidate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "key", "organization_id", "activation_id", "benefit_id", "customer_id",
                "increment_usage", "conditions",
            ],
            &mut [
                &mut value.key, &mut value.organization_id, &mut value.activation_id,
                &mut value.benefit_id, &mut value.customer_id, &mut value.increment_usage,
                &mut value.conditions,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for LicenseKeyValidate {
    const BLANK: Self = Self {
        key: Blank::BLANK,
        organization_id: Blank::BLANK,
        activation_id: Blank::BLANK,
        benefit_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        increment_usage: Blank::BLANK,
        conditions: Blank::BLANK,
    };
}

impl Encode for LicenseKeyWithActivations {
    #[inline]
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
    LicenseKeyStatus, LicenseKeyValidate, LicenseKeyWithActivations
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    LicenseKeyActivate, LicenseKeyActivationBase, LicenseKeyActivationRead,
    LicenseKeyCustomer, LicenseKeyDeactivate, LicenseKeyRead, LicenseKeyReadPage,
    LicenseKeyStatus, LicenseKeyValidate, LicenseKeyWithActivations
);
