//! Models: payment. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CardPayment, CardPaymentMetadata, GenericPayment, KrCardPayment,
    KrCardPaymentMetadata, Payment, PaymentPage, PaymentSortProperty, PaymentStatus,
    PaymentTrigger,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CardPayment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("processor", &self.processor);
        object.field("status", &self.status);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("method", "card");
        object.field("trigger", &self.trigger);
        object.field("decline_reason", &self.decline_reason);
        object.field("decline_message", &self.decline_message);
        object.field("organization_id", &self.organization_id);
        object.field("checkout_id", &self.checkout_id);
        object.field("order_id", &self.order_id);
        object.optional("processor_metadata", &self.processor_metadata);
        object.field("method_metadata", &self.method_metadata);
        object.end();
    }
}

impl Encode for CardPaymentMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("brand", &self.brand);
        object.field("last4", &self.last4);
        object.end();
    }
}

impl Encode for GenericPayment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("processor", &self.processor);
        object.field("status", &self.status);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("method", &self.method);
        object.field("trigger", &self.trigger);
        object.field("decline_reason", &self.decline_reason);
        object.field("decline_message", &self.decline_message);
        object.field("organization_id", &self.organization_id);
        object.field("checkout_id", &self.checkout_id);
        object.field("order_id", &self.order_id);
        object.optional("processor_metadata", &self.processor_metadata);
        object.end();
    }
}

impl Encode for KrCardPayment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("processor", &self.processor);
        object.field("status", &self.status);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("method", "kr_card");
        object.field("trigger", &self.trigger);
        object.field("decline_reason", &self.decline_reason);
        object.field("decline_message", &self.decline_message);
        object.field("organization_id", &self.organization_id);
        object.field("checkout_id", &self.checkout_id);
        object.field("order_id", &self.order_id);
        object.optional("processor_metadata", &self.processor_metadata);
        object.field("method_metadata", &self.method_metadata);
        object.end();
    }
}

impl Encode for KrCardPaymentMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("brand", &self.brand);
        object.field("last4", &self.last4);
        object.end();
    }
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

impl Encode for PaymentPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for PaymentSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for PaymentSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Encode for PaymentTrigger {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

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
