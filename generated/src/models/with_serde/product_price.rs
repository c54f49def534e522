//! Models: product price. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    AnyProductPrice, LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed,
    ProductPriceCustom, ProductPriceFixed, ProductPriceMeter, ProductPriceMeteredUnit,
    ProductPriceSeatBased, ProductPriceSeatTier, ProductPriceSeatTiersOutput,
    ProductPriceSource, ProductPriceUnitBased,
};
use crate::runtime::{encode_string_enum, serde_codecs};
use crate::runtime::json::{Encode, Writer, encode_record};

impl Encode for AnyProductPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::LegacyRecurringFixed(value) => value.encode(writer),
            Self::LegacyRecurringCustom(value) => value.encode(writer),
            Self::Fixed(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::SeatBased(value) => value.encode(writer),
            Self::UnitBased(value) => value.encode(writer),
            Self::MeteredUnit(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

encode_record! {
    LegacyRecurringProductPriceCustom;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "source": field source, "amount_type" = "custom", "price_currency": field price_currency,
    "tax_behavior": field tax_behavior, "is_archived": field is_archived,
    "product_id": field product_id, "type" = "recurring",
    "recurring_interval": field recurring_interval, "minimum_amount": field minimum_amount,
    "maximum_amount": field maximum_amount, "preset_amount": field preset_amount, "legacy" = &true,
}

encode_record! {
    LegacyRecurringProductPriceFixed;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "source": field source, "amount_type" = "fixed", "price_currency": field price_currency,
    "tax_behavior": field tax_behavior, "is_archived": field is_archived,
    "product_id": field product_id, "type" = "recurring",
    "recurring_interval": field recurring_interval, "price_amount": field price_amount,
    "legacy" = &true,
}

encode_record! {
    ProductPriceCustom;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "source": field source, "amount_type" = "custom", "price_currency": field price_currency,
    "tax_behavior": field tax_behavior, "is_archived": field is_archived,
    "product_id": field product_id, "minimum_amount": field minimum_amount,
    "maximum_amount": field maximum_amount, "preset_amount": field preset_amount,
}

encode_record! {
    ProductPriceFixed;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "source": field source, "amount_type" = "fixed", "price_currency": field price_currency,
    "tax_behavior": field tax_behavior, "is_archived": field is_archived,
    "product_id": field product_id, "price_amount": field price_amount,
}

encode_record! {
    ProductPriceMeter;
    "id": field id, "name": field name, "unit": field unit, "custom_label": field custom_label,
    "custom_multiplier": field custom_multiplier,
}

encode_record! {
    ProductPriceMeteredUnit;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "source": field source, "amount_type" = "metered_unit", "price_currency": field price_currency,
    "tax_behavior": field tax_behavior, "is_archived": field is_archived,
    "product_id": field product_id, "unit_amount": field unit_amount,
    "cap_amount": field cap_amount, "meter_id": field meter_id, "meter": field meter,
}

encode_record! {
    ProductPriceSeatBased;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "source": field source, "amount_type" = "seat_based", "price_currency": field price_currency,
    "tax_behavior": field tax_behavior, "is_archived": field is_archived,
    "product_id": field product_id, "seat_tiers": field seat_tiers,
}

encode_record! {
    ProductPriceSeatTiersOutput;
    "seat_tier_type": optional seat_tier_type, "tiers": field tiers,
    "minimum_seats": field minimum_seats, "maximum_seats": field maximum_seats,
}

encode_string_enum!(ProductPriceSource);

encode_record! {
    ProductPriceUnitBased;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "source": field source, "amount_type" = "unit_based", "price_currency": field price_currency,
    "tax_behavior": field tax_behavior, "is_archived": field is_archived,
    "product_id": field product_id, "tiers": field tiers, "minimum_units": field minimum_units,
    "unit_label": field unit_label, "maximum_units": field maximum_units,
}

serde_codecs!(
    AnyProductPrice, LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed,
    ProductPriceCustom, ProductPriceFixed, ProductPriceMeter, ProductPriceMeteredUnit,
    ProductPriceSeatBased, ProductPriceSeatTier, ProductPriceSeatTiersOutput,
    ProductPriceSource, ProductPriceUnitBased
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    AnyProductPrice, LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed,
    ProductPriceCustom, ProductPriceFixed, ProductPriceMeter, ProductPriceMeteredUnit,
    ProductPriceSeatBased, ProductPriceSeatTier, ProductPriceSeatTiersOutput,
    ProductPriceSource, ProductPriceUnitBased
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(AnyProductPrice);
