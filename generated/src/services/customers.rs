//! Customers: people and companies that buy from the organization.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Customers::list) | `GET /v1/customers/` | List customers. |
//! | [`create`](Customers::create) | `POST /v1/customers/` | Create a customer. |
//! | [`export`](Customers::export) | `GET /v1/customers/export` | Export customers as CSV. |
//! | [`get_external`](Customers::get_external) | `GET /v1/customers/external/{external_id}` | Find a customer by external ID. |
//! | [`delete_external`](Customers::delete_external) | `DELETE /v1/customers/external/{external_id}` | Delete the customer with an external ID. |
//! | [`update_external`](Customers::update_external) | `PATCH /v1/customers/external/{external_id}` | Update the customer with an external ID. |
//! | [`list_payment_methods_external`](Customers::list_payment_methods_external) | `GET /v1/customers/external/{external_id}/payment-methods` | List payment methods by external ID. |
//! | [`get_state_external`](Customers::get_state_external) | `GET /v1/customers/external/{external_id}/state` | Get the state of a customer by external ID. |
//! | [`get`](Customers::get) | `GET /v1/customers/{id}` | Get a customer. |
//! | [`delete`](Customers::delete) | `DELETE /v1/customers/{id}` | Delete a customer. |
//! | [`update`](Customers::update) | `PATCH /v1/customers/{id}` | Update a customer. |
//! | [`list_payment_methods`](Customers::list_payment_methods) | `GET /v1/customers/{id}/payment-methods` | List the payment methods of a customer. |
//! | [`get_state`](Customers::get_state) | `GET /v1/customers/{id}/state` | Get the state of a customer. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    Customer, CustomerCreate, CustomerPage, CustomerSortProperty, CustomerState,
    CustomerUpdate, CustomerUpdateExternalId, MetadataFilter, PaymentMethodPage,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

use self::members::Members;

pub mod members;

/// Customers: people and companies that buy from the organization.
#[derive(Debug, Clone, Copy)]
pub struct Customers<'a> {
    client: &'a Client,
}

