//! Models: customer payment method.

use uuid::Uuid;

use crate::models::{
    PaymentMethodCardMetadata, PaymentMethodKrCardMetadata, PaymentProcessor,
};
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader, Timestamp};

/// A saved card.
///
/// Returned by
/// [`Customers::list_payment_methods`](crate::services::customers::Customers::list_payment_methods)
/// and
/// [`Customers::list_payment_methods_external`](crate::services::customers::Customers::list_payment_methods_external).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPaymentMethodCard {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Payment processor that stores the method.
    pub processor: PaymentProcessor,
    /// Customer who owns the method.
    pub customer_id: Uuid,
    /// Public details of the card.
    pub method_metadata: PaymentMethodCardMetadata,
    /// `true` for the method that is charged by default.
    pub is_default: bool,
}

impl Decode for CustomerPaymentMethodCard {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "processor", "customer_id", "type",
                "method_metadata", "is_default",
            ],
            &mut [
                &mut value.id,
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.processor,
                &mut value.customer_id,
                &mut Constant::string("card"),
                &mut value.method_metadata,
                &mut value.is_default,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerPaymentMethodCard {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        processor: Blank::BLANK,
        customer_id: Blank::BLANK,
        method_metadata: Blank::BLANK,
        is_default: Blank::BLANK,
    };
}

/// A saved payment method that is not a card.
///
/// Returned by
/// [`Customers::list_payment_methods`](crate::services::customers::Customers::list_payment_methods)
/// and
/// [`Customers::list_payment_methods_external`](crate::services::customers::Customers::list_payment_methods_external).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPaymentMethodGeneric {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Payment processor that stores the method.
    pub processor: PaymentProcessor,
    /// Customer who owns the method.
    pub customer_id: Uuid,
    /// Kind of payment method, named by the payment processor.
    pub type_: String,
    /// `true` for the method that is charged by default.
    pub is_default: bool,
}

impl Decode for CustomerPaymentMethodGeneric {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["id", "created_at", "modified_at", "processor", "customer_id", "type", "is_default"],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.processor,
                &mut value.customer_id, &mut value.type_, &mut value.is_default,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerPaymentMethodGeneric {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        processor: Blank::BLANK,
        customer_id: Blank::BLANK,
        type_: Blank::BLANK,
        is_default: Blank::BLANK,
    };
}

/// A saved card of South Korea.
///
/// Returned by
/// [`Customers::list_payment_methods`](crate::services::customers::Customers::list_payment_methods)
/// and
/// [`Customers::list_payment_methods_external`](crate::services::customers::Customers::list_payment_methods_external).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPaymentMethodKrCard {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Payment processor that stores the method.
    pub processor: PaymentProcessor,
    /// Customer who owns the method.
    pub customer_id: Uuid,
    /// Public details of the card.
    pub method_metadata: PaymentMethodKrCardMetadata,
    /// `true` for the method that is charged by default.
    pub is_default: bool,
}

impl Decode for CustomerPaymentMethodKrCard {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "processor", "customer_id", "type",
                "method_metadata", "is_default",
            ],
            &mut [
                &mut value.id,
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.processor,
                &mut value.customer_id,
                &mut Constant::string("kr_card"),
                &mut value.method_metadata,
                &mut value.is_default,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerPaymentMethodKrCard {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        processor: Blank::BLANK,
        customer_id: Blank::BLANK,
        method_metadata: Blank::BLANK,
        is_default: Blank::BLANK,
    };
}
