//! C5 and C6: which calls are retried, after which wait, and what ends a call in time.

use std::time::Duration;

use http::Method;
use runtime::fixture::Widget;
use runtime::runtime::{Client, Retries, TransportError};

use crate::support::{Fake, FakeTiming, Step, json, pieces, response};

const OK: &str = r#"{"id":"w"}"#;

fn client(fake: &Fake, timing: &FakeTiming) -> Client {
    fake.builder()
        .timing(timing.clone())
        .build()
        .expect("the settings are right")
}

fn seconds(numbers: &[f64]) -> Vec<Duration> {
    numbers
        .iter()
        .map(|number| Duration::from_secs_f64(*number))
        .collect()
}

fn broken() -> Step {
    Step::Fail(TransportError::broken("reset"))
}

#[tokio::test]
async fn c5_a_get_is_sent_again() {
    for fault in [
        broken,
        || Step::Fail(TransportError::connect("refused")),
        || Step::Fail(TransportError::timeout("slow")),
        || response(500, &[], ""),
        || response(503, &[], ""),
        || response(429, &[], ""),
        || {
            Step::RawResponse(
                200,
                vec![],
                pieces([Ok("{"), Err(TransportError::broken("reset"))]),
            )
        },
    ] {
        let fake = Fake::new([fault(), fault(), json(200, OK)]);
        let widget = fake.client().widgets().get("w").send().await;
        widget.expect("the third attempt succeeds");
        assert_eq!(fake.requests().len(), 3);
        // There are two retries at most.
        let fake = Fake::new([fault(), fault(), fault(), json(200, OK)]);
        fake.client()
            .widgets()
            .get("w")
            .send()
            .await
            .expect_err("three attempts failed");
        assert_eq!(fake.requests().len(), 3);
    }
}

#[tokio::test]
async fn c5_a_post_is_sent_once() {
    for fault in [
        broken,
        || Step::Fail(TransportError::timeout("slow")),
        || response(500, &[], ""),
        || response(502, &[], ""),
        || {
            Step::RawResponse(
                201,
                vec![],
                pieces::<&str>([Err(TransportError::broken("reset"))]),
            )
        },
    ] {
        let fake = Fake::new([fault(), json(201, OK)]);
        let widget = fake
            .client()
            .widgets()
            .create(Widget::new("w"))
            .send()
            .await;
        widget.expect_err("the fault is the result");
        assert_eq!(fake.requests().len(), 1);
    }
}

