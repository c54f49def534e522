//! Orders: purchases and renewals, with invoices and receipts.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Orders::list) | `GET /v1/orders/` | List orders. |
//! | [`create`](Orders::create) | `POST /v1/orders/` | Create a draft order. |
//! | [`export`](Orders::export) | `GET /v1/orders/export` | Export orders as CSV. |
//! | [`get`](Orders::get) | `GET /v1/orders/{id}` | Get an order. |
//! | [`update`](Orders::update) | `PATCH /v1/orders/{id}` | Update an order. |
//! | [`finalize`](Orders::finalize) | `POST /v1/orders/{id}/finalize` | Finalize a draft order. |
//! | [`invoice`](Orders::invoice) | `GET /v1/orders/{id}/invoice` | Get the invoice of an order. |
//! | [`generate_invoice`](Orders::generate_invoice) | `POST /v1/orders/{id}/invoice` | Generate the invoice of an order. |
//! | [`receipt`](Orders::receipt) | `GET /v1/orders/{id}/receipt` | Get the receipt of an order. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    MetadataFilter, Order, OrderCreate, OrderExportColumn, OrderFinalize, OrderInvoice,
    OrderPage, OrderReceipt, OrderSortProperty, OrderStatus, OrderUpdate,
    ProductBillingType,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional, RawJson, Timestamp};

