//! Schemas: customer seat.

use sdk::models::{CustomerSeat, SeatStatus, SeatTierType, SeatsList};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerSeat>("CustomerSeat"),
    schema::received::<SeatStatus>("SeatStatus"),
    schema::both::<SeatTierType>("SeatTierType"),
    schema::received::<SeatsList>("SeatsList"),
];
