//! Models: event.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    BalanceCreditOrderEvent, BalanceDisputeEvent, BalanceDisputeReversalEvent,
    BalanceOrderEvent, BalanceRefundEvent, BalanceRefundReversalEvent,
    BenefitCycledEvent, BenefitGrantedEvent, BenefitRevokedEvent, BenefitUpdatedEvent,
    CheckoutCreatedEvent, CursorPagination, Customer, CustomerCreatedEvent,
    CustomerDeletedEvent, CustomerUpdatedEvent, Decimal, EventSource, MetadataValue,
    MeterCreditEvent, MeterResetEvent, OrderPaidEvent, OrderRefundedEvent,
    OrderUnvoidedEvent, OrderVoidedEvent, Pagination,
    SubscriptionBillingPeriodUpdatedEvent, SubscriptionCanceledEvent,
    SubscriptionCreatedEvent, SubscriptionCycledEvent, SubscriptionPastDueEvent,
    SubscriptionPausedEvent, SubscriptionProductUpdatedEvent,
    SubscriptionReactivatedEvent, SubscriptionReinstatedEvent, SubscriptionResumedEvent,
    SubscriptionRevokedEvent, SubscriptionSeatsUpdatedEvent, SubscriptionUncanceledEvent,
    SubscriptionUnitsUpdatedEvent, SubscriptionUpdateClearedEvent,
    SubscriptionUpdatedEvent,
};
use crate::runtime::{Page, debug_record, encode_string_enum, open_record, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Patch, Reader, Timestamp, Unknown,
    UnknownValue, Writer, decode_record, encode_record, variant_methods,
};

/// Cost of an event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CostMetadataInput {
    /// Cost in cents, with at most 5 digits before and 12 digits after the decimal point. Use a decimal
    /// string for exact values.
    pub amount: Decimal,
    /// Currency of the cost. Currently always `usd`.
    pub currency: String,
}

impl CostMetadataInput {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(amount: impl Into<Decimal>, currency: impl Into<String>) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
        }
    }
}

/// Repeats what a `CostMetadataOutput` has.
impl From<&CostMetadataOutput> for CostMetadataInput {
    #[inline]
    fn from(value: &CostMetadataOutput) -> Self {
        Self {
            amount: value.amount.clone().into(),
            currency: value.currency.clone(),
        }
    }
}

encode_record! {
    CostMetadataInput;
    "amount": field amount, "currency": field currency,
}

/// Cost of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CostMetadataOutput {
    /// Cost in cents, as a decimal string.
    pub amount: String,
    /// Currency of the cost. Currently always `usd`.
    pub currency: String,
}

/// Repeats what a `CostMetadataInput` has.
impl From<&CostMetadataInput> for CostMetadataOutput {
    #[inline]
    fn from(value: &CostMetadataInput) -> Self {
        Self {
            amount: match &value.amount {
                Decimal::Number(value) => value.to_string(),
                Decimal::String(value) => value.clone(),
                Decimal::Unknown(value) => value.json().to_owned(),
            },
            currency: value.currency.clone(),
        }
    }
}

decode_record! {
    CostMetadataOutput;
    "amount": amount, "currency": currency,
}

/// An event of a customer: one ingested through the API (`source: user`), or one created by Polar
/// (`source: system`), which is discriminated by `name`.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `meter.credited`: units were credited to a customer's meter.
    MeterCredited(MeterCreditEvent),
    /// `meter.reset`: a customer's meter was reset.
    MeterReset(MeterResetEvent),
    /// Event recorded by Polar: a customer received a benefit.
    BenefitGranted(BenefitGrantedEvent),
    /// Event recorded by Polar: a customer's benefit entered a new period.
    BenefitCycled(BenefitCycledEvent),
    /// Event recorded by Polar: a customer's benefit changed.
    BenefitUpdated(BenefitUpdatedEvent),
    /// Event recorded by Polar: a benefit was revoked from a customer.
    BenefitRevoked(BenefitRevokedEvent),
    /// `subscription.created`: a subscription was created.
    SubscriptionCreated(SubscriptionCreatedEvent),
    /// `subscription.updated`: a subscription was updated.
    SubscriptionUpdated(SubscriptionUpdatedEvent),
    /// `subscription.cycled`: a subscription entered its next billing period.
    SubscriptionCycled(SubscriptionCycledEvent),
    /// `subscription.canceled`: a subscription was canceled.
    SubscriptionCanceled(SubscriptionCanceledEvent),
    /// `subscription.revoked`: a subscription and the customer's access ended.
    SubscriptionRevoked(SubscriptionRevokedEvent),
    /// `subscription.past_due`: a payment failed and the subscription became past due.
    SubscriptionPastDue(SubscriptionPastDueEvent),
    /// `subscription.reactivated`: a past due subscription recovered.
    SubscriptionReactivated(SubscriptionReactivatedEvent),
    /// `subscription.reinstated`: a canceled subscription was reinstated.
    SubscriptionReinstated(SubscriptionReinstatedEvent),
    /// `subscription.paused`: a subscription was paused.
    SubscriptionPaused(SubscriptionPausedEvent),
    /// `subscription.resumed`: a paused subscription resumed.
    SubscriptionResumed(SubscriptionResumedEvent),
    /// `subscription.uncanceled`: a cancellation was withdrawn.
    SubscriptionUncanceled(SubscriptionUncanceledEvent),
    /// `subscription.product_updated`: the product was changed.
    SubscriptionProductUpdated(SubscriptionProductUpdatedEvent),
    /// `subscription.seats_updated`: the number of seats was changed.
    SubscriptionSeatsUpdated(SubscriptionSeatsUpdatedEvent),
    /// `subscription.units_updated`: the number of units was changed.
    SubscriptionUnitsUpdated(SubscriptionUnitsUpdatedEvent),
    /// `subscription.billing_period_updated`: the end of the billing period was changed.
    SubscriptionBillingPeriodUpdated(SubscriptionBillingPeriodUpdatedEvent),
    /// `subscription.update_cleared`: a change that was scheduled for the next period was canceled.
    SubscriptionUpdateCleared(SubscriptionUpdateClearedEvent),
    /// `order.paid`: an order was paid.
    OrderPaid(OrderPaidEvent),
    /// `order.refunded`: an order was refunded.
    OrderRefunded(OrderRefundedEvent),
    /// `order.voided`: an order was voided.
    OrderVoided(OrderVoidedEvent),
    /// `order.unvoided`: the voiding of an order was reversed.
    OrderUnvoided(OrderUnvoidedEvent),
    /// `checkout.created`: a checkout was started.
    CheckoutCreated(CheckoutCreatedEvent),
    /// `customer.created`: a customer was created.
    CustomerCreated(CustomerCreatedEvent),
    /// `customer.updated`: a customer was updated.
    CustomerUpdated(CustomerUpdatedEvent),
    /// `customer.deleted`: a customer was deleted.
    CustomerDeleted(CustomerDeletedEvent),
    /// `balance.order`: an order was paid.
    BalanceOrder(BalanceOrderEvent),
    /// `balance.credit_order`: an order was paid from the customer's balance.
    BalanceCreditOrder(BalanceCreditOrderEvent),
    /// `balance.refund`: an order was refunded.
    BalanceRefund(BalanceRefundEvent),
    /// `balance.refund_reversal`: a refund was reversed.
    BalanceRefundReversal(BalanceRefundReversalEvent),
    /// `balance.dispute`: a customer disputed an order.
    BalanceDispute(BalanceDisputeEvent),
    /// `balance.dispute_reversal`: a dispute was won and the amount was returned.
    BalanceDisputeReversal(BalanceDisputeReversalEvent),
    /// An event that was ingested through the API.
    User(UserEvent),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

