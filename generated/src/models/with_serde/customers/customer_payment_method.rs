//! Models: customer payment method. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, CustomerPaymentMethodKrCard,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for CustomerPaymentMethodCard {
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
        object.field("is_default", &self.is_default);
        object.end();
    }
}

impl Encode for CustomerPaymentMethodGeneric {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("processor", &self.processor);
        object.field("customer_id", &self.customer_id);
        object.field("type", &self.type_);
        object.field("is_default", &self.is_default);
        object.end();
    }
}

impl Encode for CustomerPaymentMethodKrCard {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("processor", &self.processor);
        object.field("customer_id", &self.customer_id);
        object.field("type", "kr_card");
        object.field("method_metadata", &self.method_metadata);
        object.field("is_default", &self.is_default);
        object.end();
    }
}

serde_codecs!(
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, CustomerPaymentMethodKrCard
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, CustomerPaymentMethodKrCard
);
