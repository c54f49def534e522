//! Sending usage events in batches, without losing any: feature `ingest`.
//!
//! Events go into a buffer of limited size, from which a task sends them: as soon as there are enough for a
//! batch, or once the oldest has waited for long enough. Each event has an `external_id`, by which Polar
//! knows what it already has; so a batch whose fate is unknown is sent again, and counts once.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use polar_client::Client;
//! use polar_client::ingest::Ingest;
//! use polar_client::models::EventCreateExternalCustomer;
//!
//! # async fn run(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let ingest = Ingest::builder(&client).start(|rejected| {
//!     eprintln!("{} events were not stored: {:?}", rejected.events.len(), rejected.error);
//! })?;
//!
//! ingest.send(EventCreateExternalCustomer::new("api.call", "customer-1")).await?;
//!
//! // When the program ends:
//! let totals = ingest.shutdown(Duration::from_secs(10)).await;
//! println!("{} stored, {} given back", totals.stored, totals.rejected);
//! # Ok(())
//! # }
//! ```
#![cfg(not(all(target_family = "wasm", target_os = "unknown")))]

mod worker;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};
use tokio::task::AbortHandle;

use crate::models::EventCreate;
use crate::runtime::timing::{Timing, within};
use crate::{Client, Error, Patch};
use worker::{Message, Queued, Worker};

/// Buffers events and sends them in batches. A clone is cheap, and shares the buffer.
///
/// What is left when the last clone is dropped is sent all the same, as long as the program runs: call
/// [`shutdown`](Self::shutdown) before it ends.
#[derive(Clone)]
pub struct Ingest {
    queue: mpsc::Sender<Message>,
    worker: AbortHandle,
    shared: Arc<Shared>,
    timing: Arc<dyn Timing>,
}

/// What the handles and the worker share.
struct Shared {
    /// Begins the ids of events that have none.
    prefix: String,
    next: AtomicU64,
    stored: AtomicU64,
    duplicates: AtomicU64,
    rejected: AtomicU64,
}

impl Ingest {
    /// Makes a builder, with batches of at most 100 events, sent after 1 s at the latest.
    pub fn builder(client: &Client) -> IngestBuilder {
        IngestBuilder {
            client: client.clone(),
            max_batch: 100,
            max_wait: Duration::from_secs(1),
            capacity: 10_000,
            max_attempts: 20,
        }
    }

    /// Puts an event into the buffer, and waits while that is full.
    ///
    /// An event without an `external_id` is given one. An event without a `timestamp` that has to wait is given
    /// that of now.
    ///
    /// # Errors
    /// After [`shutdown`](Self::shutdown): the event comes back with the error.
    pub async fn send(&self, event: impl Into<EventCreate>) -> Result<(), NotQueued> {
        let queued = self.queued(event.into())?;
        match self.queue.reserve().await {
            Ok(place) => place.send(Message::Event(Box::new(queued))),
            Err(_) => return Err(NotQueued::new(queued.event, Why::Closed)),
        }
        Ok(())
    }

    /// Puts an event into the buffer, unless that is full.
    ///
    /// # Errors
    /// When the buffer is full, and after [`shutdown`](Self::shutdown): the event comes back with the error.
    pub fn try_send(&self, event: impl Into<EventCreate>) -> Result<(), NotQueued> {
        let queued = self.queued(event.into())?;
        match self.queue.try_reserve() {
            Ok(place) => place.send(Message::Event(Box::new(queued))),
            Err(TrySendError::Full(())) => return Err(NotQueued::new(queued.event, Why::Full)),
            Err(TrySendError::Closed(())) => return Err(NotQueued::new(queued.event, Why::Closed)),
        }
        Ok(())
    }

    /// Sends what was put into the buffer before this call, and waits until it is stored or given back.
    pub async fn flush(&self) -> Totals {
        let (done, stored) = oneshot::channel();
        if self.queue.send(Message::Flush(done)).await.is_ok() {
            // An error says that the worker has ended: then nothing is left to wait for.
            let _ = stored.await;
        }
        self.totals()
    }

    /// Takes no more events, sends what is left, and gives back what cannot be sent in time.
    pub async fn shutdown(&self, limit: Duration) -> Totals {
        let (done, ended) = oneshot::channel();
        let mut ended = Box::pin(async {
            // The worker keeps its end of the channel until it has ended.
            let _ = self.queue.send(Message::Close(done)).await;
            let _ = ended.await;
        });
        if within(&*self.timing, limit, ended.as_mut()).await.is_none() {
            self.worker.abort();
            ended.await;
        }
        self.totals()
    }

