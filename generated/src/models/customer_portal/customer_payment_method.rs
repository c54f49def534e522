//! Models: customer payment method.

use uuid::Uuid;

use crate::models::{
    Pagination, PaymentMethodCard, PaymentMethodGeneric, PaymentMethodKrCard,
    PaymentProcessor,
};
use crate::runtime::{Page, debug_record};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, Timestamp, Unknown, decode_record, encode_record,
    variant_methods,
};

/// A saved payment method, as shown in the customer portal. With the `type` `card`, it is a
/// `PaymentMethodCard`, with `kr_card` a `PaymentMethodKrCard`, otherwise a `PaymentMethodGeneric`.
///
/// Returned by
/// [`customer_portal::Customers::list_payment_methods`](crate::services::customer_portal::customers::Customers::list_payment_methods).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerPaymentMethod {
    /// A saved card.
    Card(PaymentMethodCard),
    /// A saved card of South Korea.
    KrCard(PaymentMethodKrCard),
    /// A saved payment method that is not a card.
    Generic(PaymentMethodGeneric),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl CustomerPaymentMethod {
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
}

variant_methods! {
    CustomerPaymentMethod,
    Card: is_card, as_card -> &PaymentMethodCard, into_card -> PaymentMethodCard, TryFrom;
    KrCard: is_kr_card, as_kr_card -> &PaymentMethodKrCard, into_kr_card -> PaymentMethodKrCard,
        TryFrom;
    Generic: is_generic, as_generic -> &PaymentMethodGeneric, into_generic -> PaymentMethodGeneric,
        TryFrom;
}

impl Decode for CustomerPaymentMethod {
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

impl Blank for CustomerPaymentMethod {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Request to complete adding a payment method, after a step by the customer.
///
/// Accepted by
/// [`customer_portal::Customers::confirm_payment_method`](crate::services::customer_portal::customers::Customers::confirm_payment_method).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPaymentMethodConfirm {
    /// ID of the Stripe setup intent.
    pub setup_intent_id: String,
    /// Whether to make it the default method.
    pub set_default: bool,
}

impl CustomerPaymentMethodConfirm {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(setup_intent_id: impl Into<String>, set_default: bool) -> Self {
        Self {
            setup_intent_id: setup_intent_id.into(),
            set_default,
        }
    }
}

encode_record! {
    CustomerPaymentMethodConfirm;
    "setup_intent_id": field setup_intent_id, "set_default": field set_default,
}

/// Request to save a payment method for the authenticated customer.
///
/// Accepted by
/// [`customer_portal::Customers::add_payment_method`](crate::services::customer_portal::customers::Customers::add_payment_method).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPaymentMethodCreate {
    /// The payment method, as a Stripe confirmation token.
    pub confirmation_token_id: String,
    /// Whether to make it the default method.
    pub set_default: bool,
    /// URL to redirect the customer to after steps outside the page.
    pub return_url: String,
}

impl CustomerPaymentMethodCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        confirmation_token_id: impl Into<String>,
        set_default: bool,
        return_url: impl Into<String>,
    ) -> Self {
        Self {
            confirmation_token_id: confirmation_token_id.into(),
            set_default,
            return_url: return_url.into(),
        }
    }
}

debug_record! {
    CustomerPaymentMethodCreate, "CustomerPaymentMethodCreate";
    "confirmation_token_id" = Redacted, "set_default": set_default, "return_url": return_url,
}

encode_record! {
    CustomerPaymentMethodCreate;
    "confirmation_token_id": field confirmation_token_id, "set_default": field set_default,
    "return_url": field return_url,
}

/// The customer must take a further step, such as authentication by the bank.
///
/// Returned by
/// [`customer_portal::Customers::add_payment_method`](crate::services::customer_portal::customers::Customers::add_payment_method)
/// and
/// [`customer_portal::Customers::confirm_payment_method`](crate::services::customer_portal::customers::Customers::confirm_payment_method).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPaymentMethodCreateRequiresActionResponse {
    /// Secret for that step, to be used with Stripe's client library.
    pub client_secret: String,
}

debug_record! {
    CustomerPaymentMethodCreateRequiresActionResponse,
    "CustomerPaymentMethodCreateRequiresActionResponse";
    "client_secret" = Redacted,
}

decode_record! {
    CustomerPaymentMethodCreateRequiresActionResponse;
    "status" = string "requires_action", "client_secret": client_secret,
}

/// Result of adding a payment method. Discriminated by `status`.
///
/// Returned by
/// [`customer_portal::Customers::add_payment_method`](crate::services::customer_portal::customers::Customers::add_payment_method)
/// and
/// [`customer_portal::Customers::confirm_payment_method`](crate::services::customer_portal::customers::Customers::confirm_payment_method).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerPaymentMethodCreateResponse {
    /// The payment method was added.
    Succeeded(CustomerPaymentMethodCreateSucceededResponse),
    /// The customer must take a further step, such as authentication by the bank.
    RequiresAction(CustomerPaymentMethodCreateRequiresActionResponse),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl CustomerPaymentMethodCreateResponse {
    /// The discriminator, `status`.
    ///
    /// For `Unknown`, the value as received.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<&str> {
        match self {
            Self::Succeeded(_) => Some("succeeded"),
            Self::RequiresAction(_) => Some("requires_action"),
            Self::Unknown(raw) => raw.tag(),
        }
    }
}

variant_methods! {
    CustomerPaymentMethodCreateResponse,
    Succeeded: is_succeeded, as_succeeded -> &CustomerPaymentMethodCreateSucceededResponse,
        into_succeeded -> CustomerPaymentMethodCreateSucceededResponse, TryFrom;
    RequiresAction: is_requires_action,
        as_requires_action -> &CustomerPaymentMethodCreateRequiresActionResponse,
        into_requires_action -> CustomerPaymentMethodCreateRequiresActionResponse, TryFrom;
}

impl Decode for CustomerPaymentMethodCreateResponse {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["status"])?.as_deref() {
            Some("succeeded") => reader.value().map(Self::Succeeded),
            Some("requires_action") => reader.value().map(Self::RequiresAction),
            Some(_) => Unknown::read(reader, &["status"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["status"], "a string")),
        }
    }
}

impl Blank for CustomerPaymentMethodCreateResponse {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// The payment method was added.
///
/// Returned by
/// [`customer_portal::Customers::add_payment_method`](crate::services::customer_portal::customers::Customers::add_payment_method)
/// and
/// [`customer_portal::Customers::confirm_payment_method`](crate::services::customer_portal::customers::Customers::confirm_payment_method).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPaymentMethodCreateSucceededResponse {
    /// The payment method that was added.
    pub payment_method: CustomerPaymentMethod,
}

decode_record! {
    CustomerPaymentMethodCreateSucceededResponse;
    "status" = string "succeeded", "payment_method": payment_method,
}

/// A page of the authenticated customer's payment methods.
///
/// Returned by
/// [`customer_portal::Customers::list_payment_methods`](crate::services::customer_portal::customers::Customers::list_payment_methods).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPaymentMethodPage {
    /// Items of the page, in order.
    pub items: Vec<CustomerPaymentMethod>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CustomerPaymentMethodPage;
    "items": items, "pagination": pagination,
}

impl Page for CustomerPaymentMethodPage {
    type Item = CustomerPaymentMethod;
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
