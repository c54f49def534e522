//! Models: product. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    ProductBenefitsUpdate, ProductCreate, ProductCreateOneTime, ProductCreateRecurring,
    ProductPage, ProductSortProperty, ProductUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Decode for ProductBenefitsUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["benefits"], &mut [&mut value.benefits])?;
        Ok(value)
    }
}

impl Blank for ProductBenefitsUpdate {
    const BLANK: Self = Self { benefits: Blank::BLANK };
}

impl Decode for ProductCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["recurring_interval"]])?;
        if probe.has(0) {
            return reader.value().map(Self::Recurring);
        }
        reader.value().map(Self::OneTime)
    }
}

impl Blank for ProductCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Decode for ProductCreateOneTime {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "name", "description", "visibility", "prices", "medias",
                "attached_custom_fields", "organization_id", "recurring_interval",
                "recurring_interval_count",
            ],
            &mut [
                &mut value.metadata, &mut value.name, &mut value.description, &mut value.visibility,
                &mut value.prices, &mut value.medias, &mut value.attached_custom_fields,
                &mut value.organization_id, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductCreateOneTime {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        prices: Blank::BLANK,
        medias: Blank::BLANK,
        attached_custom_fields: Blank::BLANK,
        organization_id: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}

impl Decode for ProductCreateRecurring {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "name", "description", "visibility", "prices", "medias",
                "attached_custom_fields", "organization_id", "trial_interval",
                "trial_interval_count", "recurring_interval", "recurring_interval_count",
                "meter_interval", "meter_interval_count",
            ],
            &mut [
                &mut value.metadata, &mut value.name, &mut value.description, &mut value.visibility,
                &mut value.prices, &mut value.medias, &mut value.attached_custom_fields,
                &mut value.organization_id, &mut value.trial_interval,
                &mut value.trial_interval_count, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.meter_interval,
                &mut value.meter_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductCreateRecurring {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        prices: Blank::BLANK,
        medias: Blank::BLANK,
        attached_custom_fields: Blank::BLANK,
        organization_id: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        meter_interval: Blank::BLANK,
        meter_interval_count: Blank::BLANK,
    };
}

impl Encode for ProductPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for ProductSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for ProductSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Decode for ProductUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "trial_interval", "trial_interval_count", "name", "description",
                "recurring_interval", "recurring_interval_count", "is_archived", "visibility",
                "prices", "medias", "attached_custom_fields",
            ],
            &mut [
                &mut value.metadata, &mut value.trial_interval, &mut value.trial_interval_count,
                &mut value.name, &mut value.description, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.is_archived, &mut value.visibility,
                &mut value.prices, &mut value.medias, &mut value.attached_custom_fields,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        name: Blank::BLANK,
        description: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        is_archived: Blank::BLANK,
        visibility: Blank::BLANK,
        prices: Blank::BLANK,
        medias: Blank::BLANK,
        attached_custom_fields: Blank::BLANK,
    };
}

serde_codecs!(
    ProductBenefitsUpdate, ProductCreate, ProductCreateOneTime, ProductCreateRecurring,
    ProductPage, ProductSortProperty, ProductUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    ProductBenefitsUpdate, ProductCreate, ProductCreateOneTime, ProductCreateRecurring,
    ProductPage, ProductSortProperty, ProductUpdate
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(ProductCreate);
