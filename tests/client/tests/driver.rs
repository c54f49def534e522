//! Uses the driver as tests in other languages do: one line in, one line out, against a server on this machine.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use client_tests::example::{ID, benefit, page};
use client_tests::server::{Answer, Server};
use polar_client::Webhook;
use serde_json::{Value, json};

/// The built driver.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--package", "xtask", "--", "driver"])
            .output()
            .expect("cargo runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        String::from_utf8_lossy(&output.stdout).trim().into()
    })
}

struct Driver {
    program: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Driver {
    fn start() -> Self {
        let mut program = Command::new(program())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the driver was built");
        let input = program.stdin.take().expect("its input is a pipe");
        let output = program.stdout.take().expect("its output is a pipe");
        Self {
            program,
            input,
            output: BufReader::new(output),
        }
    }

    fn text(&mut self, line: &str) -> String {
        writeln!(self.input, "{line}").expect("the driver reads");
        let mut answer = String::new();
        self.output
            .read_line(&mut answer)
            .expect("the driver answers");
        answer
    }

    fn ask(&mut self, request: Value) -> Value {
        serde_json::from_str(&self.text(&request.to_string())).expect("an answer is JSON")
    }

    /// Calls an operation, with further fields in the request to the driver.
    fn call(&mut self, server: &Server, operation: &str, more: Value) -> Value {
        let mut request = json!({"op": "call", "operation": operation, "base_url": server.url, "token": "made_up"});
        for (name, value) in more.as_object().into_iter().flatten() {
            request[name] = value.clone();
        }
        self.ask(request)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Fails if the driver has ended already, which is fine.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

#[test]
fn every_line_has_its_answer_in_order() {
    let mut driver = Driver::start();
    for id in [json!(1), json!("two"), json!(null), json!({"three": 3})] {
        let answer = driver
            .ask(json!({"id": id, "op": "decode", "schema": "BenefitType", "json": "custom"}));
        assert_eq!(answer, json!({"id": id, "ok": true, "json": "custom"}));
    }
    for (line, error) in [
        (r#"{"id":1,"op":"fly"}"#, "there is no op `fly`"),
        (r#"{"id":1}"#, "`op` is missing"),
        (
            r#"{"id":1,"op":"decode","schema":"Nonsense","json":1}"#,
            "inexpressible: there is no schema `Nonsense`",
        ),
        (
            r#"{"id":1,"op":"call","operation":"x:y"}"#,
            "inexpressible: there is no operation `x:y`",
        ),
    ] {
        let answer: Value = serde_json::from_str(&driver.text(line)).expect("an answer is JSON");
        assert_eq!(answer, json!({"id": 1, "ok": false, "error": error}));
    }
    let broken = driver.text("{\"op\":");
    assert!(
        broken.contains("the request is not a JSON object"),
        "{broken}"
    );
}

#[test]
fn it_lists_what_it_knows() {
    let answer = Driver::start().ask(json!({"op": "list"}));
    let rows = |name: &str| answer[name].as_array().cloned().unwrap_or_default();
    let document = include_str!("../../../spec/polar.openapi.yaml");
    let paths = document.lines().skip_while(|line| *line != "paths:");
    let paths = paths.skip(1).take_while(|line| line.starts_with(' '));
    let ids = paths.filter(|line| line.trim_start().starts_with("operationId:"));
    assert_eq!(rows("operations").len(), ids.count());
    assert!(
        rows("operations")
            .contains(&json!({"id": "benefits:list", "method": "GET", "path": "/v1/benefits/"}))
    );
    assert!(rows("schemas").contains(
        &json!({"name": "Benefit", "pointer": "/components/schemas/Benefit", "type": "Benefit", "sent": false, "received": true})
    ));
}

#[test]
fn a_call_of_a_list_is_typed_both_ways() {
    let server = Server::start(|_| page(&[benefit(1, "custom", r#"{"note":"n"}"#)], 1, 1));
    let query = json!({
        "organization_id": ID, "type": ["custom", "license_keys"], "sorting": ["-created_at"],
        "metadata": {"a b": "1&2", "c": ["x", "y"]}, "limit": 100,
    });
    let answer = Driver::start().call(&server, "benefits:list", json!({"id": 7, "query": query}));
    assert_eq!(
        (&answer["id"], &answer["ok"], &answer["status"]),
        (&json!(7), &json!(true), &json!(200)),
        "{answer}"
    );
    assert_eq!(
        answer["json"]["items"][0]["properties"],
        json!({"note": "n"})
    );
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(
        (seen[0].method.as_str(), seen[0].path.as_str()),
        ("GET", "/v1/benefits/")
    );
    assert_eq!(seen[0].header("authorization"), Some("Bearer made_up"));
    let mut pairs = seen[0].pairs();
    pairs.sort();
    let expected = [
        ("limit", "100"),
        ("metadata[a b]", "1&2"),
        ("metadata[c]", "x"),
        ("metadata[c]", "y"),
        ("organization_id", ID),
        ("sorting", "-created_at"),
        ("type", "custom"),
        ("type", "license_keys"),
    ];
    let expected: Vec<_> = expected
        .iter()
        .map(|(name, value)| (String::from(*name), String::from(*value)))
        .collect();
    assert_eq!(pairs, expected);
}

#[test]
fn a_body_passes_through_its_model() {
    let server = Server::start(|_| Answer::new(200, benefit(1, "custom", r#"{"note":null}"#)));
    let mut driver = Driver::start();
    let body = json!({"type": "custom", "description": null, "properties": {"note": "x"}});
    let answer = driver.call(
        &server,
        "benefits:update",
        json!({"path": {"id": ID}, "body": body}),
    );
    assert_eq!(answer["ok"], true, "{answer}");
    let seen = server.seen();
    assert_eq!(
        (seen[0].method.as_str(), seen[0].path.as_str()),
        ("PATCH", format!("/v1/benefits/{ID}").as_str())
    );
    let sent: Value = serde_json::from_str(&seen[0].body).expect("JSON was sent");
    assert_eq!(sent, body);
}

#[test]
fn text_and_nothing_are_responses_too() {
    let csv = "date,cents\r\n2026-01-01,\"1,5\"\r\n";
    let server = Server::start(move |request| match request.method.as_str() {
        "DELETE" => Answer::new(204, ""),
        _ => Answer::new(200, csv),
    });
    let mut driver = Driver::start();
    let answer = driver.call(&server, "orders:export", json!({}));
    assert_eq!(
        answer,
        json!({"id": null, "ok": true, "status": 200, "text": csv})
    );
    let answer = driver.call(&server, "benefits:delete", json!({"path": {"id": ID}}));
    assert_eq!(answer, json!({"id": null, "ok": true, "status": 204}));
}

#[test]
fn failures_say_what_they_are() {
    let server = Server::start(|request| match request.parameter("query").as_deref() {
        Some("teapot") => Answer::new(418, "short and stout"),
        Some("broken") => page(&[r#"{"type":"custom"}"#.to_owned()], 1, 1),
        _ => Answer::new(404, r#"{"error":"ResourceNotFound","detail":"Not found"}"#),
    });
    let mut driver = Driver::start();
    let missing = driver.call(&server, "benefits:get", json!({"path": {"id": ID}}));
    assert_eq!(
        (&missing["ok"], &missing["status"], &missing["api_error"]),
        (&json!(false), &json!(404), &json!("ResourceNotFound")),
        "{missing}"
    );
    assert_eq!(
        missing["json"],
        json!({"error": "ResourceNotFound", "detail": "Not found"})
    );
    let teapot = driver.call(
        &server,
        "benefits:list",
        json!({"query": {"query": "teapot"}}),
    );
    assert_eq!(
        (&teapot["status"], &teapot["text"]),
        (&json!(418), &json!("short and stout")),
        "{teapot}"
    );
    let broken = driver.call(
        &server,
        "benefits:list",
        json!({"query": {"query": "broken"}}),
    );
    assert_eq!(
        (&broken["ok"], &broken["path"]),
        (&json!(false), &json!("items[0].id")),
        "{broken}"
    );
}

#[test]
fn what_no_method_takes_is_inexpressible() {
    let server = Server::start(|_| Answer::new(500, ""));
    let mut driver = Driver::start();
    for (operation, more) in [
        ("benefits:get", json!({})),
        ("benefits:get", json!({"path": {"id": "no uuid"}})),
        (
            "benefits:get",
            json!({"path": {"id": ID}, "query": {"x": 1}}),
        ),
        ("benefits:get", json!({"path": {"id": ID}, "body": {}})),
        ("benefits:list", json!({"query": {"limit": "ten"}})),
        ("benefits:create", json!({})),
        ("benefits:create", json!({"body": {"type": "custom"}})),
    ] {
        let answer = driver.call(&server, operation, more);
        let error = answer["error"].as_str().unwrap_or_default();
        assert!(
            answer["ok"] == false && error.starts_with("inexpressible: "),
            "{operation}: {answer}"
        );
    }
    assert!(server.seen().is_empty(), "nothing was sent");
}

const SECRET: &str = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cyBvZiB0aGlz";

fn delivery(body: &str) -> Value {
    let webhook = Webhook::new(SECRET).expect("the secret is right");
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let headers = webhook.sign("msg_1", at, body);
    let headers: serde_json::Map<String, Value> = headers
        .into_iter()
        .map(|(name, value)| (name.to_string(), json!(value)))
        .collect();
    json!({"op": "webhook", "headers": headers, "body": body, "secret": SECRET, "now": 1_700_000_100})
}

#[test]
fn c10_webhooks_are_verified_and_read() {
    let mut driver = Driver::start();
    let data = benefit(7, "custom", r#"{"note":"thanks"}"#);
    let known =
        format!(r#"{{"timestamp":"2026-11-20T10:00:00Z","data":{data},"type":"benefit.created"}}"#);
    let answer = driver.ask(delivery(&known));
    assert_eq!(
        (&answer["ok"], &answer["type"]),
        (&json!(true), &json!("benefit.created")),
        "{answer}"
    );
    let mut came: Value = serde_json::from_str(&known).expect("it is JSON");
    // The type has no such property.
    came["data"]
        .as_object_mut()
        .expect("it is an object")
        .remove("is_new_here");
    assert_eq!(answer["json"], came);

    let unknown = r#"{"type":"order.melted","data":{"a":1.50}}"#;
    let answer = driver.ask(delivery(unknown));
    assert_eq!(
        answer["json"],
        json!({"type": "order.melted", "data": {"a": 1.5}}),
        "{answer}"
    );
    assert_eq!(answer["type"], "order.melted");
}

#[test]
fn c10_deliveries_that_are_not_accepted_say_why() {
    let mut driver = Driver::start();
    let good = delivery(r#"{"type":"order.melted"}"#);
    let with = |name: &str, value: Value| {
        let mut request = good.clone();
        request[name] = value;
        request
    };
    for (request, kind) in [
        (with("body", json!(r#"{"type":"order.paid"}"#)), "signature"),
        (with("secret", json!("another")), "signature"),
        (with("secret", json!("")), "secret"),
        (with("secret", json!([])), "secret"),
        (with("now", json!(1_700_000_301)), "timestamp"),
        (with("headers", json!({})), "header"),
        (delivery(r#"{"type":"benefit.created"}"#), "decode"),
    ] {
        let answer = driver.ask(request);
        assert_eq!(
            (&answer["ok"], &answer["kind"]),
            (&json!(false), &json!(kind)),
            "{answer}"
        );
    }
    let several = with("secret", json!(["another", SECRET]));
    assert_eq!(driver.ask(several)["ok"], true);
    let mut late = with("now", json!(1_700_000_301));
    late["tolerance"] = json!(301);
    assert_eq!(driver.ask(late)["ok"], true);
}
