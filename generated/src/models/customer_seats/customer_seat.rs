//! Models: customer seat.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::CustomerSeat;
use crate::runtime::debug_record;
use crate::runtime::json::{Patch, RawJson, decode_record, encode_record};

/// A claimed seat.
///
/// Returned by [`CustomerSeats::claim`](crate::services::customer_seats::CustomerSeats::claim).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSeatClaimResponse {
    /// The claimed seat.
    pub seat: CustomerSeat,
    /// Token that opens the customer portal for the new seat holder.
    pub customer_session_token: String,
}

debug_record! {
    CustomerSeatClaimResponse, "CustomerSeatClaimResponse";
    "seat": seat, "customer_session_token" = Redacted,
}

decode_record! {
    CustomerSeatClaimResponse;
    "seat": seat, "customer_session_token": customer_session_token,
}

/// A seat to assign from the customer portal. It belongs to a subscription or an order, and is
/// assigned to an email address, a customer or a member.
///
/// Accepted by [`CustomerSeats::assign`](crate::services::customer_seats::CustomerSeats::assign).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SeatAssign {
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
}

impl SeatAssign {
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
}

encode_record! {
    SeatAssign;
    "subscription_id": patch subscription_id, "order_id": patch order_id, "email": patch email,
    "external_customer_id": patch external_customer_id, "customer_id": patch customer_id,
    "external_member_id": patch external_member_id, "member_id": patch member_id,
    "metadata": patch metadata, "immediate_claim": optional immediate_claim,
}

/// Request to claim a seat with the token of an invitation.
///
/// Accepted by [`CustomerSeats::claim`](crate::services::customer_seats::CustomerSeats::claim).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SeatClaim {
    /// Token from the invitation.
    pub invitation_token: String,
}

impl SeatClaim {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(invitation_token: impl Into<String>) -> Self {
        Self {
            invitation_token: invitation_token.into(),
        }
    }
}

debug_record! {
    SeatClaim, "SeatClaim";
    "invitation_token" = Redacted,
}

encode_record! {
    SeatClaim;
    "invitation_token": field invitation_token,
}

/// Details of a seat invitation. Reading them does not claim the seat.
///
/// Returned by
/// [`CustomerSeats::get_claim_info`](crate::services::customer_seats::CustomerSeats::get_claim_info).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SeatClaimInfo {
    /// Name of the product that the seat belongs to.
    pub product_name: String,
    /// Product that the seat belongs to.
    pub product_id: Uuid,
    /// Name of the seller.
    pub organization_name: String,
    /// Slug of the seller.
    pub organization_slug: String,
    /// Email address that the seat is assigned to.
    pub customer_email: String,
    /// Whether the seat can be claimed.
    pub can_claim: bool,
}

decode_record! {
    SeatClaimInfo;
    "product_name": product_name, "product_id": product_id, "organization_name": organization_name,
    "organization_slug": organization_slug, "customer_email": customer_email,
    "can_claim": can_claim,
}
