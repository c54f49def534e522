//! T2: the examples of the crate, as programs, against the double of the API.

use std::error::Error;
use std::fs;
use std::time::SystemTime;

use client_tests::example::{ID, TOKEN, printed, run_at};
use client_tests::receiver::{Receiver, SECRET};
use polar_client::models::{
    AnyProductPrice, Benefit, BenefitLicenseKeys, CustomerOrder, CustomerPortalCustomer,
    CustomerSession, EventsIngestResponse, Order, Product, ResourceNotFound,
};
use polar_client::{Mock, Webhook, WebhookEvent, json};

/// Runs an example against the set-up doubles, all of which must be called, and returns the output.
fn output(program: &str, polar: &Mock, arguments: &[&str]) -> String {
    let server = polar.serve("127.0.0.1:0").expect("a free port");
    let printed = printed(&run_at(program, &server.url(), arguments));
    polar.verify();
    printed
}

fn named(name: &str) -> Product {
    let mut product = Product::sample();
    product.name = name.to_owned();
    product
}

#[test]
fn t2_quick_start() {
    let polar = Mock::new();
    polar
        .products()
        .list()
        .pages([named("Course"), named("Book")]);
    polar.orders().list().pages(vec![Order::sample(); 3]);
    let text = output(env!("CARGO_BIN_EXE_quick_start"), &polar, &[]);
    assert!(text.contains("Course") && text.contains("Book"), "{text}");
    assert!(text.contains("3 orders"), "{text}");
}

#[test]
fn t2_blocking() {
    let polar = Mock::new();
    polar.products().list().pages(vec![named("Course"); 23]);
    polar.orders().list().pages(vec![Order::sample(); 3]);
    let text = output(env!("CARGO_BIN_EXE_blocking"), &polar, &[]);
    assert_eq!(text.matches("Course").count(), 23, "{text}");
    assert_eq!(polar.products().list().requests().len(), 3);
}

/// T2: the example `list_benefits` against the double.
#[test]
fn t2_list_benefits() {
    let polar = Mock::new();
    let benefits = vec![Benefit::LicenseKeys(BenefitLicenseKeys::sample()); 250];
    polar.benefits().list().pages(benefits);
    output(env!("CARGO_BIN_EXE_list_benefits"), &polar, &[ID]);
    let calls = polar.benefits().list().requests();
    assert_eq!(calls.len(), 3);
    assert!(
        calls
            .iter()
            .all(|call| call.query("organization_id") == Some(ID))
    );
}

/// T2: the example `update_product_benefits` against the double.
#[test]
fn t2_update_product_benefits() {
    let polar = Mock::new();
    polar.products().update_benefits().answers(|call| {
        let mut product = named("Pro");
        product.benefits.truncate(0);
        assert_eq!(call.body.benefits.len(), 1);
        product
    });
    let program = env!("CARGO_BIN_EXE_update_product_benefits");
    let text = output(program, &polar, &[ID, ID]);
    assert_eq!(text, "Pro grants 0 benefits\n");
    let calls = polar.products().update_benefits().requests();
    assert_eq!(calls[0].path("id"), Some(ID));
}

#[test]
fn t2_create_product() {
    let polar = Mock::new();
    let mut product = named("Pro");
    product.prices = ["fixed", "metered_unit", "legacy_recurring_custom"]
        .map(AnyProductPrice::sample_as)
        .into();
    polar.products().create().returns(product);
    polar.products().update().returns(named("Pro+"));
    let text = output(env!("CARGO_BIN_EXE_create_product"), &polar, &[ID]);
    let tags: Vec<&str> = text.lines().filter(|line| line.starts_with("- ")).collect();
    assert_eq!(tags, ["- 0.01 USD", "- 1 cents per unit", "- custom"]);
    assert!(text.ends_with("now it is called Pro+\n"), "{text}");
    let updates = polar.products().update().requests();
    assert_eq!(
        updates[0].body.name,
        polar_client::Patch::Value("Pro+".to_owned())
    );
}

