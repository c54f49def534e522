//! Models: webhook.

use uuid::Uuid;

use crate::models::Pagination;
use crate::runtime::{
    Page, debug_record, decode_string_enum, encode_string_enum, string_enum,
};
use crate::runtime::json::{Nulls, Timestamp, UnknownValue, decode_record};

/// One attempt to deliver an event to an endpoint.
///
/// Returned by [`Webhooks::list_deliveries`](crate::services::webhooks::Webhooks::list_deliveries).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Whether the endpoint accepted the event.
    pub succeeded: bool,
    /// HTTP status of the response; null if the endpoint could not be reached.
    pub http_code: Option<i64>,
    /// Body of the response, or the error that prevented the request; null if there is neither.
    pub response: Option<String>,
    /// Event that was delivered.
    pub webhook_event: WebhookEvent,
}

debug_record! {
    WebhookDelivery, "WebhookDelivery";
    "created_at": created_at, "modified_at": modified_at, "id": id, "succeeded": succeeded,
    "http_code": http_code, "response" = Redacted, "webhook_event": webhook_event,
}

decode_record! {
    WebhookDelivery;
    "created_at": created_at, "modified_at": modified_at, "id": id, "succeeded": succeeded,
    "http_code": http_code, "response": response, "webhook_event": webhook_event,
}

/// Page of webhook deliveries.
///
/// Returned by [`Webhooks::list_deliveries`](crate::services::webhooks::Webhooks::list_deliveries).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookDeliveryPage {
    /// Items of the page, in order.
    pub items: Vec<WebhookDelivery>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    WebhookDeliveryPage;
    "items": items, "pagination": pagination,
}

impl Page for WebhookDeliveryPage {
    type Item = WebhookDelivery;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Event for one webhook endpoint. Delivery is retried until it succeeds.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// HTTP status of the latest delivery; null if there is none or the endpoint could not be reached.
    pub last_http_code: Option<i64>,
    /// Whether a delivery succeeded; null if there was none yet.
    pub succeeded: Option<bool>,
    /// Whether nothing was sent because the endpoint was disabled at the time.
    pub skipped: bool,
    /// Payload as a string; null if it is no longer stored.
    pub payload: Option<String>,
    /// Type of the event.
    pub type_: WebhookEventType,
    /// Whether the event is archived: its `payload` is deleted and it cannot be redelivered.
    pub is_archived: bool,
    pub(crate) nulls: Nulls,
}

debug_record! {
    WebhookEvent, "WebhookEvent";
    "created_at": created_at, "modified_at": modified_at, "id": id,
    "last_http_code": last_http_code, "succeeded": succeeded, "skipped": skipped,
    "payload" = Redacted, "type": type_, "is_archived": is_archived,
}

decode_record! {
    WebhookEvent, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id,
    "last_http_code": last_http_code, "succeeded": succeeded, "skipped": skipped,
    "payload": payload, "type": type_, "is_archived": is_archived,
}

