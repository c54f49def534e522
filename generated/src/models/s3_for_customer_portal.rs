//! Models: s3 for customer portal.

use std::collections::BTreeMap;

use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

#[cfg(feature = "serde")]
mod with_serde;

/// Signed URL from which content can be fetched for a while.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct S3DownloadUrl {
    /// URL to fetch with GET.
    pub url: String,
    /// Headers that the request has to carry.
    pub headers: Option<BTreeMap<String, String>>,
    /// When the URL stops working.
    pub expires_at: Timestamp,
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
