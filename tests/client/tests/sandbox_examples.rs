//! Runs the examples for the sandbox against a server on this machine.

use client_tests::example::{ID, TOKEN, benefit, page, printed, product, run};
use client_tests::server::{Answer, Server};
use serde_json::{Value, json};

const SESSION: &str = "polar_cst_made_up";

fn bearer(token: &str) -> Option<String> {
    Some(format!("Bearer {token}"))
}

#[test]
fn g9_quick_start() {
    let server = Server::start(|request| match request.path.as_str() {
        "/v1/products/" => page(&[product("Basic", &[]), product("Pro", &[])], 2, 1),
        _ => page(&[], 0, 0),
    });
    let output = printed(&run(env!("CARGO_BIN_EXE_quick_start"), &server, &[]));
    assert_eq!(output, format!("{ID}  Basic\n{ID}  Pro\n0 orders\n"));
    let seen = server.seen();
    let targets: Vec<_> = seen
        .iter()
        .map(|request| (request.path.as_str(), request.query.as_str()))
        .collect();
    let expected = [
        ("/v1/products/", "is_archived=false&sorting=name&page=1"),
        ("/v1/orders/", "sorting=-created_at&limit=1"),
    ];
    assert_eq!(targets, expected);
}

#[test]
fn g9_create_product() {
    let server = Server::start(|request| match request.method.as_str() {
        "POST" => Answer::new(201, product("Pro", &[])),
        _ => Answer::new(200, product("Pro+", &[])),
    });
    let output = printed(&run(env!("CARGO_BIN_EXE_create_product"), &server, &[ID]));
    assert_eq!(
        output,
        format!("created {ID} with 0 prices\nnow it is called Pro+\n")
    );
    let seen = server.seen();
    let body =
        |index: usize| serde_json::from_str::<Value>(&seen[index].body).expect("the body is JSON");
    assert_eq!(body(0)["prices"][1]["unit_amount"], json!("0.05"));
    assert_eq!(seen[1].path, format!("/v1/products/{ID}"));
    assert_eq!(body(1), json!({"name": "Pro+", "description": null}));
}

#[test]
fn g9_error_handling() {
    let invalid = r#"{"detail":[{"loc":["path","id"],"msg":"Not an id.","type":"uuid"}]}"#;
    for (answer, expected) in [
        (
            Answer::new(200, benefit(1, "custom", r#"{"note":null}"#)),
            "Custom(",
        ),
        (
            Answer::new(404, r#"{"error":"ResourceNotFound","detail":"Not found"}"#),
            "there is no such benefit",
        ),
        (
            Answer::new(422, invalid),
            "benefits:get: 422 Unprocessable Entity: Not an id.",
        ),
        (
            Answer::new(418, r#"{"error":"Teapot"}"#),
            "benefits:get: 418 I'm a teapot: Teapot",
        ),
        (
            Answer::new(200, "{}"),
            "benefits:get: 200 OK: type: missing required field",
        ),
    ] {
        let server = Server::start(move |_| answer.clone());
        let output = printed(&run(env!("CARGO_BIN_EXE_error_handling"), &server, &[ID]));
        assert!(output.starts_with(expected), "{output}");
    }
}

#[test]
fn c8_customer_portal_sends_the_token_of_the_session() {
    let customer = format!(
        r#""id":"{ID}","created_at":"2026-03-01T10:00:00Z","modified_at":null,"email":"ada@example.com",
        "email_verified":true,"name":"Ada","billing_name":null,"billing_address":null,"tax_id":null,"type":"individual",
        "default_payment_method_id":null,"locale":null"#
    );
    let server = Server::start(move |request| match request.path.as_str() {
        "/v1/customer-sessions/" => Answer::new(
            201,
            format!(
                r#"{{"created_at":"2026-03-01T10:00:00Z","modified_at":null,"id":"{ID}","token":"{SESSION}",
                "expires_at":"2026-03-01T11:00:00Z","return_url":null,"customer_portal_url":"https://example.com/",
                "customer_id":"{ID}","customer":{{{customer},"metadata":{{}},"external_id":null,
                "organization_id":"{ID}","deleted_at":null,"avatar_url":null}}}}"#
            ),
        ),
        "/v1/customer-portal/customers/me" => {
            Answer::new(200, format!(r#"{{{customer},"oauth_accounts":{{}}}}"#))
        }
        _ => page(&[], 0, 0),
    });
    let output = printed(&run(env!("CARGO_BIN_EXE_customer_portal"), &server, &[ID]));
    assert_eq!(
        output,
        "a session until 2026-03-01 11:00:00 UTC\nsigned in as ada@example.com\n"
    );

    let seen = server.seen();
    assert_eq!(seen[0].body, format!(r#"{{"customer_id":"{ID}"}}"#));
    let tokens: Vec<_> = seen
        .iter()
        .map(|request| request.header("authorization").map(str::to_owned))
        .collect();
    assert_eq!(tokens, [bearer(TOKEN), bearer(SESSION), bearer(SESSION)]);
    assert_eq!(seen[2].path, "/v1/customer-portal/orders/");
}
