//! Models: subscription update.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    CustomerCancellationReason, MetadataValue, SubscriptionProrationBehavior,
};
use crate::runtime::json::{Encode, Patch, Timestamp, Unknown, Writer, encode_record};

/// Cancels a subscription at the end of the period, or withdraws the cancellation.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionCancel {
    /// Why the customer canceled, if known.
    pub customer_cancellation_reason: Patch<CustomerCancellationReason>,
    /// Comment of the customer. Customers can see it in the portal, so do not use it for internal
    /// notes.
    pub customer_cancellation_comment: Patch<String>,
    /// `true` ends the subscription with the current period, `false` withdraws a cancellation.
    pub cancel_at_period_end: bool,
}

impl SubscriptionCancel {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(cancel_at_period_end: bool) -> Self {
        Self {
            customer_cancellation_reason: Patch::Keep,
            customer_cancellation_comment: Patch::Keep,
            cancel_at_period_end,
        }
    }

    /// Why the customer canceled, if known.
    #[must_use]
    #[inline]
    pub fn customer_cancellation_reason(
        mut self,
        customer_cancellation_reason: impl Into<Patch<CustomerCancellationReason>>,
    ) -> Self {
        self.customer_cancellation_reason = customer_cancellation_reason.into();
        self
    }

    /// Comment of the customer. Customers can see it in the portal, so do not use it for internal
    /// notes.
    #[must_use]
    #[inline]
    pub fn customer_cancellation_comment(
        mut self,
        customer_cancellation_comment: impl Into<Patch<String>>,
    ) -> Self {
        self.customer_cancellation_comment = customer_cancellation_comment.into();
        self
    }
}

encode_record! {
    SubscriptionCancel;
    "customer_cancellation_reason": patch customer_cancellation_reason,
    "customer_cancellation_comment": patch customer_cancellation_comment,
    "cancel_at_period_end": field cancel_at_period_end,
}

/// Pauses a subscription at the end of the period, or withdraws the pause.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionPause {
    /// `true` pauses the subscription at the end of the current period, `false` withdraws a scheduled
    /// pause.
    pub pause_at_period_end: bool,
    /// When to resume, after the end of the current period. By default, it is paused until it is
    /// resumed manually.
    pub resumes_at: Patch<Timestamp>,
}

impl SubscriptionPause {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(pause_at_period_end: bool) -> Self {
        Self {
            pause_at_period_end,
            resumes_at: Patch::Keep,
        }
    }

    /// When to resume, after the end of the current period. By default, it is paused until it is
    /// resumed manually.
    #[must_use]
    #[inline]
    pub fn resumes_at(mut self, resumes_at: impl Into<Patch<Timestamp>>) -> Self {
        self.resumes_at = resumes_at.into();
        self
    }
}

encode_record! {
    SubscriptionPause;
    "pause_at_period_end": field pause_at_period_end, "resumes_at": patch resumes_at,
}

/// Resumes a paused subscription.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionResume {}

impl SubscriptionResume {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

encode_record! {
    SubscriptionResume;
    "resume" = &true,
}

/// Ends a subscription immediately.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionRevoke {
    /// Why the customer canceled, if known.
    pub customer_cancellation_reason: Patch<CustomerCancellationReason>,
    /// Comment of the customer. Customers can see it in the portal, so do not use it for internal
    /// notes.
    pub customer_cancellation_comment: Patch<String>,
}

impl SubscriptionRevoke {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Why the customer canceled, if known.
    #[must_use]
    #[inline]
    pub fn customer_cancellation_reason(
        mut self,
        customer_cancellation_reason: impl Into<Patch<CustomerCancellationReason>>,
    ) -> Self {
        self.customer_cancellation_reason = customer_cancellation_reason.into();
        self
    }

    /// Comment of the customer. Customers can see it in the portal, so do not use it for internal
    /// notes.
    #[must_use]
    #[inline]
    pub fn customer_cancellation_comment(
        mut self,
        customer_cancellation_comment: impl Into<Patch<String>>,
    ) -> Self {
        self.customer_cancellation_comment = customer_cancellation_comment.into();
        self
    }
}

encode_record! {
    SubscriptionRevoke;
    "customer_cancellation_reason": patch customer_cancellation_reason,
    "customer_cancellation_comment": patch customer_cancellation_comment, "revoke" = &true,
}

