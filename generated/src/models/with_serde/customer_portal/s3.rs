//! Models: s3. The codecs that only the features `mock` and `serde` need.

use crate::models::S3DownloadUrl;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for S3DownloadUrl {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("url", &self.url);
        object.optional("headers", &self.headers);
        object.field("expires_at", &self.expires_at);
        object.end();
    }
}

serde_codecs!(S3DownloadUrl);
#[cfg(feature = "mock")]
crate::mock::samples!(S3DownloadUrl);
