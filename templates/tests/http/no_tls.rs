//! C13: the error message if the client is built without TLS.

use runtime::runtime::Client;

use crate::server::Server;

#[tokio::test]
async fn c13_without_tls_the_error_says_what_to_turn_on() {
    let server = Server::start([]);
    let url = server.url.replace("http://", "https://");
    let client = Client::builder("TOKEN").base_url(url).build();
    let client = client.expect("the settings are right");
    let error = client.widgets().get("w").send().await;
    let error = error.expect_err("there is no TLS");
    assert!(error.is_setup(), "{error:?}");
    assert!(format!("{error:?}").contains("rustls"), "{error:?}");
}
