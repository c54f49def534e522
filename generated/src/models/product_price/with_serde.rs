//! Models: product price; the codecs that only the feature `serde` needs.

use crate::models::{
    AnyProductPrice, Decimal, ExistingProductPrice, LegacyRecurringProductPrice,
    LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed, ProductPrice,
    ProductPriceCreate, ProductPriceCustom, ProductPriceCustomCreate, ProductPriceFixed,
    ProductPriceFixedCreate, ProductPriceMeter, ProductPriceMeteredUnit,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBased, ProductPriceSeatBasedCreate,
    ProductPriceSeatTier, ProductPriceSeatTiersInput, ProductPriceSeatTiersOutput,
    ProductPriceSource, ProductUpdatePrice,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Kind, Reader, Unknown, Writer};

impl Encode for AnyProductPrice {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::LegacyRecurring(value) => value.encode(writer),
            Self::ProductPrice(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Decode for Decimal {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => reader.value().map(Self::String),
            Kind::Integer | Kind::Number => reader.either(Self::Number, Self::Unknown),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

impl Decode for ExistingProductPrice {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (id,) = reader.record(&["id"])?;
        Ok(Self { id })
    }
}

impl Encode for LegacyRecurringProductPrice {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Fixed(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for LegacyRecurringProductPriceCustom {
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

impl Encode for ProductPriceCustom {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            amount_type, price_currency, tax_behavior, minimum_amount, maximum_amount,
            preset_amount,
        ) = reader
            .record(&[
                "amount_type", "price_currency", "tax_behavior", "minimum_amount", "maximum_amount",
                "preset_amount",
            ])?;
        reader.at(amount_type).constant("custom")?;
        Ok(Self {
            price_currency,
            tax_behavior,
            minimum_amount,
            maximum_amount,
            preset_amount,
        })
    }
}

impl Encode for ProductPriceFixed {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (amount_type, price_currency, tax_behavior, price_amount) = reader
            .record(&["amount_type", "price_currency", "tax_behavior", "price_amount"])?;
        reader.at(amount_type).constant("fixed")?;
        Ok(Self {
            price_currency,
            tax_behavior,
            price_amount,
        })
    }
}

impl Encode for ProductPriceMeter {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (amount_type, price_currency, tax_behavior, meter_id, unit_amount, cap_amount) = reader
            .record(&[
                "amount_type", "price_currency", "tax_behavior", "meter_id", "unit_amount",
                "cap_amount",
            ])?;
        reader.at(amount_type).constant("metered_unit")?;
        Ok(Self {
            price_currency,
            tax_behavior,
            meter_id,
            unit_amount,
            cap_amount,
        })
    }
}

impl Encode for ProductPriceSeatBased {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (amount_type, price_currency, tax_behavior, seat_tiers) = reader
            .record(&["amount_type", "price_currency", "tax_behavior", "seat_tiers"])?;
        reader.at(amount_type).constant("seat_based")?;
        Ok(Self {
            price_currency,
            tax_behavior,
            seat_tiers,
        })
    }
}

impl Decode for ProductPriceSeatTiersInput {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (seat_tier_type, tiers) = reader.record(&["seat_tier_type", "tiers"])?;
        Ok(Self { seat_tier_type, tiers })
    }
}

impl Encode for ProductPriceSeatTiersOutput {
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
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Decode for ProductUpdatePrice {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["id"], &["amount_type"]])?;
        if probe.has(0) {
            return reader.value().map(Self::ExistingProductPrice);
        }
        if probe.has(1) {
            return reader.value().map(Self::ProductPriceCreate);
        }
        reader.value().map(Self::Unknown)
    }
}

serde_codecs!(
    AnyProductPrice, Decimal, ExistingProductPrice, LegacyRecurringProductPrice,
    LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed, ProductPrice,
    ProductPriceCreate, ProductPriceCustom, ProductPriceCustomCreate, ProductPriceFixed,
    ProductPriceFixedCreate, ProductPriceMeter, ProductPriceMeteredUnit,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBased, ProductPriceSeatBasedCreate,
    ProductPriceSeatTier, ProductPriceSeatTiersInput, ProductPriceSeatTiersOutput,
    ProductPriceSource, ProductUpdatePrice
);
