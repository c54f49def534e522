//! Acts for a customer: makes a session with the token of the organization, then calls the customer
//! portal with the token of that session.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --example customer_portal CUSTOMER_ID
//! ```
//!
//! Works on the sandbox; `POLAR_BASE_URL` names another server.

use std::env;
use std::error::Error;

use polar_client::models::CustomerSessionCustomerIdCreate;
use polar_client::{Client, Environment, Uuid};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder =
        Client::builder(env::var("POLAR_ACCESS_TOKEN")?).environment(Environment::Sandbox);
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;
    let customer_id: Uuid = env::args()
        .nth(1)
        .ok_or("usage: customer_portal CUSTOMER_ID")?
        .parse()?;

    let session = client
        .customer_sessions()
        .create(CustomerSessionCustomerIdCreate::new(customer_id))
        .send()
        .await?;
    // `session.customer_portal_url` is the page to send the customer to: it holds the token, too.
    println!("a session until {}", session.expires_at);

    // `token` is for this call alone; the client keeps its own.
    let portal = client.customer_portal();
    let customer = portal
        .customers()
        .get()
        .token(&session.token)
        .send()
        .await?;
    println!(
        "signed in as {}",
        customer
            .email
            .as_deref()
            .unwrap_or("someone without an address")
    );

    let mut orders = portal.orders().list().token(&session.token).items();
    while let Some(order) = orders.try_next().await? {
        println!(
            "{}  {} {}",
            order.created_at, order.total_amount, order.currency
        );
    }
    Ok(())
}
