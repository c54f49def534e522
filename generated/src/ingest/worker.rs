//! The task that sends events: messages in, batches out.

use std::collections::BTreeSet;
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
/// An event that has waited for longer tells when it happened. One that has not leaves that to the server: its
/// clock may be behind ours, and it takes no event from the future.
const TELLING: Duration = Duration::from_secs(5);

/// What the handles tell the worker.
pub(super) enum Message {
    Event(Box<Queued>),
    Flush(oneshot::Sender<()>),
    /// The sender is kept until the worker has ended.
    Close(oneshot::Sender<()>),
}

/// An event, and when it was put into the buffer.
pub(super) struct Queued {
    pub(super) event: EventCreate,
    pub(super) since: SystemTime,
}

/// Gives back events that are not stored.
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

    /// Works until the queue is closed and empty.
    pub(super) async fn run(mut self, timing: Arc<dyn Timing>) {
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

    /// Sends the batch until it is stored or given back.
    async fn send(&mut self, timing: &dyn Timing) {
        self.since = None;
        let mut attempts = 0;
        while !self.batch.is_empty() {
            attempts += 1;
            let error = match self.attempt(timing).await {
                Ok(()) => return,
                Err(error) => error,
            };
            let refused = refused(&error, self.batch.len());
            if !refused.is_empty() {
                // What is left is another batch.
                self.give_back(&refused, error);
                attempts = 0;
            } else if !is_temporary(&error) || attempts >= self.settings.max_attempts {
                let all = (0..self.batch.len()).collect();
                self.give_back(&all, error);
            } else {
                let doublings = (attempts - 1).min(16);
                let wait = (FIRST_WAIT * 2_u32.pow(doublings)).min(LONGEST_WAIT);
                let wait = error.retry_after().map_or(wait, |asked| asked.max(wait));
                self.last = Some(error);
                if let Some(sleep) = timing.sleep(wait) {
                    sleep.await;
                }
            }
        }
    }

    async fn attempt(&mut self, timing: &dyn Timing) -> Result<(), Error> {
        let now = timing.now();
        for queued in &mut self.batch {
            let waited = now.duration_since(queued.since).unwrap_or_default();
            if waited >= TELLING {
                tell_time(queued);
            }
        }
        let events = self.batch.iter().map(|queued| queued.event.clone());
        let call = self.settings.client.events();
        let call = call.ingest(EventsIngest::new(events));
        let reply = call.retries(Retries::none()).send().await?;
        let stored = self.batch.len() as u64;
        self.shared.stored.fetch_add(stored, Ordering::Relaxed);
        let duplicates = reply.duplicates.unwrap_or(0).unsigned_abs();
        self.shared
            .duplicates
            .fetch_add(duplicates, Ordering::Relaxed);
        self.batch.clear();
        self.last = None;
        Ok(())
    }

    /// Gives back some of the batch.
    fn give_back(&mut self, places: &BTreeSet<usize>, error: Error) {
        let mut events = Vec::new();
        let mut left = Vec::new();
        for (place, queued) in self.batch.drain(..).enumerate() {
            match places.contains(&place) {
                true => events.push(queued.event),
                false => left.push(queued),
            }
        }
        self.batch = left;
        self.last = None;
        self.reject(events, Some(error));
    }

    fn reject(&mut self, events: Vec<EventCreate>, error: Option<Error>) {
        let count = events.len() as u64;
        self.shared.rejected.fetch_add(count, Ordering::Relaxed);
        let error = error.map(Arc::new);
        (self.on_rejected)(Rejected { events, error });
    }
}

/// However the worker ends, what it has not sent is given back.
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
    }
}

enum Next {
    Message(Option<Message>),
    /// The oldest event of the batch has waited for long enough.
    Late,
}

/// Says whether the same batch may succeed later.
fn is_temporary(error: &Error) -> bool {
    error.is_transport()
        || error.is_token()
        || error.is_rate_limited()
        || error.is_server_error()
        // A success that is none: of a proxy, perhaps.
        || error.is_decode()
        || error.status().is_some_and(|status| status == 408)
}

/// Returns the places of the events that the server names as wrong; it stores none of such a batch.
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

/// Notes when an event was put into the buffer, unless it has a time of its own.
fn tell_time(queued: &mut Queued) {
    let timestamp = match &mut queued.event {
        EventCreate::Customer(event) => &mut event.timestamp,
        EventCreate::ExternalCustomer(event) => &mut event.timestamp,
        EventCreate::Unknown(_) => return,
    };
    timestamp.get_or_insert_with(|| Timestamp::from(queued.since));
}
