//! C6 and C13: the default transport and clock in the environments that they may run in.

use runtime::runtime::Client;

use crate::support::{Fake, Step};

#[cfg(feature = "hyper")]
#[test]
fn c13_a_call_outside_a_runtime_is_an_error() {
    let mut call = std::pin::pin!(Client::new("T").widgets().get("w").send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        panic!("the error is there at once");
    };
    assert!(error.is_setup() && !error.is_transport());
    assert_eq!(
        error.to_string(),
        "widgets:get: the transport is not set up: calls must run within a Tokio runtime"
    );
}

#[test]
fn c13_an_own_transport_needs_no_runtime() {
    let client = Client::builder("T")
        .transport(Fake::new([Step::Hang]))
        .build();
    let client = client.expect("the settings are right");
    let mut call = std::pin::pin!(client.widgets().get("w").send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(
        call.as_mut().poll(&mut context).is_pending(),
        "there is no clock to end the wait"
    );
}

#[cfg(feature = "hyper")]
/// C6: Tokio's clock is paused, so it jumps ahead as soon as there is nothing else to do.
#[tokio::test(start_paused = true)]
async fn c6_finite_by_default() {
    let started = tokio::time::Instant::now();
    let client = Client::builder("T").transport(Fake::new([Step::Hang, Step::Hang, Step::Hang]));
    let client = client.build().expect("the settings are right");
    let error = client
        .widgets()
        .get("w")
        .send()
        .await
        .expect_err("the server says nothing");
    assert!(error.is_timeout());
    let spent = started.elapsed().as_secs();
    assert!(
        (90..=92).contains(&spent),
        "three silences of 30 s and two short waits: {spent}"
    );
}

/// C13: a call that could stop an async runtime is not made.
#[cfg(all(feature = "blocking", not(feature = "hyper")))]
#[tokio::test]
async fn c13_an_async_call_over_a_transport_that_blocks_is_an_error() {
    let error = Client::new("TOKEN").widgets().get("w").send().await;
    let error = error.expect_err("only blocking calls are possible");
    assert!(error.is_setup());
    assert_eq!(
        error.to_string(),
        "widgets:get: the transport is not set up: async calls need the feature `hyper`: enable it, or call `send_blocking()`"
    );
}

#[cfg(not(any(feature = "blocking", feature = "hyper")))]
#[tokio::test]
async fn c13_without_a_transport_the_error_says_what_to_turn_on() {
    let error = Client::new("TOKEN").widgets().get("w").send().await;
    let error = error.expect_err("there is no transport");
    assert!(error.is_setup());
    assert_eq!(
        error.to_string(),
        "client: no transport is set: enable the feature `hyper`, or set one with `ClientBuilder::transport`"
    );
}
