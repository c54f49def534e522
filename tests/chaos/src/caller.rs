//! Makes calls, and checks how each one ended against what the servers recorded about it.

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use polar_client::models::{Benefit, EventCreateExternalCustomer, EventsIngest};
use polar_client::runtime::{BoxFuture, TokenSource};
use polar_client::{Client, Error};

use crate::answer;
use crate::fault::{End, Fault};
use crate::ledger::{Ledger, Seen};
use crate::{DEADLINE, SLACK};

/// Provides the newest token that it knows, and gets a newer one when that is rejected.
pub(crate) struct Tokens {
    ledger: Arc<Ledger>,
    known: std::sync::atomic::AtomicU64,
}

impl Tokens {
    pub(crate) fn new(ledger: Arc<Ledger>) -> Self {
        let known = ledger.token.load(Ordering::SeqCst).into();
        Self { ledger, known }
    }
}

impl TokenSource for Tokens {
    fn token(
        &self,
    ) -> BoxFuture<'_, Result<polar_client::runtime::Secret, Box<dyn StdError + Send + Sync>>> {
        let known = self.known.load(Ordering::SeqCst);
        Box::pin(async move { Ok(format!("token-{known}").into()) })
    }

    fn refused(&self, _: &polar_client::runtime::Secret) -> bool {
        let valid = self.ledger.token.load(Ordering::SeqCst);
        self.known.fetch_max(valid, Ordering::SeqCst);
        true
    }
}

/// What a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Get,
    Walk,
    Post { events: usize },
    Stream,
}

impl Kind {
    pub(crate) fn any(random: &mut fastrand::Rng) -> Self {
        match random.u32(0..100) {
            0..40 => Self::Get,
            40..60 => Self::Walk,
            60..88 => Self::Post { events: 1 },
            // The body is larger than the flow-control window of HTTP/2.
            88..90 => Self::Post { events: 700 },
            _ => Self::Stream,
        }
    }

    const fn is_post(self) -> bool {
        matches!(self, Self::Post { .. })
    }
}

/// Makes a call, sometimes cancels it midway, and returns how it ended, or what is wrong with that.
pub(crate) async fn call(
    client: &Client,
    ledger: &Ledger,
    number: u64,
    shares_connection: bool,
    random: &mut fastrand::Rng,
) -> Result<(Kind, End), String> {
    let kind = Kind::any(random);
    let is_calm = ledger.calm.load(Ordering::Relaxed);
    // Each page is a call with a deadline of its own.
    let longest = DEADLINE * u32::from(if kind == Kind::Walk { 3_u8 } else { 1 }) + SLACK;
    let patience = match !is_calm && random.u32(0..100) < 7 {
        true => Duration::from_micros(random.u64(0..40_000)),
        false => longest,
    };
    let start = Instant::now();
    let result = tokio::time::timeout(patience, make(client, number, kind)).await;
    let took = start.elapsed();
    let seen = ledger.seen(number);
    let wrong = |what: &str| Err(format!("call {number}, {kind:?}: {what}; {seen:?}"));
    let mut error_text = String::new();
    let end = match result {
        Err(_) if patience == longest => {
            return wrong(&format!("no end after {took:?}"));
        }
        Err(_) => End::Canceled,
        Ok(Ok(Value::Right)) => End::Value,
        Ok(Ok(Value::Other(text))) => match seen.faults.last() {
            Some(
                Fault::HalfJson | Fault::Html | Fault::Empty | Fault::TooLarge | Fault::Endless,
            ) if kind == Kind::Stream => return Ok((kind, End::Value)),
            _ => return wrong(&format!("the value is another call's: {text}")),
        },
        Ok(Err(error)) => {
            error_text = format!("{error:?}");
            end(&error)
        }
    };
    match explains(&seen, end, shares_connection) {
        true => Ok((kind, end)),
        false => wrong(&format!("ended with {end:?} after {took:?}: {error_text}")),
    }
}

