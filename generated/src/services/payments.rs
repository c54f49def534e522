//! Payments, including failed attempts.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Payments::list) | `GET /v1/payments/` | List payments. |
//! | [`get`](Payments::get) | `GET /v1/payments/{id}` | Get a payment. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{Payment, PaymentPage, PaymentSortProperty, PaymentStatus};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Payments, including failed attempts.
#[derive(Debug, Clone, Copy)]
pub struct Payments<'a> {
    client: &'a Client,
}

impl<'a> Payments<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List payments.
    ///
    /// Returns a paginated list of payments, newest first by default.
    ///
    /// Requires the scope `payments:read`.
    ///
    /// Sends `GET /v1/payments/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{PaymentSortProperty, PaymentStatus};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut payments = client
    ///     .payments()
    ///     .list()
    ///     .status(PaymentStatus::Pending)
    ///     .sorting([PaymentSortProperty::CreatedAt])
    ///     .items();
    /// while let Some(payment) = payments.try_next().await? {
    ///     println!("{:?}", payment.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payments:list")]
    #[doc(alias = "GET /v1/payments/")]
    #[doc(alias = "GET /v1/payments")]
    #[inline]
    pub fn list(&self) -> PaymentsList {
        PaymentsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Get a payment.
    ///
    /// Returns the payment with this ID.
    ///
    /// Requires the scope `payments:read`.
    ///
    /// Sends `GET /v1/payments/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let payment_id = "484b12ad-cbaf-46b2-b9de-9fec7c76c792".parse()?;
    /// let payment = client.payments().get(payment_id).send().await?;
    /// println!("{:?}", payment.id());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payments:get")]
    #[doc(alias = "GET /v1/payments/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Payment> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }
}

/// Builder for `payments:list`, returned by [`Payments::list`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PaymentsList {
    call: Call<PaymentPage>,
}

impl PaymentsList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more checkout session IDs (UUID v4).
    #[inline]
    pub fn checkout_id(mut self, checkout_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("checkout_id", Style::FORM, &checkout_id.into());
        self
    }

    /// Filter by one or more order IDs (UUID v4).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("order_id", Style::FORM, &order_id.into());
        self
    }

    /// Filter by one or more customer IDs (UUID v4).
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// Filter by one or more statuses.
    #[inline]
    pub fn status(mut self, status: impl Into<OneOrMany<PaymentStatus>>) -> Self {
        self.call.query("status", Style::FORM, &status.into());
        self
    }

    /// Filter by one or more payment methods.
    #[inline]
    pub fn method(mut self, method: impl Into<OneOrMany<String>>) -> Self {
        self.call.query("method", Style::FORM, &method.into());
        self
    }

    /// Filter by one or more email addresses of the customer.
    #[inline]
    pub fn customer_email(
        mut self,
        customer_email: impl Into<OneOrMany<String>>,
    ) -> Self {
        self.call.query("customer_email", Style::FORM, &customer_email.into());
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
        sorting: impl IntoIterator<Item = PaymentSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<PaymentSortProperty>>(),
            );
        self
    }
}

call_methods!(PaymentsList -> PaymentPage);
page_methods!(PaymentsList -> PaymentPage, "page");

const LIST: Operation = Operation::new("payments:list", Method::GET, "/v1/payments/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new("payments:get", Method::GET, "/v1/payments/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);
