//! Schemas: refund.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Refund>("Refund"),
    received::<models::RefundDispute>("RefundDispute"),
    received::<models::RefundReason>("RefundReason"),
    received::<models::RefundStatus>("RefundStatus"),
];
