//! The customer and its payment methods.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`get`](Customers::get) | `GET /v1/customer-portal/customers/me` | Get the authenticated customer. |
//! | [`update`](Customers::update) | `PATCH /v1/customer-portal/customers/me` | Update the authenticated customer. |
//! | [`check_email_update`](Customers::check_email_update) | `GET /v1/customer-portal/customers/me/email-update/check` | Check an email change token. |
//! | [`request_email_update`](Customers::request_email_update) | `POST /v1/customer-portal/customers/me/email-update/request` | Request an email change. |
//! | [`verify_email_update`](Customers::verify_email_update) | `POST /v1/customer-portal/customers/me/email-update/verify` | Verify an email change. |
//! | [`list_payment_methods`](Customers::list_payment_methods) | `GET /v1/customer-portal/customers/me/payment-methods` | List the customer's payment methods. |
//! | [`add_payment_method`](Customers::add_payment_method) | `POST /v1/customer-portal/customers/me/payment-methods` | Add a payment method. |
//! | [`confirm_payment_method`](Customers::confirm_payment_method) | `POST /v1/customer-portal/customers/me/payment-methods/confirm` | Confirm a payment method. |
//! | [`delete_payment_method`](Customers::delete_payment_method) | `DELETE /v1/customer-portal/customers/me/payment-methods/{id}` | Delete a payment method. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomerEmailUpdateRequest, CustomerEmailUpdateVerifyRequest,
    CustomerEmailUpdateVerifyResponse, CustomerPaymentMethodConfirm,
    CustomerPaymentMethodCreate, CustomerPaymentMethodCreateResponse,
    CustomerPaymentMethodPage, CustomerPortalCustomer, CustomerPortalCustomerUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{Optional, RawJson};

/// The customer and its payment methods.
#[derive(Debug, Clone, Copy)]
pub struct Customers<'a> {
    client: &'a Client,
}

