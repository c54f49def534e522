//! Models: organization. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OrganizationCompanyLegalEntitySchema, OrganizationDetails,
    OrganizationDetailsSwitchingFrom, OrganizationIndividualLegalEntitySchema,
    OrganizationLegalEntitySchema, OrganizationPage, OrganizationSortProperty,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, Unknown, decode_record, encode_record,
};

decode_record! {
    OrganizationCompanyLegalEntitySchema;
    "type" = string "company", "registered_name": registered_name,
}

decode_record! {
    OrganizationDetails;
    "about": about, "product_description": product_description,
    "selling_categories": selling_categories, "pricing_models": pricing_models,
    "intended_use": intended_use, "customer_acquisition": customer_acquisition,
    "future_annual_revenue": future_annual_revenue, "switching": switching,
    "switching_from": switching_from, "previous_annual_revenue": previous_annual_revenue,
}

decode_string_enum!(OrganizationDetailsSwitchingFrom, Self::Paddle);

decode_record! {
    OrganizationIndividualLegalEntitySchema;
    "type" = string "individual",
}

impl Decode for OrganizationLegalEntitySchema {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("individual") => reader.value().map(Self::Individual),
            Some("company") => reader.value().map(Self::Company),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["type"], "a string")),
        }
    }
}

impl Blank for OrganizationLegalEntitySchema {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

encode_record! {
    OrganizationPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(OrganizationSortProperty, Self::CreatedAt);

serde_codecs!(
    OrganizationCompanyLegalEntitySchema, OrganizationDetails,
    OrganizationDetailsSwitchingFrom, OrganizationIndividualLegalEntitySchema,
    OrganizationLegalEntitySchema, OrganizationPage, OrganizationSortProperty
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    OrganizationCompanyLegalEntitySchema, OrganizationDetails,
    OrganizationDetailsSwitchingFrom, OrganizationIndividualLegalEntitySchema,
    OrganizationLegalEntitySchema, OrganizationPage, OrganizationSortProperty
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(OrganizationLegalEntitySchema);
