//! Orders of the customer, with invoices and receipts.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Orders::list) | `GET /v1/customer-portal/orders/` | List the customer's orders. |
//! | [`get`](Orders::get) | `GET /v1/customer-portal/orders/{id}` | Get one of the customer's orders. |
//! | [`update`](Orders::update) | `PATCH /v1/customer-portal/orders/{id}` | Update one of the customer's orders. |
//! | [`confirm_retry_payment`](Orders::confirm_retry_payment) | `POST /v1/customer-portal/orders/{id}/confirm-payment` | Retry the payment of an order. |
//! | [`invoice`](Orders::invoice) | `GET /v1/customer-portal/orders/{id}/invoice` | Get an invoice of the customer. |
//! | [`generate_invoice`](Orders::generate_invoice) | `POST /v1/customer-portal/orders/{id}/invoice` | Generate an invoice for the customer. |
//! | [`get_payment_status`](Orders::get_payment_status) | `GET /v1/customer-portal/orders/{id}/payment-status` | Get the payment status of an order. |
//! | [`receipt`](Orders::receipt) | `GET /v1/customer-portal/orders/{id}/receipt` | Get a receipt of the customer. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderReceipt,
    CustomerOrderSortProperty, CustomerOrderUpdate, ProductBillingType,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional, RawJson};

/// Orders of the customer, with invoices and receipts.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the customer's orders.
    ///
    /// Returns a paginated list of the orders of the authenticated customer, newest first by default.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/orders/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerOrderSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut orders = client
    ///     .customer_portal()
    ///     .orders()
    ///     .list()
    ///     .query("pro")
    ///     .sorting([CustomerOrderSortProperty::CreatedAt])
    ///     .items();
    /// while let Some(order) = orders.try_next().await? {
    ///     println!("{}", order.description);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:orders:list")]
    #[doc(alias = "GET /v1/customer-portal/orders/")]
    #[doc(alias = "GET /v1/customer-portal/orders")]
    #[inline]
    pub fn list(&self) -> OrdersList {
        OrdersList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Get one of the customer's orders.
    ///
    /// Returns the order with this ID, which must belong to the authenticated customer. Amounts are in
    /// the smallest unit of the order's currency.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/orders/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let order = client.customer_portal().orders().get(order_id).send().await?;
    /// println!("{}", order.description);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:orders:get")]
    #[doc(alias = "GET /v1/customer-portal/orders/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<CustomerOrder> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update one of the customer's orders.
    ///
    /// Updates the billing name and address on the invoice, and returns the order. The country and the
    /// state of the address cannot be changed.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `PATCH /v1/customer-portal/orders/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerOrderUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let body = CustomerOrderUpdate::new().billing_name("Ada Lovelace");
    /// let order = client.customer_portal().orders().update(order_id, body).send().await?;
    /// println!("{}", order.description);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:orders:update")]
    #[doc(alias = "PATCH /v1/customer-portal/orders/{id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<CustomerOrderUpdate>,
    ) -> Call<CustomerOrder> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Retry the payment of an order.
    ///
    /// Retries the payment of an order with a Stripe confirmation token or a saved payment method. The
    /// response contains a client secret if the customer must take further action. Fails with 409
    /// (`PaymentAlreadyInProgress`) while another payment is in progress, with 422
    /// (`OrderNotEligibleForRetry`) if the order cannot be retried, and with 429
    /// (`ManualRetryLimitExceeded`) after too many retries.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `POST /v1/customer-portal/orders/{id}/confirm-payment`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    /// use polar_client::models::CustomerOrderConfirmPayment;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let body = CustomerOrderConfirmPayment::new().confirmation_token_id("tok_4f8c2b7e");
    /// match client
    ///     .customer_portal()
    ///     .orders()
    ///     .confirm_retry_payment(order_id, body)
    ///     .send()
    ///     .await
    /// {
    ///     Ok(payment_confirmation) => println!("{}", payment_confirmation.status),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::PaymentAlreadyInProgress(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:orders:confirm_retry_payment")]
    #[doc(alias = "POST /v1/customer-portal/orders/{id}/confirm-payment")]
    #[inline]
    pub fn confirm_retry_payment(
        &self,
        id: Uuid,
        body: impl Into<CustomerOrderConfirmPayment>,
    ) -> Call<CustomerOrderPaymentConfirmation> {
        Call::new(self.client, &CONFIRM_RETRY_PAYMENT, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Get an invoice of the customer.
    ///
    /// Returns the URL of the generated invoice. Fails with 404 until the invoice has been generated.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/orders/{id}/invoice`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let order_invoice = client
    ///     .customer_portal()
    ///     .orders()
    ///     .invoice(order_id)
    ///     .send()
    ///     .await?;
    /// println!("{order_invoice:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:orders:invoice")]
    #[doc(alias = "GET /v1/customer-portal/orders/{id}/invoice")]
    #[inline]
    pub fn invoice(&self, id: Uuid) -> Call<CustomerOrderInvoice> {
        Call::new(self.client, &INVOICE, response::json).path("id", &id)
    }

    /// Generate an invoice for the customer.
    ///
    /// Schedules the invoice of an order. Returns 202. Invoices are final, so set the billing name and
    /// address first. Fails with 409 (`OrderNotEligibleForInvoice`) if the status of the order does not
    /// allow an invoice, and with 422 (`MissingInvoiceBillingDetails`) if the billing name or address
    /// is missing.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `POST /v1/customer-portal/orders/{id}/invoice`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// match client.customer_portal().orders().generate_invoice(order_id).send().await {
    ///     Ok(response) => println!("{response}"),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::OrderNotEligibleForInvoice(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:orders:generate_invoice")]
    #[doc(alias = "POST /v1/customer-portal/orders/{id}/invoice")]
    #[inline]
    pub fn generate_invoice(&self, id: Uuid) -> Call<RawJson> {
        Call::new(self.client, &GENERATE_INVOICE, response::json).path("id", &id)
    }

    /// Get the payment status of an order.
    ///
    /// Returns the current payment status of an order, with the error if the payment failed.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/orders/{id}/payment-status`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let order_payment_status = client
    ///     .customer_portal()
    ///     .orders()
    ///     .get_payment_status(order_id)
    ///     .send()
    ///     .await?;
    /// println!("{}", order_payment_status.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:orders:get_payment_status")]
    #[doc(alias = "GET /v1/customer-portal/orders/{id}/payment-status")]
    #[inline]
    pub fn get_payment_status(&self, id: Uuid) -> Call<CustomerOrderPaymentStatus> {
        Call::new(self.client, &GET_PAYMENT_STATUS, response::json).path("id", &id)
    }

    /// Get a receipt of the customer.
    ///
    /// Returns a presigned URL of the receipt, a PDF. Returns 202 without a URL while the receipt is
    /// being generated; try again later.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/orders/{id}/receipt`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let order_receipt = client
    ///     .customer_portal()
    ///     .orders()
    ///     .receipt(order_id)
    ///     .send()
    ///     .await?;
    /// println!("{order_receipt:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:orders:receipt")]
    #[doc(alias = "GET /v1/customer-portal/orders/{id}/receipt")]
    #[inline]
    pub fn receipt(&self, id: Uuid) -> Call<Option<CustomerOrderReceipt>> {
        Call::new(self.client, &RECEIPT, response::json_or_empty).path("id", &id)
    }
}

/// Builder for `customer_portal:orders:list`, returned by [`Orders::list`]: set optional
/// parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct OrdersList {
    call: Call<CustomerOrderPage>,
}