impl<'a> Customers<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Get the authenticated customer.
    ///
    /// Returns the customer that the session belongs to.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/customers/me`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = client.customer_portal().customers().get().send().await?;
    /// println!("{}", customer.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customers:get")]
    #[doc(alias = "GET /v1/customer-portal/customers/me")]
    #[inline]
    pub fn get(&self) -> Call<CustomerPortalCustomer> {
        Call::new(self.client, &GET, response::json)
    }

    /// Update the authenticated customer.
    ///
    /// Updates the billing name, billing address, tax ID or default payment method of the customer, and
    /// returns the customer.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `PATCH /v1/customer-portal/customers/me`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerPortalCustomerUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerPortalCustomerUpdate::new().billing_name("Ada Lovelace");
    /// let customer = client.customer_portal().customers().update(body).send().await?;
    /// println!("{}", customer.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customers:update")]
    #[doc(alias = "PATCH /v1/customer-portal/customers/me")]
    #[inline]
    pub fn update(
        &self,
        body: impl Into<CustomerPortalCustomerUpdate>,
    ) -> Call<CustomerPortalCustomer> {
        Call::new(self.client, &UPDATE, response::json).json(&body.into())
    }

    /// Check an email change token.
    ///
    /// Returns 204 if the token of a verification email is valid, and 401 if it is invalid or expired.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `GET /v1/customer-portal/customers/me/email-update/check`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .customer_portal()
    ///     .customers()
    ///     .check_email_update("tok_4f8c2b7e")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customers:check_email_update")]
    #[doc(alias = "GET /v1/customer-portal/customers/me/email-update/check")]
    #[inline]
    pub fn check_email_update(&self, token: impl Into<String>) -> Call<()> {
        let mut call = Call::new(self.client, &CHECK_EMAIL_UPDATE, response::empty);
        call.query("token", Style::FORM, &token.into());
        call
    }

    /// Request an email change.
    ///
    /// Sends a verification email for the new address of the authenticated customer. Returns 202. The
    /// address changes once it is verified.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `POST /v1/customer-portal/customers/me/email-update/request`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerEmailUpdateRequest;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerEmailUpdateRequest::new("ada@example.com");
    /// let response = client
    ///     .customer_portal()
    ///     .customers()
    ///     .request_email_update(body)
    ///     .send()
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customers:request_email_update")]
    #[doc(alias = "POST /v1/customer-portal/customers/me/email-update/request")]
    #[inline]
    pub fn request_email_update(
        &self,
        body: impl Into<CustomerEmailUpdateRequest>,
    ) -> Call<RawJson> {
        Call::new(self.client, &REQUEST_EMAIL_UPDATE, response::json).json(&body.into())
    }

    /// Verify an email change.
    ///
    /// Changes the customer's email address with the token of the verification email, and returns a new
    /// session token. Fails with 401 when the token is invalid or expired.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `POST /v1/customer-portal/customers/me/email-update/verify`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerEmailUpdateVerifyRequest;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerEmailUpdateVerifyRequest::new("tok_4f8c2b7e");
    /// let response = client
    ///     .customer_portal()
    ///     .customers()
    ///     .verify_email_update(body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customers:verify_email_update")]
    #[doc(alias = "POST /v1/customer-portal/customers/me/email-update/verify")]
    #[inline]
    pub fn verify_email_update(
        &self,
        body: impl Into<CustomerEmailUpdateVerifyRequest>,
    ) -> Call<CustomerEmailUpdateVerifyResponse> {
        Call::new(self.client, &VERIFY_EMAIL_UPDATE, response::json).json(&body.into())
    }

    /// List the customer's payment methods.
    ///
    /// Returns a paginated list of the cards and other payment methods saved for the authenticated
    /// customer. To set the default one, update the customer.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/customers/me/payment-methods`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut payment_methods = client
    ///     .customer_portal()
    ///     .customers()
    ///     .list_payment_methods()
    ///     .limit(10)
    ///     .items();
    /// while let Some(payment_method) = payment_methods.try_next().await? {
    ///     println!("{:?}", payment_method.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customers:list_payment_methods")]
    #[doc(alias = "GET /v1/customer-portal/customers/me/payment-methods")]
    #[inline]
    pub fn list_payment_methods(&self) -> CustomersListPaymentMethods {
        CustomersListPaymentMethods {
            call: Call::new(self.client, &LIST_PAYMENT_METHODS, response::json),
        }
    }

    /// Add a payment method.
    ///
    /// Adds a payment method from a Stripe confirmation token. Returns either `succeeded` with the
    /// payment method, or `requires_action` with a client secret for the customer's next step. Fails
    /// with 400 (`PaymentMethodSetupFailed`) when the card is declined.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `POST /v1/customer-portal/customers/me/payment-methods`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerPaymentMethodCreate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerPaymentMethodCreate::new("tok_4f8c2b7e", true, "https://example.com/return");
    /// let response = client
    ///     .customer_portal()
    ///     .customers()
    ///     .add_payment_method(body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customers:add_payment_method")]
    #[doc(alias = "POST /v1/customer-portal/customers/me/payment-methods")]
    #[inline]
    pub fn add_payment_method(
        &self,
        body: impl Into<CustomerPaymentMethodCreate>,
    ) -> Call<CustomerPaymentMethodCreateResponse> {
        Call::new(self.client, &ADD_PAYMENT_METHOD, response::json).json(&body.into())
    }

    /// Confirm a payment method.
    ///
    /// Completes the setup of a payment method, identified by its setup intent. Returns `succeeded`
    /// with the payment method, or `requires_action` with a client secret. Fails with 403
    /// (`CustomerNotReady`) when the customer cannot confirm a payment method yet.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `POST /v1/customer-portal/customers/me/payment-methods/confirm`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerPaymentMethodConfirm;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerPaymentMethodConfirm::new("int_4f8c2b7e", true);
    /// let response = client
    ///     .customer_portal()
    ///     .customers()
    ///     .confirm_payment_method(body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customers:confirm_payment_method")]
    #[doc(alias = "POST /v1/customer-portal/customers/me/payment-methods/confirm")]
    #[inline]
    pub fn confirm_payment_method(
        &self,
        body: impl Into<CustomerPaymentMethodConfirm>,
    ) -> Call<CustomerPaymentMethodCreateResponse> {
        Call::new(self.client, &CONFIRM_PAYMENT_METHOD, response::json)
            .json(&body.into())
    }

    /// Delete a payment method.
    ///
    /// Deletes the payment method with this ID. Fails with 400
    /// (`PaymentMethodInUseByActiveSubscription`) if an active subscription is billed to it.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `DELETE /v1/customer-portal/customers/me/payment-methods/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let payment_method_id = "553352a9-1a95-40db-9998-072a220c4022".parse()?;
    /// client
    ///     .customer_portal()
    ///     .customers()
    ///     .delete_payment_method(payment_method_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customers:delete_payment_method")]
    #[doc(alias = "DELETE /v1/customer-portal/customers/me/payment-methods/{id}")]
    #[inline]
    pub fn delete_payment_method(&self, id: Uuid) -> Call<()> {
        Call::new(self.client, &DELETE_PAYMENT_METHOD, response::empty).path("id", &id)
    }
}

