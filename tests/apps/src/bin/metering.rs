//! Meters a service that answers with a language model: each request becomes an event with its tokens, bytes, seconds
//! and costs. No event is lost, whenever the program is killed: it is on disk before its request is answered.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --release --bin metering -- 1000000 spool
//! ```
//!
//! The arguments are the number of requests, and the folder for events that Polar does not have yet. `POLAR_BASE_URL`
//! selects another server. The program prints how many requests were answered, and at the end what became of the
//! events.

use std::env;
use std::error::Error;
use std::time::Duration;

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use polar_client::Client;
use polar_client::ingest::{Ingest, NotQueued, Usage};
use polar_client::models::LlmMetadata;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let requests: u64 = arguments.next().ok_or("how many requests?")?.parse()?;
    let spool = arguments.next().ok_or("which folder?")?;
    let mut builder = Client::builder(env::var("POLAR_ACCESS_TOKEN")?);
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    // Events that an earlier run has left in the folder are sent first.
    let ingest = Ingest::builder(&builder.build()?)
        .spool(spool)
        .max_batch(1_000)
        .start(|rejected| eprintln!("not stored: {:?}", rejected.error))?;

    // A thousand requests run at a time, so their events are written to disk together.
    let answers = stream::iter(0..requests).map(|request| answer(&ingest, request));
    let mut answers = answers.buffer_unordered(1_000);
    let mut answered = 0_u64;
    while let Some(request) = answers.try_next().await? {
        answered += 1;
        if answered.is_multiple_of(1_000) || answered == requests {
            println!("{answered} answered, the last is {request}");
        }
    }

    let totals = ingest.shutdown(Duration::from_secs(600)).await;
    println!(
        "{} stored, {} of them known, {} rejected",
        totals.stored, totals.duplicates, totals.rejected
    );
    Ok(())
}

/// Answers a request. Its event is on disk once this returns.
async fn answer(ingest: &Ingest, request: u64) -> Result<u64, NotQueued> {
    let mut usage = Usage::of("chat.answer", format!("customer-{}", request % 100));
    let (input, output) = (request % 500, request % 70);
    let [input, output] = [input, output].map(|tokens| i64::try_from(tokens).unwrap_or(0));
    usage.llm(LlmMetadata::new(
        "openai",
        "gpt-5",
        input,
        output,
        input + output,
    ));
    usage.bytes(1_024).elapsed();
    // The cost is in cents and passed as text, so that no digit is lost.
    usage.cost_cents(format!("0.{:04}", request % 10_000));
    usage.metadata("request", i64::try_from(request).unwrap_or(i64::MAX));
    ingest.send(usage).await?;
    Ok(request)
}
