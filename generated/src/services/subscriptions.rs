//! Subscriptions: products that are billed at regular intervals.

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomerCancellationReason, MetadataFilter, Subscription, SubscriptionCreate,
    SubscriptionExportColumn, SubscriptionPage, SubscriptionSortProperty,
    SubscriptionStatus, SubscriptionUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Timestamp};

/// Subscriptions: products that are billed at regular intervals.
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'a> {
    client: &'a Client,
}

impl<'a> Subscriptions<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List subscriptions.
    ///
    /// Returns subscriptions page by page, most recently started first by default.
    ///
    /// Requires the scope `subscriptions:read` or `subscriptions:write`.
    #[inline]
    pub fn list(&self) -> SubscriptionsList {
        SubscriptionsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a subscription to a free product.
    ///
    /// Subscribes an existing customer, named by `customer_id` or `external_customer_id`, to a free
    /// recurring product; a product that is not free is refused with 422 and has to go through a
    /// checkout. No first order is created and no confirmation email goes out.
    ///
    /// Requires the scope `subscriptions:write`.
    #[inline]
    pub fn create(&self, body: impl Into<SubscriptionCreate>) -> Call<Subscription> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Export subscriptions as CSV.
    ///
    /// Returns the matching subscriptions as one CSV document, without paging.
    ///
    /// Requires the scope `subscriptions:read` or `subscriptions:write`.
    #[inline]
    pub fn export(&self) -> SubscriptionsExport {
        SubscriptionsExport {
            call: Call::new(self.client, &EXPORT, response::text),
        }
    }

    /// Get a subscription.
    ///
    /// Returns the subscription with this ID.
    ///
    /// Requires the scope `subscriptions:read` or `subscriptions:write`.
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Subscription> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Revoke a subscription.
    ///
    /// Ends a subscription at once instead of at the end of its period, and returns it. Fails with 403
    /// (`AlreadyCanceledSubscription`) when it is already revoked and with 409 (`SubscriptionLocked`)
    /// while an update is pending.
    ///
    /// Requires the scope `subscriptions:write`.
    #[inline]
    pub fn revoke(&self, id: Uuid) -> Call<Subscription> {
        Call::new(self.client, &REVOKE, response::json).path("id", &id)
    }

    /// Update a subscription.
    ///
    /// Applies one kind of change: product, discount, trial or metadata; number of seats; end of the
    /// billing period; cancellation or its withdrawal; revocation; pause; resumption; or, with
    /// `pending_update` set to null, removal of the scheduled change. Fails with 402 (`PaymentFailed`)
    /// when the change needs a payment that fails. Fails with 403 when the subscription is already
    /// canceled or set to be (`AlreadyCanceledSubscription`) or is not active (`InactiveSubscription`),
    /// and with 409 (`SubscriptionLocked`) while another update is pending.
    ///
    /// Requires the scope `subscriptions:write`.
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<SubscriptionUpdate>,
    ) -> Call<Subscription> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `subscriptions:list`: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SubscriptionsList {
    call: Call<SubscriptionPage>,
}

impl SubscriptionsList {
    /// Organization IDs to match, one or several (UUID v4).
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Product IDs to match, one or several (UUID v4).
    pub fn product_id(mut self, product_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("product_id", Style::FORM, &product_id.into());
        self
    }

    /// Customer IDs to match, one or several (UUID v4).
    pub fn customer_id(mut self, customer_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// External IDs of the customer to match, one or several.
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<OneOrMany<String>>,
    ) -> Self {
        self.call
            .query("external_customer_id", Style::FORM, &external_customer_id.into());
        self
    }

    /// Discount IDs to match, one or several (UUID v4).
    pub fn discount_id(mut self, discount_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("discount_id", Style::FORM, &discount_id.into());
        self
    }

    /// `true` keeps active subscriptions, `false` inactive ones. Deprecated; `status` selects by state.
    #[deprecated = "deprecated by the API"]
    pub fn active(mut self, active: bool) -> Self {
        self.call.query("active", Style::FORM, &active);
        self
    }

    /// Statuses to match, one or several.
    pub fn status(mut self, status: impl Into<OneOrMany<SubscriptionStatus>>) -> Self {
        self.call.query("status", Style::FORM, &status.into());
        self
    }

    /// `true` keeps subscriptions that end with their current period, `false` those that do not.
    pub fn cancel_at_period_end(mut self, cancel_at_period_end: bool) -> Self {
        self.call.query("cancel_at_period_end", Style::FORM, &cancel_at_period_end);
        self
    }

    /// Cancellation reasons given by the customer to match, one or several.
    pub fn customer_cancellation_reason(
        mut self,
        customer_cancellation_reason: impl Into<OneOrMany<CustomerCancellationReason>>,
    ) -> Self {
        self.call
            .query(
                "customer_cancellation_reason",
                Style::FORM,
                &customer_cancellation_reason.into(),
            );
        self
    }

