//! Models: product price.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    MeterUnit, RecurringInterval, SeatTierType, TaxBehaviorOption, TiersOutput,
};
use crate::money::Money;
use crate::runtime::{decode_string_enum, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Patch, Reader, Timestamp, Unknown, UnknownValue,
    decode_record, encode_record, variant_methods,
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

decode_record! {
    LegacyRecurringProductPriceCustom;
    "created_at": created_at, "modified_at": modified_at, "id": id, "source": source,
    "amount_type" = string "custom", "price_currency": price_currency, "tax_behavior": tax_behavior,
    "is_archived": is_archived, "product_id": product_id, "type" = string "recurring",
    "recurring_interval": recurring_interval, "minimum_amount": minimum_amount,
    "maximum_amount": maximum_amount, "preset_amount": preset_amount, "legacy" = boolean true,
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

decode_record! {
    LegacyRecurringProductPriceFixed;
    "created_at": created_at, "modified_at": modified_at, "id": id, "source": source,
    "amount_type" = string "fixed", "price_currency": price_currency, "tax_behavior": tax_behavior,
    "is_archived": is_archived, "product_id": product_id, "type" = string "recurring",
    "recurring_interval": recurring_interval, "price_amount": price_amount, "legacy" = boolean true,
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

decode_record! {
    ProductPriceCustom;
    "created_at": created_at, "modified_at": modified_at, "id": id, "source": source,
    "amount_type" = string "custom", "price_currency": price_currency, "tax_behavior": tax_behavior,
    "is_archived": is_archived, "product_id": product_id, "minimum_amount": minimum_amount,
    "maximum_amount": maximum_amount, "preset_amount": preset_amount,
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

decode_record! {
    ProductPriceFixed;
    "created_at": created_at, "modified_at": modified_at, "id": id, "source": source,
    "amount_type" = string "fixed", "price_currency": price_currency, "tax_behavior": tax_behavior,
    "is_archived": is_archived, "product_id": product_id, "price_amount": price_amount,
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

decode_record! {
    ProductPriceMeter;
    "id": id, "name": name, "unit": unit, "custom_label": custom_label,
    "custom_multiplier": custom_multiplier,
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

decode_record! {
    ProductPriceMeteredUnit;
    "created_at": created_at, "modified_at": modified_at, "id": id, "source": source,
    "amount_type" = string "metered_unit", "price_currency": price_currency,
    "tax_behavior": tax_behavior, "is_archived": is_archived, "product_id": product_id,
    "unit_amount": unit_amount, "cap_amount": cap_amount, "meter_id": meter_id, "meter": meter,
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

decode_record! {
    ProductPriceSeatBased;
    "created_at": created_at, "modified_at": modified_at, "id": id, "source": source,
    "amount_type" = string "seat_based", "price_currency": price_currency,
    "tax_behavior": tax_behavior, "is_archived": is_archived, "product_id": product_id,
    "seat_tiers": seat_tiers,
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

decode_record! {
    ProductPriceSeatTier;
    "min_seats": min_seats, "max_seats": max_seats, "price_per_seat": price_per_seat,
}

encode_record! {
    ProductPriceSeatTier;
    "min_seats": field min_seats, "max_seats": patch max_seats,
    "price_per_seat": field price_per_seat,
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

decode_record! {
    ProductPriceSeatTiersOutput;
    "seat_tier_type": seat_tier_type, "tiers": tiers, "minimum_seats": minimum_seats,
    "maximum_seats": maximum_seats,
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

string_enum! {
    ProductPriceSource;
    Catalog = "catalog", AdHoc = "ad_hoc",
}

decode_string_enum!(ProductPriceSource, Self::Catalog);

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

decode_record! {
    ProductPriceUnitBased;
    "created_at": created_at, "modified_at": modified_at, "id": id, "source": source,
    "amount_type" = string "unit_based", "price_currency": price_currency,
    "tax_behavior": tax_behavior, "is_archived": is_archived, "product_id": product_id,
    "tiers": tiers, "minimum_units": minimum_units, "unit_label": unit_label,
    "maximum_units": maximum_units,
}
