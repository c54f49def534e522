//! C5, C6: ten thousand calls, 256 at a time, through one client, against a server that fails at random.
//!
//! No test sleeps: a call times out as soon as the server has stalled it, and a wait before a retry is over at once.

mod chance;
mod server;

use std::alloc::System;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use polar_client::models::{Benefit, EventCreateExternalCustomer, EventsIngest};
use polar_client::runtime::{BoxFuture, Timing};
use polar_client::{Client, Error};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use tokio::runtime::{Builder, Handle};

use chance::{End, expected, is_post};
use server::Calls;

#[global_allocator]
static MEMORY: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const CALLS: u32 = 10_000;
const AT_ONCE: u32 = 256;
/// The time limit of a read, whose length distinguishes it from the waits before retries.
const SILENCE: Duration = Duration::from_secs(30);

tokio::task_local! {
    static CALL: u32;
}

/// A clock that lets a call time out once the server has stalled it.
struct Stalls(Arc<Calls>);

impl Timing for Stalls {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        let calls = Arc::clone(&self.0);
        Some(Box::pin(async move {
            match duration == SILENCE {
                true => calls.stalled[CALL.get() as usize].notified().await,
                false => tokio::task::yield_now().await,
            }
        }))
    }
}

/// Makes a call, and returns how it ended; a returned value must be that of the call.
async fn make(client: &Client, call: u32) -> End {
    let result = match is_post(call) {
        true => post(client, call).await,
        false => get(client, call).await,
    };
    let error = match result {
        Ok(()) => return End::Value,
        Err(error) => error,
    };
    match error.status() {
        Some(status) if error.is_status() => {
            if error.is_not_found() {
                let body = String::from_utf8_lossy(error.body()).into_owned();
                assert!(body.contains(&format!("\"{call}\"")), "{call}: {body}");
                assert!(error.api_error().is_some(), "{call}: {body}");
            }
            End::Status(status.as_u16())
        }
        _ if error.is_decode() => End::Decode,
        _ if error.is_timeout() => End::Timeout,
        _ => {
            assert!(
                error.is_transport() && !error.is_connect(),
                "{call}: {error:?}"
            );
            End::Broken
        }
    }
}

async fn get(client: &Client, call: u32) -> Result<(), Error> {
    let id = format!("00000000-0000-4000-8000-{call:012}");
    let id = id.parse().expect("it is a UUID");
    let request = client.benefits().get(id).header("x-call", call.to_string());
    let benefit = request.send().await?;
    assert!(
        matches!(&benefit, Benefit::Custom(custom) if custom.id == id),
        "{call}: {benefit:?}"
    );
    Ok(())
}

async fn post(client: &Client, call: u32) -> Result<(), Error> {
    let event = EventCreateExternalCustomer::new("api.call", "customer");
    let request = client.events().ingest(EventsIngest::new([event.into()]));
    let response = request.header("x-call", call.to_string()).send().await?;
    assert_eq!(response.inserted, i64::from(call));
    Ok(())
}

/// Returns the number of bytes in use.
fn in_use() -> usize {
    let stats = MEMORY.stats();
    stats
        .bytes_allocated
        .saturating_sub(stats.bytes_deallocated)
}

#[test]
fn c5_ten_thousand_calls_end_in_their_right_results() {
    let calls = Calls::new(CALLS);
    let url = server::start(Arc::clone(&calls)).expect("this machine has a loopback");
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let runtime = runtime.expect("threads can be started");
    let client = Client::builder("TOKEN")
        .base_url(url)
        .timing(Stalls(Arc::clone(&calls)))
        .read_timeout(SILENCE)
        .build()
        .expect("the settings are right");

    let before = in_use();
    let next = Arc::new(AtomicU32::new(0));
    let workers: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (client, next) = (client.clone(), Arc::clone(&next));
            runtime.spawn(async move {
                let (mut ends, mut memory) = (Vec::new(), Vec::new());
                loop {
                    let call = next.fetch_add(1, Ordering::Relaxed);
                    if call >= CALLS {
                        return (ends, memory);
                    }
                    if call.is_multiple_of(250) {
                        memory.push((call, in_use()));
                    }
                    ends.push((call, CALL.scope(call, make(&client, call)).await));
                }
            })
        })
        .collect();
    let (mut ends, mut memory) = (HashMap::new(), Vec::new());
    for worker in workers {
        let (its, used) = runtime
            .block_on(worker)
            .expect("each value is its call's own");
        ends.extend(its);
        memory.extend(used);
    }
    for call in 0..CALLS {
        let (end, requests) = expected(call);
        assert_eq!(ends.get(&call), Some(&end), "call {call}");
        assert_eq!(
            calls.seen[call as usize].load(Ordering::Relaxed),
            requests,
            "call {call}"
        );
    }
    memory.sort();
    let (first, second) = memory.split_at(memory.len() / 2);
    let most = |half: &[(u32, usize)]| half.iter().map(|(_, bytes)| *bytes).max();
    let (first, second) = (most(first).unwrap_or(0), most(second).unwrap_or(0));
    // The memory in use varies with the order of events, but a leak would grow with each of thousands of calls.
    assert!(
        second < first + first / 2,
        "memory grows: {first} bytes at most in the first half, {second} in the second"
    );

    // When the client is dropped, no tasks and no connections remain.
    drop(client);
    let left = runtime.block_on(async {
        tokio::time::timeout(Duration::from_secs(60), gone(runtime.handle(), &calls)).await
    });
    let tasks = runtime.metrics().num_alive_tasks();
    let open = calls.open.load(Ordering::Relaxed);
    left.unwrap_or_else(|_| panic!("{tasks} tasks and {open} connections are left"));
    let kept = in_use().saturating_sub(before);
    assert!(kept < 2 << 20, "{kept} bytes are kept");
}

/// Waits until no task is alive, and no connection is open.
async fn gone(runtime: &Handle, calls: &Calls) {
    while runtime.metrics().num_alive_tasks() > 0 || calls.open.load(Ordering::Relaxed) > 0 {
        tokio::task::yield_now().await;
    }
}
