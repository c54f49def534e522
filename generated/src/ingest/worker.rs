//! The task that sends events. In: messages of the handles. Out: batches.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use tokio::sync::{mpsc, oneshot};

use super::{IngestBuilder, Rejected, Shared};
use crate::models::{EventCreate, EventsIngest, PathStep};
use crate::runtime::timing::{Instant, Timing, within};
use crate::{ApiError, Error, Retries, Timestamp};

/// The wait before the second attempt; it doubles with each that follows.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// An event that has waited for longer gets the time at which it was added. Otherwise the server sets the time: its
/// clock may be behind ours, and it does not accept events from the future.
const LATE: Duration = Duration::from_secs(5);

/// A message from a handle to the worker.
pub(super) enum Message {
    Event(Box<Queued>),
    Flush(oneshot::Sender<()>),
    /// The sender is kept until the worker has ended.
    Close(oneshot::Sender<()>),
}

/// An event, and when it was added to the buffer.
pub(super) struct Queued {
    pub(super) event: EventCreate,
    pub(super) since: SystemTime,
    /// Where the spool keeps it.
    pub(super) segment: Option<u64>,
}

/// Receives the events that are not stored.
type OnRejected = Box<dyn FnMut(Rejected) + Send>;

pub(super) struct Worker {
    settings: IngestBuilder,
    shared: Arc<Shared>,
    on_rejected: OnRejected,
    /// What is sent next, or is being sent.
    batch: Vec<Queued>,
    /// When the oldest of the batch came.
    since: Option<Instant>,
    /// Why the batch was not stored yet, if it was sent.
    last: Option<Error>,
    queue: mpsc::Receiver<Message>,
    closing: Vec<oneshot::Sender<()>>,
}

impl Worker {
    pub(super) fn new(
        settings: IngestBuilder,
        queue: mpsc::Receiver<Message>,
        shared: Arc<Shared>,
        on_rejected: OnRejected,
    ) -> Self {
        Self {
            settings,
            shared,
            on_rejected,
            batch: Vec::new(),
            since: None,
            last: None,
            queue,
            closing: Vec::new(),
        }
    }

    /// Sends what earlier runs have left, then runs until the queue is closed and empty.
    pub(super) async fn run(mut self, timing: Arc<dyn Timing>, left: Vec<u64>) {
        for segment in left {
            self.resend(&*timing, segment).await;
        }
        loop {
            match self.next(&*timing).await {
                Next::Message(Some(Message::Event(queued))) => {
                    self.since.get_or_insert_with(|| timing.instant());
                    self.batch.push(*queued);
                    if self.batch.len() >= self.settings.max_batch {
                        self.send(&*timing).await;
                    }
                }
                Next::Message(Some(Message::Flush(done))) => {
                    self.send(&*timing).await;
                    // Nobody may be waiting any more.
                    let _ = done.send(());
                }
                Next::Message(Some(Message::Close(done))) => {
                    self.closing.push(done);
                    self.queue.close();
                }
                Next::Late => self.send(&*timing).await,
                Next::Message(None) => {
                    self.send(&*timing).await;
                    return;
                }
            }
        }
    }

    /// Sends the events of a segment of an earlier run.
    async fn resend(&mut self, timing: &dyn Timing, segment: u64) {
        let spool = self.shared.spool.as_ref();
        let Some(Ok(events)) = spool.map(|spool| spool.left(segment)) else {
            // It was readable at the start, and is kept for the next one.
            return;
        };
        let count = events.len() as u64;
        self.shared.queued.fetch_add(count, Ordering::Relaxed);
        let mut events = events.into_iter().peekable();
        while events.peek().is_some() {
            self.batch = events.by_ref().take(self.settings.max_batch).collect();
            self.send(timing).await;
        }
    }

    async fn next(&mut self, timing: &dyn Timing) -> Next {
        let Some(since) = self.since else {
            return Next::Message(self.queue.recv().await);
        };
        let waited = timing.instant().saturating_duration_since(since);
        let left = self.settings.max_wait.saturating_sub(waited);
        match within(timing, left, self.queue.recv()).await {
            Some(message) => Next::Message(message),
            None => Next::Late,
        }
    }

    /// Sends the batch until each event is stored or rejected.
    async fn send(&mut self, timing: &dyn Timing) {
        self.since = None;
        let (mut attempts, mut limit) = (0, usize::MAX);
        while !self.batch.is_empty() {
            attempts += 1;
            let count = self.batch.len().min(limit);
            let Err(error) = self.attempt(timing, count).await else {
                attempts = 0;
                continue;
            };
            let refused = refused(&error, count);
            if !refused.is_empty() {
                // The rest is another batch.
                self.reject_places(&refused, error);
                attempts = 0;
            } else if is_too_large(&error) && count > 1 {
                // Halving finds the event that is too large by itself, and the size that the server accepts.
                limit = count.div_ceil(2);
                attempts = 0;
            } else if !is_temporary(&error) || attempts >= self.settings.max_attempts {
                self.reject_places(&(0..count).collect(), error);
                attempts = 0;
            } else {
                let doublings = (attempts - 1).min(16);
                let wait = (FIRST_WAIT * 2_u32.pow(doublings)).min(LONGEST_WAIT);
                let asked = error.retry_after().unwrap_or_default();
                let wait = asked.min(self.settings.max_retry_after).max(wait);
                self.last = Some(error);
                if let Some(sleep) = timing.sleep(wait) {
                    sleep.await;
                }
            }
        }
    }