impl<'a> Customers<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Members of a customer.
    #[must_use]
    #[inline]
    pub fn members(&self) -> Members<'a> {
        Members::new(self.client)
    }

    /// List customers.
    ///
    /// Returns a paginated list of customers, newest first by default.
    ///
    /// Requires the scope `customers:read` or `customers:write`.
    ///
    /// Sends `GET /v1/customers/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut customers = client
    ///     .customers()
    ///     .list()
    ///     .query("pro")
    ///     .sorting([CustomerSortProperty::CreatedAt])
    ///     .items();
    /// while let Some(customer) = customers.try_next().await? {
    ///     println!("{:?}", customer.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:list")]
    #[doc(alias = "GET /v1/customers/")]
    #[doc(alias = "GET /v1/customers")]
    #[inline]
    pub fn list(&self) -> CustomersList {
        CustomersList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a customer.
    ///
    /// Creates an individual or a team customer. `email` and `external_id` are unique in the
    /// organization; an external ID cannot be changed once set. A member with the role `owner` is
    /// created as well, from `owner` or from the customer's name and email address. `organization_id`
    /// is required unless an organization access token is used.
    ///
    /// Requires the scope `customers:write`.
    ///
    /// Sends `POST /v1/customers/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerIndividualCreate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerIndividualCreate::new("ada@example.com").name("Ada Lovelace");
    /// let customer = client.customers().create(body).send().await?;
    /// println!("{:?}", customer.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:create")]
    #[doc(alias = "POST /v1/customers/")]
    #[doc(alias = "POST /v1/customers")]
    #[inline]
    pub fn create(&self, body: impl Into<CustomerCreate>) -> Call<Customer> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Export customers as CSV.
    ///
    /// Returns the customers as one CSV document, without pagination.
    ///
    /// Requires the scope `customers:read` or `customers:write`.
    ///
    /// Sends `GET /v1/customers/export`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.customers().export().send().await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:export")]
    #[doc(alias = "GET /v1/customers/export")]
    #[inline]
    pub fn export(&self) -> CustomersExport {
        CustomersExport {
            call: Call::new(self.client, &EXPORT, response::text),
        }
    }

    /// Find a customer by external ID.
    ///
    /// Returns the customer with this external ID.
    ///
    /// Requires the scope `customers:read` or `customers:write`.
    ///
    /// Sends `GET /v1/customers/external/{external_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = client.customers().get_external("ext_4f8c2b7e").send().await?;
    /// println!("{:?}", customer.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:get_external")]
    #[doc(alias = "GET /v1/customers/external/{external_id}")]
    #[inline]
    pub fn get_external(&self, external_id: impl AsRef<str>) -> Call<Customer> {
        Call::new(self.client, &GET_EXTERNAL, response::json)
            .path("external_id", external_id.as_ref())
    }

    /// Delete the customer with an external ID.
    ///
    /// Deletes a customer: active subscriptions are canceled and benefits are revoked immediately. With
    /// `anonymize`, personal data is replaced as well.
    ///
    /// Requires the scope `customers:write`.
    ///
    /// Sends `DELETE /v1/customers/external/{external_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.customers().delete_external("ext_4f8c2b7e").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:delete_external")]
    #[doc(alias = "DELETE /v1/customers/external/{external_id}")]
    #[inline]
    pub fn delete_external(
        &self,
        external_id: impl AsRef<str>,
    ) -> CustomersDeleteExternal {
        CustomersDeleteExternal {
            call: Call::new(self.client, &DELETE_EXTERNAL, response::empty)
                .path("external_id", external_id.as_ref()),
        }
    }

    /// Update the customer with an external ID.
    ///
    /// Updates the fields that are set and returns the customer. The external ID itself cannot be
    /// changed.
    ///
    /// Requires the scope `customers:write`.
    ///
    /// Sends `PATCH /v1/customers/external/{external_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerUpdateExternalId;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerUpdateExternalId::new()
    ///     .name("Ada Lovelace")
    ///     .email("ada@example.com");
    /// let customer = client
    ///     .customers()
    ///     .update_external("ext_4f8c2b7e", body)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", customer.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:update_external")]
    #[doc(alias = "PATCH /v1/customers/external/{external_id}")]
    #[inline]
    pub fn update_external(
        &self,
        external_id: impl AsRef<str>,
        body: impl Into<CustomerUpdateExternalId>,
    ) -> Call<Customer> {
        Call::new(self.client, &UPDATE_EXTERNAL, response::json)
            .path("external_id", external_id.as_ref())
            .json(&body.into())
    }

    /// List payment methods by external ID.
    ///
    /// Returns a paginated list of the cards and other payment methods saved for the customer with this
    /// external ID.
    ///
    /// Requires the scope `customers:read` or `customers:write`.
    ///
    /// Sends `GET /v1/customers/external/{external_id}/payment-methods`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut payment_methods = client
    ///     .customers()
    ///     .list_payment_methods_external("ext_4f8c2b7e")
    ///     .limit(10)
    ///     .items();
    /// while let Some(payment_method) = payment_methods.try_next().await? {
    ///     println!("{:?}", payment_method.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:list_payment_methods_external")]
    #[doc(alias = "GET /v1/customers/external/{external_id}/payment-methods")]
    #[inline]
    pub fn list_payment_methods_external(
        &self,
        external_id: impl AsRef<str>,
    ) -> CustomersListPaymentMethodsExternal {
        CustomersListPaymentMethodsExternal {
            call: Call::new(self.client, &LIST_PAYMENT_METHODS_EXTERNAL, response::json)
                .path("external_id", external_id.as_ref()),
        }
    }

    /// Get the state of a customer by external ID.
    ///
    /// Returns the customer with this external ID, with its active subscriptions, granted benefits and
    /// active meters.
    ///
    /// Requires the scope `customers:read` or `customers:write`.
    ///
    /// Sends `GET /v1/customers/external/{external_id}/state`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_state = client
    ///     .customers()
    ///     .get_state_external("ext_4f8c2b7e")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", customer_state.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:get_state_external")]
    #[doc(alias = "GET /v1/customers/external/{external_id}/state")]
    #[inline]
    pub fn get_state_external(
        &self,
        external_id: impl AsRef<str>,
    ) -> Call<CustomerState> {
        Call::new(self.client, &GET_STATE_EXTERNAL, response::json)
            .path("external_id", external_id.as_ref())
    }

    /// Get a customer.
    ///
    /// Returns the customer with this ID.
    ///
    /// Requires the scope `customers:read` or `customers:write`.
    ///
    /// Sends `GET /v1/customers/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5164a729-a3b2-45dd-8049-125efa08b6c4".parse()?;
    /// let customer = client.customers().get(customer_id).send().await?;
    /// println!("{:?}", customer.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:get")]
    #[doc(alias = "GET /v1/customers/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Customer> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Delete a customer.
    ///
    /// Permanently deletes a customer: active subscriptions are canceled, benefits are revoked, and the
    /// external ID is cleared immediately. Past orders and subscriptions keep the customer's data; use
    /// `anonymize` to replace personal data. Use this to delete accounts. To end a single subscription,
    /// revoke it instead.
    ///
    /// Requires the scope `customers:write`.
    ///
    /// Sends `DELETE /v1/customers/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5164a729-a3b2-45dd-8049-125efa08b6c4".parse()?;
    /// client.customers().delete(customer_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:delete")]
    #[doc(alias = "DELETE /v1/customers/{id}")]
    #[inline]
    pub fn delete(&self, id: Uuid) -> CustomersDelete {
        CustomersDelete {
            call: Call::new(self.client, &DELETE, response::empty).path("id", &id),
        }
    }

    /// Update a customer.
    ///
    /// Updates the fields that are set and returns the customer. `external_id` cannot be changed once
    /// set. `type` can only be changed from individual to team.
    ///
    /// Requires the scope `customers:write`.
    ///
    /// Sends `PATCH /v1/customers/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5164a729-a3b2-45dd-8049-125efa08b6c4".parse()?;
    /// let body = CustomerUpdate::new().name("Ada Lovelace");
    /// let customer = client.customers().update(customer_id, body).send().await?;
    /// println!("{:?}", customer.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:update")]
    #[doc(alias = "PATCH /v1/customers/{id}")]
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<CustomerUpdate>) -> Call<Customer> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// List the payment methods of a customer.
    ///
    /// Returns a paginated list of the cards and other payment methods saved for a customer.
    ///
    /// Requires the scope `customers:read` or `customers:write`.
    ///
    /// Sends `GET /v1/customers/{id}/payment-methods`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5164a729-a3b2-45dd-8049-125efa08b6c4".parse()?;
    /// let mut payment_methods = client
    ///     .customers()
    ///     .list_payment_methods(customer_id)
    ///     .limit(10)
    ///     .items();
    /// while let Some(payment_method) = payment_methods.try_next().await? {
    ///     println!("{:?}", payment_method.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:list_payment_methods")]
    #[doc(alias = "GET /v1/customers/{id}/payment-methods")]
    #[inline]
    pub fn list_payment_methods(&self, id: Uuid) -> CustomersListPaymentMethods {
        CustomersListPaymentMethods {
            call: Call::new(self.client, &LIST_PAYMENT_METHODS, response::json)
                .path("id", &id),
        }
    }

    /// Get the state of a customer.
    ///
    /// Returns a customer with its active subscriptions, granted benefits and active meters in one
    /// call.
    ///
    /// Requires the scope `customers:read` or `customers:write`.
    ///
    /// Sends `GET /v1/customers/{id}/state`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5164a729-a3b2-45dd-8049-125efa08b6c4".parse()?;
    /// let customer_state = client.customers().get_state(customer_id).send().await?;
    /// println!("{:?}", customer_state.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:get_state")]
    #[doc(alias = "GET /v1/customers/{id}/state")]
    #[inline]
    pub fn get_state(&self, id: Uuid) -> Call<CustomerState> {
        Call::new(self.client, &GET_STATE, response::json).path("id", &id)
    }
}

