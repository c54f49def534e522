//! Models: customer. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerCreate, CustomerPage, CustomerSortProperty, CustomerUpdate,
    CustomerUpdateExternalId,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, Unknown, decode_record, encode_record,
};

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

encode_record! {
    CustomerPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(CustomerSortProperty, Self::CreatedAt);

decode_record! {
    CustomerUpdate;
    "metadata": metadata, "email": email, "name": name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale, "external_id": external_id, "type": type_,
}

decode_record! {
    CustomerUpdateExternalId;
    "metadata": metadata, "email": email, "name": name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale,
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
