//! Models: product price create.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    Decimal, PresentmentCurrency, ProductPriceCustom, ProductPriceFixed,
    ProductPriceMeteredUnit, ProductPriceSeatBased, ProductPriceSeatTier,
    ProductPriceSeatTiersOutput, ProductPriceUnitBased, SeatTierType, TaxBehaviorOption,
    TiersInput,
};
use crate::money::Money;
use crate::runtime::json::{Encode, Patch, Unknown, Writer, encode_record};

/// A new price of a product, discriminated by `amount_type`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProductPriceCreate {
    /// A new price of a fixed amount.
    Fixed(ProductPriceFixedCreate),
    /// A new price for which the customer chooses the amount.
    Custom(ProductPriceCustomCreate),
    /// A new price per seat, in tiers.
    SeatBased(ProductPriceSeatBasedCreate),
    /// A new price per unit, in tiers. The customer chooses how many units to buy, and pays for them in
    /// advance.
    UnitBased(ProductPriceUnitBasedCreate),
    /// A new price per unit of a meter. Only for recurring products.
    MeteredUnit(ProductPriceMeteredUnitCreate),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<ProductPriceFixedCreate> for ProductPriceCreate {
    #[inline]
    fn from(value: ProductPriceFixedCreate) -> Self {
        Self::Fixed(value)
    }
}

impl From<ProductPriceCustomCreate> for ProductPriceCreate {
    #[inline]
    fn from(value: ProductPriceCustomCreate) -> Self {
        Self::Custom(value)
    }
}

impl From<ProductPriceSeatBasedCreate> for ProductPriceCreate {
    #[inline]
    fn from(value: ProductPriceSeatBasedCreate) -> Self {
        Self::SeatBased(value)
    }
}

impl From<ProductPriceUnitBasedCreate> for ProductPriceCreate {
    #[inline]
    fn from(value: ProductPriceUnitBasedCreate) -> Self {
        Self::UnitBased(value)
    }
}

impl From<ProductPriceMeteredUnitCreate> for ProductPriceCreate {
    #[inline]
    fn from(value: ProductPriceMeteredUnitCreate) -> Self {
        Self::MeteredUnit(value)
    }
}

impl Encode for ProductPriceCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Fixed(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::SeatBased(value) => value.encode(writer),
            Self::UnitBased(value) => value.encode(writer),
            Self::MeteredUnit(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// A new price for which the customer chooses the amount.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceCustomCreate {
    /// Currency of the price. Defaults to `usd`.
    pub price_currency: Option<PresentmentCurrency>,
    /// Whether the price includes tax. Defaults to the organization's setting.
    pub tax_behavior: Patch<TaxBehaviorOption>,
    /// Minimum amount in cents. 0 allows the customer to pay nothing; other amounts must be at least
    /// the minimum of the currency, such as 50 for `usd`, which is also the default.
    pub minimum_amount: Option<i64>,
    /// Maximum amount in cents; `null` for none. Most currencies allow at most 99,999,999. At least 1.
    pub maximum_amount: Patch<i64>,
    /// Preset amount in cents: 0, or at least the minimum of the currency.
    pub preset_amount: Patch<i64>,
}

impl ProductPriceCustomCreate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Currency of the price. Defaults to `usd`.
    #[must_use]
    #[inline]
    pub fn price_currency(
        mut self,
        price_currency: impl Into<PresentmentCurrency>,
    ) -> Self {
        self.price_currency = Some(price_currency.into());
        self
    }

    /// Whether the price includes tax. Defaults to the organization's setting.
    #[must_use]
    #[inline]
    pub fn tax_behavior(
        mut self,
        tax_behavior: impl Into<Patch<TaxBehaviorOption>>,
    ) -> Self {
        self.tax_behavior = tax_behavior.into();
        self
    }

    /// Minimum amount in cents. 0 allows the customer to pay nothing; other amounts must be at least
    /// the minimum of the currency, such as 50 for `usd`, which is also the default.
    #[must_use]
    #[inline]
    pub fn minimum_amount(mut self, minimum_amount: impl Into<i64>) -> Self {
        self.minimum_amount = Some(minimum_amount.into());
        self
    }

    /// Maximum amount in cents; `null` for none. Most currencies allow at most 99,999,999. At least 1.
    #[must_use]
    #[inline]
    pub fn maximum_amount(mut self, maximum_amount: impl Into<Patch<i64>>) -> Self {
        self.maximum_amount = maximum_amount.into();
        self
    }

    /// Preset amount in cents: 0, or at least the minimum of the currency.
    #[must_use]
    #[inline]
    pub fn preset_amount(mut self, preset_amount: impl Into<Patch<i64>>) -> Self {
        self.preset_amount = preset_amount.into();
        self
    }
}

