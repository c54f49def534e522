//! C11: types with the same content, of which one is for sending and one for receiving.

use polar_client::json;
use polar_client::models::{
    Address, AddressInput, Benefit, BenefitCreate, BenefitCustomCreateProperties,
    BenefitCustomProperties, BenefitUpdate, CostMetadataInput, CostMetadataOutput,
    EventMetadataInput, EventMetadataOutput, Product, ProductUpdate, RefundCreateReason,
    RefundReason, SubType, WebTokenRequestSubType,
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

/// C11, issue 18, item 5: "`CostMetadataInput`/`Output` … convert into each other both ways". A number becomes its text.
#[test]
fn costs_convert_both_ways() {
    let text = |cost: CostMetadataInput| CostMetadataOutput::from(&cost).amount;
    assert_eq!(text(CostMetadataInput::new("0.125", "usd")), "0.125");
    assert_eq!(text(CostMetadataInput::new(3, "usd")), "3");
    assert_eq!(text(CostMetadataInput::new(0.5, "usd")), "0.5");
    let cost = CostMetadataOutput::from(&CostMetadataInput::new("0.125", "usd"));
    let again = CostMetadataInput::from(&cost);
    assert_eq!(sent(&again), json!({"amount": "0.125", "currency": "usd"}));
}

/// C11: `CostMetadataOutput` converts into `CostMetadataInput`.
#[test]
fn costs_that_were_received_are_sent_again() {
    let text = r#"{"amount":"0.125","currency":"usd"}"#;
    let cost: CostMetadataOutput = json::from_str(text).expect("it is a cost");
    let again = CostMetadataInput::from(&cost);
    assert_eq!(sent(&again), json!({"amount": "0.125", "currency": "usd"}));
}

/// C11, issue 18, item 5: models that contain equal models convert both ways, with what they have in addition.
#[test]
fn metadata_converts_both_ways() {
    let text = r#"{"_cost":{"amount":"0.5","currency":"usd"},"plan":"gold"}"#;
    let metadata: EventMetadataOutput = json::from_str(text).expect("it is metadata");
    let again = EventMetadataInput::from(&metadata);
    assert_eq!(
        sent(&again),
        serde_json::from_str::<Value>(text).expect("it is JSON")
    );
    assert_eq!(EventMetadataOutput::from(&again), metadata);
}

/// C11, issue 18, item 5: a field that may be null converts from and into a `Patch`, and enums in it by their texts.
#[test]
fn addresses_convert_both_ways() {
    let text = r#"{"line1":"1 Main St","line2":null,"postal_code":null,"city":"Graz","state":null,"country":"AT"}"#;
    let address: Address = json::from_str(text).expect("it is an address");
    let again = AddressInput::from(&address);
    assert_eq!(again.city.value().map(String::as_str), Some("Graz"));
    assert_eq!(Address::from(&again), address);
}

/// C11, issue 18, item 5: equal enums convert into each other, also if their names do not tell.
#[test]
fn equal_enums_convert_whatever_their_names() {
    let kind = WebTokenRequestSubType::from(SubType::from("organization"));
    assert_eq!(SubType::from(kind).as_str(), "organization");
}

/// C11, issue 18, item 5: a union converts into another one if each of its variants does.
#[test]
fn a_benefit_becomes_its_update() {
    let benefit = Benefit::sample_as("custom");
    let update = sent(&BenefitUpdate::from(&benefit));
    assert_eq!(update["type"], "custom");
    assert_eq!(
        update["description"],
        benefit.description().unwrap_or_default()
    );
    assert_eq!(update.get("created_at"), None);
    assert!(matches!(
        BenefitCreate::from(&benefit),
        BenefitCreate::Custom(_)
    ));
    let newer = r#"{"type":"teleport","id":"x"}"#;
    let newer: Benefit = json::from_str(newer).expect("a newer benefit is no error");
    assert!(matches!(
        BenefitUpdate::from(&newer),
        BenefitUpdate::Unknown(_)
    ));
}

/// C11, issue 18, item 5: "inline objects that are equal … convert into each other both ways".
#[test]
fn inline_objects_convert() {
    let properties: BenefitCustomProperties =
        json::from_str(r#"{"note":"Hello"}"#).expect("they are properties");
    let again = BenefitCustomCreateProperties::from(&properties);
    assert_eq!(sent(&again), json!({"note": "Hello"}));
    assert_eq!(BenefitCustomProperties::from(&again), properties);
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
