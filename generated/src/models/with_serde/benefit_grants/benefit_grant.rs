//! Models: benefit grant. The codecs that only the features `mock` and `serde` need.

use crate::models::BenefitGrantSortProperty;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for BenefitGrantSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for BenefitGrantSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

serde_codecs!(BenefitGrantSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitGrantSortProperty);