/// One change of a subscription. One variant for each kind of change, discriminated by the keys
/// that are set.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionUpdate {
    /// Updates the product, discount, trial or metadata of a subscription. Omitted fields are
    /// unchanged.
    UpdateBase(SubscriptionUpdateBase),
    /// Changes the number of seats of a subscription.
    UpdateSeats(SubscriptionUpdateSeats),
    /// Changes the number of units of a subscription.
    UpdateUnits(SubscriptionUpdateUnits),
    /// Changes the end of the current billing period. Not allowed for a canceled subscription.
    UpdateBillingPeriod(SubscriptionUpdateBillingPeriod),
    /// Cancels a subscription at the end of the period, or withdraws the cancellation.
    Cancel(SubscriptionCancel),
    /// Ends a subscription immediately.
    Revoke(SubscriptionRevoke),
    /// Pauses a subscription at the end of the period, or withdraws the pause.
    Pause(SubscriptionPause),
    /// Resumes a paused subscription.
    Resume(SubscriptionResume),
    /// Cancels the change that is scheduled for the next period.
    UpdateClear(SubscriptionUpdateClear),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<SubscriptionUpdateBase> for SubscriptionUpdate {
    #[inline]
    fn from(value: SubscriptionUpdateBase) -> Self {
        Self::UpdateBase(value)
    }
}

impl From<SubscriptionUpdateSeats> for SubscriptionUpdate {
    #[inline]
    fn from(value: SubscriptionUpdateSeats) -> Self {
        Self::UpdateSeats(value)
    }
}

impl From<SubscriptionUpdateUnits> for SubscriptionUpdate {
    #[inline]
    fn from(value: SubscriptionUpdateUnits) -> Self {
        Self::UpdateUnits(value)
    }
}

impl From<SubscriptionUpdateBillingPeriod> for SubscriptionUpdate {
    #[inline]
    fn from(value: SubscriptionUpdateBillingPeriod) -> Self {
        Self::UpdateBillingPeriod(value)
    }
}

impl From<SubscriptionCancel> for SubscriptionUpdate {
    #[inline]
    fn from(value: SubscriptionCancel) -> Self {
        Self::Cancel(value)
    }
}

impl From<SubscriptionRevoke> for SubscriptionUpdate {
    #[inline]
    fn from(value: SubscriptionRevoke) -> Self {
        Self::Revoke(value)
    }
}

impl From<SubscriptionPause> for SubscriptionUpdate {
    #[inline]
    fn from(value: SubscriptionPause) -> Self {
        Self::Pause(value)
    }
}

impl From<SubscriptionResume> for SubscriptionUpdate {
    #[inline]
    fn from(value: SubscriptionResume) -> Self {
        Self::Resume(value)
    }
}

impl From<SubscriptionUpdateClear> for SubscriptionUpdate {
    #[inline]
    fn from(value: SubscriptionUpdateClear) -> Self {
        Self::UpdateClear(value)
    }
}

impl Encode for SubscriptionUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::UpdateBase(value) => value.encode(writer),
            Self::UpdateSeats(value) => value.encode(writer),
            Self::UpdateUnits(value) => value.encode(writer),
            Self::UpdateBillingPeriod(value) => value.encode(writer),
            Self::Cancel(value) => value.encode(writer),
            Self::Revoke(value) => value.encode(writer),
            Self::Pause(value) => value.encode(writer),
            Self::Resume(value) => value.encode(writer),
            Self::UpdateClear(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// Updates the product, discount, trial or metadata of a subscription. Omitted fields are
/// unchanged.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUpdateBase {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Product to change to.
    pub product_id: Patch<Uuid>,
    /// How the change is billed. Defaults to the organization's setting.
    pub proration_behavior: Patch<SubscriptionProrationBehavior>,
    /// Discount to apply from the next billing period; `null` removes the discount.
    pub discount_id: Patch<Uuid>,
    /// New end of the trial, or `now` to end it immediately.
    pub trial_end: Patch<TrialEnd>,
}

