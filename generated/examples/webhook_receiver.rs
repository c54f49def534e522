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

/// Answers at once: Polar sends a delivery again when the answer is late or no success.
async fn receive(State(webhook): State<Webhook>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match webhook.verify(&headers, &body) {
        Ok(WebhookEvent::OrderPaid(event)) => {
            println!(
                "order {} was paid: {} {}",
                event.data.id, event.data.total_amount, event.data.currency
            );
            StatusCode::ACCEPTED
        }
        Ok(WebhookEvent::SubscriptionRevoked(event)) => {
            println!("subscription {} has ended", event.data.id);
            StatusCode::ACCEPTED
        }
        Ok(event) => {
            // Also an event that is newer than this crate.
            println!("{}", event.name().unwrap_or("an event without a name"));
            StatusCode::ACCEPTED
        }
        Err(error) if error.is_signature() => {
            eprintln!("{error}");
            StatusCode::FORBIDDEN
        }
        Err(error) => {
            eprintln!("{error}");
            StatusCode::BAD_REQUEST
        }
    }
}
