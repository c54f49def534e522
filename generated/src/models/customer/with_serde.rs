//! Models: customer; the codecs that only the feature `serde` needs.

use crate::models::{
    Customer, CustomerCancellationReason, CustomerCreate, CustomerEmailUpdateRequest,
    CustomerEmailUpdateVerifyRequest, CustomerEmailUpdateVerifyResponse, CustomerPage,
    CustomerProduct, CustomerSortProperty, CustomerType, CustomerUpdate,
    CustomerUpdateExternalId,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer};

impl Encode for Customer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Individual(value) => value.encode(writer),
            Self::Team(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

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

impl Decode for CustomerEmailUpdateRequest {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["email"], &mut [&mut value.email])?;
        Ok(value)
    }
}

impl Blank for CustomerEmailUpdateRequest {
    const BLANK: Self = Self { email: Blank::BLANK };
}

impl Decode for CustomerEmailUpdateVerifyRequest {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["token"], &mut [&mut value.token])?;
        Ok(value)
    }
}

impl Blank for CustomerEmailUpdateVerifyRequest {
    const BLANK: Self = Self { token: Blank::BLANK };
}

impl Encode for CustomerEmailUpdateVerifyResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("token", &self.token);
        object.end();
    }
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

impl Encode for CustomerProduct {
    #[inline]
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
    Customer, CustomerCancellationReason, CustomerCreate, CustomerEmailUpdateRequest,
    CustomerEmailUpdateVerifyRequest, CustomerEmailUpdateVerifyResponse, CustomerPage,
    CustomerProduct, CustomerSortProperty, CustomerType, CustomerUpdate,
    CustomerUpdateExternalId
);
