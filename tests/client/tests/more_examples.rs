//! Runs the other examples against a server on this machine, and checks that the page lists all examples.

use std::fs;

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

#[test]
fn c11_own_transport() {
    let server = Server::start(|_| page(&[product("Basic", &[])], 7, 7));
    let output = printed(&run(env!("CARGO_BIN_EXE_own_transport"), &server, &[]));
    assert_eq!(
        output,
        "GET /v1/products/: 200 OK\n7 products\nand what the program does with answers that nobody sent\n"
    );
    assert_eq!(server.seen().len(), 1, "canned answers need no server");
}

#[test]
fn g9_the_page_names_every_example() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../generated");
    let page = fs::read_to_string(format!("{folder}/README.md")).expect("the page is there");
    let (_, named) = page.split_once("## Examples").expect("it has the heading");
    let examples = fs::read_dir(format!("{folder}/examples")).expect("the folder is there");
    let mut count = 0;
    for example in examples {
        let path = example.expect("the folder can be read").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        assert!(named.contains(&format!("`{name}`")), "{name}");
        count += 1;
    }
    assert!(count >= 10, "{count} examples");
}
