//! Sets which benefits a product grants.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --example update_product_benefits PRODUCT_ID [BENEFIT_ID]...
//! ```
//!
//! `POLAR_BASE_URL` names another server than production. Benefits that are not named are taken off the
//! product; without any, it grants nothing.

use std::env;
use std::error::Error;

use polar_client::models::ProductBenefitsUpdate;
use polar_client::{Client, Uuid};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder = Client::builder(env::var("POLAR_ACCESS_TOKEN")?);
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    let mut ids = env::args().skip(1).map(|argument| argument.parse::<Uuid>());
    let product_id = ids
        .next()
        .ok_or("usage: update_product_benefits PRODUCT_ID [BENEFIT_ID]...")??;
    let benefit_ids: Vec<Uuid> = ids.collect::<Result<_, _>>()?;

    let update = ProductBenefitsUpdate::new(benefit_ids);
    let product = client
        .products()
        .update_benefits(product_id, update)
        .send()
        .await?;

    println!(
        "{} grants {} benefits",
        product.name,
        product.benefits.len()
    );
    Ok(())
}
