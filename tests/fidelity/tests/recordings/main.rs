//! Repeats every recorded exchange with the real server through the driver: the request arrives as recorded, and the
//! response gives the recorded JSON or the right error.

mod described;
mod exchange;

use std::path::Path;

use fidelity::compare::difference;
use fidelity::http::Arrived;
use fidelity::operation::{Operation, operations};
use fidelity::run::Run;
use fidelity::stage::Stage;
use serde_json::{Value, json};

use crate::described::{described, expand};
use crate::exchange::{Exchange, pairs};

/// Exchanges that belong to no operation of the document.
const NOT_DESCRIBED: &[(u64, &str)] = &[
    (8, "a slash too many"),
    (9, "a slash too many"),
    (10, "there is no such route"),
    (24, "OPTIONS"),
    (27, "a document that OpenID Connect prescribes"),
    (
        343,
        "a path of the checkout page, which the document leaves out",
    ),
];

/// Exchanges whose request was wrong on purpose, so that the types cannot express it.
const INEXPRESSIBLE: &[(u64, &str)] = &[
    (73, "the body lacks a required property"),
    (75, "the body lacks a required property"),
    (78, "the body lacks a required property"),
    (86, "the body is not JSON"),
    (95, "a text for a number"),
    (96, "a text for a number"),
    (103, "a word that is no sort key"),
    (112, "the operation has no such parameter"),
    (121, "the body lacks a required property"),
    (260, "the body has no date where there must be one"),
    (275, "the path holds a secret in place of an id"),
    (360, "the body lacks a required property"),
    (575, "the operation has no such parameter"),
];

/// Exchanges whose body does not arrive as recorded, with the reason.
const OTHER_BODY: &[(u64, &str)] = &[
    (59, "unknown properties are not sent"),
    (
        181,
        "a required list is sent, though it was recorded without",
    ),
];

/// Optional constants that are always sent.
const ALWAYS_SENT: &[(&str, &str)] = &[("customers:create", "type")];

