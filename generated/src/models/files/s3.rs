//! Models: s3.

use std::collections::BTreeMap;

use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Patch, Timestamp, decode_record, encode_record};

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

encode_record! {
    S3FileCreateMultipart;
    "parts": field parts,
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

encode_record! {
    S3FileCreatePart;
    "number": field number, "chunk_start": field chunk_start, "chunk_end": field chunk_end,
    "checksum_sha256_base64": patch checksum_sha256_base64,
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

encode_record! {
    S3FileUploadCompletedPart;
    "number": field number, "checksum_etag": field checksum_etag,
    "checksum_sha256_base64": field checksum_sha256_base64,
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

decode_record! {
    S3FileUploadMultipart;
    "id": id, "path": path, "parts": parts,
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

debug_record! {
    S3FileUploadPart, "S3FileUploadPart";
    "number": number, "chunk_start": chunk_start, "chunk_end": chunk_end,
    "checksum_sha256_base64": checksum_sha256_base64, "url" = Redacted, "expires_at": expires_at,
    "headers" = Redacted,
}

decode_record! {
    S3FileUploadPart, fields, nulls;
    "number": number, "chunk_start": chunk_start, "chunk_end": chunk_end,
    "checksum_sha256_base64": checksum_sha256_base64, "url": url, "expires_at": expires_at,
    "headers": headers,
}
