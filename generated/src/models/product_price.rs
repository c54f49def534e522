//! Models: product price.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    MeterUnit, RecurringInterval, SeatTierType, TaxBehaviorOption, TiersOutput,
};
use crate::money::Money;
use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Encode, Patch, Reader, Timestamp, Unknown,
    UnknownValue, Writer, variant_methods,
};

/// A price of a product: a current price or a legacy recurring price.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnyProductPrice {
    /// A legacy recurring price of a fixed amount.
    LegacyRecurringFixed(LegacyRecurringProductPriceFixed),
    /// A legacy recurring price for which the customer chooses the amount.
    LegacyRecurringCustom(LegacyRecurringProductPriceCustom),
    /// A price of a fixed amount; an amount of 0 makes the product free.
    Fixed(ProductPriceFixed),
    /// A price for which the customer chooses the amount.
    Custom(ProductPriceCustom),
    /// A price per seat, in tiers.
    SeatBased(ProductPriceSeatBased),
    /// A price per unit, in tiers. The customer chooses how many units to buy, and pays for them in
    /// advance.
    UnitBased(ProductPriceUnitBased),
    /// A price per unit of a meter.
    MeteredUnit(ProductPriceMeteredUnit),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

macro_rules! of_each_any_product_price {
    ($self:ident, $value:ident => $given:expr, $raw:ident => $kept:expr) => {
        match $self {
            Self::LegacyRecurringFixed($value) => $given,
            Self::LegacyRecurringCustom($value) => $given,
            Self::Fixed($value) => $given,
            Self::Custom($value) => $given,
            Self::SeatBased($value) => $given,
            Self::UnitBased($value) => $given,
            Self::MeteredUnit($value) => $given,
            Self::Unknown($raw) => $kept,
        }
    };
}

impl AnyProductPrice {
    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        of_each_any_product_price!(
            self, value => Some(value.created_at), raw => raw.get("created_at")
        )
    }

    /// When the object was last updated; null if it was never updated.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn modified_at(&self) -> Option<Timestamp> {
        of_each_any_product_price!(self, value => value.modified_at, raw => raw.get("modified_at"))
    }

    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        of_each_any_product_price!(self, value => Some(value.id), raw => raw.get("id"))
    }

    /// Whether the price is part of the catalog or was created for one checkout session.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn source(&self) -> Option<&ProductPriceSource> {
        of_each_any_product_price!(self, value => Some(&value.source), raw => raw.get_ref("source"))
    }

    /// The discriminator, `amount_type`.
    ///
    /// For `Unknown`, the value as received.
    #[must_use]
    #[inline]
    pub fn amount_type(&self) -> Option<&str> {
        match self {
            Self::LegacyRecurringFixed(_) => Some("fixed"),
            Self::LegacyRecurringCustom(_) => Some("custom"),
            Self::Fixed(_) => Some("fixed"),
            Self::Custom(_) => Some("custom"),
            Self::SeatBased(_) => Some("seat_based"),
            Self::UnitBased(_) => Some("unit_based"),
            Self::MeteredUnit(_) => Some("metered_unit"),
            Self::Unknown(raw) => raw.tag(),
        }
    }

    /// Currency of the price, as a lowercase ISO 4217 code.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn price_currency(&self) -> Option<&str> {
        of_each_any_product_price!(
            self, value => Some(&value.price_currency), raw => raw .get_str("price_currency")
        )
    }

    /// Whether the price includes tax. `null` for the organization's default.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn tax_behavior(&self) -> Option<&TaxBehaviorOption> {
        of_each_any_product_price!(
            self, value => value.tax_behavior.as_ref(), raw => raw .get_ref("tax_behavior")
        )
    }

    /// Whether the price can no longer be selected.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn is_archived(&self) -> Option<bool> {
        of_each_any_product_price!(
            self, value => Some(value.is_archived), raw => raw.get("is_archived")
        )
    }

    /// Product that the price belongs to.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn product_id(&self) -> Option<Uuid> {
        of_each_any_product_price!(
            self, value => Some(value.product_id), raw => raw.get("product_id")
        )
    }
}

