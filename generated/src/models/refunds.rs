//! Models: refunds.

mod refund;

pub use self::refund::{RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty};
