//! Models: s3.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{Redacted, debug_fields};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Patch, Reader, Timestamp, Writer,
};

/// Parts in which a file will be uploaded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct S3FileCreateMultipart {
    /// The parts, at most 10,000, in order.
    pub parts: Vec<S3FileCreatePart>,
}

impl S3FileCreateMultipart {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(parts: impl IntoIterator<Item = S3FileCreatePart>) -> Self {
        Self {
            parts: parts.into_iter().collect(),
        }
    }
}

impl Encode for S3FileCreateMultipart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("parts", &self.parts);
        object.end();
    }
}

/// Part of a file to upload.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct S3FileCreatePart {
    /// Number of the part, starting from 1.
    pub number: i64,
    /// Offset of the first byte of the part.
    pub chunk_start: i64,
    /// Offset after the last byte of the part; in the last part, the size of the file.
    pub chunk_end: i64,
    /// SHA-256 digest of the part, in Base64; null if not given.
    pub checksum_sha256_base64: Patch<String>,
}

impl S3FileCreatePart {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        number: impl Into<i64>,
        chunk_start: impl Into<i64>,
        chunk_end: impl Into<i64>,
    ) -> Self {
        Self {
            number: number.into(),
            chunk_start: chunk_start.into(),
            chunk_end: chunk_end.into(),
            checksum_sha256_base64: Patch::Keep,
        }
    }

    /// SHA-256 digest of the part, in Base64; null if not given.
    #[must_use]
    #[inline]
    pub fn checksum_sha256_base64(
        mut self,
        checksum_sha256_base64: impl Into<Patch<String>>,
    ) -> Self {
        self.checksum_sha256_base64 = checksum_sha256_base64.into();
        self
    }
}

impl Encode for S3FileCreatePart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("number", &self.number);
        object.field("chunk_start", &self.chunk_start);
        object.field("chunk_end", &self.chunk_end);
        object.patch("checksum_sha256_base64", &self.checksum_sha256_base64);
        object.end();
    }
}

/// Part that was uploaded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct S3FileUploadCompletedPart {
    /// Number of the part.
    pub number: i64,
    /// ETag from the storage's response to the upload of the part.
    pub checksum_etag: String,
    /// SHA-256 digest of the part, in Base64; null if the part was registered without one.
    pub checksum_sha256_base64: Option<String>,
}

impl S3FileUploadCompletedPart {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        number: impl Into<i64>,
        checksum_etag: impl Into<String>,
        checksum_sha256_base64: impl Into<Option<String>>,
    ) -> Self {
        Self {
            number: number.into(),
            checksum_etag: checksum_etag.into(),
            checksum_sha256_base64: checksum_sha256_base64.into(),
        }
    }
}

impl Encode for S3FileUploadCompletedPart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("number", &self.number);
        object.field("checksum_etag", &self.checksum_etag);
        object.field("checksum_sha256_base64", &self.checksum_sha256_base64);
        object.end();
    }
}

/// Upload of a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct S3FileUploadMultipart {
    /// ID of the upload, required to complete it.
    pub id: String,
    /// Path of the file in the storage, required to complete the upload.
    pub path: String,
    /// The parts, each with the URL to upload it to.
    pub parts: Vec<S3FileUploadPart>,
}

impl Decode for S3FileUploadMultipart {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["id", "path", "parts"],
            &mut [&mut value.id, &mut value.path, &mut value.parts],
        )?;
        Ok(value)
    }
}

impl Blank for S3FileUploadMultipart {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        path: Blank::BLANK,
        parts: Blank::BLANK,
    };
}

/// Part of a file, with the URL to upload it to.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct S3FileUploadPart {
    /// Number of the part, starting from 1.
    pub number: i64,
    /// Offset of the first byte of the part.
    pub chunk_start: i64,
    /// Offset after the last byte of the part; in the last part, the size of the file.
    pub chunk_end: i64,
    /// SHA-256 digest of the part, in Base64; null if not given.
    pub checksum_sha256_base64: Option<String>,
    /// Signed URL to upload the part to, with PUT.
    pub url: String,
    /// When the URL expires.
    pub expires_at: Timestamp,
    /// Headers to send with the upload.
    pub headers: Option<BTreeMap<String, String>>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for S3FileUploadPart {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "S3FileUploadPart",
            &[
                ("number", &self.number),
                ("chunk_start", &self.chunk_start),
                ("chunk_end", &self.chunk_end),
                ("checksum_sha256_base64", &self.checksum_sha256_base64),
                ("url", &Redacted),
                ("expires_at", &self.expires_at),
                ("headers", &Redacted),
            ],
        )
    }
}

impl Decode for S3FileUploadPart {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "number", "chunk_start", "chunk_end", "checksum_sha256_base64", "url", "expires_at",
                "headers",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.number, &mut value.chunk_start, &mut value.chunk_end,
                &mut value.checksum_sha256_base64, &mut value.url, &mut value.expires_at,
                &mut value.headers,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for S3FileUploadPart {
    const BLANK: Self = Self {
        number: Blank::BLANK,
        chunk_start: Blank::BLANK,
        chunk_end: Blank::BLANK,
        checksum_sha256_base64: Blank::BLANK,
        url: Blank::BLANK,
        expires_at: Blank::BLANK,
        headers: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}
