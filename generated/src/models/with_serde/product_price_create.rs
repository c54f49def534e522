//! Models: product price create. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    ProductPriceCreate, ProductPriceCustomCreate, ProductPriceFixedCreate,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBasedCreate,
    ProductPriceSeatTiersInput, ProductPriceUnitBasedCreate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader, Unknown};

impl Decode for ProductPriceCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["amount_type"])?.as_deref() {
            Some("fixed") => reader.value().map(Self::Fixed),
            Some("custom") => reader.value().map(Self::Custom),
            Some("seat_based") => reader.value().map(Self::SeatBased),
            Some("unit_based") => reader.value().map(Self::UnitBased),
            Some("metered_unit") => reader.value().map(Self::MeteredUnit),
            Some(_) => Unknown::read(reader, &["amount_type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["amount_type"], "a string")),
        }
    }
}

impl Blank for ProductPriceCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Decode for ProductPriceCustomCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "amount_type", "price_currency", "tax_behavior", "minimum_amount", "maximum_amount",
                "preset_amount",
            ],
            &mut [
                &mut Constant::string("custom"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.minimum_amount,
                &mut value.maximum_amount,
                &mut value.preset_amount,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceCustomCreate {
    const BLANK: Self = Self {
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        minimum_amount: Blank::BLANK,
        maximum_amount: Blank::BLANK,
        preset_amount: Blank::BLANK,
    };
}

impl Decode for ProductPriceFixedCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["amount_type", "price_currency", "tax_behavior", "price_amount"],
            &mut [
                &mut Constant::string("fixed"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.price_amount,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceFixedCreate {
    const BLANK: Self = Self {
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        price_amount: Blank::BLANK,
    };
}

impl Decode for ProductPriceMeteredUnitCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "amount_type", "price_currency", "tax_behavior", "meter_id", "unit_amount",
                "cap_amount",
            ],
            &mut [
                &mut Constant::string("metered_unit"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.meter_id,
                &mut value.unit_amount,
                &mut value.cap_amount,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceMeteredUnitCreate {
    const BLANK: Self = Self {
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        meter_id: Blank::BLANK,
        unit_amount: Blank::BLANK,
        cap_amount: Blank::BLANK,
    };
}

impl Decode for ProductPriceSeatBasedCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["amount_type", "price_currency", "tax_behavior", "seat_tiers"],
            &mut [
                &mut Constant::string("seat_based"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.seat_tiers,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceSeatBasedCreate {
    const BLANK: Self = Self {
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        seat_tiers: Blank::BLANK,
    };
}

impl Decode for ProductPriceSeatTiersInput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["seat_tier_type", "tiers"],
            &mut [&mut value.seat_tier_type, &mut value.tiers],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceSeatTiersInput {
    const BLANK: Self = Self {
        seat_tier_type: Blank::BLANK,
        tiers: Blank::BLANK,
    };
}

impl Decode for ProductPriceUnitBasedCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "amount_type", "price_currency", "tax_behavior", "tiers", "minimum_units",
                "unit_label",
            ],
            &mut [
                &mut Constant::string("unit_based"),
                &mut value.price_currency,
                &mut value.tax_behavior,
                &mut value.tiers,
                &mut value.minimum_units,
                &mut value.unit_label,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductPriceUnitBasedCreate {
    const BLANK: Self = Self {
        price_currency: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        tiers: Blank::BLANK,
        minimum_units: Blank::BLANK,
        unit_label: Blank::BLANK,
    };
}

serde_codecs!(
    ProductPriceCreate, ProductPriceCustomCreate, ProductPriceFixedCreate,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBasedCreate,
    ProductPriceSeatTiersInput, ProductPriceUnitBasedCreate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    ProductPriceCreate, ProductPriceCustomCreate, ProductPriceFixedCreate,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBasedCreate,
    ProductPriceSeatTiersInput, ProductPriceUnitBasedCreate
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(ProductPriceCreate);
