//! Models: s3. The codecs that only the features `mock` and `serde` need.

use crate::models::S3DownloadUrl;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    S3DownloadUrl;
    "url": field url, "headers": optional headers, "expires_at": field expires_at,
}

serde_codecs!(S3DownloadUrl);
#[cfg(feature = "mock")]
crate::mock::samples!(S3DownloadUrl);
