//! Schemas: event order.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::OrderPaidEvent>("OrderPaidEvent"),
    received::<models::OrderRefundedEvent>("OrderRefundedEvent"),
    received::<models::OrderRefundedMetadata>("OrderRefundedMetadata"),
    received::<models::OrderUnvoidedEvent>("OrderUnvoidedEvent"),
    received::<models::OrderUnvoidedMetadata>("OrderUnvoidedMetadata"),
    received::<models::OrderVoidedEvent>("OrderVoidedEvent"),
    received::<models::OrderVoidedMetadata>("OrderVoidedMetadata"),
];
