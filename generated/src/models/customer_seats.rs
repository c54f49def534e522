//! Models: customer seats.

mod customer_seat;

pub use self::customer_seat::{
    CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo,
};
