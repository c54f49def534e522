//! Models: checkout discount. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CheckoutDiscount, CheckoutDiscountFixedOnceForeverDuration,
    CheckoutDiscountFixedRepeatDuration, CheckoutDiscountPercentageOnceForeverDuration,
    CheckoutDiscountPercentageRepeatDuration,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for CheckoutDiscount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::FixedOnceForever(value) => value.encode(writer),
            Self::FixedRepeat(value) => value.encode(writer),
            Self::PercentageOnceForever(value) => value.encode(writer),
            Self::PercentageRepeat(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for CheckoutDiscountFixedOnceForeverDuration {
    #[allow(deprecated)]
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("duration", &self.duration);
        object.field("type", &self.type_);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("amounts", &self.amounts);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.end();
    }
}

impl Encode for CheckoutDiscountFixedRepeatDuration {
    #[allow(deprecated)]
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("duration", &self.duration);
        object.field("duration_in_months", &self.duration_in_months);
        object.field("type", &self.type_);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("amounts", &self.amounts);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.end();
    }
}

impl Encode for CheckoutDiscountPercentageOnceForeverDuration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("duration", &self.duration);
        object.field("type", &self.type_);
        object.field("basis_points", &self.basis_points);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.end();
    }
}

impl Encode for CheckoutDiscountPercentageRepeatDuration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("duration", &self.duration);
        object.field("duration_in_months", &self.duration_in_months);
        object.field("type", &self.type_);
        object.field("basis_points", &self.basis_points);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.end();
    }
}

serde_codecs!(
    CheckoutDiscount, CheckoutDiscountFixedOnceForeverDuration,
    CheckoutDiscountFixedRepeatDuration, CheckoutDiscountPercentageOnceForeverDuration,
    CheckoutDiscountPercentageRepeatDuration
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CheckoutDiscount, CheckoutDiscountFixedOnceForeverDuration,
    CheckoutDiscountFixedRepeatDuration, CheckoutDiscountPercentageOnceForeverDuration,
    CheckoutDiscountPercentageRepeatDuration
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CheckoutDiscount);
