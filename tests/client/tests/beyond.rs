//! What the server sends beyond the document does no harm, and is not mistaken for something else.

use client_tests::example::ID;
use client_tests::server::{Answer, Server};
use polar_client::models::AnyProductPrice;
use polar_client::{ApiError, Client, Error, Retries, json};

/// A price. Real ones have `type` and `recurring_interval`, although the document has these only for legacy prices.
fn price(more: &str) -> AnyProductPrice {
    let text = format!(
        r#"{{"created_at":"2026-03-01T10:00:00Z","modified_at":null,"id":"{ID}","source":"catalog",
        "amount_type":"fixed","price_currency":"usd","tax_behavior":null,"is_archived":false,"product_id":"{ID}",
        "type":"recurring","recurring_interval":"month","price_amount":2900{more}}}"#
    );
    json::from_str(&text).expect("it is a price")
}

#[test]
fn f3_f4_an_extra_field_does_not_make_a_legacy_price() {
    assert!(matches!(price(""), AnyProductPrice::Fixed(_)));
    assert!(matches!(
        price(r#","legacy":true"#),
        AnyProductPrice::LegacyRecurringFixed(_)
    ));
}

async fn refused(status: u16, body: &'static str) -> Error {
    let server = Server::start(move |_| Answer::new(status, body));
    let builder = Client::builder("made_up")
        .base_url(&server.url)
        .retries(Retries::none());
    let client = builder.build().expect("the settings are right");
    let call = client.benefits().get(ID.parse().expect("it is a UUID"));
    call.send().await.expect_err("the server refuses")
}

#[tokio::test]
async fn c4_the_body_decides_which_error_it_is() {
    let problems =
        r#"{"error":"Invalid","detail":[{"loc":["path","id"],"msg":"no","type":"uuid"}]}"#;
    let error = refused(422, problems).await;
    assert!(matches!(
        error.api_error(),
        Some(ApiError::HttpValidationError(_))
    ));

    // These errors are documented for other operations or statuses.
    let error = refused(401, r#"{"error":"Unauthorized","detail":"no"}"#).await;
    assert!(matches!(error.api_error(), Some(ApiError::Unauthorized(_))));

    // JSON with no documented form is kept, and is not read as an empty list of problems.
    for body in [
        r#"{"error":"insufficient_scope","error_description":"more"}"#,
        r#"{"error":"SeatNotAvailable","detail":"no seats"}"#,
        r#"{"detail":"Not Found"}"#,
    ] {
        let error = refused(403, body).await;
        let Some(ApiError::Unknown(raw)) = error.api_error() else {
            panic!("{body}: {:?}", error.api_error());
        };
        assert_eq!(raw.to_string(), body);
    }

    for body in ["", "Internal Server Error"] {
        let error = refused(500, body).await;
        assert_eq!((error.api_error(), error.is_server_error()), (None, true));
    }
}
