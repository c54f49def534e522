//! Models: discount create; the codecs that only the feature `serde` needs.

use crate::models::{
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Reader, Unknown};

impl Decode for DiscountCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("fixed") => reader.value().map(Self::Fixed),
            Some("percentage") => reader.value().map(Self::Percentage),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => {
                let probe = reader.probe(&[&["basis_points"]])?;
                if probe.has(0) {
                    return reader.value().map(Self::Percentage);
                }
                reader.value().map(Self::Fixed)
            }
        }
    }
}

impl Decode for DiscountFixedCreate {
    #[allow(deprecated)]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            metadata, name, code, starts_at, ends_at, max_redemptions, max_redemptions_per_customer,
            products, organization_id, type_, duration, duration_in_months, amount, currency,
            amounts,
        ) = reader
            .record(&[
                "metadata", "name", "code", "starts_at", "ends_at", "max_redemptions",
                "max_redemptions_per_customer", "products", "organization_id", "type", "duration",
                "duration_in_months", "amount", "currency", "amounts",
            ])?;
        if let Some(type_) = type_ {
            reader.at(type_).constant("fixed")?;
        }
        Ok(Self {
            metadata,
            name,
            code,
            starts_at,
            ends_at,
            max_redemptions,
            max_redemptions_per_customer,
            products,
            organization_id,
            duration,
            duration_in_months,
            amount,
            currency,
            amounts,
        })
    }
}

impl Decode for DiscountPercentageCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            metadata, name, code, starts_at, ends_at, max_redemptions, max_redemptions_per_customer,
            products, organization_id, type_, duration, duration_in_months, basis_points,
        ) = reader
            .record(&[
                "metadata", "name", "code", "starts_at", "ends_at", "max_redemptions",
                "max_redemptions_per_customer", "products", "organization_id", "type", "duration",
                "duration_in_months", "basis_points",
            ])?;
        if let Some(type_) = type_ {
            reader.at(type_).constant("percentage")?;
        }
        Ok(Self {
            metadata,
            name,
            code,
            starts_at,
            ends_at,
            max_redemptions,
            max_redemptions_per_customer,
            products,
            organization_id,
            duration,
            duration_in_months,
            basis_points,
        })
    }
}

impl Decode for DiscountUpdate {
    #[allow(deprecated)]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            metadata, name, code, starts_at, ends_at, max_redemptions, max_redemptions_per_customer,
            duration, duration_in_months, type_, amount, currency, amounts, basis_points, products,
        ) = reader
            .record(&[
                "metadata", "name", "code", "starts_at", "ends_at", "max_redemptions",
                "max_redemptions_per_customer", "duration", "duration_in_months", "type", "amount",
                "currency", "amounts", "basis_points", "products",
            ])?;
        Ok(Self {
            metadata,
            name,
            code,
            starts_at,
            ends_at,
            max_redemptions,
            max_redemptions_per_customer,
            duration,
            duration_in_months,
            type_,
            amount,
            currency,
            amounts,
            basis_points,
            products,
        })
    }
}

serde_codecs!(
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate
);