macro_rules! of_each_event {
    ($self:ident, $value:ident => $given:expr, $raw:ident => $kept:expr) => {
        match $self {
            Self::MeterCredited($value) => $given,
            Self::MeterReset($value) => $given,
            Self::BenefitGranted($value) => $given,
            Self::BenefitCycled($value) => $given,
            Self::BenefitUpdated($value) => $given,
            Self::BenefitRevoked($value) => $given,
            Self::SubscriptionCreated($value) => $given,
            Self::SubscriptionUpdated($value) => $given,
            Self::SubscriptionCycled($value) => $given,
            Self::SubscriptionCanceled($value) => $given,
            Self::SubscriptionRevoked($value) => $given,
            Self::SubscriptionPastDue($value) => $given,
            Self::SubscriptionReactivated($value) => $given,
            Self::SubscriptionReinstated($value) => $given,
            Self::SubscriptionPaused($value) => $given,
            Self::SubscriptionResumed($value) => $given,
            Self::SubscriptionUncanceled($value) => $given,
            Self::SubscriptionProductUpdated($value) => $given,
            Self::SubscriptionSeatsUpdated($value) => $given,
            Self::SubscriptionUnitsUpdated($value) => $given,
            Self::SubscriptionBillingPeriodUpdated($value) => $given,
            Self::SubscriptionUpdateCleared($value) => $given,
            Self::OrderPaid($value) => $given,
            Self::OrderRefunded($value) => $given,
            Self::OrderVoided($value) => $given,
            Self::OrderUnvoided($value) => $given,
            Self::CheckoutCreated($value) => $given,
            Self::CustomerCreated($value) => $given,
            Self::CustomerUpdated($value) => $given,
            Self::CustomerDeleted($value) => $given,
            Self::BalanceOrder($value) => $given,
            Self::BalanceCreditOrder($value) => $given,
            Self::BalanceRefund($value) => $given,
            Self::BalanceRefundReversal($value) => $given,
            Self::BalanceDispute($value) => $given,
            Self::BalanceDisputeReversal($value) => $given,
            Self::User($value) => $given,
            Self::Unknown($raw) => $kept,
        }
    };
}

