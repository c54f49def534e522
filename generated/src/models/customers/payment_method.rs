//! Models: payment method.

use uuid::Uuid;

use crate::models::{
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, CustomerPaymentMethodKrCard,
    Pagination, PaymentProcessor,
};
use crate::runtime::Page;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, Timestamp, Unknown, decode_record,
    variant_methods,
};

/// A saved payment method, and whether it is the default. With the `type` `card`, it is a
/// `CustomerPaymentMethodCard`, with `kr_card` a `CustomerPaymentMethodKrCard`, otherwise a
/// `CustomerPaymentMethodGeneric`.
///
/// Returned by
/// [`Customers::list_payment_methods`](crate::services::customers::Customers::list_payment_methods)
/// and
/// [`Customers::list_payment_methods_external`](crate::services::customers::Customers::list_payment_methods_external).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// A saved card.
    Card(CustomerPaymentMethodCard),
    /// A saved card of South Korea.
    KrCard(CustomerPaymentMethodKrCard),
    /// A saved payment method that is not a card.
    Generic(CustomerPaymentMethodGeneric),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl PaymentMethod {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        match self {
            Self::Card(value) => Some(value.id),
            Self::KrCard(value) => Some(value.id),
            Self::Generic(value) => Some(value.id),
            Self::Unknown(raw) => raw.get("id"),
        }
    }

    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        match self {
            Self::Card(value) => Some(value.created_at),
            Self::KrCard(value) => Some(value.created_at),
            Self::Generic(value) => Some(value.created_at),
            Self::Unknown(raw) => raw.get("created_at"),
        }
    }

    /// When the object was last updated; null if it was never updated.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn modified_at(&self) -> Option<Timestamp> {
        match self {
            Self::Card(value) => value.modified_at,
            Self::KrCard(value) => value.modified_at,
            Self::Generic(value) => value.modified_at,
            Self::Unknown(raw) => raw.get("modified_at"),
        }
    }

    /// Payment processor that stores the method.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn processor(&self) -> Option<&PaymentProcessor> {
        match self {
            Self::Card(value) => Some(&value.processor),
            Self::KrCard(value) => Some(&value.processor),
            Self::Generic(value) => Some(&value.processor),
            Self::Unknown(raw) => raw.get_ref("processor"),
        }
    }

    /// Customer who owns the method.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn customer_id(&self) -> Option<Uuid> {
        match self {
            Self::Card(value) => Some(value.customer_id),
            Self::KrCard(value) => Some(value.customer_id),
            Self::Generic(value) => Some(value.customer_id),
            Self::Unknown(raw) => raw.get("customer_id"),
        }
    }

    /// The `type`.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn type_(&self) -> Option<&str> {
        match self {
            Self::Card(_) => Some("card"),
            Self::KrCard(_) => Some("kr_card"),
            Self::Generic(value) => Some(&value.type_),
            Self::Unknown(raw) => raw.get_str("type"),
        }
    }

    /// `true` for the method that is charged by default.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn is_default(&self) -> Option<bool> {
        match self {
            Self::Card(value) => Some(value.is_default),
            Self::KrCard(value) => Some(value.is_default),
            Self::Generic(value) => Some(value.is_default),
            Self::Unknown(raw) => raw.get("is_default"),
        }
    }
}

variant_methods! {
    PaymentMethod,
    Card: is_card, as_card -> &CustomerPaymentMethodCard, into_card -> CustomerPaymentMethodCard,
        TryFrom;
    KrCard: is_kr_card, as_kr_card -> &CustomerPaymentMethodKrCard,
        into_kr_card -> CustomerPaymentMethodKrCard, TryFrom;
    Generic: is_generic, as_generic -> &CustomerPaymentMethodGeneric,
        into_generic -> CustomerPaymentMethodGeneric, TryFrom;
}

impl Decode for PaymentMethod {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader
            .probe(
                &[&["method_metadata", "exp_month"], &["type"], &["method_metadata"]],
            )?;
        if probe.has(0) && probe.is_str(1, "card") {
            return reader.value().map(Self::Card);
        }
        if probe.is_str(1, "kr_card") && probe.has(2) {
            return reader.value().map(Self::KrCard);
        }
        reader.value().map(Self::Generic)
    }
}

impl Blank for PaymentMethod {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// A page of saved payment methods.
///
/// Returned by
/// [`Customers::list_payment_methods`](crate::services::customers::Customers::list_payment_methods)
/// and
/// [`Customers::list_payment_methods_external`](crate::services::customers::Customers::list_payment_methods_external).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentMethodPage {
    /// Items of the page, in order.
    pub items: Vec<PaymentMethod>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    PaymentMethodPage;
    "items": items, "pagination": pagination,
}

impl Page for PaymentMethodPage {
    type Item = PaymentMethod;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}
