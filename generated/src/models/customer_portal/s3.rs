//! Models: s3.

use std::collections::BTreeMap;

use crate::runtime::debug_record;
use crate::runtime::json::{Timestamp, decode_record};

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

debug_record! {
    S3DownloadUrl, "S3DownloadUrl";
    "url" = Redacted, "headers" = Redacted, "expires_at": expires_at,
}

decode_record! {
    S3DownloadUrl;
    "url": url, "headers": headers, "expires_at": expires_at,
}
