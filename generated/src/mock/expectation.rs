//! Expectations: which calls of an operation they apply to, and how these are answered.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::mock::Mock;
use crate::mock::operation::{MockOperation, Shape};
use crate::mock::received::{Incoming, Received};
use crate::mock::responses::{Written, json_response};
use crate::mock::state::{Fits, NONE, Outcome, Respond, Rule, is_of};
use crate::runtime::json::Encode;

/// An expectation of some calls of an operation. The method that sets the response completes it.
#[must_use = "nothing is set up before a method such as `returns` sets the response"]
pub struct Expectation<B, R> {
    mock: Mock,
    shape: Shape<B, R>,
    fits: Vec<Fits>,
    is_conditional: bool,
    left: Option<u32>,
    delay: Duration,
    headers: HeaderMap,
}

impl<B: 'static, R: Send + 'static> Expectation<B, R> {
    /// Expects any number of calls.
    pub(crate) fn new(mock: Mock, shape: Shape<B, R>) -> Self {
        Self {
            mock,
            shape,
            fits: match shape.accepts {
                [] => Vec::new(),
                media_types => vec![Arc::new(|request: &Incoming| is_of(request, media_types))],
            },
            is_conditional: false,
            left: None,
            delay: Duration::ZERO,
            headers: HeaderMap::new(),
        }
    }

    /// Applies only to calls that also match this condition.
    ///
    /// ```
    #[doc = orders!()]
    /// let small = Order::sample();
    /// mock.orders().create().once().when(|call| call.body.total_amount < 100).returns(small);
    /// ```
    pub fn when(
        mut self,
        condition: impl Fn(&Received<B>) -> bool + Send + Sync + 'static,
    ) -> Self {
        let shape = self.shape;
        self.is_conditional = true;
        self.fits.push(Arc::new(move |request| {
            shape.receive(request).is_ok_and(|call| condition(&call))
        }));
        self
    }

    /// Applies to one call.
    ///
    /// ```
    #[doc = orders!()]
    /// let slow = mock.orders().get().after(Duration::from_secs(40));
    /// slow.once().returns(Order::sample());
    /// ```
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Applies to a number of calls. [`verify`](Mock::verify) requires all of them.
    ///
    /// ```
    #[doc = orders!()]
    /// let slow = mock.orders().get().after(Duration::from_secs(40));
    /// slow.times(2).returns(Order::sample());
    /// ```
    pub fn times(mut self, calls: u32) -> Self {
        self.left = Some(calls);
        self
    }

    /// Delays the response, on the mock's own clock.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().once().after(Duration::from_secs(40)).returns(Order::sample());
    /// ```
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Adds a header to the response.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().once().header("x-request-id", "7").returns(Order::sample());
    /// ```
    ///
    /// # Panics
    /// If the header is not valid.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("the name of a header");
        let value = HeaderValue::from_str(value).expect("the value of a header");
        self.headers.append(name, value);
        self
    }

    /// Answers the calls with a value.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().once().returns(Order::sample());
    /// ```
    pub fn returns(self, response: impl Into<R>) -> Then<B, R> {
        let written = self.shape.written(&response.into());
        self.register("returns a value", move |_| Ok(written.clone()))
    }

    /// Answers each call with the result of a function.
    ///
    /// ```
    #[doc = orders!()]
    /// let mut total = 0;
    /// mock.orders().create().times(2).answers(move |call| {
    ///     total += call.body.total_amount;
    ///     let mut order = Order::sample();
    ///     order.total_amount = total;
    ///     order
    /// });
    /// ```
    pub fn answers(self, respond: impl FnMut(Received<B>) -> R + Send + 'static) -> Then<B, R> {
        let (shape, respond) = (self.shape, Mutex::new(respond));
        self.register("answers by a function", move |request| {
            let received = shape.receive(request)?;
            let mut respond = respond.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(shape.written(&respond(received)))
        })
    }

    /// Answers the calls with an error: a model of an error body, or any other JSON, and a status.
    ///
    /// ```
    #[doc = orders!()]
    /// let get = mock.orders().get();
    /// get.once().fails(Problem::sample(), 503).then().returns(Order::sample());
    /// ```
    ///
    /// # Panics
    /// If the status is not an error.
    pub fn fails(self, error: impl Encode, status: u16) -> Then<B, R> {
        assert!(
            (400..600).contains(&status),
            "the status of an error is between 400 and 599, not {status}"
        );
        let written = json_response(&error, status, "application/json");
        self.register(
            &format!("fails with {status}"),
            move |_| Ok(written.clone()),
        )
    }

    /// Answers the calls with any status, media type and body.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().once().responds(502, "text/html", "<h1>Bad gateway</h1>");
    /// ```
    ///
    /// # Panics
    /// If the status or the media type is not valid.
    pub fn responds(self, status: u16, media_type: &str, body: impl Into<Bytes>) -> Then<B, R> {
        let written = Written::new(status, media_type, body);
        self.register(&format!("responds with {status}"), move |_| {
            Ok(written.clone())
        })
    }

    /// Fails to connect.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().times(3).fails_to_connect();
    /// ```
    pub fn fails_to_connect(self) -> Then<B, R> {
        self.put("fails to connect", Arc::new(|_| Ok(Outcome::NoConnection)))
    }

    /// Breaks the connection before there is a response: the server may have seen the request.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().create().once().breaks();
    /// ```
    pub fn breaks(self) -> Then<B, R> {
        self.put("breaks the connection", Arc::new(|_| Ok(Outcome::Broken)))
    }

    pub(crate) fn register(
        self,
        what: &str,
        respond: impl Fn(&Incoming) -> Result<Written, String> + Send + Sync + 'static,
    ) -> Then<B, R> {
        let headers = self.headers.clone();
        self.put(
            what,
            Arc::new(move |request| {
                let mut written = respond(request)?;
                written.headers.extend(headers.clone());
                if request.method == http::Method::HEAD {
                    written.body = NONE;
                }
                Ok(Outcome::Response(written))
            }),
        )
    }

    fn put(self, what: &str, respond: Respond) -> Then<B, R> {
        self.mock.shared.lock().rules.push(Rule {
            operation: self.shape.id,
            fits: self.fits,
            is_conditional: self.is_conditional,
            left: self.left,
            used: 0,
            delay: self.delay,
            respond,
            what: what.to_owned(),
        });
        Then {
            operation: MockOperation::new(self.mock, self.shape),
        }
    }
}

/// A completed expectation, which another one can follow.
pub struct Then<B, R> {
    operation: MockOperation<B, R>,
}

impl<B: 'static, R: Send + 'static> Then<B, R> {
    /// Expects further calls after these.
    ///
    /// ```
    #[doc = orders!()]
    /// let get = mock.orders().get();
    /// get.once().fails_to_connect().then().returns(Order::sample());
    /// ```
    pub fn then(self) -> MockOperation<B, R> {
        self.operation
    }
}
