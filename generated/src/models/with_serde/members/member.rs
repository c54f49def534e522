//! Models: member. The codecs that only the features `mock` and `serde` need.

use crate::models::{MemberPage, MemberSortProperty};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for MemberPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
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
