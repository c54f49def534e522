//! Parses lines into events: collects fields until an empty line ends the event.

use std::time::Duration;

use super::RawEvent;

/// The event that is being read.
#[derive(Debug, Default)]
pub(in crate::streams) struct Pending {
    name: String,
    data: String,
    has_data: bool,
    /// The ID of the last event that had one.
    id: String,
    /// In milliseconds.
    retry: Option<u64>,
}

impl Pending {
    /// Adds a line. An empty line may complete an event.
    pub(in crate::streams) fn take(&mut self, line: &str) -> Option<RawEvent> {
        if line.is_empty() {
            return self.dispatch();
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" => {
                if self.has_data {
                    self.data.push('\n');
                }
                self.data.push_str(value);
                self.has_data = true;
            }
            "id" if !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().or(self.retry);
            }
            // Comments, which have no name, and unknown fields.
            _ => {}
        }
        None
    }

    fn dispatch(&mut self) -> Option<RawEvent> {
        let name = std::mem::take(&mut self.name);
        let data = std::mem::take(&mut self.data);
        if !std::mem::take(&mut self.has_data) {
            return None;
        }
        Some(RawEvent {
            name: (!name.is_empty()).then_some(name),
            id: (!self.id.is_empty()).then(|| self.id.clone()),
            retry: self.retry,
            data,
        })
    }

    pub(in crate::streams) fn len(&self) -> usize {
        self.data.len()
    }

    pub(in crate::streams) fn id(&self) -> Option<&str> {
        (!self.id.is_empty()).then_some(&self.id)
    }

    pub(in crate::streams) fn retry(&self) -> Option<Duration> {
        self.retry.map(Duration::from_millis)
    }
}
