//! Models: subscription. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    SubscriptionCreate, SubscriptionCreateCustomer, SubscriptionCreateExternalCustomer,
    SubscriptionExportColumn, SubscriptionPage, SubscriptionSortProperty,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, Unknown, decode_record, encode_record,
};

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

decode_record! {
    SubscriptionCreateCustomer;
    "metadata": metadata, "product_id": product_id, "customer_id": customer_id,
}

decode_record! {
    SubscriptionCreateExternalCustomer;
    "metadata": metadata, "product_id": product_id, "external_customer_id": external_customer_id,
}

decode_string_enum!(SubscriptionExportColumn, Self::Email);

encode_record! {
    SubscriptionPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(SubscriptionSortProperty, Self::Customer);

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
