//! Event types, with labels for display.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](EventTypes::list) | `GET /v1/event-types/` | List event types. |
//! | [`update`](EventTypes::update) | `PATCH /v1/event-types/{id}` | Update an event type. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    EventSource, EventType, EventTypeUpdate, EventTypeWithStatsPage,
    EventTypesSortProperty,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Event types, with labels for display.
#[derive(Debug, Clone, Copy)]
pub struct EventTypes<'a> {
    client: &'a Client,
}

impl<'a> EventTypes<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List event types.
    ///
    /// Returns a paginated list of event types, each with the number of occurrences, and when it first
    /// and last occurred. Most recent first by default. System types have no ID.
    ///
    /// Requires the scope `events:read` or `events:write`.
    ///
    /// Sends `GET /v1/event-types/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::EventTypesSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut event_types = client
    ///     .event_types()
    ///     .list()
    ///     .query("pro")
    ///     .sorting([EventTypesSortProperty::Name])
    ///     .items();
    /// while let Some(event_type) = event_types.try_next().await? {
    ///     println!("{}", event_type.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "event-types:list")]
    #[doc(alias = "GET /v1/event-types/")]
    #[doc(alias = "GET /v1/event-types")]
    #[inline]
    pub fn list(&self) -> EventTypesList {
        EventTypesList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Update an event type.
    ///
    /// Sets the label of an event type (1 to 128 characters) and the path of a property to use as
    /// label, and returns the event type.
    ///
    /// Requires the scope `events:write`.
    ///
    /// Sends `PATCH /v1/event-types/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::EventTypeUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let event_type_id = "2d8ebf40-b667-4d90-b981-daa959c1f033".parse()?;
    /// let body = EventTypeUpdate::new("API request");
    /// let event_type = client.event_types().update(event_type_id, body).send().await?;
    /// println!("{}", event_type.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "event-types:update")]
    #[doc(alias = "PATCH /v1/event-types/{id}")]
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<EventTypeUpdate>) -> Call<EventType> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `event-types:list`, returned by [`EventTypes::list`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct EventTypesList {
    call: Call<EventTypeWithStatsPage>,
}

impl EventTypesList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
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

    /// Search for text in the name or the label.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

    /// If `true`, returns only event types with root events. Defaults to `false`.
    #[inline]
    pub fn root_events(mut self, root_events: impl Into<Optional<bool>>) -> Self {
        self.call.query("root_events", Style::FORM, &root_events.into());
        self
    }

    /// Filter by parent event ID (UUID).
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<Optional<Uuid>>) -> Self {
        self.call.query("parent_id", Style::FORM, &parent_id.into());
        self
    }

    /// Filter by source: `system` for events created by Polar, `user` for ingested events.
    #[inline]
    pub fn source(mut self, source: impl Into<Optional<EventSource>>) -> Self {
        self.call.query("source", Style::FORM, &source.into());
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
    /// `-last_seen` (most recent first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = EventTypesSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<EventTypesSortProperty>>(),
            );
        self
    }
}

call_methods!(EventTypesList -> EventTypeWithStatsPage);
page_methods!(EventTypesList -> EventTypeWithStatsPage, "page");

const LIST: Operation = Operation::new("event-types:list", Method::GET, "/v1/event-types/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const UPDATE: Operation = Operation::new(
    "event-types:update", Method::PATCH, "/v1/event-types/{id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);
