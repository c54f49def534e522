//! Models: benefit license keys; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeyActivationProperties,
    BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe, BenefitLicenseKeys,
    BenefitLicenseKeysCreate, BenefitLicenseKeysCreateProperties,
    BenefitLicenseKeysProperties, BenefitLicenseKeysSubscriber,
    BenefitLicenseKeysSubscriberProperties, BenefitLicenseKeysUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Decode for BenefitLicenseKeyActivationCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["limit", "enable_customer_admin"],
            &mut [&mut value.limit, &mut value.enable_customer_admin],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeyActivationCreateProperties {
    const BLANK: Self = Self {
        limit: Blank::BLANK,
        enable_customer_admin: Blank::BLANK,
    };
}

impl Encode for BenefitLicenseKeyActivationProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("limit", &self.limit);
        object.field("enable_customer_admin", &self.enable_customer_admin);
        object.end();
    }
}

impl Encode for BenefitLicenseKeys {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("metadata", &self.metadata);
        object.field("visibility", &self.visibility);
        object.field("properties", &self.properties);
        object.field("visibility_configurable", &self.visibility_configurable);
        object.end();
    }
}

impl Decode for BenefitLicenseKeysCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("license_keys"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeysCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitLicenseKeysCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["prefix", "expires", "activations", "limit_usage"],
            &mut [
                &mut value.prefix, &mut value.expires, &mut value.activations,
                &mut value.limit_usage,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeysCreateProperties {
    const BLANK: Self = Self {
        prefix: Blank::BLANK,
        expires: Blank::BLANK,
        activations: Blank::BLANK,
        limit_usage: Blank::BLANK,
    };
}

impl Encode for BenefitLicenseKeysProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("prefix", &self.prefix);
        object.field("expires", &self.expires);
        object.field("activations", &self.activations);
        object.field("limit_usage", &self.limit_usage);
        object.end();
    }
}

impl Encode for BenefitLicenseKeysSubscriber {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("organization", &self.organization);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Encode for BenefitLicenseKeysSubscriberProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("prefix", &self.prefix);
        object.field("expires", &self.expires);
        object.field("activations", &self.activations);
        object.field("limit_usage", &self.limit_usage);
        object.end();
    }
}

impl Decode for BenefitLicenseKeysUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "visibility", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut value.visibility,
                &mut Constant::string("license_keys"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeysUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

serde_codecs!(
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeyActivationProperties,
    BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe, BenefitLicenseKeys,
    BenefitLicenseKeysCreate, BenefitLicenseKeysCreateProperties,
    BenefitLicenseKeysProperties, BenefitLicenseKeysSubscriber,
    BenefitLicenseKeysSubscriberProperties, BenefitLicenseKeysUpdate
);
