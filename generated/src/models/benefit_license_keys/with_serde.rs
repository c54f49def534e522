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
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Decode for BenefitLicenseKeyActivationCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (limit, enable_customer_admin) = reader
            .record(&["limit", "enable_customer_admin"])?;
        Ok(Self {
            limit,
            enable_customer_admin,
        })
    }
}

impl Encode for BenefitLicenseKeyActivationProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("limit", &self.limit);
        object.field("enable_customer_admin", &self.enable_customer_admin);
        object.end();
    }
}

impl Encode for BenefitLicenseKeys {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, description, organization_id, visibility, properties) = reader
            .record(&[
                "metadata", "type", "description", "organization_id", "visibility", "properties",
            ])?;
        reader.at(type_).constant("license_keys")?;
        Ok(Self {
            metadata,
            description,
            organization_id,
            visibility,
            properties,
        })
    }
}

impl Decode for BenefitLicenseKeysCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (prefix, expires, activations, limit_usage) = reader
            .record(&["prefix", "expires", "activations", "limit_usage"])?;
        Ok(Self {
            prefix,
            expires,
            activations,
            limit_usage,
        })
    }
}

impl Encode for BenefitLicenseKeysProperties {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, description, visibility, type_, properties) = reader
            .record(&["metadata", "description", "visibility", "type", "properties"])?;
        reader.at(type_).constant("license_keys")?;
        Ok(Self {
            metadata,
            description,
            visibility,
            properties,
        })
    }
}

serde_codecs!(
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeyActivationProperties,
    BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe, BenefitLicenseKeys,
    BenefitLicenseKeysCreate, BenefitLicenseKeysCreateProperties,
    BenefitLicenseKeysProperties, BenefitLicenseKeysSubscriber,
    BenefitLicenseKeysSubscriberProperties, BenefitLicenseKeysUpdate
);
