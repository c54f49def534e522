//! Models: product tier. The codecs that only the features `mock` and `serde` need.

use crate::models::{TierOutput, TierType, TiersOutput};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

#[cfg(any(feature = "checkouts", feature = "products"))]
use {
    crate::models::{TierInput, TiersInput},
    crate::runtime::json::{Blank, Decode, DecodeError, Reader},
};

#[cfg(any(feature = "checkouts", feature = "products"))]
impl Decode for TierInput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["bound", "unit_amount"],
            &mut [&mut value.bound, &mut value.unit_amount],
        )?;
        Ok(value)
    }
}

#[cfg(any(feature = "checkouts", feature = "products"))]
impl Blank for TierInput {
    const BLANK: Self = Self {
        bound: Blank::BLANK,
        unit_amount: Blank::BLANK,
    };
}

impl Encode for TierOutput {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null("bound", &self.bound, self.nulls.has(0));
        object.field("unit_amount", &self.unit_amount);
        object.end();
    }
}

#[cfg(any(feature = "checkouts", feature = "products"))]
impl Decode for TiersInput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["type", "tiers"], &mut [&mut value.type_, &mut value.tiers])?;
        Ok(value)
    }
}

#[cfg(any(feature = "checkouts", feature = "products"))]
impl Blank for TiersInput {
    const BLANK: Self = Self {
        type_: Blank::BLANK,
        tiers: Blank::BLANK,
    };
}

impl Encode for TiersOutput {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", &self.type_);
        object.field("tiers", &self.tiers);
        object.end();
    }
}

serde_codecs!(TierOutput, TierType, TiersOutput);
#[cfg(feature = "mock")]
crate::mock::samples!(TierOutput, TierType, TiersOutput);

#[cfg(any(feature = "checkouts", feature = "products"))]
serde_codecs!(TierInput, TiersInput);
#[cfg(any(feature = "checkouts", feature = "products"))]
#[cfg(feature = "mock")]
crate::mock::samples!(TierInput, TiersInput);
