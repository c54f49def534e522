//! Models: custom field. The codecs that only the features `mock` and `serde` need.

use crate::models::{CustomFieldPage, CustomFieldSortProperty, CustomFieldType};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, encode_record};

encode_record! {
    CustomFieldPage;
    "items": field items, "pagination": field pagination,
}

impl Decode for CustomFieldSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomFieldSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Decode for CustomFieldType {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomFieldType {
    const BLANK: Self = Self::Text;
}

serde_codecs!(CustomFieldPage, CustomFieldSortProperty, CustomFieldType);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomFieldPage, CustomFieldSortProperty, CustomFieldType);
