//! Models: event subscription updated.

use std::fmt;

use uuid::Uuid;

use crate::models::{Customer, SubscriptionProrationBehavior};
use crate::runtime::debug_fields;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Nulls, Reader, Timestamp,
};

/// `subscription.billing_period_updated`: the end of the billing period was changed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionBillingPeriodUpdatedEvent {
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
    pub metadata: SubscriptionBillingPeriodUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionBillingPeriodUpdatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionBillingPeriodUpdatedEvent",
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

impl Decode for SubscriptionBillingPeriodUpdatedEvent {
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
                &mut Constant::string("subscription.billing_period_updated"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionBillingPeriodUpdatedEvent {
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

/// Data of a `subscription.billing_period_updated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionBillingPeriodUpdatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Previous end of the period.
    pub old_period_end: String,
    /// New end of the period.
    pub new_period_end: String,
}

impl Decode for SubscriptionBillingPeriodUpdatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["subscription_id", "old_period_end", "new_period_end"],
            &mut [&mut value.subscription_id, &mut value.old_period_end, &mut value.new_period_end],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionBillingPeriodUpdatedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        old_period_end: Blank::BLANK,
        new_period_end: Blank::BLANK,
    };
}

/// `subscription.product_updated`: the product was changed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionProductUpdatedEvent {
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
    pub metadata: SubscriptionProductUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionProductUpdatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionProductUpdatedEvent",
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

impl Decode for SubscriptionProductUpdatedEvent {
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
                &mut Constant::string("subscription.product_updated"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionProductUpdatedEvent {
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

/// Data of a `subscription.product_updated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionProductUpdatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product before the change.
    pub old_product_id: String,
    /// The updated product.
    pub new_product_id: String,
}

impl Decode for SubscriptionProductUpdatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["subscription_id", "old_product_id", "new_product_id"],
            &mut [&mut value.subscription_id, &mut value.old_product_id, &mut value.new_product_id],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionProductUpdatedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        old_product_id: Blank::BLANK,
        new_product_id: Blank::BLANK,
    };
}

/// `subscription.seats_updated`: the number of seats was changed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionSeatsUpdatedEvent {
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
    pub metadata: SubscriptionSeatsUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionSeatsUpdatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionSeatsUpdatedEvent",
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

impl Decode for SubscriptionSeatsUpdatedEvent {
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
                &mut Constant::string("subscription.seats_updated"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionSeatsUpdatedEvent {
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

/// Data of a `subscription.seats_updated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionSeatsUpdatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Number of seats before the change.
    pub old_seats: i64,
    /// The updated number of seats.
    pub new_seats: i64,
    /// How the change is billed, see `SubscriptionProrationBehavior`.
    pub proration_behavior: String,
}

impl Decode for SubscriptionSeatsUpdatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["subscription_id", "old_seats", "new_seats", "proration_behavior"],
            &mut [
                &mut value.subscription_id, &mut value.old_seats, &mut value.new_seats,
                &mut value.proration_behavior,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionSeatsUpdatedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        old_seats: Blank::BLANK,
        new_seats: Blank::BLANK,
        proration_behavior: Blank::BLANK,
    };
}

/// `subscription.units_updated`: the number of units was changed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUnitsUpdatedEvent {
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
    pub metadata: SubscriptionUnitsUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionUnitsUpdatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionUnitsUpdatedEvent",
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

impl Decode for SubscriptionUnitsUpdatedEvent {
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
                &mut Constant::string("subscription.units_updated"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionUnitsUpdatedEvent {
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

/// Data of a `subscription.units_updated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUnitsUpdatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Number of units before the change.
    pub old_units: i64,
    /// The updated number of units.
    pub new_units: i64,
    /// How the change is billed, see `SubscriptionProrationBehavior`.
    pub proration_behavior: String,
}

impl Decode for SubscriptionUnitsUpdatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["subscription_id", "old_units", "new_units", "proration_behavior"],
            &mut [
                &mut value.subscription_id, &mut value.old_units, &mut value.new_units,
                &mut value.proration_behavior,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionUnitsUpdatedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        old_units: Blank::BLANK,
        new_units: Blank::BLANK,
        proration_behavior: Blank::BLANK,
    };
}

/// `subscription.update_cleared`: a change that was scheduled for the next period was canceled.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUpdateClearedEvent {
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
    pub metadata: SubscriptionUpdateClearedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionUpdateClearedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionUpdateClearedEvent",
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

impl Decode for SubscriptionUpdateClearedEvent {
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
                &mut Constant::string("subscription.update_cleared"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionUpdateClearedEvent {
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

/// Data of a `subscription.update_cleared` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUpdateClearedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
}

impl Decode for SubscriptionUpdateClearedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["subscription_id"], &mut [&mut value.subscription_id])?;
        Ok(value)
    }
}

impl Blank for SubscriptionUpdateClearedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
    };
}

/// `subscription.updated`: a subscription was updated.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUpdatedEvent {
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
    pub metadata: SubscriptionUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionUpdatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionUpdatedEvent",
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

impl Decode for SubscriptionUpdatedEvent {
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
                &mut Constant::string("subscription.updated"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionUpdatedEvent {
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

/// Data of a `subscription.updated` event: the fields that were changed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUpdatedMetadata {
    /// New product.
    pub product_id: Option<String>,
    /// How the change is billed.
    pub proration_behavior: Option<SubscriptionProrationBehavior>,
    /// New discount, or `null` if it was removed.
    pub discount_id: Option<String>,
    /// New end of the trial.
    pub trial_end: Option<String>,
    /// New number of seats.
    pub seats: Option<i64>,
    /// New number of units.
    pub units: Option<i64>,
    /// New end of the billing period.
    pub billing_period_end: Option<String>,
    /// Subscription that the event is about.
    pub subscription_id: String,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionUpdatedMetadata {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionUpdatedMetadata",
            &[
                ("product_id", &self.product_id),
                ("proration_behavior", &self.proration_behavior),
                ("discount_id", &self.discount_id),
                ("trial_end", &self.trial_end),
                ("seats", &self.seats),
                ("units", &self.units),
                ("billing_period_end", &self.billing_period_end),
                ("subscription_id", &self.subscription_id),
            ],
        )
    }
}

impl Decode for SubscriptionUpdatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "product_id", "proration_behavior", "discount_id", "trial_end", "seats", "units",
                "billing_period_end", "subscription_id",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.product_id, &mut value.proration_behavior, &mut value.discount_id,
                &mut value.trial_end, &mut value.seats, &mut value.units,
                &mut value.billing_period_end, &mut value.subscription_id,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionUpdatedMetadata {
    const BLANK: Self = Self {
        product_id: Blank::BLANK,
        proration_behavior: Blank::BLANK,
        discount_id: Blank::BLANK,
        trial_end: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        billing_period_end: Blank::BLANK,
        subscription_id: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}
