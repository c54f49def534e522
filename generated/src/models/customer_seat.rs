//! Models: customer seat.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::Member;
use crate::runtime::{Redacted, debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Patch, RawJson, Reader, Timestamp, UnknownValue,
    Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// A seat of a seat-based subscription or order, and who has it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSeat {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Subscription that the seat belongs to; `null` for a seat of a one-time purchase.
    pub subscription_id: Option<Uuid>,
    /// Order that the seat belongs to; `null` for a seat of a subscription.
    pub order_id: Option<Uuid>,
    /// Whether the seat is waiting to be claimed, taken or withdrawn.
    pub status: SeatStatus,
    /// The buyer if the organization uses members, else the customer who has the seat.
    pub customer_id: Option<Uuid>,
    /// Member who has the seat, or `null`.
    pub member_id: Option<Uuid>,
    /// That member, or `null`.
    pub member: Option<Member>,
    /// Email address of the seat's member. Only set if the organization uses members.
    pub email: Option<String>,
    /// Email address of the customer that the seat is assigned to, or `null`.
    pub customer_email: Option<String>,
    /// When the invitation stops working, or `null`.
    pub invitation_token_expires_at: Option<Timestamp>,
    /// When its holder took the seat; `null` before.
    pub claimed_at: Option<Timestamp>,
    /// When the seat was withdrawn; `null` if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Data stored with the seat, or `null`.
    pub seat_metadata: Option<BTreeMap<String, RawJson>>,
}

impl Decode for CustomerSeat {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "subscription_id", "order_id", "status",
                "customer_id", "member_id", "member", "email", "customer_email",
                "invitation_token_expires_at", "claimed_at", "revoked_at", "seat_metadata",
            ],
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id,
                &mut value.subscription_id, &mut value.order_id, &mut value.status,
                &mut value.customer_id, &mut value.member_id, &mut value.member, &mut value.email,
                &mut value.customer_email, &mut value.invitation_token_expires_at,
                &mut value.claimed_at, &mut value.revoked_at, &mut value.seat_metadata,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSeat {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        subscription_id: Blank::BLANK,
        order_id: Blank::BLANK,
        status: Blank::BLANK,
        customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        member: Blank::BLANK,
        email: Blank::BLANK,
        customer_email: Blank::BLANK,
        invitation_token_expires_at: Blank::BLANK,
        claimed_at: Blank::BLANK,
        revoked_at: Blank::BLANK,
        seat_metadata: Blank::BLANK,
    };
}

/// A seat to assign. It comes from a subscription, an order or a checkout, and goes to an email
/// address, a customer or a member.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSeatAssign {
    /// Subscription that the seat comes from. Needed if no order or checkout is named.
    pub subscription_id: Patch<Uuid>,
    /// Order of a one-time purchase that the seat comes from.
    pub order_id: Patch<Uuid>,
    /// Email address of whoever gets the seat.
    pub email: Patch<String>,
    /// Customer who gets the seat, by your own id.
    pub external_customer_id: Patch<String>,
    /// Customer who gets the seat.
    pub customer_id: Patch<Uuid>,
    /// Member who gets the seat, by your own id. Alone, the member must exist; with `email`, it is
    /// created or checked.
    pub external_member_id: Patch<String>,
    /// Member who gets the seat.
    pub member_id: Patch<Uuid>,
    /// Data to store with the seat: 10 keys and 1 KB at most.
    pub metadata: Patch<BTreeMap<String, RawJson>>,
    /// `true` claims the seat at once and sends no invitation. Works through the API only; `false` when
    /// left out.
    pub immediate_claim: Option<bool>,
    /// Checkout whose order or subscription the seat comes from.
    pub checkout_id: Patch<Uuid>,
}

impl CustomerSeatAssign {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Subscription that the seat comes from. Needed if no order or checkout is named.
    #[must_use]
    pub fn subscription_id(mut self, subscription_id: impl Into<Patch<Uuid>>) -> Self {
        self.subscription_id = subscription_id.into();
        self
    }

