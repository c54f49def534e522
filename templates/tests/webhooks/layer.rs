//! C10: a service of tower only receives verified deliveries, with the body that was signed.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::{Body, Frame};
use runtime::runtime::json::RawJson;
use runtime::webhooks::{Delivery, SignedBody, SignedError, SignedLayer, Webhook, WebhookEvent};
use tower::{Layer as _, Service, ServiceExt as _, service_fn};

use super::{AT, BODY, ENCODED, Outcome, PLAIN, at, webhook};

/// A body of several frames, which may end with an error.
struct Frames {
    left: Vec<Result<Frame<Bytes>, &'static str>>,
}

impl Frames {
    fn of(parts: &[&str]) -> Self {
        let parts = parts.iter().rev();
        let frames = parts.map(|part| Ok(Frame::data(Bytes::copy_from_slice(part.as_bytes()))));
        Self {
            left: frames.collect(),
        }
    }
}

impl Body for Frames {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        Poll::Ready(self.left.pop())
    }
}

/// A delivery that is signed with this secret at this time, with this body instead of the signed one.
fn delivery(secret: &str, seconds: u64, signed: &str, body: Frames) -> Request<Frames> {
    let mut request = Request::post("/webhooks");
    let webhook = Webhook::new(secret).expect("a secret");
    for (name, value) in webhook.sign("msg_1", at(seconds), signed) {
        request = request.header(name, value);
    }
    request.body(body).expect("a request")
}

fn layer() -> SignedLayer {
    SignedLayer::new(webhook(PLAIN).expect("a secret"))
}

type Seen = Arc<Mutex<Vec<(Delivery, Bytes)>>>;

/// A service that keeps what it receives, and the extensions of its response.
fn keeping(
    seen: &Seen,
) -> impl Service<Request<SignedBody>, Response = Response<String>, Error = Infallible, Future: Send>
+ Clone
+ Send
+ 'static {
    let seen = Arc::clone(seen);
    service_fn(move |mut request: Request<SignedBody>| {
        let seen = Arc::clone(&seen);
        async move {
            let delivery = request.extensions_mut().remove::<Delivery>();
            let delivery = delivery.expect("a delivery");
            assert_eq!(
                request.body().size_hint().exact(),
                Some(request.body().clone().into_bytes().len() as u64)
            );
            let body = request.into_body().into_bytes();
            seen.lock().expect("no panic").push((delivery, body));
            Ok(Response::new("kept".to_owned()))
        }
    })
}

#[tokio::test]
async fn c10_a_service_gets_a_delivery_and_its_body() -> Outcome {
    let seen = Seen::default();
    let service = layer().layer(keeping(&seen));
    let (start, end) = BODY.split_at(10);
    let mut body = Frames::of(&[start, "", end]);
    // Trailers come last.
    body.left
        .insert(0, Ok(Frame::trailers(http::HeaderMap::new())));
    let response = service
        .clone()
        .oneshot(delivery(PLAIN, AT, BODY, body))
        .await?;
    assert_eq!(
        (response.status(), response.body().as_str()),
        (StatusCode::OK, "kept")
    );
    let newer = r#"{"type":"widget.melted","data":{"a":1.50}}"#;
    let request = delivery(PLAIN, AT, newer, Frames::of(&[newer]));
    assert_eq!(service.oneshot(request).await?.status(), StatusCode::OK);
    let seen = seen.lock().map_err(|error| error.to_string())?;
    let [(first, body), (second, newer_body)] = seen.as_slice() else {
        return Err(format!("{seen:?}").into());
    };
    assert_eq!(
        (first.id.as_str(), first.timestamp),
        ("msg_1", 1_790_000_000)
    );
    assert!(
        matches!(&first.event, WebhookEvent::WidgetCreated(event) if event.name == "Flange – 30 €")
    );
    assert!(matches!(&second.event, WebhookEvent::Unknown(event) if event.json() == newer));
    assert_eq!(
        (&body[..], &newer_body[..]),
        (BODY.as_bytes(), newer.as_bytes())
    );
    Ok(())
}

#[tokio::test]
async fn c10_a_service_can_get_json() -> Outcome {
    let service = layer().decoding::<RawJson>().layer(service_fn(
        |request: Request<SignedBody>| async move {
            let delivery = request.extensions().get::<Delivery<RawJson>>();
            let text = delivery.map(|it| it.event.as_str().to_owned());
            Ok::<_, Infallible>(Response::new(text.unwrap_or_default()))
        },
    ));
    let request = delivery(PLAIN, AT, BODY, Frames::of(&[BODY]));
    assert_eq!(service.oneshot(request).await?.body(), BODY);
    Ok(())
}

#[tokio::test]
async fn c10_the_layer_answers_everything_else() -> Outcome {
    let seen = Seen::default();
    let long = "x".repeat(2_097_153);
    let unsigned = Request::post("/webhooks").body(Frames::of(&[BODY]))?;
    let mut torn = Frames::of(&[BODY]);
    torn.left.insert(0, Err("reset"));
    for (request, status, text) in [
        (
            unsigned,
            400,
            "the header `webhook-id` is missing or invalid",
        ),
        (
            delivery(PLAIN, AT - 301, BODY, Frames::of(&[BODY])),
            400,
            "signed 301 s ago",
        ),
        (
            delivery(PLAIN, AT, "[]", Frames::of(&["[]"])),
            400,
            "expected",
        ),
        (
            delivery(PLAIN, AT, BODY, torn),
            400,
            "the body cannot be read: reset",
        ),
        (
            delivery(ENCODED, AT, BODY, Frames::of(&[BODY])),
            401,
            "no signature matches",
        ),
        (
            delivery(PLAIN, AT, BODY, Frames::of(&[BODY, " "])),
            401,
            "no signature matches",
        ),
        (
            delivery(PLAIN, AT, &long, Frames::of(&[&long])),
            413,
            "the body is too long",
        ),
    ] {
        let service = layer().layer(keeping(&seen));
        let response = service.oneshot(request).await?;
        assert_eq!(
            (response.status().as_u16(), response.body().as_str()),
            (status, "")
        );
        let error = response.extensions().get::<Arc<SignedError>>();
        let error = error.ok_or("no reason")?;
        assert_eq!(error.status().as_u16(), status);
        assert!(error.to_string().contains(text), "{error}");
    }
    assert!(seen.lock().is_ok_and(|seen| seen.is_empty()));
    // The limit counts what all frames have.
    for (limit, status) in [(BODY.len(), 200), (BODY.len() - 1, 413)] {
        let service = layer().limit(limit).layer(keeping(&seen));
        let parts = BODY.split_at(30);
        let request = delivery(PLAIN, AT, BODY, Frames::of(&[parts.0, parts.1]));
        assert_eq!(service.oneshot(request).await?.status().as_u16(), status);
    }
    Ok(())
}
