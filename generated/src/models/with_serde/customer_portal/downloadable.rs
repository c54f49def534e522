//! Models: downloadable. The codecs that only the features `mock` and `serde` need.

use crate::models::{DownloadableRead, DownloadableReadPage};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for DownloadableRead {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("benefit_id", &self.benefit_id);
        object.field("file", &self.file);
        object.end();
    }
}

impl Encode for DownloadableReadPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

serde_codecs!(DownloadableRead, DownloadableReadPage);
#[cfg(feature = "mock")]
crate::mock::samples!(DownloadableRead, DownloadableReadPage);
