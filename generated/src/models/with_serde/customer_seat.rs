//! Models: customer seat. The codecs that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
use crate::models::SeatTierType;
#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
use crate::models::SeatsList;
#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
use {
    crate::models::{CustomerSeat, SeatStatus},
    crate::runtime::encode_string_enum, crate::runtime::json::encode_record,
};
#[cfg(feature = "mock")]
use crate::mock::samples;

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
encode_record! {
    CustomerSeat;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "subscription_id": field subscription_id, "order_id": field order_id, "status": field status,
    "customer_id": field customer_id, "member_id": field member_id, "member": field member,
    "email": field email, "customer_email": field customer_email,
    "invitation_token_expires_at": field invitation_token_expires_at,
    "claimed_at": field claimed_at, "revoked_at": field revoked_at,
    "seat_metadata": field seat_metadata,
}

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
encode_string_enum!(SeatStatus);

#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
encode_record! {
    SeatsList;
    "seats": field seats, "available_seats": field available_seats,
    "total_seats": field total_seats,
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(SeatTierType);
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(SeatTierType);

#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
serde_codecs!(SeatsList);
#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
#[cfg(feature = "mock")]
samples!(SeatsList);

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
serde_codecs!(CustomerSeat, SeatStatus);
#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
#[cfg(feature = "mock")]
samples!(CustomerSeat, SeatStatus);
