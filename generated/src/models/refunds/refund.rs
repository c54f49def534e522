//! Models: refund.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{MetadataValue, Pagination, Refund, RefundReason};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{Patch, UnknownValue, decode_record, encode_record};

/// A full or partial refund of an order.
///
/// Accepted by [`Refunds::create`](crate::services::refunds::Refunds::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Order to refund.
    pub order_id: Uuid,
    /// Reason for the refund. `dispute_prevention` cannot be set by callers.
    pub reason: RefundCreateReason,
    /// Amount to refund in cents, at least 1.
    pub amount: i64,
    /// Note for internal use.
    pub comment: Patch<String>,
    /// Whether to revoke the benefits as well. Defaults to `false`. Only for one-time purchases: the
    /// benefits of a subscription are revoked with it.
    pub revoke_benefits: Option<bool>,
}

impl RefundCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        order_id: Uuid,
        reason: impl Into<RefundCreateReason>,
        amount: impl Into<i64>,
    ) -> Self {
        Self {
            metadata: None,
            order_id,
            reason: reason.into(),
            amount: amount.into(),
            comment: Patch::Keep,
            revoke_benefits: None,
        }
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

    /// Note for internal use.
    #[must_use]
    #[inline]
    pub fn comment(mut self, comment: impl Into<Patch<String>>) -> Self {
        self.comment = comment.into();
        self
    }

    /// Whether to revoke the benefits as well. Defaults to `false`. Only for one-time purchases: the
    /// benefits of a subscription are revoked with it.
    #[must_use]
    #[inline]
    pub fn revoke_benefits(mut self, revoke_benefits: bool) -> Self {
        self.revoke_benefits = Some(revoke_benefits);
        self
    }
}

/// Repeats what a `Refund` has. Its other fields are not set.
impl From<&Refund> for RefundCreate {
    #[inline]
    fn from(value: &Refund) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            order_id: value.order_id,
            reason: value.reason.as_str().into(),
            amount: value.amount,
            comment: Patch::Keep,
            revoke_benefits: Some(value.revoke_benefits),
        }
    }
}

encode_record! {
    RefundCreate;
    "metadata": optional metadata, "order_id": field order_id, "reason": field reason,
    "amount": field amount, "comment": patch comment, "revoke_benefits": optional revoke_benefits,
}

/// Reason for the refund. `dispute_prevention` cannot be set by callers.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundCreateReason {
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
    /// `other`
    Other,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    RefundCreateReason;
    Duplicate = "duplicate", Fraudulent = "fraudulent", CustomerRequest = "customer_request",
    ServiceDisruption = "service_disruption", SatisfactionGuarantee = "satisfaction_guarantee",
    Other = "other",
}

impl From<RefundReason> for RefundCreateReason {
    #[inline]
    fn from(value: RefundReason) -> Self {
        Self::from(value.as_str())
    }
}

impl From<RefundCreateReason> for RefundReason {
    #[inline]
    fn from(value: RefundCreateReason) -> Self {
        Self::from(value.as_str())
    }
}

encode_string_enum!(RefundCreateReason);

/// A page of refunds.
///
/// Returned by [`Refunds::list`](crate::services::refunds::Refunds::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundPage {
    /// Items of the page, in order.
    pub items: Vec<Refund>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    RefundPage;
    "items": items, "pagination": pagination,
}

impl Page for RefundPage {
    type Item = Refund;
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

/// Sort key for refunds; a leading `-` sorts in descending order.
///
/// Accepted by [`Refunds::list`](crate::services::refunds::Refunds::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `amount`
    Amount,
    /// `-amount`
    AmountDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    RefundSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Amount = "amount",
    AmountDesc = "-amount",
}

encode_string_enum!(RefundSortProperty);