/// Orders: purchases and renewals, with invoices and receipts.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List orders.
    ///
    /// Returns a paginated list of orders, newest first by default.
    ///
    /// Requires the scope `orders:read`.
    ///
    /// Sends `GET /v1/orders/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{OrderSortProperty, OrderStatus};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut orders = client
    ///     .orders()
    ///     .list()
    ///     .status(OrderStatus::Draft)
    ///     .sorting([OrderSortProperty::CreatedAt])
    ///     .items();
    /// while let Some(order) = orders.try_next().await? {
    ///     println!("{}", order.description);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders:list")]
    #[doc(alias = "GET /v1/orders/")]
    #[doc(alias = "GET /v1/orders")]
    #[inline]
    pub fn list(&self) -> OrdersList {
        OrdersList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a draft order.
    ///
    /// Creates an order with status `draft` and without an invoice number, to charge a saved payment
    /// method without the customer present. The charge is made when the order is finalized. `amount`,
    /// in the smallest unit of the currency, replaces the price of the one-time product. Requires the
    /// organization feature `off_session_charges_enabled`.
    ///
    /// Requires the scope `orders:write`.
    ///
    /// Sends `POST /v1/orders/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::OrderCreate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "2e69e386-38b1-4ebc-81c8-d26b2264d539".parse()?;
    /// let product_id = "292fc1d4-4795-4d7e-be28-e465747f4bdc".parse()?;
    /// let body = OrderCreate::new(customer_id, product_id).description("Setup fee");
    /// let order = client.orders().create(body).send().await?;
    /// println!("{}", order.description);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders:create")]
    #[doc(alias = "POST /v1/orders/")]
    #[doc(alias = "POST /v1/orders")]
    #[inline]
    pub fn create(&self, body: impl Into<OrderCreate>) -> Call<Order> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Export orders as CSV.
    ///
    /// Returns the matching orders as one CSV document, without pagination.
    ///
    /// Requires the scope `orders:read`.
    ///
    /// Sends `GET /v1/orders/export`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::OrderStatus;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.orders().export().status(OrderStatus::Draft).send().await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders:export")]
    #[doc(alias = "GET /v1/orders/export")]
    #[inline]
    pub fn export(&self) -> OrdersExport {
        OrdersExport {
            call: Call::new(self.client, &EXPORT, response::text),
        }
    }

    /// Get an order.
    ///
    /// Returns the order with this ID. Amounts are in the smallest unit of the order's currency.
    ///
    /// Requires the scope `orders:read`.
    ///
    /// Sends `GET /v1/orders/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let order = client.orders().get(order_id).send().await?;
    /// println!("{}", order.description);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders:get")]
    #[doc(alias = "GET /v1/orders/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Order> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update an order.
    ///
    /// Updates the billing name and address on the invoice, and returns the order. The country and the
    /// state of the address cannot be changed.
    ///
    /// Requires the scope `orders:write`.
    ///
    /// Sends `PATCH /v1/orders/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::OrderUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let body = OrderUpdate::new().billing_name("Ada Lovelace");
    /// let order = client.orders().update(order_id, body).send().await?;
    /// println!("{}", order.description);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders:update")]
    #[doc(alias = "PATCH /v1/orders/{id}")]
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<OrderUpdate>) -> Call<Order> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Finalize a draft order.
    ///
    /// Charges a draft order, and returns once the charge has completed. On success, the order is
    /// `paid` and its benefits have been granted; on failure, it remains a `draft`. Fails with 402 if
    /// the charge fails (`PaymentFailed`) or requires authentication by the customer
    /// (`PaymentActionRequired`), with 403 if such charges are disabled (`OffSessionChargesNotEnabled`)
    /// or the organization cannot accept payments (`OrganizationNotReadyForPayments`), and with 412
    /// (`OrderNotDraft`) if the order is not a draft. The default payment method is charged, unless
    /// `payment_method_id` is set.
    ///
    /// Requires the scope `orders:write`.
    ///
    /// Sends `POST /v1/orders/{id}/finalize`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::{ApiError, Uuid};
    /// use polar_client::models::OrderFinalize;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let payment_method_id = "26fad355-9063-4767-ac1f-a79e434f3710".parse::<Uuid>()?;
    /// let body = OrderFinalize::new().payment_method_id(payment_method_id);
    /// match client.orders().finalize(order_id).body(body).send().await {
    ///     Ok(order) => println!("{}", order.description),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::PaymentFailed(problem)) => println!("{}", problem.detail),
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders:finalize")]
    #[doc(alias = "POST /v1/orders/{id}/finalize")]
    #[inline]
    pub fn finalize(&self, id: Uuid) -> OrdersFinalize {
        OrdersFinalize {
            call: Call::new(self.client, &FINALIZE, response::json).path("id", &id),
        }
    }

    /// Get the invoice of an order.
    ///
    /// Returns the URL of the generated invoice. Fails with 404 until the invoice has been generated.
    ///
    /// Requires the scope `orders:read`.
    ///
    /// Sends `GET /v1/orders/{id}/invoice`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let order_invoice = client.orders().invoice(order_id).send().await?;
    /// println!("{order_invoice:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders:invoice")]
    #[doc(alias = "GET /v1/orders/{id}/invoice")]
    #[inline]
    pub fn invoice(&self, id: Uuid) -> Call<OrderInvoice> {
        Call::new(self.client, &INVOICE, response::json).path("id", &id)
    }

    /// Generate the invoice of an order.
    ///
    /// Schedules the invoice of an order. Returns 202 with `null`. Invoices are final, so set the
    /// billing name and address first. The event `order.updated` with `is_invoice_generated` is sent
    /// when the invoice is ready. Fails with 409 (`OrderNotEligibleForInvoice`) if the status of the
    /// order does not allow an invoice, and with 422 (`MissingInvoiceBillingDetails`) if the billing
    /// name or address is missing.
    ///
    /// Requires the scope `orders:read`.
    ///
    /// Sends `POST /v1/orders/{id}/invoice`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// match client.orders().generate_invoice(order_id).send().await {
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
    #[doc(alias = "orders:generate_invoice")]
    #[doc(alias = "POST /v1/orders/{id}/invoice")]
    #[inline]
    pub fn generate_invoice(&self, id: Uuid) -> Call<RawJson> {
        Call::new(self.client, &GENERATE_INVOICE, response::json).path("id", &id)
    }

    /// Get the receipt of an order.
    ///
    /// Returns a presigned URL of the receipt, a PDF. Returns 202 without a URL while the receipt is
    /// being generated; try again later.
    ///
    /// Requires the scope `orders:read`.
    ///
    /// Sends `GET /v1/orders/{id}/receipt`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "bafcb9e7-f454-4ac4-9dff-6d1ec4a48674".parse()?;
    /// let order_receipt = client.orders().receipt(order_id).send().await?;
    /// println!("{order_receipt:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders:receipt")]
    #[doc(alias = "GET /v1/orders/{id}/receipt")]
    #[inline]
    pub fn receipt(&self, id: Uuid) -> Call<Option<OrderReceipt>> {
        Call::new(self.client, &RECEIPT, response::json_or_empty).path("id", &id)
    }
}

/// Builder for `orders:list`, returned by [`Orders::list`]: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct OrdersList {
    call: Call<OrderPage>,
}

