//! Receives webhook deliveries with axum, and accepts only those that Polar has signed.
//!
//! ```text
//! POLAR_WEBHOOK_SECRET=… cargo run --example webhook_receiver
//! ```
//!
//! Listens on port 3000 of this machine; `LISTEN` names another address.

use std::env;
use std::error::Error;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use polar_client::{Webhook, WebhookEvent};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // An empty secret is an error here, not at the first delivery.
    let webhook = Webhook::new(env::var("POLAR_WEBHOOK_SECRET")?)?;

    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!(
        "listening on http://{}/webhooks/polar",
        listener.local_addr()?
    );
    let app = Router::new()
        .route("/webhooks/polar", post(receive))
        .with_state(webhook);
    axum::serve(listener, app).await?;
    Ok(())
}

/// Responds at once: Polar sends a delivery again if the response is late or not a success.
async fn receive(State(webhook): State<Webhook>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let delivery = match webhook.verify(&headers, &body) {
        Ok(delivery) => delivery,
        Err(error) => {
            eprintln!("{error}");
            return match error.is_signature() {
                true => StatusCode::FORBIDDEN,
                false => StatusCode::BAD_REQUEST,
            };
        }
    };
    // A delivery that is sent again has the same id: keep the ids to handle each delivery once.
    print!("{}: ", delivery.id);
    match delivery.event {
        WebhookEvent::OrderPaid(event) => println!(
            "order {} was paid: {} {}",
            event.data.id, event.data.total_amount, event.data.currency
        ),
        WebhookEvent::SubscriptionRevoked(event) => {
            println!("subscription {} has ended", event.data.id);
        }
        // Also an event that is newer than this crate.
        event => println!("{}", event.name().unwrap_or("an event without a name")),
    }
    StatusCode::ACCEPTED
}
