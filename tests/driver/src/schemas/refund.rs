//! Schemas: refund.

use sdk::models::{Refund, RefundDispute, RefundReason, RefundStatus};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Refund>("Refund"),
    schema::received::<RefundDispute>("RefundDispute"),
    schema::received::<RefundReason>("RefundReason"),
    schema::received::<RefundStatus>("RefundStatus"),
];