impl OrdersList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

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

    /// Filter by one or more discount IDs (UUID v4).
    #[inline]
    pub fn discount_id(mut self, discount_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("discount_id", Style::FORM, &discount_id.into());
        self
    }

    /// Filter by one or more customer IDs (UUID v4).
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// Filter by one or more external customer IDs.
    #[inline]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<OneOrMany<String>>,
    ) -> Self {
        self.call
            .query("external_customer_id", Style::FORM, &external_customer_id.into());
        self
    }

    /// Filter by one or more checkout session IDs (UUID v4).
    #[inline]
    pub fn checkout_id(mut self, checkout_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("checkout_id", Style::FORM, &checkout_id.into());
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

    /// Filter by one or more statuses.
    #[inline]
    pub fn status(mut self, status: impl Into<OneOrMany<OrderStatus>>) -> Self {
        self.call.query("status", Style::FORM, &status.into());
        self
    }

    /// Only orders created after this time (RFC 3339).
    #[inline]
    pub fn created_after(
        mut self,
        created_after: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("created_after", Style::FORM, &created_after.into());
        self
    }

    /// Only orders created before this time (RFC 3339).
    #[inline]
    pub fn created_before(
        mut self,
        created_before: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("created_before", Style::FORM, &created_before.into());
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
        sorting: impl IntoIterator<Item = OrderSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<OrderSortProperty>>(),
            );
        self
    }

    /// Filter by metadata, sent as `metadata[key]=value`. Values are strings, integers, booleans, or
    /// lists of these.
    #[inline]
    pub fn metadata(
        mut self,
        key: impl AsRef<str>,
        value: impl Into<MetadataFilter>,
    ) -> Self {
        self.call.query_entry("metadata", key.as_ref(), &value.into());
        self
    }
}

call_methods!(OrdersList -> OrderPage);
page_methods!(OrdersList -> OrderPage, "page");

/// Builder for `orders:export`, returned by [`Orders::export`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct OrdersExport {
    call: Call<String>,
}

impl OrdersExport {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more product IDs (UUID v4).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("product_id", Style::FORM, &product_id.into());
        self
    }

    /// Filter by one or more statuses.
    #[inline]
    pub fn status(mut self, status: impl Into<OneOrMany<OrderStatus>>) -> Self {
        self.call.query("status", Style::FORM, &status.into());
        self
    }

    /// Only orders created after this time (RFC 3339). The UTC offset is required.
    #[inline]
    pub fn created_after(
        mut self,
        created_after: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("created_after", Style::FORM, &created_after.into());
        self
    }

    /// Only orders created before this time (RFC 3339). The UTC offset is required.
    #[inline]
    pub fn created_before(
        mut self,
        created_before: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("created_before", Style::FORM, &created_before.into());
        self
    }

    /// Time zone of the dates, as an IANA name such as `Europe/Paris`. Defaults to `UTC`.
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<Optional<String>>) -> Self {
        self.call.query("timezone", Style::FORM, &timezone.into());
        self
    }

    /// Columns of the CSV, in order. Defaults to `email`, `created_at`, `product`, `net_amount`,
    /// `currency`, `status`, `invoice_number`.
    #[inline]
    pub fn columns(mut self, columns: impl Into<OneOrMany<OrderExportColumn>>) -> Self {
        self.call.query("columns", Style::FORM, &columns.into());
        self
    }
}

call_methods!(OrdersExport -> String);

/// Builder for `orders:finalize`, returned by [`Orders::finalize`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct OrdersFinalize {
    call: Call<Order>,
}

impl OrdersFinalize {
    /// Sets the request body.
    #[inline]
    pub fn body(mut self, body: impl Into<OrderFinalize>) -> Self {
        self.call = self.call.json(&body.into());
        self
    }
}

call_methods!(OrdersFinalize -> Order);

const LIST: Operation = Operation::new("orders:list", Method::GET, "/v1/orders/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("orders:create", Method::POST, "/v1/orders/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const EXPORT: Operation = Operation::new("orders:export", Method::GET, "/v1/orders/export")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)])
    .accept("text/csv, text/*;q=0.9, application/json;q=0.8");

const GET: Operation = Operation::new("orders:get", Method::GET, "/v1/orders/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new("orders:update", Method::PATCH, "/v1/orders/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const FINALIZE: Operation = Operation::new(
    "orders:finalize", Method::POST, "/v1/orders/{id}/finalize",
)
.errors(&[
    ErrorResponse::new(402, ErrorBody::PaymentFailed),
    ErrorResponse::new(402, ErrorBody::PaymentActionRequired),
    ErrorResponse::new(403, ErrorBody::OffSessionChargesNotEnabled),
    ErrorResponse::new(403, ErrorBody::OrganizationNotReadyForPayments),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(412, ErrorBody::OrderNotDraft),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const INVOICE: Operation = Operation::new("orders:invoice", Method::GET, "/v1/orders/{id}/invoice")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const GENERATE_INVOICE: Operation = Operation::new(
    "orders:generate_invoice", Method::POST, "/v1/orders/{id}/invoice",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::OrderNotEligibleForInvoice),
    ErrorResponse::new(422, ErrorBody::MissingInvoiceBillingDetails),
]);

const RECEIPT: Operation = Operation::new("orders:receipt", Method::GET, "/v1/orders/{id}/receipt")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);
