//! Models: product. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    ProductBenefitsUpdate, ProductCreate, ProductCreateOneTime, ProductCreateRecurring,
    ProductPage, ProductSortProperty, ProductUpdate,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, decode_record, encode_record,
};

decode_record! {
    ProductBenefitsUpdate;
    "benefits": benefits,
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

decode_record! {
    ProductCreateOneTime;
    "metadata": metadata, "name": name, "description": description, "visibility": visibility,
    "prices": prices, "medias": medias, "attached_custom_fields": attached_custom_fields,
    "organization_id": organization_id, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count,
}

decode_record! {
    ProductCreateRecurring;
    "metadata": metadata, "name": name, "description": description, "visibility": visibility,
    "prices": prices, "medias": medias, "attached_custom_fields": attached_custom_fields,
    "organization_id": organization_id, "trial_interval": trial_interval,
    "trial_interval_count": trial_interval_count, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "meter_interval": meter_interval,
    "meter_interval_count": meter_interval_count,
}

encode_record! {
    ProductPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(ProductSortProperty, Self::CreatedAt);

decode_record! {
    ProductUpdate;
    "metadata": metadata, "trial_interval": trial_interval,
    "trial_interval_count": trial_interval_count, "name": name, "description": description,
    "recurring_interval": recurring_interval, "recurring_interval_count": recurring_interval_count,
    "is_archived": is_archived, "visibility": visibility, "prices": prices, "medias": medias,
    "attached_custom_fields": attached_custom_fields,
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