#[test]
fn t2_customer_portal() {
    let polar = Mock::new();
    let session = CustomerSession::sample();
    polar.customer_sessions().create().returns(session.clone());
    let portal = polar.customer_portal();
    portal
        .customers()
        .get()
        .returns(CustomerPortalCustomer::sample());
    portal
        .orders()
        .list()
        .pages(vec![CustomerOrder::sample(); 12]);
    let text = output(env!("CARGO_BIN_EXE_customer_portal"), &polar, &[ID]);
    assert_eq!(text.lines().count(), 14, "{text}");
    let token = format!("Bearer {}", session.token);
    for call in portal.orders().list().requests() {
        assert_eq!(call.header("authorization"), Some(token.as_str()));
    }
}

#[test]
fn t2_error_handling() {
    let polar = Mock::new();
    polar
        .benefits()
        .get()
        .fails(ResourceNotFound::sample(), 404);
    let text = output(env!("CARGO_BIN_EXE_error_handling"), &polar, &[ID]);
    assert_eq!(text, "there is no such benefit\n");
}

#[test]
fn t2_usage_ingestion() {
    let polar = Mock::new();
    polar.events().ingest().answers(|call| {
        let mut response = EventsIngestResponse::sample();
        response.inserted = i64::try_from(call.body.events.len()).expect("a small number");
        response
    });
    let text = output(env!("CARGO_BIN_EXE_usage_ingestion"), &polar, &["ada"]);
    assert_eq!(text, "120 stored, 0 not\n");
}

#[test]
fn t2_own_transport() {
    let polar = Mock::new();
    polar.products().list().pages(vec![named("Course"); 7]);
    let text = output(env!("CARGO_BIN_EXE_own_transport"), &polar, &[]);
    assert!(text.contains("\n7 products\n"), "{text}");
    let calls = polar.products().list().requests();
    assert_eq!((calls.len(), calls[0].query("limit")), (1, Some("1")));
    let token = format!("Bearer {TOKEN}");
    assert_eq!(calls[0].header("authorization"), Some(token.as_str()));
}

/// T2: the example `webhook_receiver` with samples of events, which are signed like deliveries.
#[test]
fn t2_webhook_receiver() -> Result<(), Box<dyn Error>> {
    let receiver = Receiver::start()?;
    let webhook = Webhook::new(SECRET)?;
    let mut paid = WebhookEvent::sample("order.paid");
    if let WebhookEvent::OrderPaid(event) = &mut paid {
        event.data.total_amount = 2_900;
    }
    let revoked = WebhookEvent::sample("subscription.revoked");
    let other = WebhookEvent::sample("benefit.created");
    for (id, event) in [("msg_1", &paid), ("msg_2", &revoked), ("msg_3", &other)] {
        let body = json::to_string(event);
        let headers = webhook.sign(id, SystemTime::now(), &body);
        assert_eq!(receiver.deliver(&headers, &body)?, "202");
        assert_eq!(receiver.deliver(&headers, &body)?, "200");
        assert_eq!(receiver.deliver(&headers, &body.to_uppercase())?, "401");
    }
    let text = receiver.stop()?;
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3, "{text}");
    assert!(lines[0].ends_with("was paid: 2900 usd"), "{text}");
    assert!(lines[1].ends_with("has ended"), "{text}");
    assert_eq!(lines[2], "msg_3: benefit.created");
    Ok(())
}

/// T2: every example has a test in this file.
#[test]
fn t2_every_example_runs_against_the_double() -> Result<(), Box<dyn Error>> {
    let own = include_str!("doubled_examples.rs");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../generated/examples");
    let mut count = 0;
    for example in fs::read_dir(folder)? {
        let path = example?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        assert!(own.contains(&format!("fn t2_{name}()")), "{name}");
        count += 1;
    }
    assert!(count >= 10, "{count} examples");
    Ok(())
}
