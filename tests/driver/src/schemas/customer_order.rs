//! Schemas: customer order.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerOrder>("CustomerOrder"),
    sent::<models::CustomerOrderConfirmPayment>("CustomerOrderConfirmPayment"),
    received::<models::CustomerOrderInvoice>("CustomerOrderInvoice"),
    received::<models::CustomerOrderPage>("ListResource_CustomerOrder_"),
    received::<
        models::CustomerOrderPaymentConfirmation,
    >("CustomerOrderPaymentConfirmation"),
    received::<models::CustomerOrderPaymentStatus>("CustomerOrderPaymentStatus"),
    received::<models::CustomerOrderProduct>("CustomerOrderProduct"),
    received::<models::CustomerOrderReceipt>("CustomerOrderReceipt"),
    sent::<models::CustomerOrderSortProperty>("CustomerOrderSortProperty"),
    received::<models::CustomerOrderSubscription>("CustomerOrderSubscription"),
    sent::<models::CustomerOrderUpdate>("CustomerOrderUpdate"),
];
