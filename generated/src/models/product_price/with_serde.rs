//! Models: product price; the codecs that only the feature `serde` needs.

use crate::models::{
    AnyProductPrice, Decimal, LegacyRecurringProductPrice,
    LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed, ProductPrice,
    ProductPriceCreate, ProductPriceCustom, ProductPriceCustomCreate, ProductPriceFixed,
    ProductPriceFixedCreate, ProductPriceMeter, ProductPriceMeteredUnit,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBased, ProductPriceSeatBasedCreate,
    ProductPriceSeatTier, ProductPriceSeatTiersInput, ProductPriceSeatTiersOutput,
    ProductPriceSource,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Encode, Kind, Reader, Unknown, Writer,
};

impl Encode for AnyProductPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::LegacyRecurring(value) => value.encode(writer),
            Self::ProductPrice(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Decode for Decimal {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => reader.value().map(Self::String),
            Kind::Integer | Kind::Number => reader.either(Self::Number, Self::Unknown),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

impl Blank for Decimal {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Encode for LegacyRecurringProductPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Fixed(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
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

impl Encode for ProductPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Fixed(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::SeatBased(value) => value.encode(writer),
            Self::MeteredUnit(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Decode for ProductPriceCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["amount_type"])?.as_deref() {
            Some("fixed") => reader.value().map(Self::Fixed),
            Some("custom") => reader.value().map(Self::Custom),
            Some("seat_based") => reader.value().map(Self::SeatBased),
            Some("metered_unit") => reader.value().map(Self::MeteredUnit),
            Some(_) => Unknown::read(reader, &["amount_type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["amount_type"], "a string")),
        }
    }
}

impl Blank for ProductPriceCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
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

serde_codecs!(
    AnyProductPrice, Decimal, LegacyRecurringProductPrice,
    LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed, ProductPrice,
    ProductPriceCreate, ProductPriceCustom, ProductPriceCustomCreate, ProductPriceFixed,
    ProductPriceFixedCreate, ProductPriceMeter, ProductPriceMeteredUnit,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBased, ProductPriceSeatBasedCreate,
    ProductPriceSeatTier, ProductPriceSeatTiersInput, ProductPriceSeatTiersOutput,
    ProductPriceSource
);
