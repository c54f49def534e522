//! The setup of an operation: which calls it applies to, and the responses to them.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use crate::mock::Mock;
use crate::mock::expectation::{Expectation, Then};
use crate::mock::received::{Incoming, ReadBody, Received};
use crate::mock::responses::{WriteResponse, Written};
use crate::mock::state::is_of;
use crate::runtime::json::Encode;

/// How requests and responses of an operation are encoded.
pub struct Shape<B, R> {
    /// Its id.
    pub id: &'static str,
    /// The status of its response.
    pub status: u16,
    /// The media type of its response.
    pub media_type: &'static str,
    /// The media types of its body; any if there are none.
    pub accepts: &'static [&'static str],
    /// How its body is read.
    pub read: ReadBody<B>,
    /// How its response is written.
    pub write: WriteResponse<R>,
}

impl<B, R> Clone for Shape<B, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<B, R> Copy for Shape<B, R> {}

/// An operation of a [`Mock`]: sets up its responses, and returns the received calls.
///
/// If there are several expectations, the first one that matches a call and is not used up answers it.
#[must_use]
pub struct MockOperation<B, R> {
    mock: Mock,
    shape: Shape<B, R>,
}

impl<B: 'static, R: Send + 'static> MockOperation<B, R> {
    pub(crate) fn new(mock: Mock, shape: Shape<B, R>) -> Self {
        Self { mock, shape }
    }

    /// Expects calls that match a condition.
    ///
    /// ```
    #[doc = orders!()]
    /// let order = Order::sample();
    /// mock.orders().get().when(|call| call.path("id") == Some("7")).returns(order);
    /// ```
    pub fn when(
        &self,
        condition: impl Fn(&Received<B>) -> bool + Send + Sync + 'static,
    ) -> Expectation<B, R> {
        self.expect().when(condition)
    }

    /// Expects one call.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().once().returns(Order::sample());
    /// ```
    pub fn once(&self) -> Expectation<B, R> {
        self.times(1)
    }

    /// Expects a number of calls.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().times(2).returns(Order::sample());
    /// ```
    pub fn times(&self, calls: u32) -> Expectation<B, R> {
        self.expect().times(calls)
    }

    /// Delays the response, on the mock's own clock.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().after(Duration::from_secs(40)).returns(Order::sample());
    /// ```
    pub fn after(&self, delay: Duration) -> Expectation<B, R> {
        self.expect().after(delay)
    }

    /// Adds a header to the response.
    ///
    /// ```
    #[doc = orders!()]
    /// let error = Problem::sample();
    /// mock.orders().get().header("retry-after", "7").once().fails(error, 429);
    /// ```
    ///
    /// # Panics
    /// If the header is not valid.
    pub fn header(&self, name: &str, value: &str) -> Expectation<B, R> {
        self.expect().header(name, value)
    }

    /// Answers calls with a value.
    ///
    /// ```
    #[doc = orders!()]
    /// let mut order = Order::sample();
    /// order.total_amount = 2_900;
    /// mock.orders().get().returns(order);
    /// ```
    pub fn returns(&self, response: impl Into<R>) -> Then<B, R> {
        self.expect().returns(response)
    }

    /// Answers calls with the result of a function, which gets the typed body and the rest of the request.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().create().answers(|call| {
    ///     let mut order = Order::sample();
    ///     order.total_amount = 2 * call.body.total_amount;
    ///     order
    /// });
    /// ```
    pub fn answers(&self, respond: impl FnMut(Received<B>) -> R + Send + 'static) -> Then<B, R> {
        self.expect().answers(respond)
    }

    /// Answers calls with an error: a model of an error body, or any other JSON, and a status.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().fails(Problem::sample(), 404);
    /// ```
    ///
    /// # Panics
    /// If the status is not an error.
    pub fn fails(&self, error: impl Encode, status: u16) -> Then<B, R> {
        self.expect().fails(error, status)
    }

    /// Answers calls with any status, media type and body.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().responds(502, "text/html", "<h1>Bad gateway</h1>");
    /// ```
    ///
    /// # Panics
    /// If the status or the media type is not valid.
    pub fn responds(&self, status: u16, media_type: &str, body: impl Into<Bytes>) -> Then<B, R> {
        self.expect().responds(status, media_type, body)
    }

    /// Fails to connect.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().once().fails_to_connect().then().returns(Order::sample());
    /// ```
    pub fn fails_to_connect(&self) -> Then<B, R> {
        self.expect().fails_to_connect()
    }

    /// Breaks the connection before there is a response: the server may have seen the request.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().once().breaks().then().returns(Order::sample());
    /// ```
    pub fn breaks(&self) -> Then<B, R> {
        self.expect().breaks()
    }

    /// Returns the received calls, in order.
    ///
    /// ```
    #[doc = orders!()]
    /// for call in mock.orders().create().requests() {
    ///     assert_eq!(call.body.total_amount, 2_900);
    ///     assert_eq!(call.header("content-type"), Some("application/json"));
    /// }
    /// ```
    ///
    /// # Panics
    /// If a body does not match the operation.
    #[must_use]
    pub fn requests(&self) -> Vec<Received<B>> {
        let own: Vec<Incoming> = {
            let state = self.mock.shared.lock();
            let own = state.requests.iter();
            let own =
                own.filter(|(id, request)| *id == Some(self.shape.id) && self.shape.takes(request));
            own.map(|(_, request)| request.clone()).collect()
        };
        let read = |request: Incoming| match self.shape.receive(&request) {
            Ok(received) => received,
            Err(problem) => panic!("{problem}"),
        };
        own.into_iter().map(read).collect()
    }

    /// Expects any number of calls.
    fn expect(&self) -> Expectation<B, R> {
        Expectation::new(self.mock.clone(), self.shape)
    }

    // Only lists use it.
    #[allow(dead_code)]
    pub(crate) fn respond_with(
        &self,
        what: &str,
        respond: impl Fn(&Incoming) -> Result<(R, HeaderMap), String> + Send + Sync + 'static,
    ) -> Then<B, R> {
        let shape = self.shape;
        self.expect().register(what, move |request| {
            let (value, headers) = respond(request)?;
            let mut written = shape.written(&value);
            written.headers.extend(headers);
            Ok(written)
        })
    }
}

impl<B, R> Shape<B, R> {
    fn takes(&self, request: &Incoming) -> bool {
        self.accepts.is_empty() || is_of(request, self.accepts)
    }

    pub(crate) fn receive(&self, request: &Incoming) -> Result<Received<B>, String> {
        match (self.read)(request) {
            Ok(body) => Ok(Received {
                body,
                request: request.clone(),
            }),
            Err(error) => Err(format!(
                "the body of `{}` cannot be read: {error}: {}",
                self.id,
                request.line()
            )),
        }
    }

    pub(crate) fn written(&self, value: &R) -> Written {
        (self.write)(value, self.status, self.media_type)
    }
}
