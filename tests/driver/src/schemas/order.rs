//! Schemas: order.

use sdk::models::{
    Order, OrderBillingReason, OrderCustomer, OrderItemSchema, OrderProduct, OrderStatus,
    OrderSubscription,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Order>("Order"),
    schema::received::<OrderBillingReason>("OrderBillingReason"),
    schema::received::<OrderCustomer>("OrderCustomer"),
    schema::received::<OrderItemSchema>("OrderItemSchema"),
    schema::received::<OrderProduct>("OrderProduct"),
    schema::both::<OrderStatus>("OrderStatus"),
    schema::received::<OrderSubscription>("OrderSubscription"),
];
