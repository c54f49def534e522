//! Replays recorded responses of the real server to the typed client: they decode, and encode to the same JSON.

mod compare;
mod known;
mod replay;
mod table;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use polar_client::{ApiError, Error};
use serde_json::Value;

use crate::compare::compare;
use crate::known::{EXTRA, EXTRA_OF_SERVICE, NEWER, NOT_DESCRIBED, NOT_SENDABLE, OLDER};
use crate::replay::{Exchange, Sent};
use crate::table::{Given, Operation};

/// The names by which the document distinguishes errors.
const DOCUMENTED_ERRORS: &[&str] = include!(concat!(env!("OUT_DIR"), "/errors.rs"));

/// The recordings; if they are not available, prints that and returns `None`.
fn exchanges() -> Option<Vec<Exchange>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/recordings");
    let mut exchanges = Vec::new();
    for file in [OLDER, NEWER] {
        let Ok(text) = fs::read_to_string(folder.join(file)) else {
            println!("there is no {file} on this machine: it was not tested");
            continue;
        };
        exchanges.extend(text.lines().map(|line| Exchange::parse(file, line)));
    }
    (!exchanges.is_empty()).then_some(exchanges)
}

/// The result of replaying an exchange.
struct Replayed<'a> {
    exchange: &'a Exchange,
    operation: &'static Operation,
    sent: Option<Sent>,
    result: Result<Value, Error>,
    /// Whether a body other than the recorded one was sent.
    stands_in: bool,
}

/// Calls the operation of each exchange with a wanted status, with the recorded request.
async fn replay(exchanges: &[Exchange], wanted: impl Fn(u16) -> bool) -> Vec<Replayed<'_>> {
    let mut replayed = Vec::new();
    for exchange in exchanges.iter().filter(|exchange| wanted(exchange.status)) {
        let Some(operation) = table::find(&exchange.method, &exchange.path) else {
            assert!(
                is_listed(NOT_DESCRIBED, exchange),
                "{} {}: no operation",
                exchange.file,
                exchange.number
            );
            continue;
        };
        let (client, sent) = replay::client(exchange);
        let call = |body: Option<&str>| {
            let given = Given {
                operation,
                path: &exchange.path,
                query: &exchange.query,
                body,
            };
            (operation.send)(&client, &given)
        };
        let (sending, stands_in) = match call(exchange.body.as_deref()) {
            Ok(sending) => (Some(sending), false),
            Err(reason) => {
                let listed = is_listed(NOT_SENDABLE, exchange);
                assert!(listed, "{}: {reason}", place(exchange, operation));
                let like = exchanges.iter().filter(|other| {
                    table::find(&other.method, &other.path)
                        .is_some_and(|found| found.id == operation.id)
                });
                (
                    like.filter_map(|other| call(other.body.as_deref()).ok())
                        .next(),
                    true,
                )
            }
        };
        let Some(sending) = sending else { continue };
        let result = sending.await;
        let sent = sent.lock().expect("nobody else holds the lock").take();
        replayed.push(Replayed {
            exchange,
            operation,
            sent,
            result,
            stands_in,
        });
    }
    replayed
}

fn is_listed(list: &[(&str, u64, &str)], exchange: &Exchange) -> bool {
    list.iter()
        .any(|(file, number, _)| (*file, *number) == (exchange.file, exchange.number))
}

fn place(exchange: &Exchange, operation: &Operation) -> String {
    format!("{} {} {}", exchange.file, exchange.number, operation.id)
}

