//! Schemas: order for orders.

use sdk::models::{
    OrderCreate, OrderExportColumn, OrderFinalize, OrderInvoice, OrderPage, OrderReceipt,
    OrderSortProperty, OrderUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<OrderCreate>("OrderCreate"),
    schema::sent::<OrderExportColumn>("OrderExportColumn"),
    schema::sent::<OrderFinalize>("OrderFinalize"),
    schema::received::<OrderInvoice>("OrderInvoice"),
    schema::received::<OrderPage>("ListResource_Order_"),
    schema::received::<OrderReceipt>("OrderReceipt"),
    schema::sent::<OrderSortProperty>("OrderSortProperty"),
    schema::sent::<OrderUpdate>("OrderUpdate"),
];
