//! Models: payment method.

use uuid::Uuid;

use crate::models::{
    PaymentMethodCardMetadata, PaymentMethodKrCardMetadata, PaymentProcessor,
};
use crate::runtime::json::{Timestamp, decode_record};

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

decode_record! {
    PaymentMethodCard;
    "id": id, "created_at": created_at, "modified_at": modified_at, "processor": processor,
    "customer_id": customer_id, "type" = string "card", "method_metadata": method_metadata,
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

decode_record! {
    PaymentMethodGeneric;
    "id": id, "created_at": created_at, "modified_at": modified_at, "processor": processor,
    "customer_id": customer_id, "type": type_,
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

decode_record! {
    PaymentMethodKrCard;
    "id": id, "created_at": created_at, "modified_at": modified_at, "processor": processor,
    "customer_id": customer_id, "type" = string "kr_card", "method_metadata": method_metadata,
}
