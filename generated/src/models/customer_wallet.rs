//! Models: customer wallet.

use uuid::Uuid;

use crate::models::Pagination;
use crate::runtime::string_enum;
use crate::runtime::json::{
    Decode, DecodeError, Encode, Reader, Timestamp, UnknownValue, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Money that a customer holds with an organization and can spend on usage.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerWallet {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Customer who owns the wallet.
    pub customer_id: Uuid,
    /// Money in the wallet, in cents.
    pub balance: i64,
    /// Currency of the balance.
    pub currency: String,
}

impl Decode for CustomerWallet {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (id, created_at, modified_at, customer_id, balance, currency) = reader
            .record(&["id", "created_at", "modified_at", "customer_id", "balance", "currency"])?;
        Ok(Self {
            id,
            created_at,
            modified_at,
            customer_id,
            balance,
            currency,
        })
    }
}

/// A page of the signed-in customer's wallets.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerWalletPage {
    /// Elements of the list, in its order.
    pub items: Vec<CustomerWallet>,
    /// Position of this page in the whole list.
    pub pagination: Pagination,
}

impl Decode for CustomerWalletPage {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (items, pagination) = reader.record(&["items", "pagination"])?;
        Ok(Self { items, pagination })
    }
}

impl crate::runtime::Page for CustomerWalletPage {
    type Item = CustomerWallet;
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Sort key for wallets; a leading `-` sorts in descending order.
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
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl CustomerWalletSortProperty {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Balance => "balance",
            Self::BalanceDesc => "-balance",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomerWalletSortProperty {
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "balance" => Self::Balance,
            "-balance" => Self::BalanceDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CustomerWalletSortProperty);

impl Encode for CustomerWalletSortProperty {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