    /// Order of a one-time purchase that the seat comes from.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<Patch<Uuid>>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Email address of whoever gets the seat.
    #[must_use]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Customer who gets the seat, by your own id.
    #[must_use]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_customer_id = external_customer_id.into();
        self
    }

    /// Customer who gets the seat.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<Patch<Uuid>>) -> Self {
        self.customer_id = customer_id.into();
        self
    }

    /// Member who gets the seat, by your own id. Alone, the member must exist; with `email`, it is
    /// created or checked.
    #[must_use]
    pub fn external_member_id(
        mut self,
        external_member_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_member_id = external_member_id.into();
        self
    }

    /// Member who gets the seat.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<Patch<Uuid>>) -> Self {
        self.member_id = member_id.into();
        self
    }

    /// Data to store with the seat: 10 keys and 1 KB at most.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl Into<Patch<BTreeMap<String, RawJson>>>,
    ) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// `true` claims the seat at once and sends no invitation. Works through the API only; `false` when
    /// left out.
    #[must_use]
    pub fn immediate_claim(mut self, immediate_claim: bool) -> Self {
        self.immediate_claim = Some(immediate_claim);
        self
    }

    /// Checkout whose order or subscription the seat comes from.
    #[must_use]
    pub fn checkout_id(mut self, checkout_id: impl Into<Patch<Uuid>>) -> Self {
        self.checkout_id = checkout_id.into();
        self
    }
}

impl Encode for CustomerSeatAssign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("subscription_id", &self.subscription_id);
        object.patch("order_id", &self.order_id);
        object.patch("email", &self.email);
        object.patch("external_customer_id", &self.external_customer_id);
        object.patch("customer_id", &self.customer_id);
        object.patch("external_member_id", &self.external_member_id);
        object.patch("member_id", &self.member_id);
        object.patch("metadata", &self.metadata);
        object.optional("immediate_claim", &self.immediate_claim);
        object.patch("checkout_id", &self.checkout_id);
        object.end();
    }
}

/// A seat that has just been claimed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSeatClaimResponse {
    /// The claimed seat.
    pub seat: CustomerSeat,
    /// Token that opens the customer portal for the new seat holder.
    pub customer_session_token: String,
}

impl fmt::Debug for CustomerSeatClaimResponse {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerSeatClaimResponse",
            &[("seat", &self.seat), ("customer_session_token", &Redacted)],
        )
    }
}

impl Decode for CustomerSeatClaimResponse {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["seat", "customer_session_token"],
            &mut [&mut value.seat, &mut value.customer_session_token],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSeatClaimResponse {
    const BLANK: Self = Self {
        seat: Blank::BLANK,
        customer_session_token: Blank::BLANK,
    };
}

/// A seat to assign from the customer portal. It comes from a subscription or an order, and goes to
/// an email address, a customer or a member.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeatAssign {
    /// Subscription that the seat comes from. Needed if no order or checkout is named.
    pub subscription_id: Patch<Uuid>,
    /// Order of a one-time purchase that the seat comes from.
    pub order_id: Patch<Uuid>,
    /// Email address of whoever gets the seat.
    pub email: Patch<String>,
    /// Customer who gets the seat, by your own id.
    pub external_customer_id: Patch<String>,
    /// Customer who gets the seat.
    pub customer_id: Patch<Uuid>,
    /// Member who gets the seat, by your own id. Alone, the member must exist; with `email`, it is
    /// created or checked.
    pub external_member_id: Patch<String>,
    /// Member who gets the seat.
    pub member_id: Patch<Uuid>,
    /// Data to store with the seat: 10 keys and 1 KB at most.
    pub metadata: Patch<BTreeMap<String, RawJson>>,
    /// `true` claims the seat at once and sends no invitation. Works through the API only; `false` when
    /// left out.
    pub immediate_claim: Option<bool>,
}

impl SeatAssign {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Subscription that the seat comes from. Needed if no order or checkout is named.
    #[must_use]
    pub fn subscription_id(mut self, subscription_id: impl Into<Patch<Uuid>>) -> Self {
        self.subscription_id = subscription_id.into();
        self
    }

    /// Order of a one-time purchase that the seat comes from.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<Patch<Uuid>>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Email address of whoever gets the seat.
    #[must_use]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Customer who gets the seat, by your own id.
    #[must_use]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_customer_id = external_customer_id.into();
        self
    }

    /// Customer who gets the seat.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<Patch<Uuid>>) -> Self {
        self.customer_id = customer_id.into();
        self
    }

    /// Member who gets the seat, by your own id. Alone, the member must exist; with `email`, it is
    /// created or checked.
    #[must_use]
    pub fn external_member_id(
        mut self,
        external_member_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_member_id = external_member_id.into();
        self
    }

    /// Member who gets the seat.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<Patch<Uuid>>) -> Self {
        self.member_id = member_id.into();
        self
    }

    /// Data to store with the seat: 10 keys and 1 KB at most.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl Into<Patch<BTreeMap<String, RawJson>>>,
    ) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// `true` claims the seat at once and sends no invitation. Works through the API only; `false` when
    /// left out.
    #[must_use]
    pub fn immediate_claim(mut self, immediate_claim: bool) -> Self {
        self.immediate_claim = Some(immediate_claim);
        self
    }
}

