//! T2: the examples of the crate, as programs, against the double of the API.

use client_tests::double::serve;
use client_tests::example::{ID, printed, run};
use polar_client::Mock;
use polar_client::models::{
    Benefit, BenefitLicenseKeys, CustomerOrder, CustomerPortalCustomer, CustomerSession,
    EventsIngestResponse, Order, Product, ResourceNotFound,
};

/// Runs an example against what is set up, which must all be called, and returns what it prints.
fn output(program: &str, polar: &Mock, arguments: &[&str]) -> String {
    let printed = printed(&run(program, &serve(polar), arguments));
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

/// The first job of the owner.
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

/// The second job of the owner.
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
    polar.products().create().returns(named("Pro"));
    polar.products().update().returns(named("Pro+"));
    let text = output(env!("CARGO_BIN_EXE_create_product"), &polar, &[ID]);
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
