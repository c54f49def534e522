//! Models: s3; the codecs that only the feature `serde` needs.

use crate::models::{
    S3DownloadUrl, S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

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
        let (parts,) = reader.record(&["parts"])?;
        Ok(Self { parts })
    }
}

impl Decode for S3FileCreatePart {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (number, chunk_start, chunk_end, checksum_sha256_base64) = reader
            .record(&["number", "chunk_start", "chunk_end", "checksum_sha256_base64"])?;
        Ok(Self {
            number,
            chunk_start,
            chunk_end,
            checksum_sha256_base64,
        })
    }
}

impl Decode for S3FileUploadCompletedPart {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (number, checksum_etag, checksum_sha256_base64) = reader
            .record(&["number", "checksum_etag", "checksum_sha256_base64"])?;
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