/// Returns what is wrong with the servers' record of a call that can get no more requests.
pub(crate) fn afterwards(
    kind: Kind,
    number: u64,
    seen: &Seen,
    shares_connection: bool,
) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("call {number}, {kind:?}: {what}; {seen:?}"));
    if kind.is_post() && seen.processed > 1 {
        return wrong("a POST was processed more than once");
    }
    // For each page: three attempts, one more after a 401, and those that the transport repeats because they were
    // refused.
    let pages = if kind == Kind::Walk { 3 } else { 1 };
    if seen.faults.len() > pages * 8 {
        return wrong("too many requests");
    }
    // The client may not have received the 401, if another call has closed their connection.
    let repeats = seen.stale.windows(2).any(|pair| pair[1] <= pair[0]);
    if repeats && kind != Kind::Walk && !shares_connection {
        return wrong("a token was sent again after a 401");
    }
    Ok(())
}

/// Whether what the servers did explains the way a call ended.
fn explains(seen: &Seen, end: End, shares_connection: bool) -> bool {
    let last = seen.faults.last();
    match end {
        End::Canceled => true,
        End::Other => false,
        // The server may close the connection after another call, or end all streams of a connection at once.
        End::Transport => {
            let shared = shares_connection || seen.faults.is_empty() || last == Some(&Fault::None);
            shared || last.is_some_and(|fault| fault.ends().contains(&end))
        }
        End::Status(401) => seen.stale.len() > 1,
        // There are many reasons for a timeout; the report counts them.
        End::Timeout => true,
        End::Value | End::Decode | End::Status(_) => {
            last.is_some_and(|fault| fault.ends().contains(&end))
        }
    }
}

fn end(error: &Error) -> End {
    match error.status() {
        Some(status) if error.is_status() => End::Status(status.as_u16()),
        _ if error.is_decode() => End::Decode,
        _ if error.is_timeout() => End::Timeout,
        _ if error.is_transport() => End::Transport,
        _ => End::Other,
    }
}

enum Value {
    Right,
    Other(String),
}

async fn make(client: &Client, number: u64, kind: Kind) -> Result<Value, Error> {
    let name = number.to_string();
    let right = |is: bool, text: String| match is {
        true => Value::Right,
        false => Value::Other(text),
    };
    match kind {
        Kind::Get => {
            let id = answer::id(number, 0);
            let benefit = client.benefits().get(id).header("x-call", name);
            let benefit = benefit.send().await?;
            Ok(right(is(&benefit, number, 0), format!("{benefit:?}")))
        }
        Kind::Walk => {
            let mut items = client.benefits().list().header("x-call", name).items();
            let mut count = 0;
            while let Some(benefit) = items.try_next().await? {
                if !is(&benefit, number, count) {
                    return Ok(Value::Other(format!("{benefit:?}")));
                }
                count += 1;
            }
            let all = answer::PAGES * answer::ITEMS;
            Ok(right(count == all, format!("{count} items")))
        }
        Kind::Post { events } => {
            let event = EventCreateExternalCustomer::new("api.call", "a customer of some kind");
            let events = vec![event.into(); events];
            let call = client.events().ingest(EventsIngest::new(events));
            let response = call.header("x-call", name).send().await?;
            Ok(right(
                u64::try_from(response.inserted) == Ok(number),
                format!("{response:?}"),
            ))
        }
        Kind::Stream => {
            let call = client.request(http::Method::GET, "/v1/raw");
            let response = call.header("x-call", name).send_stream().await?;
            let mut body = response.into_value();
            let mut text = Vec::new();
            while let Some(piece) = body.try_next().await? {
                text.extend_from_slice(&piece);
                // Only the caller limits the length of a stream.
                if text.len() > crate::LIMIT {
                    text.clear();
                    break;
                }
            }
            let expected = answer::body(&http::Method::GET, "/v1/raw", number);
            let text = String::from_utf8_lossy(&text).into_owned();
            Ok(right(text == expected, text))
        }
    }
}

fn is(benefit: &Benefit, number: u64, item: u64) -> bool {
    matches!(benefit, Benefit::Custom(custom) if custom.id == answer::id(number, item))
}
