//! Models: order. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OrderCreate, OrderExportColumn, OrderFinalize, OrderInvoice, OrderPage, OrderReceipt,
    OrderSortProperty, OrderUpdate,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{decode_record, encode_record};

decode_record! {
    OrderCreate;
    "custom_field_data": custom_field_data, "metadata": metadata,
    "organization_id": organization_id, "customer_id": customer_id, "product_id": product_id,
    "currency": currency, "amount": amount, "description": description,
}

decode_string_enum!(OrderExportColumn, Self::Email);

decode_record! {
    OrderFinalize;
    "payment_method_id": payment_method_id,
}

encode_record! {
    OrderInvoice;
    "url": field url,
}

encode_record! {
    OrderPage;
    "items": field items, "pagination": field pagination,
}

encode_record! {
    OrderReceipt;
    "url": field url,
}

decode_string_enum!(OrderSortProperty, Self::CreatedAt);

decode_record! {
    OrderUpdate;
    "billing_name": billing_name, "billing_address": billing_address,
}

serde_codecs!(
    OrderCreate, OrderExportColumn, OrderFinalize, OrderInvoice, OrderPage, OrderReceipt,
    OrderSortProperty, OrderUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    OrderCreate, OrderExportColumn, OrderFinalize, OrderInvoice, OrderPage, OrderReceipt,
    OrderSortProperty, OrderUpdate
);
