//! Models: payment method. The codecs that only the features `mock` and `serde` need.

use crate::models::{PaymentMethodCard, PaymentMethodGeneric, PaymentMethodKrCard};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

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

impl Encode for PaymentMethodKrCard {
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
        object.end();
    }
}

serde_codecs!(PaymentMethodCard, PaymentMethodGeneric, PaymentMethodKrCard);
#[cfg(feature = "mock")]
crate::mock::samples!(PaymentMethodCard, PaymentMethodGeneric, PaymentMethodKrCard);