impl Event {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        of_each_event!(self, value => Some(value.id), raw => raw.get("id"))
    }

    /// When the event happened.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn timestamp(&self) -> Option<Timestamp> {
        of_each_event!(self, value => Some(value.timestamp), raw => raw.get("timestamp"))
    }

    /// Organization that the event belongs to.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn organization_id(&self) -> Option<Uuid> {
        of_each_event!(
            self, value => Some(value.organization_id), raw => raw.get("organization_id")
        )
    }

    /// ID of the customer of the event; `null` if the event was not ingested with it.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn customer_id(&self) -> Option<Uuid> {
        of_each_event!(self, value => value.customer_id, raw => raw.get("customer_id"))
    }

    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn customer(&self) -> Option<&Customer> {
        of_each_event!(self, value => value.customer.as_ref(), raw => raw.get_ref("customer"))
    }

    /// External ID of the customer of the event, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn external_customer_id(&self) -> Option<&str> {
        of_each_event!(
            self, value => value.external_customer_id.as_deref(), raw => raw .get_str("external_customer_id")
        )
    }

    /// Member of the customer that caused the event, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn member_id(&self) -> Option<Uuid> {
        of_each_event!(self, value => value.member_id, raw => raw.get("member_id"))
    }

    /// External ID of the member of the customer that caused the event, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn external_member_id(&self) -> Option<&str> {
        of_each_event!(
            self, value => value.external_member_id.as_deref(), raw => raw .get_str("external_member_id")
        )
    }

    /// Number of direct child events.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn child_count(&self) -> Option<i64> {
        of_each_event!(self, value => value.child_count, raw => raw.get("child_count"))
    }

    /// Parent event, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn parent_id(&self) -> Option<Uuid> {
        of_each_event!(self, value => value.parent_id, raw => raw.get("parent_id"))
    }

    /// Name of the event type, for display.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn label(&self) -> Option<&str> {
        of_each_event!(self, value => Some(&value.label), raw => raw.get_str("label"))
    }

    /// The `source`.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn source(&self) -> Option<&str> {
        match self {
            Self::MeterCredited(_) => Some("system"),
            Self::MeterReset(_) => Some("system"),
            Self::BenefitGranted(_) => Some("system"),
            Self::BenefitCycled(_) => Some("system"),
            Self::BenefitUpdated(_) => Some("system"),
            Self::BenefitRevoked(_) => Some("system"),
            Self::SubscriptionCreated(_) => Some("system"),
            Self::SubscriptionUpdated(_) => Some("system"),
            Self::SubscriptionCycled(_) => Some("system"),
            Self::SubscriptionCanceled(_) => Some("system"),
            Self::SubscriptionRevoked(_) => Some("system"),
            Self::SubscriptionPastDue(_) => Some("system"),
            Self::SubscriptionReactivated(_) => Some("system"),
            Self::SubscriptionReinstated(_) => Some("system"),
            Self::SubscriptionPaused(_) => Some("system"),
            Self::SubscriptionResumed(_) => Some("system"),
            Self::SubscriptionUncanceled(_) => Some("system"),
            Self::SubscriptionProductUpdated(_) => Some("system"),
            Self::SubscriptionSeatsUpdated(_) => Some("system"),
            Self::SubscriptionUnitsUpdated(_) => Some("system"),
            Self::SubscriptionBillingPeriodUpdated(_) => Some("system"),
            Self::SubscriptionUpdateCleared(_) => Some("system"),
            Self::OrderPaid(_) => Some("system"),
            Self::OrderRefunded(_) => Some("system"),
            Self::OrderVoided(_) => Some("system"),
            Self::OrderUnvoided(_) => Some("system"),
            Self::CheckoutCreated(_) => Some("system"),
            Self::CustomerCreated(_) => Some("system"),
            Self::CustomerUpdated(_) => Some("system"),
            Self::CustomerDeleted(_) => Some("system"),
            Self::BalanceOrder(_) => Some("system"),
            Self::BalanceCreditOrder(_) => Some("system"),
            Self::BalanceRefund(_) => Some("system"),
            Self::BalanceRefundReversal(_) => Some("system"),
            Self::BalanceDispute(_) => Some("system"),
            Self::BalanceDisputeReversal(_) => Some("system"),
            Self::User(_) => Some("user"),
            Self::Unknown(raw) => raw.get_str("source"),
        }
    }

    /// The `name`.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::MeterCredited(_) => Some("meter.credited"),
            Self::MeterReset(_) => Some("meter.reset"),
            Self::BenefitGranted(_) => Some("benefit.granted"),
            Self::BenefitCycled(_) => Some("benefit.cycled"),
            Self::BenefitUpdated(_) => Some("benefit.updated"),
            Self::BenefitRevoked(_) => Some("benefit.revoked"),
            Self::SubscriptionCreated(_) => Some("subscription.created"),
            Self::SubscriptionUpdated(_) => Some("subscription.updated"),
            Self::SubscriptionCycled(_) => Some("subscription.cycled"),
            Self::SubscriptionCanceled(_) => Some("subscription.canceled"),
            Self::SubscriptionRevoked(_) => Some("subscription.revoked"),
            Self::SubscriptionPastDue(_) => Some("subscription.past_due"),
            Self::SubscriptionReactivated(_) => Some("subscription.reactivated"),
            Self::SubscriptionReinstated(_) => Some("subscription.reinstated"),
            Self::SubscriptionPaused(_) => Some("subscription.paused"),
            Self::SubscriptionResumed(_) => Some("subscription.resumed"),
            Self::SubscriptionUncanceled(_) => Some("subscription.uncanceled"),
            Self::SubscriptionProductUpdated(_) => Some("subscription.product_updated"),
            Self::SubscriptionSeatsUpdated(_) => Some("subscription.seats_updated"),
            Self::SubscriptionUnitsUpdated(_) => Some("subscription.units_updated"),
            Self::SubscriptionBillingPeriodUpdated(_) => {
                Some("subscription.billing_period_updated")
            }
            Self::SubscriptionUpdateCleared(_) => Some("subscription.update_cleared"),
            Self::OrderPaid(_) => Some("order.paid"),
            Self::OrderRefunded(_) => Some("order.refunded"),
            Self::OrderVoided(_) => Some("order.voided"),
            Self::OrderUnvoided(_) => Some("order.unvoided"),
            Self::CheckoutCreated(_) => Some("checkout.created"),
            Self::CustomerCreated(_) => Some("customer.created"),
            Self::CustomerUpdated(_) => Some("customer.updated"),
            Self::CustomerDeleted(_) => Some("customer.deleted"),
            Self::BalanceOrder(_) => Some("balance.order"),
            Self::BalanceCreditOrder(_) => Some("balance.credit_order"),
            Self::BalanceRefund(_) => Some("balance.refund"),
            Self::BalanceRefundReversal(_) => Some("balance.refund_reversal"),
            Self::BalanceDispute(_) => Some("balance.dispute"),
            Self::BalanceDisputeReversal(_) => Some("balance.dispute_reversal"),
            Self::User(value) => Some(&value.name),
            Self::Unknown(raw) => raw.get_str("name"),
        }
    }
}

