//! The service `Wallets` of a mock.

use crate::mock::{Mock, MockList, MockOperation, Paged, Shape, json_response, no_body};
use crate::models::{CustomerWallet, CustomerWalletPage};

/// The service `Wallets` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Wallets<'a> {
    mock: &'a Mock,
}

impl<'a> Wallets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/wallets/`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn list(&self) -> MockList<(), CustomerWalletPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customer_portal:wallets:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomerWalletPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/customer-portal/wallets/{id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn get(&self) -> MockOperation<(), CustomerWallet> {
        self.mock
            .operation(Shape {
                id: "customer_portal:wallets:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
