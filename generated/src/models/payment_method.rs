//! Models: payment method.

use std::fmt;

use uuid::Uuid;

use crate::models::{
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, Pagination, PaymentProcessor,
};
use crate::runtime::debug_fields;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Nulls, Reader, Timestamp, Unknown,
};

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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["method_metadata"], &["type"]])?;
        if probe.has(0) && probe.is_str(1, "card") {
            return reader.value().map(Self::Card);
        }
        reader.value().map(Self::Generic)
    }
}

impl Blank for PaymentMethod {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
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
    #[inline]
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&["brand", "last4", "exp_month", "exp_year", "wallet"])?;
        fields.read(
            reader,
            &mut [
                &mut value.brand, &mut value.last4, &mut value.exp_month, &mut value.exp_year,
                &mut value.wallet,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for PaymentMethodCardMetadata {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        last4: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        wallet: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["items", "pagination"],
            &mut [&mut value.items, &mut value.pagination],
        )?;
        Ok(value)
    }
}

impl Blank for PaymentMethodPage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
}

impl crate::runtime::Page for PaymentMethodPage {
    type Item = PaymentMethod;
    #[inline]
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
