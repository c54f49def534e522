//! Models: event customer.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{Customer, FieldValue};
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

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

decode_record! {
    AddressDict;
    "line1": line1, "line2": line2, "postal_code": postal_code, "city": city, "state": state,
    "country": country,
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

debug_record! {
    CustomerCreatedEvent, "CustomerCreatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    CustomerCreatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "customer.created", "metadata": metadata,
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

decode_record! {
    CustomerCreatedMetadata;
    "customer_id": customer_id, "customer_email": customer_email, "customer_name": customer_name,
    "customer_external_id": customer_external_id,
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

debug_record! {
    CustomerDeletedEvent, "CustomerDeletedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    CustomerDeletedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "customer.deleted", "metadata": metadata,
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

decode_record! {
    CustomerDeletedMetadata;
    "customer_id": customer_id, "customer_email": customer_email, "customer_name": customer_name,
    "customer_external_id": customer_external_id,
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

debug_record! {
    CustomerUpdatedEvent, "CustomerUpdatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    CustomerUpdatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "customer.updated", "metadata": metadata,
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

debug_record! {
    CustomerUpdatedFields, "CustomerUpdatedFields";
    "name": name, "billing_name": billing_name, "email": email, "billing_address": billing_address,
    "tax_id": tax_id, "metadata": metadata,
}

decode_record! {
    CustomerUpdatedFields, fields, nulls;
    "name": name, "billing_name": billing_name, "email": email, "billing_address": billing_address,
    "tax_id": tax_id, "metadata": metadata,
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

decode_record! {
    CustomerUpdatedMetadata;
    "customer_id": customer_id, "customer_email": customer_email, "customer_name": customer_name,
    "customer_external_id": customer_external_id, "updated_fields": updated_fields,
}
