//! C8, C11: calls without a token, calls that are awaited, many calls at once, and middleware that sees requests.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use client_tests::example::{self, page, product};
use client_tests::server::{Answer, Server};
use futures_util::{StreamExt, TryStreamExt};
use polar_client::runtime::http::HeaderValue;
use polar_client::{Call, Client, Error, Uuid};

const ORGANIZATION: Uuid = Uuid::from_u128(1);

fn client(server: &Server) -> Client {
    let builder = Client::builder("polar_oat_made_up").base_url(&server.url);
    builder.build().expect("the settings are right")
}

/// C8: `Client::anonymous()` makes calls that need no token, such as licence validation and public checkouts.
#[tokio::test]
async fn a_client_needs_no_token_where_operations_need_none() {
    use polar_client::models::LicenseKeyValidate;

    let _never_fails = Client::anonymous();
    let server = Server::start(|_| {
        let text = r#"{"error":"ResourceNotFound","detail":"no such key"}"#;
        Answer::new(404, text.to_owned())
    });
    let builder = Client::builder(polar_client::Credential::none()).base_url(&server.url);
    let client = builder.build().expect("the settings are right");
    let keys = client.customer_portal().license_keys();
    let body = LicenseKeyValidate::new("1C285B2D", ORGANIZATION);
    let refused = keys.validate(body).await;
    assert!(refused.is_err_and(|error| error.is_not_found()));
    assert_eq!(server.seen()[0].header("authorization"), None);
}

/// C8: the docs of an operation say if it needs no token.
#[test]
fn docs_say_which_operations_need_no_token() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../generated/src/services/customer_portal/license_keys.rs"
    );
    let text = std::fs::read_to_string(path).expect("the file is there");
    let said = text.matches("Needs no credentials").count();
    assert_eq!(said, text.matches(".anonymous()").count());
    assert!(said > 0);
}

/// C11: `client.products().get(id).await` needs no `send()`.
#[tokio::test]
async fn calls_and_builders_are_awaited() -> Result<(), Error> {
    let server = Server::start(|request| match request.path.as_str() {
        "/v1/products/" => page(&[product("Pro", &[])], 1, 1),
        _ => Answer::new(200, product("Pro", &[])),
    });
    let (client, id) = (client(&server), Uuid::from_u128(2));
    let product = client.products().get(id).await?;
    assert_eq!(product.name, "Pro");
    let page = client.products().list().limit(10).await?;
    assert_eq!(page.items.len(), 1);
    Ok(())
}

/// C11: `Call<T>` is `Send + 'static`.
#[tokio::test]
async fn calls_move_to_other_tasks() {
    fn moves<T: Send + 'static>(value: T) -> T {
        value
    }
    let server = Server::start(|_| Answer::new(200, product("Pro", &[])));
    let call: Call<_> = {
        let client = client(&server);
        moves(client.products().get(ORGANIZATION))
    };
    let name = tokio::spawn(async move { call.await.map(|product| product.name) });
    let name = name.await.expect("the task ends").expect("a product");
    assert_eq!(name, "Pro");
}

/// C11: `items()` is a `Stream` that works with `try_for_each_concurrent` and `buffer_unordered`.
#[tokio::test]
async fn items_are_processed_concurrently() -> Result<(), Error> {
    let server = Server::start(|request| match request.path.as_str() {
        "/v1/products/" => {
            let products: Vec<String> = (0..5).map(|_| product("Pro", &[])).collect();
            page(&products, 10, 2)
        }
        _ => Answer::new(200, product("Pro", &[])),
    });
    let client = client(&server);
    let (running, most, done) = (
        AtomicUsize::new(0),
        AtomicUsize::new(0),
        AtomicUsize::new(0),
    );
    let (running, most, done) = (&running, &most, &done);
    let items = client.products().list().items();
    items
        .try_for_each_concurrent(4, |product| {
            let call = client.products().get(product.id);
            async move {
                let now = running.fetch_add(1, Ordering::SeqCst) + 1;
                most.fetch_max(now, Ordering::SeqCst);
                let product = call.await?;
                running.fetch_sub(1, Ordering::SeqCst);
                done.fetch_add(product.name.len(), Ordering::SeqCst);
                Ok(())
            }
        })
        .await?;
    assert_eq!(done.load(Ordering::SeqCst), 10 * "Pro".len());
    assert!((2..=4).contains(&most.load(Ordering::SeqCst)));

    let calls = client
        .products()
        .list()
        .items()
        .map_ok(|product| client.products().get(product.id).into_future());
    let names: Vec<String> = calls
        .try_buffer_unordered(4)
        .map_ok(|product| product.name)
        .try_collect()
        .await?;
    assert_eq!(names.len(), 10);
    let ids = futures_util::stream::iter(0..6).map(Uuid::from_u128);
    let found = ids
        .map(|id| client.products().get(id).send())
        .buffer_unordered(3);
    assert_eq!(
        found
            .filter(|it| std::future::ready(it.is_ok()))
            .count()
            .await,
        6
    );
    Ok(())
}

/// C11: `client.with(|request| …)` adds headers and logs requests without a transport of the user's own.
#[tokio::test]
async fn requests_are_seen_and_changed_before_they_are_sent() -> Result<(), Error> {
    let answers = AtomicUsize::new(0);
    let server = Server::start(move |_| match answers.fetch_add(1, Ordering::SeqCst) {
        0 => Answer::new(503, String::new()),
        _ => Answer::new(200, example::product("Pro", &[])),
    });
    let plain = client(&server);
    let log = Arc::new(Mutex::new(Vec::new()));
    let lines = Arc::clone(&log);
    let traced = plain.with(|request| {
        let headers = request.headers_mut();
        headers.insert("x-trace", HeaderValue::from_static("t-1"));
    });
    let logged = traced.with(move |request| {
        let line = format!(
            "{} {} {} {}",
            request.attempt(),
            request.method(),
            request.path_template(),
            request.headers().contains_key("x-trace"),
        );
        lines.lock().expect("no panic").push(line);
    });
    logged.products().get(ORGANIZATION).await?;
    plain.products().get(ORGANIZATION).await?;
    let path = "GET /v1/products/{id} true";
    assert_eq!(
        *log.lock().expect("no panic"),
        [format!("1 {path}"), format!("2 {path}")]
    );
    let seen = server.seen();
    let traces: Vec<_> = seen.iter().map(|it| it.header("x-trace")).collect();
    assert_eq!(traces, [Some("t-1"), Some("t-1"), None]);
    Ok(())
}
