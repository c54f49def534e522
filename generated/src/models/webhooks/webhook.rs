//! Models: webhook.

use uuid::Uuid;

use crate::models::Pagination;
use crate::runtime::{Page, debug_record, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Reader, Timestamp, UnknownValue, Writer,
    decode_record,
};

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

impl WebhookEventType {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CheckoutCreated => "checkout.created",
            Self::CheckoutUpdated => "checkout.updated",
            Self::CheckoutExpired => "checkout.expired",
            Self::CustomerCreated => "customer.created",
            Self::CustomerUpdated => "customer.updated",
            Self::CustomerDeleted => "customer.deleted",
            Self::CustomerStateChanged => "customer.state_changed",
            Self::CustomerSeatAssigned => "customer_seat.assigned",
            Self::CustomerSeatClaimed => "customer_seat.claimed",
            Self::CustomerSeatRevoked => "customer_seat.revoked",
            Self::MemberCreated => "member.created",
            Self::MemberUpdated => "member.updated",
            Self::MemberDeleted => "member.deleted",
            Self::OrderCreated => "order.created",
            Self::OrderUpdated => "order.updated",
            Self::OrderPaid => "order.paid",
            Self::OrderRefunded => "order.refunded",
            Self::SubscriptionCreated => "subscription.created",
            Self::SubscriptionUpdated => "subscription.updated",
            Self::SubscriptionActive => "subscription.active",
            Self::SubscriptionCanceled => "subscription.canceled",
            Self::SubscriptionUncanceled => "subscription.uncanceled",
            Self::SubscriptionCycled => "subscription.cycled",
            Self::SubscriptionRevoked => "subscription.revoked",
            Self::SubscriptionPastDue => "subscription.past_due",
            Self::SubscriptionPaused => "subscription.paused",
            Self::SubscriptionResumed => "subscription.resumed",
            Self::RefundCreated => "refund.created",
            Self::RefundUpdated => "refund.updated",
            Self::ProductCreated => "product.created",
            Self::ProductUpdated => "product.updated",
            Self::DiscountCreated => "discount.created",
            Self::DiscountUpdated => "discount.updated",
            Self::DiscountDeleted => "discount.deleted",
            Self::BenefitCreated => "benefit.created",
            Self::BenefitUpdated => "benefit.updated",
            Self::BenefitGrantCreated => "benefit_grant.created",
            Self::BenefitGrantCycled => "benefit_grant.cycled",
            Self::BenefitGrantUpdated => "benefit_grant.updated",
            Self::BenefitGrantRevoked => "benefit_grant.revoked",
            Self::OrganizationUpdated => "organization.updated",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for WebhookEventType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "checkout.created" => Self::CheckoutCreated,
            "checkout.updated" => Self::CheckoutUpdated,
            "checkout.expired" => Self::CheckoutExpired,
            "customer.created" => Self::CustomerCreated,
            "customer.updated" => Self::CustomerUpdated,
            "customer.deleted" => Self::CustomerDeleted,
            "customer.state_changed" => Self::CustomerStateChanged,
            "customer_seat.assigned" => Self::CustomerSeatAssigned,
            "customer_seat.claimed" => Self::CustomerSeatClaimed,
            "customer_seat.revoked" => Self::CustomerSeatRevoked,
            "member.created" => Self::MemberCreated,
            "member.updated" => Self::MemberUpdated,
            "member.deleted" => Self::MemberDeleted,
            "order.created" => Self::OrderCreated,
            "order.updated" => Self::OrderUpdated,
            "order.paid" => Self::OrderPaid,
            "order.refunded" => Self::OrderRefunded,
            "subscription.created" => Self::SubscriptionCreated,
            "subscription.updated" => Self::SubscriptionUpdated,
            "subscription.active" => Self::SubscriptionActive,
            "subscription.canceled" => Self::SubscriptionCanceled,
            "subscription.uncanceled" => Self::SubscriptionUncanceled,
            "subscription.cycled" => Self::SubscriptionCycled,
            "subscription.revoked" => Self::SubscriptionRevoked,
            "subscription.past_due" => Self::SubscriptionPastDue,
            "subscription.paused" => Self::SubscriptionPaused,
            "subscription.resumed" => Self::SubscriptionResumed,
            "refund.created" => Self::RefundCreated,
            "refund.updated" => Self::RefundUpdated,
            "product.created" => Self::ProductCreated,
            "product.updated" => Self::ProductUpdated,
            "discount.created" => Self::DiscountCreated,
            "discount.updated" => Self::DiscountUpdated,
            "discount.deleted" => Self::DiscountDeleted,
            "benefit.created" => Self::BenefitCreated,
            "benefit.updated" => Self::BenefitUpdated,
            "benefit_grant.created" => Self::BenefitGrantCreated,
            "benefit_grant.cycled" => Self::BenefitGrantCycled,
            "benefit_grant.updated" => Self::BenefitGrantUpdated,
            "benefit_grant.revoked" => Self::BenefitGrantRevoked,
            "organization.updated" => Self::OrganizationUpdated,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(WebhookEventType);

impl Decode for WebhookEventType {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for WebhookEventType {
    const BLANK: Self = Self::CheckoutCreated;
}

impl Encode for WebhookEventType {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

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

impl WebhookFormat {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Raw => "raw",
            Self::Discord => "discord",
            Self::Slack => "slack",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for WebhookFormat {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "raw" => Self::Raw,
            "discord" => Self::Discord,
            "slack" => Self::Slack,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(WebhookFormat);

impl Decode for WebhookFormat {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for WebhookFormat {
    const BLANK: Self = Self::Raw;
}

impl Encode for WebhookFormat {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
