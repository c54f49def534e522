//! Models: s3. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Decode for S3FileCreateMultipart {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["parts"], &mut [&mut value.parts])?;
        Ok(value)
    }
}

impl Blank for S3FileCreateMultipart {
    const BLANK: Self = Self { parts: Blank::BLANK };
}

impl Decode for S3FileCreatePart {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["number", "chunk_start", "chunk_end", "checksum_sha256_base64"],
            &mut [
                &mut value.number, &mut value.chunk_start, &mut value.chunk_end,
                &mut value.checksum_sha256_base64,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for S3FileCreatePart {
    const BLANK: Self = Self {
        number: Blank::BLANK,
        chunk_start: Blank::BLANK,
        chunk_end: Blank::BLANK,
        checksum_sha256_base64: Blank::BLANK,
    };
}

impl Decode for S3FileUploadCompletedPart {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["number", "checksum_etag", "checksum_sha256_base64"],
            &mut [&mut value.number, &mut value.checksum_etag, &mut value.checksum_sha256_base64],
        )?;
        Ok(value)
    }
}

impl Blank for S3FileUploadCompletedPart {
    const BLANK: Self = Self {
        number: Blank::BLANK,
        checksum_etag: Blank::BLANK,
        checksum_sha256_base64: Blank::BLANK,
    };
}

impl Encode for S3FileUploadMultipart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("path", &self.path);
        object.field("parts", &self.parts);
        object.end();
    }
}

impl Encode for S3FileUploadPart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("number", &self.number);
        object.field("chunk_start", &self.chunk_start);
        object.field("chunk_end", &self.chunk_end);
        object.optional_or_null(
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
    S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart
);
