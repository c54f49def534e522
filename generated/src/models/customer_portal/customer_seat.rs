//! Models: customer seat.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::runtime::json::{Patch, RawJson, encode_record};

/// A seat to assign. It belongs to a subscription, an order or a checkout, and is assigned to an
/// email address, a customer or a member.
///
/// Accepted by
/// [`customer_portal::Seats::assign`](crate::services::customer_portal::seats::Seats::assign).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSeatAssign {
    /// Subscription that the seat belongs to. Required if there is no order or checkout.
    pub subscription_id: Patch<Uuid>,
    /// Order of a one-time purchase that the seat belongs to.
    pub order_id: Patch<Uuid>,
    /// Email address of the person who gets the seat.
    pub email: Patch<String>,
    /// Customer who gets the seat, by external ID.
    pub external_customer_id: Patch<String>,
    /// Customer who gets the seat.
    pub customer_id: Patch<Uuid>,
    /// Member who gets the seat, by external ID. The member must exist, unless `email` is set as well.
    pub external_member_id: Patch<String>,
    /// Member who gets the seat.
    pub member_id: Patch<Uuid>,
    /// Your own data for the seat: at most 10 keys and 1 KB.
    pub metadata: Patch<BTreeMap<String, RawJson>>,
    /// If `true`, the seat is claimed immediately, without an invitation. Only for API calls. Defaults
    /// to `false`.
    pub immediate_claim: Option<bool>,
    /// Checkout whose order or subscription the seat belongs to.
    pub checkout_id: Patch<Uuid>,
}

impl CustomerSeatAssign {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Subscription that the seat belongs to. Required if there is no order or checkout.
    #[must_use]
    #[inline]
    pub fn subscription_id(mut self, subscription_id: impl Into<Patch<Uuid>>) -> Self {
        self.subscription_id = subscription_id.into();
        self
    }

    /// Order of a one-time purchase that the seat belongs to.
    #[must_use]
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<Patch<Uuid>>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Email address of the person who gets the seat.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Customer who gets the seat, by external ID.
    #[must_use]
    #[inline]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_customer_id = external_customer_id.into();
        self
    }

    /// Customer who gets the seat.
    #[must_use]
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<Patch<Uuid>>) -> Self {
        self.customer_id = customer_id.into();
        self
    }

    /// Member who gets the seat, by external ID. The member must exist, unless `email` is set as well.
    #[must_use]
    #[inline]
    pub fn external_member_id(
        mut self,
        external_member_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_member_id = external_member_id.into();
        self
    }

    /// Member who gets the seat.
    #[must_use]
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<Patch<Uuid>>) -> Self {
        self.member_id = member_id.into();
        self
    }

    /// Your own data for the seat: at most 10 keys and 1 KB.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl Into<Patch<BTreeMap<String, RawJson>>>,
    ) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<RawJson>,
    ) -> Self {
        self.metadata.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// If `true`, the seat is claimed immediately, without an invitation. Only for API calls. Defaults
    /// to `false`.
    #[must_use]
    #[inline]
    pub fn immediate_claim(mut self, immediate_claim: bool) -> Self {
        self.immediate_claim = Some(immediate_claim);
        self
    }

    /// Checkout whose order or subscription the seat belongs to.
    #[must_use]
    #[inline]
    pub fn checkout_id(mut self, checkout_id: impl Into<Patch<Uuid>>) -> Self {
        self.checkout_id = checkout_id.into();
        self
    }
}

encode_record! {
    CustomerSeatAssign;
    "subscription_id": patch subscription_id, "order_id": patch order_id, "email": patch email,
    "external_customer_id": patch external_customer_id, "customer_id": patch customer_id,
    "external_member_id": patch external_member_id, "member_id": patch member_id,
    "metadata": patch metadata, "immediate_claim": optional immediate_claim,
    "checkout_id": patch checkout_id,
}
