//! A shop: customers buy, Polar reports that by webhook, and the shop keeps the orders in SQLite. Each delivery is
//! handled once, however often it arrives, because its id is stored in the same transaction as its effect.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… POLAR_WEBHOOK_SECRET=… cargo run --bin shop
//! ```
//!
//! `GET /buy/PRODUCT` leads to a checkout, `GET /orders/EMAIL` lists what someone has bought, and Polar sends its webhooks to
//! `POST /webhooks/polar`.

use std::error::Error;

use axum::extract::{FromRef, Path, State};
use axum::http::StatusCode;
use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Json, Router};
use polar_client::models::{CheckoutCreate, Order};
use polar_client::webhooks::{Delivery, Signed};
use polar_client::{Client, Uuid, Webhook, WebhookEvent};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{Sqlite, Transaction};

#[derive(Clone)]
struct Shop {
    polar: Client,
    webhook: Webhook,
    orders: SqlitePool,
}

impl FromRef<Shop> for Webhook {
    fn from_ref(shop: &Shop) -> Self {
        shop.webhook.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let shop = Shop {
        polar: Client::new(std::env::var("POLAR_ACCESS_TOKEN")?),
        webhook: Webhook::new(std::env::var("POLAR_WEBHOOK_SECRET")?)?,
        orders: open("shop.sqlite").await?,
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    Ok(axum::serve(listener, app(shop)).await?)
}

fn app(shop: Shop) -> Router {
    Router::new()
        .route("/buy/{product}", get(buy))
        .route("/orders/{email}", get(orders))
        .route("/webhooks/polar", post(receive))
        .with_state(shop)
}

async fn open(file: &str) -> Result<SqlitePool, sqlx::Error> {
    let options = SqliteConnectOptions::new().filename(file);
    let pool = SqlitePool::connect_with(options.create_if_missing(true)).await?;
    for table in [
        "create table if not exists deliveries (id text primary key)",
        "create table if not exists orders (id text primary key, email text, amount integer, refunded integer, currency text)",
    ] {
        sqlx::query(table).execute(&pool).await?;
    }
    Ok(pool)
}

/// Creates a checkout and sends the customer there.
async fn buy(State(shop): State<Shop>, Path(product): Path<Uuid>) -> Result<Redirect, StatusCode> {
    let checkout = shop
        .polar
        .checkouts()
        .create(CheckoutCreate::new([product]));
    match checkout.await {
        Ok(checkout) => Ok(Redirect::to(&checkout.url)),
        Err(error) if error.is_not_found() || error.is_validation() => Err(StatusCode::NOT_FOUND),
        Err(error) => {
            eprintln!("{error}");
            Err(StatusCode::BAD_GATEWAY)
        }
    }
}

/// Lists a customer's orders: their amounts in minor units such as cents, the refunded amounts, and the currencies.
async fn orders(
    State(shop): State<Shop>,
    Path(email): Path<String>,
) -> Result<Json<Vec<(String, i64, i64, String)>>, StatusCode> {
    let found = sqlx::query_as(
        "select id, amount, refunded, currency from orders where email = ? order by id",
    );
    let found = found.bind(email).fetch_all(&shop.orders).await;
    found.map(Json).map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}

/// Responds with an error status if the work fails, so that Polar sends the delivery again, with the same id.
async fn receive(State(shop): State<Shop>, Signed(delivery): Signed<WebhookEvent>) -> StatusCode {
    match handle(&shop.orders, &delivery).await {
        Ok(true) => StatusCode::ACCEPTED,
        Ok(false) => StatusCode::OK,
        Err(error) => {
            eprintln!("{}: {error}", delivery.id);
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// Handles a delivery unless it was handled before. Its id and its effect are either both stored, or neither is.
async fn handle(pool: &SqlitePool, delivery: &Delivery) -> Result<bool, sqlx::Error> {
    let mut transaction = pool.begin().await?;
    let known = sqlx::query("insert into deliveries (id) values (?) on conflict do nothing");
    let known = known.bind(&delivery.id).execute(&mut *transaction).await?;
    if known.rows_affected() == 0 {
        return Ok(false);
    }
    match &delivery.event {
        WebhookEvent::OrderPaid(event) => store(&mut transaction, &event.data).await?,
        WebhookEvent::OrderRefunded(event) => store(&mut transaction, &event.data).await?,
        // This includes events that are newer than this program.
        _ => {}
    }
    transaction.commit().await?;
    Ok(true)
}

async fn store(
    transaction: &mut Transaction<'_, Sqlite>,
    order: &Order,
) -> Result<(), sqlx::Error> {
    // Deliveries may arrive in another order than the events happened, so the larger refund is kept.
    let query = "insert into orders (id, email, amount, refunded, currency) values (?, ?, ?, ?, ?) \
                 on conflict (id) do update set refunded = max(refunded, excluded.refunded)";
    let query = sqlx::query(query).bind(order.id.to_string());
    let query = query.bind(&order.customer.email).bind(order.total_amount);
    let query = query.bind(order.refunded_amount).bind(&order.currency);
    query.execute(&mut **transaction).await.map(drop)
}

#[cfg(test)]
#[path = "shop/tests.rs"]
mod tests;
