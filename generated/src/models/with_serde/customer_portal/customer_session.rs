//! Models: customer session. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerCustomerSession;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    CustomerCustomerSession;
    "expires_at": field expires_at, "return_url": field return_url,
}

serde_codecs!(CustomerCustomerSession);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerCustomerSession);
