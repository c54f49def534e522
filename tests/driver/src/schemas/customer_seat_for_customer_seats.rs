//! Schemas: customer seat for customer seats.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerSeatClaimResponse>("CustomerSeatClaimResponse"),
    sent::<models::SeatAssign>("SeatAssign"),
    sent::<models::SeatClaim>("SeatClaim"),
    received::<models::SeatClaimInfo>("SeatClaimInfo"),
];
