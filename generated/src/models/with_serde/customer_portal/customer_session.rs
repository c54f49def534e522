//! Models: customer session. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerCustomerSession;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for CustomerCustomerSession {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("expires_at", &self.expires_at);
        object.field("return_url", &self.return_url);
        object.end();
    }
}

serde_codecs!(CustomerCustomerSession);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerCustomerSession);
