//! Schemas: customer seat.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerSeat>("CustomerSeat"),
    received::<models::SeatStatus>("SeatStatus"),
    both::<models::SeatTierType>("SeatTierType"),
    received::<models::SeatsList>("SeatsList"),
];
