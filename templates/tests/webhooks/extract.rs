//! C10: handlers of axum only receive verified deliveries, and all others are rejected with the right status.

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::IntoResponse;
use http::StatusCode;
use runtime::runtime::json::RawJson;
use runtime::webhooks::{Signed, SignedRejection, Webhook, WebhookError, WebhookEvent};

use super::{BODY, ENCODED, Outcome, PLAIN, at, webhook};

/// The state of a router, which contains more than the verifier.
#[derive(Clone)]
struct State {
    webhook: Webhook,
}

impl FromRef<State> for Webhook {
    fn from_ref(state: &State) -> Self {
        state.webhook.clone()
    }
}

fn state() -> Result<State, WebhookError> {
    Ok(State {
        webhook: webhook(PLAIN)?,
    })
}

/// A delivery that is signed with this secret at this time.
fn delivery(secret: &str, seconds: u64, body: &str) -> Result<Request, Box<dyn std::error::Error>> {
    let mut request = http::Request::post("/webhooks");
    for (name, value) in Webhook::new(secret)?.sign("msg_1", at(seconds), body) {
        request = request.header(name, value);
    }
    Ok(request.body(Body::from(body.to_owned()))?)
}

async fn refused(request: Request) -> Result<StatusCode, Box<dyn std::error::Error>> {
    let rejection = Signed::<WebhookEvent>::from_request(request, &state()?).await;
    let rejection: SignedRejection = rejection.err().ok_or("accepted")?;
    let status = rejection.status();
    assert_eq!(rejection.into_response().status(), status);
    Ok(status)
}

#[tokio::test]
async fn c10_a_handler_gets_a_delivery() -> Outcome {
    let request = delivery(PLAIN, super::AT, BODY)?;
    let Signed(delivery) = Signed::<WebhookEvent>::from_request(request, &state()?).await?;
    assert_eq!(
        (delivery.id.as_str(), delivery.timestamp),
        ("msg_1", 1_790_000_000)
    );
    assert!(
        matches!(delivery.event, WebhookEvent::WidgetCreated(event) if event.name == "Flange – 30 €")
    );
    Ok(())
}

#[tokio::test]
async fn c10_the_state_may_be_the_verifier() -> Outcome {
    let request = delivery(PLAIN, super::AT, BODY)?;
    let Signed(delivery) = Signed::<RawJson>::from_request(request, &webhook(PLAIN)?).await?;
    assert_eq!(delivery.event.as_str(), BODY);
    Ok(())
}

#[tokio::test]
async fn c10_an_unknown_event_reaches_the_handler() -> Outcome {
    let newer = r#"{"type":"widget.melted","data":{"a":1.50}}"#;
    let request = delivery(PLAIN, super::AT, newer)?;
    let Signed(delivery) = Signed::<WebhookEvent>::from_request(request, &state()?).await?;
    match delivery.event {
        WebhookEvent::Unknown(event) => assert_eq!(event.json(), newer),
        other => return Err(format!("{other:?}").into()),
    }
    Ok(())
}

#[tokio::test]
async fn c10_what_is_refused_has_the_right_status() -> Outcome {
    let unsigned = http::Request::post("/webhooks").body(Body::from(BODY))?;
    assert_eq!(refused(unsigned).await?, StatusCode::BAD_REQUEST);
    let old = delivery(PLAIN, super::AT - 301, BODY)?;
    assert_eq!(refused(old).await?, StatusCode::BAD_REQUEST);
    for body in ["[]", "{", r#"{"type":"widget.created","name":1}"#] {
        let broken = delivery(PLAIN, super::AT, body)?;
        assert_eq!(refused(broken).await?, StatusCode::BAD_REQUEST, "{body}");
    }
    let stranger = delivery(ENCODED, super::AT, BODY)?;
    assert_eq!(refused(stranger).await?, StatusCode::UNAUTHORIZED);
    let mut changed = delivery(PLAIN, super::AT, BODY)?;
    *changed.body_mut() = Body::from(BODY.replace("30", "31"));
    assert_eq!(refused(changed).await?, StatusCode::UNAUTHORIZED);
    let long = delivery(PLAIN, super::AT, &"x".repeat(2_097_153))?;
    assert_eq!(refused(long).await?, StatusCode::PAYLOAD_TOO_LARGE);
    Ok(())
}
