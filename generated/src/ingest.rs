//! Sends usage events in batches without losing any. Requires the feature `ingest`.
//!
//! Events go into a buffer of limited size. A task sends them as soon as a batch is full, or once the oldest event has
//! waited long enough. Each event has an `external_id`, by which Polar recognizes events that it already has. A batch
//! whose outcome is unknown can therefore be retried, and counts once. With a [`spool`](IngestBuilder::spool), events
//! outlive a crash. [`Usage`] counts tokens, bytes and seconds, and becomes an event.
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
//! println!("{} stored, {} rejected", totals.stored, totals.rejected);
//! # Ok(())
//! # }
//! ```
#![cfg(not(all(target_family = "wasm", target_os = "unknown")))]

mod not_queued;
mod spool;
mod usage;
mod worker;

use std::fmt;
use std::io;
use std::path::PathBuf;
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
pub use not_queued::NotQueued;
use not_queued::Why;
use spool::Spool;
pub use usage::Usage;
use worker::{Message, Queued, Worker};

/// Buffers events and sends them in batches. A clone is cheap and shares the buffer.
///
/// Events that are left when the last clone is dropped are still sent while the program runs. Call
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
    queued: AtomicU64,
    stored: AtomicU64,
    duplicates: AtomicU64,
    rejected: AtomicU64,
    spool: Option<Spool>,
}

impl Ingest {
    /// Returns a builder.
    pub fn builder(client: &Client) -> IngestBuilder {
        IngestBuilder {
            client: client.clone(),
            max_batch: 100,
            max_wait: Duration::from_secs(1),
            capacity: 10_000,
            max_attempts: 20,
            max_retry_after: Duration::from_secs(60),
            spool: None,
        }
    }

    /// Adds an event to the buffer, and waits while the buffer is full. With a [`spool`](IngestBuilder::spool), it also
    /// waits until the event is on the disk; what several tasks send at once is written together.
    ///
    /// An event without an `external_id` gets one. An event without a `timestamp` that has to wait gets the current
    /// time.
    ///
    /// # Errors
    /// Returns an error, which holds the event, after [`shutdown`](Self::shutdown), and if the event cannot be written to
    /// the disk.
    pub async fn send(&self, event: impl Into<EventCreate>) -> Result<(), NotQueued> {
        let queued = self.queued(event.into())?;
        let Ok(place) = self.queue.reserve().await else {
            return Err(NotQueued::new(queued.event, Why::Closed));
        };
        let written = match &self.shared.spool {
            Some(spool) => Some(spool.keep(&queued).await),
            None => None,
        };
        self.put(place, queued, written)
    }

    /// Adds an event to the buffer if there is room. With a [`spool`](IngestBuilder::spool), it blocks until the event is
    /// on the disk.
    ///
    /// # Errors
    /// Returns an error, which holds the event, if the buffer is full, after [`shutdown`](Self::shutdown), and if the event
    /// cannot be written to the disk.
    pub fn try_send(&self, event: impl Into<EventCreate>) -> Result<(), NotQueued> {
        let queued = self.queued(event.into())?;
        let place = match self.queue.try_reserve() {
            Ok(place) => place,
            Err(TrySendError::Full(())) => return Err(NotQueued::new(queued.event, Why::Full)),
            Err(TrySendError::Closed(())) => return Err(NotQueued::new(queued.event, Why::Closed)),
        };
        let spool = self.shared.spool.as_ref();
        let written = spool.map(|spool| spool.keep_blocking(&queued));
        self.put(place, queued, written)
    }

    fn put(
        &self,
        place: mpsc::Permit<'_, Message>,
        mut queued: Queued,
        written: Option<Result<u64, io::ErrorKind>>,
    ) -> Result<(), NotQueued> {
        queued.segment = match written.transpose() {
            Ok(segment) => segment,
            Err(kind) => return Err(NotQueued::new(queued.event, Why::Disk(kind))),
        };
        self.shared.queued.fetch_add(1, Ordering::Relaxed);
        place.send(Message::Event(Box::new(queued)));
        Ok(())
    }

    /// Sends all events that were added before this call, and waits until each is stored or rejected, but no longer
    /// than `limit`. Events that are [`pending`](Totals::pending) then are still sent later.
    pub async fn flush(&self, limit: Duration) -> Totals {
        let mut flushed = Box::pin(async {
            let (done, stored) = oneshot::channel();
            if self.queue.send(Message::Flush(done)).await.is_ok() {
                // An error means that the worker has ended, so that there is nothing to wait for.
                let _ = stored.await;
            }
        });
        within(&*self.timing, limit, flushed.as_mut()).await;
        self.totals()
    }

