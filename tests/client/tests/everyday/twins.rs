//! C11: types with the same content, of which one is for sending and one for receiving.

use polar_client::json;
use polar_client::models::{
    BenefitCustomCreateProperties, BenefitCustomProperties, CostMetadataInput, CostMetadataOutput,
    Product, ProductUpdate, RefundCreateReason, RefundReason,
};
use serde_json::{Value, json};

fn sent(value: &impl json::Encode) -> Value {
    serde_json::from_str(&json::to_string(value)).expect("it is JSON")
}

/// C11: `RefundReason` and `RefundCreateReason` convert into each other.
#[test]
fn reasons_convert_into_each_other() {
    let reason = RefundCreateReason::from(RefundReason::CustomerRequest);
    assert!(matches!(reason, RefundCreateReason::CustomerRequest));
    assert!(matches!(
        RefundReason::from(reason),
        RefundReason::CustomerRequest
    ));
    // A value that the other enum does not list is kept.
    let reason: RefundCreateReason = RefundReason::DisputePrevention.into();
    assert_eq!(reason.as_str(), "dispute_prevention");
    assert!(matches!(
        RefundReason::from(reason),
        RefundReason::DisputePrevention
    ));
}

/// C11: `CostMetadataOutput` converts into `CostMetadataInput`.
#[test]
fn costs_that_were_received_are_sent_again() {
    let text = r#"{"amount":"0.125","currency":"usd"}"#;
    let cost: CostMetadataOutput = json::from_str(text).expect("it is a cost");
    let again = CostMetadataInput::from(&cost);
    assert_eq!(sent(&again), json!({"amount": "0.125", "currency": "usd"}));
}

/// C11: equal inline objects convert into each other.
#[test]
fn inline_objects_convert() {
    let properties: BenefitCustomProperties =
        json::from_str(r#"{"note":"Hello"}"#).expect("they are properties");
    let again = BenefitCustomCreateProperties::from(&properties);
    assert_eq!(sent(&again), json!({"note": "Hello"}));
}

/// C11: `ProductUpdate::from(&product)` sets the fields that both have.
#[test]
fn a_product_becomes_its_update() {
    let mut product = Product::sample();
    product.name = "Course".to_owned();
    product.description = None;
    product.is_archived = true;
    product.metadata = [("tier".to_owned(), "gold".into())].into();
    let update = sent(&ProductUpdate::from(&product));
    assert_eq!(update["name"], "Course");
    assert_eq!(update["description"], Value::Null);
    assert!(
        update
            .as_object()
            .is_some_and(|all| all.contains_key("description"))
    );
    assert_eq!(update["is_archived"], true);
    assert_eq!(update["metadata"], json!({"tier": "gold"}));
    assert_eq!(update["visibility"], product.visibility.as_str());
    // Fields that only one of them has, or that have different types, are not set.
    assert_eq!(update.get("id"), None);
    assert_eq!(update.get("prices"), None);
    assert_eq!(update.get("medias"), None);
    // The update can be changed before it is sent.
    let update = ProductUpdate::from(&product).name("Workshop");
    assert_eq!(sent(&update)["name"], "Workshop");
}
