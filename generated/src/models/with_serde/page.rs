//! Models: page. The codecs that only the features `mock` and `serde` need.

use crate::models::Pagination;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for Pagination {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("total_count", &self.total_count);
        object.field("max_page", &self.max_page);
        object.end();
    }
}

serde_codecs!(Pagination);
#[cfg(feature = "mock")]
crate::mock::samples!(Pagination);
