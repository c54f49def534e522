//! The API in memory, for tests: samples of its types, and a mock of its services.
//!
//! A [`Mock`] has the same services as a client. For each operation, a test sets up typed responses and inspects the
//! received calls. Nothing is sent and no time passes: requests and responses go through the same code as over a network,
//! and waits end on the mock's own clock.

/// The hidden lines of an example: an API with orders, whose operations are made by hand.
macro_rules! orders {
    () => {
        concat!(
            "# use ",
            env!("CARGO_CRATE_NAME"),
            " as sdk;
# use std::ops::Deref;
# use std::time::Duration;
# use sdk::mock::{json_body, json_response, no_body, Mock, MockList, MockOperation, Paged, Shape};
# use sdk::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};
# use sdk::runtime::{ClientBuilder, Credentials, Error, Page};
# #[derive(Clone)]
# struct Order { total_amount: i64 }
# impl Order { fn sample() -> Self { Self { total_amount: 0 } } }
# impl Encode for Order {
#     fn encode(&self, writer: &mut Writer) { self.total_amount.encode(writer) }
# }
# impl Decode for Order {
#     fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
#         Ok(Self { total_amount: i64::decode(reader)? })
#     }
# }
# struct Listed(Vec<Order>);
# impl Decode for Listed {
#     fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> { Ok(Self(Vec::decode(reader)?)) }
# }
# impl Encode for Listed {
#     fn encode(&self, writer: &mut Writer) { self.0.encode(writer) }
# }
# impl Page for Listed {
#     type Item = Order;
#     fn into_items(self) -> Vec<Order> { self.0 }
#     fn has_more(&self, _: i64) -> bool { false }
# }
# type Problem = Order;
# struct Api(Mock);
# impl Deref for Api {
#     type Target = Mock;
#     fn deref(&self) -> &Mock { &self.0 }
# }
# impl Api {
#     fn orders(&self) -> Orders<'_> { Orders(&self.0) }
# }
# struct Orders<'a>(&'a Mock);
# const ORDER: Shape<Order, Order> = Shape {
#     id: \"orders\", status: 200, media_type: \"application/json\", accepts: &[],
#     read: json_body, write: json_response,
# };
# impl Orders<'_> {
#     fn get(&self) -> MockOperation<(), Order> {
#         self.0.operation(Shape { id: \"orders\", status: 200, media_type: \"application/json\", accepts: &[],
#             read: no_body, write: json_response })
#     }
#     fn create(&self) -> MockOperation<Order, Order> { self.0.operation(ORDER) }
#     fn list(&self) -> MockList<(), Listed> {
#         self.0.paged_list(Shape { id: \"orders\", status: 200, media_type: \"application/json\", accepts: &[],
#             read: no_body, write: json_response }, Paged::new(\"Listed\", &[]))
#     }
# }
# let mock = Api(Mock::new());"
        )
    };
}

mod clock;
mod expectation;
mod fields;
mod items;
mod operation;
mod paged;
mod pages;
mod part_items;
mod parts;
mod received;
mod responses;
mod samples;
mod sent_events;
mod sent_parts;
#[cfg(all(
    feature = "mock-server",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
mod server;
mod state;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::mock::state::Shared;
use crate::runtime::body::Body;
use crate::runtime::builder::ClientBuilder;
use crate::runtime::client::Client;
use crate::runtime::credentials::Credentials;
use crate::runtime::timing::{Instant, Timing};
use crate::runtime::transport::{BoxFuture, Transport, TransportError};

pub use expectation::{Expectation, Then};
pub use operation::MockOperation;
pub use pages::MockList;
pub use parts::{ReceivedPart, ReceivedParts};
pub use received::{Incoming, Received};
pub use sent_events::MockEvents;
pub use sent_parts::MockParts;
#[cfg(all(
    feature = "mock-server",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub use server::MockServer;

// Only generated code uses these.
#[doc(hidden)]
pub use items::{items_body, optional_items_body};
pub use part_items::{optional_part_items_body, part_items_body};

// Only generated code uses these.
#[doc(hidden)]
pub use {
    operation::Shape,
    paged::Paged,
    parts::{multipart_body, optional_multipart_body, optional_parts_body, parts_body},
    received::{
        bytes_body, form_body, json_body, no_body, optional_form_body, optional_json_body,
        text_body,
    },
    responses::{
        Written, bytes_response, empty_response, json_response, optional_json_response,
        text_response,
    },
};

