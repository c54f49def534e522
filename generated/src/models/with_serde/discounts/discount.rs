//! Models: discount. The codecs that only the features `mock` and `serde` need.

use crate::models::{DiscountPage, DiscountSortProperty};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, encode_record};

encode_record! {
    DiscountPage;
    "items": field items, "pagination": field pagination,
}

impl Decode for DiscountSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for DiscountSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

serde_codecs!(DiscountPage, DiscountSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(DiscountPage, DiscountSortProperty);
