//! Models: customer wallet. The codecs that only the features `mock` and `serde` need.

use crate::models::{CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    CustomerWallet;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "customer_id": field customer_id, "balance": field balance, "currency": field currency,
}

encode_record! {
    CustomerWalletPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(CustomerWalletSortProperty, Self::CreatedAt);

serde_codecs!(CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty);
