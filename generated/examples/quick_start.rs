//! The first calls: list the products, then look at the newest order.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --example quick_start
//! ```
//!
//! Works on the sandbox; `POLAR_BASE_URL` names another server.

use std::env;
use std::error::Error;

use polar_client::models::{OrderSortProperty, ProductSortProperty};
use polar_client::{Client, Environment};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // The sandbox has its own tokens; without `environment`, calls go to production.
    let mut builder =
        Client::builder(env::var("POLAR_ACCESS_TOKEN")?).environment(Environment::Sandbox);
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    let mut products = client
        .products()
        .list()
        .is_archived(false)
        .sorting([ProductSortProperty::Name])
        .items();
    while let Some(product) = products.try_next().await? {
        println!("{}  {}", product.id, product.name);
    }

    // `send` gives one page, with its totals.
    let newest = client
        .orders()
        .list()
        .sorting([OrderSortProperty::CreatedAtDesc])
        .limit(1)
        .send()
        .await?;
    println!("{} orders", newest.pagination.total_count);
    if let Some(order) = newest.items.first() {
        println!(
            "the newest: {} {} ({})",
            order.total_amount, order.currency, order.status
        );
    }
    Ok(())
}
