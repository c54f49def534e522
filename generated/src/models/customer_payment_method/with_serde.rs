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
        object.field("type", &self.type_);
        object.field("method_metadata", &self.method_metadata);
        object.field("is_default", &self.is_default);
        object.end();
    }
}

impl Decode for CustomerPaymentMethodConfirm {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["setup_intent_id", "set_default"];
        let mut setup_intent_id = None;
        let mut set_default = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut setup_intent_id),
                1 => reader.fill(&mut set_default),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(setup_intent_id), Some(set_default)) = (setup_intent_id, set_default)
        else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self {
            setup_intent_id,
            set_default,
        })
    }
}

impl Decode for CustomerPaymentMethodCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["confirmation_token_id", "set_default", "return_url"];
        let mut confirmation_token_id = None;
        let mut set_default = None;
        let mut return_url = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut confirmation_token_id),
                1 => reader.fill(&mut set_default),
                2 => reader.fill(&mut return_url),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(confirmation_token_id), Some(set_default), Some(return_url)) = (
            confirmation_token_id, set_default, return_url,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
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