    /// Sends the first events of the batch once.
    async fn attempt(&mut self, timing: &dyn Timing, count: usize) -> Result<(), Error> {
        let now = timing.now();
        for queued in self.batch.iter_mut().take(count) {
            let waited = now.duration_since(queued.since).unwrap_or_default();
            if waited >= LATE {
                set_time(&mut queued.event, queued.since);
            }
        }
        let first = self.batch.iter().take(count);
        let events = first.map(|queued| queued.event.clone());
        let call = self.settings.client.events();
        let call = call.ingest(EventsIngest::new(events));
        let response = call.retries(Retries::none()).send().await?;
        self.shared
            .stored
            .fetch_add(count as u64, Ordering::Relaxed);
        let duplicates = response.duplicates.unwrap_or(0).unsigned_abs();
        self.shared
            .duplicates
            .fetch_add(duplicates, Ordering::Relaxed);
        let stored: Vec<_> = self.batch.drain(..count).collect();
        if let Some(spool) = &self.shared.spool {
            spool.done(&stored);
        }
        self.last = None;
        Ok(())
    }

    /// Rejects some events of the batch.
    fn reject_places(&mut self, places: &BTreeSet<usize>, error: Error) {
        let (mut rejected, mut left) = (Vec::new(), Vec::new());
        for (place, queued) in self.batch.drain(..).enumerate() {
            match places.contains(&place) {
                true => rejected.push(queued),
                false => left.push(queued),
            }
        }
        self.batch = left;
        self.last = None;
        let is_final = !is_temporary(&error);
        let events = rejected.iter().map(|queued| queued.event.clone()).collect();
        self.reject(events, Some(error));
        // Only now: whoever keeps them has had them.
        if let Some(spool) = self.shared.spool.as_ref().filter(|_| is_final) {
            spool.done(&rejected);
        }
    }

    fn reject(&mut self, events: Vec<EventCreate>, error: Option<Error>) {
        let count = events.len() as u64;
        self.shared.rejected.fetch_add(count, Ordering::Relaxed);
        let error = error.map(Arc::new);
        let on_rejected = &mut self.on_rejected;
        // A panic of the caller's code must not end the task, nor the process where the task is being dropped. The
        // panic hook has reported it.
        let _ = catch_unwind(AssertUnwindSafe(|| {
            on_rejected(Rejected { events, error });
        }));
    }
}

/// Rejects what was not sent, however the worker ends.
impl Drop for Worker {
    fn drop(&mut self) {
        self.queue.close();
        let mut events: Vec<_> = self.batch.drain(..).map(|queued| queued.event).collect();
        while let Ok(message) = self.queue.try_recv() {
            match message {
                Message::Event(queued) => events.push(queued.event),
                Message::Flush(done) | Message::Close(done) => self.closing.push(done),
            }
        }
        if !events.is_empty() {
            let last = self.last.take();
            self.reject(events, last);
        }
        if let Some(spool) = &self.shared.spool {
            spool.close();
        }
    }
}

enum Next {
    Message(Option<Message>),
    /// The oldest event of the batch has waited for long enough.
    Late,
}

/// Returns whether the server refuses the request for its size.
fn is_too_large(error: &Error) -> bool {
    error.status().is_some_and(|status| status == 413)
}

/// Returns whether the same batch may succeed later.
fn is_temporary(error: &Error) -> bool {
    error.is_transport()
        || error.is_token()
        || error.is_rate_limited()
        || error.is_server_error()
        // A success whose body is not the API's, as of a proxy.
        || error.is_decode()
        || error.status().is_some_and(|status| status == 408)
}

/// Returns the places of the events that the server names as invalid. It stores no event of such a batch.
fn refused(error: &Error, length: usize) -> BTreeSet<usize> {
    let Some(ApiError::HttpValidationError(body)) = error.api_error() else {
        return BTreeSet::new();
    };
    let problems = body.detail.iter().flatten();
    let places = problems.filter_map(|problem| match problem.loc.as_slice() {
        [
            PathStep::String(body),
            PathStep::String(events),
            PathStep::Integer(place),
            ..,
        ] if body == "body" && events == "events" => usize::try_from(*place).ok(),
        _ => None,
    });
    places.filter(|place| *place < length).collect()
}

/// Sets the time of an event that has none to when it was added to the buffer.
pub(super) fn set_time(event: &mut EventCreate, since: SystemTime) {
    let timestamp = match event {
        EventCreate::Customer(event) => &mut event.timestamp,
        EventCreate::ExternalCustomer(event) => &mut event.timestamp,
        EventCreate::Unknown(_) => return,
    };
    timestamp.get_or_insert_with(|| Timestamp::from(since));
}
