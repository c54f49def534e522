//! Models: member; the codecs that only the feature `serde` needs.

use crate::models::{
    Member, MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberPage,
    MemberRole, MemberSortProperty, MemberUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for Member {
    #[inline]
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["email", "name", "external_id", "role"],
            &mut [&mut value.email, &mut value.name, &mut value.external_id, &mut value.role],
        )?;
        Ok(value)
    }
}

impl Blank for MemberCreateFromCustomer {
    const BLANK: Self = Self {
        email: Blank::BLANK,
        name: Blank::BLANK,
        external_id: Blank::BLANK,
        role: Blank::BLANK,
    };
}

impl Decode for MemberCreateRole {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for MemberCreateRole {
    const BLANK: Self = Self::Member;
}

impl Decode for MemberOwnerCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["email", "name", "external_id"],
            &mut [&mut value.email, &mut value.name, &mut value.external_id],
        )?;
        Ok(value)
    }
}

impl Blank for MemberOwnerCreate {
    const BLANK: Self = Self {
        email: Blank::BLANK,
        name: Blank::BLANK,
        external_id: Blank::BLANK,
    };
}

impl Encode for MemberPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for MemberSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for MemberSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Decode for MemberUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["name", "email", "role"],
            &mut [&mut value.name, &mut value.email, &mut value.role],
        )?;
        Ok(value)
    }
}

impl Blank for MemberUpdate {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        email: Blank::BLANK,
        role: Blank::BLANK,
    };
}

serde_codecs!(
    Member, MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberPage,
    MemberRole, MemberSortProperty, MemberUpdate
);