#[tokio::test]
async fn c5_a_post_may_be_repeated_on_request() {
    let fake = Fake::new([broken(), response(503, &[], ""), json(201, r#"{"id":"w"}"#)]);
    let timing = FakeTiming::default();
    let call = client(&fake, &timing).widgets().create(Widget::new("w"));
    call.header("idempotency-key", "1")
        .retries(Retries::new().any_method())
        .send()
        .await
        .expect("the third attempt succeeds");
    let keys = fake.requests();
    let keys = keys
        .iter()
        .map(|request| &request.headers()["idempotency-key"]);
    assert_eq!(keys.collect::<Vec<_>>(), ["1"; 3]);
}

#[tokio::test]
async fn c5_which_methods_are_sent_again() {
    for (method, again) in [
        (Method::GET, true),
        (Method::HEAD, true),
        (Method::PUT, true),
        (Method::DELETE, true),
        (Method::OPTIONS, true),
        (Method::POST, false),
        (Method::PATCH, false),
    ] {
        let fake = Fake::new([response(500, &[], ""), response(200, &[], "")]);
        let sent = fake.client().request(method.clone(), "/x").send().await;
        assert_eq!(sent.is_ok(), again, "{method}");
    }
}

#[tokio::test]
async fn c5_a_429_is_sent_again_whatever_the_method() {
    let fake = Fake::new([response(429, &[("retry-after", "3")], ""), json(201, OK)]);
    let timing = FakeTiming::default();
    let widget = client(&fake, &timing)
        .widgets()
        .create(Widget::new("w"))
        .send()
        .await;
    widget.expect("the second attempt succeeds");
    assert_eq!(timing.slept(), seconds(&[3.0]));
    let [first, second] = fake.requests().try_into().expect("there are two requests");
    assert_eq!(first.body(), second.body());
    assert_eq!(first.headers(), second.headers());
    assert_eq!(first.uri(), second.uri());
}

#[tokio::test]
async fn c5_retry_after_as_a_date_and_capped() {
    for (text, waited) in [
        ("Sun, 06 Nov 1994 08:49:47 GMT", 10.0),
        ("61", 60.0),
        ("99999999999999999999999", 60.0),
    ] {
        let fake = Fake::new([response(429, &[("retry-after", text)], ""), json(200, OK)]);
        let timing = FakeTiming::default();
        let widget = client(&fake, &timing).widgets().get("w").send().await;
        widget.expect("the second attempt succeeds");
        assert_eq!(timing.slept(), seconds(&[waited]), "{text}");
    }
    // A date in the past means no wait.
    let past = [("retry-after", "Sun, 06 Nov 1994 08:49:00 GMT")];
    let fake = Fake::new([response(503, &past, ""), json(200, OK)]);
    let timing = FakeTiming::default();
    let widget = client(&fake, &timing).widgets().get("w").send().await;
    widget.expect("the second attempt succeeds");
    assert!(timing.slept().is_empty());
}

#[tokio::test]
async fn c5_full_jitter() {
    // This is longer than the longest interval.
    const LONGER: u64 = 6_500_000_000;
    // The wait is random between zero and the whole interval, which doubles up to the limit.
    let whole = [1_u64, 2, 4, 5, 5].map(|seconds| seconds * 1_000_000_000);
    for (random, expected) in [
        (0, vec![]),
        (whole[0] / 2, seconds(&[0.5; 5])),
        (LONGER, vec![]),
    ] {
        let fake = Fake::new((0..6).map(|_| broken()));
        let timing = FakeTiming::with_random(random);
        let retries = Retries::new()
            .max_retries(5)
            .base_delay(Duration::from_secs(1))
            .max_delay(Duration::from_secs(5));
        let call = client(&fake, &timing).widgets().get("w").retries(retries);
        call.send().await.expect_err("all attempts fail");
        assert_eq!(fake.requests().len(), 6);
        if random == LONGER {
            let intervals = whole.map(|nanos| Duration::from_nanos(random % (nanos + 1)));
            let waits: Vec<_> = intervals
                .into_iter()
                .filter(|wait| !wait.is_zero())
                .collect();
            assert_eq!(timing.slept(), waits);
        } else {
            assert_eq!(timing.slept(), expected);
        }
    }
}

#[tokio::test]
async fn c5_per_client_and_per_call() {
    let fake = Fake::new([broken(), json(200, OK)]);
    let client = fake
        .builder()
        .retries(Retries::none())
        .build()
        .expect("the settings are right");
    client
        .widgets()
        .get("w")
        .send()
        .await
        .expect_err("the client does not try again");
    assert_eq!(fake.requests().len(), 1);

    let fake = Fake::new([broken(), broken(), json(200, OK)]);
    let client = fake
        .builder()
        .retries(Retries::none())
        .build()
        .expect("the settings are right");
    let call = client
        .widgets()
        .get("w")
        .retries(Retries::new().max_retries(1));
    call.send().await.expect_err("one retry is not enough");
    assert_eq!(fake.requests().len(), 2);
}

#[tokio::test]
async fn c5_what_is_not_sent_again() {
    for step in [
        json(404, ""),
        json(408, ""),
        response(307, &[("location", "/")], ""),
        json(200, "{"),
        Step::Fail(TransportError::setup("no TLS")),
    ] {
        let fake = Fake::new([step, json(200, OK)]);
        fake.client()
            .widgets()
            .get("w")
            .send()
            .await
            .expect_err("the first response is the result");
        assert_eq!(fake.requests().len(), 1);
    }
}

#[tokio::test]
async fn c5_a_wait_past_the_deadline_is_not_begun() {
    let fake = Fake::new([response(429, &[("retry-after", "60")], ""), json(200, OK)]);
    let timing = FakeTiming::default();
    let call = client(&fake, &timing)
        .widgets()
        .get("w")
        .timeout(Duration::from_secs(60));
    let error = call
        .send()
        .await
        .expect_err("the wait is as long as the call may take");
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert!(timing.slept().is_empty());
}

#[tokio::test]
async fn c6_silence_ends_in_a_timeout() {
    // By default, a silence lasts 30 s, which happens three times within the 120 s of a call.
    let fake = Fake::new([Step::Hang, Step::Hang, Step::Hang]);
    let timing = FakeTiming::with_random(0);
    let error = client(&fake, &timing)
        .widgets()
        .get("w")
        .send()
        .await
        .expect_err("silence");
    assert!(error.is_timeout() && error.is_transport());
    assert_eq!(
        error.to_string(),
        "widgets:get: timed out waiting for the server: `read_timeout` is 30s"
    );
    assert_eq!(timing.slept(), seconds(&[30.0, 30.0, 30.0]));
    // The server may have received a POST that it did not respond to.
    let fake = Fake::new([Step::Hang, json(201, OK)]);
    let error = fake
        .client()
        .widgets()
        .create(Widget::new("w"))
        .send()
        .await;
    assert!(error.expect_err("silence").is_timeout());
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test]
async fn c6_the_deadline_is_for_all_attempts() {
    let fake = Fake::new([Step::Hang, Step::Hang, Step::Hang]);
    let timing = FakeTiming::with_random(0);
    let call = client(&fake, &timing)
        .widgets()
        .get("w")
        .timeout(Duration::from_secs(40));
    let error = call.send().await.expect_err("silence");
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "widgets:get: the call timed out: `timeout` is 40s"
    );
    assert_eq!(timing.slept(), seconds(&[30.0, 10.0]));
}

#[tokio::test]
async fn c6_limits_per_client_and_per_call() {
    let fake = Fake::new([Step::Hang]);
    let timing = FakeTiming::default();
    let builder = fake
        .builder()
        .timing(timing.clone())
        .timeout(Duration::from_secs(9));
    let client = builder
        .read_timeout(Duration::from_secs(7))
        .retries(Retries::none())
        .build();
    let client = client.expect("the settings are right");
    client.widgets().get("w").send().await.expect_err("silence");
    assert_eq!(timing.slept(), seconds(&[7.0]));
    let fake = Fake::new([Step::Hang]);
    let timing = FakeTiming::default();
    let client = fake
        .builder()
        .timing(timing.clone())
        .build()
        .expect("the settings are right");
    let call = client.widgets().list().timeout(Duration::from_secs(2));
    call.send().await.expect_err("silence");
    assert_eq!(timing.slept(), seconds(&[2.0]));
    let fake = Fake::new([Step::Hang, Step::Hang]);
    let timing = FakeTiming::default();
    let client = self::client(&fake, &timing);
    let second = Duration::from_secs(1);
    let list = client.widgets().list().read_timeout(second);
    let list = list.retries(Retries::none()).send().await;
    assert!(list.expect_err("silence").is_timeout());
    let create = client.widgets().create(Widget::new("w"));
    let create = create.read_timeout(2 * second).send().await;
    assert!(create.expect_err("silence").is_timeout());
    assert_eq!(timing.slept(), seconds(&[1.0, 2.0]));
}

#[tokio::test]
async fn c6_no_time_is_no_call() {
    let fake = Fake::new([json(200, OK)]);
    let error = fake
        .client()
        .widgets()
        .get("w")
        .timeout(Duration::ZERO)
        .send()
        .await;
    assert!(error.expect_err("there is no time").is_timeout());
}

#[tokio::test]
async fn c6_the_longest_limit_is_no_limit() {
    let fake = Fake::new([json(200, OK)]);
    let call = fake.client().widgets().get("w").timeout(Duration::MAX);
    call.send().await.expect("the server answers");
}
