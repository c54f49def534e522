//! Models: customer payment method. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, CustomerPaymentMethodKrCard,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    CustomerPaymentMethodCard;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "processor": field processor, "customer_id": field customer_id, "type" = "card",
    "method_metadata": field method_metadata, "is_default": field is_default,
}

encode_record! {
    CustomerPaymentMethodGeneric;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "processor": field processor, "customer_id": field customer_id, "type": field type_,
    "is_default": field is_default,
}

encode_record! {
    CustomerPaymentMethodKrCard;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "processor": field processor, "customer_id": field customer_id, "type" = "kr_card",
    "method_metadata": field method_metadata, "is_default": field is_default,
}

serde_codecs!(
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, CustomerPaymentMethodKrCard
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, CustomerPaymentMethodKrCard
);