/// Builder for `customer_portal:customers:list_payment_methods`, returned by
/// [`Customers::list_payment_methods`]: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersListPaymentMethods {
    call: Call<CustomerPaymentMethodPage>,
}

impl CustomersListPaymentMethods {
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
}

call_methods!(CustomersListPaymentMethods -> CustomerPaymentMethodPage);
page_methods!(CustomersListPaymentMethods -> CustomerPaymentMethodPage, "page");

const GET: Operation = Operation::new(
    "customer_portal:customers:get", Method::GET, "/v1/customer-portal/customers/me",
);

const UPDATE: Operation = Operation::new(
    "customer_portal:customers:update", Method::PATCH, "/v1/customer-portal/customers/me",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CHECK_EMAIL_UPDATE: Operation = Operation::new(
    "customer_portal:customers:check_email_update", Method::GET,
    "/v1/customer-portal/customers/me/email-update/check",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)])
.anonymous();

const REQUEST_EMAIL_UPDATE: Operation = Operation::new(
    "customer_portal:customers:request_email_update", Method::POST,
    "/v1/customer-portal/customers/me/email-update/request",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const VERIFY_EMAIL_UPDATE: Operation = Operation::new(
    "customer_portal:customers:verify_email_update", Method::POST,
    "/v1/customer-portal/customers/me/email-update/verify",
)
.anonymous();

const LIST_PAYMENT_METHODS: Operation = Operation::new(
    "customer_portal:customers:list_payment_methods", Method::GET,
    "/v1/customer-portal/customers/me/payment-methods",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const ADD_PAYMENT_METHOD: Operation = Operation::new(
    "customer_portal:customers:add_payment_method", Method::POST,
    "/v1/customer-portal/customers/me/payment-methods",
)
.errors(&[
    ErrorResponse::new(400, ErrorBody::PaymentMethodSetupFailed),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const CONFIRM_PAYMENT_METHOD: Operation = Operation::new(
    "customer_portal:customers:confirm_payment_method", Method::POST,
    "/v1/customer-portal/customers/me/payment-methods/confirm",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::CustomerNotReady),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const DELETE_PAYMENT_METHOD: Operation = Operation::new(
    "customer_portal:customers:delete_payment_method", Method::DELETE,
    "/v1/customer-portal/customers/me/payment-methods/{id}",
)
.errors(&[
    ErrorResponse::new(400, ErrorBody::PaymentMethodInUseByActiveSubscription),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
