//! Models: refund.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{DisputeStatus, MetadataValue};
use crate::money::Money;
use crate::runtime::{decode_string_enum, string_enum};
use crate::runtime::json::{Timestamp, UnknownValue, decode_record};

/// Full or partial refund of an order.
///
/// Returned by [`Refunds::create`](crate::services::refunds::Refunds::create) and
/// [`Refunds::list`](crate::services::refunds::Refunds::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Refund {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Status of the refund.
    pub status: RefundStatus,
    /// Reason for the refund.
    pub reason: RefundReason,
    /// Refunded amount in the smallest unit of the currency, such as cents for `usd`.
    pub amount: i64,
    /// Refunded tax in the smallest unit of the currency, such as cents for `usd`.
    pub tax_amount: i64,
    /// Currency as a lowercase ISO 4217 code, such as `usd`.
    pub currency: String,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Order that is refunded.
    pub order_id: Uuid,
    /// Subscription that the order belongs to; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Customer who receives the refund.
    pub customer_id: Uuid,
    /// Whether the benefits of the order were revoked as well.
    pub revoke_benefits: bool,
    /// Dispute that the refund prevented; null if there is none.
    pub dispute: Option<RefundDispute>,
}

impl Refund {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount, &self.currency)
    }
}

decode_record! {
    Refund;
    "created_at": created_at, "modified_at": modified_at, "id": id, "metadata": metadata,
    "status": status, "reason": reason, "amount": amount, "tax_amount": tax_amount,
    "currency": currency, "organization_id": organization_id, "order_id": order_id,
    "subscription_id": subscription_id, "customer_id": customer_id,
    "revoke_benefits": revoke_benefits, "dispute": dispute,
}

/// Dispute that Polar prevented with a refund.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefundDispute {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Status of the dispute.
    pub status: DisputeStatus,
    /// Whether the outcome is decided (`won` or `lost`).
    pub resolved: bool,
    /// Whether the dispute is closed: prevented, won or lost.
    pub closed: bool,
    /// Disputed amount in the smallest unit of the currency, such as cents for `usd`.
    pub amount: i64,
    /// Disputed tax in the smallest unit of the currency, such as cents for `usd`.
    pub tax_amount: i64,
    /// Currency as a lowercase ISO 4217 code, such as `usd`.
    pub currency: String,
    /// Reason given by the card network, such as `fraudulent`; null until it is known.
    pub reason: Option<String>,
    /// Deadline for evidence; null if no response is required.
    pub evidence_due_by: Option<Timestamp>,
    /// Whether that deadline has passed.
    pub past_due: bool,
    /// Order in dispute.
    pub order_id: Uuid,
    /// Payment in dispute.
    pub payment_id: Uuid,
}

impl RefundDispute {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount, &self.currency)
    }
}

decode_record! {
    RefundDispute;
    "created_at": created_at, "modified_at": modified_at, "id": id, "status": status,
    "resolved": resolved, "closed": closed, "amount": amount, "tax_amount": tax_amount,
    "currency": currency, "reason": reason, "evidence_due_by": evidence_due_by,
    "past_due": past_due, "order_id": order_id, "payment_id": payment_id,
}

/// Reasons for a refund. `dispute_prevention` is a refund by Polar to prevent a dispute from
/// escalating.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `customer_request`
    CustomerRequest,
    /// `service_disruption`
    ServiceDisruption,
    /// `satisfaction_guarantee`
    SatisfactionGuarantee,
    /// `dispute_prevention`
    DisputePrevention,
    /// `other`
    Other,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    RefundReason;
    Duplicate = "duplicate", Fraudulent = "fraudulent", CustomerRequest = "customer_request",
    ServiceDisruption = "service_disruption", SatisfactionGuarantee = "satisfaction_guarantee",
    DisputePrevention = "dispute_prevention", Other = "other",
}

decode_string_enum!(RefundReason, Self::Duplicate);

/// Statuses of a refund.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundStatus {
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `canceled`
    Canceled,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    RefundStatus;
    Pending = "pending", Succeeded = "succeeded", Failed = "failed", Canceled = "canceled",
}

decode_string_enum!(RefundStatus, Self::Pending);
