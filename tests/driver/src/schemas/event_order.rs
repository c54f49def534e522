//! Schemas: event order.

use sdk::models::{
    OrderPaidEvent, OrderRefundedEvent, OrderRefundedMetadata, OrderUnvoidedEvent,
    OrderUnvoidedMetadata, OrderVoidedEvent, OrderVoidedMetadata,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<OrderPaidEvent>("OrderPaidEvent"),
    schema::received::<OrderRefundedEvent>("OrderRefundedEvent"),
    schema::received::<OrderRefundedMetadata>("OrderRefundedMetadata"),
    schema::received::<OrderUnvoidedEvent>("OrderUnvoidedEvent"),
    schema::received::<OrderUnvoidedMetadata>("OrderUnvoidedMetadata"),
    schema::received::<OrderVoidedEvent>("OrderVoidedEvent"),
    schema::received::<OrderVoidedMetadata>("OrderVoidedMetadata"),
];
