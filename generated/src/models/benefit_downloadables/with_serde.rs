//! Models: benefit downloadables; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadables,
    BenefitDownloadablesCreate, BenefitDownloadablesCreateProperties,
    BenefitDownloadablesProperties, BenefitDownloadablesSubscriber,
    BenefitDownloadablesSubscriberProperties, BenefitDownloadablesUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

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

impl Decode for BenefitDownloadablesCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, description, organization_id, visibility, properties) = reader
            .record(&[
                "metadata", "type", "description", "organization_id", "visibility", "properties",
            ])?;
        reader.at(type_).constant("downloadables")?;
        Ok(Self {
            metadata,
            description,
            organization_id,
            visibility,
            properties,
        })
    }
}

impl Decode for BenefitDownloadablesCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (archived, files) = reader.record(&["archived", "files"])?;
        Ok(Self { archived, files })
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
        let (metadata, description, type_, properties) = reader
            .record(&["metadata", "description", "type", "properties"])?;
        reader.at(type_).constant("downloadables")?;
        Ok(Self {
            metadata,
            description,
            properties,
        })
    }
}

serde_codecs!(
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadables,
    BenefitDownloadablesCreate, BenefitDownloadablesCreateProperties,
    BenefitDownloadablesProperties, BenefitDownloadablesSubscriber,
    BenefitDownloadablesSubscriberProperties, BenefitDownloadablesUpdate
);
