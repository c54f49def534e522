//! Schemas: customer seat for customer seats.

use sdk::models::{CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerSeatClaimResponse>("CustomerSeatClaimResponse"),
    schema::sent::<SeatAssign>("SeatAssign"),
    schema::sent::<SeatClaim>("SeatClaim"),
    schema::received::<SeatClaimInfo>("SeatClaimInfo"),
];