variant_methods! {
    Event,
    MeterCredited: is_meter_credited, as_meter_credited -> &MeterCreditEvent,
        into_meter_credited -> MeterCreditEvent, TryFrom;
    MeterReset: is_meter_reset, as_meter_reset -> &MeterResetEvent,
        into_meter_reset -> MeterResetEvent, TryFrom;
    BenefitGranted: is_benefit_granted, as_benefit_granted -> &BenefitGrantedEvent,
        into_benefit_granted -> BenefitGrantedEvent, TryFrom;
    BenefitCycled: is_benefit_cycled, as_benefit_cycled -> &BenefitCycledEvent,
        into_benefit_cycled -> BenefitCycledEvent, TryFrom;
    BenefitUpdated: is_benefit_updated, as_benefit_updated -> &BenefitUpdatedEvent,
        into_benefit_updated -> BenefitUpdatedEvent, TryFrom;
    BenefitRevoked: is_benefit_revoked, as_benefit_revoked -> &BenefitRevokedEvent,
        into_benefit_revoked -> BenefitRevokedEvent, TryFrom;
    SubscriptionCreated: is_subscription_created,
        as_subscription_created -> &SubscriptionCreatedEvent,
        into_subscription_created -> SubscriptionCreatedEvent, TryFrom;
    SubscriptionUpdated: is_subscription_updated,
        as_subscription_updated -> &SubscriptionUpdatedEvent,
        into_subscription_updated -> SubscriptionUpdatedEvent, TryFrom;
    SubscriptionCycled: is_subscription_cycled, as_subscription_cycled -> &SubscriptionCycledEvent,
        into_subscription_cycled -> SubscriptionCycledEvent, TryFrom;
    SubscriptionCanceled: is_subscription_canceled,
        as_subscription_canceled -> &SubscriptionCanceledEvent,
        into_subscription_canceled -> SubscriptionCanceledEvent, TryFrom;
    SubscriptionRevoked: is_subscription_revoked,
        as_subscription_revoked -> &SubscriptionRevokedEvent,
        into_subscription_revoked -> SubscriptionRevokedEvent, TryFrom;
    SubscriptionPastDue: is_subscription_past_due,
        as_subscription_past_due -> &SubscriptionPastDueEvent,
        into_subscription_past_due -> SubscriptionPastDueEvent, TryFrom;
    SubscriptionReactivated: is_subscription_reactivated,
        as_subscription_reactivated -> &SubscriptionReactivatedEvent,
        into_subscription_reactivated -> SubscriptionReactivatedEvent, TryFrom;
    SubscriptionReinstated: is_subscription_reinstated,
        as_subscription_reinstated -> &SubscriptionReinstatedEvent,
        into_subscription_reinstated -> SubscriptionReinstatedEvent, TryFrom;
    SubscriptionPaused: is_subscription_paused, as_subscription_paused -> &SubscriptionPausedEvent,
        into_subscription_paused -> SubscriptionPausedEvent, TryFrom;
    SubscriptionResumed: is_subscription_resumed,
        as_subscription_resumed -> &SubscriptionResumedEvent,
        into_subscription_resumed -> SubscriptionResumedEvent, TryFrom;
    SubscriptionUncanceled: is_subscription_uncanceled,
        as_subscription_uncanceled -> &SubscriptionUncanceledEvent,
        into_subscription_uncanceled -> SubscriptionUncanceledEvent, TryFrom;
    SubscriptionProductUpdated: is_subscription_product_updated,
        as_subscription_product_updated -> &SubscriptionProductUpdatedEvent,
        into_subscription_product_updated -> SubscriptionProductUpdatedEvent, TryFrom;
    SubscriptionSeatsUpdated: is_subscription_seats_updated,
        as_subscription_seats_updated -> &SubscriptionSeatsUpdatedEvent,
        into_subscription_seats_updated -> SubscriptionSeatsUpdatedEvent, TryFrom;
    SubscriptionUnitsUpdated: is_subscription_units_updated,
        as_subscription_units_updated -> &SubscriptionUnitsUpdatedEvent,
        into_subscription_units_updated -> SubscriptionUnitsUpdatedEvent, TryFrom;
    SubscriptionBillingPeriodUpdated: is_subscription_billing_period_updated,
        as_subscription_billing_period_updated -> &SubscriptionBillingPeriodUpdatedEvent,
        into_subscription_billing_period_updated -> SubscriptionBillingPeriodUpdatedEvent, TryFrom;
    SubscriptionUpdateCleared: is_subscription_update_cleared,
        as_subscription_update_cleared -> &SubscriptionUpdateClearedEvent,
        into_subscription_update_cleared -> SubscriptionUpdateClearedEvent, TryFrom;
    OrderPaid: is_order_paid, as_order_paid -> &OrderPaidEvent, into_order_paid -> OrderPaidEvent,
        TryFrom;
    OrderRefunded: is_order_refunded, as_order_refunded -> &OrderRefundedEvent,
        into_order_refunded -> OrderRefundedEvent, TryFrom;
    OrderVoided: is_order_voided, as_order_voided -> &OrderVoidedEvent,
        into_order_voided -> OrderVoidedEvent, TryFrom;
    OrderUnvoided: is_order_unvoided, as_order_unvoided -> &OrderUnvoidedEvent,
        into_order_unvoided -> OrderUnvoidedEvent, TryFrom;
    CheckoutCreated: is_checkout_created, as_checkout_created -> &CheckoutCreatedEvent,
        into_checkout_created -> CheckoutCreatedEvent, TryFrom;
    CustomerCreated: is_customer_created, as_customer_created -> &CustomerCreatedEvent,
        into_customer_created -> CustomerCreatedEvent, TryFrom;
    CustomerUpdated: is_customer_updated, as_customer_updated -> &CustomerUpdatedEvent,
        into_customer_updated -> CustomerUpdatedEvent, TryFrom;
    CustomerDeleted: is_customer_deleted, as_customer_deleted -> &CustomerDeletedEvent,
        into_customer_deleted -> CustomerDeletedEvent, TryFrom;
    BalanceOrder: is_balance_order, as_balance_order -> &BalanceOrderEvent,
        into_balance_order -> BalanceOrderEvent, TryFrom;
    BalanceCreditOrder: is_balance_credit_order,
        as_balance_credit_order -> &BalanceCreditOrderEvent,
        into_balance_credit_order -> BalanceCreditOrderEvent, TryFrom;
    BalanceRefund: is_balance_refund, as_balance_refund -> &BalanceRefundEvent,
        into_balance_refund -> BalanceRefundEvent, TryFrom;
    BalanceRefundReversal: is_balance_refund_reversal,
        as_balance_refund_reversal -> &BalanceRefundReversalEvent,
        into_balance_refund_reversal -> BalanceRefundReversalEvent, TryFrom;
    BalanceDispute: is_balance_dispute, as_balance_dispute -> &BalanceDisputeEvent,
        into_balance_dispute -> BalanceDisputeEvent, TryFrom;
    BalanceDisputeReversal: is_balance_dispute_reversal,
        as_balance_dispute_reversal -> &BalanceDisputeReversalEvent,
        into_balance_dispute_reversal -> BalanceDisputeReversalEvent, TryFrom;
    User: is_user, as_user -> &UserEvent, into_user -> UserEvent, TryFrom;
}

