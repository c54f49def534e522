//! One call: sets parameters, headers and the body, then sends the request.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::header::{HeaderMap, HeaderValue};

use crate::runtime::body::Body;
use crate::runtime::client::Client;
use crate::runtime::credentials::Credentials;
use crate::runtime::error::Error;
use crate::runtime::execute::{execute, execute_stream};
use crate::runtime::json::{self, Decode, Encode};
use crate::runtime::operation::Operation;
use crate::runtime::outgoing::Outgoing;
use crate::runtime::parameter::{self, Style};
use crate::runtime::request::{Content, Request};
use crate::runtime::response::{self, RawResponse, Response, ResponseHeaders};
use crate::runtime::retry::Retries;
use crate::runtime::streaming::ResponseBody;
use crate::runtime::transport::BoxFuture;

/// Decodes a response as the value of the operation.
pub type ReadResponse<T> = fn(&RawResponse) -> Result<T, Error>;

/// A request that is ready to be sent, and returns a `T`.
///
/// It is sent by [`send`](Self::send), or by awaiting it. A call borrows nothing, so it can be moved to another task.
/// Invalid arguments, such as an empty path parameter, are reported by `send`.
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Call<T> {
    pub(crate) client: Client,
    pub(crate) request: Request,
    read: ReadResponse<T>,
}

impl<T> Call<T> {
    /// Creates a call of an operation, without parameters.
    pub fn new(client: &Client, operation: &'static Operation, read: ReadResponse<T>) -> Self {
        Self::from_request(client.clone(), Request::new(operation), read)
    }

    pub(crate) fn from_request(client: Client, request: Request, read: ReadResponse<T>) -> Self {
        Self {
            client,
            request,
            read,
        }
    }

    /// Sets a path parameter, which is percent-encoded as one segment.
    ///
    /// The call fails before anything is sent if the value is empty, `.` or `..`.
    pub fn path(self, name: &'static str, value: &(impl Encode + ?Sized)) -> Self {
        self.path_with(name, Style::SIMPLE, value)
    }

    /// Sets a path parameter with a style.
    pub fn path_with(
        mut self,
        name: &'static str,
        style: Style,
        value: &(impl Encode + ?Sized),
    ) -> Self {
        self.request.set_path(name, style, &json::to_string(value));
        self
    }

    /// Sets a query parameter, replacing an earlier value. An empty list, or an [`Optional`](json::Optional) without a
    /// value, removes it.
    pub fn query(&mut self, name: &'static str, style: Style, value: &(impl Encode + ?Sized)) {
        self.request
            .set_query(Cow::Borrowed(name), style, &json::to_string(value));
    }

    /// Sets one entry of a query parameter that is an object: `name[key]=value`.
    pub fn query_entry(&mut self, name: &'static str, key: &str, value: &(impl Encode + ?Sized)) {
        self.request
            .set_query_entry(name, key, &json::to_string(value));
    }

    /// Sets a header that the operation describes as a parameter.
    pub fn header_parameter(
        &mut self,
        name: &'static str,
        style: Style,
        value: &(impl Encode + ?Sized),
    ) {
        self.request
            .set_header_parameter(name, style, &json::to_string(value));
    }

    /// Sets a cookie that the operation describes as a parameter.
    pub fn cookie_parameter(
        &mut self,
        name: &'static str,
        style: Style,
        value: &(impl Encode + ?Sized),
    ) {
        self.request
            .set_cookie(name, style, &json::to_string(value));
    }

    /// Sets a JSON body.
    pub fn json(self, body: &(impl Encode + ?Sized)) -> Self {
        let media_type = HeaderValue::from_static("application/json");
        self.content(media_type, Body::from(json::to_vec(body)))
    }

    /// Sets a form body (`application/x-www-form-urlencoded`).
    pub fn form(self, body: &(impl Encode + ?Sized)) -> Self {
        let fields = parameter::form(&json::to_string(body));
        let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        self.content(media_type, Body::from(fields))
    }

    /// Sets the raw body and its media type.
    ///
    /// While a [stream](Body::stream) is being sent, only the timeout that was set for this call applies. The request
    /// is not retried once the server may have received a part of the stream.
    pub fn body(mut self, media_type: impl AsRef<str>, body: impl Into<Body>) -> Self {
        match HeaderValue::from_str(media_type.as_ref()) {
            Ok(media_type) => return self.content(media_type, body.into()),
            Err(_) => self
                .request
                .refuse("the media type of the body is not valid"),
        }
        self
    }

    /// Records why the call must not be sent.
    // Not every API has bodies that can be invalid.
    #[allow(dead_code)]
    pub(crate) fn refuse(mut self, reason: impl Into<Cow<'static, str>>) -> Self {
        self.request.refuse(reason);
        self
    }

    fn content(mut self, media_type: HeaderValue, body: Body) -> Self {
        self.request.body = Some(Content {
            body: Outgoing::from(body),
            media_type,
        });
        self
    }

