//! Models: organization. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OrganizationCompanyLegalEntitySchema, OrganizationDetails,
    OrganizationDetailsSwitchingFrom, OrganizationIndividualLegalEntitySchema,
    OrganizationLegalEntitySchema, OrganizationPage, OrganizationSortProperty,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Encode, Reader, Unknown, Writer,
};

impl Decode for OrganizationCompanyLegalEntitySchema {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "registered_name"],
            &mut [&mut Constant::string("company"), &mut value.registered_name],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationCompanyLegalEntitySchema {
    const BLANK: Self = Self {
        registered_name: Blank::BLANK,
    };
}

impl Decode for OrganizationDetails {
    #[allow(deprecated)]
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "about", "product_description", "selling_categories", "pricing_models",
                "intended_use", "customer_acquisition", "future_annual_revenue", "switching",
                "switching_from", "previous_annual_revenue",
            ],
            &mut [
                &mut value.about, &mut value.product_description, &mut value.selling_categories,
                &mut value.pricing_models, &mut value.intended_use, &mut value.customer_acquisition,
                &mut value.future_annual_revenue, &mut value.switching, &mut value.switching_from,
                &mut value.previous_annual_revenue,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationDetails {
    #[allow(deprecated)]
    const BLANK: Self = Self {
        about: Blank::BLANK,
        product_description: Blank::BLANK,
        selling_categories: Blank::BLANK,
        pricing_models: Blank::BLANK,
        intended_use: Blank::BLANK,
        customer_acquisition: Blank::BLANK,
        future_annual_revenue: Blank::BLANK,
        switching: Blank::BLANK,
        switching_from: Blank::BLANK,
        previous_annual_revenue: Blank::BLANK,
    };
}

impl Decode for OrganizationDetailsSwitchingFrom {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for OrganizationDetailsSwitchingFrom {
    const BLANK: Self = Self::Paddle;
}

impl Decode for OrganizationIndividualLegalEntitySchema {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&["type"], &mut [&mut Constant::string("individual")])?;
        Ok(value)
    }
}

impl Blank for OrganizationIndividualLegalEntitySchema {
    const BLANK: Self = Self {};
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

impl Encode for OrganizationPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for OrganizationSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for OrganizationSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

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
