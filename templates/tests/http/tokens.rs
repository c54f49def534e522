//! C8: tokens that expire.

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use runtime::runtime::{BoxFuture, Client, Credential, Secret, TokenSource};

use crate::support::{Fake, FakeTiming, json, response};

/// A source that numbers its tokens, and fails after the last.
#[derive(Clone, Default)]
struct Numbered(Arc<AtomicU32>);

impl TokenSource for Numbered {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            match number {
                0..=2 => Ok(Secret::from(format!("T{number}"))),
                _ => Err("the login is over".into()),
            }
        })
    }
}

/// A source that never returns a token.
struct Slow;

impl TokenSource for Slow {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>> {
        Box::pin(std::future::pending())
    }
}

fn client(fake: &Fake, source: impl TokenSource) -> Client {
    let builder = Client::builder(Credential::source(source)).transport(fake.clone());
    let client = builder.timing(FakeTiming::with_random(0)).build();
    client.expect("the settings are right")
}

#[tokio::test]
async fn c8_each_attempt_has_a_token_of_its_own() {
    let fake = Fake::new([
        response(503, &[], ""),
        json(204, ""),
        json(204, ""),
        json(204, ""),
    ]);
    let source = Numbered::default();
    let client = client(&fake, source.clone());
    client
        .widgets()
        .delete("w")
        .send()
        .await
        .expect("the second attempt succeeds");
    client
        .widgets()
        .delete("w")
        .send()
        .await
        .expect("the response is a success");
    let tokens: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| request.headers()["authorization"].clone())
        .collect();
    assert_eq!(tokens, ["Bearer T0", "Bearer T1", "Bearer T2"]);
    assert!(tokens.iter().all(http::HeaderValue::is_sensitive));

    let error = client
        .widgets()
        .delete("w")
        .send()
        .await
        .expect_err("there is no token");
    assert!(error.is_token() && !error.is_transport());
    assert_eq!(error.to_string(), "widgets:delete: failed to get a token");
    assert_eq!(
        error.source().map(ToString::to_string).as_deref(),
        Some("the login is over")
    );
    // A call that has a token of its own, or that is rejected before it is sent, does not use the source.
    client
        .widgets()
        .delete("w")
        .token("OWN")
        .send()
        .await
        .expect("the response is a success");
    client
        .widgets()
        .delete("")
        .send()
        .await
        .expect_err("the id is empty");
    assert_eq!(source.0.load(Ordering::Relaxed), 4);
    assert_eq!(fake.requests().len(), 4);
}

#[tokio::test]
async fn c8_a_source_has_the_call_s_time() {
    let fake = Fake::default();
    let call = client(&fake, Slow)
        .widgets()
        .delete("w")
        .timeout(Duration::from_secs(3));
    assert!(
        call.send()
            .await
            .expect_err("the source hangs")
            .is_timeout()
    );
    assert!(fake.requests().is_empty());
}

#[test]
fn c8_a_source_is_held_to_https() {
    let builder = Client::builder(Credential::source(Slow)).base_url("http://example.com");
    assert!(
        builder
            .build()
            .expect_err("others could read the token")
            .is_setup()
    );
    assert_eq!(
        format!("{:?}", Credential::source(Slow)),
        "Credential(source)"
    );
}