/// Builder for `customers:list`, returned by [`Customers::list`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersList {
    call: Call<CustomerPage>,
}

impl CustomersList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by exact email address.
    #[inline]
    pub fn email(mut self, email: impl Into<Optional<String>>) -> Self {
        self.call.query("email", Style::FORM, &email.into());
        self
    }

    /// Search for text in the name, the email address or the external ID.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

    /// `true` returns only customers with a subscription that is `trialing`, `active` or `past_due`,
    /// `false` only the others.
    #[inline]
    pub fn active(mut self, active: impl Into<Optional<bool>>) -> Self {
        self.call.query("active", Style::FORM, &active.into());
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
        sorting: impl IntoIterator<Item = CustomerSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CustomerSortProperty>>(),
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

call_methods!(CustomersList -> CustomerPage);
page_methods!(CustomersList -> CustomerPage, "page");

/// Builder for `customers:export`, returned by [`Customers::export`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersExport {
    call: Call<String>,
}

impl CustomersExport {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }
}

call_methods!(CustomersExport -> String);

/// Builder for `customers:delete_external`, returned by [`Customers::delete_external`]: set
/// optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersDeleteExternal {
    call: Call<()>,
}

impl CustomersDeleteExternal {
    /// If `true`, the customer's personal data is replaced as well. Defaults to `false`.
    #[inline]
    pub fn anonymize(mut self, anonymize: impl Into<Optional<bool>>) -> Self {
        self.call.query("anonymize", Style::FORM, &anonymize.into());
        self
    }
}

