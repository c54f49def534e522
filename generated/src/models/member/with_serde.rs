//! Models: member; the codecs that only the feature `serde` needs.

use crate::models::{
    Member, MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberPage,
    MemberRole, MemberSortProperty, MemberUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

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
        const FIELDS: &[&str] = &["email", "name", "external_id", "role"];
        let mut email = None;
        let mut name = None;
        let mut external_id = None;
        let mut role = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut email),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut external_id),
                3 => reader.fill(&mut role),
                _ => reader.skip_value(),
            }?;
        }
        let Some(email) = email else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self {
            email,
            name: Patch::new(name, fields.is_null(1)),
            external_id: Patch::new(external_id, fields.is_null(2)),
            role,
        })
    }
}

impl Decode for MemberCreateRole {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}

impl Decode for MemberOwnerCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["email", "name", "external_id"];
        let mut email = None;
        let mut name = None;
        let mut external_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut email),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut external_id),
                _ => reader.skip_value(),
            }?;
        }
        let Some(email) = email else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self {
            email,
            name: Patch::new(name, fields.is_null(1)),
            external_id: Patch::new(external_id, fields.is_null(2)),
        })
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
        reader.string_enum(|text| text.into())
    }
}

impl Decode for MemberUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["name", "email", "role"];
        let mut name = None;
        let mut email = None;
        let mut role = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut name),
                1 => reader.fill(&mut email),
                2 => reader.fill(&mut role),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            name: Patch::new(name, fields.is_null(0)),
            email: Patch::new(email, fields.is_null(1)),
            role: Patch::new(role, fields.is_null(2)),
        })
    }
}

serde_codecs!(
    Member, MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberPage,
    MemberRole, MemberSortProperty, MemberUpdate
);
