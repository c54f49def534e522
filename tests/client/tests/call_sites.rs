//! The intended ways of using the client, as code that runs.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use client_tests::example::{self, ID, benefit, page};
use client_tests::server::{Answer, Request, Server};
use polar_client::models::{
    Benefit, BenefitSortProperty, BenefitType, ProductBenefitsUpdate, ProductCreateRecurring,
    ProductPriceFixedCreate, ProductPriceMeteredUnitCreate, ProductUpdate, RecurringInterval,
};
use polar_client::{ApiError, Client, Environment, Error, Null, Retries, Webhook, WebhookEvent};
use uuid::Uuid;

fn id() -> Uuid {
    ID.parse().expect("it is a UUID")
}

fn client(server: &Server) -> Client {
    let builder = Client::builder("polar_oat_made_up")
        .base_url(&server.url)
        .retries(Retries::none());
    builder.build().expect("the settings are right")
}

fn product() -> Answer {
    Answer::new(200, example::product("Pro", &[]))
}

fn only(server: &Server) -> Request {
    let mut seen = server.seen();
    assert_eq!(seen.len(), 1, "one call is one request");
    seen.remove(0)
}

#[tokio::test]
async fn making_a_client() -> Result<(), Error> {
    let token = String::from("polar_oat_made_up");
    let secs = Duration::from_secs;

    let client = Client::new(token.as_str());
    assert!(format!("{client:?}").contains("https://api.polar.sh"));

    let client = Client::builder(token)
        .environment(Environment::Sandbox)
        .timeout(secs(30))
        .build()?;
    let shown = format!("{client:?}");
    assert!(shown.contains("https://sandbox-api.polar.sh"), "{shown}");
    assert!(!shown.contains("made_up"), "{shown}");
    Ok(())
}

