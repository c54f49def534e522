//! Models: customer wallet. The codecs that only the features `mock` and `serde` need.

use crate::models::{CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CustomerWallet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("customer_id", &self.customer_id);
        object.field("balance", &self.balance);
        object.field("currency", &self.currency);
        object.end();
    }
}

impl Encode for CustomerWalletPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
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
