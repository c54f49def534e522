//! T2: every operation can be doubled, with types for its body and its response.

use std::fmt::Debug;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use polar_client::mock::Received;
use polar_client::{Client, Error, Mock};

/// An operation, with a test that doubles it, calls it, and checks the request and the response.
struct Doubled {
    id: &'static str,
    test: fn(&Mock, &Client),
}

// Some operations are deprecated, and some take or return nothing.
#[allow(
    deprecated,
    clippy::clone_on_copy,
    clippy::let_unit_value,
    clippy::unit_arg
)]
const DOUBLES: &[Doubled] = include!(concat!(env!("OUT_DIR"), "/doubles.rs"));

fn check<B: PartialEq + Debug, R: PartialEq + Debug>(
    id: &str,
    got: impl Future<Output = Result<R, Error>>,
    response: R,
    before: Vec<Received<B>>,
    body: B,
) -> impl FnOnce(Vec<Received<B>>) {
    assert!(before.is_empty(), "{id}");
    let Poll::Ready(got) = pin!(got).poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("{id} takes time");
    };
    assert_eq!(got.expect(id), response, "{id}");
    let id = id.to_owned();
    move |calls| {
        let calls: Vec<&B> = calls.iter().map(|call| &call.body).collect();
        assert_eq!(calls, [&body], "{id}");
    }
}

#[test]
fn t2_every_operation_can_be_doubled() {
    let count = client_tests::operations();
    assert!(DOUBLES.len() >= count, "only {} of {count}", DOUBLES.len());
    for Doubled { id, test } in DOUBLES {
        let polar = Mock::new();
        test(&polar, &polar.client());
        assert_eq!(polar.problems(), Vec::<String>::new(), "{id}");
        assert_eq!(polar.calls().len(), 1, "{id}");
    }
}
