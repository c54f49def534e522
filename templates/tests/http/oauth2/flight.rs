//! C8: many calls wait for the same token.

use std::sync::Arc;
use std::time::Duration;

use runtime::runtime::{
    Body, BoxFuture, Client, ClientCredentials, Timing, Transport, TransportError,
};
use tokio::sync::Notify;

use super::{SECRET, successes, token, tokens};
use crate::support::{Fake, response};

/// A token endpoint that responds when the test allows it.
#[derive(Clone, Default)]
struct Gate {
    inner: Fake,
    open: Arc<Notify>,
}

impl Transport for Gate {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let response = self.inner.send(request).await;
            self.open.notified().await;
            response
        })
    }
}

/// A clock that stands still.
struct Still;

impl Timing for Still {
    fn sleep(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
        Some(Box::pin(std::future::pending()))
    }
}

/// Lets all tasks run until they wait.
async fn settle() {
    for _ in 0..64 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn c8_oauth2_many_calls_ask_once() {
    let gate = Gate {
        inner: Fake::new([response(400, &[], ""), token("T")]),
        ..Gate::default()
    };
    let (endpoint, api) = (gate.clone(), successes(50));
    let login = ClientCredentials::new("https://login.example/token", "id", SECRET)
        .configure(|settings| settings.transport(endpoint).timing(Still));
    let builder = Client::builder(login).transport(api.clone());
    let client = builder.timing(Still).build();
    let client = client.expect("the settings are right");
    let call = |client: &Client| tokio::spawn(client.widgets().delete("w").send());
    // All calls fail together ...
    let calls: Vec<_> = (0..50).map(|_| call(&client)).collect();
    settle().await;
    gate.open.notify_one();
    for call in calls {
        let error = call.await.expect("no call panics");
        assert!(error.expect_err("there is no token").is_token());
    }
    assert_eq!(gate.inner.requests().len(), 1);
    // ... and succeed together, even if the call that requests the token is dropped.
    let first = call(&client);
    settle().await;
    let calls: Vec<_> = (0..50).map(|_| call(&client)).collect();
    settle().await;
    gate.inner.push(token("T2"));
    first.abort();
    settle().await;
    gate.open.notify_one();
    for call in calls {
        call.await
            .expect("no call panics")
            .expect("there is a token");
    }
    assert_eq!(gate.inner.requests().len(), 3);
    assert_eq!(tokens(&api), vec!["Bearer T2"; 50]);
}
