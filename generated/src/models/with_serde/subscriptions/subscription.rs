//! Models: subscription. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    SubscriptionCreate, SubscriptionCreateCustomer, SubscriptionCreateExternalCustomer,
    SubscriptionExportColumn, SubscriptionPage, SubscriptionSortProperty,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer};

impl Decode for SubscriptionCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["customer_id"], &["external_customer_id"]])?;
        if probe.has(0) {
            return reader.value().map(Self::Customer);
        }
        if probe.has(1) {
            return reader.value().map(Self::ExternalCustomer);
        }
        Unknown::read(reader, &[]).map(Self::Unknown)
    }
}

impl Blank for SubscriptionCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Decode for SubscriptionCreateCustomer {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "product_id", "customer_id"],
            &mut [&mut value.metadata, &mut value.product_id, &mut value.customer_id],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionCreateCustomer {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        product_id: Blank::BLANK,
        customer_id: Blank::BLANK,
    };
}

impl Decode for SubscriptionCreateExternalCustomer {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "product_id", "external_customer_id"],
            &mut [&mut value.metadata, &mut value.product_id, &mut value.external_customer_id],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionCreateExternalCustomer {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        product_id: Blank::BLANK,
        external_customer_id: Blank::BLANK,
    };
}

impl Decode for SubscriptionExportColumn {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for SubscriptionExportColumn {
    const BLANK: Self = Self::Email;
}

impl Encode for SubscriptionPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for SubscriptionSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for SubscriptionSortProperty {
    const BLANK: Self = Self::Customer;
}

serde_codecs!(
    SubscriptionCreate, SubscriptionCreateCustomer, SubscriptionCreateExternalCustomer,
    SubscriptionExportColumn, SubscriptionPage, SubscriptionSortProperty
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    SubscriptionCreate, SubscriptionCreateCustomer, SubscriptionCreateExternalCustomer,
    SubscriptionExportColumn, SubscriptionPage, SubscriptionSortProperty
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(SubscriptionCreate);
