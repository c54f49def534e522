//! Why an event was not added to the buffer.

use std::fmt;
use std::io;

use crate::models::EventCreate;

/// The error of an event that was not added to the buffer. It holds the event.
pub struct NotQueued {
    event: Box<EventCreate>,
    why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    Full,
    Closed,
    Unknown,
    Disk(io::ErrorKind),
}

impl NotQueued {
    pub(super) fn new(event: EventCreate, why: Why) -> Self {
        Self {
            event: Box::new(event),
            why,
        }
    }

    /// Returns the event.
    #[must_use]
    pub fn into_event(self) -> EventCreate {
        *self.event
    }

    /// Returns `true` if the buffer is full, since events are added faster than they can be sent.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.why == Why::Full
    }

    /// Returns `true` if the buffer no longer accepts events, after [`Ingest::shutdown`](super::Ingest::shutdown).
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.why == Why::Closed
    }

    /// Returns `true` if the event could not be written to the spool.
    #[must_use]
    pub fn is_disk(&self) -> bool {
        matches!(self.why, Why::Disk(_))
    }
}

impl fmt::Display for NotQueued {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Why::Disk(kind) = self.why {
            return write!(formatter, "the event could not be written to the spool: {kind}");
        }
        formatter.write_str(match self.why {
            Why::Full => "the buffer of events is full",
            Why::Closed => "the buffer of events was shut down",
            Why::Unknown | Why::Disk(_) => {
                "an event of a kind unknown to this version cannot get an id"
            }
        })
    }
}

impl fmt::Debug for NotQueued {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("NotQueued")
            .field("why", &self.why)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for NotQueued {}