impl Encode for SeatAssign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("subscription_id", &self.subscription_id);
        object.patch("order_id", &self.order_id);
        object.patch("email", &self.email);
        object.patch("external_customer_id", &self.external_customer_id);
        object.patch("customer_id", &self.customer_id);
        object.patch("external_member_id", &self.external_member_id);
        object.patch("member_id", &self.member_id);
        object.patch("metadata", &self.metadata);
        object.optional("immediate_claim", &self.immediate_claim);
        object.end();
    }
}

/// Claims a seat with the token of an invitation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SeatClaim {
    /// Token from the invitation.
    pub invitation_token: String,
}

impl SeatClaim {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(invitation_token: impl Into<String>) -> Self {
        Self {
            invitation_token: invitation_token.into(),
        }
    }
}

impl fmt::Debug for SeatClaim {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(formatter, "SeatClaim", &[("invitation_token", &Redacted)])
    }
}

impl Encode for SeatClaim {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("invitation_token", &self.invitation_token);
        object.end();
    }
}

/// What an invitation offers. Reading it changes nothing.
#[derive(Debug, Clone, PartialEq)]
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
    /// Whether a claim of the seat would be accepted.
    pub can_claim: bool,
}

impl Decode for SeatClaimInfo {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "product_name", "product_id", "organization_name", "organization_slug",
                "customer_email", "can_claim",
            ],
            &mut [
                &mut value.product_name, &mut value.product_id, &mut value.organization_name,
                &mut value.organization_slug, &mut value.customer_email, &mut value.can_claim,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SeatClaimInfo {
    const BLANK: Self = Self {
        product_name: Blank::BLANK,
        product_id: Blank::BLANK,
        organization_name: Blank::BLANK,
        organization_slug: Blank::BLANK,
        customer_email: Blank::BLANK,
        can_claim: Blank::BLANK,
    };
}

/// State of a seat: invited (`pending`), taken (`claimed`) or withdrawn (`revoked`).
#[derive(Clone)]
#[non_exhaustive]
pub enum SeatStatus {
    /// `pending`
    Pending,
    /// `claimed`
    Claimed,
    /// `revoked`
    Revoked,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl SeatStatus {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Claimed => "claimed",
            Self::Revoked => "revoked",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SeatStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "claimed" => Self::Claimed,
            "revoked" => Self::Revoked,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(SeatStatus);

impl Decode for SeatStatus {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for SeatStatus {
    const BLANK: Self = Self::Pending;
}

/// How tiers are applied to a number of seats.
///
/// * `volume`: every seat costs what the tier of the total says.
/// * `graduated`: every tier prices the seats within its own range.
#[derive(Clone)]
#[non_exhaustive]
pub enum SeatTierType {
    /// `volume`
    Volume,
    /// `graduated`
    Graduated,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl SeatTierType {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Volume => "volume",
            Self::Graduated => "graduated",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SeatTierType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "volume" => Self::Volume,
            "graduated" => Self::Graduated,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(SeatTierType);

impl Decode for SeatTierType {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for SeatTierType {
    const BLANK: Self = Self::Volume;
}

impl Encode for SeatTierType {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// All seats of a subscription or order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SeatsList {
    /// The seats.
    pub seats: Vec<CustomerSeat>,
    /// How many seats are still free to assign.
    pub available_seats: i64,
    /// How many seats there are in all.
    pub total_seats: i64,
}

impl Decode for SeatsList {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["seats", "available_seats", "total_seats"],
            &mut [&mut value.seats, &mut value.available_seats, &mut value.total_seats],
        )?;
        Ok(value)
    }
}

impl Blank for SeatsList {
    const BLANK: Self = Self {
        seats: Blank::BLANK,
        available_seats: Blank::BLANK,
        total_seats: Blank::BLANK,
    };
}
