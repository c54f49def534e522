//! Models: custom field. The codecs that only the features `mock` and `serde` need.

use crate::models::AttachedCustomFieldCreate;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for AttachedCustomFieldCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["custom_field_id", "required"],
            &mut [&mut value.custom_field_id, &mut value.required],
        )?;
        Ok(value)
    }
}

impl Blank for AttachedCustomFieldCreate {
    const BLANK: Self = Self {
        custom_field_id: Blank::BLANK,
        required: Blank::BLANK,
    };
}

serde_codecs!(AttachedCustomFieldCreate);
#[cfg(feature = "mock")]
crate::mock::samples!(AttachedCustomFieldCreate);
