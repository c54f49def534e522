//! Walks all benefits that match some filters, a page of 100 at a time.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --example list_benefits [ORGANIZATION_ID]
//! ```
//!
//! `POLAR_BASE_URL` names another server than production, `POLAR_ORGANIZATION_ID` an organization.

use std::env;
use std::error::Error;

use polar_client::models::{Benefit, BenefitSortProperty, BenefitType};
use polar_client::{Client, Uuid};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder = Client::builder(env::var("POLAR_ACCESS_TOKEN")?);
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    let mut list = client
        .benefits()
        .list()
        .type_([BenefitType::Custom, BenefitType::LicenseKeys])
        .sorting([BenefitSortProperty::CreatedAtDesc])
        .metadata("tier", "gold")
        .limit(100);
    // A token of an organization sees that organization's benefits only, and needs no filter.
    let organization = env::args()
        .nth(1)
        .or_else(|| env::var("POLAR_ORGANIZATION_ID").ok());
    if let Some(id) = organization {
        list = list.organization_id(id.parse::<Uuid>()?);
    }

    let mut benefits = list.items();
    let mut count = 0;
    while let Some(benefit) = benefits.try_next().await? {
        count += 1;
        match &benefit {
            Benefit::Custom(custom) => {
                let note = custom.properties.note.as_deref().unwrap_or("no note");
                println!("{}  {} ({note})", custom.id, custom.description);
            }
            Benefit::LicenseKeys(keys) => match keys.properties.limit_usage {
                Some(limit) => println!("{}  {} ({limit} uses)", keys.id, keys.description),
                None => println!("{}  {} (no limit of use)", keys.id, keys.description),
            },
            // A type of benefit that is newer than this crate: preserved, and not an error.
            Benefit::Unknown(raw) => println!("{}: {}", raw.tag().unwrap_or("?"), raw.json()),
            // The types that the filter leaves out.
            _ => {}
        }
    }
    println!("{count} benefits");
    Ok(())
}
