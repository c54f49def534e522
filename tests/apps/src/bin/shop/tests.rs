//! Tests the shop against the API in memory.

use std::time::SystemTime;

use axum::body::{Body, to_bytes};
use axum::http::Request;
use polar_client::models::Checkout;
use polar_client::{Mock, json};
use tower::ServiceExt as _;

use super::*;

const SECRET: &str = "whsec_c2VjcmV0IG9mIHRoZSBkb2NzIG9mIHRoaXM=";

async fn shop(mock: &Mock, file: &str) -> Router {
    app(Shop {
        polar: mock.client(),
        webhook: Webhook::new(SECRET).expect("a secret"),
        orders: open(file).await.expect("a database"),
    })
}

/// A new file name for a database, in the folder for temporary files.
fn file(test: &str) -> String {
    let name = format!("shop-{test}-{}.sqlite", std::process::id());
    let file = std::env::temp_dir().join(name);
    let _ = std::fs::remove_file(&file);
    file.display().to_string()
}

fn event(name: &str, id: u128, refunded: i64) -> String {
    let mut event = WebhookEvent::sample(name);
    let order = match &mut event {
        WebhookEvent::OrderPaid(event) => &mut event.data,
        WebhookEvent::OrderRefunded(event) => &mut event.data,
        other => panic!("{other:?} is not about an order"),
    };
    order.id = Uuid::from_u128(id);
    (order.total_amount, order.refunded_amount) = (2_900, refunded);
    order.currency = "usd".to_owned();
    order.customer.email = Some("ada@example.com".to_owned());
    json::to_string(&event)
}

async fn deliver(shop: &Router, secret: &str, id: &str, body: &str) -> StatusCode {
    let webhook = Webhook::new(secret).expect("a secret");
    let mut request = Request::post("/webhooks/polar");
    for (name, value) in webhook.sign(id, SystemTime::now(), body) {
        request = request.header(name, value);
    }
    let request = request.body(Body::from(body.to_owned()));
    let request = request.expect("a request");
    let response = shop.clone().oneshot(request).await;
    response.expect("a response").status()
}

async fn fetch(shop: &Router, path: &str) -> (StatusCode, Option<String>, String) {
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let response = shop.clone().oneshot(request).await.expect("a response");
    let to = response.headers().get("location");
    let to = to.map(|to| to.to_str().expect("text").to_owned());
    let status = response.status();
    let body = to_bytes(response.into_body(), 100_000).await;
    let text = String::from_utf8(body.expect("a body").to_vec()).expect("text");
    (status, to, text)
}

/// C10: a delivery changes the orders once, even if it arrives several times at once or again after a restart.
#[tokio::test]
async fn each_delivery_is_handled_once() {
    let (mock, file) = (Mock::new(), file("once"));
    let first = shop(&mock, &file).await;
    let (paid, other) = (event("order.paid", 1, 0), event("order.paid", 2, 0));
    let all = ["msg_1"; 8].map(|id| deliver(&first, SECRET, id, &paid));
    let statuses = futures_util::future::join_all(all).await;
    let accepted = statuses.iter().filter(|status| **status == 202).count();
    let known = statuses.iter().filter(|status| **status == 200).count();
    assert_eq!((accepted, accepted + known), (1, 8), "{statuses:?}");

    let again = shop(&mock, &file).await;
    assert_eq!(deliver(&again, SECRET, "msg_1", &paid).await, 200);
    assert_eq!(deliver(&again, SECRET, "msg_2", &other).await, 202);
    let stranger = "whsec_YW5vdGhlciBzZWNyZXQgdGhhbiB0aGlz";
    assert_eq!(deliver(&again, stranger, "msg_3", &paid).await, 401);
    // The later event may arrive first.
    let (some, more) = (
        event("order.refunded", 1, 900),
        event("order.refunded", 1, 2_900),
    );
    assert_eq!(deliver(&again, SECRET, "msg_5", &more).await, 202);
    assert_eq!(deliver(&again, SECRET, "msg_4", &some).await, 202);
    let newer = r#"{"type":"order.melted"}"#;
    assert_eq!(deliver(&again, SECRET, "msg_6", newer).await, 202);

    let (status, _, text) = fetch(&again, "/orders/ada@example.com").await;
    let id = |id: u128| Uuid::from_u128(id).to_string();
    let (one, two) = (id(1), id(2));
    let expected = format!(r#"[["{one}",2900,2900,"usd"],["{two}",2900,0,"usd"]]"#);
    assert_eq!((status, text), (StatusCode::OK, expected));
    let _ = std::fs::remove_file(&file);
}

/// C10: a delivery whose work has failed is handled when it arrives again.
#[tokio::test]
async fn a_delivery_that_failed_is_handled_again() {
    let (mock, file) = (Mock::new(), file("again"));
    let shop = shop(&mock, &file).await;
    let pool = open(&file).await.expect("a database");
    let run = async |query: &'static str| {
        let done = sqlx::query(query).execute(&pool).await;
        done.expect("the query is right");
    };
    run("alter table orders rename to gone").await;
    let paid = event("order.paid", 1, 0);
    assert_eq!(deliver(&shop, SECRET, "msg_1", &paid).await, 503);
    run("alter table gone rename to orders").await;
    assert_eq!(deliver(&shop, SECRET, "msg_1", &paid).await, 202);
    let (_, _, text) = fetch(&shop, "/orders/ada@example.com").await;
    assert_eq!(text.matches("2900").count(), 1, "{text}");
    let _ = std::fs::remove_file(&file);
}

/// C10: a customer who buys something is redirected to the checkout.
#[tokio::test]
async fn a_customer_is_led_to_the_checkout() {
    let (mock, file) = (Mock::new(), file("buy"));
    let mut checkout = Checkout::sample();
    checkout.url = "https://polar.sh/checkout/1".to_owned();
    mock.checkouts().create().returns(checkout);
    let shop = shop(&mock, &file).await;
    let product = Uuid::from_u128(7);
    let (status, to, _) = fetch(&shop, &format!("/buy/{product}")).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(to.as_deref(), Some("https://polar.sh/checkout/1"));
    let sent = mock.checkouts().create().requests();
    assert_eq!(sent[0].body.products, [product]);
    let _ = std::fs::remove_file(&file);
}
