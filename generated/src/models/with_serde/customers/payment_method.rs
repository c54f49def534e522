//! Models: payment method. The codecs that only the features `mock` and `serde` need.

use crate::models::{PaymentMethod, PaymentMethodPage};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer, encode_record};

impl Encode for PaymentMethod {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Card(value) => value.encode(writer),
            Self::KrCard(value) => value.encode(writer),
            Self::Generic(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

encode_record! {
    PaymentMethodPage;
    "items": field items, "pagination": field pagination,
}

serde_codecs!(PaymentMethod, PaymentMethodPage);
#[cfg(feature = "mock")]
crate::mock::samples!(PaymentMethod, PaymentMethodPage);
#[cfg(feature = "mock")]
crate::mock::union_samples!(PaymentMethod);
