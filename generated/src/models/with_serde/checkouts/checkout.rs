//! Models: checkout. The codecs that only the features `mock` and `serde` need.

use crate::models::{CheckoutOrganization, CheckoutPage, CheckoutSortProperty};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    CheckoutOrganization;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "name": field name, "slug": field slug, "avatar_url": field avatar_url,
    "proration_behavior": field proration_behavior,
    "allow_customer_updates": field allow_customer_updates,
}

encode_record! {
    CheckoutPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(CheckoutSortProperty, Self::CreatedAt);

serde_codecs!(CheckoutOrganization, CheckoutPage, CheckoutSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(CheckoutOrganization, CheckoutPage, CheckoutSortProperty);
