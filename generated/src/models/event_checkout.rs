//! Models: event checkout.

use std::fmt;

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp};

#[cfg(feature = "serde")]
mod with_serde;

/// `checkout.created`: somebody began a checkout.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCreatedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// Customer that the event is about, by its Polar id; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// Customer that the event is about, or `null`. May be set although `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// Customer that the event is about, by your own id, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer who acted, or `null`.
    pub member_id: Option<Uuid>,
    /// Member of the customer who acted, by your own id, or `null`.
    pub external_member_id: Option<String>,
    /// How many events have this one as their direct parent.
    pub child_count: Option<i64>,
    /// Event that this one belongs to, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the kind of event, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: CheckoutCreatedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for CheckoutCreatedEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CheckoutCreatedEvent")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("external_customer_id", &self.external_customer_id)
            .field("member_id", &self.member_id)
            .field("external_member_id", &self.external_member_id)
            .field("child_count", &self.child_count)
            .field("parent_id", &self.parent_id)
            .field("label", &self.label)
            .field("metadata", &self.metadata)
            .finish()
    }
}

impl Decode for CheckoutCreatedEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "timestamp", "organization_id", "customer_id", "customer", "external_customer_id",
            "member_id", "external_member_id", "child_count", "parent_id", "label", "source",
            "name", "metadata",
        ];
        let mut id = None;
        let mut timestamp = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut external_customer_id = None;
        let mut member_id = None;
        let mut external_member_id = None;
        let mut child_count = None;
        let mut parent_id = None;
        let mut label = None;
        let mut metadata = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut timestamp),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut customer),
                5 => reader.fill(&mut external_customer_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut external_member_id),
                8 => reader.fill(&mut child_count),
                9 => reader.fill(&mut parent_id),
                10 => reader.fill(&mut label),
                11 => reader.constant("system"),
                12 => reader.constant("checkout.created"),
                13 => reader.fill(&mut metadata),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(timestamp), Some(organization_id), Some(label), true, true,
            Some(metadata),
        ) = (
            id,
            timestamp,
            organization_id,
            label,
            fields.has(11),
            fields.has(12),
            metadata,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 10, 11, 12, 13]));
        };
        Ok(Self {
            id,
            timestamp,
            organization_id,
            customer_id,
            customer,
            external_customer_id,
            member_id,
            external_member_id,
            child_count,
            parent_id,
            label,
            metadata,
            nulls: fields.nulls(),
        })
    }
}

/// Data of a `checkout.created` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCreatedMetadata {
    /// Checkout session that the event is about.
    pub checkout_id: String,
    /// State of the session at that time, see `CheckoutStatus`.
    pub checkout_status: String,
    /// Product that was chosen, if any.
    pub product_id: Option<String>,
}

impl Decode for CheckoutCreatedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["checkout_id", "checkout_status", "product_id"];
        let mut checkout_id = None;
        let mut checkout_status = None;
        let mut product_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut checkout_id),
                1 => reader.fill(&mut checkout_status),
                2 => reader.fill(&mut product_id),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(checkout_id), Some(checkout_status)) = (checkout_id, checkout_status)
        else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self {
            checkout_id,
            checkout_status,
            product_id,
        })
    }
}