/// Returns whether the document is known to lack a received property.
fn is_known_extra(field: &str) -> bool {
    let (id, place) = field.split_at(field.find('.').unwrap_or(field.len()));
    let place = place.strip_prefix(".items[]").unwrap_or(place);
    let mut of_service = EXTRA_OF_SERVICE.iter();
    EXTRA.iter().any(|end| field.ends_with(end))
        || of_service.any(|(service, places)| id.contains(service) && places.contains(&place))
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

#[tokio::test]
async fn every_success_decodes_and_encodes_to_what_came() {
    let Some(exchanges) = exchanges() else { return };
    let (mut problems, mut extra, mut operations) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let replayed = replay(&exchanges, is_success).await;
    for Replayed {
        exchange,
        operation,
        result,
        ..
    } in &replayed
    {
        let place = place(exchange, operation);
        operations.insert(operation.id);
        match result {
            Ok(_) if exchange.text.is_empty() => {}
            Ok(value) => {
                let text = || Value::String(exchange.text.clone());
                let came = serde_json::from_str(&exchange.text).unwrap_or_else(|_| text());
                let differences = compare(&came, value);
                problems.extend(
                    differences
                        .changed
                        .iter()
                        .map(|change| format!("{place}{change}")),
                );
                extra.extend(
                    differences
                        .extra
                        .iter()
                        .map(|field| format!("{}{field}", operation.id)),
                );
            }
            Err(error) => problems.push(format!("{place}: {error}")),
        }
    }
    extra.retain(|field| !is_known_extra(field));
    problems.extend(
        extra
            .into_iter()
            .map(|field| format!("{field}: came, and is lost")),
    );
    println!(
        "{} answers of {} operations",
        replayed.len(),
        operations.len()
    );
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[tokio::test]
async fn every_request_is_sent_as_it_was_recorded() {
    let Some(exchanges) = exchanges() else { return };
    let mut problems = Vec::new();
    for Replayed {
        exchange,
        operation,
        sent,
        stands_in,
        ..
    } in replay(&exchanges, |_| true).await
    {
        let place = place(exchange, operation);
        let Some(sent) = sent else {
            problems.push(format!("{place}: nothing was sent"));
            continue;
        };
        if (&sent.method, &sent.path) != (&exchange.method, &exchange.path) {
            problems.push(format!("{place}: {} {} was sent", sent.method, sent.path));
        }
        let json = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
        let recorded = json(exchange.body.as_deref().unwrap_or_default());
        // The client sends no body for an operation without one; the recorded requests had `{}`.
        let nothing = sent.body.is_empty() && recorded == serde_json::json!({});
        if stands_in || nothing {
            continue;
        }
        let body = match sent.is_form {
            true => replay::form(&sent.body),
            false => json(std::str::from_utf8(&sent.body).unwrap_or_default()),
        };
        let mut differences = compare(&recorded, &body);
        // The client always writes a constant, and writes a required list even if it is empty.
        differences.changed.retain(|change| {
            !change.starts_with(".type: did not come")
                && !change.ends_with("did not come, became []")
        });
        // One recorded body has fields that the API does not know.
        differences.extra.retain(|field| {
            (exchange.file, exchange.number) != (OLDER, 59)
                || ![".surprise", ".properties.zzz"].contains(&field.as_str())
        });
        problems.extend(
            differences
                .changed
                .iter()
                .map(|change| format!("{place}{change}")),
        );
        problems.extend(
            differences
                .extra
                .iter()
                .map(|field| format!("{place}{field}: is not sent")),
        );
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[tokio::test]
async fn c4_every_failure_is_the_error_that_it_says() {
    let Some(exchanges) = exchanges() else { return };
    let replayed = replay(&exchanges, |status| !is_success(status)).await;
    println!("{} errors", replayed.len());
    for Replayed {
        exchange,
        operation,
        result,
        ..
    } in &replayed
    {
        let place = place(exchange, operation);
        let error = result.as_ref().expect_err(&place);
        let status = exchange.status;
        assert_eq!(
            error.status().map(|known| known.as_u16()),
            Some(status),
            "{place}"
        );
        assert_eq!(error.body(), exchange.text.as_bytes(), "{place}");
        assert_eq!(error.operation(), Some(operation.id), "{place}");
        assert!(
            error
                .to_string()
                .starts_with(&format!("{}: {status}", operation.id)),
            "{error}"
        );
        for (predicate, expected) in [
            (error.is_status(), true),
            (error.is_bad_request(), status == 400),
            (error.is_unauthorized(), status == 401),
            (error.is_forbidden(), status == 403),
            (error.is_not_found(), status == 404),
            (error.is_validation(), status == 422),
            (error.is_rate_limited(), status == 429),
            (error.is_client_error(), status / 100 == 4),
            (error.is_server_error(), status / 100 == 5),
            (
                error.is_transport() || error.is_decode() || error.is_timeout() || error.is_input(),
                false,
            ),
        ] {
            assert_eq!(predicate, expected, "{place}: {error:?}");
        }
        let wait = (status == 429).then_some(Duration::from_secs(60));
        assert_eq!(error.retry_after(), wait, "{place}");
        // The message is found in any body.
        let words = error.message();
        assert_eq!(words.is_some(), !exchange.text.is_empty(), "{place}");
        assert_api_error(&place, exchange, error.api_error());
        let class = serde_json::from_str::<Value>(&exchange.text).unwrap_or_default();
        assert_eq!(error.code().as_deref(), class["error"].as_str(), "{place}");
    }
}

/// Checks that the body determines the error, by its class or by a list of problems.
fn assert_api_error(place: &str, exchange: &Exchange, error: Option<&ApiError>) {
    let Ok(body) = serde_json::from_str::<Value>(&exchange.text) else {
        assert_eq!(error, None, "{place}");
        return;
    };
    let class = body["error"].as_str();
    match (error, body["detail"].as_array()) {
        (Some(ApiError::HttpValidationError(invalid)), Some(problems)) => {
            let messages: Vec<_> = invalid
                .detail
                .iter()
                .flatten()
                .map(|problem| problem.msg.as_str())
                .collect();
            let expected: Vec<_> = problems
                .iter()
                .filter_map(|problem| problem["msg"].as_str())
                .collect();
            assert_eq!((exchange.status, messages), (422, expected), "{place}");
        }
        (Some(ApiError::Unknown(raw)), _) => {
            let raw: Value = serde_json::from_str(&raw.to_string()).expect("it is JSON");
            assert_eq!(raw, body, "{place}");
            let documented = class.filter(|class| DOCUMENTED_ERRORS.contains(class));
            assert_eq!(documented, None, "{place}: {raw}");
        }
        (Some(known), None) => assert_eq!(Some(known.to_string().as_str()), class, "{place}"),
        (other, _) => panic!("{place}: {other:?} for {}", exchange.text),
    }
}
