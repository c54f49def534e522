//! Models: disputes.

mod dispute;

pub use self::dispute::{Dispute, DisputeCustomer, DisputePage, DisputeSortProperty};