#[test]
fn every_exchange_is_rebuilt_through_the_driver() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/recordings/polar.jsonl");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("there are no recordings on this machine: nothing was tested");
        return;
    };
    let exchanges: Vec<Exchange> = text.lines().map(Exchange::parse).collect();
    let typed = fidelity::own_driver().expect("the driver builds and answers");
    let run = fidelity::own_run(typed).expect("the document can be read");
    let stage = Stage::answering().expect("there is a loopback");
    let operations = operations(&run.document);
    let (mut problems, mut replayed) = (Vec::new(), 0);
    for exchange in &exchanges {
        let listed =
            |list: &[(u64, &str)]| list.iter().any(|(number, _)| *number == exchange.number);
        let Some(operation) = exchange.operation(&operations) else {
            if !listed(NOT_DESCRIBED) {
                problems.push(format!(
                    "{} {} {}: no operation",
                    exchange.number, exchange.method, exchange.path
                ));
            }
            continue;
        };
        stage.answer(exchange.answer.clone());
        let line = exchange.line(&run, operation, &operation.id, &stage.url);
        let answer = run.typed.answer(&line).expect("the driver answers");
        let place = format!("{} {}", exchange.number, operation.id);
        let arrived = stage.take();
        let [(arrived, _)] = arrived.as_slice() else {
            if !listed(INEXPRESSIBLE) {
                problems.push(format!(
                    "{place}: {} requests were sent: {}",
                    arrived.len(),
                    answer["error"]
                ));
            }
            continue;
        };
        replayed += 1;
        problems.extend(
            request(operation, exchange, arrived, listed(OTHER_BODY))
                .into_iter()
                .map(|what| format!("{place}: {what}")),
        );
        let wrong = match exchange.is_success() {
            true => success(&run, operation, exchange, &answer),
            false => failure(&run, operation, exchange, &answer),
        };
        problems.extend(wrong.map(|what| format!("{place}: {what}")));
    }
    println!("{replayed} of {} exchanges", exchanges.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Returns what is wrong with the request that arrived.
fn request(
    operation: &Operation,
    exchange: &Exchange,
    arrived: &Arrived,
    another: bool,
) -> Vec<String> {
    let mut wrong = Vec::new();
    if (&arrived.method, &arrived.path) != (&exchange.method, &exchange.path) {
        wrong.push(format!("{} {} arrived", arrived.method, arrived.path));
    }
    if pairs(&arrived.query) != exchange.pairs() {
        wrong.push(format!(
            "the query {} arrived, not {}",
            arrived.query, exchange.query
        ));
    }
    let json = |text: &str| serde_json::from_str(text).unwrap_or(json!(text));
    let mut recorded = json(exchange.body.as_deref().unwrap_or_default());
    let body = json(&String::from_utf8_lossy(&arrived.body));
    if body == json!("") && recorded == json!({}) {
        return wrong;
    }
    for (id, name) in ALWAYS_SENT {
        if *id == operation.id && recorded.get(name).is_none() {
            recorded[name] = body[name].clone();
        }
    }
    let difference = difference(&recorded, &body);
    if another && difference.is_none() {
        wrong.push("the body arrives as it was recorded, and needs no reason".to_owned());
    }
    wrong.extend(
        difference
            .filter(|_| !another)
            .map(|what| format!("the body: {what}")),
    );
    wrong
}

/// Returns what is wrong with the result of a success.
fn success(
    run: &Run,
    operation: &Operation,
    exchange: &Exchange,
    answer: &Value,
) -> Option<String> {
    if answer["ok"] != true {
        return Some(answer["error"].to_string());
    }
    let text = String::from_utf8_lossy(&exchange.answer.body);
    match (answer.get("json"), answer.get("text")) {
        (Some(json), _) if text.is_empty() => {
            (!json.is_null()).then(|| format!("{json} came of nothing"))
        }
        (Some(json), _) => match serde_json::from_str(&text) {
            Ok(recorded) => {
                let places = schemas(operation, exchange.answer.status);
                difference(&described(run, &places, &recorded), json)
            }
            Err(error) => Some(error.to_string()),
        },
        (None, Some(came)) => (came != &json!(text)).then(|| format!("the text is {came}")),
        (None, None) => (!text.is_empty()).then(|| format!("nothing came of {text}")),
    }
}

/// Returns what is wrong with the result of an error, whose body decides which documented error it is.
fn failure(
    run: &Run,
    operation: &Operation,
    exchange: &Exchange,
    answer: &Value,
) -> Option<String> {
    let text = String::from_utf8_lossy(&exchange.answer.body);
    let status = exchange.answer.status;
    if (&answer["ok"], &answer["status"]) != (&json!(false), &json!(status)) {
        return Some(answer.to_string());
    }
    let variant = answer.get("api_error");
    let Ok(body) = serde_json::from_str::<Value>(&text) else {
        return variant.map(|variant| format!("{variant} came of {text}"));
    };
    if answer["json"] != body {
        return Some(format!("the body is {}", answer["json"]));
    }
    let mut places = Vec::new();
    for place in schemas(operation, status) {
        expand(run, &place, &body, &mut places);
    }
    places.retain(|place| matches!(run.judge.fault(place, &body), Ok(None)));
    let variant = variant.and_then(Value::as_str).unwrap_or_default();
    let names = places
        .iter()
        .filter_map(|place| place.strip_prefix("/components/schemas/"));
    let names: Vec<&str> = names.collect();
    let is_right = match names.as_slice() {
        // A body that is documented for another operation or status is recognized too.
        [] => {
            let place = format!("/components/schemas/{variant}");
            variant == "Unknown" || matches!(run.judge.fault(&place, &body), Ok(None))
        }
        names => names.iter().any(|name| name.eq_ignore_ascii_case(variant)),
    };
    (!is_right).then(|| format!("{variant} came of {text}, which is one of {names:?}"))
}

/// The places of the schemas of a response.
fn schemas(operation: &Operation, status: u16) -> Vec<String> {
    let responses = operation.responses.iter();
    let mut responses = responses.filter(|response| response.status == status.to_string());
    let content = responses.next().map(|response| &response.content);
    let content = content.into_iter().flatten();
    content
        .filter_map(|content| content.schema.clone())
        .collect()
}