impl ProductPriceCustomCreate {
    /// Returns `minimum_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn minimum_amount_money(&self) -> Option<Money> {
        Money::new(self.minimum_amount?, self.price_currency.as_ref()?.as_str())
    }
}

/// Repeats what a `ProductPriceCustom` has. Its other fields are not set.
impl From<&ProductPriceCustom> for ProductPriceCustomCreate {
    #[inline]
    fn from(value: &ProductPriceCustom) -> Self {
        Self {
            tax_behavior: Patch::new(value.tax_behavior.clone(), true),
            minimum_amount: Some(value.minimum_amount),
            maximum_amount: Patch::new(value.maximum_amount, true),
            preset_amount: Patch::new(value.preset_amount, true),
            ..Default::default()
        }
    }
}

encode_record! {
    ProductPriceCustomCreate;
    "amount_type" = "custom", "price_currency": optional price_currency,
    "tax_behavior": patch tax_behavior, "minimum_amount": optional minimum_amount,
    "maximum_amount": patch maximum_amount, "preset_amount": patch preset_amount,
}

/// A new price of a fixed amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceFixedCreate {
    /// Currency of the price. Defaults to `usd`.
    pub price_currency: Option<PresentmentCurrency>,
    /// Whether the price includes tax. Defaults to the organization's setting.
    pub tax_behavior: Patch<TaxBehaviorOption>,
    /// Amount in cents; 0 makes the product free. Other amounts must be at least the minimum of the
    /// currency, such as 50 for `usd` and `eur` or 40 for `gbp`.
    pub price_amount: i64,
}

impl ProductPriceFixedCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(price_amount: impl Into<i64>) -> Self {
        Self {
            price_currency: None,
            tax_behavior: Patch::Keep,
            price_amount: price_amount.into(),
        }
    }

    /// Currency of the price. Defaults to `usd`.
    #[must_use]
    #[inline]
    pub fn price_currency(
        mut self,
        price_currency: impl Into<PresentmentCurrency>,
    ) -> Self {
        self.price_currency = Some(price_currency.into());
        self
    }

    /// Whether the price includes tax. Defaults to the organization's setting.
    #[must_use]
    #[inline]
    pub fn tax_behavior(
        mut self,
        tax_behavior: impl Into<Patch<TaxBehaviorOption>>,
    ) -> Self {
        self.tax_behavior = tax_behavior.into();
        self
    }
}

impl ProductPriceFixedCreate {
    /// Returns `price_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn price_amount_money(&self) -> Option<Money> {
        Money::new(self.price_amount, self.price_currency.as_ref()?.as_str())
    }
}

/// Repeats what a `ProductPriceFixed` has. Its other fields are not set.
impl From<&ProductPriceFixed> for ProductPriceFixedCreate {
    #[inline]
    fn from(value: &ProductPriceFixed) -> Self {
        Self {
            price_currency: None,
            tax_behavior: Patch::new(value.tax_behavior.clone(), true),
            price_amount: value.price_amount,
        }
    }
}

encode_record! {
    ProductPriceFixedCreate;
    "amount_type" = "fixed", "price_currency": optional price_currency,
    "tax_behavior": patch tax_behavior, "price_amount": field price_amount,
}

/// A new price per unit of a meter. Only for recurring products.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductPriceMeteredUnitCreate {
    /// Currency of the price. Defaults to `usd`.
    pub price_currency: Option<PresentmentCurrency>,
    /// Whether the price includes tax. Defaults to the organization's setting.
    pub tax_behavior: Patch<TaxBehaviorOption>,
    /// Meter that counts the units.
    pub meter_id: Uuid,
    /// Price of one unit in cents, greater than 0, with at most 5 digits before and 12 digits after the
    /// decimal point. Use a decimal string for exact values.
    pub unit_amount: Decimal,
    /// Maximum charge in cents, regardless of the usage. By default, there is no maximum. At least 0.
    pub cap_amount: Patch<i64>,
}

impl ProductPriceMeteredUnitCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(meter_id: Uuid, unit_amount: impl Into<Decimal>) -> Self {
        Self {
            price_currency: None,
            tax_behavior: Patch::Keep,
            meter_id,
            unit_amount: unit_amount.into(),
            cap_amount: Patch::Keep,
        }
    }

    /// Currency of the price. Defaults to `usd`.
    #[must_use]
    #[inline]
    pub fn price_currency(
        mut self,
        price_currency: impl Into<PresentmentCurrency>,
    ) -> Self {
        self.price_currency = Some(price_currency.into());
        self
    }

    /// Whether the price includes tax. Defaults to the organization's setting.
    #[must_use]
    #[inline]
    pub fn tax_behavior(
        mut self,
        tax_behavior: impl Into<Patch<TaxBehaviorOption>>,
    ) -> Self {
        self.tax_behavior = tax_behavior.into();
        self
    }

    /// Maximum charge in cents, regardless of the usage. By default, there is no maximum. At least 0.
    #[must_use]
    #[inline]
    pub fn cap_amount(mut self, cap_amount: impl Into<Patch<i64>>) -> Self {
        self.cap_amount = cap_amount.into();
        self
    }
}

/// Repeats what a `ProductPriceMeteredUnit` has. Its other fields are not set.
impl From<&ProductPriceMeteredUnit> for ProductPriceMeteredUnitCreate {
    #[inline]
    fn from(value: &ProductPriceMeteredUnit) -> Self {
        Self {
            price_currency: None,
            tax_behavior: Patch::new(value.tax_behavior.clone(), true),
            meter_id: value.meter_id,
            unit_amount: value.unit_amount.clone().into(),
            cap_amount: Patch::new(value.cap_amount, true),
        }
    }
}

encode_record! {
    ProductPriceMeteredUnitCreate;
    "amount_type" = "metered_unit", "price_currency": optional price_currency,
    "tax_behavior": patch tax_behavior, "meter_id": field meter_id,
    "unit_amount": field unit_amount, "cap_amount": patch cap_amount,
}

/// A new price per seat, in tiers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceSeatBasedCreate {
    /// Currency of the price. Defaults to `usd`.
    pub price_currency: Option<PresentmentCurrency>,
    /// Whether the price includes tax. Defaults to the organization's setting.
    pub tax_behavior: Patch<TaxBehaviorOption>,
    /// The tiers, and how they are applied.
    pub seat_tiers: ProductPriceSeatTiersInput,
}

impl ProductPriceSeatBasedCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(seat_tiers: impl Into<ProductPriceSeatTiersInput>) -> Self {
        Self {
            price_currency: None,
            tax_behavior: Patch::Keep,
            seat_tiers: seat_tiers.into(),
        }
    }

    /// Currency of the price. Defaults to `usd`.
    #[must_use]
    #[inline]
    pub fn price_currency(
        mut self,
        price_currency: impl Into<PresentmentCurrency>,
    ) -> Self {
        self.price_currency = Some(price_currency.into());
        self
    }

    /// Whether the price includes tax. Defaults to the organization's setting.
    #[must_use]
    #[inline]
    pub fn tax_behavior(
        mut self,
        tax_behavior: impl Into<Patch<TaxBehaviorOption>>,
    ) -> Self {
        self.tax_behavior = tax_behavior.into();
        self
    }
}

/// Repeats what a `ProductPriceSeatBased` has. Its other fields are not set.
impl From<&ProductPriceSeatBased> for ProductPriceSeatBasedCreate {
    #[inline]
    fn from(value: &ProductPriceSeatBased) -> Self {
        Self {
            price_currency: None,
            tax_behavior: Patch::new(value.tax_behavior.clone(), true),
            seat_tiers: (&value.seat_tiers).into(),
        }
    }
}

encode_record! {
    ProductPriceSeatBasedCreate;
    "amount_type" = "seat_based", "price_currency": optional price_currency,
    "tax_behavior": patch tax_behavior, "seat_tiers": field seat_tiers,
}

/// Tiers of a new seat-based price. The first tier sets the minimum number of seats, the last one
/// the maximum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceSeatTiersInput {
    /// Whether one tier applies to all seats, or each tier to its own range. Defaults to `volume`.
    pub seat_tier_type: Option<SeatTierType>,
    /// The tiers by number of seats. At least 1 item.
    pub tiers: Vec<ProductPriceSeatTier>,
}

