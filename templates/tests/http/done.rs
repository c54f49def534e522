//! Makes a call with the default transport: an async one, or without `hyper` a blocking one.

use runtime::fixture::ListWidgets;
use runtime::runtime::{Call, Client, Error};

pub(crate) trait Done {
    type Value;

    /// Makes the call.
    fn done(self) -> impl Future<Output = Result<Self::Value, Error>>;
}

impl<T: 'static> Done for Call<T> {
    type Value = T;

    #[cfg(feature = "hyper")]
    fn done(self) -> impl Future<Output = Result<T, Error>> {
        self.send()
    }

    #[cfg(not(feature = "hyper"))]
    fn done(self) -> impl Future<Output = Result<T, Error>> {
        std::future::ready(self.send_blocking())
    }
}

impl Done for ListWidgets {
    type Value = runtime::fixture::WidgetPage;

    #[cfg(feature = "hyper")]
    fn done(self) -> impl Future<Output = Result<Self::Value, Error>> {
        self.send()
    }

    #[cfg(not(feature = "hyper"))]
    fn done(self) -> impl Future<Output = Result<Self::Value, Error>> {
        std::future::ready(self.send_blocking())
    }
}

/// Makes one call, then several at the same time.
#[cfg(feature = "hyper")]
pub(crate) async fn several(client: &Client) {
    client
        .widgets()
        .get("w")
        .send()
        .await
        .expect("the server answers");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..4 {
        calls.spawn(client.widgets().get("w").send());
    }
    while let Some(done) = calls.join_next().await {
        done.expect("no call panics").expect("the server answers");
    }
}

/// Makes several calls.
#[cfg(not(feature = "hyper"))]
pub(crate) async fn several(client: &Client) {
    for _ in 0..5 {
        let widget = client.widgets().get("w").done().await;
        widget.expect("the server answers");
    }
}