impl SubscriptionUpdateBase {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
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
            .insert(key.into(), value.into());
        self
    }

    /// Product to change to.
    #[must_use]
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<Patch<Uuid>>) -> Self {
        self.product_id = product_id.into();
        self
    }

    /// How the change is billed. Defaults to the organization's setting.
    #[must_use]
    #[inline]
    pub fn proration_behavior(
        mut self,
        proration_behavior: impl Into<Patch<SubscriptionProrationBehavior>>,
    ) -> Self {
        self.proration_behavior = proration_behavior.into();
        self
    }

    /// Discount to apply from the next billing period; `null` removes the discount.
    #[must_use]
    #[inline]
    pub fn discount_id(mut self, discount_id: impl Into<Patch<Uuid>>) -> Self {
        self.discount_id = discount_id.into();
        self
    }

    /// New end of the trial, or `now` to end it immediately.
    #[must_use]
    #[inline]
    pub fn trial_end(mut self, trial_end: impl Into<Patch<TrialEnd>>) -> Self {
        self.trial_end = trial_end.into();
        self
    }
}

encode_record! {
    SubscriptionUpdateBase;
    "metadata": optional metadata, "product_id": patch product_id,
    "proration_behavior": patch proration_behavior, "discount_id": patch discount_id,
    "trial_end": patch trial_end,
}

/// Changes the end of the current billing period. Not allowed for a canceled subscription.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUpdateBillingPeriod {
    /// New end of the period, when the subscription renews. It can be before or after the current end,
    /// but must be in the future.
    pub current_billing_period_end: Timestamp,
}

impl SubscriptionUpdateBillingPeriod {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(current_billing_period_end: Timestamp) -> Self {
        Self { current_billing_period_end }
    }
}

encode_record! {
    SubscriptionUpdateBillingPeriod;
    "current_billing_period_end": field current_billing_period_end,
}

/// Cancels the change that is scheduled for the next period.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUpdateClear {}

impl SubscriptionUpdateClear {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

encode_record! {
    SubscriptionUpdateClear;
    "pending_update" = &None::<bool>,
}

/// Changes the number of seats of a subscription.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUpdateSeats {
    /// New number of seats.
    pub seats: i64,
    /// How the change is billed. Defaults to the organization's setting.
    pub proration_behavior: Patch<SubscriptionProrationBehavior>,
}

impl SubscriptionUpdateSeats {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(seats: impl Into<i64>) -> Self {
        Self {
            seats: seats.into(),
            proration_behavior: Patch::Keep,
        }
    }

    /// How the change is billed. Defaults to the organization's setting.
    #[must_use]
    #[inline]
    pub fn proration_behavior(
        mut self,
        proration_behavior: impl Into<Patch<SubscriptionProrationBehavior>>,
    ) -> Self {
        self.proration_behavior = proration_behavior.into();
        self
    }
}

encode_record! {
    SubscriptionUpdateSeats;
    "seats": field seats, "proration_behavior": patch proration_behavior,
}

/// Changes the number of units of a subscription.
///
/// Accepted by [`Subscriptions::update`](crate::services::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUpdateUnits {
    /// New number of units.
    pub units: i64,
    /// How the change is billed. Defaults to the organization's setting.
    pub proration_behavior: Patch<SubscriptionProrationBehavior>,
}

impl SubscriptionUpdateUnits {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(units: impl Into<i64>) -> Self {
        Self {
            units: units.into(),
            proration_behavior: Patch::Keep,
        }
    }

    /// How the change is billed. Defaults to the organization's setting.
    #[must_use]
    #[inline]
    pub fn proration_behavior(
        mut self,
        proration_behavior: impl Into<Patch<SubscriptionProrationBehavior>>,
    ) -> Self {
        self.proration_behavior = proration_behavior.into();
        self
    }
}

encode_record! {
    SubscriptionUpdateUnits;
    "units": field units, "proration_behavior": patch proration_behavior,
}

/// When a trial ends: a point in time, or now.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrialEnd {
    /// A timestamp.
    DateTime(Timestamp),
    /// The string "now".
    Now,
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<Timestamp> for TrialEnd {
    #[inline]
    fn from(value: Timestamp) -> Self {
        Self::DateTime(value)
    }
}

impl From<Timestamp> for Patch<TrialEnd> {
    #[inline]
    fn from(value: Timestamp) -> Self {
        Self::Value(value.into())
    }
}

impl Encode for TrialEnd {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::DateTime(value) => value.encode(writer),
            Self::Now => "now".encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
