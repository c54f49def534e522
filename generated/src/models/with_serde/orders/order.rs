//! Models: order. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OrderCreate, OrderExportColumn, OrderFinalize, OrderInvoice, OrderPage, OrderReceipt,
    OrderSortProperty, OrderUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Decode for OrderCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "custom_field_data", "metadata", "organization_id", "customer_id", "product_id",
                "currency", "amount", "description",
            ],
            &mut [
                &mut value.custom_field_data, &mut value.metadata, &mut value.organization_id,
                &mut value.customer_id, &mut value.product_id, &mut value.currency,
                &mut value.amount, &mut value.description,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrderCreate {
    const BLANK: Self = Self {
        custom_field_data: Blank::BLANK,
        metadata: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        product_id: Blank::BLANK,
        currency: Blank::BLANK,
        amount: Blank::BLANK,
        description: Blank::BLANK,
    };
}

impl Decode for OrderExportColumn {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for OrderExportColumn {
    const BLANK: Self = Self::Email;
}

impl Decode for OrderFinalize {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["payment_method_id"], &mut [&mut value.payment_method_id])?;
        Ok(value)
    }
}

impl Blank for OrderFinalize {
    const BLANK: Self = Self {
        payment_method_id: Blank::BLANK,
    };
}

impl Encode for OrderInvoice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("url", &self.url);
        object.end();
    }
}

impl Encode for OrderPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for OrderReceipt {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("url", &self.url);
        object.end();
    }
}

impl Decode for OrderSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for OrderSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Decode for OrderUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["billing_name", "billing_address"],
            &mut [&mut value.billing_name, &mut value.billing_address],
        )?;
        Ok(value)
    }
}

impl Blank for OrderUpdate {
    const BLANK: Self = Self {
        billing_name: Blank::BLANK,
        billing_address: Blank::BLANK,
    };
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
