//! C11: the rate limits that a server announces.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use runtime::runtime::{Attempt, Hook, Outcome, RateLimit};

use crate::support::{Fake, json, response};

type Headers = &'static [(&'static str, &'static str)];

/// The limit, the remaining number, and the seconds until the limit is reset.
type Numbers = (Option<u64>, Option<u64>, Option<u64>);

fn numbers(limit: RateLimit) -> Numbers {
    let reset = limit.reset_after.map(|reset| reset.as_secs());
    (limit.limit, limit.remaining, reset)
}

fn read(headers: &[(&'static str, &str)]) -> Option<RateLimit> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, value.parse().expect("a header's value"));
    }
    RateLimit::from_headers(&map)
}

#[test]
fn c11_rate_limits_in_every_form() {
    let cases: &[(Headers, Numbers)] = &[
        (
            &[
                ("x-ratelimit-limit", "100"),
                ("x-ratelimit-remaining", "40"),
                ("x-ratelimit-reset", "7"),
            ],
            (Some(100), Some(40), Some(7)),
        ),
        (
            &[
                ("ratelimit-limit", "100, 100;w=60"),
                ("ratelimit-remaining", " 0 "),
            ],
            (Some(100), Some(0), None),
        ),
        (
            &[("ratelimit", "limit=100, remaining=40, reset=7")],
            (Some(100), Some(40), Some(7)),
        ),
        (
            &[
                ("ratelimit", r#""burst";r=40;t=7, "day";r=900;t=3600"#),
                ("ratelimit-policy", r#""burst";q=100;w=60"#),
            ],
            (Some(100), Some(40), Some(7)),
        ),
        (
            &[
                ("x-rate-limit-remaining", "3"),
                ("x-ratelimit-reset", "soon"),
            ],
            (None, Some(3), None),
        ),
        // The time of the reset has passed.
        (
            &[("x-ratelimit-reset", "1500000000")],
            (None, None, Some(0)),
        ),
        (
            &[("x-ratelimit-reset", "1500000000000")],
            (None, None, Some(0)),
        ),
    ];
    for (headers, expected) in cases {
        assert_eq!(read(headers).map(numbers), Some(*expected), "{headers:?}");
    }
    for headers in [
        &[][..],
        &[("retry-after", "7")],
        &[
            ("x-ratelimit-limit", "many"),
            ("x-ratelimit-remaining", "-1"),
        ],
        &[
            ("ratelimit", "default"),
            ("x-ratelimit-reset", "99999999999999999999"),
        ],
    ] {
        assert_eq!(read(headers), None, "{headers:?}");
    }
}

#[test]
fn c11_a_rate_limit_may_name_a_moment() {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let moment = now.expect("it is after 1970") + Duration::from_secs(3600);
    for text in [moment.as_secs().to_string(), moment.as_millis().to_string()] {
        let limit = read(&[("x-ratelimit-reset", &text)]).expect("it is a limit");
        let reset = limit.reset_after.expect("it names a moment");
        assert!(
            reset <= Duration::from_secs(3600) && reset > Duration::from_secs(3500),
            "{reset:?}"
        );
    }
}

/// A hook that keeps the limits that it sees.
#[derive(Clone, Default)]
struct Limits(Arc<Mutex<Vec<Option<RateLimit>>>>);

impl Hook for Limits {
    fn after(&self, _: &Attempt<'_>, outcome: &Outcome<'_>) {
        let mut limits = self.0.lock().expect("no test panics with the lock");
        limits.push(outcome.rate_limit());
    }
}

#[tokio::test]
async fn c11_rate_limits_of_responses_errors_and_attempts() {
    let headers = [("x-ratelimit-remaining", "1"), ("retry-after", "0")];
    let fake = Fake::new([
        response(429, &headers, ""),
        response(200, &headers, r#"{"id":"w"}"#),
        response(404, &headers, ""),
        json(204, ""),
    ]);
    let limits = Limits::default();
    let client = fake.builder().hook(limits.clone()).build();
    let client = client.expect("the settings are right");
    let response = client.widgets().get("w").send_response().await;
    let response = response.expect("the second attempt succeeds");
    let error = client.widgets().get("w").send().await;
    let error = error.expect_err("404 is an error");
    let one = Some((None, Some(1), None));
    assert_eq!(response.rate_limit().map(numbers), one);
    assert_eq!(error.rate_limit().map(numbers), one);
    let response = client.widgets().delete("w").send_response().await;
    assert_eq!(response.expect("a success").rate_limit(), None);
    let seen = limits.0.lock().expect("no test panics with the lock");
    let seen: Vec<_> = seen.iter().map(|limit| limit.map(numbers)).collect();
    assert_eq!(seen, [one, one, one, None]);
}
