//! A service like those in generated crates, for tests of the runtime.

use http::Method;

use crate::host::ErrorBody;
use crate::pagination::{PageInfo, pagination_methods};
use crate::runtime::json::{Decode, DecodeError, Encode, OneOrMany, RawJson, Reader, Writer};
use crate::runtime::{Call, Client, ErrorResponse, Operation, Page, Style, response};
use crate::runtime::{call_methods, call_settings, page_methods};
use crate::streams::{Part, event_methods, line_methods, nested_part_methods, part_methods};

const LIST: Operation = Operation::new("widgets:list", Method::GET, "/v1/widgets/").errors(ERRORS);
const GET: Operation = Operation::new("widgets:get", Method::GET, "/v1/widgets/{id}").errors(&[
    ErrorResponse::new(404, ErrorBody::NotFound),
    ErrorResponse::new(422, ErrorBody::NotFound),
    ErrorResponse::new(422, ErrorBody::Validation),
]);
const CREATE: Operation =
    Operation::new("widgets:create", Method::POST, "/v1/widgets/").errors(ERRORS);
const DELETE: Operation = Operation::new("widgets:delete", Method::DELETE, "/v1/widgets/{id}");
const INVOICE: Operation =
    Operation::new("widgets:invoice", Method::POST, "/v1/widgets/{id}/invoice");
const EXPORT: Operation =
    Operation::new("widgets:export", Method::GET, "/v1/widgets/export").accept("text/csv");
const SIGN: Operation = Operation::new("widgets:sign", Method::PUT, "/v1/widgets/{id}/sign")
    .security(&[&["app", "user"], &["token"], &[]])
    .server("https://sign.fixture.example/eu");
const PARTS: Operation = Operation::new("widgets:parts", Method::GET, "/parts")
    .security(&[&["app"]])
    .server("/v2");
const VALIDATE: Operation =
    Operation::new("widgets:validate", Method::POST, "/v1/widgets/validate").anonymous();
const ERRORS: &[ErrorResponse] = &[
    ErrorResponse::new(429, ErrorBody::NotFound),
    ErrorResponse::range(4, ErrorBody::Validation),
    ErrorResponse::default(ErrorBody::NotFound),
];

impl Client {
    /// Widgets.
    #[must_use]
    pub fn widgets(&self) -> Widgets<'_> {
        Widgets::new(self)
    }
}

const WATCH: Operation = Operation::new("widgets:watch", Method::GET, "/v1/widgets/watch");

/// Builder for `widgets:watch`: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct WatchWidgets {
    call: Call<()>,
}

call_settings!(WatchWidgets);
event_methods!(WatchWidgets.send -> Widget, Data, "[DONE]");
event_methods!(WatchWidgets.send_texts -> String, Text);
event_methods!(WatchWidgets.send_whole -> RawJson, Whole);
line_methods!(WatchWidgets.send_lines -> Widget, "application/x-ndjson");
part_methods!(WatchWidgets.send_parts -> Widget: json, "multipart/mixed");
part_methods!(WatchWidgets.send_all -> [Widget: json, String: text], bytes::Bytes: bytes, "multipart/related");
nested_part_methods!(WatchWidgets.send_pages -> Vec<Part<Widget>>: [; Widget: json], "multipart/mixed");
nested_part_methods!(
    WatchWidgets.send_books -> [(Part<String>, Vec<Part<Vec<Part<Widget>>>>): [String: text; Vec<Part<Widget>>: [; Widget: json]]],
    bytes::Bytes: bytes, "multipart/mixed"
);

/// Widgets.
#[derive(Debug)]
pub struct Widgets<'a> {
    client: &'a Client,
}

impl<'a> Widgets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists widgets.
    pub fn list(&self) -> ListWidgets {
        ListWidgets {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Lists widgets by cursor.
    pub fn list_after(&self) -> ListAfter {
        ListAfter {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Gets a widget.
    pub fn get(&self, id: impl Into<String>) -> Call<Widget> {
        Call::new(self.client, &GET, response::json).path("id", &id.into())
    }

    /// Creates a widget.
    pub fn create(&self, body: impl Into<Widget>) -> Call<Widget> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Deletes a widget.
    pub fn delete(&self, id: impl Into<String>) -> Call<()> {
        Call::new(self.client, &DELETE, response::empty).path("id", &id.into())
    }

    /// Creates an invoice, which may not be available yet.
    pub fn invoice(&self, id: impl Into<String>) -> Call<Option<Widget>> {
        Call::new(self.client, &INVOICE, response::json_or_empty).path("id", &id.into())
    }

    /// Signs a widget, on another server, with one of several credentials.
    pub fn sign(&self, id: impl Into<String>) -> Call<()> {
        Call::new(self.client, &SIGN, response::empty).path("id", &id.into())
    }

    /// Lists parts, at another path of the server.
    pub fn parts(&self) -> Call<()> {
        Call::new(self.client, &PARTS, response::empty)
    }

    /// Watches widgets.
    pub fn watch(&self) -> WatchWidgets {
        WatchWidgets {
            call: Call::new(self.client, &WATCH, response::empty),
        }
    }

    /// Exports all widgets as CSV.
    pub fn export(&self) -> Call<String> {
        Call::new(self.client, &EXPORT, response::text)
    }

    /// Validates a widget. Needs no token.
    pub fn validate(&self, body: impl Into<Widget>) -> Call<()> {
        Call::new(self.client, &VALIDATE, response::empty).form(&body.into())
    }
}

/// Builder for listing widgets.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListWidgets {
    call: Call<WidgetPage>,
}

call_methods!(ListWidgets -> WidgetPage);
page_methods!(ListWidgets -> WidgetPage, "page");

/// Builder for listing widgets by cursor.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListAfter {
    call: Call<WidgetPage>,
}

pagination_methods!(ListAfter -> WidgetPage, Cursor::new("after", after_info));

fn after_info(page: &WidgetPage) -> PageInfo {
    PageInfo {
        count: page.items.len(),
        next: page.items.last().map(|widget| widget.id.clone()),
        ..PageInfo::default()
    }
}

impl ListWidgets {
    /// Filters by organization.
    pub fn organization_id(mut self, organization_id: impl Into<OneOrMany<String>>) -> Self {
        self.call
            .query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filters by metadata.
    pub fn metadata(mut self, key: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.call
            .query_entry("metadata", key.as_ref(), &value.into());
        self
    }

    /// Sets the page to start with.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", Style::FORM, &page);
        self
    }

    /// Sets the page size.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", Style::FORM, &limit);
        self
    }
}

/// A widget.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Widget {
    /// Its id.
    pub id: String,
    /// Its tags.
    pub tags: Vec<String>,
}

impl Widget {
    /// Creates a widget.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            tags: Vec::new(),
        }
    }
}

impl Decode for Widget {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::new("");
        reader.record(&["id", "tags"], &mut [&mut value.id, &mut value.tags])?;
        Ok(value)
    }
}

impl Encode for Widget {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("tags", &self.tags);
        object.end();
    }
}

/// A page of widgets.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WidgetPage {
    /// The widgets.
    pub items: Vec<Widget>,
    /// The number of the last page.
    pub max_page: i64,
}

impl Decode for WidgetPage {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut items, mut max_page) = (Vec::new(), 0);
        reader.record(&["items", "max_page"], &mut [&mut items, &mut max_page])?;
        Ok(Self { items, max_page })
    }
}

impl Page for WidgetPage {
    type Item = Widget;

    fn into_items(self) -> Vec<Widget> {
        self.items
    }

    fn has_more(&self, page: i64) -> bool {
        page < self.max_page
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}
