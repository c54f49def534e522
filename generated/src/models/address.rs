//! Models: address.

use crate::models::Country;
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, decode_record};

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
use {crate::models::CountryInput, crate::runtime::json::{Patch, encode_record}};

/// A postal address. Only `country` is always set.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Address {
    /// Street and number.
    pub line1: Option<String>,
    /// Second line of the street address.
    pub line2: Option<String>,
    /// Postal code, in the format of the country.
    pub postal_code: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Two-letter ISO 3166-1 code of the country.
    pub country: Country,
    pub(crate) nulls: Nulls,
}

/// Repeats what a `AddressInput` has.
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
impl From<&AddressInput> for Address {
    #[inline]
    fn from(value: &AddressInput) -> Self {
        Self {
            line1: value.line1.value().cloned(),
            line2: value.line2.value().cloned(),
            postal_code: value.postal_code.value().cloned(),
            city: value.city.value().cloned(),
            state: value.state.value().cloned(),
            country: value.country.as_str().into(),
            nulls: Nulls::default(),
        }
    }
}

debug_record! {
    Address, "Address";
    "line1": line1, "line2": line2, "postal_code": postal_code, "city": city, "state": state,
    "country": country,
}

decode_record! {
    Address, fields, nulls;
    "line1": line1, "line2": line2, "postal_code": postal_code, "city": city, "state": state,
    "country": country,
}

/// A postal address to store. Only `country` is required.
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddressInput {
    /// Street and number.
    pub line1: Patch<String>,
    /// Second line of the street address.
    pub line2: Patch<String>,
    /// Postal code, in the format of the country.
    pub postal_code: Patch<String>,
    /// City or town.
    pub city: Patch<String>,
    /// State, province or region.
    pub state: Patch<String>,
    /// Two-letter ISO 3166-1 code of the country.
    pub country: CountryInput,
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
impl AddressInput {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(country: impl Into<CountryInput>) -> Self {
        Self {
            line1: Patch::Keep,
            line2: Patch::Keep,
            postal_code: Patch::Keep,
            city: Patch::Keep,
            state: Patch::Keep,
            country: country.into(),
        }
    }

    /// Street and number.
    #[must_use]
    #[inline]
    pub fn line1(mut self, line1: impl Into<Patch<String>>) -> Self {
        self.line1 = line1.into();
        self
    }

    /// Second line of the street address.
    #[must_use]
    #[inline]
    pub fn line2(mut self, line2: impl Into<Patch<String>>) -> Self {
        self.line2 = line2.into();
        self
    }

    /// Postal code, in the format of the country.
    #[must_use]
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<Patch<String>>) -> Self {
        self.postal_code = postal_code.into();
        self
    }

    /// City or town.
    #[must_use]
    #[inline]
    pub fn city(mut self, city: impl Into<Patch<String>>) -> Self {
        self.city = city.into();
        self
    }

    /// State, province or region.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: impl Into<Patch<String>>) -> Self {
        self.state = state.into();
        self
    }
}

/// Repeats what a `Address` has.
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
impl From<&Address> for AddressInput {
    #[inline]
    fn from(value: &Address) -> Self {
        Self {
            line1: Patch::new(value.line1.clone(), false),
            line2: Patch::new(value.line2.clone(), false),
            postal_code: Patch::new(value.postal_code.clone(), false),
            city: Patch::new(value.city.clone(), false),
            state: Patch::new(value.state.clone(), false),
            country: value.country.as_str().into(),
        }
    }
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
encode_record! {
    AddressInput;
    "line1": patch line1, "line2": patch line2, "postal_code": patch postal_code,
    "city": patch city, "state": patch state, "country": field country,
}