impl OrdersList {
    /// Filter by one or more product IDs (UUID v4).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("product_id", Style::FORM, &product_id.into());
        self
    }

    /// Filter by billing type: `one_time` for one-time purchases, `recurring` for new subscriptions and
    /// renewals.
    #[inline]
    pub fn product_billing_type(
        mut self,
        product_billing_type: impl Into<OneOrMany<ProductBillingType>>,
    ) -> Self {
        self.call
            .query("product_billing_type", Style::FORM, &product_billing_type.into());
        self
    }

    /// Filter by one or more subscription IDs (UUID v4).
    #[inline]
    pub fn subscription_id(
        mut self,
        subscription_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("subscription_id", Style::FORM, &subscription_id.into());
        self
    }

    /// Search for text in the name of the product or organization.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

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
        sorting: impl IntoIterator<Item = CustomerOrderSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CustomerOrderSortProperty>>(),
            );
        self
    }
}

call_methods!(OrdersList -> CustomerOrderPage);
page_methods!(OrdersList -> CustomerOrderPage, "page");

const LIST: Operation = Operation::new(
    "customer_portal:orders:list", Method::GET, "/v1/customer-portal/orders/",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new(
    "customer_portal:orders:get", Method::GET, "/v1/customer-portal/orders/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE: Operation = Operation::new(
    "customer_portal:orders:update", Method::PATCH, "/v1/customer-portal/orders/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const CONFIRM_RETRY_PAYMENT: Operation = Operation::new(
    "customer_portal:orders:confirm_retry_payment", Method::POST,
    "/v1/customer-portal/orders/{id}/confirm-payment",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::PaymentAlreadyInProgress),
    ErrorResponse::new(422, ErrorBody::OrderNotEligibleForRetry),
    ErrorResponse::new(429, ErrorBody::ManualRetryLimitExceeded),
]);

const INVOICE: Operation = Operation::new(
    "customer_portal:orders:invoice", Method::GET, "/v1/customer-portal/orders/{id}/invoice",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const GENERATE_INVOICE: Operation = Operation::new(
    "customer_portal:orders:generate_invoice", Method::POST,
    "/v1/customer-portal/orders/{id}/invoice",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::OrderNotEligibleForInvoice),
    ErrorResponse::new(422, ErrorBody::MissingInvoiceBillingDetails),
]);

const GET_PAYMENT_STATUS: Operation = Operation::new(
    "customer_portal:orders:get_payment_status", Method::GET,
    "/v1/customer-portal/orders/{id}/payment-status",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const RECEIPT: Operation = Operation::new(
    "customer_portal:orders:receipt", Method::GET, "/v1/customer-portal/orders/{id}/receipt",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
