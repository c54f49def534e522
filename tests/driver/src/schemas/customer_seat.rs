//! Schemas: customer seat.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerSeat>("CustomerSeat"),
    sent::<models::CustomerSeatAssign>("CustomerSeatAssign"),
    received::<models::CustomerSeatClaimResponse>("CustomerSeatClaimResponse"),
    sent::<models::SeatAssign>("SeatAssign"),
    sent::<models::SeatClaim>("SeatClaim"),
    received::<models::SeatClaimInfo>("SeatClaimInfo"),
    received::<models::SeatStatus>("SeatStatus"),
    both::<models::SeatTierType>("SeatTierType"),
    received::<models::SeatsList>("SeatsList"),
];
