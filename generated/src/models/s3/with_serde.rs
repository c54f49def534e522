//! Models: s3; the codecs that only the feature `serde` needs.

use crate::models::{
    S3DownloadUrl, S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for S3DownloadUrl {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("url", &self.url);
        object.optional("headers", &self.headers);
        object.field("expires_at", &self.expires_at);
        object.end();
    }
}

impl Decode for S3FileCreateMultipart {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["parts"];
        let mut parts = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut parts),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            parts: parts.unwrap_or_default(),
        })
    }
}

impl Decode for S3FileCreatePart {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["number", "chunk_start", "chunk_end", "checksum_sha256_base64"];
        let mut number = None;
        let mut chunk_start = None;
        let mut chunk_end = None;
        let mut checksum_sha256_base64 = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut number),
                1 => reader.fill(&mut chunk_start),
                2 => reader.fill(&mut chunk_end),
                3 => reader.fill(&mut checksum_sha256_base64),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(number), Some(chunk_start), Some(chunk_end)) = (
            number, chunk_start, chunk_end,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
        Ok(Self {
            number,
            chunk_start,
            chunk_end,
            checksum_sha256_base64: Patch::new(checksum_sha256_base64, fields.is_null(3)),
        })
    }
}

impl Decode for S3FileUploadCompletedPart {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["number", "checksum_etag", "checksum_sha256_base64"];
        let mut number = None;
        let mut checksum_etag = None;
        let mut checksum_sha256_base64 = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut number),
                1 => reader.fill(&mut checksum_etag),
                2 => reader.fill(&mut checksum_sha256_base64),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(number), Some(checksum_etag)) = (number, checksum_etag) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self {
            number,
            checksum_etag,
            checksum_sha256_base64,
        })
    }
}

impl Encode for S3FileUploadMultipart {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("path", &self.path);
        object.field("parts", &self.parts);
        object.end();
    }
}

impl Encode for S3FileUploadPart {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("number", &self.number);
        object.field("chunk_start", &self.chunk_start);
        object.field("chunk_end", &self.chunk_end);
        object
            .optional_or_null(
                "checksum_sha256_base64",
                &self.checksum_sha256_base64,
                self.nulls.has(3),
            );
        object.field("url", &self.url);
        object.field("expires_at", &self.expires_at);
        object.optional("headers", &self.headers);
        object.end();
    }
}

serde_codecs!(
    S3DownloadUrl, S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart
);
