//! Calls a misbehaving server with `fetch`.

use std::time::Duration;

use http::Method;
use polar_client::models::{
    Benefit, EventCreateExternalCustomer, EventsIngest, EventsIngestResponse,
};
use polar_client::runtime::ClientCredentials;
use polar_client::{Call, Client, ClientBuilder, Error, Retries};
use uuid::Uuid;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Outcome, check, fail};

fn builder(url: &str) -> ClientBuilder {
    let retries = Retries::new().base_delay(Duration::from_millis(1));
    Client::builder("SENTINEL").base_url(url).retries(retries)
}

fn client(url: &str) -> Result<Client, JsValue> {
    builder(url).build().map_err(fail)
}

/// A GET that tells the server the case.
fn get(client: &Client, case: &str) -> Call<Benefit> {
    client
        .benefits()
        .get(Uuid::from_u128(1))
        .header("x-case", case)
}

/// A POST that tells the server the case.
fn post(client: &Client, case: &str) -> Call<EventsIngestResponse> {
    let event = EventCreateExternalCustomer::new("api.call", "customer");
    let call = client.events().ingest(EventsIngest::new([event.into()]));
    call.header("x-case", case)
}

/// Returns how many requests the server has received for a case.
async fn seen(client: &Client, case: &str) -> Result<i64, JsValue> {
    let call = client.request(Method::GET, format!("/seen/{case}"));
    call.decode().send().await.map_err(fail)
}

/// Fails unless a call ended with the expected error, after this many requests.
async fn ends<T>(
    client: &Client,
    case: &str,
    result: Result<T, Error>,
    is: fn(&Error) -> bool,
    requests: i64,
) -> Outcome {
    let error = result
        .err()
        .ok_or_else(|| fail(format!("{case}: a success")))?;
    let shown = format!("{error} {error:?}");
    check(is(&error), format!("{case}: {shown}"))?;
    check(
        !shown.contains("SENTINEL"),
        format!("{case}: the token is shown"),
    )?;
    let seen = seen(client, case).await?;
    check(seen == requests, format!("{case}: {seen} requests"))
}

/// A request contains all that it must, and the response is decoded into its type.
#[wasm_bindgen]
pub async fn c13_c3_a_call(url: String) -> Outcome {
    let client = client(&url)?;
    let response = get(&client, "ok").send_response().await.map_err(fail)?;
    check(response.request_id() == Some("r1"), "headers come, too")?;
    match response.value() {
        Benefit::Custom(benefit) => check(benefit.id == Uuid::from_u128(1), "it is the benefit")?,
        other => return Err(fail(format!("{other:?}"))),
    }
    let stored = post(&client, "ingest").send().await.map_err(fail)?;
    check(stored.inserted == 1, "it is the response")
}

/// Retries work as on other platforms: a POST is repeated only after 429.
#[wasm_bindgen]
pub async fn c13_c5_retries(url: String) -> Outcome {
    let client = client(&url)?;
    get(&client, "500-then-ok").send().await.map_err(fail)?;
    check(
        seen(&client, "500-then-ok").await? == 2,
        "a GET is sent again",
    )?;
    post(&client, "429-then-ingest")
        .send()
        .await
        .map_err(fail)?;
    check(
        seen(&client, "429-then-ingest").await? == 2,
        "a POST is sent again after 429",
    )?;
    let result = post(&client, "500").send().await;
    ends(&client, "500", result, Error::is_server_error, 1).await
}

/// Each fault leads to its error.
#[wasm_bindgen]
pub async fn c13_c4_faults(url: String) -> Outcome {
    let client = client(&url)?;
    let result = get(&client, "404").send().await;
    let documented = |error: &Error| error.is_not_found() && error.api_error().is_some();
    ends(&client, "404", result, documented, 1).await?;
    let result = get(&client, "half-json").send().await;
    ends(&client, "half-json", result, Error::is_decode, 1).await?;
    let broken = |error: &Error| error.is_transport() && !error.is_timeout();
    let result = get(&client, "reset").send().await;
    ends(&client, "reset", result, broken, 3).await?;
    let result = get(&client, "half-body").send().await;
    ends(&client, "half-body", result, broken, 3).await?;
    let result = post(&client, "post-reset").send().await;
    ends(&client, "post-reset", result, broken, 1).await?;
    let small = builder(&url).max_response_size(8).build().map_err(fail)?;
    let result = get(&small, "large").send().await;
    ends(&client, "large", result, Error::is_decode, 1).await?;
    let refused = builder("http://127.0.0.1:1").build().map_err(fail)?;
    let result = get(&refused, "refused").send().await;
    ends(&client, "refused", result, broken, 0).await
}

/// A redirect is not followed.
#[wasm_bindgen]
pub async fn c13_c9_redirects(url: String) -> Outcome {
    let client = client(&url)?;
    let result = get(&client, "redirect").send().await;
    let redirect = |error: &Error| error.status().is_some_and(|status| status == 307);
    ends(&client, "redirect", result, redirect, 1).await?;
    check(
        seen(&client, "elsewhere").await? == 0,
        "nothing goes elsewhere",
    )
}

/// A call to a silent server times out, and the server sees that the request has ended.
#[wasm_bindgen]
pub async fn c13_c6_timeouts(url: String) -> Outcome {
    let hasty = builder(&url)
        .read_timeout(Duration::from_millis(30))
        .build();
    let hasty = hasty.map_err(fail)?;
    let client = client(&url)?;
    let result = post(&hasty, "stall").send().await;
    ends(&client, "stall", result, Error::is_timeout, 1).await?;
    let result = post(&hasty, "stall-in-body").send().await;
    ends(&client, "stall-in-body", result, Error::is_timeout, 1).await?;
    // The server responds to this once the other two requests have ended.
    let ended = client.request(Method::GET, "/left/2").send().await;
    ended.map(|_| ()).map_err(fail)
}

/// A body can be read while it arrives.
#[wasm_bindgen]
pub async fn c13_c3_streams(url: String) -> Outcome {
    let client = client(&url)?;
    let call = client.request(Method::GET, "/pieces");
    let mut body = call.send_stream().await.map_err(fail)?.into_value();
    let mut all = Vec::new();
    while let Some(piece) = body.try_next().await.map_err(fail)? {
        all.extend_from_slice(&piece);
    }
    check(all == b"one,two,three", String::from_utf8_lossy(&all))
}

/// Pages are fetched one after the other.
#[wasm_bindgen]
pub async fn c13_c7_paging(url: String) -> Outcome {
    let list = client(&url)?.benefits().list().limit(1);
    let benefits = list.items().read_ahead().collect().await.map_err(fail)?;
    check(benefits.len() == 3, format!("{} benefits", benefits.len()))
}

/// The client gets one token with OAuth 2, and uses it for both calls.
#[wasm_bindgen]
pub async fn c13_c8_oauth2(url: String) -> Outcome {
    let login = ClientCredentials::new(format!("{url}/token"), "id", "secret");
    let client = Client::builder(login)
        .base_url(&url)
        .build()
        .map_err(fail)?;
    for _ in 0..2 {
        get(&client, "oauth2").send().await.map_err(fail)?;
    }
    check(seen(&client, "token").await? == 1, "the token is kept")
}

/// In an environment that cannot block, the error says what to do.
#[wasm_bindgen]
pub async fn c13_blocking(url: String) -> Outcome {
    match get(&client(&url)?, "blocking").send_blocking() {
        Err(error) if error.is_setup() => check(error.to_string().contains("`send()`"), error),
        other => Err(fail(format!("{other:?}"))),
    }
}
