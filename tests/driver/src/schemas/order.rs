//! Schemas: order.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Order>("Order"),
    received::<models::OrderBillingReason>("OrderBillingReason"),
    sent::<models::OrderCreate>("OrderCreate"),
    received::<models::OrderCustomer>("OrderCustomer"),
    sent::<models::OrderExportColumn>("OrderExportColumn"),
    sent::<models::OrderFinalize>("OrderFinalize"),
    received::<models::OrderInvoice>("OrderInvoice"),
    received::<models::OrderItemSchema>("OrderItemSchema"),
    received::<models::OrderPage>("ListResource_Order_"),
    received::<models::OrderPaidMetadata>("OrderPaidMetadata"),
    received::<models::OrderProduct>("OrderProduct"),
    received::<models::OrderReceipt>("OrderReceipt"),
    sent::<models::OrderSortProperty>("OrderSortProperty"),
    both::<models::OrderStatus>("OrderStatus"),
    received::<models::OrderSubscription>("OrderSubscription"),
    sent::<models::OrderUpdate>("OrderUpdate"),
];
