//! Models: payment method.

use uuid::Uuid;

use crate::models::{
    PaymentMethodCardMetadata, PaymentMethodKrCardMetadata, PaymentProcessor,
};
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader, Timestamp};

/// A saved card.
///
/// Returned by
/// [`customer_portal::Customers::list_payment_methods`](crate::services::customer_portal::customers::Customers::list_payment_methods).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentMethodCard {
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
}

impl Decode for PaymentMethodCard {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "processor", "customer_id", "type",
                "method_metadata",
            ],
            &mut [
                &mut value.id,
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.processor,
                &mut value.customer_id,
                &mut Constant::string("card"),
                &mut value.method_metadata,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for PaymentMethodCard {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        processor: Blank::BLANK,
        customer_id: Blank::BLANK,
        method_metadata: Blank::BLANK,
    };
}

/// A saved payment method that is not a card.
///
/// Returned by
/// [`customer_portal::Customers::list_payment_methods`](crate::services::customer_portal::customers::Customers::list_payment_methods).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentMethodGeneric {
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
}

impl Decode for PaymentMethodGeneric {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["id", "created_at", "modified_at", "processor", "customer_id", "type"],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.processor,
                &mut value.customer_id, &mut value.type_,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for PaymentMethodGeneric {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        processor: Blank::BLANK,
        customer_id: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

/// A saved card of South Korea.
///
/// Returned by
/// [`customer_portal::Customers::list_payment_methods`](crate::services::customer_portal::customers::Customers::list_payment_methods).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentMethodKrCard {
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
}

impl Decode for PaymentMethodKrCard {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "processor", "customer_id", "type",
                "method_metadata",
            ],
            &mut [
                &mut value.id,
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.processor,
                &mut value.customer_id,
                &mut Constant::string("kr_card"),
                &mut value.method_metadata,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for PaymentMethodKrCard {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        processor: Blank::BLANK,
        customer_id: Blank::BLANK,
        method_metadata: Blank::BLANK,
    };
}
