//! Models: page. The codecs that only the features `mock` and `serde` need.

use crate::models::CursorPagination;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    CursorPagination;
    "has_next_page": field has_next_page,
}

serde_codecs!(CursorPagination);
#[cfg(feature = "mock")]
crate::mock::samples!(CursorPagination);
