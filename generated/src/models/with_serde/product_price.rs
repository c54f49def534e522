//! Models: product price. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    AnyProductPrice, LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed,
    ProductPriceCustom, ProductPriceFixed, ProductPriceMeter, ProductPriceMeteredUnit,
    ProductPriceSeatBased, ProductPriceSeatTier, ProductPriceSeatTiersOutput,
    ProductPriceSource, ProductPriceUnitBased,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

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

impl Encode for LegacyRecurringProductPriceCustom {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("amount_type", "custom");
        object.field("price_currency", &self.price_currency);
        object.field("tax_behavior", &self.tax_behavior);
        object.field("is_archived", &self.is_archived);
        object.field("product_id", &self.product_id);
        object.field("type", "recurring");
        object.field("recurring_interval", &self.recurring_interval);
        object.field("minimum_amount", &self.minimum_amount);
        object.field("maximum_amount", &self.maximum_amount);
        object.field("preset_amount", &self.preset_amount);
        object.field("legacy", &true);
        object.end();
    }
}

impl Encode for LegacyRecurringProductPriceFixed {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("amount_type", "fixed");
        object.field("price_currency", &self.price_currency);
        object.field("tax_behavior", &self.tax_behavior);
        object.field("is_archived", &self.is_archived);
        object.field("product_id", &self.product_id);
        object.field("type", "recurring");
        object.field("recurring_interval", &self.recurring_interval);
        object.field("price_amount", &self.price_amount);
        object.field("legacy", &true);
        object.end();
    }
}

impl Encode for ProductPriceCustom {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("amount_type", "custom");
        object.field("price_currency", &self.price_currency);
        object.field("tax_behavior", &self.tax_behavior);
        object.field("is_archived", &self.is_archived);
        object.field("product_id", &self.product_id);
        object.field("minimum_amount", &self.minimum_amount);
        object.field("maximum_amount", &self.maximum_amount);
        object.field("preset_amount", &self.preset_amount);
        object.end();
    }
}

impl Encode for ProductPriceFixed {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("amount_type", "fixed");
        object.field("price_currency", &self.price_currency);
        object.field("tax_behavior", &self.tax_behavior);
        object.field("is_archived", &self.is_archived);
        object.field("product_id", &self.product_id);
        object.field("price_amount", &self.price_amount);
        object.end();
    }
}

impl Encode for ProductPriceMeter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("unit", &self.unit);
        object.field("custom_label", &self.custom_label);
        object.field("custom_multiplier", &self.custom_multiplier);
        object.end();
    }
}

impl Encode for ProductPriceMeteredUnit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("amount_type", "metered_unit");
        object.field("price_currency", &self.price_currency);
        object.field("tax_behavior", &self.tax_behavior);
        object.field("is_archived", &self.is_archived);
        object.field("product_id", &self.product_id);
        object.field("unit_amount", &self.unit_amount);
        object.field("cap_amount", &self.cap_amount);
        object.field("meter_id", &self.meter_id);
        object.field("meter", &self.meter);
        object.end();
    }
}

impl Encode for ProductPriceSeatBased {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("amount_type", "seat_based");
        object.field("price_currency", &self.price_currency);
        object.field("tax_behavior", &self.tax_behavior);
        object.field("is_archived", &self.is_archived);
        object.field("product_id", &self.product_id);
        object.field("seat_tiers", &self.seat_tiers);
        object.end();
    }
}

impl Encode for ProductPriceSeatTiersOutput {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("seat_tier_type", &self.seat_tier_type);
        object.field("tiers", &self.tiers);
        object.field("minimum_seats", &self.minimum_seats);
        object.field("maximum_seats", &self.maximum_seats);
        object.end();
    }
}

impl Encode for ProductPriceSource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for ProductPriceUnitBased {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("amount_type", "unit_based");
        object.field("price_currency", &self.price_currency);
        object.field("tax_behavior", &self.tax_behavior);
        object.field("is_archived", &self.is_archived);
        object.field("product_id", &self.product_id);
        object.field("tiers", &self.tiers);
        object.field("minimum_units", &self.minimum_units);
        object.field("unit_label", &self.unit_label);
        object.field("maximum_units", &self.maximum_units);
        object.end();
    }
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
