//! Verifies deliveries before a service of tower: a request in, the same request with its delivery out.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http::{HeaderMap, Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use tower_layer::Layer;
use tower_service::Service;

use super::{Delivery, Webhook, WebhookError, WebhookEvent};
use crate::runtime::json::{self, Decode};

/// The longest body that is read by default.
const LIMIT: usize = 2 << 20;

/// A layer of tower that verifies deliveries before a service receives them.
///
/// The extensions of the request have the [`Delivery`], and its body is the same bytes, as a [`SignedBody`]. All other
/// requests are answered with [`SignedError::status`] and no body; the extensions of that response have the
/// [`SignedError`]. An event that this crate does not know comes as [`WebhookEvent::Unknown`].
///
/// ```ignore
/// let service = ServiceBuilder::new()
///     .layer(SignedLayer::new(Webhook::new(secret)?))
///     .service_fn(|request: Request<SignedBody>| async move {
///         let delivery = request.extensions().get::<Delivery>();
///         // …
///     });
/// ```
pub struct SignedLayer<E = WebhookEvent> {
    webhook: Webhook,
    limit: usize,
    event: PhantomData<fn() -> E>,
}

impl SignedLayer {
    /// Creates a layer that decodes events.
    #[must_use]
    pub fn new(webhook: Webhook) -> Self {
        Self {
            webhook,
            limit: LIMIT,
            event: PhantomData,
        }
    }
}

impl<E> SignedLayer<E> {
    /// Sets how many bytes of a body are read. Defaults to 2 MiB.
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Sets the type of events: with `RawJson`, events are not decoded, and the request has a `Delivery<RawJson>`.
    #[must_use]
    pub fn decoding<T>(self) -> SignedLayer<T> {
        SignedLayer {
            webhook: self.webhook,
            limit: self.limit,
            event: PhantomData,
        }
    }
}

impl<E: Decode> SignedLayer<E> {
    async fn verified<B>(
        &self,
        headers: &HeaderMap,
        body: B,
    ) -> Result<(Delivery<E>, Bytes), SignedError>
    where
        B: Body,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let body = read(body, self.limit).await?;
        let signed = self.webhook.authenticate(headers, &body);
        let signed = signed.map_err(SignedError::Webhook)?;
        let event = json::from_slice(&body).map_err(WebhookError::decode);
        let delivery = Delivery {
            id: signed.id,
            timestamp: signed.timestamp,
            event: event.map_err(SignedError::Webhook)?,
        };
        Ok((delivery, body))
    }
}

/// Reads a body to its end.
async fn read<B>(body: B, limit: usize) -> Result<Bytes, SignedError>
where
    B: Body,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    if body.size_hint().lower() > limit as u64 {
        return Err(SignedError::TooLong);
    }
    let mut body = pin!(body);
    let mut read = Vec::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let frame = frame.map_err(|error| SignedError::Body(error.into()))?;
        // Trailers are not signed.
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        if data.remaining() > limit - read.len() {
            return Err(SignedError::TooLong);
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            read.extend_from_slice(chunk);
            let length = chunk.len();
            data.advance(length);
        }
    }
    Ok(read.into())
}

impl<S, E> Layer<S> for SignedLayer<E> {
    type Service = SignedService<S, E>;

    fn layer(&self, inner: S) -> Self::Service {
        SignedService {
            inner,
            layer: self.clone(),
        }
    }
}

/// The service that [`SignedLayer`] puts around another one.
#[derive(Debug)]
pub struct SignedService<S, E = WebhookEvent> {
    inner: S,
    layer: SignedLayer<E>,
}

impl<S, B, R, E> Service<Request<B>> for SignedService<S, E>
where
    S: Service<Request<SignedBody>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
    R: Default,
    E: Decode + Clone + Send + Sync + 'static,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // Only the service that was polled is ready, so the clone remains.
        let other = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, other);
        let layer = self.layer.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            match layer.verified(&parts.headers, body).await {
                Ok((delivery, body)) => {
                    parts.extensions.insert(delivery);
                    let body = SignedBody(body);
                    inner.call(Request::from_parts(parts, body)).await
                }
                Err(error) => {
                    let mut response = Response::new(R::default());
                    *response.status_mut() = error.status();
                    response.extensions_mut().insert(std::sync::Arc::new(error));
                    Ok(response)
                }
            }
        })
    }
}

/// The body of a verified delivery, byte for byte.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignedBody(Bytes);

impl SignedBody {
    /// Returns the bytes.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl Body for SignedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let rest = std::mem::take(&mut self.0);
        Poll::Ready((!rest.is_empty()).then(|| Ok(Frame::data(rest))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.len() as u64)
    }
}

/// Why [`SignedLayer`] refused a request. The extensions of the response have it as an `Arc<SignedError>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SignedError {
    /// The body is longer than [`SignedLayer::limit`]: 413.
    TooLong,
    /// The body could not be read: 400.
    Body(Box<dyn StdError + Send + Sync>),
    /// The delivery was rejected: [`WebhookError::status`].
    Webhook(WebhookError),
}

impl SignedError {
    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Body(_) => StatusCode::BAD_REQUEST,
            Self::Webhook(error) => error.status(),
        }
    }
}

impl fmt::Display for SignedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => formatter.write_str("webhook: the body is too long"),
            Self::Body(error) => write!(formatter, "webhook: the body cannot be read: {error}"),
            Self::Webhook(error) => error.fmt(formatter),
        }
    }
}

impl StdError for SignedError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::TooLong => None,
            Self::Body(error) => Some(&**error),
            Self::Webhook(error) => error.source(),
        }
    }
}

// Derived implementations would ask for the same of events.
impl<E> Clone for SignedLayer<E> {
    fn clone(&self) -> Self {
        Self {
            webhook: self.webhook.clone(),
            ..*self
        }
    }
}

impl<E> fmt::Debug for SignedLayer<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SignedLayer")
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

impl<S: Clone, E> Clone for SignedService<S, E> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            layer: self.layer.clone(),
        }
    }
}
