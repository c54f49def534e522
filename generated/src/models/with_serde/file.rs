//! Models: file. The codecs that only the features `mock` and `serde` need.

use crate::models::FileServiceTypes;
use crate::runtime::{encode_string_enum, serde_codecs};

encode_string_enum!(FileServiceTypes);

serde_codecs!(FileServiceTypes);
#[cfg(feature = "mock")]
crate::mock::samples!(FileServiceTypes);