call_methods!(CustomersDeleteExternal -> ());

/// Builder for `customers:list_payment_methods_external`, returned by
/// [`Customers::list_payment_methods_external`]: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersListPaymentMethodsExternal {
    call: Call<PaymentMethodPage>,
}

impl CustomersListPaymentMethodsExternal {
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

call_methods!(CustomersListPaymentMethodsExternal -> PaymentMethodPage);
page_methods!(CustomersListPaymentMethodsExternal -> PaymentMethodPage, "page");

/// Builder for `customers:delete`, returned by [`Customers::delete`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersDelete {
    call: Call<()>,
}

impl CustomersDelete {
    /// If `true`, personal data is replaced as well: the email address and names are hashed (except the
    /// name of a business with a tax ID), the billing address is cleared, and OAuth account data is
    /// removed. Defaults to `false`.
    #[inline]
    pub fn anonymize(mut self, anonymize: impl Into<Optional<bool>>) -> Self {
        self.call.query("anonymize", Style::FORM, &anonymize.into());
        self
    }
}

call_methods!(CustomersDelete -> ());

/// Builder for `customers:list_payment_methods`, returned by [`Customers::list_payment_methods`]:
/// set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersListPaymentMethods {
    call: Call<PaymentMethodPage>,
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

call_methods!(CustomersListPaymentMethods -> PaymentMethodPage);
page_methods!(CustomersListPaymentMethods -> PaymentMethodPage, "page");

const LIST: Operation = Operation::new("customers:list", Method::GET, "/v1/customers/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("customers:create", Method::POST, "/v1/customers/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const EXPORT: Operation = Operation::new("customers:export", Method::GET, "/v1/customers/export")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)])
    .accept("text/csv, text/*;q=0.9, application/json;q=0.8");

const GET_EXTERNAL: Operation = Operation::new(
    "customers:get_external", Method::GET, "/v1/customers/external/{external_id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const DELETE_EXTERNAL: Operation = Operation::new(
    "customers:delete_external", Method::DELETE, "/v1/customers/external/{external_id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE_EXTERNAL: Operation = Operation::new(
    "customers:update_external", Method::PATCH, "/v1/customers/external/{external_id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const LIST_PAYMENT_METHODS_EXTERNAL: Operation = Operation::new(
    "customers:list_payment_methods_external", Method::GET,
    "/v1/customers/external/{external_id}/payment-methods",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const GET_STATE_EXTERNAL: Operation = Operation::new(
    "customers:get_state_external", Method::GET, "/v1/customers/external/{external_id}/state",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const GET: Operation = Operation::new("customers:get", Method::GET, "/v1/customers/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const DELETE: Operation = Operation::new("customers:delete", Method::DELETE, "/v1/customers/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new("customers:update", Method::PATCH, "/v1/customers/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const LIST_PAYMENT_METHODS: Operation = Operation::new(
    "customers:list_payment_methods", Method::GET, "/v1/customers/{id}/payment-methods",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const GET_STATE: Operation = Operation::new(
    "customers:get_state", Method::GET, "/v1/customers/{id}/state",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
