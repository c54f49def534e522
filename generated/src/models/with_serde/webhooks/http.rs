//! Models: http. The codecs that only the features `mock` and `serde` need.

use crate::models::HttpCodeClass;
use crate::runtime::{decode_string_enum, serde_codecs};

decode_string_enum!(HttpCodeClass, Self::V2xx);

serde_codecs!(HttpCodeClass);
#[cfg(feature = "mock")]
crate::mock::samples!(HttpCodeClass);
