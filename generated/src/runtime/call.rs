//! One call: set what it sends, then send it.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::header::HeaderValue;

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
use crate::runtime::response::{self, RawResponse, Response};
use crate::runtime::retry::Retries;
use crate::runtime::streaming::ResponseBody;
use crate::runtime::transport::BoxFuture;

/// Reads a response as the value that the operation gives.
pub type ReadResponse<T> = fn(&RawResponse) -> Result<T, Error>;

/// A call that is ready to be sent, and gives a `T`.
///
/// What an argument makes impossible, such as an empty path parameter, shows when it is sent.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    pub(crate) client: Client,
    pub(crate) request: Request,
    read: ReadResponse<T>,
}

impl<T> Call<T> {
    /// Makes a call of an operation without any parameter yet.
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

    /// Sets a path parameter: one segment, encoded.
    ///
    /// The call fails before anything is sent when the value is empty, `.` or `..`.
    pub fn path(self, name: &'static str, value: &(impl Encode + ?Sized)) -> Self {
        self.path_with(name, Style::SIMPLE, value)
    }

    /// Sets a path parameter in a style.
    pub fn path_with(
        mut self,
        name: &'static str,
        style: Style,
        value: &(impl Encode + ?Sized),
    ) -> Self {
        self.request.set_path(name, style, &json::to_string(value));
        self
    }

    /// Sets a query parameter, in place of what was set under this name; an empty list removes it.
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

    /// Sets a body of JSON.
    pub fn json(self, body: &(impl Encode + ?Sized)) -> Self {
        let media_type = HeaderValue::from_static("application/json");
        self.content(media_type, Body::from(json::to_vec(body)))
    }

    /// Sets a body of form fields: `application/x-www-form-urlencoded`.
    pub fn form(self, body: &(impl Encode + ?Sized)) -> Self {
        let fields = parameter::form(&json::to_string(body));
        let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        self.content(media_type, Body::from(fields))
    }

    /// Sets a body as it goes on the wire, and its media type.
    ///
    /// What is sent [as a stream](Body::stream) has no time limit but the one of the call itself, as long as the server takes
    /// it, and is not sent again once the server may have seen a part of it.
    pub fn body(mut self, media_type: impl AsRef<str>, body: impl Into<Body>) -> Self {
        match HeaderValue::from_str(media_type.as_ref()) {
            Ok(media_type) => return self.content(media_type, body.into()),
            Err(_) => self
                .request
                .refuse("the media type of the body is not valid"),
        }
        self
    }

    /// Notes why the call must not be sent.
    // Not every document has bodies that can be wrong.
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

    /// Sets a query parameter that the operation does not describe, in the usual style.
    pub fn extra_query(mut self, name: impl Into<String>, value: &(impl Encode + ?Sized)) -> Self {
        self.request.set_query(
            Cow::Owned(name.into()),
            Style::FORM,
            &json::to_string(value),
        );
        self
    }

    /// Sets a header of this call, in place of the client's of that name.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<[u8]>) -> Self {
        self.request.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sets where this call is sent, in place of the client's server and of the operation's own: such as
    /// `https://api.example.com`, to which the path is appended.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.request.base_url = Some(base_url.into());
        self
    }

    /// Sets the token of this call, in place of the client's; [`Credential::none`](crate::runtime::Credential::none) sends
    /// none.
    pub fn token(mut self, token: impl Into<Credentials>) -> Self {
        self.request.credential = Some(token.into());
        self
    }

    /// Sets the time limit of this call: all attempts and the waits between.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.request.timeout = Some(limit);
        self
    }

    /// Sets the longest silence of the server in this call while it owes a response.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.request.read_timeout = Some(limit);
        self
    }

    /// Sets how this call is retried when it fails.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.request.retries = Some(retries);
        self
    }

    /// Reads the response as another type, from JSON.
    pub fn decode<U: Decode>(self) -> Call<U> {
        Call::from_request(self.client, self.request, response::json)
    }

    /// Sends the call, and gives the value.
    ///
    /// # Errors
    /// When an argument is invalid, when there is no response, when the response is not a success, or when it is
    /// not what the operation gives: [`Error`] tells which.
    pub fn send(self) -> Sending<T> {
        Sending {
            response: Box::pin(execute(self.client, self.request)),
            read: self.read,
        }
    }

    /// Sends the call, and gives the value with the status and the headers of the response.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn send_response(self) -> SendingResponse<T> {
        SendingResponse(self.send())
    }

    /// Sends the call, and gives the status, the headers, and the body as it arrives.
    ///
    /// # Errors
    /// When an argument is invalid, when there is no response, or when it is not a success.
    pub fn send_stream(self) -> BoxFuture<'static, Result<Response<ResponseBody>, Error>> {
        Box::pin(execute_stream(self.client, self.request, false))
    }

    /// Returns the number that a query parameter was set to.
    pub(crate) fn query_number(&self, name: &str) -> Option<i64> {
        self.request.query_number(name)
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

/// A call on its way; await it for the value.
///
/// The call stops when this is dropped, though the server may already have seen it.
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

/// A call on its way; await it for the value with the status and the headers of the response.
#[derive(Debug)]
#[must_use = "nothing is sent until this is awaited"]
pub struct SendingResponse<T>(Sending<T>);

impl<T> Future for SendingResponse<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let ready = self.get_mut().0.poll_response(context);
        ready.map_ok(|(response, value)| Response::new(value, response.into_head()))
    }
}
