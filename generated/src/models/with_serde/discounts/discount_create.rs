//! Models: discount create. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader, Unknown};

impl Decode for DiscountCreate {
    #[inline]
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

impl Blank for DiscountCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Decode for DiscountFixedCreate {
    #[allow(deprecated)]
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "name", "code", "starts_at", "ends_at", "max_redemptions",
                "max_redemptions_per_customer", "products", "organization_id", "type", "duration",
                "duration_in_months", "amount", "currency", "amounts",
            ],
            &mut [
                &mut value.metadata,
                &mut value.name,
                &mut value.code,
                &mut value.starts_at,
                &mut value.ends_at,
                &mut value.max_redemptions,
                &mut value.max_redemptions_per_customer,
                &mut value.products,
                &mut value.organization_id,
                &mut Constant::string("fixed").optional(),
                &mut value.duration,
                &mut value.duration_in_months,
                &mut value.amount,
                &mut value.currency,
                &mut value.amounts,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for DiscountFixedCreate {
    #[allow(deprecated)]
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        code: Blank::BLANK,
        starts_at: Blank::BLANK,
        ends_at: Blank::BLANK,
        max_redemptions: Blank::BLANK,
        max_redemptions_per_customer: Blank::BLANK,
        products: Blank::BLANK,
        organization_id: Blank::BLANK,
        duration: Blank::BLANK,
        duration_in_months: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        amounts: Blank::BLANK,
    };
}

impl Decode for DiscountPercentageCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "name", "code", "starts_at", "ends_at", "max_redemptions",
                "max_redemptions_per_customer", "products", "organization_id", "type", "duration",
                "duration_in_months", "basis_points",
            ],
            &mut [
                &mut value.metadata,
                &mut value.name,
                &mut value.code,
                &mut value.starts_at,
                &mut value.ends_at,
                &mut value.max_redemptions,
                &mut value.max_redemptions_per_customer,
                &mut value.products,
                &mut value.organization_id,
                &mut Constant::string("percentage").optional(),
                &mut value.duration,
                &mut value.duration_in_months,
                &mut value.basis_points,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for DiscountPercentageCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        code: Blank::BLANK,
        starts_at: Blank::BLANK,
        ends_at: Blank::BLANK,
        max_redemptions: Blank::BLANK,
        max_redemptions_per_customer: Blank::BLANK,
        products: Blank::BLANK,
        organization_id: Blank::BLANK,
        duration: Blank::BLANK,
        duration_in_months: Blank::BLANK,
        basis_points: Blank::BLANK,
    };
}

impl Decode for DiscountUpdate {
    #[allow(deprecated)]
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "name", "code", "starts_at", "ends_at", "max_redemptions",
                "max_redemptions_per_customer", "duration", "duration_in_months", "type", "amount",
                "currency", "amounts", "basis_points", "products",
            ],
            &mut [
                &mut value.metadata, &mut value.name, &mut value.code, &mut value.starts_at,
                &mut value.ends_at, &mut value.max_redemptions,
                &mut value.max_redemptions_per_customer, &mut value.duration,
                &mut value.duration_in_months, &mut value.type_, &mut value.amount,
                &mut value.currency, &mut value.amounts, &mut value.basis_points,
                &mut value.products,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for DiscountUpdate {
    #[allow(deprecated)]
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        code: Blank::BLANK,
        starts_at: Blank::BLANK,
        ends_at: Blank::BLANK,
        max_redemptions: Blank::BLANK,
        max_redemptions_per_customer: Blank::BLANK,
        duration: Blank::BLANK,
        duration_in_months: Blank::BLANK,
        type_: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        amounts: Blank::BLANK,
        basis_points: Blank::BLANK,
        products: Blank::BLANK,
    };
}

serde_codecs!(
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(DiscountCreate);
