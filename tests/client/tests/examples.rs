//! Runs examples of the crate as programs, against a server on this machine.

use client_tests::example::{self, ID, TOKEN, page, printed, run};
use client_tests::server::{Answer, Request, Server};

const PRODUCT: &str = ID;
const BENEFITS: [&str; 2] = [
    "0b6e4f2a-7a57-4c1d-9f0e-3a7a1c2b3d4e",
    "c3d4e5f6-a7b8-4c9d-8e0f-1a2b3c4d5e6f",
];

/// Checks the headers that every request has.
fn assert_headers(request: &Request) {
    let agent = format!("polar-client/{}", client_tests::crate_version());
    for (name, value) in [
        ("authorization", "Bearer polar_oat_made_up"),
        ("polar-version", client_tests::api_version()),
        ("user-agent", &agent),
        ("accept", "application/json"),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
}

/// One of 250 benefits: most are custom ones, some have license keys, and one has a type that the crate does not know.
fn benefit(number: usize) -> String {
    let (kind, properties) = match number {
        250 => ("time_machine", r#"{"years":[1955,2015]}"#),
        _ if number.is_multiple_of(10) => (
            "license_keys",
            r#"{"prefix":"PRO","expires":null,"activations":null,"limit_usage":5}"#,
        ),
        _ => ("custom", r#"{"note":"thanks"}"#),
    };
    example::benefit(number, kind, properties)
}

fn page_of(total: usize, request: &Request) -> Answer {
    let parameter = |name: &str| request.parameter(name).and_then(|text| text.parse().ok());
    let (number, limit): (usize, usize) = (
        parameter("page").unwrap_or(1),
        parameter("limit").unwrap_or(10),
    );
    let first = (number - 1) * limit + 1;
    let items: Vec<String> = (first..=total.min(first + limit - 1))
        .map(benefit)
        .collect();
    let pages = total.div_ceil(limit);
    page(&items, total, pages)
}

#[test]
fn c1_c7_c8_c14_list_benefits_walks_250_items_in_3_requests() {
    let server = Server::start(|request| page_of(250, request));
    let output = printed(&run(env!("CARGO_BIN_EXE_list_benefits"), &server, &[ID]));

    let seen = server.seen();
    assert_eq!(seen.len(), 3, "250 items at 100 a page");
    for (request, page) in seen.iter().zip(["1", "2", "3"]) {
        assert_eq!(
            (request.method.as_str(), request.path.as_str()),
            ("GET", "/v1/benefits/")
        );
        let mut pairs = request.pairs();
        pairs.sort();
        let mut expected = [
            ("limit", "100"),
            ("metadata[tier]", "gold"),
            ("organization_id", ID),
            ("page", page),
            ("sorting", "-created_at"),
            ("type", "custom"),
            ("type", "license_keys"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        expected.sort();
        assert_eq!(pairs, expected);
        assert!(
            request.query.contains("metadata%5Btier%5D=gold"),
            "{}",
            request.query
        );
        assert!(
            request.query.contains("sorting=-created_at"),
            "{}",
            request.query
        );
        assert_headers(request);
        assert_eq!(
            (request.header("content-length"), request.body.as_str()),
            (None, "")
        );
    }

    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(lines.len(), 251);
    assert_eq!(
        lines[0],
        "00000000-0000-4000-8000-000000000001  Benefit 1 (thanks)"
    );
    assert_eq!(
        lines[9],
        "00000000-0000-4000-8000-000000000010  Benefit 10 (5 uses)"
    );
    assert!(
        lines[249].starts_with("time_machine: {\"id\":"),
        "{}",
        lines[249]
    );
    assert_eq!(lines[250], "250 benefits");
}

#[test]
fn f2_list_benefits_without_an_organization_or_any_item() {
    let server = Server::start(|request| page_of(0, request));
    let output = printed(&run(env!("CARGO_BIN_EXE_list_benefits"), &server, &[]));
    assert_eq!(output, "0 benefits\n");
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].parameter("organization_id"), None);
}

#[test]
fn c4_list_benefits_tells_what_the_server_refused() {
    let refused = r#"{"error":"Unauthorized","detail":"Unauthorized"}"#;
    let server = Server::start(move |_| Answer::new(401, refused));
    let output = run(env!("CARGO_BIN_EXE_list_benefits"), &server, &[]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(
        errors.contains("benefits:list: 401 Unauthorized"),
        "{errors}"
    );
    assert!(!errors.contains(TOKEN), "{errors}");
}

fn product(benefits: &[String]) -> Answer {
    Answer::new(200, example::product("Pro", benefits))
}

#[test]
fn f5_f8_update_product_benefits_sends_all_ids() {
    let server = Server::start(|_| product(&[benefit(1), benefit(10)]));
    let arguments = [PRODUCT, BENEFITS[0], BENEFITS[1]];
    let output = printed(&run(
        env!("CARGO_BIN_EXE_update_product_benefits"),
        &server,
        &arguments,
    ));
    assert_eq!(output, "Pro grants 2 benefits\n");

    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    let request = &seen[0];
    assert_eq!(
        (request.method.as_str(), request.path.clone()),
        ("POST", format!("/v1/products/{PRODUCT}/benefits"))
    );
    assert_eq!(request.query, "");
    assert_headers(request);
    assert_eq!(request.header("content-type"), Some("application/json"));
    let body = format!(r#"{{"benefits":["{}","{}"]}}"#, BENEFITS[0], BENEFITS[1]);
    assert_eq!(
        request.header("content-length"),
        Some(body.len().to_string().as_str())
    );
    assert_eq!(request.body, body);
}

#[test]
fn f5_update_product_benefits_without_ids_clears_them() {
    let server = Server::start(|_| product(&[]));
    let output = printed(&run(
        env!("CARGO_BIN_EXE_update_product_benefits"),
        &server,
        &[PRODUCT],
    ));
    assert_eq!(output, "Pro grants 0 benefits\n");
    assert_eq!(server.seen()[0].body, r#"{"benefits":[]}"#);
}