impl ProductPriceSeatTiersInput {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(tiers: impl IntoIterator<Item = ProductPriceSeatTier>) -> Self {
        Self {
            seat_tier_type: None,
            tiers: tiers.into_iter().collect(),
        }
    }

    /// Whether one tier applies to all seats, or each tier to its own range. Defaults to `volume`.
    #[must_use]
    #[inline]
    pub fn seat_tier_type(mut self, seat_tier_type: impl Into<SeatTierType>) -> Self {
        self.seat_tier_type = Some(seat_tier_type.into());
        self
    }
}

/// Repeats what a `ProductPriceSeatTiersOutput` has.
impl From<&ProductPriceSeatTiersOutput> for ProductPriceSeatTiersInput {
    #[inline]
    fn from(value: &ProductPriceSeatTiersOutput) -> Self {
        Self {
            seat_tier_type: value.seat_tier_type.clone(),
            tiers: value.tiers.clone(),
        }
    }
}

encode_record! {
    ProductPriceSeatTiersInput;
    "seat_tier_type": optional seat_tier_type, "tiers": field tiers,
}

/// A new price per unit, in tiers. The customer chooses how many units to buy, and pays for them in
/// advance.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductPriceUnitBasedCreate {
    /// Currency of the price. Defaults to `usd`.
    pub price_currency: Option<PresentmentCurrency>,
    /// Whether the price includes tax. Defaults to the organization's setting.
    pub tax_behavior: Patch<TaxBehaviorOption>,
    /// The tiers, and how they are applied.
    pub tiers: TiersInput,
    /// Smallest number of units that can be bought. Defaults to 1.
    pub minimum_units: Patch<i64>,
    /// Names of the units in the checkout and in invoices, by language and then by plural form: `=1`
    /// and `other`. Defaults to "unit" and "units".
    pub unit_label: Patch<BTreeMap<String, BTreeMap<String, String>>>,
}

impl ProductPriceUnitBasedCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(tiers: impl Into<TiersInput>) -> Self {
        Self {
            price_currency: None,
            tax_behavior: Patch::Keep,
            tiers: tiers.into(),
            minimum_units: Patch::Keep,
            unit_label: Patch::Keep,
        }
    }

    /// Currency of the price. Defaults to `usd`.
    #[must_use]
    #[inline]
    pub fn price_currency(
        mut self,
        price_currency: impl Into<PresentmentCurrency>,
    ) -> Self {
        self.price_currency = Some(price_currency.into());
        self
    }

    /// Whether the price includes tax. Defaults to the organization's setting.
    #[must_use]
    #[inline]
    pub fn tax_behavior(
        mut self,
        tax_behavior: impl Into<Patch<TaxBehaviorOption>>,
    ) -> Self {
        self.tax_behavior = tax_behavior.into();
        self
    }

    /// Smallest number of units that can be bought. Defaults to 1.
    #[must_use]
    #[inline]
    pub fn minimum_units(mut self, minimum_units: impl Into<Patch<i64>>) -> Self {
        self.minimum_units = minimum_units.into();
        self
    }

    /// Names of the units in the checkout and in invoices, by language and then by plural form: `=1`
    /// and `other`. Defaults to "unit" and "units".
    #[must_use]
    #[inline]
    pub fn unit_label(
        mut self,
        unit_label: impl Into<Patch<BTreeMap<String, BTreeMap<String, String>>>>,
    ) -> Self {
        self.unit_label = unit_label.into();
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn unit_label_entry(
        mut self,
        key: impl Into<String>,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.unit_label
            .get_or_insert_default()
            .insert(
                key.into(),
                value
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            );
        self
    }
}

/// Repeats what a `ProductPriceUnitBased` has. Its other fields are not set.
impl From<&ProductPriceUnitBased> for ProductPriceUnitBasedCreate {
    #[inline]
    fn from(value: &ProductPriceUnitBased) -> Self {
        Self {
            price_currency: None,
            tax_behavior: Patch::new(value.tax_behavior.clone(), true),
            tiers: (&value.tiers).into(),
            minimum_units: Patch::new(value.minimum_units, true),
            unit_label: Patch::new(value.unit_label.clone(), true),
        }
    }
}

encode_record! {
    ProductPriceUnitBasedCreate;
    "amount_type" = "unit_based", "price_currency": optional price_currency,
    "tax_behavior": patch tax_behavior, "tiers": field tiers, "minimum_units": patch minimum_units,
    "unit_label": patch unit_label,
}
