//! Models: event checkout.

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

/// `checkout.created`: a checkout was started.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCreatedEvent {
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
    pub metadata: CheckoutCreatedMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CheckoutCreatedEvent, "CheckoutCreatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    CheckoutCreatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "checkout.created", "metadata": metadata,
}

/// Data of a `checkout.created` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutCreatedMetadata {
    /// Checkout session that the event is about.
    pub checkout_id: String,
    /// Status of the session at that time, see `CheckoutStatus`.
    pub checkout_status: String,
    /// Selected product, if any.
    pub product_id: Option<String>,
}

decode_record! {
    CheckoutCreatedMetadata;
    "checkout_id": checkout_id, "checkout_status": checkout_status, "product_id": product_id,
}
