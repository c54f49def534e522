//! Calls through a transport of your own: one that watches the requests on their way to the network, and one that
//! stands in for the network, as the tests of a program need it.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --example own_transport
//! ```
//!
//! Works on the sandbox; `POLAR_BASE_URL` names another server.

use std::env;
use std::error::Error;
use std::time::Duration;

use polar_client::runtime::{BoxFuture, HyperTransport, http};
use polar_client::{Body, Client, Environment, Transport, TransportError};

/// Prints each request, and leaves the rest to another transport.
struct Watched<T>(T);

impl<T: Transport> Transport for Watched<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        // The query may hold what is personal.
        let line = format!("{} {}", request.method(), request.uri().path());
        let sent = self.0.send(request);
        Box::pin(async move {
            let response = sent.await;
            match &response {
                Ok(response) => println!("{line}: {}", response.status()),
                Err(error) => println!("{line}: {error}"),
            }
            response
        })
    }
}

/// Gives every request the same answer, and needs no network.
struct Canned {
    status: u16,
    body: &'static str,
}

impl Transport for Canned {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let response = http::Response::builder()
            .status(self.status)
            .body(Body::from(self.body))
            .map_err(TransportError::setup);
        Box::pin(std::future::ready(response))
    }
}

/// A part of a program that is to be tested.
async fn count_products(client: &Client) -> Result<i64, polar_client::Error> {
    let page = client.products().list().limit(1).send().await?;
    Ok(page.pagination.total_count)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // A transport sends each request once, as it is: retries, deadlines and errors lie above it.
    let network = HyperTransport::new(Some(Duration::from_secs(10)))?;
    let mut builder = Client::builder(env::var("POLAR_ACCESS_TOKEN")?)
        .environment(Environment::Sandbox)
        .transport(Watched(network));
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    println!("{} products", count_products(&builder.build()?).await?);

    let canned = Canned {
        status: 200,
        body: r#"{"items":[],"pagination":{"total_count":3,"max_page":3}}"#,
    };
    let client = Client::builder("not_a_token").transport(canned).build()?;
    assert_eq!(count_products(&client).await?, 3);

    let canned = Canned {
        status: 403,
        body: r#"{"error":"NotPermitted","detail":"no"}"#,
    };
    let client = Client::builder("not_a_token").transport(canned).build()?;
    let refused = count_products(&client).await;
    assert!(refused.is_err_and(|error| error.is_forbidden()));
    println!("and what the program does with answers that nobody sent");
    Ok(())
}
