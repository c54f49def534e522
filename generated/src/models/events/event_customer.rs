//! Models: event customer.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::{Customer, FieldValue};
use crate::runtime::debug_fields;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Nulls, Reader, Timestamp,
};

/// A postal address inside an event. Fields that are not set are omitted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddressDict {
    /// Street and number.
    pub line1: Option<String>,
    /// Second line of the street address.
    pub line2: Option<String>,
    /// Postal code, in the format of the country.
    pub postal_code: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Two-letter ISO 3166-1 code of the country.
    pub country: String,
}

impl Decode for AddressDict {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["line1", "line2", "postal_code", "city", "state", "country"],
            &mut [
                &mut value.line1, &mut value.line2, &mut value.postal_code, &mut value.city,
                &mut value.state, &mut value.country,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for AddressDict {
    const BLANK: Self = Self {
        line1: Blank::BLANK,
        line2: Blank::BLANK,
        postal_code: Blank::BLANK,
        city: Blank::BLANK,
        state: Blank::BLANK,
        country: Blank::BLANK,
    };
}

/// `customer.created`: a customer was created.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerCreatedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: CustomerCreatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for CustomerCreatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerCreatedEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for CustomerCreatedEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("customer.created"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomerCreatedEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Data of a `customer.created` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerCreatedMetadata {
    /// ID of the customer of the event.
    pub customer_id: String,
    /// The customer's email address, or `null`.
    pub customer_email: Option<String>,
    /// The customer's name, or `null`.
    pub customer_name: Option<String>,
    /// ID of the customer in your own system, or `null`.
    pub customer_external_id: Option<String>,
}

impl Decode for CustomerCreatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["customer_id", "customer_email", "customer_name", "customer_external_id"],
            &mut [
                &mut value.customer_id, &mut value.customer_email, &mut value.customer_name,
                &mut value.customer_external_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerCreatedMetadata {
    const BLANK: Self = Self {
        customer_id: Blank::BLANK,
        customer_email: Blank::BLANK,
        customer_name: Blank::BLANK,
        customer_external_id: Blank::BLANK,
    };
}

/// `customer.deleted`: a customer was deleted.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerDeletedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: CustomerDeletedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for CustomerDeletedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerDeletedEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for CustomerDeletedEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("customer.deleted"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomerDeletedEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Data of a `customer.deleted` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerDeletedMetadata {
    /// ID of the customer of the event.
    pub customer_id: String,
    /// The customer's email address, or `null`.
    pub customer_email: Option<String>,
    /// The customer's name, or `null`.
    pub customer_name: Option<String>,
    /// ID of the customer in your own system, or `null`.
    pub customer_external_id: Option<String>,
}

impl Decode for CustomerDeletedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["customer_id", "customer_email", "customer_name", "customer_external_id"],
            &mut [
                &mut value.customer_id, &mut value.customer_email, &mut value.customer_name,
                &mut value.customer_external_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerDeletedMetadata {
    const BLANK: Self = Self {
        customer_id: Blank::BLANK,
        customer_email: Blank::BLANK,
        customer_name: Blank::BLANK,
        customer_external_id: Blank::BLANK,
    };
}

/// `customer.updated`: a customer was updated.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdatedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: CustomerUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for CustomerUpdatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerUpdatedEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for CustomerUpdatedEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("customer.updated"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomerUpdatedEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// The updated fields of a customer. Unchanged fields are omitted.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerUpdatedFields {
    /// The customer's name.
    pub name: Option<String>,
    /// Name for invoices.
    pub billing_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Address for invoices.
    pub billing_address: Option<AddressDict>,
    /// Tax number.
    pub tax_id: Option<String>,
    /// Metadata of the customer.
    pub metadata: Option<BTreeMap<String, FieldValue>>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for CustomerUpdatedFields {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerUpdatedFields",
            &[
                ("name", &self.name),
                ("billing_name", &self.billing_name),
                ("email", &self.email),
                ("billing_address", &self.billing_address),
                ("tax_id", &self.tax_id),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for CustomerUpdatedFields {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&["name", "billing_name", "email", "billing_address", "tax_id", "metadata"])?;
        fields.read(
            reader,
            &mut [
                &mut value.name, &mut value.billing_name, &mut value.email,
                &mut value.billing_address, &mut value.tax_id, &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomerUpdatedFields {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        billing_name: Blank::BLANK,
        email: Blank::BLANK,
        billing_address: Blank::BLANK,
        tax_id: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Data of a `customer.updated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerUpdatedMetadata {
    /// ID of the customer of the event.
    pub customer_id: String,
    /// The customer's email address, or `null`.
    pub customer_email: Option<String>,
    /// The customer's name, or `null`.
    pub customer_name: Option<String>,
    /// ID of the customer in your own system, or `null`.
    pub customer_external_id: Option<String>,
    /// The updated fields, with their new values.
    pub updated_fields: CustomerUpdatedFields,
}

impl Decode for CustomerUpdatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "customer_id", "customer_email", "customer_name", "customer_external_id",
                "updated_fields",
            ],
            &mut [
                &mut value.customer_id, &mut value.customer_email, &mut value.customer_name,
                &mut value.customer_external_id, &mut value.updated_fields,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerUpdatedMetadata {
    const BLANK: Self = Self {
        customer_id: Blank::BLANK,
        customer_email: Blank::BLANK,
        customer_name: Blank::BLANK,
        customer_external_id: Blank::BLANK,
        updated_fields: Blank::BLANK,
    };
}