#[allow(unused_imports)]
pub(crate) use samples::{sample, sample_text, samples, union_sample, union_samples};

/// The API in memory: it responds instead of the server, as a test sets it up. Clones share their setup.
///
/// An unexpected call fails with an error that lists the call and what is set up. [`verify`](Self::verify) reports it
/// as well, and expected calls that were not made.
#[derive(Clone)]
pub struct Mock {
    pub(crate) shared: Arc<Shared>,
}

impl Default for Mock {
    fn default() -> Self {
        Self::new()
    }
}

impl Mock {
    /// Creates a mock without any expectations.
    ///
    /// ```
    #[doc = orders!()]
    /// let mock = Mock::new();
    /// assert!(mock.calls().is_empty());
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self {
            shared: Arc::new(Shared::new()),
        }
    }

    /// Creates a client that calls the mock, with the default settings and without credentials.
    ///
    /// ```
    #[doc = orders!()]
    /// let mock = Mock::new();
    /// let client = mock.client();
    /// ```
    #[must_use]
    pub fn client(&self) -> Client {
        let builder = ClientBuilder::new(Credentials::new());
        // A fixed server is always valid.
        Client::from_config(self.attach(builder).config())
    }

    /// Configures a client builder to call the mock. Its credentials, timeouts and retries are kept.
    ///
    /// ```
    #[doc = orders!()]
    /// let mock = Mock::new();
    /// let builder = ClientBuilder::new(Credentials::new()).timeout(Duration::from_secs(10));
    /// let client = mock.attach(builder).build()?;
    /// # Ok::<(), Error>(())
    /// ```
    pub fn attach(&self, builder: ClientBuilder) -> ClientBuilder {
        builder
            .base_url("https://mock.invalid")
            .transport(self.clone())
            .timing(self.clone())
    }

    /// Returns the time that has passed on the mock's clock: in waits before retries, and in slow responses.
    ///
    /// ```
    #[doc = orders!()]
    /// let mock = Mock::new();
    /// assert_eq!(mock.elapsed(), Duration::ZERO);
    /// ```
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.shared.clock.elapsed()
    }

    /// Advances the mock's clock.
    ///
    /// ```
    #[doc = orders!()]
    /// let mock = Mock::new();
    /// mock.advance(Duration::from_secs(3_600));
    /// assert_eq!(mock.elapsed(), Duration::from_secs(3_600));
    /// ```
    pub fn advance(&self, time: Duration) {
        self.shared.clock.advance(time);
    }

    /// Checks that every call was expected, and that every expected call was made, as often as required.
    ///
    /// ```
    #[doc = orders!()]
    /// let mock = Mock::new();
    /// let client = mock.client();
    /// // What is tested calls the client.
    /// mock.verify();
    /// ```
    ///
    /// # Panics
    /// Panics otherwise. The message lists each call and each expectation.
    pub fn verify(&self) {
        let problems = self.problems();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    /// Returns what [`verify`](Self::verify) would report, a text for each problem.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().once().returns(Order::sample());
    /// assert_eq!(mock.problems().len(), 1); // it was not called
    /// ```
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        self.shared.lock().check()
    }

    /// Returns the received calls of all operations, in order.
    ///
    /// ```
    #[doc = orders!()]
    /// let mock = Mock::new();
    /// let paths: Vec<String> = mock.calls().into_iter().map(|call| call.path).collect();
    /// assert!(paths.is_empty());
    /// ```
    #[must_use]
    pub fn calls(&self) -> Vec<Incoming> {
        let state = self.shared.lock();
        let requests = state.requests.iter();
        requests.map(|(_, request)| request.clone()).collect()
    }

    #[doc(hidden)]
    // Not every document has operations.
    #[allow(dead_code)]
    pub fn operation<B: 'static, R: Send + 'static>(
        &self,
        shape: Shape<B, R>,
    ) -> MockOperation<B, R> {
        MockOperation::new(self.clone(), shape)
    }
}

impl Transport for Mock {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.shared.call(request))
    }
}

impl Timing for Mock {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        Some(self.shared.clock.sleep(duration))
    }

    fn now(&self) -> SystemTime {
        self.shared.clock.now()
    }

    fn instant(&self) -> Instant {
        self.shared.clock.instant()
    }

    fn random(&self) -> u64 {
        self.shared.clock.random()
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.shared.lock();
        formatter
            .debug_struct("Mock")
            .field("expectations", &state.rules.len())
            .field("calls", &state.requests.len())
            .finish_non_exhaustive()
    }
}
