//! Receives webhook deliveries with axum, accepts only those that Polar has signed, and handles each once.
//!
//! ```text
//! POLAR_WEBHOOK_SECRET=… cargo run --example webhook_receiver --features axum
//! ```
//!
//! Listens on port 3000 of this machine; `LISTEN` names another address.

use std::collections::HashSet;
use std::env;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use polar_client::webhooks::Signed;
use polar_client::{Webhook, WebhookEvent};
use tokio::net::TcpListener;

/// What the handler needs.
#[derive(Clone)]
struct App {
    webhook: Webhook,
    handled: Handled,
}

/// Gives the verifier to `Signed`.
impl FromRef<App> for Webhook {
    fn from_ref(app: &App) -> Self {
        app.webhook.clone()
    }
}

/// The ids of the deliveries that were handled. A service keeps them in its database, in the transaction with the work
/// that the event asks for.
type Handled = Arc<Mutex<HashSet<String>>>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let app = App {
        // An empty secret is an error here, not at the first delivery.
        webhook: Webhook::new(env::var("POLAR_WEBHOOK_SECRET")?)?,
        handled: Handled::default(),
    };

    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!(
        "listening on http://{}/webhooks/polar",
        listener.local_addr()?
    );
    let app = Router::new()
        .route("/webhooks/polar", post(receive))
        .with_state(app);
    axum::serve(listener, app).await?;
    Ok(())
}

/// Responds at once: Polar sends a delivery again if the response is late or not a success.
async fn receive(
    State(app): State<App>,
    Signed(delivery): Signed<WebhookEvent>,
) -> StatusCode {
    // A delivery that is sent again has the same id.
    let mut handled = app.handled.lock().unwrap_or_else(PoisonError::into_inner);
    if !handled.insert(delivery.id.clone()) {
        return StatusCode::OK;
    }
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
