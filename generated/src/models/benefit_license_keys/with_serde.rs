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
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Decode for BenefitLicenseKeyActivationCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["limit", "enable_customer_admin"];
        let mut limit = None;
        let mut enable_customer_admin = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut limit),
                1 => reader.fill(&mut enable_customer_admin),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(limit), Some(enable_customer_admin)) = (limit, enable_customer_admin)
        else {
            return Err(fields.missing(reader, &[0, 1]));
        };
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
        object.field("type", "license_keys");
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
        const FIELDS: &[&str] = &[
            "metadata", "type", "description", "organization_id", "visibility", "properties",
        ];
        let mut metadata = None;
        let mut description = None;
        let mut organization_id = None;
        let mut visibility = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.constant("license_keys"),
                2 => reader.fill(&mut description),
                3 => reader.fill(&mut organization_id),
                4 => reader.fill(&mut visibility),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(description), Some(properties)) = (
            fields.has(1), description, properties,
        ) else {
            return Err(fields.missing(reader, &[1, 2, 5]));
        };
        Ok(Self {
            metadata,
            description,
            organization_id: Patch::new(organization_id, fields.is_null(3)),
            visibility: Patch::new(visibility, fields.is_null(4)),
            properties,
        })
    }
}

impl Decode for BenefitLicenseKeysCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["prefix", "expires", "activations", "limit_usage"];
        let mut prefix = None;
        let mut expires = None;
        let mut activations = None;
        let mut limit_usage = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut prefix),
                1 => reader.fill(&mut expires),
                2 => reader.fill(&mut activations),
                3 => reader.fill(&mut limit_usage),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            prefix: Patch::new(prefix, fields.is_null(0)),
            expires: Patch::new(expires, fields.is_null(1)),
            activations: Patch::new(activations, fields.is_null(2)),
            limit_usage: Patch::new(limit_usage, fields.is_null(3)),
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
        const FIELDS: &[&str] = &["metadata", "description", "visibility", "type", "properties"];
        let mut metadata = None;
        let mut description = None;
        let mut visibility = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut description),
                2 => reader.fill(&mut visibility),
                3 => reader.constant("license_keys"),
                4 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(3) {
            return Err(fields.missing(reader, &[3]));
        }
        Ok(Self {
            metadata,
            description: Patch::new(description, fields.is_null(1)),
            visibility: Patch::new(visibility, fields.is_null(2)),
            properties: Patch::new(properties, fields.is_null(4)),
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
