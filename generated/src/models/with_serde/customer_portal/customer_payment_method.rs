//! Models: customer payment method. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerPaymentMethod, CustomerPaymentMethodConfirm, CustomerPaymentMethodCreate,
    CustomerPaymentMethodCreateRequiresActionResponse,
    CustomerPaymentMethodCreateResponse, CustomerPaymentMethodCreateSucceededResponse,
    CustomerPaymentMethodPage,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer, decode_record, encode_record};

impl Encode for CustomerPaymentMethod {
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

decode_record! {
    CustomerPaymentMethodConfirm;
    "setup_intent_id": setup_intent_id, "set_default": set_default,
}

decode_record! {
    CustomerPaymentMethodCreate;
    "confirmation_token_id": confirmation_token_id, "set_default": set_default,
    "return_url": return_url,
}

encode_record! {
    CustomerPaymentMethodCreateRequiresActionResponse;
    "status" = "requires_action", "client_secret": field client_secret,
}

impl Encode for CustomerPaymentMethodCreateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Succeeded(value) => value.encode(writer),
            Self::RequiresAction(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

encode_record! {
    CustomerPaymentMethodCreateSucceededResponse;
    "status" = "succeeded", "payment_method": field payment_method,
}

encode_record! {
    CustomerPaymentMethodPage;
    "items": field items, "pagination": field pagination,
}

serde_codecs!(
    CustomerPaymentMethod, CustomerPaymentMethodConfirm, CustomerPaymentMethodCreate,
    CustomerPaymentMethodCreateRequiresActionResponse,
    CustomerPaymentMethodCreateResponse, CustomerPaymentMethodCreateSucceededResponse,
    CustomerPaymentMethodPage
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerPaymentMethod, CustomerPaymentMethodConfirm, CustomerPaymentMethodCreate,
    CustomerPaymentMethodCreateRequiresActionResponse,
    CustomerPaymentMethodCreateResponse, CustomerPaymentMethodCreateSucceededResponse,
    CustomerPaymentMethodPage
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomerPaymentMethod, CustomerPaymentMethodCreateResponse);
