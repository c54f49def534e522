//! Models: customer seat.

use crate::runtime::{decode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
use {
    std::collections::BTreeMap, uuid::Uuid, crate::models::Member,
    crate::runtime::json::{RawJson, Timestamp, decode_record},
};

/// A seat of a seat-based subscription or order, and its holder.
///
/// Returned by [`CustomerSeats::assign`](crate::services::customer_seats::CustomerSeats::assign),
/// [`CustomerSeats::resend_invitation`](crate::services::customer_seats::CustomerSeats::resend_invitation),
/// [`CustomerSeats::revoke`](crate::services::customer_seats::CustomerSeats::revoke) and 3 other
/// operations.
#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSeat {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Subscription that the seat belongs to; `null` for a seat of a one-time purchase.
    pub subscription_id: Option<Uuid>,
    /// Order that the seat belongs to; `null` for a seat of a subscription.
    pub order_id: Option<Uuid>,
    /// Status of the seat.
    pub status: SeatStatus,
    /// The buyer if the organization uses members, otherwise the customer who holds the seat.
    pub customer_id: Option<Uuid>,
    /// Member who holds the seat, or `null`.
    pub member_id: Option<Uuid>,
    /// The member, or `null`.
    pub member: Option<Member>,
    /// Email address of the seat's member. Only set if the organization uses members.
    pub email: Option<String>,
    /// Email address of the customer that the seat is assigned to, or `null`.
    pub customer_email: Option<String>,
    /// When the invitation expires, or `null`.
    pub invitation_token_expires_at: Option<Timestamp>,
    /// When the seat was claimed; `null` if it was not.
    pub claimed_at: Option<Timestamp>,
    /// When the seat was revoked; `null` if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Your own data for the seat, or `null`.
    pub seat_metadata: Option<BTreeMap<String, RawJson>>,
}

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
decode_record! {
    CustomerSeat;
    "created_at": created_at, "modified_at": modified_at, "id": id,
    "subscription_id": subscription_id, "order_id": order_id, "status": status,
    "customer_id": customer_id, "member_id": member_id, "member": member, "email": email,
    "customer_email": customer_email, "invitation_token_expires_at": invitation_token_expires_at,
    "claimed_at": claimed_at, "revoked_at": revoked_at, "seat_metadata": seat_metadata,
}

/// Status of a seat: assigned (`pending`), claimed (`claimed`) or revoked (`revoked`).
#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum SeatStatus {
    /// `pending`
    Pending,
    /// `claimed`
    Claimed,
    /// `revoked`
    Revoked,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
string_enum! {
    SeatStatus;
    Pending = "pending", Claimed = "claimed", Revoked = "revoked",
}

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
decode_string_enum!(SeatStatus, Self::Pending);

/// How tiers are applied to a number of seats.
///
/// * `volume`: the tier of the total number applies to every seat.
/// * `graduated`: each tier applies to the seats in its own range.
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
#[derive(Clone)]
#[non_exhaustive]
pub enum SeatTierType {
    /// `volume`
    Volume,
    /// `graduated`
    Graduated,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
string_enum! {
    SeatTierType;
    Volume = "volume", Graduated = "graduated",
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
decode_string_enum!(SeatTierType, Self::Volume);

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
crate::runtime::encode_string_enum!(SeatTierType);

/// All seats of a subscription or order.
///
/// Returned by [`CustomerSeats::list`](crate::services::customer_seats::CustomerSeats::list) and
/// [`customer_portal::Seats::list`](crate::services::customer_portal::seats::Seats::list).
#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SeatsList {
    /// The seats.
    pub seats: Vec<CustomerSeat>,
    /// Number of seats that can still be assigned.
    pub available_seats: i64,
    /// Total number of seats.
    pub total_seats: i64,
}

#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
decode_record! {
    SeatsList;
    "seats": seats, "available_seats": available_seats, "total_seats": total_seats,
}
