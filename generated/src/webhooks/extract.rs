//! Extracts deliveries in handlers of axum: a request in, a verified delivery out.

use std::error::Error as StdError;
use std::fmt;

use axum_core::extract::rejection::BytesRejection;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;

use super::{Delivery, Webhook, WebhookError, WebhookEvent};
use crate::runtime::json::{self, Decode};

/// An extractor of axum: a delivery that was verified, with its event.
///
/// The state of the router is a [`Webhook`], or has one by `FromRef`. Everything else is refused before the handler
/// runs; [`SignedRejection`] says with which status. An event that this crate does not know comes as
/// [`WebhookEvent::Unknown`].
///
/// `Signed<RawJson>` is a delivery whose event is not decoded, but kept as JSON.
///
/// ```ignore
/// async fn receive(Signed(delivery): Signed<WebhookEvent>) -> StatusCode {
///     println!("{}: {:?}", delivery.id, delivery.event);
///     StatusCode::ACCEPTED
/// }
///
/// let app = Router::new()
///     .route("/webhooks", post(receive))
///     .with_state(Webhook::new(secret)?);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Signed<E = WebhookEvent>(pub Delivery<E>);

impl<S, E> FromRequest<S> for Signed<E>
where
    S: Send + Sync,
    E: Decode,
    Webhook: FromRef<S>,
{
    type Rejection = SignedRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, SignedRejection> {
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(SignedRejection::Body)?;
        let signed = Webhook::from_ref(state).authenticate(&headers, &body);
        let signed = signed.map_err(SignedRejection::Webhook)?;
        let event = json::from_slice(&body).map_err(WebhookError::decode);
        Ok(Self(Delivery {
            id: signed.id,
            timestamp: signed.timestamp,
            event: event.map_err(SignedRejection::Webhook)?,
        }))
    }
}

/// Why [`Signed`] refused a request.
#[derive(Debug)]
#[non_exhaustive]
pub enum SignedRejection {
    /// The body could not be read: 413 if it is longer than axum's `DefaultBodyLimit`, else 400.
    Body(BytesRejection),
    /// The delivery was rejected: [`WebhookError::status`].
    Webhook(WebhookError),
}

impl SignedRejection {
    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Body(error) => error.status(),
            Self::Webhook(error) => error.status(),
        }
    }
}

impl IntoResponse for SignedRejection {
    fn into_response(self) -> Response {
        (self.status(), self.to_string()).into_response()
    }
}

impl fmt::Display for SignedRejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(error) => formatter.write_str(&error.body_text()),
            Self::Webhook(error) => error.fmt(formatter),
        }
    }
}

impl StdError for SignedRejection {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Body(error) => Some(error),
            Self::Webhook(error) => error.source(),
        }
    }
}
