//! Models: customer; the codecs that only the feature `serde` needs.

use crate::models::{
    Customer, CustomerCancellationReason, CustomerCreate, CustomerEmailUpdateRequest,
    CustomerEmailUpdateVerifyRequest, CustomerEmailUpdateVerifyResponse, CustomerPage,
    CustomerProduct, CustomerSortProperty, CustomerType, CustomerUpdate,
    CustomerUpdateExternalId,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Unknown, Writer};

impl Encode for Customer {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Individual(value) => value.encode(writer),
            Self::Team(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Decode for CustomerCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("individual") => reader.value().map(Self::Individual),
            Some("team") => reader.value().map(Self::Team),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => reader.value().map(Self::Individual),
        }
    }
}

impl Decode for CustomerEmailUpdateRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["email"];
        let mut email = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut email),
                _ => reader.skip_value(),
            }?;
        }
        let Some(email) = email else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self { email })
    }
}

impl Decode for CustomerEmailUpdateVerifyRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["token"];
        let mut token = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut token),
                _ => reader.skip_value(),
            }?;
        }
        let Some(token) = token else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self { token })
    }
}

impl Encode for CustomerEmailUpdateVerifyResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("token", &self.token);
        object.end();
    }
}

impl Encode for CustomerPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for CustomerProduct {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("trial_interval", &self.trial_interval);
        object.field("trial_interval_count", &self.trial_interval_count);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("visibility", &self.visibility);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("recurring_interval_count", &self.recurring_interval_count);
        object.field("meter_interval", &self.meter_interval);
        object.field("meter_interval_count", &self.meter_interval_count);
        object.field("is_recurring", &self.is_recurring);
        object.field("is_archived", &self.is_archived);
        object.field("organization_id", &self.organization_id);
        object.field("prices", &self.prices);
        object.field("benefits", &self.benefits);
        object.field("medias", &self.medias);
        object.end();
    }
}

impl Decode for CustomerSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}

impl Decode for CustomerUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "email", "name", "billing_address", "tax_id", "locale", "external_id",
            "type",
        ];
        let mut metadata = None;
        let mut email = None;
        let mut name = None;
        let mut billing_address = None;
        let mut tax_id = None;
        let mut locale = None;
        let mut external_id = None;
        let mut type_ = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut email),
                2 => reader.fill(&mut name),
                3 => reader.fill(&mut billing_address),
                4 => reader.fill(&mut tax_id),
                5 => reader.fill(&mut locale),
                6 => reader.fill(&mut external_id),
                7 => reader.fill(&mut type_),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            metadata,
            email: Patch::new(email, fields.is_null(1)),
            name: Patch::new(name, fields.is_null(2)),
            billing_address: Patch::new(billing_address, fields.is_null(3)),
            tax_id: Patch::new(tax_id, fields.is_null(4)),
            locale: Patch::new(locale, fields.is_null(5)),
            external_id: Patch::new(external_id, fields.is_null(6)),
            type_: Patch::new(type_, fields.is_null(7)),
        })
    }
}

impl Decode for CustomerUpdateExternalId {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "email", "name", "billing_address", "tax_id", "locale",
        ];
        let mut metadata = None;
        let mut email = None;
        let mut name = None;
        let mut billing_address = None;
        let mut tax_id = None;
        let mut locale = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut email),
                2 => reader.fill(&mut name),
                3 => reader.fill(&mut billing_address),
                4 => reader.fill(&mut tax_id),
                5 => reader.fill(&mut locale),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            metadata,
            email: Patch::new(email, fields.is_null(1)),
            name: Patch::new(name, fields.is_null(2)),
            billing_address: Patch::new(billing_address, fields.is_null(3)),
            tax_id: Patch::new(tax_id, fields.is_null(4)),
            locale: Patch::new(locale, fields.is_null(5)),
        })
    }
}

serde_codecs!(
    Customer, CustomerCancellationReason, CustomerCreate, CustomerEmailUpdateRequest,
    CustomerEmailUpdateVerifyRequest, CustomerEmailUpdateVerifyResponse, CustomerPage,
    CustomerProduct, CustomerSortProperty, CustomerType, CustomerUpdate,
    CustomerUpdateExternalId
);