impl Decode for Event {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["source"])?.as_deref() {
            Some("system") => {
                match reader.tag(&["name"])?.as_deref() {
                    Some("meter.credited") => reader.value().map(Self::MeterCredited),
                    Some("meter.reset") => reader.value().map(Self::MeterReset),
                    Some("benefit.granted") => reader.value().map(Self::BenefitGranted),
                    Some("benefit.cycled") => reader.value().map(Self::BenefitCycled),
                    Some("benefit.updated") => reader.value().map(Self::BenefitUpdated),
                    Some("benefit.revoked") => reader.value().map(Self::BenefitRevoked),
                    Some("subscription.created") => {
                        reader.value().map(Self::SubscriptionCreated)
                    }
                    Some("subscription.updated") => {
                        reader.value().map(Self::SubscriptionUpdated)
                    }
                    Some("subscription.cycled") => {
                        reader.value().map(Self::SubscriptionCycled)
                    }
                    Some("subscription.canceled") => {
                        reader.value().map(Self::SubscriptionCanceled)
                    }
                    Some("subscription.revoked") => {
                        reader.value().map(Self::SubscriptionRevoked)
                    }
                    Some("subscription.past_due") => {
                        reader.value().map(Self::SubscriptionPastDue)
                    }
                    Some("subscription.reactivated") => {
                        reader.value().map(Self::SubscriptionReactivated)
                    }
                    Some("subscription.reinstated") => {
                        reader.value().map(Self::SubscriptionReinstated)
                    }
                    Some("subscription.paused") => {
                        reader.value().map(Self::SubscriptionPaused)
                    }
                    Some("subscription.resumed") => {
                        reader.value().map(Self::SubscriptionResumed)
                    }
                    Some("subscription.uncanceled") => {
                        reader.value().map(Self::SubscriptionUncanceled)
                    }
                    Some("subscription.product_updated") => {
                        reader.value().map(Self::SubscriptionProductUpdated)
                    }
                    Some("subscription.seats_updated") => {
                        reader.value().map(Self::SubscriptionSeatsUpdated)
                    }
                    Some("subscription.units_updated") => {
                        reader.value().map(Self::SubscriptionUnitsUpdated)
                    }
                    Some("subscription.billing_period_updated") => {
                        reader.value().map(Self::SubscriptionBillingPeriodUpdated)
                    }
                    Some("subscription.update_cleared") => {
                        reader.value().map(Self::SubscriptionUpdateCleared)
                    }
                    Some("order.paid") => reader.value().map(Self::OrderPaid),
                    Some("order.refunded") => reader.value().map(Self::OrderRefunded),
                    Some("order.voided") => reader.value().map(Self::OrderVoided),
                    Some("order.unvoided") => reader.value().map(Self::OrderUnvoided),
                    Some("checkout.created") => reader.value().map(Self::CheckoutCreated),
                    Some("customer.created") => reader.value().map(Self::CustomerCreated),
                    Some("customer.updated") => reader.value().map(Self::CustomerUpdated),
                    Some("customer.deleted") => reader.value().map(Self::CustomerDeleted),
                    Some("balance.order") => reader.value().map(Self::BalanceOrder),
                    Some("balance.credit_order") => {
                        reader.value().map(Self::BalanceCreditOrder)
                    }
                    Some("balance.refund") => reader.value().map(Self::BalanceRefund),
                    Some("balance.refund_reversal") => {
                        reader.value().map(Self::BalanceRefundReversal)
                    }
                    Some("balance.dispute") => reader.value().map(Self::BalanceDispute),
                    Some("balance.dispute_reversal") => {
                        reader.value().map(Self::BalanceDisputeReversal)
                    }
                    Some(_) => Unknown::read(reader, &["name"]).map(Self::Unknown),
                    None => Err(reader.missing_tag(&["name"], "a string")),
                }
            }
            Some("user") => reader.value().map(Self::User),
            Some(_) => Unknown::read(reader, &["source"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["source"], "a string")),
        }
    }
}

