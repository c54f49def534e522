//! Models: product price. The codecs that only the features `mock` and `serde` need.

use crate::models::{ExistingProductPrice, ProductUpdatePrice};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Unknown, decode_record};

decode_record! {
    ExistingProductPrice;
    "id": id,
}

impl Decode for ProductUpdatePrice {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["id"], &["amount_type"]])?;
        if probe.has(0) {
            return reader.value().map(Self::ExistingProductPrice);
        }
        if probe.has(1) {
            return reader.value().map(Self::ProductPriceCreate);
        }
        Unknown::read(reader, &[]).map(Self::Unknown)
    }
}

impl Blank for ProductUpdatePrice {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

serde_codecs!(ExistingProductPrice, ProductUpdatePrice);
#[cfg(feature = "mock")]
crate::mock::samples!(ExistingProductPrice, ProductUpdatePrice);
#[cfg(feature = "mock")]
crate::mock::union_samples!(ProductUpdatePrice);