#[tokio::test]
async fn walking_all_pages_of_a_list() -> Result<(), Error> {
    let server = Server::start(|request| match request.parameter("page").as_deref() {
        Some("1") => page(
            &[
                benefit(1, "custom", r#"{"note":"n"}"#),
                benefit(2, "time_machine", "{}"),
            ],
            3,
            2,
        ),
        _ => page(
            &[benefit(
                3,
                "license_keys",
                r#"{"prefix":null,"expires":null,"activations":null,"limit_usage":5}"#,
            )],
            3,
            2,
        ),
    });
    let client = client(&server);
    let org = id();

    let mut benefits = client
        .benefits()
        .list()
        .organization_id(org)
        .type_([BenefitType::Custom, BenefitType::LicenseKeys])
        .sorting([BenefitSortProperty::CreatedAtDesc])
        .metadata("tier", "gold")
        .limit(100)
        .items();
    let mut lines = Vec::new();
    let mut shared = Vec::new();
    while let Some(benefit) = benefits.try_next().await? {
        // A property of all members can be read without a `match`, even from a member that is newer than the crate.
        shared.push((
            benefit.description().map(str::to_owned),
            benefit.modified_at(),
            benefit.metadata().map(BTreeMap::len),
        ));
        lines.push(match &benefit {
            Benefit::LicenseKeys(keys) => format!(
                "{}: {:?} uses",
                keys.description, keys.properties.limit_usage
            ),
            Benefit::Custom(custom) => {
                format!("{}: {:?}", custom.description, custom.properties.note)
            }
            Benefit::Unknown(raw) => format!("{:?}, {} bytes", raw.tag(), raw.json().len()),
            _ => "another type".to_owned(),
        });
    }

    let raw = benefit(2, "time_machine", "{}").len();
    let expected = [
        r#"Benefit 1: Some("n")"#.to_owned(),
        format!(r#"Some("time_machine"), {raw} bytes"#),
        "Benefit 3: Some(5) uses".to_owned(),
    ];
    assert_eq!(lines, expected);
    let description = |number| Some(format!("Benefit {number}"));
    assert_eq!(
        shared,
        [
            (description(1), None, Some(1)),
            (description(2), None, Some(1)),
            (description(3), None, Some(1)),
        ]
    );
    let query = format!(
        "organization_id={ID}&type=custom&type=license_keys&sorting=-created_at&metadata%5Btier%5D=gold&limit=100"
    );
    let queries: Vec<String> = server
        .seen()
        .into_iter()
        .map(|request| request.query)
        .collect();
    assert_eq!(
        queries,
        [format!("{query}&page=1"), format!("{query}&page=2")]
    );
    Ok(())
}

#[tokio::test]
async fn one_page_with_its_totals() -> Result<(), Error> {
    let server = Server::start(|_| page(&[benefit(1, "custom", r#"{"note":null}"#)], 21, 3));
    let client = client(&server);

    let page = client.benefits().list().query("pro").send().await?;

    assert_eq!(
        (
            page.items.len(),
            page.pagination.total_count,
            page.pagination.max_page
        ),
        (1, 21, 3)
    );
    let request = only(&server);
    assert_eq!(
        (request.path.as_str(), request.query.as_str()),
        ("/v1/benefits/", "query=pro")
    );
    Ok(())
}

#[tokio::test]
async fn setting_the_benefits_of_a_product() -> Result<(), Error> {
    let server = Server::start(|_| product());
    let client = client(&server);
    let (product_id, benefit_id) = (id(), id());

    client
        .products()
        .update_benefits(product_id, ProductBenefitsUpdate::new([benefit_id]))
        .send()
        .await?;

    let request = only(&server);
    assert_eq!(
        (request.method.as_str(), request.path),
        ("POST", format!("/v1/products/{ID}/benefits"))
    );
    assert_eq!(request.body, format!(r#"{{"benefits":["{ID}"]}}"#));
    Ok(())
}

#[tokio::test]
async fn creating_a_product() -> Result<(), Error> {
    let server = Server::start(|_| product());
    let client = client(&server);
    let meter_id = id();

    let product = client
        .products()
        .create(
            ProductCreateRecurring::new(
                "Pro",
                [
                    ProductPriceFixedCreate::new(2_900).into(),
                    ProductPriceMeteredUnitCreate::new(meter_id, "0.05")
                        .cap_amount(50_000)
                        .into(),
                ],
                RecurringInterval::Month,
            )
            .description("For teams"),
        )
        .send()
        .await?;

    assert_eq!(product.name, "Pro");
    let request = only(&server);
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("POST", "/v1/products/")
    );
    let sent: serde_json::Value = serde_json::from_str(&request.body).expect("the body is JSON");
    let expected = serde_json::json!({
        "name": "Pro",
        "description": "For teams",
        "prices": [
            {"amount_type": "fixed", "price_amount": 2900},
            {"amount_type": "metered_unit", "meter_id": ID, "unit_amount": "0.05", "cap_amount": 50000},
        ],
        "recurring_interval": "month",
    });
    assert_eq!(sent, expected);
    Ok(())
}

#[tokio::test]
async fn updating_a_product() -> Result<(), Error> {
    let server = Server::start(|_| product());
    let client = client(&server);
    let id = id();

    client
        .products()
        .update(id, ProductUpdate::new().name("Pro+").description(Null))
        .send()
        .await?;

    let request = only(&server);
    assert_eq!(
        (request.method.as_str(), request.path),
        ("PATCH", format!("/v1/products/{ID}"))
    );
    let sent: serde_json::Value = serde_json::from_str(&request.body).expect("the body is JSON");
    assert_eq!(
        sent,
        serde_json::json!({"name": "Pro+", "description": null})
    );
    Ok(())
}

async fn find(client: &Client, id: Uuid) -> Result<Option<Benefit>, Error> {
    match client.benefits().get(id).send().await {
        Ok(benefit) => Ok(Some(benefit)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

#[tokio::test]
async fn what_is_not_found() -> Result<(), Error> {
    let server =
        Server::start(|_| Answer::new(404, r#"{"error":"ResourceNotFound","detail":"Not found"}"#));
    assert_eq!(find(&client(&server), id()).await?, None);

    let server = Server::start(|_| Answer::new(200, benefit(1, "custom", r#"{"note":null}"#)));
    assert!(matches!(
        find(&client(&server), id()).await?,
        Some(Benefit::Custom(_))
    ));

    let server = Server::start(|_| Answer::new(429, "").header("retry-after", "60"));
    let error = find(&client(&server), id())
        .await
        .expect_err("the server refuses");
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    Ok(())
}

/// An error body whose constant has another value is not the error that is documented for the status.
#[tokio::test]
async fn another_error_of_the_same_status_is_unknown() -> Result<(), Error> {
    for (name, is_documented) in [("ResourceNotFound", true), ("InvoiceDoesNotExist", false)] {
        let body = format!(r#"{{"error":"{name}","detail":"made up"}}"#);
        let server = Server::start(move |_| Answer::new(404, &body));
        let sent = client(&server).benefits().get(id()).send().await;
        let error = sent.expect_err("the server refuses");
        assert!(error.is_not_found());
        match error.api_error() {
            Some(ApiError::ResourceNotFound(_)) => assert!(is_documented, "{name}"),
            Some(ApiError::Unknown(body)) => {
                assert!(!is_documented && body.as_str().contains(name), "{name}");
            }
            other => panic!("{name}: {other:?}"),
        }
    }
    Ok(())
}

fn receive(webhook: &Webhook, headers: &http::HeaderMap, body: &str) -> u16 {
    match webhook.verify(headers, body) {
        Ok(delivery) if delivery.id == "seen" => 208,
        Ok(delivery) => match delivery.event {
            WebhookEvent::BenefitCreated(event) => {
                assert!(matches!(event.data, Benefit::Custom(_)));
                200
            }
            _ => 202,
        },
        Err(error) => error.status().as_u16(),
    }
}

#[test]
fn receiving_a_webhook() {
    let webhook = Webhook::new("made up").expect("the secret is not empty");
    let event = |kind: &str, data: &str| {
        format!(r#"{{"type":"{kind}","timestamp":"2026-03-01T10:00:00Z","data":{data}}}"#)
    };
    let created = event("benefit.created", &benefit(1, "custom", r#"{"note":null}"#));
    let unknown = event("time.travelled", "{}");
    for (id, sent, came, status) in [
        ("msg_1", created.as_str(), created.as_str(), 200),
        ("seen", &created, &created, 208),
        ("msg_2", &unknown, &unknown, 202),
        ("msg_3", &created, &created.replace("gold", "iron"), 401),
        ("msg_4", "{", "{", 400),
    ] {
        let signed = webhook.sign(id, SystemTime::now(), sent);
        let pairs = signed.iter().map(|(name, value)| {
            let value = value
                .parse::<http::HeaderValue>()
                .expect("it is a header's value");
            (http::HeaderName::from_static(name), value)
        });
        assert_eq!(receive(&webhook, &pairs.collect(), came), status, "{came}");
    }
}
