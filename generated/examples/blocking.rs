//! Calls from a program without `async`.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --features blocking --example blocking
//! ```
//!
//! Works on the sandbox; `POLAR_BASE_URL` names another server.

use std::env;
use std::error::Error;

use polar_client::{Client, Environment};

fn main() -> Result<(), Box<dyn Error>> {
    let mut builder =
        Client::builder(env::var("POLAR_ACCESS_TOKEN")?).environment(Environment::Sandbox);
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    for product in client.products().list().items().blocking() {
        let product = product?;
        println!("{}  {}", product.id, product.name);
    }

    let newest = client.orders().list().limit(1).send_blocking()?;
    println!("{} orders", newest.pagination.total_count);
    Ok(())
}
