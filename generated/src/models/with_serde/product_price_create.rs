//! Models: product price create. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    ProductPriceCreate, ProductPriceCustomCreate, ProductPriceFixedCreate,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBasedCreate,
    ProductPriceSeatTiersInput, ProductPriceUnitBasedCreate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Unknown, decode_record};

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

decode_record! {
    ProductPriceCustomCreate;
    "amount_type" = string "custom", "price_currency": price_currency, "tax_behavior": tax_behavior,
    "minimum_amount": minimum_amount, "maximum_amount": maximum_amount,
    "preset_amount": preset_amount,
}

decode_record! {
    ProductPriceFixedCreate;
    "amount_type" = string "fixed", "price_currency": price_currency, "tax_behavior": tax_behavior,
    "price_amount": price_amount,
}

decode_record! {
    ProductPriceMeteredUnitCreate;
    "amount_type" = string "metered_unit", "price_currency": price_currency,
    "tax_behavior": tax_behavior, "meter_id": meter_id, "unit_amount": unit_amount,
    "cap_amount": cap_amount,
}

decode_record! {
    ProductPriceSeatBasedCreate;
    "amount_type" = string "seat_based", "price_currency": price_currency,
    "tax_behavior": tax_behavior, "seat_tiers": seat_tiers,
}

decode_record! {
    ProductPriceSeatTiersInput;
    "seat_tier_type": seat_tier_type, "tiers": tiers,
}

decode_record! {
    ProductPriceUnitBasedCreate;
    "amount_type" = string "unit_based", "price_currency": price_currency,
    "tax_behavior": tax_behavior, "tiers": tiers, "minimum_units": minimum_units,
    "unit_label": unit_label,
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
