//! Models: event checkout.

use std::fmt;

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::debug_fields;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Nulls, Reader, Timestamp,
};

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

impl fmt::Debug for CheckoutCreatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CheckoutCreatedEvent",
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

impl Decode for CheckoutCreatedEvent {
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
                &mut Constant::string("checkout.created"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CheckoutCreatedEvent {
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

impl Decode for CheckoutCreatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["checkout_id", "checkout_status", "product_id"],
            &mut [&mut value.checkout_id, &mut value.checkout_status, &mut value.product_id],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutCreatedMetadata {
    const BLANK: Self = Self {
        checkout_id: Blank::BLANK,
        checkout_status: Blank::BLANK,
        product_id: Blank::BLANK,
    };
}
