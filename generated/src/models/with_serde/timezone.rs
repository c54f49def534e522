//! Models: timezone. The codecs that only the features `mock` and `serde` need.

use crate::models::Timezone;
use crate::runtime::{decode_string_enum, serde_codecs};

decode_string_enum!(Timezone, Self::AfricaAbidjan);

serde_codecs!(Timezone);
#[cfg(feature = "mock")]
crate::mock::samples!(Timezone);