variant_methods! {
    AnyProductPrice,
    LegacyRecurringFixed: is_legacy_recurring_fixed,
        as_legacy_recurring_fixed -> &LegacyRecurringProductPriceFixed,
        into_legacy_recurring_fixed -> LegacyRecurringProductPriceFixed, TryFrom;
    LegacyRecurringCustom: is_legacy_recurring_custom,
        as_legacy_recurring_custom -> &LegacyRecurringProductPriceCustom,
        into_legacy_recurring_custom -> LegacyRecurringProductPriceCustom, TryFrom;
    Fixed: is_fixed, as_fixed -> &ProductPriceFixed, into_fixed -> ProductPriceFixed, TryFrom;
    Custom: is_custom, as_custom -> &ProductPriceCustom, into_custom -> ProductPriceCustom, TryFrom;
    SeatBased: is_seat_based, as_seat_based -> &ProductPriceSeatBased,
        into_seat_based -> ProductPriceSeatBased, TryFrom;
    UnitBased: is_unit_based, as_unit_based -> &ProductPriceUnitBased,
        into_unit_based -> ProductPriceUnitBased, TryFrom;
    MeteredUnit: is_metered_unit, as_metered_unit -> &ProductPriceMeteredUnit,
        into_metered_unit -> ProductPriceMeteredUnit, TryFrom;
}

impl Decode for AnyProductPrice {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["amount_type"])?.as_deref() {
            Some("fixed") => {
                let probe = reader.probe(&[&["type"], &["legacy"]])?;
                if probe.is_str(0, "recurring") && probe.is_bool(1, true) {
                    return reader.value().map(Self::LegacyRecurringFixed);
                }
                reader.value().map(Self::Fixed)
            }
            Some("custom") => {
                let probe = reader.probe(&[&["type"], &["legacy"]])?;
                if probe.is_str(0, "recurring") && probe.is_bool(1, true) {
                    return reader.value().map(Self::LegacyRecurringCustom);
                }
                reader.value().map(Self::Custom)
            }
            Some("seat_based") => reader.value().map(Self::SeatBased),
            Some("unit_based") => reader.value().map(Self::UnitBased),
            Some("metered_unit") => reader.value().map(Self::MeteredUnit),
            Some(_) => Unknown::read(reader, &["amount_type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["amount_type"], "a string")),
        }
    }
}

impl Blank for AnyProductPrice {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// A legacy recurring price for which the customer chooses the amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LegacyRecurringProductPriceCustom {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Whether the price is part of the catalog or was created for one checkout session.
    pub source: ProductPriceSource,
    /// Currency of the price, as a lowercase ISO 4217 code.
    pub price_currency: String,
    /// Whether the price includes tax. `null` for the organization's default.
    pub tax_behavior: Option<TaxBehaviorOption>,
    /// Whether the price can no longer be selected.
    pub is_archived: bool,
    /// Product that the price belongs to.
    pub product_id: Uuid,
    /// Unit of the billing period.
    pub recurring_interval: RecurringInterval,
    /// Minimum amount in cents. 0 allows the customer to pay nothing.
    pub minimum_amount: i64,
    /// Maximum amount in cents, or `null`.
    pub maximum_amount: Option<i64>,
    /// Preset amount in cents, or `null`.
    pub preset_amount: Option<i64>,
}

impl LegacyRecurringProductPriceCustom {
    /// Returns `minimum_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn minimum_amount_money(&self) -> Option<Money> {
        Money::new(self.minimum_amount, &self.price_currency)
    }

    /// Returns `maximum_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn maximum_amount_money(&self) -> Option<Money> {
        Money::new(self.maximum_amount?, &self.price_currency)
    }

    /// Returns `preset_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn preset_amount_money(&self) -> Option<Money> {
        Money::new(self.preset_amount?, &self.price_currency)
    }
}

impl Decode for LegacyRecurringProductPriceCustom {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "source", "amount_type", "price_currency",
                "tax_behavior", "is_archived", "product_id", "type", "recurring_interval",
                "minimum_amount", "maximum_amount", "preset_amount", "legacy",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
                &mut value.source,
                &mut Constant::string("custom"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.is_archived,
                &mut value.product_id,
                &mut Constant::string("recurring"),
                &mut value.recurring_interval,
                &mut value.minimum_amount,
                &mut value.maximum_amount,
                &mut value.preset_amount,
                &mut Constant::boolean(true),
            ],
        )?;
        Ok(value)
    }
}

impl Blank for LegacyRecurringProductPriceCustom {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        source: Blank::BLANK,
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        is_archived: Blank::BLANK,
        product_id: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        minimum_amount: Blank::BLANK,
        maximum_amount: Blank::BLANK,
        preset_amount: Blank::BLANK,
    };
}

