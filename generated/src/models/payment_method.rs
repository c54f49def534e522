//! Models: payment method.

use std::fmt;

use uuid::Uuid;

use crate::models::{
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, Pagination, PaymentProcessor,
};
use crate::runtime::debug_fields;
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp, Unknown};

#[cfg(feature = "serde")]
mod with_serde;

/// A saved payment method, with a mark on the default one. `type` is `card` for a
/// `CustomerPaymentMethodCard`, anything else is a `CustomerPaymentMethodGeneric`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// A saved card.
    Card(CustomerPaymentMethodCard),
    /// A saved payment method that is not a card.
    Generic(CustomerPaymentMethodGeneric),
    /// Something that this version does not know, kept whole.
    Unknown(Unknown),
}

impl PaymentMethod {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn id(&self) -> Option<Uuid> {
        match self {
            Self::Card(value) => Some(value.id),
            Self::Generic(value) => Some(value.id),
            Self::Unknown(_) => None,
        }
    }

    /// When the object was created.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn created_at(&self) -> Option<Timestamp> {
        match self {
            Self::Card(value) => Some(value.created_at),
            Self::Generic(value) => Some(value.created_at),
            Self::Unknown(_) => None,
        }
    }

    /// When the object was last changed; null if it has not changed since its creation.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn modified_at(&self) -> Option<Timestamp> {
        match self {
            Self::Card(value) => value.modified_at,
            Self::Generic(value) => value.modified_at,
            Self::Unknown(_) => None,
        }
    }

    /// Payment processor that keeps the method.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn processor(&self) -> Option<&PaymentProcessor> {
        match self {
            Self::Card(value) => Some(&value.processor),
            Self::Generic(value) => Some(&value.processor),
            Self::Unknown(_) => None,
        }
    }

    /// Customer who owns the method.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn customer_id(&self) -> Option<Uuid> {
        match self {
            Self::Card(value) => Some(value.customer_id),
            Self::Generic(value) => Some(value.customer_id),
            Self::Unknown(_) => None,
        }
    }

    /// The `type`.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn type_(&self) -> Option<&str> {
        match self {
            Self::Card(_) => Some("card"),
            Self::Generic(value) => Some(&value.type_),
            Self::Unknown(_) => None,
        }
    }

    /// `true` for the method that is charged by default.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn is_default(&self) -> Option<bool> {
        match self {
            Self::Card(value) => Some(value.is_default),
            Self::Generic(value) => Some(value.is_default),
            Self::Unknown(_) => None,
        }
    }
}

impl Decode for PaymentMethod {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["method_metadata"], &["type"]])?;
        if probe.has(0) && probe.is_str(1, "card") {
            return reader.value().map(Self::Card);
        }
        reader.value().map(Self::Generic)
    }
}

/// A saved card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodCard {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Payment processor that keeps the method.
    pub processor: PaymentProcessor,
    /// Customer who owns the method.
    pub customer_id: Uuid,
    /// Details of the card that may be shown.
    pub method_metadata: PaymentMethodCardMetadata,
}

impl Decode for PaymentMethodCard {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (id, created_at, modified_at, processor, customer_id, type_, method_metadata) = reader
            .record(&[
                "id", "created_at", "modified_at", "processor", "customer_id", "type",
                "method_metadata",
            ])?;
        reader.at(type_).constant("card")?;
        Ok(Self {
            id,
            created_at,
            modified_at,
            processor,
            customer_id,
            method_metadata,
        })
    }
}

/// What may be shown of a card.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodCardMetadata {
    /// Card network, such as `visa`.
    pub brand: String,
    /// How the card number ends: four digits.
    pub last4: String,
    /// Month of expiry, 1 to 12.
    pub exp_month: i64,
    /// Year of expiry.
    pub exp_year: i64,
    /// Wallet that the card is part of, or `null`.
    pub wallet: Option<String>,
    nulls: Nulls,
}

impl fmt::Debug for PaymentMethodCardMetadata {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "PaymentMethodCardMetadata",
            &[
                ("brand", &self.brand),
                ("last4", &self.last4),
                ("exp_month", &self.exp_month),
                ("exp_year", &self.exp_year),
                ("wallet", &self.wallet),
            ],
        )
    }
}

impl Decode for PaymentMethodCardMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (brand, last4, exp_month, exp_year, wallet, nulls) = reader
            .record(&["brand", "last4", "exp_month", "exp_year", "wallet"])?;
        Ok(Self {
            brand,
            last4,
            exp_month,
            exp_year,
            wallet,
            nulls,
        })
    }
}

/// A saved payment method that is not a card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodGeneric {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Payment processor that keeps the method.
    pub processor: PaymentProcessor,
    /// Customer who owns the method.
    pub customer_id: Uuid,
    /// Kind of payment method, named by the payment processor.
    pub type_: String,
}

impl Decode for PaymentMethodGeneric {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (id, created_at, modified_at, processor, customer_id, type_) = reader
            .record(
                &["id", "created_at", "modified_at", "processor", "customer_id", "type"],
            )?;
        Ok(Self {
            id,
            created_at,
            modified_at,
            processor,
            customer_id,
            type_,
        })
    }
}

/// A page of saved payment methods.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodPage {
    /// Elements of the list, in its order.
    pub items: Vec<PaymentMethod>,
    /// Position of this page in the whole list.
    pub pagination: Pagination,
}

impl Decode for PaymentMethodPage {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (items, pagination) = reader.record(&["items", "pagination"])?;
        Ok(Self { items, pagination })
    }
}

impl crate::runtime::Page for PaymentMethodPage {
    type Item = PaymentMethod;
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}
