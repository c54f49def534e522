//! Models: page. The codecs that only the features `mock` and `serde` need.

use crate::models::CursorPagination;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for CursorPagination {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("has_next_page", &self.has_next_page);
        object.end();
    }
}

serde_codecs!(CursorPagination);
#[cfg(feature = "mock")]
crate::mock::samples!(CursorPagination);
