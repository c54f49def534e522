//! Models: product tier.

use crate::runtime::{debug_record, decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{Nulls, UnknownValue, decode_record};

#[cfg(any(feature = "checkouts", feature = "products"))]
use {crate::models::Decimal, crate::runtime::json::{Patch, encode_record}};

/// Price per unit for a range of numbers of units. It starts where the tier before it ends.
#[cfg(any(feature = "checkouts", feature = "products"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TierInput {
    /// Last number of units in the range, inclusive; `null` for no limit, in the last tier only. At
    /// least 1.
    pub bound: Patch<i64>,
    /// Price of one unit in cents. Use a decimal string for exact values.
    pub unit_amount: Decimal,
}

#[cfg(any(feature = "checkouts", feature = "products"))]
impl TierInput {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(unit_amount: impl Into<Decimal>) -> Self {
        Self {
            bound: Patch::Keep,
            unit_amount: unit_amount.into(),
        }
    }

    /// Last number of units in the range, inclusive; `null` for no limit, in the last tier only. At
    /// least 1.
    #[must_use]
    #[inline]
    pub fn bound(mut self, bound: impl Into<Patch<i64>>) -> Self {
        self.bound = bound.into();
        self
    }
}

/// Repeats what a `TierOutput` has.
#[cfg(any(feature = "checkouts", feature = "products"))]
impl From<&TierOutput> for TierInput {
    #[inline]
    fn from(value: &TierOutput) -> Self {
        Self {
            bound: Patch::new(value.bound, false),
            unit_amount: value.unit_amount.clone().into(),
        }
    }
}

#[cfg(any(feature = "checkouts", feature = "products"))]
encode_record! {
    TierInput;
    "bound": patch bound, "unit_amount": field unit_amount,
}

/// Price per unit for a range of numbers of units. It starts where the tier before it ends.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TierOutput {
    /// Last number of units in the range, inclusive; `null` for no limit, in the last tier only.
    pub bound: Option<i64>,
    /// Price of one unit in cents, as a decimal string.
    pub unit_amount: String,
    pub(crate) nulls: Nulls,
}

/// Repeats what a `TierInput` has.
#[cfg(any(feature = "checkouts", feature = "products"))]
impl From<&TierInput> for TierOutput {
    #[inline]
    fn from(value: &TierInput) -> Self {
        Self {
            bound: value.bound.value().copied(),
            unit_amount: match &value.unit_amount {
                Decimal::Number(value) => value.to_string(),
                Decimal::String(value) => value.clone(),
                Decimal::Unknown(value) => value.json().to_owned(),
            },
            nulls: Nulls::default(),
        }
    }
}

debug_record! {
    TierOutput, "TierOutput";
    "bound": bound, "unit_amount": unit_amount,
}

decode_record! {
    TierOutput, fields, nulls;
    "bound": bound, "unit_amount": unit_amount,
}

/// How tiers are applied to a number of units.
///
/// * `volume`: the tier of the total number applies to every unit.
/// * `graduated`: each tier applies to the units in its own range.
#[derive(Clone)]
#[non_exhaustive]
pub enum TierType {
    /// `volume`
    Volume,
    /// `graduated`
    Graduated,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    TierType;
    Volume = "volume", Graduated = "graduated",
}

decode_string_enum!(TierType, Self::Volume);

encode_string_enum!(TierType);

/// Tiers of a price, and how they are applied.
#[cfg(any(feature = "checkouts", feature = "products"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TiersInput {
    /// Whether one tier applies to all units, or each tier to its own range.
    pub type_: TierType,
    /// The tiers, in ascending order of their bounds. At least 1 item.
    pub tiers: Vec<TierInput>,
}

#[cfg(any(feature = "checkouts", feature = "products"))]
impl TiersInput {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        type_: impl Into<TierType>,
        tiers: impl IntoIterator<Item = TierInput>,
    ) -> Self {
        Self {
            type_: type_.into(),
            tiers: tiers.into_iter().collect(),
        }
    }
}

/// Repeats what a `TiersOutput` has.
#[cfg(any(feature = "checkouts", feature = "products"))]
impl From<&TiersOutput> for TiersInput {
    #[inline]
    fn from(value: &TiersOutput) -> Self {
        Self {
            type_: value.type_.clone(),
            tiers: value.tiers.iter().map(|value| value.into()).collect(),
        }
    }
}

#[cfg(any(feature = "checkouts", feature = "products"))]
encode_record! {
    TiersInput;
    "type": field type_, "tiers": field tiers,
}

/// Tiers of a price, and how they are applied.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TiersOutput {
    /// Whether one tier applies to all units, or each tier to its own range.
    pub type_: TierType,
    /// The tiers, in ascending order of their bounds.
    pub tiers: Vec<TierOutput>,
}

/// Repeats what a `TiersInput` has.
#[cfg(any(feature = "checkouts", feature = "products"))]
impl From<&TiersInput> for TiersOutput {
    #[inline]
    fn from(value: &TiersInput) -> Self {
        Self {
            type_: value.type_.clone(),
            tiers: value.tiers.iter().map(|value| value.into()).collect(),
        }
    }
}

decode_record! {
    TiersOutput;
    "type": type_, "tiers": tiers,
}
