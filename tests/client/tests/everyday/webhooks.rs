//! C10: deliveries in a web framework, and the names of all events.

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use axum::body::Body;
use axum::extract::{FromRef, State};
use axum::http::{Request, StatusCode};
use axum::{Extension, Router, routing::post};
use client_tests::example::benefit;
use polar_client::models::{WebhookEndpointCreate, WebhookEventType, WebhookFormat};
use polar_client::webhooks::{Delivery, Signed, SignedLayer, WebhookEventName};
use polar_client::{Webhook, WebhookEvent};
use tower::ServiceExt as _;

const SECRET: &str = "whsec_c2VjcmV0IG9mIHRoZSBkb2NzIG9mIHRoaXM=";

fn benefit_created() -> String {
    let data = benefit(7, "custom", r#"{"note":"thanks"}"#);
    format!(r#"{{"timestamp":"2026-11-20T10:00:00Z","data":{data},"type":"benefit.created"}}"#)
}

/// C10: `verify` returns `Delivery { id, timestamp, event }`.
#[test]
fn verify_gives_a_delivery() -> Result<(), polar_client::WebhookError> {
    let (webhook, body) = (Webhook::new(SECRET)?, benefit_created());
    let headers = webhook.sign("msg_1", SystemTime::now(), &body);
    let Delivery {
        id,
        timestamp,
        event,
        ..
    } = webhook.verify(headers, &body)?;
    assert!(id == "msg_1" && timestamp > 1_700_000_000);
    assert_eq!(event.name(), Some("benefit.created"));
    Ok(())
}

#[derive(Clone)]
struct App {
    webhook: Webhook,
    names: Arc<Mutex<Vec<String>>>,
}

impl FromRef<App> for Webhook {
    fn from_ref(app: &App) -> Self {
        app.webhook.clone()
    }
}

async fn receive(
    State(app): State<App>,
    Signed(delivery): Signed<WebhookEvent>,
) -> Result<StatusCode, StatusCode> {
    let name = delivery.event.name().ok_or(StatusCode::NO_CONTENT)?;
    let mut names = app.names.lock().expect("no panic");
    names.push(name.to_owned());
    Ok(StatusCode::ACCEPTED)
}

/// A handler behind the layer: it has the delivery, and the body that was signed.
async fn receive_behind_the_layer(
    State(app): State<App>,
    Extension(delivery): Extension<Delivery>,
    body: String,
) -> Result<StatusCode, StatusCode> {
    assert!(body.contains(r#""type":"#), "{body}");
    receive(State(app), Signed(delivery)).await
}

/// C10: the extractor `Signed<WebhookEvent>` works with `FromRef<State>`, and rejects with the right statuses.
#[tokio::test]
async fn an_extractor_gives_signed_events() {
    let app = App {
        webhook: Webhook::new(SECRET).expect("a secret"),
        names: Arc::default(),
    };
    let router = Router::new().route("/", post(receive));
    statuses_are_right(&app, router.with_state(app.clone())).await;
}

/// C10: the layer of tower does the same for a router.
#[tokio::test]
async fn a_layer_gives_deliveries_to_a_router() {
    let app = App {
        webhook: Webhook::new(SECRET).expect("a secret"),
        names: Arc::default(),
    };
    let router = Router::new().route("/", post(receive_behind_the_layer));
    let router = router.layer(SignedLayer::new(app.webhook.clone()));
    statuses_are_right(&app, router.with_state(app.clone())).await;
}

async fn statuses_are_right(app: &App, router: Router) {
    let other = Webhook::new("whsec_b3RoZXI=").expect("a secret");
    let (created, newer) = (benefit_created(), r#"{"type":"moon.landed"}"#.to_owned());
    let long = "x".repeat(2_097_153);
    for (webhook, body, status) in [
        (Some(&app.webhook), &created, 202),
        (Some(&app.webhook), &newer, 202),
        (Some(&app.webhook), &"{".to_owned(), 400),
        (Some(&app.webhook), &long, 413),
        (Some(&other), &created, 401),
        (None, &created, 400),
    ] {
        let mut request = Request::post("/");
        let signed = webhook.map(|webhook| webhook.sign("msg_1", SystemTime::now(), body));
        for (name, value) in signed.into_iter().flatten() {
            request = request.header(name, value);
        }
        let request = request.body(Body::from(body.clone())).expect("a request");
        let response = router.clone().oneshot(request).await.expect("a response");
        assert_eq!(response.status(), status);
    }
    let names = app.names.lock().expect("no panic");
    assert_eq!(*names, ["benefit.created", "moon.landed"]);
}

/// C10: an enum lists the names of all events, for creating endpoints.
#[test]
fn an_endpoint_receives_all_events() {
    let all = WebhookEventName::ALL;
    let endpoint = WebhookEndpointCreate::new(
        "https://example.com/webhooks",
        WebhookFormat::Raw,
        all.iter().map(WebhookEventType::from),
    );
    assert_eq!(endpoint.events.len(), all.len());
    assert!(all.len() > 30);
    for (name, own) in all.iter().zip(&endpoint.events) {
        assert_eq!(name.as_str(), own.as_str());
        assert!(!matches!(own, WebhookEventType::Unknown(_)), "{own}");
        assert_eq!(*name, WebhookEventName::from(own.clone()));
        assert!(WebhookEvent::sample(name.as_str()).name() == Some(name.as_str()));
    }
    let newer = WebhookEventType::from("moon.landed");
    assert_eq!(WebhookEventName::from(newer).as_str(), "moon.landed");
}
