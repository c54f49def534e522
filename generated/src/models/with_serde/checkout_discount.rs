//! Models: checkout discount. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CheckoutDiscount, CheckoutDiscountFixedOnceForeverDuration,
    CheckoutDiscountFixedRepeatDuration, CheckoutDiscountPercentageOnceForeverDuration,
    CheckoutDiscountPercentageRepeatDuration,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer, encode_record};

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

encode_record! {
    CheckoutDiscountFixedOnceForeverDuration;
    "duration": field duration, "type": field type_, "amount": field amount,
    "currency": field currency, "amounts": field amounts, "id": field id, "name": field name,
    "code": field code,
}

encode_record! {
    CheckoutDiscountFixedRepeatDuration;
    "duration": field duration, "duration_in_months": field duration_in_months, "type": field type_,
    "amount": field amount, "currency": field currency, "amounts": field amounts, "id": field id,
    "name": field name, "code": field code,
}

encode_record! {
    CheckoutDiscountPercentageOnceForeverDuration;
    "duration": field duration, "type": field type_, "basis_points": field basis_points,
    "id": field id, "name": field name, "code": field code,
}

encode_record! {
    CheckoutDiscountPercentageRepeatDuration;
    "duration": field duration, "duration_in_months": field duration_in_months, "type": field type_,
    "basis_points": field basis_points, "id": field id, "name": field name, "code": field code,
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