    /// Stops accepting events, sends those that are left, and rejects those that cannot be sent within `limit`.
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

    /// Returns how many events were stored, rejected, and are pending so far.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let stored = self.shared.stored.load(Ordering::Relaxed);
        let rejected = self.shared.rejected.load(Ordering::Relaxed);
        let queued = self.shared.queued.load(Ordering::Relaxed);
        Totals {
            stored,
            duplicates: self.shared.duplicates.load(Ordering::Relaxed),
            rejected,
            pending: queued.saturating_sub(stored + rejected),
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
            segment: None,
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

/// Configures and starts an [`Ingest`].
#[derive(Debug, Clone)]
#[must_use]
pub struct IngestBuilder {
    client: Client,
    max_batch: usize,
    max_wait: Duration,
    capacity: usize,
    max_attempts: u32,
    max_retry_after: Duration,
    spool: Option<PathBuf>,
}

impl IngestBuilder {
    /// Sets the maximum number of events in a batch. Defaults to 100.
    pub fn max_batch(mut self, events: usize) -> Self {
        self.max_batch = events.max(1);
        self
    }

    /// Sets how long an event waits for others before its batch is sent. Defaults to 1 s.
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Sets how many events the buffer holds, besides the batch that is being sent. Defaults to 10,000.
    pub fn capacity(mut self, events: usize) -> Self {
        self.capacity = events.clamp(1, usize::MAX >> 4);
        self
    }

    /// Sets how often a batch is attempted before it is rejected. Defaults to 20, which takes about 8 minutes.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the longest wait that a server can ask for with `Retry-After`. Defaults to 60 s.
    pub fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// Keeps events in a folder until Polar has stored or refused them. An event is on the disk before `send` returns. What
    /// a crash or a [`shutdown`](Ingest::shutdown) has left is sent after the next start, and counts once: Polar recognizes
    /// events by their `external_id`. By default, events are only in memory.
    ///
    /// The folder is created. It is locked until [`shutdown`](Ingest::shutdown), or until the program ends: only one program
    /// can use it at a time.
    pub fn spool(mut self, folder: impl Into<PathBuf>) -> Self {
        self.spool = Some(folder.into());
        self
    }

    /// Starts the task that sends the events.
    ///
    /// `on_rejected` receives the events that are not stored. Keep or log them: nothing else does, except that a spool
    /// keeps those that Polar has not refused. If it panics, the panic is caught, and the task continues with the next
    /// events.
    ///
    /// # Errors
    /// Returns an error outside of a Tokio runtime, if the client is not configured correctly, and if the folder of the
    /// spool cannot be read or written, or is in use.
    pub fn start(
        self,
        on_rejected: impl FnMut(Rejected) + Send + 'static,
    ) -> Result<Ingest, Error> {
        let timing = Arc::clone(&self.client.config()?.timing);
        let runtime = Handle::try_current().map_err(|_| {
            Error::setup("events are sent by a task: start it within a Tokio runtime")
        })?;
        let spool = self.spool.clone().map(Spool::open).transpose();
        let spool = spool.map_err(|error| Error::setup(format!("the spool of events: {error}")))?;
        let (spool, left) = spool.unzip();
        let (sender, queue) = mpsc::channel(self.capacity);
        let prefix = format!("{:016x}{:016x}", timing.random(), timing.random());
        let shared = Arc::new(Shared {
            prefix,
            next: AtomicU64::new(0),
            queued: AtomicU64::new(0),
            stored: AtomicU64::new(0),
            duplicates: AtomicU64::new(0),
            rejected: AtomicU64::new(0),
            spool,
        });
        let worker = Worker::new(self, queue, Arc::clone(&shared), Box::new(on_rejected));
        let task = runtime.spawn(worker.run(Arc::clone(&timing), left.unwrap_or_default()));
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
    /// The events, with the ids that they were sent with, so that it is safe to send them again.
    pub events: Vec<EventCreate>,
    /// Why Polar did not accept them. If there was no time left, the error of the last attempt, or `None` if there was
    /// none.
    pub error: Option<Arc<Error>>,
}

/// Counts of the events by outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Totals {
    /// The events that Polar has stored.
    pub stored: u64,
    /// Those of the stored events that Polar already had: sent twice, or with an `external_id` of yours that is not
    /// new.
    pub duplicates: u64,
    /// The events that were rejected.
    pub rejected: u64,
    /// The events that are neither stored nor rejected yet.
    pub pending: u64,
}
