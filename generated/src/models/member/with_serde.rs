//! Models: member; the codecs that only the feature `serde` needs.

use crate::models::{
    Member, MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberPage,
    MemberRole, MemberSortProperty, MemberUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for Member {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("customer_id", &self.customer_id);
        object.field("email", &self.email);
        object.field("name", &self.name);
        object.field("external_id", &self.external_id);
        object.field("role", &self.role);
        object.end();
    }
}

impl Decode for MemberCreateFromCustomer {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (email, name, external_id, role) = reader
            .record(&["email", "name", "external_id", "role"])?;
        Ok(Self {
            email,
            name,
            external_id,
            role,
        })
    }
}

impl Decode for MemberCreateRole {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Decode for MemberOwnerCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (email, name, external_id) = reader
            .record(&["email", "name", "external_id"])?;
        Ok(Self { email, name, external_id })
    }
}

impl Encode for MemberPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for MemberSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Decode for MemberUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (name, email, role) = reader.record(&["name", "email", "role"])?;
        Ok(Self { name, email, role })
    }
}

serde_codecs!(
    Member, MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberPage,
    MemberRole, MemberSortProperty, MemberUpdate
);
