//! Models: page. The codecs that only the features `mock` and `serde` need.

use crate::models::Pagination;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    Pagination;
    "total_count": field total_count, "max_page": field max_page,
}

serde_codecs!(Pagination);
#[cfg(feature = "mock")]
crate::mock::samples!(Pagination);
