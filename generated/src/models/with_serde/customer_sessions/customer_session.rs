//! Models: customer session. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerSession, CustomerSessionCustomer, CustomerSessionCustomerExternalIdCreate,
    CustomerSessionCustomerIdCreate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer};

impl Encode for CustomerSession {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("token", &self.token);
        object.field("expires_at", &self.expires_at);
        object.field("return_url", &self.return_url);
        object.field("customer_portal_url", &self.customer_portal_url);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.end();
    }
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

impl Decode for CustomerSessionCustomerExternalIdCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["member_id", "external_member_id", "return_url", "external_customer_id"],
            &mut [
                &mut value.member_id, &mut value.external_member_id, &mut value.return_url,
                &mut value.external_customer_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSessionCustomerExternalIdCreate {
    const BLANK: Self = Self {
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        return_url: Blank::BLANK,
        external_customer_id: Blank::BLANK,
    };
}

impl Decode for CustomerSessionCustomerIdCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["member_id", "external_member_id", "return_url", "customer_id"],
            &mut [
                &mut value.member_id, &mut value.external_member_id, &mut value.return_url,
                &mut value.customer_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSessionCustomerIdCreate {
    const BLANK: Self = Self {
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        return_url: Blank::BLANK,
        customer_id: Blank::BLANK,
    };
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