impl Blank for Event {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// A usage event to ingest, for a customer by ID or by external ID.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventCreate {
    /// An event to ingest, for a customer identified by ID.
    Customer(EventCreateCustomer),
    /// An event to ingest, for a customer identified by external ID.
    ExternalCustomer(EventCreateExternalCustomer),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<EventCreateCustomer> for EventCreate {
    #[inline]
    fn from(value: EventCreateCustomer) -> Self {
        Self::Customer(value)
    }
}

impl From<EventCreateExternalCustomer> for EventCreate {
    #[inline]
    fn from(value: EventCreateExternalCustomer) -> Self {
        Self::ExternalCustomer(value)
    }
}

impl Encode for EventCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Customer(value) => value.encode(writer),
            Self::ExternalCustomer(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// An event to ingest, for a customer identified by ID.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventCreateCustomer {
    /// When the event happened.
    pub timestamp: Option<Timestamp>,
    /// Event name, at most 128 characters. Meters and event types refer to it.
    pub name: String,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// ID of the event in your own system. It prevents duplicates, and other events can refer to it as
    /// their parent.
    pub external_id: Patch<String>,
    /// Parent event, by its ID or its `external_id`.
    pub parent_id: Patch<String>,
    /// Data of the event: up to 50 keys of up to 40 characters, with strings of up to 500 characters.
    /// `_cost` and `_llm` have a fixed format.
    pub metadata: Option<EventMetadataInput>,
    /// ID of the customer of the event.
    pub customer_id: Uuid,
    /// Member of the customer that caused the event.
    pub member_id: Patch<Uuid>,
}

impl EventCreateCustomer {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, customer_id: Uuid) -> Self {
        Self {
            timestamp: None,
            name: name.into(),
            organization_id: Patch::Keep,
            external_id: Patch::Keep,
            parent_id: Patch::Keep,
            metadata: None,
            customer_id,
            member_id: Patch::Keep,
        }
    }

    /// When the event happened.
    #[must_use]
    #[inline]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// ID of the event in your own system. It prevents duplicates, and other events can refer to it as
    /// their parent.
    #[must_use]
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// Parent event, by its ID or its `external_id`.
    #[must_use]
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<Patch<String>>) -> Self {
        self.parent_id = parent_id.into();
        self
    }

    /// Data of the event: up to 50 keys of up to 40 characters, with strings of up to 500 characters.
    /// `_cost` and `_llm` have a fixed format.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<EventMetadataInput>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .additional
            .insert(key.into(), value.into());
        self
    }

    /// Member of the customer that caused the event.
    #[must_use]
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<Patch<Uuid>>) -> Self {
        self.member_id = member_id.into();
        self
    }
}

encode_record! {
    EventCreateCustomer;
    "timestamp": optional timestamp, "name": field name, "organization_id": patch organization_id,
    "external_id": patch external_id, "parent_id": patch parent_id, "metadata": optional metadata,
    "customer_id": field customer_id, "member_id": patch member_id,
}

/// An event to ingest, for a customer identified by external ID.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventCreateExternalCustomer {
    /// When the event happened.
    pub timestamp: Option<Timestamp>,
    /// Event name, at most 128 characters. Meters and event types refer to it.
    pub name: String,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// ID of the event in your own system. It prevents duplicates, and other events can refer to it as
    /// their parent.
    pub external_id: Patch<String>,
    /// Parent event, by its ID or its `external_id`.
    pub parent_id: Patch<String>,
    /// Data of the event: up to 50 keys of up to 40 characters, with strings of up to 500 characters.
    /// `_cost` and `_llm` have a fixed format.
    pub metadata: Option<EventMetadataInput>,
    /// External ID of the customer of the event.
    pub external_customer_id: String,
    /// External ID of the member of the customer that caused the event.
    pub external_member_id: Patch<String>,
}

impl EventCreateExternalCustomer {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        external_customer_id: impl Into<String>,
    ) -> Self {
        Self {
            timestamp: None,
            name: name.into(),
            organization_id: Patch::Keep,
            external_id: Patch::Keep,
            parent_id: Patch::Keep,
            metadata: None,
            external_customer_id: external_customer_id.into(),
            external_member_id: Patch::Keep,
        }
    }

    /// When the event happened.
    #[must_use]
    #[inline]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// ID of the event in your own system. It prevents duplicates, and other events can refer to it as
    /// their parent.
    #[must_use]
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// Parent event, by its ID or its `external_id`.
    #[must_use]
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<Patch<String>>) -> Self {
        self.parent_id = parent_id.into();
        self
    }

    /// Data of the event: up to 50 keys of up to 40 characters, with strings of up to 500 characters.
    /// `_cost` and `_llm` have a fixed format.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<EventMetadataInput>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .additional
            .insert(key.into(), value.into());
        self
    }

    /// External ID of the member of the customer that caused the event.
    #[must_use]
    #[inline]
    pub fn external_member_id(
        mut self,
        external_member_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_member_id = external_member_id.into();
        self
    }
}

encode_record! {
    EventCreateExternalCustomer;
    "timestamp": optional timestamp, "name": field name, "organization_id": patch organization_id,
    "external_id": patch external_id, "parent_id": patch parent_id, "metadata": optional metadata,
    "external_customer_id": field external_customer_id,
    "external_member_id": patch external_member_id,
}

