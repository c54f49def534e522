//! Models: discount. The codecs that only the features `mock` and `serde` need.

use crate::models::{DiscountPage, DiscountSortProperty};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    DiscountPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(DiscountSortProperty, Self::CreatedAt);

serde_codecs!(DiscountPage, DiscountSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(DiscountPage, DiscountSortProperty);
