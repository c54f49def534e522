//! Models: address.

use std::fmt;

use crate::models::Country;
use crate::runtime::debug_fields;
use crate::runtime::json::{Blank, Decode, DecodeError, Nulls, Reader};

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
use {crate::models::CountryInput, crate::runtime::json::{Encode, Patch, Writer}};

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

impl fmt::Debug for Address {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "Address",
            &[
                ("line1", &self.line1),
                ("line2", &self.line2),
                ("postal_code", &self.postal_code),
                ("city", &self.city),
                ("state", &self.state),
                ("country", &self.country),
            ],
        )
    }
}

impl Decode for Address {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&["line1", "line2", "postal_code", "city", "state", "country"])?;
        fields.read(
            reader,
            &mut [
                &mut value.line1, &mut value.line2, &mut value.postal_code, &mut value.city,
                &mut value.state, &mut value.country,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for Address {
    const BLANK: Self = Self {
        line1: Blank::BLANK,
        line2: Blank::BLANK,
        postal_code: Blank::BLANK,
        city: Blank::BLANK,
        state: Blank::BLANK,
        country: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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
impl Encode for AddressInput {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("line1", &self.line1);
        object.patch("line2", &self.line2);
        object.patch("postal_code", &self.postal_code);
        object.patch("city", &self.city);
        object.patch("state", &self.state);
        object.field("country", &self.country);
        object.end();
    }
}
