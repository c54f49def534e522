//! Schemas: order for orders.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::OrderCreate>("OrderCreate"),
    sent::<models::OrderExportColumn>("OrderExportColumn"),
    sent::<models::OrderFinalize>("OrderFinalize"),
    received::<models::OrderInvoice>("OrderInvoice"),
    received::<models::OrderPage>("ListResource_Order_"),
    received::<models::OrderReceipt>("OrderReceipt"),
    sent::<models::OrderSortProperty>("OrderSortProperty"),
    sent::<models::OrderUpdate>("OrderUpdate"),
];
