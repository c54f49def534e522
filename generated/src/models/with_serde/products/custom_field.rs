//! Models: custom field. The codecs that only the features `mock` and `serde` need.

use crate::models::AttachedCustomFieldCreate;
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    AttachedCustomFieldCreate;
    "custom_field_id": custom_field_id, "required": required,
}

serde_codecs!(AttachedCustomFieldCreate);
#[cfg(feature = "mock")]
crate::mock::samples!(AttachedCustomFieldCreate);
