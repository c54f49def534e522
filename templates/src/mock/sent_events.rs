//! Responses that are events, as test doubles send them.

use std::time::Duration;

use bytes::Bytes;

use crate::runtime::json::{self, Encode};

/// The body of a response that is server-sent events, with their names and IDs.
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::mock::{MockEvents, MockOperation};")]
/// fn set_up(watch: &MockOperation<(), ()>) {
///     let events = MockEvents::new().event(5).name("tick").id("7").event(6).text("[DONE]");
///     watch.responds(200, "text/event-stream", events);
/// }
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct MockEvents(Vec<Event>);

#[derive(Debug, Clone, Default)]
struct Event {
    /// The fields other than the data, in the order in which they were set.
    fields: Vec<(&'static str, String)>,
    data: String,
}

impl MockEvents {
    /// Creates a body without events.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an event whose data is a value as JSON, such as a model.
    pub fn event(self, data: impl Encode) -> Self {
        self.text(json::to_string(&data))
    }

    /// Adds an event whose data is text, which may have several lines.
    pub fn text(mut self, data: impl Into<String>) -> Self {
        self.0.push(Event {
            fields: Vec::new(),
            data: data.into(),
        });
        self
    }

    /// Sets the name of the last event.
    ///
    /// # Panics
    /// If there is no event yet, or the name has a line break.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.field("event", name.into())
    }

    /// Sets the ID of the last event.
    ///
    /// # Panics
    /// If there is no event yet, or the ID has a line break.
    pub fn id(self, id: impl Into<String>) -> Self {
        self.field("id", id.into())
    }

    /// Sets how long the client waits before it connects again, in the last event.
    ///
    /// # Panics
    /// If there is no event yet.
    pub fn retry(self, wait: Duration) -> Self {
        self.field("retry", wait.as_millis().to_string())
    }

    fn field(mut self, name: &'static str, text: String) -> Self {
        assert!(
            !text.contains(['\n', '\r']),
            "`{name}` of an event has a line break: {text:?}"
        );
        let event = self.0.last_mut();
        let event = event.unwrap_or_else(|| panic!("`{name}` is set before there is an event"));
        event.fields.retain(|(known, _)| *known != name);
        event.fields.push((name, text));
        self
    }
}

impl From<MockEvents> for Bytes {
    fn from(events: MockEvents) -> Self {
        let mut body = String::new();
        for event in events.0 {
            for (name, text) in event.fields {
                body.push_str(&format!("{name}: {text}\n"));
            }
            for line in event.data.split('\n') {
                body.push_str(&format!("data: {}\n", line.trim_end_matches('\r')));
            }
            body.push('\n');
        }
        body.into()
    }
}