/// A legacy recurring price of a fixed amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LegacyRecurringProductPriceFixed {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Whether the price is part of the catalog or was created for one checkout session.
    pub source: ProductPriceSource,
    /// Currency of the price, as a lowercase ISO 4217 code.
    pub price_currency: String,
    /// Whether the price includes tax. `null` for the organization's default.
    pub tax_behavior: Option<TaxBehaviorOption>,
    /// Whether the price can no longer be selected.
    pub is_archived: bool,
    /// Product that the price belongs to.
    pub product_id: Uuid,
    /// Unit of the billing period.
    pub recurring_interval: RecurringInterval,
    /// Amount in cents.
    pub price_amount: i64,
}

impl LegacyRecurringProductPriceFixed {
    /// Returns `price_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn price_amount_money(&self) -> Option<Money> {
        Money::new(self.price_amount, &self.price_currency)
    }
}

impl Decode for LegacyRecurringProductPriceFixed {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "source", "amount_type", "price_currency",
                "tax_behavior", "is_archived", "product_id", "type", "recurring_interval",
                "price_amount", "legacy",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
                &mut value.source,
                &mut Constant::string("fixed"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.is_archived,
                &mut value.product_id,
                &mut Constant::string("recurring"),
                &mut value.recurring_interval,
                &mut value.price_amount,
                &mut Constant::boolean(true),
            ],
        )?;
        Ok(value)
    }
}

impl Blank for LegacyRecurringProductPriceFixed {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        source: Blank::BLANK,
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        is_archived: Blank::BLANK,
        product_id: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        price_amount: Blank::BLANK,
    };
}

/// A price for which the customer chooses the amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceCustom {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Whether the price is part of the catalog or was created for one checkout session.
    pub source: ProductPriceSource,
    /// Currency of the price, as a lowercase ISO 4217 code.
    pub price_currency: String,
    /// Whether the price includes tax. `null` for the organization's default.
    pub tax_behavior: Option<TaxBehaviorOption>,
    /// Whether the price can no longer be selected.
    pub is_archived: bool,
    /// Product that the price belongs to.
    pub product_id: Uuid,
    /// Minimum amount in cents. 0 allows the customer to pay nothing.
    pub minimum_amount: i64,
    /// Maximum amount in cents, or `null`.
    pub maximum_amount: Option<i64>,
    /// Preset amount in cents, or `null`.
    pub preset_amount: Option<i64>,
}

impl ProductPriceCustom {
    /// Returns `minimum_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn minimum_amount_money(&self) -> Option<Money> {
        Money::new(self.minimum_amount, &self.price_currency)
    }

    /// Returns `maximum_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn maximum_amount_money(&self) -> Option<Money> {
        Money::new(self.maximum_amount?, &self.price_currency)
    }

    /// Returns `preset_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn preset_amount_money(&self) -> Option<Money> {
        Money::new(self.preset_amount?, &self.price_currency)
    }
}

impl Decode for ProductPriceCustom {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "source", "amount_type", "price_currency",
                "tax_behavior", "is_archived", "product_id", "minimum_amount", "maximum_amount",
                "preset_amount",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
                &mut value.source,
                &mut Constant::string("custom"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.is_archived,
                &mut value.product_id,
                &mut value.minimum_amount,
                &mut value.maximum_amount,
                &mut value.preset_amount,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceCustom {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        source: Blank::BLANK,
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        is_archived: Blank::BLANK,
        product_id: Blank::BLANK,
        minimum_amount: Blank::BLANK,
        maximum_amount: Blank::BLANK,
        preset_amount: Blank::BLANK,
    };
}

/// A price of a fixed amount; an amount of 0 makes the product free.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceFixed {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Whether the price is part of the catalog or was created for one checkout session.
    pub source: ProductPriceSource,
    /// Currency of the price, as a lowercase ISO 4217 code.
    pub price_currency: String,
    /// Whether the price includes tax. `null` for the organization's default.
    pub tax_behavior: Option<TaxBehaviorOption>,
    /// Whether the price can no longer be selected.
    pub is_archived: bool,
    /// Product that the price belongs to.
    pub product_id: Uuid,
    /// Amount in cents.
    pub price_amount: i64,
}

impl ProductPriceFixed {
    /// Returns `price_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn price_amount_money(&self) -> Option<Money> {
        Money::new(self.price_amount, &self.price_currency)
    }
}

