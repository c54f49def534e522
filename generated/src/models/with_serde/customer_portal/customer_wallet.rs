//! Models: customer wallet. The codecs that only the features `mock` and `serde` need.

use crate::models::{CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, encode_record};

encode_record! {
    CustomerWallet;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "customer_id": field customer_id, "balance": field balance, "currency": field currency,
}

encode_record! {
    CustomerWalletPage;
    "items": field items, "pagination": field pagination,
}

impl Decode for CustomerWalletSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomerWalletSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

serde_codecs!(CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty);
