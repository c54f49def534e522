//! Models: member. The codecs that only the features `mock` and `serde` need.

use crate::models::{MemberPage, MemberSortProperty};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    MemberPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(MemberSortProperty, Self::CreatedAt);

serde_codecs!(MemberPage, MemberSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(MemberPage, MemberSortProperty);