/// Types of events that an endpoint can subscribe to. The value is the `type` of the payload.
///
/// Accepted by [`Webhooks::list_deliveries`](crate::services::webhooks::Webhooks::list_deliveries).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookEventType {
    /// `checkout.created`
    CheckoutCreated,
    /// `checkout.updated`
    CheckoutUpdated,
    /// `checkout.expired`
    CheckoutExpired,
    /// `customer.created`
    CustomerCreated,
    /// `customer.updated`
    CustomerUpdated,
    /// `customer.deleted`
    CustomerDeleted,
    /// `customer.state_changed`
    CustomerStateChanged,
    /// `customer_seat.assigned`
    CustomerSeatAssigned,
    /// `customer_seat.claimed`
    CustomerSeatClaimed,
    /// `customer_seat.revoked`
    CustomerSeatRevoked,
    /// `member.created`
    MemberCreated,
    /// `member.updated`
    MemberUpdated,
    /// `member.deleted`
    MemberDeleted,
    /// `order.created`
    OrderCreated,
    /// `order.updated`
    OrderUpdated,
    /// `order.paid`
    OrderPaid,
    /// `order.refunded`
    OrderRefunded,
    /// `subscription.created`
    SubscriptionCreated,
    /// `subscription.updated`
    SubscriptionUpdated,
    /// `subscription.active`
    SubscriptionActive,
    /// `subscription.canceled`
    SubscriptionCanceled,
    /// `subscription.uncanceled`
    SubscriptionUncanceled,
    /// `subscription.cycled`
    SubscriptionCycled,
    /// `subscription.revoked`
    SubscriptionRevoked,
    /// `subscription.past_due`
    SubscriptionPastDue,
    /// `subscription.paused`
    SubscriptionPaused,
    /// `subscription.resumed`
    SubscriptionResumed,
    /// `refund.created`
    RefundCreated,
    /// `refund.updated`
    RefundUpdated,
    /// `product.created`
    ProductCreated,
    /// `product.updated`
    ProductUpdated,
    /// `discount.created`
    DiscountCreated,
    /// `discount.updated`
    DiscountUpdated,
    /// `discount.deleted`
    DiscountDeleted,
    /// `benefit.created`
    BenefitCreated,
    /// `benefit.updated`
    BenefitUpdated,
    /// `benefit_grant.created`
    BenefitGrantCreated,
    /// `benefit_grant.cycled`
    BenefitGrantCycled,
    /// `benefit_grant.updated`
    BenefitGrantUpdated,
    /// `benefit_grant.revoked`
    BenefitGrantRevoked,
    /// `organization.updated`
    OrganizationUpdated,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    WebhookEventType;
    CheckoutCreated = "checkout.created", CheckoutUpdated = "checkout.updated",
    CheckoutExpired = "checkout.expired", CustomerCreated = "customer.created",
    CustomerUpdated = "customer.updated", CustomerDeleted = "customer.deleted",
    CustomerStateChanged = "customer.state_changed",
    CustomerSeatAssigned = "customer_seat.assigned", CustomerSeatClaimed = "customer_seat.claimed",
    CustomerSeatRevoked = "customer_seat.revoked", MemberCreated = "member.created",
    MemberUpdated = "member.updated", MemberDeleted = "member.deleted",
    OrderCreated = "order.created", OrderUpdated = "order.updated", OrderPaid = "order.paid",
    OrderRefunded = "order.refunded", SubscriptionCreated = "subscription.created",
    SubscriptionUpdated = "subscription.updated", SubscriptionActive = "subscription.active",
    SubscriptionCanceled = "subscription.canceled",
    SubscriptionUncanceled = "subscription.uncanceled", SubscriptionCycled = "subscription.cycled",
    SubscriptionRevoked = "subscription.revoked", SubscriptionPastDue = "subscription.past_due",
    SubscriptionPaused = "subscription.paused", SubscriptionResumed = "subscription.resumed",
    RefundCreated = "refund.created", RefundUpdated = "refund.updated",
    ProductCreated = "product.created", ProductUpdated = "product.updated",
    DiscountCreated = "discount.created", DiscountUpdated = "discount.updated",
    DiscountDeleted = "discount.deleted", BenefitCreated = "benefit.created",
    BenefitUpdated = "benefit.updated", BenefitGrantCreated = "benefit_grant.created",
    BenefitGrantCycled = "benefit_grant.cycled", BenefitGrantUpdated = "benefit_grant.updated",
    BenefitGrantRevoked = "benefit_grant.revoked", OrganizationUpdated = "organization.updated",
}

decode_string_enum!(WebhookEventType, Self::CheckoutCreated);

encode_string_enum!(WebhookEventType);

/// Formats of payloads.
///
/// - `raw`: the JSON of the event, which this SDK decodes.
/// - `discord`: a message for Discord.
/// - `slack`: a message for Slack.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookFormat {
    /// `raw`
    Raw,
    /// `discord`
    Discord,
    /// `slack`
    Slack,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    WebhookFormat;
    Raw = "raw", Discord = "discord", Slack = "slack",
}

decode_string_enum!(WebhookFormat, Self::Raw);

encode_string_enum!(WebhookFormat);
