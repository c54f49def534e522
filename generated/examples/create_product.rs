//! Creates a product with a monthly price and a price for each unit that a meter counts, then changes it.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --example create_product METER_ID
//! ```
//!
//! Works on the sandbox; `POLAR_BASE_URL` names another server.

use std::env;
use std::error::Error;

use polar_client::models::{
    AnyProductPrice, ProductCreateRecurring, ProductPriceFixedCreate, ProductPriceMeteredUnitCreate, ProductUpdate,
    RecurringInterval,
};
use polar_client::{Client, Environment, Null, Uuid};

/// A price as customers see it.
fn price_tag(price: &AnyProductPrice) -> String {
    match price {
        AnyProductPrice::Fixed(fixed) => match fixed.price_amount_money() {
            Some(money) => money.to_string(),
            None => format!("{} {}", fixed.price_amount, fixed.price_currency),
        },
        AnyProductPrice::MeteredUnit(unit) => format!("{} cents per unit", unit.unit_amount),
        AnyProductPrice::Custom(_) => "as you like".to_owned(),
        // Other types of prices, also those that are newer than this crate.
        other => other.amount_type().unwrap_or("a price").to_owned(),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder =
        Client::builder(env::var("POLAR_ACCESS_TOKEN")?).environment(Environment::Sandbox);
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;
    let meter_id: Uuid = env::args()
        .nth(1)
        .ok_or("usage: create_product METER_ID")?
        .parse()?;

    // What the API requires are arguments; all else is set one by one. Amounts are in cents.
    let product = client
        .products()
        .create(
            ProductCreateRecurring::new(
                "Pro",
                [
                    ProductPriceFixedCreate::new(2_900).into(),
                    ProductPriceMeteredUnitCreate::new(meter_id, "0.05")
                        .cap_amount(50_000)
                        .into(),
                ],
                RecurringInterval::Month,
            )
            .description("For teams"),
        )
        .send()
        .await?;
    println!(
        "created {} with {} prices",
        product.id,
        product.prices.len()
    );
    for price in &product.prices {
        println!("- {}", price_tag(price));
    }

    // An update sends what is set, `Null` clears a field, and all else stays as it is.
    let update = ProductUpdate::new().name("Pro+").description(Null);
    let product = client.products().update(product.id, update).send().await?;
    println!("now it is called {}", product.name);
    Ok(())
}
