//! Tests how the settings of `codegen.toml` affect values and requests.

#![cfg(test)]
#![deny(warnings)]

use std::collections::{BTreeSet, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::civil::Date;
use jiff::Timestamp;
use rust_decimal::Decimal;
use shop_client::models::{Card, CardOrCash, Key, Order, State};
use shop_client::runtime::{BoxFuture, bytes::Bytes, http};
use shop_client::{Body, Client, ClientBuilder, Retries, Transport, TransportError, json};

const ORDER: &str = r#"{"orderNumber":"A-1","amount":"19.90","placed":"2026-01-02T03:04:05Z","day":"2026-01-02","tax":3,"fee":"0.10","net":16.720,"gross":"19.90","parts":[1.0,2],"state":"on-hold","paid":{"kind":"cash"}}"#;

fn order() -> Order {
    json::from_str(ORDER).expect("it is an order")
}

/// F3: values are read and written with renamed fields and variants, with types of single fields, and with a format for
/// both strings and numbers.
#[test]
fn f3_values_have_the_types_and_names_of_the_settings() {
    let order = order();
    assert_eq!(order.number, "A-1");
    let amount: Decimal = order.amount;
    assert_eq!(amount, Decimal::new(1990, 2));
    let placed: Timestamp = order.placed;
    assert_eq!(placed.to_string(), "2026-01-02T03:04:05Z");
    let day: Option<&Date> = order.day.value();
    assert_eq!(day.map(Date::to_string).as_deref(), Some("2026-01-02"));
    assert_eq!(order.tax.map(u16::from), Some(3));
    assert_eq!(order.fee, Some(Decimal::new(10, 2)));
    // Strings and numbers of one format with the same type.
    let net: Option<Decimal> = order.net.clone().map(Decimal::from);
    assert_eq!((net, order.gross), (Some(Decimal::new(16720, 3)), Some(Decimal::new(1990, 2))));
    assert_eq!(order.parts.iter().flatten().map(|it| it.scale()).collect::<Vec<_>>(), [1, 0]);
    let again = order.clone().net(Decimal::new(5, 1));
    assert!(json::to_string(&again).contains("\"net\":0.5,"));
    assert_eq!(order.state, Some(State::Paused));
    assert!(matches!(order.paid, Some(CardOrCash::Coins(_))));
    assert_eq!(json::to_string(&order), ORDER);
    assert!(json::from_str::<Order>(&ORDER.replace("19.90", "cheap")).is_err());
    assert!(json::from_str::<Order>(&ORDER.replace("03:04", "33:04")).is_err());
}

/// F3: nested types get the derived traits too; a type that contains a fraction is left out.
#[test]
fn f3_types_derive_what_they_can() {
    let key = |number| Key::new("north", number).state(State::Done);
    let keys: BTreeSet<Key> = [key(2), key(1)].into();
    assert_eq!(keys.first(), Some(&key(1)));
    let cards: HashSet<Card> = [Card::new(key(1)), Card::new(key(1))].into();
    assert_eq!(cards.len(), 1);
    assert!(State::Done < State::Paused, "by their texts");
}

/// Keeps the requests, and answers each with an empty list of orders.
#[derive(Clone, Default)]
struct Empty(Arc<Mutex<Vec<String>>>);

impl Transport for Empty {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let agent = request.headers().get("user-agent").map(|it| it.to_str().unwrap_or_default());
        let line = format!("{} {}", request.uri(), agent.unwrap_or_default());
        self.0.lock().expect("nobody panics").push(line);
        Box::pin(async {
            let response = http::Response::builder().header("content-type", "application/json");
            response.body(Body::from(Bytes::from_static(b"[]"))).map_err(TransportError::setup)
        })
    }
}

/// E1: the client has the defaults of the settings, and sends an instant in the query.
#[tokio::test]
async fn e1_the_client_has_the_defaults_of_the_settings() {
    assert_eq!(ClientBuilder::DEFAULT_TIMEOUT, Duration::from_secs(45));
    assert_eq!(ClientBuilder::DEFAULT_READ_TIMEOUT, Duration::from_millis(1500));
    assert_eq!(ClientBuilder::DEFAULT_CONNECT_TIMEOUT, Duration::from_secs(10));
    assert_eq!(ClientBuilder::DEFAULT_RETRIES, Retries::new().max_retries(4));
    let empty = Empty::default();
    let client = Client::builder("token").transport(empty.clone()).build().expect("it is set up");
    let since: Timestamp = "2026-01-02T04:04:05+01:00".parse().expect("it is an instant");
    client.orders().list().since(since).send().await.expect("there are no orders");
    let lines = empty.0.lock().expect("nobody panics");
    assert_eq!(*lines, ["https://shop.example.com/orders?since=2026-01-02T03%3A04%3A05Z shop/2.0"]);
}

/// E2: a client is created from the environment. `cargo xtask projects` runs this test both without the variables and
/// with them.
#[test]
fn e2_a_client_is_created_from_its_variables() {
    match std::env::var("SHOP_URL") {
        Ok(url) => {
            let client = Client::from_env().expect("the variables are set");
            assert!(format!("{client:?}").contains(&url), "{client:?}");
        }
        Err(_) => {
            let error = Client::from_env().expect_err("the variable is not set");
            assert!(error.to_string().contains("`SHOP_TOKEN`"), "{error}");
        }
    }
}
