//! Models: checkout discount.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{DiscountDuration, DiscountType};
use crate::money::Money;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, Unknown, decode_record, variant_methods,
};

/// A discount, as shown in a checkout.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutDiscount {
    /// Discount of a checkout: a fixed amount off the first invoice or all invoices.
    FixedOnceForever(CheckoutDiscountFixedOnceForeverDuration),
    /// Discount of a checkout: a fixed amount off the invoices of a number of months.
    FixedRepeat(CheckoutDiscountFixedRepeatDuration),
    /// Discount of a checkout: a percentage off the first invoice or all invoices.
    PercentageOnceForever(CheckoutDiscountPercentageOnceForeverDuration),
    /// Discount of a checkout: a percentage off the invoices of a number of months.
    PercentageRepeat(CheckoutDiscountPercentageRepeatDuration),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl CheckoutDiscount {
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

    /// Code of the discount, or `null` if it has none.
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
}

variant_methods! {
    CheckoutDiscount,
    FixedOnceForever: is_fixed_once_forever,
        as_fixed_once_forever -> &CheckoutDiscountFixedOnceForeverDuration,
        into_fixed_once_forever -> CheckoutDiscountFixedOnceForeverDuration, TryFrom;
    FixedRepeat: is_fixed_repeat, as_fixed_repeat -> &CheckoutDiscountFixedRepeatDuration,
        into_fixed_repeat -> CheckoutDiscountFixedRepeatDuration, TryFrom;
    PercentageOnceForever: is_percentage_once_forever,
        as_percentage_once_forever -> &CheckoutDiscountPercentageOnceForeverDuration,
        into_percentage_once_forever -> CheckoutDiscountPercentageOnceForeverDuration, TryFrom;
    PercentageRepeat: is_percentage_repeat,
        as_percentage_repeat -> &CheckoutDiscountPercentageRepeatDuration,
        into_percentage_repeat -> CheckoutDiscountPercentageRepeatDuration, TryFrom;
}

impl Decode for CheckoutDiscount {
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

impl Blank for CheckoutDiscount {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Discount of a checkout: a fixed amount off the first invoice or all invoices.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutDiscountFixedOnceForeverDuration {
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
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name of the discount, shown to customers when it applies.
    pub name: String,
    /// Code of the discount, or `null` if it has none.
    pub code: Option<String>,
}

impl CheckoutDiscountFixedOnceForeverDuration {
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

decode_record! {
    CheckoutDiscountFixedOnceForeverDuration;
    "duration": duration, "type": type_, "amount": amount, "currency": currency, "amounts": amounts,
    "id": id, "name": name, "code": code,
}

/// Discount of a checkout: a fixed amount off the invoices of a number of months.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutDiscountFixedRepeatDuration {
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
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name of the discount, shown to customers when it applies.
    pub name: String,
    /// Code of the discount, or `null` if it has none.
    pub code: Option<String>,
}

impl CheckoutDiscountFixedRepeatDuration {
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

decode_record! {
    CheckoutDiscountFixedRepeatDuration;
    "duration": duration, "duration_in_months": duration_in_months, "type": type_, "amount": amount,
    "currency": currency, "amounts": amounts, "id": id, "name": name, "code": code,
}

/// Discount of a checkout: a percentage off the first invoice or all invoices.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutDiscountPercentageOnceForeverDuration {
    /// Which invoices of a subscription the discount applies to.
    pub duration: DiscountDuration,
    /// Whether the discount is an amount or a percentage.
    pub type_: DiscountType,
    /// Percentage off in basis points (hundredths of a percent): 1000 is 10 %.
    pub basis_points: i64,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name of the discount, shown to customers when it applies.
    pub name: String,
    /// Code of the discount, or `null` if it has none.
    pub code: Option<String>,
}

decode_record! {
    CheckoutDiscountPercentageOnceForeverDuration;
    "duration": duration, "type": type_, "basis_points": basis_points, "id": id, "name": name,
    "code": code,
}

/// Discount of a checkout: a percentage off the invoices of a number of months.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutDiscountPercentageRepeatDuration {
    /// Which invoices of a subscription the discount applies to.
    pub duration: DiscountDuration,
    /// Number of months that the discount applies for.
    pub duration_in_months: i64,
    /// Whether the discount is an amount or a percentage.
    pub type_: DiscountType,
    /// Percentage off in basis points (hundredths of a percent): 1000 is 10 %.
    pub basis_points: i64,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name of the discount, shown to customers when it applies.
    pub name: String,
    /// Code of the discount, or `null` if it has none.
    pub code: Option<String>,
}

decode_record! {
    CheckoutDiscountPercentageRepeatDuration;
    "duration": duration, "duration_in_months": duration_in_months, "type": type_,
    "basis_points": basis_points, "id": id, "name": name, "code": code,
}