    /// Returns what became of the events so far.
    #[must_use]
    pub fn totals(&self) -> Totals {
        Totals {
            stored: self.shared.stored.load(Ordering::Relaxed),
            duplicates: self.shared.duplicates.load(Ordering::Relaxed),
            rejected: self.shared.rejected.load(Ordering::Relaxed),
        }
    }

    /// Gives an event the id that makes it safe to send twice.
    fn queued(&self, mut event: EventCreate) -> Result<Queued, NotQueued> {
        let id = match &mut event {
            EventCreate::Customer(event) => &mut event.external_id,
            EventCreate::ExternalCustomer(event) => &mut event.external_id,
            EventCreate::Unknown(_) => {
                return Err(NotQueued::new(event, Why::Unknown));
            }
        };
        if !matches!(id, Patch::Value(_)) {
            let number = self.shared.next.fetch_add(1, Ordering::Relaxed);
            *id = Patch::Value(format!("{}-{number:x}", self.shared.prefix));
        }
        Ok(Queued {
            event,
            since: self.timing.now(),
        })
    }
}

impl fmt::Debug for Ingest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Ingest")
            .field("totals", &self.totals())
            .field("room", &self.queue.capacity())
            .finish_non_exhaustive()
    }
}

/// The settings of a buffer to be.
#[derive(Debug, Clone)]
#[must_use]
pub struct IngestBuilder {
    client: Client,
    max_batch: usize,
    max_wait: Duration,
    capacity: usize,
    max_attempts: u32,
}

impl IngestBuilder {
    /// Sets how many events are sent at once at most.
    pub fn max_batch(mut self, events: usize) -> Self {
        self.max_batch = events.max(1);
        self
    }

    /// Sets how long an event waits for others at most.
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Sets how many events the buffer holds, besides the batch that is being sent; 10,000 at first.
    pub fn capacity(mut self, events: usize) -> Self {
        self.capacity = events.clamp(1, usize::MAX >> 4);
        self
    }

    /// Sets how often a batch is sent before it is given back; 20 times at first, in about 8 minutes.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Starts the task that sends the events.
    ///
    /// `on_rejected` is given the events that are not stored: keep or log them, for nothing else will.
    ///
    /// # Errors
    /// Outside a Tokio runtime, and when the client is set up wrongly.
    pub fn start(
        self,
        on_rejected: impl FnMut(Rejected) + Send + 'static,
    ) -> Result<Ingest, Error> {
        let timing = Arc::clone(&self.client.config()?.timing);
        let runtime = Handle::try_current().map_err(|_| {
            Error::setup("events are sent by a task: start it within a Tokio runtime")
        })?;
        let (sender, queue) = mpsc::channel(self.capacity);
        let prefix = format!("{:016x}{:016x}", timing.random(), timing.random());
        let shared = Arc::new(Shared {
            prefix,
            next: AtomicU64::new(0),
            stored: AtomicU64::new(0),
            duplicates: AtomicU64::new(0),
            rejected: AtomicU64::new(0),
        });
        let worker = Worker::new(self, queue, Arc::clone(&shared), Box::new(on_rejected));
        let task = runtime.spawn(worker.run(Arc::clone(&timing)));
        Ok(Ingest {
            queue: sender,
            worker: task.abort_handle(),
            shared,
            timing,
        })
    }
}

/// Events that are not stored.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rejected {
    /// The events, with the ids that they were sent with: it is safe to send them once more.
    pub events: Vec<EventCreate>,
    /// Why Polar did not take them. When there was no time left, what went wrong the last time that they were sent; none if
    /// nothing had gone wrong until then.
    pub error: Option<Arc<Error>>,
}

/// What became of the events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Totals {
    /// How many Polar has stored.
    pub stored: u64,
    /// How many of them Polar had before: sent twice, or with an `external_id` of yours that is not new.
    pub duplicates: u64,
    /// How many were given back.
    pub rejected: u64,
}

/// Why an event is not in the buffer; it holds the event.
pub struct NotQueued {
    event: Box<EventCreate>,
    why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    Full,
    Closed,
    Unknown,
}

impl NotQueued {
    fn new(event: EventCreate, why: Why) -> Self {
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

    /// Says whether the buffer is full: events come faster than they can be sent.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.why == Why::Full
    }

    /// Says whether no more events are taken, after [`Ingest::shutdown`].
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.why == Why::Closed
    }
}

impl fmt::Display for NotQueued {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.why {
            Why::Full => "the buffer of events is full",
            Why::Closed => "no more events are taken: the buffer was shut down",
            Why::Unknown => {
                "an event of a kind that this version does not know cannot be given an id"
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
