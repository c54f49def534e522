//! Schemas: customer wallet.

use sdk::models::{CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerWallet>("CustomerWallet"),
    schema::received::<CustomerWalletPage>("ListResource_CustomerWallet_"),
    schema::sent::<CustomerWalletSortProperty>("CustomerWalletSortProperty"),
];
