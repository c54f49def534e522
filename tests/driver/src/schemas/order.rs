//! Schemas: order.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Order>("Order"),
    received::<models::OrderBillingReason>("OrderBillingReason"),
    received::<models::OrderCustomer>("OrderCustomer"),
    received::<models::OrderItemSchema>("OrderItemSchema"),
    received::<models::OrderProduct>("OrderProduct"),
    both::<models::OrderStatus>("OrderStatus"),
    received::<models::OrderSubscription>("OrderSubscription"),
];
