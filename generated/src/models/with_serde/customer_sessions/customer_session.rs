//! Models: customer session. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerSession, CustomerSessionCustomer, CustomerSessionCustomerExternalIdCreate,
    CustomerSessionCustomerIdCreate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, Unknown, decode_record, encode_record,
};

encode_record! {
    CustomerSession;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "token": field token, "expires_at": field expires_at, "return_url": field return_url,
    "customer_portal_url": field customer_portal_url, "customer_id": field customer_id,
    "customer": field customer,
}

impl Decode for CustomerSessionCustomer {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["customer_id"], &["external_customer_id"]])?;
        if probe.has(0) {
            return reader.value().map(Self::Id);
        }
        if probe.has(1) {
            return reader.value().map(Self::ExternalId);
        }
        Unknown::read(reader, &[]).map(Self::Unknown)
    }
}

impl Blank for CustomerSessionCustomer {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

decode_record! {
    CustomerSessionCustomerExternalIdCreate;
    "member_id": member_id, "external_member_id": external_member_id, "return_url": return_url,
    "external_customer_id": external_customer_id,
}

decode_record! {
    CustomerSessionCustomerIdCreate;
    "member_id": member_id, "external_member_id": external_member_id, "return_url": return_url,
    "customer_id": customer_id,
}

serde_codecs!(
    CustomerSession, CustomerSessionCustomer, CustomerSessionCustomerExternalIdCreate,
    CustomerSessionCustomerIdCreate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerSession, CustomerSessionCustomer, CustomerSessionCustomerExternalIdCreate,
    CustomerSessionCustomerIdCreate
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomerSessionCustomer);
