//! Models: discount create. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Unknown, decode_record};

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

decode_record! {
    DiscountFixedCreate;
    "metadata": metadata, "name": name, "code": code, "starts_at": starts_at, "ends_at": ends_at,
    "max_redemptions": max_redemptions,
    "max_redemptions_per_customer": max_redemptions_per_customer, "products": products,
    "organization_id": organization_id, "type" = string "fixed" optional, "duration": duration,
    "duration_in_months": duration_in_months, "amount": amount, "currency": currency,
    "amounts": amounts,
}

decode_record! {
    DiscountPercentageCreate;
    "metadata": metadata, "name": name, "code": code, "starts_at": starts_at, "ends_at": ends_at,
    "max_redemptions": max_redemptions,
    "max_redemptions_per_customer": max_redemptions_per_customer, "products": products,
    "organization_id": organization_id, "type" = string "percentage" optional, "duration": duration,
    "duration_in_months": duration_in_months, "basis_points": basis_points,
}

decode_record! {
    DiscountUpdate;
    "metadata": metadata, "name": name, "code": code, "starts_at": starts_at, "ends_at": ends_at,
    "max_redemptions": max_redemptions,
    "max_redemptions_per_customer": max_redemptions_per_customer, "duration": duration,
    "duration_in_months": duration_in_months, "type": type_, "amount": amount, "currency": currency,
    "amounts": amounts, "basis_points": basis_points, "products": products,
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
