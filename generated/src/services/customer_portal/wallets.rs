//! Wallets of the customer.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Wallets::list) | `GET /v1/customer-portal/wallets/` | List the customer's wallets. |
//! | [`get`](Wallets::get) | `GET /v1/customer-portal/wallets/{id}` | Get one of the customer's wallets. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::Optional;

/// Wallets of the customer.
#[derive(Debug, Clone, Copy)]
pub struct Wallets<'a> {
    client: &'a Client,
}

impl<'a> Wallets<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the customer's wallets.
    ///
    /// Returns a paginated list of the wallets of the authenticated customer, newest first by default.
    /// Balances are in cents.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/wallets/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerWalletSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut wallets = client
    ///     .customer_portal()
    ///     .wallets()
    ///     .list()
    ///     .sorting([CustomerWalletSortProperty::CreatedAt])
    ///     .limit(10)
    ///     .items();
    /// while let Some(wallet) = wallets.try_next().await? {
    ///     println!("{}", wallet.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:wallets:list")]
    #[doc(alias = "GET /v1/customer-portal/wallets/")]
    #[doc(alias = "GET /v1/customer-portal/wallets")]
    #[inline]
    pub fn list(&self) -> WalletsList {
        WalletsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Get one of the customer's wallets.
    ///
    /// Returns the wallet with this ID, which must belong to the authenticated customer. The balance is
    /// in cents.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/wallets/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let wallet_id = "6aa99520-fa81-48e4-b7f5-62b6db456558".parse()?;
    /// let wallet = client.customer_portal().wallets().get(wallet_id).send().await?;
    /// println!("{}", wallet.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:wallets:get")]
    #[doc(alias = "GET /v1/customer-portal/wallets/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<CustomerWallet> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }
}

/// Builder for `customer_portal:wallets:list`, returned by [`Wallets::list`]: set optional
/// parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct WalletsList {
    call: Call<CustomerWalletPage>,
}

impl WalletsList {
    /// Page number, starting from 1. Defaults to 1. A page after the last one has no items.
    #[inline]
    pub fn page(mut self, page: impl Into<Optional<i64>>) -> Self {
        self.call.query("page", Style::FORM, &page.into());
        self
    }

    /// Page size, from 1 to 100. Defaults to 10. Larger values are reduced to 100.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Optional<i64>>) -> Self {
        self.call.query("limit", Style::FORM, &limit.into());
        self
    }

    /// Sort keys, in order of priority. A leading `-` sorts in descending order. Defaults to
    /// `-created_at` (newest first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = CustomerWalletSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CustomerWalletSortProperty>>(),
            );
        self
    }
}

call_methods!(WalletsList -> CustomerWalletPage);
page_methods!(WalletsList -> CustomerWalletPage, "page");

const LIST: Operation = Operation::new(
    "customer_portal:wallets:list", Method::GET, "/v1/customer-portal/wallets/",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new(
    "customer_portal:wallets:get", Method::GET, "/v1/customer-portal/wallets/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
