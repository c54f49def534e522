//! Models: customer; the codecs that only the feature `serde` needs.

use crate::models::{
    Customer, CustomerCancellationReason, CustomerCreate, CustomerEmailUpdateRequest,
    CustomerEmailUpdateVerifyRequest, CustomerEmailUpdateVerifyResponse, CustomerPage,
    CustomerProduct, CustomerSortProperty, CustomerType, CustomerUpdate,
    CustomerUpdateExternalId,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Unknown, Writer};

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
        let (email,) = reader.record(&["email"])?;
        Ok(Self { email })
    }
}

impl Decode for CustomerEmailUpdateVerifyRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (token,) = reader.record(&["token"])?;
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
        reader.string_enum()
    }
}

impl Decode for CustomerUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, email, name, billing_address, tax_id, locale, external_id, type_) = reader
            .record(&[
                "metadata", "email", "name", "billing_address", "tax_id", "locale", "external_id",
                "type",
            ])?;
        Ok(Self {
            metadata,
            email,
            name,
            billing_address,
            tax_id,
            locale,
            external_id,
            type_,
        })
    }
}

impl Decode for CustomerUpdateExternalId {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, email, name, billing_address, tax_id, locale) = reader
            .record(
                &["metadata", "email", "name", "billing_address", "tax_id", "locale"],
            )?;
        Ok(Self {
            metadata,
            email,
            name,
            billing_address,
            tax_id,
            locale,
        })
    }
}

serde_codecs!(
    Customer, CustomerCancellationReason, CustomerCreate, CustomerEmailUpdateRequest,
    CustomerEmailUpdateVerifyRequest, CustomerEmailUpdateVerifyResponse, CustomerPage,
    CustomerProduct, CustomerSortProperty, CustomerType, CustomerUpdate,
    CustomerUpdateExternalId
);
