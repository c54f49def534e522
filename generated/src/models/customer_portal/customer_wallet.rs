//! Models: customer wallet.

use uuid::Uuid;

use crate::models::Pagination;
use crate::money::Money;
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{Timestamp, UnknownValue, decode_record};

/// A balance of a customer with an organization, to spend on usage.
///
/// Returned by
/// [`customer_portal::Wallets::get`](crate::services::customer_portal::wallets::Wallets::get) and
/// [`customer_portal::Wallets::list`](crate::services::customer_portal::wallets::Wallets::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerWallet {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Customer who owns the wallet.
    pub customer_id: Uuid,
    /// Balance in cents.
    pub balance: i64,
    /// Currency of the balance.
    pub currency: String,
}

impl CustomerWallet {
    /// Returns `balance` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn balance_money(&self) -> Option<Money> {
        Money::new(self.balance, &self.currency)
    }
}

decode_record! {
    CustomerWallet;
    "id": id, "created_at": created_at, "modified_at": modified_at, "customer_id": customer_id,
    "balance": balance, "currency": currency,
}

/// A page of the authenticated customer's wallets.
///
/// Returned by
/// [`customer_portal::Wallets::list`](crate::services::customer_portal::wallets::Wallets::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerWalletPage {
    /// Items of the page, in order.
    pub items: Vec<CustomerWallet>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CustomerWalletPage;
    "items": items, "pagination": pagination,
}

impl Page for CustomerWalletPage {
    type Item = CustomerWallet;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Sort key for wallets; a leading `-` sorts in descending order.
///
/// Accepted by
/// [`customer_portal::Wallets::list`](crate::services::customer_portal::wallets::Wallets::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerWalletSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `balance`
    Balance,
    /// `-balance`
    BalanceDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    CustomerWalletSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Balance = "balance",
    BalanceDesc = "-balance",
}

encode_string_enum!(CustomerWalletSortProperty);
