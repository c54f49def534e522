//! Models: custom field. The codecs that only the features `mock` and `serde` need.

use crate::models::{CustomFieldPage, CustomFieldSortProperty, CustomFieldType};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    CustomFieldPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(CustomFieldSortProperty, Self::CreatedAt);

decode_string_enum!(CustomFieldType, Self::Text);

serde_codecs!(CustomFieldPage, CustomFieldSortProperty, CustomFieldType);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomFieldPage, CustomFieldSortProperty, CustomFieldType);
