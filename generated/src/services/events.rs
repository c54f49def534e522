//! Events: usage that you ingest, and events that Polar records.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Events::list) | `GET /v1/events/` | List events. |
//! | [`ingest`](Events::ingest) | `POST /v1/events/ingest` | Ingest events. |
//! | [`list_names`](Events::list_names) | `GET /v1/events/names` | List event names. |
//! | [`get`](Events::get) | `GET /v1/events/{id}` | Get an event. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    Event, EventListPage, EventNamePage, EventNamesSortProperty, EventSortProperty,
    EventSource, EventsIngest, EventsIngestResponse, MetadataFilter,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional, Timestamp};

/// Events: usage that you ingest, and events that Polar records.
#[derive(Debug, Clone, Copy)]
pub struct Events<'a> {
    client: &'a Client,
}

impl<'a> Events<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List events.
    ///
    /// Returns a paginated list of events, latest first by default. The `pagination` of the response
    /// contains either totals or only `has_next_page`.
    ///
    /// Requires the scope `events:read` or `events:write`.
    ///
    /// Sends `GET /v1/events/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client.events().list().name("My event").query("pro").items();
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{:?}", event.label());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "events:list")]
    #[doc(alias = "GET /v1/events/")]
    #[doc(alias = "GET /v1/events")]
    #[inline]
    pub fn list(&self) -> EventsList {
        EventsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Ingest events.
    ///
    /// Stores a batch of events, each for a customer identified by ID or external ID, and returns the
    /// number of inserted events and of skipped duplicates. Events with the same `external_id` are
    /// duplicates. Timestamps must be in the past.
    ///
    /// Requires the scope `events:write`.
    ///
    /// Sends `POST /v1/events/ingest`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{EventCreateCustomer, EventsIngest};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5d8a3f0e-7c41-4b29-8e6d-f1a2b3c4d5e6".parse()?;
    /// let body = EventsIngest::new([
    ///     EventCreateCustomer::new("api.request", customer_id).into(),
    /// ]);
    /// let response = client.events().ingest(body).send().await?;
    /// println!("{}", response.inserted);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "events:ingest")]
    #[doc(alias = "POST /v1/events/ingest")]
    #[inline]
    pub fn ingest(&self, body: impl Into<EventsIngest>) -> Call<EventsIngestResponse> {
        Call::new(self.client, &INGEST, response::json).json(&body.into())
    }

    /// List event names.
    ///
    /// Returns a paginated list of distinct event names, each with the number of occurrences, and when
    /// it first and last occurred. Most recent first by default.
    ///
    /// Requires the scope `events:read` or `events:write`.
    ///
    /// Sends `GET /v1/events/names`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::EventNamesSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut event_names = client
    ///     .events()
    ///     .list_names()
    ///     .query("pro")
    ///     .sorting([EventNamesSortProperty::Name])
    ///     .items();
    /// while let Some(event_name) = event_names.try_next().await? {
    ///     println!("{}", event_name.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "events:list_names")]
    #[doc(alias = "GET /v1/events/names")]
    #[inline]
    pub fn list_names(&self) -> EventsListNames {
        EventsListNames {
            call: Call::new(self.client, &LIST_NAMES, response::json),
        }
    }

    /// Get an event.
    ///
    /// Returns the event with this ID.
    ///
    /// Requires the scope `events:read` or `events:write`.
    ///
    /// Sends `GET /v1/events/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let event_id = "e5f3612e-4d7f-4c5e-ba6f-dd87c1ff4151".parse()?;
    /// let event = client.events().get(event_id).send().await?;
    /// println!("{:?}", event.label());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "events:get")]
    #[doc(alias = "GET /v1/events/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Event> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }
}

/// Builder for `events:list`, returned by [`Events::list`]: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct EventsList {
    call: Call<EventListPage>,
}

impl EventsList {
    /// Filter as JSON, with the same format as the filter of a meter.
    #[inline]
    pub fn filter(mut self, filter: impl Into<Optional<String>>) -> Self {
        self.call.query("filter", Style::FORM, &filter.into());
        self
    }

    /// Only events after this time (RFC 3339).
    #[inline]
    pub fn start_timestamp(
        mut self,
        start_timestamp: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("start_timestamp", Style::FORM, &start_timestamp.into());
        self
    }

    /// Only events before this time (RFC 3339).
    #[inline]
    pub fn end_timestamp(
        mut self,
        end_timestamp: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("end_timestamp", Style::FORM, &end_timestamp.into());
        self
    }

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

    /// Only events that match the filter of this meter (UUID v4).
    #[inline]
    pub fn meter_id(mut self, meter_id: impl Into<Optional<Uuid>>) -> Self {
        self.call.query("meter_id", Style::FORM, &meter_id.into());
        self
    }

    /// Filter by one or more event names.
    #[inline]
    pub fn name(mut self, name: impl Into<OneOrMany<String>>) -> Self {
        self.call.query("name", Style::FORM, &name.into());
        self
    }

    /// Filter by source: `system` for events created by Polar, `user` for ingested events.
    #[inline]
    pub fn source(mut self, source: impl Into<OneOrMany<EventSource>>) -> Self {
        self.call.query("source", Style::FORM, &source.into());
        self
    }

    /// Search for text in the events.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

    /// ID of the event to start from with `depth`, instead of the root events (UUID v4).
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<Optional<Uuid>>) -> Self {
        self.call.query("parent_id", Style::FORM, &parent_id.into());
        self
    }

    /// Number of levels of descendants to return, from 0 to 5: 0 returns only root events, 1 adds their
    /// children. By default, the hierarchy is ignored.
    #[inline]
    pub fn depth(mut self, depth: impl Into<Optional<i64>>) -> Self {
        self.call.query("depth", Style::FORM, &depth.into());
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
    /// `-timestamp` (latest first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = EventSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<EventSortProperty>>(),
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

call_methods!(EventsList -> EventListPage);
page_methods!(EventsList -> EventListPage, "page");

/// Builder for `events:list_names`, returned by [`Events::list_names`]: set optional parameters,
/// then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct EventsListNames {
    call: Call<EventNamePage>,
}

impl EventsListNames {
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

    /// Filter by source: `system` for events created by Polar, `user` for ingested events.
    #[inline]
    pub fn source(mut self, source: impl Into<OneOrMany<EventSource>>) -> Self {
        self.call.query("source", Style::FORM, &source.into());
        self
    }

    /// Search for text in the event names.
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
    /// `-last_seen` (most recent first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = EventNamesSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<EventNamesSortProperty>>(),
            );
        self
    }
}

call_methods!(EventsListNames -> EventNamePage);
page_methods!(EventsListNames -> EventNamePage, "page");

const LIST: Operation = Operation::new("events:list", Method::GET, "/v1/events/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const INGEST: Operation = Operation::new("events:ingest", Method::POST, "/v1/events/ingest")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const LIST_NAMES: Operation = Operation::new("events:list_names", Method::GET, "/v1/events/names")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new("events:get", Method::GET, "/v1/events/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);
