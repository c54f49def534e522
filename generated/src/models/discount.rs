//! Models: discount.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

#[cfg(any(feature = "discounts", feature = "webhooks"))]
use {
    std::collections::BTreeMap, uuid::Uuid,
    crate::models::{MetadataValue, ProductVisibility, RecurringInterval, TrialInterval},
    crate::money::Money,
    crate::runtime::json::{
        Blank, Decode, DecodeError, Reader, Timestamp, Unknown, decode_record,
        variant_methods,
    },
};

/// A discount of an organization. Discriminated by several keys: fixed discounts have `amounts`,
/// percentages have `basis_points`, and repeating ones have `duration_in_months`.
///
/// Returned by [`Discounts::create`](crate::services::discounts::Discounts::create),
/// [`Discounts::get`](crate::services::discounts::Discounts::get),
/// [`Discounts::list`](crate::services::discounts::Discounts::list) and
/// [`Discounts::update`](crate::services::discounts::Discounts::update).
#[cfg(any(feature = "discounts", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Discount {
    /// A fixed amount off the first invoice or all invoices.
    FixedOnceForever(DiscountFixedOnceForeverDuration),
    /// A fixed amount off the invoices of a number of months.
    FixedRepeat(DiscountFixedRepeatDuration),
    /// A percentage off the first invoice or all invoices.
    PercentageOnceForever(DiscountPercentageOnceForeverDuration),
    /// A percentage off the invoices of a number of months.
    PercentageRepeat(DiscountPercentageRepeatDuration),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl Discount {
    /// Which invoices of a subscription the discount applies to.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn duration(&self) -> Option<&DiscountDuration> {
        match self {
            Self::FixedOnceForever(value) => Some(&value.duration),
            Self::FixedRepeat(value) => Some(&value.duration),
            Self::PercentageOnceForever(value) => Some(&value.duration),
            Self::PercentageRepeat(value) => Some(&value.duration),
            Self::Unknown(raw) => raw.get_ref("duration"),
        }
    }

    /// Whether the discount is an amount or a percentage.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn type_(&self) -> Option<&DiscountType> {
        match self {
            Self::FixedOnceForever(value) => Some(&value.type_),
            Self::FixedRepeat(value) => Some(&value.type_),
            Self::PercentageOnceForever(value) => Some(&value.type_),
            Self::PercentageRepeat(value) => Some(&value.type_),
            Self::Unknown(raw) => raw.get_ref("type"),
        }
    }

    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        match self {
            Self::FixedOnceForever(value) => Some(value.created_at),
            Self::FixedRepeat(value) => Some(value.created_at),
            Self::PercentageOnceForever(value) => Some(value.created_at),
            Self::PercentageRepeat(value) => Some(value.created_at),
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
            Self::FixedOnceForever(value) => value.modified_at,
            Self::FixedRepeat(value) => value.modified_at,
            Self::PercentageOnceForever(value) => value.modified_at,
            Self::PercentageRepeat(value) => value.modified_at,
            Self::Unknown(raw) => raw.get("modified_at"),
        }
    }

    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        match self {
            Self::FixedOnceForever(value) => Some(value.id),
            Self::FixedRepeat(value) => Some(value.id),
            Self::PercentageOnceForever(value) => Some(value.id),
            Self::PercentageRepeat(value) => Some(value.id),
            Self::Unknown(raw) => raw.get("id"),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn metadata(&self) -> Option<&BTreeMap<String, MetadataValue>> {
        match self {
            Self::FixedOnceForever(value) => Some(&value.metadata),
            Self::FixedRepeat(value) => Some(&value.metadata),
            Self::PercentageOnceForever(value) => Some(&value.metadata),
            Self::PercentageRepeat(value) => Some(&value.metadata),
            Self::Unknown(raw) => raw.get_ref("metadata"),
        }
    }

    /// Name of the discount, shown to customers when it applies.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::FixedOnceForever(value) => Some(&value.name),
            Self::FixedRepeat(value) => Some(&value.name),
            Self::PercentageOnceForever(value) => Some(&value.name),
            Self::PercentageRepeat(value) => Some(&value.name),
            Self::Unknown(raw) => raw.get_str("name"),
        }
    }

    /// Code that customers enter at checkout; `null` if the discount can only be applied through the
    /// API.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::FixedOnceForever(value) => value.code.as_deref(),
            Self::FixedRepeat(value) => value.code.as_deref(),
            Self::PercentageOnceForever(value) => value.code.as_deref(),
            Self::PercentageRepeat(value) => value.code.as_deref(),
            Self::Unknown(raw) => raw.get_str("code"),
        }
    }

    /// When the discount can first be redeemed; `null` for no limit.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn starts_at(&self) -> Option<Timestamp> {
        match self {
            Self::FixedOnceForever(value) => value.starts_at,
            Self::FixedRepeat(value) => value.starts_at,
            Self::PercentageOnceForever(value) => value.starts_at,
            Self::PercentageRepeat(value) => value.starts_at,
            Self::Unknown(raw) => raw.get("starts_at"),
        }
    }

    /// When the discount can last be redeemed; `null` for no limit.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn ends_at(&self) -> Option<Timestamp> {
        match self {
            Self::FixedOnceForever(value) => value.ends_at,
            Self::FixedRepeat(value) => value.ends_at,
            Self::PercentageOnceForever(value) => value.ends_at,
            Self::PercentageRepeat(value) => value.ends_at,
            Self::Unknown(raw) => raw.get("ends_at"),
        }
    }

    /// Maximum number of redemptions; `null` for no limit.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn max_redemptions(&self) -> Option<i64> {
        match self {
            Self::FixedOnceForever(value) => value.max_redemptions,
            Self::FixedRepeat(value) => value.max_redemptions,
            Self::PercentageOnceForever(value) => value.max_redemptions,
            Self::PercentageRepeat(value) => value.max_redemptions,
            Self::Unknown(raw) => raw.get("max_redemptions"),
        }
    }

    /// Maximum number of redemptions per customer; `null` for no limit.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn max_redemptions_per_customer(&self) -> Option<i64> {
        match self {
            Self::FixedOnceForever(value) => value.max_redemptions_per_customer,
            Self::FixedRepeat(value) => value.max_redemptions_per_customer,
            Self::PercentageOnceForever(value) => value.max_redemptions_per_customer,
            Self::PercentageRepeat(value) => value.max_redemptions_per_customer,
            Self::Unknown(raw) => raw.get("max_redemptions_per_customer"),
        }
    }

    /// Number of redemptions.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn redemptions_count(&self) -> Option<i64> {
        match self {
            Self::FixedOnceForever(value) => Some(value.redemptions_count),
            Self::FixedRepeat(value) => Some(value.redemptions_count),
            Self::PercentageOnceForever(value) => Some(value.redemptions_count),
            Self::PercentageRepeat(value) => Some(value.redemptions_count),
            Self::Unknown(raw) => raw.get("redemptions_count"),
        }
    }

    /// Organization that grants the discount.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn organization_id(&self) -> Option<Uuid> {
        match self {
            Self::FixedOnceForever(value) => Some(value.organization_id),
            Self::FixedRepeat(value) => Some(value.organization_id),
            Self::PercentageOnceForever(value) => Some(value.organization_id),
            Self::PercentageRepeat(value) => Some(value.organization_id),
            Self::Unknown(raw) => raw.get("organization_id"),
        }
    }

    /// Products that the discount is limited to.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn products(&self) -> Option<&[DiscountProduct]> {
        match self {
            Self::FixedOnceForever(value) => Some(&value.products),
            Self::FixedRepeat(value) => Some(&value.products),
            Self::PercentageOnceForever(value) => Some(&value.products),
            Self::PercentageRepeat(value) => Some(&value.products),
            Self::Unknown(raw) => raw.get_slice("products"),
        }
    }
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
variant_methods! {
    Discount,
    FixedOnceForever: is_fixed_once_forever,
        as_fixed_once_forever -> &DiscountFixedOnceForeverDuration,
        into_fixed_once_forever -> DiscountFixedOnceForeverDuration, TryFrom;
    FixedRepeat: is_fixed_repeat, as_fixed_repeat -> &DiscountFixedRepeatDuration,
        into_fixed_repeat -> DiscountFixedRepeatDuration, TryFrom;
    PercentageOnceForever: is_percentage_once_forever,
        as_percentage_once_forever -> &DiscountPercentageOnceForeverDuration,
        into_percentage_once_forever -> DiscountPercentageOnceForeverDuration, TryFrom;
    PercentageRepeat: is_percentage_repeat,
        as_percentage_repeat -> &DiscountPercentageRepeatDuration,
        into_percentage_repeat -> DiscountPercentageRepeatDuration, TryFrom;
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl Decode for Discount {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader
            .probe(&[&["duration_in_months"], &["amount"], &["basis_points"]])?;
        if probe.has(0) && probe.has(1) {
            return reader.value().map(Self::FixedRepeat);
        }
        if probe.has(1) {
            return reader.value().map(Self::FixedOnceForever);
        }
        if probe.has(0) && probe.has(2) {
            return reader.value().map(Self::PercentageRepeat);
        }
        if probe.has(2) {
            return reader.value().map(Self::PercentageOnceForever);
        }
        Unknown::read(reader, &[]).map(Self::Unknown)
    }
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl Blank for Discount {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Which invoices of a subscription a discount applies to.
///
/// * `once`: the first one.
/// * `forever`: all of them.
/// * `repeating`: those of the first `duration_in_months` months.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiscountDuration {
    /// `once`
    Once,
    /// `forever`
    Forever,
    /// `repeating`
    Repeating,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    DiscountDuration;
    Once = "once", Forever = "forever", Repeating = "repeating",
}

decode_string_enum!(DiscountDuration, Self::Once);

encode_string_enum!(DiscountDuration);

/// A fixed amount off the first invoice or all invoices.
///
/// Returned by [`Discounts::create`](crate::services::discounts::Discounts::create),
/// [`Discounts::get`](crate::services::discounts::Discounts::get),
/// [`Discounts::list`](crate::services::discounts::Discounts::list) and
/// [`Discounts::update`](crate::services::discounts::Discounts::update).
#[cfg(any(feature = "discounts", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountFixedOnceForeverDuration {
    /// Which invoices of a subscription the discount applies to.
    pub duration: DiscountDuration,
    /// Whether the discount is an amount or a percentage.
    pub type_: DiscountType,
    /// Amount off in cents, in `currency`. See `amounts` for all currencies.
    #[deprecated = "deprecated by the API"]
    pub amount: i64,
    /// Currency of `amount`, in lowercase.
    #[deprecated = "deprecated by the API"]
    pub currency: String,
    /// Amount off in cents, by lowercase currency code.
    pub amounts: BTreeMap<String, i64>,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Name of the discount, shown to customers when it applies.
    pub name: String,
    /// Code that customers enter at checkout; `null` if the discount can only be applied through the
    /// API.
    pub code: Option<String>,
    /// When the discount can first be redeemed; `null` for no limit.
    pub starts_at: Option<Timestamp>,
    /// When the discount can last be redeemed; `null` for no limit.
    pub ends_at: Option<Timestamp>,
    /// Maximum number of redemptions; `null` for no limit.
    pub max_redemptions: Option<i64>,
    /// Maximum number of redemptions per customer; `null` for no limit.
    pub max_redemptions_per_customer: Option<i64>,
    /// Number of redemptions.
    pub redemptions_count: i64,
    /// Organization that grants the discount.
    pub organization_id: Uuid,
    /// Products that the discount is limited to.
    pub products: Vec<DiscountProduct>,
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl DiscountFixedOnceForeverDuration {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[deprecated = "deprecated by the API"]
    #[allow(deprecated)]
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
decode_record! {
    DiscountFixedOnceForeverDuration;
    "duration": duration, "type": type_, "amount": amount, "currency": currency, "amounts": amounts,
    "created_at": created_at, "modified_at": modified_at, "id": id, "metadata": metadata,
    "name": name, "code": code, "starts_at": starts_at, "ends_at": ends_at,
    "max_redemptions": max_redemptions,
    "max_redemptions_per_customer": max_redemptions_per_customer,
    "redemptions_count": redemptions_count, "organization_id": organization_id,
    "products": products,
}

/// A fixed amount off the invoices of a number of months.
///
/// Returned by [`Discounts::create`](crate::services::discounts::Discounts::create),
/// [`Discounts::get`](crate::services::discounts::Discounts::get),
/// [`Discounts::list`](crate::services::discounts::Discounts::list) and
/// [`Discounts::update`](crate::services::discounts::Discounts::update).
#[cfg(any(feature = "discounts", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountFixedRepeatDuration {
    /// Which invoices of a subscription the discount applies to.
    pub duration: DiscountDuration,
    /// Number of months that the discount applies for.
    pub duration_in_months: i64,
    /// Whether the discount is an amount or a percentage.
    pub type_: DiscountType,
    /// Amount off in cents, in `currency`. See `amounts` for all currencies.
    #[deprecated = "deprecated by the API"]
    pub amount: i64,
    /// Currency of `amount`, in lowercase.
    #[deprecated = "deprecated by the API"]
    pub currency: String,
    /// Amount off in cents, by lowercase currency code.
    pub amounts: BTreeMap<String, i64>,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Name of the discount, shown to customers when it applies.
    pub name: String,
    /// Code that customers enter at checkout; `null` if the discount can only be applied through the
    /// API.
    pub code: Option<String>,
    /// When the discount can first be redeemed; `null` for no limit.
    pub starts_at: Option<Timestamp>,
    /// When the discount can last be redeemed; `null` for no limit.
    pub ends_at: Option<Timestamp>,
    /// Maximum number of redemptions; `null` for no limit.
    pub max_redemptions: Option<i64>,
    /// Maximum number of redemptions per customer; `null` for no limit.
    pub max_redemptions_per_customer: Option<i64>,
    /// Number of redemptions.
    pub redemptions_count: i64,
    /// Organization that grants the discount.
    pub organization_id: Uuid,
    /// Products that the discount is limited to.
    pub products: Vec<DiscountProduct>,
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl DiscountFixedRepeatDuration {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[deprecated = "deprecated by the API"]
    #[allow(deprecated)]
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
decode_record! {
    DiscountFixedRepeatDuration;
    "duration": duration, "duration_in_months": duration_in_months, "type": type_, "amount": amount,
    "currency": currency, "amounts": amounts, "created_at": created_at, "modified_at": modified_at,
    "id": id, "metadata": metadata, "name": name, "code": code, "starts_at": starts_at,
    "ends_at": ends_at, "max_redemptions": max_redemptions,
    "max_redemptions_per_customer": max_redemptions_per_customer,
    "redemptions_count": redemptions_count, "organization_id": organization_id,
    "products": products,
}

/// A percentage off the first invoice or all invoices.
///
/// Returned by [`Discounts::create`](crate::services::discounts::Discounts::create),
/// [`Discounts::get`](crate::services::discounts::Discounts::get),
/// [`Discounts::list`](crate::services::discounts::Discounts::list) and
/// [`Discounts::update`](crate::services::discounts::Discounts::update).
#[cfg(any(feature = "discounts", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountPercentageOnceForeverDuration {
    /// Which invoices of a subscription the discount applies to.
    pub duration: DiscountDuration,
    /// Whether the discount is an amount or a percentage.
    pub type_: DiscountType,
    /// Percentage off in basis points (hundredths of a percent): 1000 is 10 %.
    pub basis_points: i64,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Name of the discount, shown to customers when it applies.
    pub name: String,
    /// Code that customers enter at checkout; `null` if the discount can only be applied through the
    /// API.
    pub code: Option<String>,
    /// When the discount can first be redeemed; `null` for no limit.
    pub starts_at: Option<Timestamp>,
    /// When the discount can last be redeemed; `null` for no limit.
    pub ends_at: Option<Timestamp>,
    /// Maximum number of redemptions; `null` for no limit.
    pub max_redemptions: Option<i64>,
    /// Maximum number of redemptions per customer; `null` for no limit.
    pub max_redemptions_per_customer: Option<i64>,
    /// Number of redemptions.
    pub redemptions_count: i64,
    /// Organization that grants the discount.
    pub organization_id: Uuid,
    /// Products that the discount is limited to.
    pub products: Vec<DiscountProduct>,
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
decode_record! {
    DiscountPercentageOnceForeverDuration;
    "duration": duration, "type": type_, "basis_points": basis_points, "created_at": created_at,
    "modified_at": modified_at, "id": id, "metadata": metadata, "name": name, "code": code,
    "starts_at": starts_at, "ends_at": ends_at, "max_redemptions": max_redemptions,
    "max_redemptions_per_customer": max_redemptions_per_customer,
    "redemptions_count": redemptions_count, "organization_id": organization_id,
    "products": products,
}

/// A percentage off the invoices of a number of months.
///
/// Returned by [`Discounts::create`](crate::services::discounts::Discounts::create),
/// [`Discounts::get`](crate::services::discounts::Discounts::get),
/// [`Discounts::list`](crate::services::discounts::Discounts::list) and
/// [`Discounts::update`](crate::services::discounts::Discounts::update).
#[cfg(any(feature = "discounts", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountPercentageRepeatDuration {
    /// Which invoices of a subscription the discount applies to.
    pub duration: DiscountDuration,
    /// Number of months that the discount applies for.
    pub duration_in_months: i64,
    /// Whether the discount is an amount or a percentage.
    pub type_: DiscountType,
    /// Percentage off in basis points (hundredths of a percent): 1000 is 10 %.
    pub basis_points: i64,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Name of the discount, shown to customers when it applies.
    pub name: String,
    /// Code that customers enter at checkout; `null` if the discount can only be applied through the
    /// API.
    pub code: Option<String>,
    /// When the discount can first be redeemed; `null` for no limit.
    pub starts_at: Option<Timestamp>,
    /// When the discount can last be redeemed; `null` for no limit.
    pub ends_at: Option<Timestamp>,
    /// Maximum number of redemptions; `null` for no limit.
    pub max_redemptions: Option<i64>,
    /// Maximum number of redemptions per customer; `null` for no limit.
    pub max_redemptions_per_customer: Option<i64>,
    /// Number of redemptions.
    pub redemptions_count: i64,
    /// Organization that grants the discount.
    pub organization_id: Uuid,
    /// Products that the discount is limited to.
    pub products: Vec<DiscountProduct>,
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
decode_record! {
    DiscountPercentageRepeatDuration;
    "duration": duration, "duration_in_months": duration_in_months, "type": type_,
    "basis_points": basis_points, "created_at": created_at, "modified_at": modified_at, "id": id,
    "metadata": metadata, "name": name, "code": code, "starts_at": starts_at, "ends_at": ends_at,
    "max_redemptions": max_redemptions,
    "max_redemptions_per_customer": max_redemptions_per_customer,
    "redemptions_count": redemptions_count, "organization_id": organization_id,
    "products": products,
}

/// One of the products that a discount is limited to. Without prices and benefits.
#[cfg(any(feature = "discounts", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountProduct {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Unit of the product's trial; `null` if there is no trial.
    pub trial_interval: Option<TrialInterval>,
    /// Length of the trial in `trial_interval`s; `null` if there is no trial.
    pub trial_interval_count: Option<i64>,
    /// Product name, as shown to customers.
    pub name: String,
    /// Free text shown to customers, or `null`.
    pub description: Option<String>,
    /// Visibility of the product, see `ProductVisibility`.
    pub visibility: ProductVisibility,
    /// Unit of the billing period; `null` for a one-time purchase.
    pub recurring_interval: Option<RecurringInterval>,
    /// Length of the billing period in `recurring_interval`s: with `month`, 1 bills monthly and 2 every
    /// other month. `null` for a one-time purchase.
    pub recurring_interval_count: Option<i64>,
    /// Unit of the meter cycle, if it differs from the billing period. `null` if meters follow the
    /// billing period.
    pub meter_interval: Option<RecurringInterval>,
    /// Length of the meter cycle in `meter_interval`s; `null` if meters follow the billing period.
    pub meter_interval_count: Option<i64>,
    /// `true` for a subscription product, `false` for a one-time purchase.
    pub is_recurring: bool,
    /// Whether the product is withdrawn from sale.
    pub is_archived: bool,
    /// Organization that sells the product.
    pub organization_id: Uuid,
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
decode_record! {
    DiscountProduct;
    "metadata": metadata, "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count, "name": name,
    "description": description, "visibility": visibility, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "meter_interval": meter_interval,
    "meter_interval_count": meter_interval_count, "is_recurring": is_recurring,
    "is_archived": is_archived, "organization_id": organization_id,
}

/// Whether a discount is an amount (`fixed`) or a percentage.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiscountType {
    /// `fixed`
    Fixed,
    /// `percentage`
    Percentage,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    DiscountType;
    Fixed = "fixed", Percentage = "percentage",
}

decode_string_enum!(DiscountType, Self::Fixed);

encode_string_enum!(DiscountType);
