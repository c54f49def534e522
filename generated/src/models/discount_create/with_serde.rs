//! Models: discount create; the codecs that only the feature `serde` needs.

use crate::models::{
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Patch, Reader, Unknown};

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
        const FIELDS: &[&str] = &[
            "metadata", "name", "code", "starts_at", "ends_at", "max_redemptions",
            "max_redemptions_per_customer", "products", "organization_id", "type", "duration",
            "duration_in_months", "amount", "currency", "amounts",
        ];
        let mut metadata = None;
        let mut name = None;
        let mut code = None;
        let mut starts_at = None;
        let mut ends_at = None;
        let mut max_redemptions = None;
        let mut max_redemptions_per_customer = None;
        let mut products = None;
        let mut organization_id = None;
        let mut duration = None;
        let mut duration_in_months = None;
        let mut amount = None;
        let mut currency = None;
        let mut amounts = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut code),
                3 => reader.fill(&mut starts_at),
                4 => reader.fill(&mut ends_at),
                5 => reader.fill(&mut max_redemptions),
                6 => reader.fill(&mut max_redemptions_per_customer),
                7 => reader.fill(&mut products),
                8 => reader.fill(&mut organization_id),
                9 => reader.constant("fixed"),
                10 => reader.fill(&mut duration),
                11 => reader.fill(&mut duration_in_months),
                12 => reader.fill(&mut amount),
                13 => reader.fill(&mut currency),
                14 => reader.fill(&mut amounts),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(name), Some(duration)) = (name, duration) else {
            return Err(fields.missing(reader, &[1, 10]));
        };
        Ok(Self {
            metadata,
            name,
            code: Patch::new(code, fields.is_null(2)),
            starts_at: Patch::new(starts_at, fields.is_null(3)),
            ends_at: Patch::new(ends_at, fields.is_null(4)),
            max_redemptions: Patch::new(max_redemptions, fields.is_null(5)),
            max_redemptions_per_customer: Patch::new(
                max_redemptions_per_customer, fields.is_null(6),
            ),
            products: Patch::new(products, fields.is_null(7)),
            organization_id: Patch::new(organization_id, fields.is_null(8)),
            duration,
            duration_in_months: Patch::new(duration_in_months, fields.is_null(11)),
            amount: Patch::new(amount, fields.is_null(12)),
            currency: Patch::new(currency, fields.is_null(13)),
            amounts: Patch::new(amounts, fields.is_null(14)),
        })
    }
}

impl Decode for DiscountPercentageCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "name", "code", "starts_at", "ends_at", "max_redemptions",
            "max_redemptions_per_customer", "products", "organization_id", "type", "duration",
            "duration_in_months", "basis_points",
        ];
        let mut metadata = None;
        let mut name = None;
        let mut code = None;
        let mut starts_at = None;
        let mut ends_at = None;
        let mut max_redemptions = None;
        let mut max_redemptions_per_customer = None;
        let mut products = None;
        let mut organization_id = None;
        let mut duration = None;
        let mut duration_in_months = None;
        let mut basis_points = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut code),
                3 => reader.fill(&mut starts_at),
                4 => reader.fill(&mut ends_at),
                5 => reader.fill(&mut max_redemptions),
                6 => reader.fill(&mut max_redemptions_per_customer),
                7 => reader.fill(&mut products),
                8 => reader.fill(&mut organization_id),
                9 => reader.constant("percentage"),
                10 => reader.fill(&mut duration),
                11 => reader.fill(&mut duration_in_months),
                12 => reader.fill(&mut basis_points),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(name), Some(duration), Some(basis_points)) = (name, duration, basis_points) else {
            return Err(fields.missing(reader, &[1, 10, 12]));
        };
        Ok(Self {
            metadata,
            name,
            code: Patch::new(code, fields.is_null(2)),
            starts_at: Patch::new(starts_at, fields.is_null(3)),
            ends_at: Patch::new(ends_at, fields.is_null(4)),
            max_redemptions: Patch::new(max_redemptions, fields.is_null(5)),
            max_redemptions_per_customer: Patch::new(
                max_redemptions_per_customer, fields.is_null(6),
            ),
            products: Patch::new(products, fields.is_null(7)),
            organization_id: Patch::new(organization_id, fields.is_null(8)),
            duration,
            duration_in_months: Patch::new(duration_in_months, fields.is_null(11)),
            basis_points,
        })
    }
}

impl Decode for DiscountUpdate {
    #[allow(deprecated)]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "name", "code", "starts_at", "ends_at", "max_redemptions",
            "max_redemptions_per_customer", "duration", "duration_in_months", "type", "amount",
            "currency", "amounts", "basis_points", "products",
        ];
        let mut metadata = None;
        let mut name = None;
        let mut code = None;
        let mut starts_at = None;
        let mut ends_at = None;
        let mut max_redemptions = None;
        let mut max_redemptions_per_customer = None;
        let mut duration = None;
        let mut duration_in_months = None;
        let mut type_ = None;
        let mut amount = None;
        let mut currency = None;
        let mut amounts = None;
        let mut basis_points = None;
        let mut products = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut code),
                3 => reader.fill(&mut starts_at),
                4 => reader.fill(&mut ends_at),
                5 => reader.fill(&mut max_redemptions),
                6 => reader.fill(&mut max_redemptions_per_customer),
                7 => reader.fill(&mut duration),
                8 => reader.fill(&mut duration_in_months),
                9 => reader.fill(&mut type_),
                10 => reader.fill(&mut amount),
                11 => reader.fill(&mut currency),
                12 => reader.fill(&mut amounts),
                13 => reader.fill(&mut basis_points),
                14 => reader.fill(&mut products),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            metadata,
            name: Patch::new(name, fields.is_null(1)),
            code: Patch::new(code, fields.is_null(2)),
            starts_at: Patch::new(starts_at, fields.is_null(3)),
            ends_at: Patch::new(ends_at, fields.is_null(4)),
            max_redemptions: Patch::new(max_redemptions, fields.is_null(5)),
            max_redemptions_per_customer: Patch::new(
                max_redemptions_per_customer, fields.is_null(6),
            ),
            duration: Patch::new(duration, fields.is_null(7)),
            duration_in_months: Patch::new(duration_in_months, fields.is_null(8)),
            type_: Patch::new(type_, fields.is_null(9)),
            amount: Patch::new(amount, fields.is_null(10)),
            currency: Patch::new(currency, fields.is_null(11)),
            amounts: Patch::new(amounts, fields.is_null(12)),
            basis_points: Patch::new(basis_points, fields.is_null(13)),
            products: Patch::new(products, fields.is_null(14)),
        })
    }
}

serde_codecs!(
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate
);