impl Decode for ProductPriceFixed {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "source", "amount_type", "price_currency",
                "tax_behavior", "is_archived", "product_id", "price_amount",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
                &mut value.source,
                &mut Constant::string("fixed"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.is_archived,
                &mut value.product_id,
                &mut value.price_amount,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceFixed {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        source: Blank::BLANK,
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        is_archived: Blank::BLANK,
        product_id: Blank::BLANK,
        price_amount: Blank::BLANK,
    };
}

/// Summary of the meter of a metered price.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceMeter {
    /// ID of the meter.
    pub id: Uuid,
    /// Meter name.
    pub name: String,
    /// Unit of the meter.
    pub unit: MeterUnit,
    /// Name of the unit if `unit` is `custom`, otherwise `null`.
    pub custom_label: Option<String>,
    /// Number of base units in one displayed unit, or `null`.
    pub custom_multiplier: Option<i64>,
}

impl Decode for ProductPriceMeter {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["id", "name", "unit", "custom_label", "custom_multiplier"],
            &mut [
                &mut value.id, &mut value.name, &mut value.unit, &mut value.custom_label,
                &mut value.custom_multiplier,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceMeter {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        name: Blank::BLANK,
        unit: Blank::BLANK,
        custom_label: Blank::BLANK,
        custom_multiplier: Blank::BLANK,
    };
}

/// A price per unit of a meter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceMeteredUnit {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Whether the price is part of the catalog or was created for one checkout session.
    pub source: ProductPriceSource,
    /// Currency of the price, as a lowercase ISO 4217 code.
    pub price_currency: String,
    /// Whether the price includes tax. `null` for the organization's default.
    pub tax_behavior: Option<TaxBehaviorOption>,
    /// Whether the price can no longer be selected.
    pub is_archived: bool,
    /// Product that the price belongs to.
    pub product_id: Uuid,
    /// Price of one unit in cents, as a decimal string with up to 12 decimals, such as
    /// `0.050000000000`.
    pub unit_amount: String,
    /// Maximum charge in cents, regardless of the usage; `null` for no maximum.
    pub cap_amount: Option<i64>,
    /// Meter that counts the units.
    pub meter_id: Uuid,
    /// Name and unit of the meter.
    pub meter: ProductPriceMeter,
}

impl ProductPriceMeteredUnit {
    /// Returns `cap_amount` in `price_currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn cap_amount_money(&self) -> Option<Money> {
        Money::new(self.cap_amount?, &self.price_currency)
    }
}

impl Decode for ProductPriceMeteredUnit {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "source", "amount_type", "price_currency",
                "tax_behavior", "is_archived", "product_id", "unit_amount", "cap_amount",
                "meter_id", "meter",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
                &mut value.source,
                &mut Constant::string("metered_unit"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.is_archived,
                &mut value.product_id,
                &mut value.unit_amount,
                &mut value.cap_amount,
                &mut value.meter_id,
                &mut value.meter,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceMeteredUnit {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        source: Blank::BLANK,
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        is_archived: Blank::BLANK,
        product_id: Blank::BLANK,
        unit_amount: Blank::BLANK,
        cap_amount: Blank::BLANK,
        meter_id: Blank::BLANK,
        meter: Blank::BLANK,
    };
}

/// A price per seat, in tiers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceSeatBased {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Whether the price is part of the catalog or was created for one checkout session.
    pub source: ProductPriceSource,
    /// Currency of the price, as a lowercase ISO 4217 code.
    pub price_currency: String,
    /// Whether the price includes tax. `null` for the organization's default.
    pub tax_behavior: Option<TaxBehaviorOption>,
    /// Whether the price can no longer be selected.
    pub is_archived: bool,
    /// Product that the price belongs to.
    pub product_id: Uuid,
    /// The tiers, and how they are applied.
    pub seat_tiers: ProductPriceSeatTiersOutput,
}

impl Decode for ProductPriceSeatBased {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "source", "amount_type", "price_currency",
                "tax_behavior", "is_archived", "product_id", "seat_tiers",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
                &mut value.source,
                &mut Constant::string("seat_based"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.is_archived,
                &mut value.product_id,
                &mut value.seat_tiers,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceSeatBased {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        source: Blank::BLANK,
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        is_archived: Blank::BLANK,
        product_id: Blank::BLANK,
        seat_tiers: Blank::BLANK,
    };
}

/// Price per seat for a range of seat counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceSeatTier {
    /// First number of seats in the range, at least 1.
    pub min_seats: i64,
    /// Last number of seats in the range, inclusive; `null` for no limit. At least 1.
    pub max_seats: Patch<i64>,
    /// Price of one seat in cents. At least 0.
    pub price_per_seat: i64,
}

impl ProductPriceSeatTier {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(min_seats: impl Into<i64>, price_per_seat: impl Into<i64>) -> Self {
        Self {
            min_seats: min_seats.into(),
            max_seats: Patch::Keep,
            price_per_seat: price_per_seat.into(),
        }
    }

