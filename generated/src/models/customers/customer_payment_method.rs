//! Models: customer payment method.

use uuid::Uuid;

use crate::models::{
    PaymentMethodCardMetadata, PaymentMethodKrCardMetadata, PaymentProcessor,
};
use crate::runtime::json::{Timestamp, decode_record};

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

decode_record! {
    CustomerPaymentMethodCard;
    "id": id, "created_at": created_at, "modified_at": modified_at, "processor": processor,
    "customer_id": customer_id, "type" = string "card", "method_metadata": method_metadata,
    "is_default": is_default,
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

decode_record! {
    CustomerPaymentMethodGeneric;
    "id": id, "created_at": created_at, "modified_at": modified_at, "processor": processor,
    "customer_id": customer_id, "type": type_, "is_default": is_default,
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

decode_record! {
    CustomerPaymentMethodKrCard;
    "id": id, "created_at": created_at, "modified_at": modified_at, "processor": processor,
    "customer_id": customer_id, "type" = string "kr_card", "method_metadata": method_metadata,
    "is_default": is_default,
}
