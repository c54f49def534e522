//! Runs the examples of features that are off by default, against a server on this machine.

use client_tests::example::{ID, page, printed, product, run};
use client_tests::server::{Answer, Server};
use serde_json::Value;

#[test]
fn c13_blocking() {
    let server = Server::start(|request| match request.path.as_str() {
        "/v1/products/" => page(&[product("Basic", &[]), product("Pro", &[])], 2, 1),
        _ => page(&[], 0, 0),
    });
    let output = printed(&run(env!("CARGO_BIN_EXE_blocking"), &server, &[]));
    assert_eq!(output, format!("{ID}  Basic\n{ID}  Pro\n0 orders\n"));
}

#[test]
fn usage_ingestion_sends_events_in_batches() {
    let server = Server::start(|request| {
        let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
        let events = body["events"].as_array().map_or(0, Vec::len);
        Answer::new(200, format!(r#"{{"inserted":{events},"duplicates":0}}"#))
    });
    let program = env!("CARGO_BIN_EXE_usage_ingestion");
    let output = printed(&run(program, &server, &["customer-1"]));
    assert_eq!(output, "120 stored, 0 not\n");
    let seen = server.seen();
    let sizes: Vec<_> = seen
        .iter()
        .map(|request| request.body.matches("api.call").count())
        .collect();
    assert_eq!(sizes, [50, 50, 20]);
}
