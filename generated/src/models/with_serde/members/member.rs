//! Models: member. The codecs that only the features `mock` and `serde` need.

use crate::models::{MemberPage, MemberSortProperty};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, encode_record};

encode_record! {
    MemberPage;
    "items": field items, "pagination": field pagination,
}

impl Decode for MemberSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for MemberSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

serde_codecs!(MemberPage, MemberSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(MemberPage, MemberSortProperty);