    /// Earliest cancellation date to match, inclusive (RFC 3339).
    pub fn canceled_at_after(mut self, canceled_at_after: Timestamp) -> Self {
        self.call.query("canceled_at_after", Style::FORM, &canceled_at_after);
        self
    }

    /// Latest cancellation date to match, inclusive (RFC 3339).
    pub fn canceled_at_before(mut self, canceled_at_before: Timestamp) -> Self {
        self.call.query("canceled_at_before", Style::FORM, &canceled_at_before);
        self
    }

    /// Keeps subscriptions that started after this time (RFC 3339).
    pub fn started_after(mut self, started_after: Timestamp) -> Self {
        self.call.query("started_after", Style::FORM, &started_after);
        self
    }

    /// Keeps subscriptions that started before this time (RFC 3339).
    pub fn started_before(mut self, started_before: Timestamp) -> Self {
        self.call.query("started_before", Style::FORM, &started_before);
        self
    }

    /// Number of the page, from 1 (the default). A page past the end has no items.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.call.query("page", Style::FORM, &page.into());
        self
    }

    /// Number of items in a page, from 1 to 100. Default: 10. The API takes a larger number as 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.call.query("limit", Style::FORM, &limit.into());
        self
    }

    /// Sort keys, applied in the order given; a leading `-` sorts descending. Default: `-started_at`
    /// (last started first).
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = SubscriptionSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<SubscriptionSortProperty>>(),
            );
        self
    }

    /// Metadata to match, sent as `metadata[key]=value`. The values are strings, integers, booleans or
    /// lists of one of these.
    pub fn metadata(
        mut self,
        key: impl AsRef<str>,
        value: impl Into<MetadataFilter>,
    ) -> Self {
        self.call.query_entry("metadata", key.as_ref(), &value.into());
        self
    }
}

call_methods!(SubscriptionsList -> SubscriptionPage);
page_methods!(SubscriptionsList -> SubscriptionPage, "page");

/// Builder for `subscriptions:export`: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SubscriptionsExport {
    call: Call<String>,
}

impl SubscriptionsExport {
    /// Organization IDs to match, one or several (UUID v4).
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Product IDs to match, one or several (UUID v4).
    pub fn product_id(mut self, product_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("product_id", Style::FORM, &product_id.into());
        self
    }

    /// Statuses to match, one or several.
    pub fn status(mut self, status: impl Into<OneOrMany<SubscriptionStatus>>) -> Self {
        self.call.query("status", Style::FORM, &status.into());
        self
    }

    /// `true` keeps subscriptions that end with their current period, `false` those that do not.
    pub fn cancel_at_period_end(mut self, cancel_at_period_end: bool) -> Self {
        self.call.query("cancel_at_period_end", Style::FORM, &cancel_at_period_end);
        self
    }

    /// Keeps subscriptions that started after this time (RFC 3339). The UTC offset is mandatory.
    pub fn started_after(mut self, started_after: Timestamp) -> Self {
        self.call.query("started_after", Style::FORM, &started_after);
        self
    }

    /// Keeps subscriptions that started before this time (RFC 3339). The UTC offset is mandatory.
    pub fn started_before(mut self, started_before: Timestamp) -> Self {
        self.call.query("started_before", Style::FORM, &started_before);
        self
    }

    /// Time zone of the dates, an IANA name such as `Europe/Paris`. Default: `UTC`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.call.query("timezone", Style::FORM, &timezone.into());
        self
    }

    /// Columns to write, from left to right. Default: `email`, `started_at`, `product`, `amount`,
    /// `currency`, `status`, `recurring_interval`.
    pub fn columns(
        mut self,
        columns: impl Into<OneOrMany<SubscriptionExportColumn>>,
    ) -> Self {
        self.call.query("columns", Style::FORM, &columns.into());
        self
    }
}

call_methods!(SubscriptionsExport -> String);

const LIST: Operation = Operation::new("subscriptions:list", Method::GET, "/v1/subscriptions/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("subscriptions:create", Method::POST, "/v1/subscriptions/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const EXPORT: Operation = Operation::new(
    "subscriptions:export", Method::GET, "/v1/subscriptions/export",
    )
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)])
    .accept("text/*, application/json");

const GET: Operation = Operation::new("subscriptions:get", Method::GET, "/v1/subscriptions/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const REVOKE: Operation = Operation::new(
    "subscriptions:revoke", Method::DELETE, "/v1/subscriptions/{id}",
    )
    .errors(&[
        ErrorResponse::new(403, ErrorBody::AlreadyCanceledSubscription),
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(409, ErrorBody::SubscriptionLocked),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new(
    "subscriptions:update", Method::PATCH, "/v1/subscriptions/{id}",
    )
    .errors(&[
        ErrorResponse::new(402, ErrorBody::PaymentFailed),
        ErrorResponse::new(403, ErrorBody::AlreadyCanceledSubscription),
        ErrorResponse::new(403, ErrorBody::InactiveSubscription),
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(409, ErrorBody::SubscriptionLocked),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);
