//! Models: file. The codecs that only the features `mock` and `serde` need.

use crate::models::FileServiceTypes;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for FileServiceTypes {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

serde_codecs!(FileServiceTypes);
#[cfg(feature = "mock")]
crate::mock::samples!(FileServiceTypes);
