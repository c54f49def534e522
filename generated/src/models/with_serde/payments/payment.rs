//! Models: payment. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CardPayment, CardPaymentMetadata, GenericPayment, KrCardPayment,
    KrCardPaymentMetadata, Payment, PaymentPage, PaymentSortProperty, PaymentStatus,
    PaymentTrigger,
};
use crate::runtime::{decode_string_enum, encode_string_enum, serde_codecs};
use crate::runtime::json::{Encode, Writer, encode_record};

encode_record! {
    CardPayment;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "processor": field processor, "status": field status, "amount": field amount,
    "currency": field currency, "method" = "card", "trigger": field trigger,
    "decline_reason": field decline_reason, "decline_message": field decline_message,
    "organization_id": field organization_id, "checkout_id": field checkout_id,
    "order_id": field order_id, "processor_metadata": optional processor_metadata,
    "method_metadata": field method_metadata,
}

encode_record! {
    CardPaymentMetadata;
    "brand": field brand, "last4": field last4,
}

encode_record! {
    GenericPayment;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "processor": field processor, "status": field status, "amount": field amount,
    "currency": field currency, "method": field method, "trigger": field trigger,
    "decline_reason": field decline_reason, "decline_message": field decline_message,
    "organization_id": field organization_id, "checkout_id": field checkout_id,
    "order_id": field order_id, "processor_metadata": optional processor_metadata,
}

encode_record! {
    KrCardPayment;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "processor": field processor, "status": field status, "amount": field amount,
    "currency": field currency, "method" = "kr_card", "trigger": field trigger,
    "decline_reason": field decline_reason, "decline_message": field decline_message,
    "organization_id": field organization_id, "checkout_id": field checkout_id,
    "order_id": field order_id, "processor_metadata": optional processor_metadata,
    "method_metadata": field method_metadata,
}

encode_record! {
    KrCardPaymentMetadata;
    "brand": field brand, "last4": field last4,
}

impl Encode for Payment {
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
    PaymentPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(PaymentSortProperty, Self::CreatedAt);

encode_string_enum!(PaymentTrigger);

serde_codecs!(
    CardPayment, CardPaymentMetadata, GenericPayment, KrCardPayment,
    KrCardPaymentMetadata, Payment, PaymentPage, PaymentSortProperty, PaymentStatus,
    PaymentTrigger
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CardPayment, CardPaymentMetadata, GenericPayment, KrCardPayment,
    KrCardPaymentMetadata, Payment, PaymentPage, PaymentSortProperty, PaymentStatus,
    PaymentTrigger
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(Payment);