/// A page of events, in a list with cursor pagination.
///
/// Returned by [`Events::list`](crate::services::events::Events::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventCursorPage {
    /// Items of the page, at most `limit`.
    pub items: Vec<Event>,
    /// Whether there are more items.
    pub pagination: CursorPagination,
}

decode_record! {
    EventCursorPage;
    "items": items, "pagination": pagination,
}

impl Page for EventCursorPage {
    type Item = Event;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, _page: i64) -> bool {
        self.pagination.has_next_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// A page of events, with page numbers or with a cursor.
///
/// Returned by [`Events::list`](crate::services::events::Events::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventListPage {
    /// A page of events.
    Page(EventPage),
    /// A page of events, in a list with cursor pagination.
    CursorPage(EventCursorPage),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl EventListPage {
    /// Items of the page, in order.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn items(&self) -> Option<&[Event]> {
        match self {
            Self::Page(value) => Some(&value.items),
            Self::CursorPage(value) => Some(&value.items),
            Self::Unknown(raw) => raw.get_slice("items"),
        }
    }
}

variant_methods! {
    EventListPage,
    Page: is_page, as_page -> &EventPage, into_page -> EventPage, TryFrom;
    CursorPage: is_cursor_page, as_cursor_page -> &EventCursorPage,
        into_cursor_page -> EventCursorPage, TryFrom;
}

impl Decode for EventListPage {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader
            .probe(&[&["pagination", "max_page"], &["pagination", "has_next_page"]])?;
        if probe.has(0) {
            return reader.value().map(Self::Page);
        }
        if probe.has(1) {
            return reader.value().map(Self::CursorPage);
        }
        Unknown::read(reader, &[]).map(Self::Unknown)
    }
}

impl Blank for EventListPage {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Page for EventListPage {
    type Item = Event;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        match self {
            Self::Page(page) => page.into_items(),
            Self::CursorPage(page) => page.into_items(),
            Self::Unknown(_) => Vec::new(),
        }
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        match self {
            Self::Page(inner) => inner.has_more(page),
            Self::CursorPage(inner) => inner.has_more(page),
            Self::Unknown(_) => false,
        }
    }

    #[inline]
    fn is_empty(&self) -> bool {
        match self {
            Self::Page(page) => page.is_empty(),
            Self::CursorPage(page) => page.is_empty(),
            Self::Unknown(_) => true,
        }
    }
}

/// Data of an event to ingest. Two keys have a fixed format; all others contain strings, numbers or
/// booleans.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventMetadataInput {
    /// Cost of the event.
    pub cost: Option<CostMetadataInput>,
    /// Usage of a language model.
    pub llm: Option<LlmMetadata>,
    /// Additional properties, by name.
    pub additional: BTreeMap<String, MetadataValue>,
}

impl EventMetadataInput {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Cost of the event.
    #[must_use]
    #[inline]
    pub fn cost(mut self, cost: impl Into<CostMetadataInput>) -> Self {
        self.cost = Some(cost.into());
        self
    }

    /// Usage of a language model.
    #[must_use]
    #[inline]
    pub fn llm(mut self, llm: impl Into<LlmMetadata>) -> Self {
        self.llm = Some(llm.into());
        self
    }

    /// Sets an additional property.
    #[must_use]
    #[inline]
    pub fn additional(
        mut self,
        name: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.additional.insert(name.into(), value.into());
        self
    }
}

open_record!(EventMetadataInput, MetadataValue);

/// Repeats what a `EventMetadataOutput` has.
impl From<&EventMetadataOutput> for EventMetadataInput {
    #[inline]
    fn from(value: &EventMetadataOutput) -> Self {
        Self {
            cost: value.cost.as_ref().map(|value| value.into()),
            llm: value.llm.clone(),
            additional: value.additional.clone(),
        }
    }
}

impl Encode for EventMetadataInput {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("_cost", &self.cost);
        object.optional("_llm", &self.llm);
        object.entries(&self.additional);
        object.end();
    }
}

/// Data of an event. Two keys have a fixed format; all others contain strings, numbers or booleans.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventMetadataOutput {
    /// Cost of the event.
    pub cost: Option<CostMetadataOutput>,
    /// Usage of a language model.
    pub llm: Option<LlmMetadata>,
    /// Additional properties, by name.
    pub additional: BTreeMap<String, MetadataValue>,
}

/// Repeats what a `EventMetadataInput` has.
impl From<&EventMetadataInput> for EventMetadataOutput {
    #[inline]
    fn from(value: &EventMetadataInput) -> Self {
        Self {
            cost: value.cost.as_ref().map(|value| value.into()),
            llm: value.llm.clone(),
            additional: value.additional.clone(),
        }
    }
}

impl Decode for EventMetadataOutput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader.fields(&["_cost", "_llm"])?;
        fields.read_open(
            reader,
            &mut [&mut value.cost, &mut value.llm],
            &mut value.additional,
        )?;
        Ok(value)
    }
}

impl Blank for EventMetadataOutput {
    const BLANK: Self = Self {
        cost: Blank::BLANK,
        llm: Blank::BLANK,
        additional: Blank::BLANK,
    };
}

/// An event name and its number of occurrences.
///
/// Returned by [`Events::list_names`](crate::services::events::Events::list_names).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventName {
    /// Name of the events.
    pub name: String,
    /// Label for display.
    pub label: String,
    /// Source of these events.
    pub source: EventSource,
    /// Number of occurrences.
    pub occurrences: i64,
    /// When it first occurred.
    pub first_seen: Timestamp,
    /// When it last occurred.
    pub last_seen: Timestamp,
}

decode_record! {
    EventName;
    "name": name, "label": label, "source": source, "occurrences": occurrences,
    "first_seen": first_seen, "last_seen": last_seen,
}