    /// Last number of seats in the range, inclusive; `null` for no limit. At least 1.
    #[must_use]
    #[inline]
    pub fn max_seats(mut self, max_seats: impl Into<Patch<i64>>) -> Self {
        self.max_seats = max_seats.into();
        self
    }
}

impl Decode for ProductPriceSeatTier {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["min_seats", "max_seats", "price_per_seat"],
            &mut [&mut value.min_seats, &mut value.max_seats, &mut value.price_per_seat],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceSeatTier {
    const BLANK: Self = Self {
        min_seats: Blank::BLANK,
        max_seats: Blank::BLANK,
        price_per_seat: Blank::BLANK,
    };
}

impl Encode for ProductPriceSeatTier {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("min_seats", &self.min_seats);
        object.patch("max_seats", &self.max_seats);
        object.field("price_per_seat", &self.price_per_seat);
        object.end();
    }
}

/// Tiers of a seat-based price, with the resulting seat limits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceSeatTiersOutput {
    /// Whether one tier applies to all seats, or each tier to its own range. Defaults to `volume`.
    pub seat_tier_type: Option<SeatTierType>,
    /// The tiers by number of seats.
    pub tiers: Vec<ProductPriceSeatTier>,
    /// Minimum number of seats that can be bought: `min_seats` of the first tier.
    pub minimum_seats: i64,
    /// Maximum number of seats that can be bought: `max_seats` of the last tier; `null` for no limit.
    pub maximum_seats: Option<i64>,
}

impl Decode for ProductPriceSeatTiersOutput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["seat_tier_type", "tiers", "minimum_seats", "maximum_seats"],
            &mut [
                &mut value.seat_tier_type, &mut value.tiers, &mut value.minimum_seats,
                &mut value.maximum_seats,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceSeatTiersOutput {
    const BLANK: Self = Self {
        seat_tier_type: Blank::BLANK,
        tiers: Blank::BLANK,
        minimum_seats: Blank::BLANK,
        maximum_seats: Blank::BLANK,
    };
}

/// Source of a price: the catalog (`catalog`), or created for one checkout session (`ad_hoc`).
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductPriceSource {
    /// `catalog`
    Catalog,
    /// `ad_hoc`
    AdHoc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl ProductPriceSource {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Catalog => "catalog",
            Self::AdHoc => "ad_hoc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ProductPriceSource {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "catalog" => Self::Catalog,
            "ad_hoc" => Self::AdHoc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(ProductPriceSource);

impl Decode for ProductPriceSource {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for ProductPriceSource {
    const BLANK: Self = Self::Catalog;
}

/// A price per unit, in tiers. The customer chooses how many units to buy, and pays for them in
/// advance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductPriceUnitBased {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Whether the price is part of the catalog or was created for one checkout session.
    pub source: ProductPriceSource,
    /// Currency of the price, as a lowercase ISO 4217 code.
    pub price_currency: String,
    /// Whether the price includes tax. `null` for the organization's default.
    pub tax_behavior: Option<TaxBehaviorOption>,
    /// Whether the price can no longer be selected.
    pub is_archived: bool,
    /// Product that the price belongs to.
    pub product_id: Uuid,
    /// The tiers, and how they are applied.
    pub tiers: TiersOutput,
    /// Smallest number of units that can be bought, or `null`.
    pub minimum_units: Option<i64>,
    /// Names of the units in the checkout and in invoices, by language and then by plural form: `=1`
    /// and `other`. `null` for "unit" and "units".
    pub unit_label: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// Largest number of units that can be bought: the bound of the last tier; `null` for no limit.
    pub maximum_units: Option<i64>,
}

impl Decode for ProductPriceUnitBased {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "source", "amount_type", "price_currency",
                "tax_behavior", "is_archived", "product_id", "tiers", "minimum_units", "unit_label",
                "maximum_units",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
                &mut value.source,
                &mut Constant::string("unit_based"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.is_archived,
                &mut value.product_id,
                &mut value.tiers,
                &mut value.minimum_units,
                &mut value.unit_label,
                &mut value.maximum_units,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceUnitBased {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        source: Blank::BLANK,
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        is_archived: Blank::BLANK,
        product_id: Blank::BLANK,
        tiers: Blank::BLANK,
        minimum_units: Blank::BLANK,
        unit_label: Blank::BLANK,
        maximum_units: Blank::BLANK,
    };
}
