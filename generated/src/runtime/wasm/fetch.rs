//! The default transport on WebAssembly: JavaScript's `fetch`.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_LENGTH, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, Request, RequestInit, RequestRedirect,
    Response,
};

use super::{function, member};
use crate::runtime::body::Body;
use crate::runtime::transport::{BoxFuture, Transport, TransportError};

/// The default transport on WebAssembly: sends requests with the platform's `fetch`.
///
/// It does not follow redirects. A streamed body is read into memory before it is sent. Dropping a call aborts it.
/// The platform controls some settings: a browser sets `User-Agent` and applies CORS.
#[derive(Debug, Clone, Copy, Default)]
pub struct FetchTransport;

impl Transport for FetchTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(fetch(request))
    }
}

async fn fetch(request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
    // Few platforms can stream a request body.
    let (head, content) = request.into_parts();
    let request = http::Request::from_parts(head, content.into_bytes().await?);
    let fetch =
        function("fetch").ok_or_else(|| TransportError::setup("`fetch` is not available"))?;
    let abort = Abort::new()?;
    let message = message(&request, &abort).map_err(|error| {
        TransportError::setup(format!("`fetch` rejected the request: {}", named(&error)))
    })?;
    let promise = fetch
        .call1(&JsValue::UNDEFINED, &message)
        .and_then(|promise| promise.dyn_into::<Promise>());
    let response = JsFuture::from(promise.map_err(broken)?)
        .await
        .map_err(broken)?;
    let response: Response = response.dyn_into().map_err(broken)?;
    let status = StatusCode::from_u16(response.status())
        .map_err(|_| TransportError::broken("the platform does not show redirects"))?;
    let mut converted = http::Response::new(body(&response, abort)?);
    *converted.status_mut() = status;
    *converted.headers_mut() = headers(&response.headers());
    Ok(converted)
}

fn message(request: &http::Request<Bytes>, abort: &Abort) -> Result<Request, JsValue> {
    let headers = Headers::new()?;
    for (name, value) in request.headers() {
        // `fetch` sets the content length itself.
        if name != CONTENT_LENGTH {
            // Each byte of a header is a character of the string.
            let value: String = value.as_bytes().iter().copied().map(char::from).collect();
            headers.append(name.as_str(), &value)?;
        }
    }
    let init = RequestInit::new();
    init.set_method(request.method().as_str());
    init.set_headers(&headers);
    init.set_redirect(RequestRedirect::Manual);
    init.set_signal(Some(&abort.0.signal()));
    if !request.body().is_empty() {
        init.set_body(&Uint8Array::from(request.body().as_ref()));
    }
    Request::new_with_str_and_init(&request.uri().to_string(), &init)
}

fn headers(from: &Headers) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for entry in from.entries().into_iter().filter_map(Result::ok) {
        let pair = Array::from(&entry);
        let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) else {
            continue;
        };
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
            headers.append(name, value);
        }
    }
    headers
}

fn body(response: &Response, abort: Abort) -> Result<Body, TransportError> {
    let Some(stream) = response.body() else {
        return Ok(Body::from(Bytes::new()));
    };
    let reader = stream.get_reader().dyn_into();
    let chunks = Chunks {
        reader: reader.map_err(|error| broken(error.into()))?,
        reading: None,
        _abort: abort,
    };
    Ok(Body::of_chunks(Box::pin(chunks), None))
}

/// The chunks of a body as they arrive.
struct Chunks {
    reader: ReadableStreamDefaultReader,
    reading: Option<JsFuture>,
    _abort: Abort,
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunks = self.get_mut();
        let reading = chunks
            .reading
            .get_or_insert_with(|| JsFuture::from(chunks.reader.read()));
        let result = std::task::ready!(Pin::new(reading).poll(context));
        chunks.reading = None;
        Poll::Ready(match result {
            Ok(result) => member(&result, "value")
                .map(|chunk| Ok(Bytes::from(Uint8Array::new(&chunk).to_vec()))),
            Err(error) => Some(Err(broken(error))),
        })
    }
}

/// Aborts a request if dropped early.
struct Abort(AbortController);

impl Abort {
    fn new() -> Result<Self, TransportError> {
        AbortController::new()
            .map(Self)
            .map_err(|_| TransportError::setup("`AbortController` is not available"))
    }
}

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn broken(error: JsValue) -> TransportError {
    TransportError::broken(format!("`fetch` failed: {}", named(&error)))
}

/// Returns the name of an error. Its message is not used, because it can contain the URL, which may contain secrets.
fn named(error: &JsValue) -> String {
    let name = member(error, "name").and_then(|name| name.as_string());
    name.unwrap_or_else(|| "unknown error".to_owned())
}
