//! Models: payment method. The codecs that only the features `mock` and `serde` need.

use crate::models::{PaymentMethodCardMetadata, PaymentMethodKrCardMetadata};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    PaymentMethodCardMetadata;
    "brand": field brand, "last4": field last4, "exp_month": field exp_month,
    "exp_year": field exp_year, "wallet": optional_or_null wallet 4,
}

encode_record! {
    PaymentMethodKrCardMetadata;
    "brand": field brand, "last4": field last4,
}

serde_codecs!(PaymentMethodCardMetadata, PaymentMethodKrCardMetadata);
#[cfg(feature = "mock")]
crate::mock::samples!(PaymentMethodCardMetadata, PaymentMethodKrCardMetadata);
