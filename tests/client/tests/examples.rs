//! Runs examples of the crate as programs, against a server on this machine.

use std::process::{Command, Output};

use client_tests::server::{Answer, Request, Server};

const ORGANIZATION: &str = "1dbfc517-0bbf-4301-9ba8-555ca42b9737";
const PRODUCT: &str = "5a1f6c9e-2f1b-4c55-8a3e-0d8f3a7b9c10";
const BENEFITS: [&str; 2] = [
    "0b6e4f2a-7a57-4c1d-9f0e-3a7a1c2b3d4e",
    "c3d4e5f6-a7b8-4c9d-8e0f-1a2b3c4d5e6f",
];
const TOKEN: &str = "polar_oat_made_up";

fn run(program: &str, server: &Server, arguments: &[&str]) -> Output {
    Command::new(program)
        .args(arguments)
        .env("POLAR_BASE_URL", &server.url)
        .env("POLAR_ACCESS_TOKEN", TOKEN)
        .env_remove("POLAR_ORGANIZATION_ID")
        .output()
        .expect("the example was built")
}

fn printed(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the example failed: {errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What every request carries.
fn assert_headers(request: &Request) {
    for (name, value) in [
        ("authorization", "Bearer polar_oat_made_up"),
        ("polar-version", "2026-10"),
        ("user-agent", "polar-client/0.1.0"),
        ("accept", "application/json"),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
}

/// One of 250 benefits: most are custom ones, some have license keys, one is of a type from the future.
fn benefit(number: usize) -> String {
    let (kind, properties) = match number {
        250 => ("time_machine", r#"{"years":[1955,2015]}"#),
        _ if number.is_multiple_of(10) => (
            "license_keys",
            r#"{"prefix":"PRO","expires":null,"activations":null,"limit_usage":5}"#,
        ),
        _ => ("custom", r#"{"note":"thanks"}"#),
    };
    // The tag stands behind what it tells: the order of keys is the server's.
    let text = format!(
        r#"{{"id":"00000000-0000-4000-8000-{number:012}","created_at":"2026-03-01T10:00:00Z","modified_at":null,
        "properties":{properties},"description":"Benefit {number}","selectable":true,"deletable":true,
        "is_deleted":false,"organization_id":"{ORGANIZATION}","metadata":{{"tier":"gold"}},"visibility":"public",
        "visibility_configurable":true,"is_new_here":1,"type":"{kind}"}}"#
    );
    text.replace('\n', "")
}

fn page_of(total: usize, request: &Request) -> Answer {
    let number = |name: &str| request.parameter(name).and_then(|text| text.parse().ok());
    let (page, limit): (usize, usize) =
        (number("page").unwrap_or(1), number("limit").unwrap_or(10));
    let first = (page - 1) * limit + 1;
    let items: Vec<String> = (first..=total.min(first + limit - 1))
        .map(benefit)
        .collect();
    let pages = total.div_ceil(limit);
    let items = items.join(",");
    Answer::new(
        200,
        format!(
            r#"{{"items":[{items}],"pagination":{{"total_count":{total},"max_page":{pages}}}}}"#
        ),
    )
}

#[test]
fn c1_c7_c8_c14_list_benefits_walks_250_items_in_3_requests() {
    let server = Server::start(|request| page_of(250, request));
    let output = printed(&run(
        env!("CARGO_BIN_EXE_list_benefits"),
        &server,
        &[ORGANIZATION],
    ));

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
            ("organization_id", ORGANIZATION),
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

fn product(benefits: &str) -> Answer {
    Answer::new(
        200,
        format!(
            r#"{{"id":"{PRODUCT}","created_at":"2026-03-01T10:00:00Z","modified_at":null,"trial_interval":null,
            "trial_interval_count":null,"name":"Pro","description":null,"visibility":"public",
            "recurring_interval":"month","recurring_interval_count":1,"is_recurring":true,"is_archived":false,
            "organization_id":"{ORGANIZATION}","metadata":{{}},"prices":[],"benefits":[{benefits}],"medias":[],
            "attached_custom_fields":[]}}"#
        ),
    )
}

#[test]
fn f5_f8_update_product_benefits_sends_all_ids() {
    let server = Server::start(|_| product(&[benefit(1), benefit(10)].join(",")));
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
    let server = Server::start(|_| product(""));
    printed(&run(
        env!("CARGO_BIN_EXE_update_product_benefits"),
        &server,
        &[PRODUCT],
    ));
    assert_eq!(server.seen()[0].body, r#"{"benefits":[]}"#);
}
