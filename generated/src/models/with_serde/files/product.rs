//! Models: product. The codecs that only the features `mock` and `serde` need.

use crate::models::ProductMediaFileCreate;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader};

impl Decode for ProductMediaFileCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "organization_id", "name", "mime_type", "size", "checksum_sha256_base64", "upload",
                "service", "version",
            ],
            &mut [
                &mut value.organization_id,
                &mut value.name,
                &mut value.mime_type,
                &mut value.size,
                &mut value.checksum_sha256_base64,
                &mut value.upload,
                &mut Constant::string("product_media"),
                &mut value.version,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductMediaFileCreate {
    const BLANK: Self = Self {
        organization_id: Blank::BLANK,
        name: Blank::BLANK,
        mime_type: Blank::BLANK,
        size: Blank::BLANK,
        checksum_sha256_base64: Blank::BLANK,
        upload: Blank::BLANK,
        version: Blank::BLANK,
    };
}

serde_codecs!(ProductMediaFileCreate);
#[cfg(feature = "mock")]
crate::mock::samples!(ProductMediaFileCreate);
