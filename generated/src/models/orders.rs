//! Models: orders.

mod order;

pub use self::order::{
    OrderCreate, OrderExportColumn, OrderFinalize, OrderInvoice, OrderPage, OrderReceipt,
    OrderSortProperty, OrderUpdate,
};