    /// Sets a query parameter that the operation does not describe, in the default style.
    pub fn extra_query(mut self, name: impl Into<String>, value: &(impl Encode + ?Sized)) -> Self {
        self.request.set_query(
            Cow::Owned(name.into()),
            Style::FORM,
            &json::to_string(value),
        );
        self
    }

    /// Sets a header of this request, overriding the client's header of the same name.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<[u8]>) -> Self {
        self.request.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sets the base URL of this request, such as `https://api.example.com`, overriding the client's and the
    /// operation's server.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.request.base_url = Some(base_url.into());
        self
    }

    /// Sets the credentials of this request, overriding the client's.
    /// [`Credential::none`](crate::runtime::Credential::none) sends none.
    pub fn token(mut self, token: impl Into<Credentials>) -> Self {
        self.request.credential = Some(token.into());
        self
    }

    /// Sets the timeout of this call, including all attempts and the waits between them.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.request.timeout = Some(limit);
        self
    }

    /// Sets how long this call waits for more data from the server.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.request.read_timeout = Some(limit);
        self
    }

    /// Sets how this call is retried when it fails.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.request.retries = Some(retries);
        self
    }

    /// Sets whether this call follows redirects, instead of the client's
    /// [`follow_redirects`](crate::runtime::ClientBuilder::follow_redirects).
    pub fn follow_redirects(mut self, follow: bool) -> Self {
        self.request.follow_redirects = Some(follow);
        self
    }

    /// Decodes the response as JSON of another type.
    pub fn decode<U: Decode>(self) -> Call<U> {
        Call::from_request(self.client, self.request, response::json)
    }

    /// Sends the request and returns the value.
    ///
    /// # Errors
    /// Returns an error if an argument is invalid, the request fails, the status is not a success, or the response
    /// cannot be decoded.
    pub fn send(self) -> Sending<T> {
        Sending {
            response: Box::pin(execute(self.client, self.request)),
            read: self.read,
        }
    }

    /// Sends the request and returns the value with the status and the headers of the response.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send).
    pub fn send_response(self) -> SendingResponse<T> {
        SendingResponse(self.send(), PhantomData)
    }

    /// Sends the request and returns the status, the headers, and the body as a stream.
    ///
    /// # Errors
    /// Returns an error if an argument is invalid, the request fails, or the status is not a success.
    pub fn send_stream(self) -> BoxFuture<'static, Result<Response<ResponseBody>, Error>> {
        self.send_stream_with()
    }

    /// Does the same, with the headers in the type of an operation.
    pub(crate) fn send_stream_with<H: ResponseHeaders>(
        self,
    ) -> BoxFuture<'static, Result<Response<ResponseBody, H>, Error>> {
        Box::pin(execute_stream(self.client, self.request, false))
    }

    /// Returns the number that a query parameter is set to.
    // Only lists use it.
    #[allow(dead_code)]
    pub(crate) fn query_number(&self, name: &str) -> Option<i64> {
        self.request.query_number(name)
    }
}

/// Awaiting a call sends the request, as [`send`](Call::send) does.
impl<T> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Sending<T>;

    fn into_future(self) -> Sending<T> {
        self.send()
    }
}

impl<T> Clone for Call<T> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            request: self.request.clone(),
            read: self.read,
        }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Call")
            .field("operation", &self.request.operation.id())
            .field("method", &self.request.method)
            .field("path", &self.request.operation.path())
            .finish_non_exhaustive()
    }
}

/// A request in flight: await it to get the value.
///
/// Dropping it cancels the call, but the server may already have received the request.
#[must_use = "nothing is sent until this is awaited"]
pub struct Sending<T> {
    response: BoxFuture<'static, Result<RawResponse, Error>>,
    read: ReadResponse<T>,
}

impl<T> Sending<T> {
    pub(crate) fn poll_response(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<(RawResponse, T), Error>> {
        self.response.as_mut().poll(context).map(|response| {
            let response = response?;
            let value = (self.read)(&response)?;
            Ok((response, value))
        })
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.get_mut()
            .poll_response(context)
            .map_ok(|(_, value)| value)
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Sending")
    }
}

/// A request in flight: await it to get the value with the status and the headers of the response.
#[derive(Debug)]
#[must_use = "nothing is sent until this is awaited"]
pub struct SendingResponse<T, H = HeaderMap>(Sending<T>, PhantomData<fn() -> H>);

impl<T, H> SendingResponse<T, H> {
    /// Gives the headers the type of an operation.
    #[allow(dead_code, reason = "an API may document no headers of responses")]
    pub(crate) fn with_headers<G: ResponseHeaders>(self) -> SendingResponse<T, G> {
        SendingResponse(self.0, PhantomData)
    }
}

impl<T, H: ResponseHeaders> Future for SendingResponse<T, H> {
    type Output = Result<Response<T, H>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let ready = self.get_mut().0.poll_response(context);
        ready.map_ok(|(response, value)| Response::new(value, response.into_head()))
    }
}
