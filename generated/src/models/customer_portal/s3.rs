//! Models: s3.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{Redacted, debug_fields};
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

/// Signed URL to download content, valid for a limited time.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct S3DownloadUrl {
    /// URL to download with GET.
    pub url: String,
    /// Headers to send with the request.
    pub headers: Option<BTreeMap<String, String>>,
    /// When the URL expires.
    pub expires_at: Timestamp,
}

impl fmt::Debug for S3DownloadUrl {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "S3DownloadUrl",
            &[
                ("url", &Redacted),
                ("headers", &Redacted),
                ("expires_at", &self.expires_at),
            ],
        )
    }
}

impl Decode for S3DownloadUrl {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["url", "headers", "expires_at"],
            &mut [&mut value.url, &mut value.headers, &mut value.expires_at],
        )?;
        Ok(value)
    }
}

impl Blank for S3DownloadUrl {
    const BLANK: Self = Self {
        url: Blank::BLANK,
        headers: Blank::BLANK,
        expires_at: Blank::BLANK,
    };
}
