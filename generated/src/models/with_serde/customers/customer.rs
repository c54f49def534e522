//! Models: customer. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerCreate, CustomerPage, CustomerSortProperty, CustomerUpdate,
    CustomerUpdateExternalId,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer};

impl Decode for CustomerCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("individual") => reader.value().map(Self::Individual),
            Some("team") => reader.value().map(Self::Team),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => reader.value().map(Self::Individual),
        }
    }
}

impl Blank for CustomerCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Encode for CustomerPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for CustomerSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomerSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Decode for CustomerUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "email", "name", "billing_address", "tax_id", "locale", "external_id",
                "type",
            ],
            &mut [
                &mut value.metadata, &mut value.email, &mut value.name, &mut value.billing_address,
                &mut value.tax_id, &mut value.locale, &mut value.external_id, &mut value.type_,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        email: Blank::BLANK,
        name: Blank::BLANK,
        billing_address: Blank::BLANK,
        tax_id: Blank::BLANK,
        locale: Blank::BLANK,
        external_id: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Decode for CustomerUpdateExternalId {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "email", "name", "billing_address", "tax_id", "locale"],
            &mut [
                &mut value.metadata, &mut value.email, &mut value.name, &mut value.billing_address,
                &mut value.tax_id, &mut value.locale,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerUpdateExternalId {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        email: Blank::BLANK,
        name: Blank::BLANK,
        billing_address: Blank::BLANK,
        tax_id: Blank::BLANK,
        locale: Blank::BLANK,
    };
}

serde_codecs!(
    CustomerCreate, CustomerPage, CustomerSortProperty, CustomerUpdate,
    CustomerUpdateExternalId
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerCreate, CustomerPage, CustomerSortProperty, CustomerUpdate,
    CustomerUpdateExternalId
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomerCreate);
