//! Models: billing. The codecs that only the features `mock` and `serde` need.

use crate::models::BillingAddressFieldMode;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for BillingAddressFieldMode {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

serde_codecs!(BillingAddressFieldMode);
#[cfg(feature = "mock")]
crate::mock::samples!(BillingAddressFieldMode);
