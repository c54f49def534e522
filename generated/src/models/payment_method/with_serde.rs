//! Models: payment method; the codecs that only the feature `serde` needs.

use crate::models::{
    PaymentMethod, PaymentMethodCard, PaymentMethodCardMetadata, PaymentMethodGeneric,
    PaymentMethodPage,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for PaymentMethod {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Card(value) => value.encode(writer),
            Self::Generic(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for PaymentMethodCard {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("processor", &self.processor);
        object.field("customer_id", &self.customer_id);
        object.field("type", "card");
        object.field("method_metadata", &self.method_metadata);
        object.end();
    }
}

impl Encode for PaymentMethodCardMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("brand", &self.brand);
        object.field("last4", &self.last4);
        object.field("exp_month", &self.exp_month);
        object.field("exp_year", &self.exp_year);
        object.optional_or_null("wallet", &self.wallet, self.nulls.has(4));
        object.end();
    }
}

impl Encode for PaymentMethodGeneric {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("processor", &self.processor);
        object.field("customer_id", &self.customer_id);
        object.field("type", &self.type_);
        object.end();
    }
}

impl Encode for PaymentMethodPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

serde_codecs!(
    PaymentMethod, PaymentMethodCard, PaymentMethodCardMetadata, PaymentMethodGeneric,
    PaymentMethodPage
);
