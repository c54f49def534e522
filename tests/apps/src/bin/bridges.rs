//! Bridges to other stacks: a transport over `reqwest-middleware`, and one over any `tower` service.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --bin bridges
//! ```

use std::error::Error;

use polar_client::runtime::{BoxFuture, bytes::Bytes, http};
use polar_client::{Body, Client, Transport, TransportError};
use reqwest_middleware::ClientWithMiddleware;
use tower::{Service, ServiceExt as _};

/// Sends requests through a client with middleware. `polar-client` retries by itself, so add no middleware for retries.
struct WithMiddleware(ClientWithMiddleware);

impl Transport for WithMiddleware {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body: Bytes = body.into_bytes().await.map_err(TransportError::setup)?;
            let request = self
                .0
                .request(head.method, head.uri.to_string())
                .headers(head.headers)
                .body(body);
            let response = request.send().await.map_err(|error| match &error {
                reqwest_middleware::Error::Reqwest(cause) if cause.is_connect() => {
                    TransportError::connect(error)
                }
                reqwest_middleware::Error::Reqwest(cause) if cause.is_timeout() => {
                    TransportError::timeout(error)
                }
                _ => TransportError::broken(error),
            })?;
            let (status, headers) = (response.status(), response.headers().clone());
            let body = Body::stream(response.bytes_stream());
            let mut response = http::Response::new(body);
            *response.status_mut() = status;
            *response.headers_mut() = headers;
            Ok(response)
        })
    }
}

/// Sends requests through a service, such as one with `tower` layers that limit or measure calls.
struct Tower<S>(S);

impl<S> Transport for Tower<S>
where
    S: Service<http::Request<Body>, Response = http::Response<Body>, Error = TransportError>,
    S: Clone + Send + Sync + 'static,
    S::Future: Send,
{
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        // `oneshot` waits until the service is ready.
        Box::pin(self.0.clone().oneshot(request))
    }
}

/// Turns a transport into a service, so that layers can be put around it.
fn service(
    transport: impl Transport,
) -> impl Service<
    http::Request<Body>,
    Response = http::Response<Body>,
    Error = TransportError,
    Future: Send,
> + Clone
+ Send
+ Sync {
    let transport = std::sync::Arc::new(transport);
    tower::service_fn(move |request| {
        let transport = std::sync::Arc::clone(&transport);
        async move { transport.send(request).await }
    })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()?;
    let middleware = reqwest_middleware::ClientBuilder::new(client).build();
    let limited = tower::ServiceBuilder::new()
        .concurrency_limit(4)
        .service(service(WithMiddleware(middleware)));
    let token = std::env::var("POLAR_ACCESS_TOKEN")?;
    let client = Client::builder(token).transport(Tower(limited)).build()?;
    let page = client.products().list().limit(1).await?;
    println!("{} products", page.pagination.total_count);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use axum::Router;
    use axum::routing::get;
    use reqwest_middleware::Next;

    use super::*;

    static COUNT: AtomicUsize = AtomicUsize::new(0);

    /// Middleware that counts requests.
    fn counted<'a>(
        request: reqwest::Request,
        extensions: &'a mut http::Extensions,
        next: Next<'a>,
    ) -> BoxFuture<'a, reqwest_middleware::Result<reqwest::Response>> {
        COUNT.fetch_add(1, Ordering::SeqCst);
        Box::pin(next.run(request, extensions))
    }

    /// C11: a call passes through the middleware and the layers, and its response arrives complete.
    #[tokio::test]
    async fn calls_pass_both_bridges() {
        const PAGE: &str = r#"{"items":[],"pagination":{"total_count":3,"max_page":3}}"#;
        let app = Router::new().route("/v1/products/", get(|| async { PAGE }));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a listener");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, app).await });

        let client = reqwest_middleware::ClientBuilder::new(reqwest::Client::new())
            .with(counted)
            .build();
        let limited = tower::ServiceBuilder::new()
            .concurrency_limit(1)
            .service(service(WithMiddleware(client)));
        let builder = Client::builder("made_up").base_url(url);
        let client = builder.transport(Tower(limited)).build().expect("a client");
        let page = client.products().list().await.expect("a page");
        assert_eq!(page.pagination.total_count, 3);
        assert_eq!(COUNT.load(Ordering::SeqCst), 1);
        let missing = client.orders().list().await.expect_err("there is none");
        assert!(missing.is_not_found());
    }
}
