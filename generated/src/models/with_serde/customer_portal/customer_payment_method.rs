//! Models: customer payment method. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerPaymentMethod, CustomerPaymentMethodConfirm, CustomerPaymentMethodCreate,
    CustomerPaymentMethodCreateRequiresActionResponse,
    CustomerPaymentMethodCreateResponse, CustomerPaymentMethodCreateSucceededResponse,
    CustomerPaymentMethodPage,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

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

impl Decode for CustomerPaymentMethodConfirm {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["setup_intent_id", "set_default"],
            &mut [&mut value.setup_intent_id, &mut value.set_default],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerPaymentMethodConfirm {
    const BLANK: Self = Self {
        setup_intent_id: Blank::BLANK,
        set_default: Blank::BLANK,
    };
}

impl Decode for CustomerPaymentMethodCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["confirmation_token_id", "set_default", "return_url"],
            &mut [&mut value.confirmation_token_id, &mut value.set_default, &mut value.return_url],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerPaymentMethodCreate {
    const BLANK: Self = Self {
        confirmation_token_id: Blank::BLANK,
        set_default: Blank::BLANK,
        return_url: Blank::BLANK,
    };
}

impl Encode for CustomerPaymentMethodCreateRequiresActionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("status", "requires_action");
        object.field("client_secret", &self.client_secret);
        object.end();
    }
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

impl Encode for CustomerPaymentMethodCreateSucceededResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("status", "succeeded");
        object.field("payment_method", &self.payment_method);
        object.end();
    }
}

impl Encode for CustomerPaymentMethodPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
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
