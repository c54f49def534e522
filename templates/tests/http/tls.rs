//! C6 and C13: encrypted connections, and the error if a connection cannot be encrypted.

use std::time::Duration;

use runtime::runtime::{Client, Retries};

use crate::server::Server;

#[tokio::test]
async fn c13_the_first_https_request_does_not_panic() {
    // The server does not speak TLS; the test only needs the client to try.
    let server = Server::start([]);
    let client = Client::builder("T").base_url(server.url.replace("http:", "https:"));
    let client = client
        .retries(Retries::none())
        .build()
        .expect("TLS can be set up");
    let error = client
        .widgets()
        .get("w")
        .send()
        .await
        .expect_err("the server speaks no TLS");
    assert!(error.is_transport(), "{error:?}");
}

/// C6: a server that accepts the connection and never answers the TLS handshake.
#[tokio::test(start_paused = true)]
async fn c6_a_connection_that_never_comes_about() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
    let address = listener.local_addr().expect("the listener is bound");
    let started = tokio::time::Instant::now();
    let builder = Client::builder("T").base_url(format!("https://{address}"));
    let builder = builder
        .connect_timeout(Duration::from_secs(7))
        .retries(Retries::none());
    let client = builder.build().expect("TLS can be set up");
    let error = client
        .widgets()
        .get("w")
        .send()
        .await
        .expect_err("nobody answers");
    assert!(error.is_timeout() && error.is_connect(), "{error:?}");
    assert_eq!(started.elapsed().as_secs(), 7);
}
