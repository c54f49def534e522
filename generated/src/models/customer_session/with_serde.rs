//! Models: customer session; the codecs that only the feature `serde` needs.

use crate::models::{
    CustomerCustomerSession, CustomerSession, CustomerSessionCustomer,
    CustomerSessionCustomerExternalIdCreate, CustomerSessionCustomerIdCreate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CustomerCustomerSession {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("expires_at", &self.expires_at);
        object.field("return_url", &self.return_url);
        object.end();
    }
}

impl Encode for CustomerSession {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["customer_id"], &["external_customer_id"]])?;
        if probe.has(0) {
            return reader.value().map(Self::Id);
        }
        if probe.has(1) {
            return reader.value().map(Self::ExternalId);
        }
        reader.value().map(Self::Unknown)
    }
}

impl Decode for CustomerSessionCustomerExternalIdCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (member_id, external_member_id, return_url, external_customer_id) = reader
            .record(&["member_id", "external_member_id", "return_url", "external_customer_id"])?;
        Ok(Self {
            member_id,
            external_member_id,
            return_url,
            external_customer_id,
        })
    }
}

impl Decode for CustomerSessionCustomerIdCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (member_id, external_member_id, return_url, customer_id) = reader
            .record(&["member_id", "external_member_id", "return_url", "customer_id"])?;
        Ok(Self {
            member_id,
            external_member_id,
            return_url,
            customer_id,
        })
    }
}

serde_codecs!(
    CustomerCustomerSession, CustomerSession, CustomerSessionCustomer,
    CustomerSessionCustomerExternalIdCreate, CustomerSessionCustomerIdCreate
);
