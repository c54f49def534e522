//! Models: downloadable. The codecs that only the features `mock` and `serde` need.

use crate::models::{DownloadableRead, DownloadableReadPage};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    DownloadableRead;
    "id": field id, "benefit_id": field benefit_id, "file": field file,
}

encode_record! {
    DownloadableReadPage;
    "items": field items, "pagination": field pagination,
}

serde_codecs!(DownloadableRead, DownloadableReadPage);
#[cfg(feature = "mock")]
crate::mock::samples!(DownloadableRead, DownloadableReadPage);
