//! Models: customer payment method; the codecs that only the feature `serde` needs.

use crate::models::{
    CustomerPaymentMethod, CustomerPaymentMethodCard, CustomerPaymentMethodConfirm,
    CustomerPaymentMethodCreate, CustomerPaymentMethodCreateRequiresActionResponse,
    CustomerPaymentMethodCreateResponse, CustomerPaymentMethodCreateSucceededResponse,
    CustomerPaymentMethodGeneric, CustomerPaymentMethodPage,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CustomerPaymentMethod {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Card(value) => value.encode(writer),
            Self::Generic(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for CustomerPaymentMethodCard {
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

impl Decode for CustomerPaymentMethodConfirm {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (setup_intent_id, set_default) = reader
            .record(&["setup_intent_id", "set_default"])?;
        Ok(Self {
            setup_intent_id,
            set_default,
        })
    }
}

impl Decode for CustomerPaymentMethodCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (confirmation_token_id, set_default, return_url) = reader
            .record(&["confirmation_token_id", "set_default", "return_url"])?;
        Ok(Self {
            confirmation_token_id,
            set_default,
            return_url,
        })
    }
}

impl Encode for CustomerPaymentMethodCreateRequiresActionResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("status", "requires_action");
        object.field("client_secret", &self.client_secret);
        object.end();
    }
}

impl Encode for CustomerPaymentMethodCreateResponse {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Succeeded(value) => value.encode(writer),
            Self::RequiresAction(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for CustomerPaymentMethodCreateSucceededResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("status", "succeeded");
        object.field("payment_method", &self.payment_method);
        object.end();
    }
}

impl Encode for CustomerPaymentMethodGeneric {
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

impl Encode for CustomerPaymentMethodPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

serde_codecs!(
    CustomerPaymentMethod, CustomerPaymentMethodCard, CustomerPaymentMethodConfirm,
    CustomerPaymentMethodCreate, CustomerPaymentMethodCreateRequiresActionResponse,
    CustomerPaymentMethodCreateResponse, CustomerPaymentMethodCreateSucceededResponse,
    CustomerPaymentMethodGeneric, CustomerPaymentMethodPage
);
