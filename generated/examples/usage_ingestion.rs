//! Bills by usage: reports calls as they happen, and sends the events in batches.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --features ingest --example usage_ingestion -- EXTERNAL_CUSTOMER_ID
//! ```
//!
//! Works on the sandbox; `POLAR_BASE_URL` names another server.

use std::env;
use std::error::Error;
use std::time::Duration;

use polar_client::ingest::Ingest;
use polar_client::models::EventCreateExternalCustomer;
use polar_client::{Client, Environment};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let customer = env::args().nth(1).ok_or("whose use is it?")?;
    let mut builder =
        Client::builder(env::var("POLAR_ACCESS_TOKEN")?).environment(Environment::Sandbox);
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    // Events that Polar does not take come back here, with the ids that make it safe to send them later.
    let ingest = Ingest::builder(&client)
        .max_batch(50)
        .max_wait(Duration::from_secs(2))
        .start(|rejected| eprintln!("not stored: {rejected:?}"))?;

    for _ in 0..120 {
        // Waits only while the buffer is full.
        ingest
            .send(EventCreateExternalCustomer::new("api.call", &customer))
            .await?;
    }

    let totals = ingest.shutdown(Duration::from_secs(10)).await;
    println!("{} stored, {} not", totals.stored, totals.rejected);
    Ok(())
}
