//! Models: payment method. The codecs that only the features `mock` and `serde` need.

use crate::models::{PaymentMethodCard, PaymentMethodGeneric, PaymentMethodKrCard};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    PaymentMethodCard;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "processor": field processor, "customer_id": field customer_id, "type" = "card",
    "method_metadata": field method_metadata,
}

encode_record! {
    PaymentMethodGeneric;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "processor": field processor, "customer_id": field customer_id, "type": field type_,
}

encode_record! {
    PaymentMethodKrCard;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "processor": field processor, "customer_id": field customer_id, "type" = "kr_card",
    "method_metadata": field method_metadata,
}

serde_codecs!(PaymentMethodCard, PaymentMethodGeneric, PaymentMethodKrCard);
#[cfg(feature = "mock")]
crate::mock::samples!(PaymentMethodCard, PaymentMethodGeneric, PaymentMethodKrCard);