/// A page of event names.
///
/// Returned by [`Events::list_names`](crate::services::events::Events::list_names).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventNamePage {
    /// Items of the page, in order.
    pub items: Vec<EventName>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    EventNamePage;
    "items": items, "pagination": pagination,
}

impl Page for EventNamePage {
    type Item = EventName;
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

/// Sort key for events and their names; a leading `-` sorts in descending order.
///
/// Accepted by [`Events::list_names`](crate::services::events::Events::list_names).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventNamesSortProperty {
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// `occurrences`
    Occurrences,
    /// `-occurrences`
    OccurrencesDesc,
    /// `first_seen`
    FirstSeen,
    /// `-first_seen`
    FirstSeenDesc,
    /// `last_seen`
    LastSeen,
    /// `-last_seen`
    LastSeenDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    EventNamesSortProperty;
    Name = "name", NameDesc = "-name", Occurrences = "occurrences",
    OccurrencesDesc = "-occurrences", FirstSeen = "first_seen", FirstSeenDesc = "-first_seen",
    LastSeen = "last_seen", LastSeenDesc = "-last_seen",
}

encode_string_enum!(EventNamesSortProperty);

/// A page of events.
///
/// Returned by [`Events::list`](crate::services::events::Events::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventPage {
    /// Items of the page, in order.
    pub items: Vec<Event>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    EventPage;
    "items": items, "pagination": pagination,
}

impl Page for EventPage {
    type Item = Event;
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

/// Sort key for events and their names; a leading `-` sorts in descending order.
///
/// Accepted by [`Events::list`](crate::services::events::Events::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventSortProperty {
    /// `timestamp`
    Timestamp,
    /// `-timestamp`
    TimestampDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    EventSortProperty;
    Timestamp = "timestamp", TimestampDesc = "-timestamp",
}

encode_string_enum!(EventSortProperty);

/// A batch of events to store.
///
/// Accepted by [`Events::ingest`](crate::services::events::Events::ingest).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventsIngest {
    /// The events. Each has the ID or the external ID of its customer.
    pub events: Vec<EventCreate>,
}

impl EventsIngest {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(events: impl IntoIterator<Item = EventCreate>) -> Self {
        Self {
            events: events.into_iter().collect(),
        }
    }
}

encode_record! {
    EventsIngest;
    "events": field events,
}

/// Result of ingesting a batch of events.
///
/// Returned by [`Events::ingest`](crate::services::events::Events::ingest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventsIngestResponse {
    /// Number of events stored.
    pub inserted: i64,
    /// Number of events skipped as duplicates, by their `external_id`.
    pub duplicates: Option<i64>,
}

decode_record! {
    EventsIngestResponse;
    "inserted": inserted, "duplicates": duplicates,
}

/// Usage of a language model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LlmMetadata {
    /// Vendor of the model.
    pub vendor: String,
    /// Name of the model.
    pub model: String,
    /// Prompt, or `null`.
    pub prompt: Patch<String>,
    /// Response of the model, or `null`.
    pub response: Patch<String>,
    /// Number of input tokens.
    pub input_tokens: i64,
    /// Number of cached input tokens.
    pub cached_input_tokens: Option<i64>,
    /// Number of output tokens.
    pub output_tokens: i64,
    /// Total number of tokens.
    pub total_tokens: i64,
}

impl LlmMetadata {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        vendor: impl Into<String>,
        model: impl Into<String>,
        input_tokens: impl Into<i64>,
        output_tokens: impl Into<i64>,
        total_tokens: impl Into<i64>,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            model: model.into(),
            prompt: Patch::Keep,
            response: Patch::Keep,
            input_tokens: input_tokens.into(),
            cached_input_tokens: None,
            output_tokens: output_tokens.into(),
            total_tokens: total_tokens.into(),
        }
    }

    /// Prompt, or `null`.
    #[must_use]
    #[inline]
    pub fn prompt(mut self, prompt: impl Into<Patch<String>>) -> Self {
        self.prompt = prompt.into();
        self
    }

    /// Response of the model, or `null`.
    #[must_use]
    #[inline]
    pub fn response(mut self, response: impl Into<Patch<String>>) -> Self {
        self.response = response.into();
        self
    }

    /// Number of cached input tokens.
    #[must_use]
    #[inline]
    pub fn cached_input_tokens(mut self, cached_input_tokens: impl Into<i64>) -> Self {
        self.cached_input_tokens = Some(cached_input_tokens.into());
        self
    }
}

decode_record! {
    LlmMetadata;
    "vendor": vendor, "model": model, "prompt": prompt, "response": response,
    "input_tokens": input_tokens, "cached_input_tokens": cached_input_tokens,
    "output_tokens": output_tokens, "total_tokens": total_tokens,
}

encode_record! {
    LlmMetadata;
    "vendor": field vendor, "model": field model, "prompt": patch prompt,
    "response": patch response, "input_tokens": field input_tokens,
    "cached_input_tokens": optional cached_input_tokens, "output_tokens": field output_tokens,
    "total_tokens": field total_tokens,
}

/// An event that was ingested through the API.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserEvent {
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
    /// Event name, as set by the caller that ingested the event.
    pub name: String,
    /// Data ingested with the event. `_cost` and `_llm` have a fixed format; all other keys are your
    /// own.
    pub metadata: EventMetadataOutput,
    pub(crate) nulls: Nulls,
}

debug_record! {
    UserEvent, "UserEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "name": name, "metadata": metadata,
}

decode_record! {
    UserEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "name": name, "source" = string "user",
    "metadata": metadata,
}
