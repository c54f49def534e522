//! Models: benefit grant. The codecs that only the features `mock` and `serde` need.

use crate::models::BenefitGrantSortProperty;
use crate::runtime::{decode_string_enum, serde_codecs};

decode_string_enum!(BenefitGrantSortProperty, Self::CreatedAt);

serde_codecs!(BenefitGrantSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitGrantSortProperty);
