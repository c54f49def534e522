//! Models: benefit downloadables; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadables,
    BenefitDownloadablesCreate, BenefitDownloadablesCreateProperties,
    BenefitDownloadablesProperties, BenefitDownloadablesSubscriber,
    BenefitDownloadablesSubscriberProperties, BenefitDownloadablesUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for BenefitDownloadableFile {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("organization_id", &self.organization_id);
        object.field("name", &self.name);
        object.field("path", &self.path);
        object.field("mime_type", &self.mime_type);
        object.field("size", &self.size);
        object.field("storage_version", &self.storage_version);
        object.field("checksum_etag", &self.checksum_etag);
        object.field("checksum_sha256_base64", &self.checksum_sha256_base64);
        object.field("checksum_sha256_hex", &self.checksum_sha256_hex);
        object.field("last_modified_at", &self.last_modified_at);
        object.field("version", &self.version);
        object.field("service", &self.service);
        object.field("is_uploaded", &self.is_uploaded);
        object.field("created_at", &self.created_at);
        object.field("flagged_malicious_at", &self.flagged_malicious_at);
        object.field("downloaders", &self.downloaders);
        object.field("downloads", &self.downloads);
        object.field("size_readable", &self.size_readable);
        object.end();
    }
}

impl Encode for BenefitDownloadableFilePage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for BenefitDownloadables {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", "downloadables");
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

impl Decode for BenefitDownloadablesCreate {
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
                1 => reader.constant("downloadables"),
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

impl Decode for BenefitDownloadablesCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["archived", "files"];
        let mut archived = None;
        let mut files = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut archived),
                1 => reader.fill(&mut files),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            archived,
            files: files.unwrap_or_default(),
        })
    }
}

impl Encode for BenefitDownloadablesProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("archived", &self.archived);
        object.field("files", &self.files);
        object.end();
    }
}

impl Encode for BenefitDownloadablesSubscriber {
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

impl Encode for BenefitDownloadablesSubscriberProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("active_files", &self.active_files);
        object.end();
    }
}

impl Decode for BenefitDownloadablesUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["metadata", "description", "type", "properties"];
        let mut metadata = None;
        let mut description = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut description),
                2 => reader.constant("downloadables"),
                3 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(2) {
            return Err(fields.missing(reader, &[2]));
        }
        Ok(Self {
            metadata,
            description: Patch::new(description, fields.is_null(1)),
            properties: Patch::new(properties, fields.is_null(3)),
        })
    }
}

serde_codecs!(
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadables,
    BenefitDownloadablesCreate, BenefitDownloadablesCreateProperties,
    BenefitDownloadablesProperties, BenefitDownloadablesSubscriber,
    BenefitDownloadablesSubscriberProperties, BenefitDownloadablesUpdate
);
