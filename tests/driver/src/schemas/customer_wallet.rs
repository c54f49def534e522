//! Schemas: customer wallet.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerWallet>("CustomerWallet"),
    received::<models::CustomerWalletPage>("ListResource_CustomerWallet_"),
    sent::<models::CustomerWalletSortProperty>("CustomerWalletSortProperty"),
];
