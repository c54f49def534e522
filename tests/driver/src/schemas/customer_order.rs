//! Schemas: customer order.

use sdk::models::{
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderProduct,
    CustomerOrderReceipt, CustomerOrderSortProperty, CustomerOrderSubscription,
    CustomerOrderUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerOrder>("CustomerOrder"),
    schema::sent::<CustomerOrderConfirmPayment>("CustomerOrderConfirmPayment"),
    schema::received::<CustomerOrderInvoice>("CustomerOrderInvoice"),
    schema::received::<CustomerOrderPage>("ListResource_CustomerOrder_"),
    schema::received::<
        CustomerOrderPaymentConfirmation,
    >("CustomerOrderPaymentConfirmation"),
    schema::received::<CustomerOrderPaymentStatus>("CustomerOrderPaymentStatus"),
    schema::received::<CustomerOrderProduct>("CustomerOrderProduct"),
    schema::received::<CustomerOrderReceipt>("CustomerOrderReceipt"),
    schema::sent::<CustomerOrderSortProperty>("CustomerOrderSortProperty"),
    schema::received::<CustomerOrderSubscription>("CustomerOrderSubscription"),
    schema::sent::<CustomerOrderUpdate>("CustomerOrderUpdate"),
];
