//! C3: metadata is set in the same way everywhere.

use std::collections::{BTreeMap, HashMap};

use polar_client::models::{
    CheckoutProductsCreate, EventCreateExternalCustomer, EventMetadataInput, MetadataValue,
    ProductUpdate,
};
use polar_client::{Uuid, json};
use serde_json::{Value, json};

fn sent(value: &impl json::Encode) -> Value {
    serde_json::from_str(&json::to_string(value)).expect("it is JSON")
}

/// C3: `EventCreateExternalCustomer::new("api.call", id).metadata([("n", 1.into())])` compiles.
#[test]
fn events_take_pairs_as_checkouts_do() {
    let id = "customer-1";
    let event = EventCreateExternalCustomer::new("api.call", id).metadata([("n", 1.into())]);
    assert_eq!(sent(&event)["metadata"], json!({"n": 1}));
    let checkout = CheckoutProductsCreate::new([Uuid::nil()]).metadata([("n", 1.into())]);
    assert_eq!(sent(&checkout)["metadata"], json!({"n": 1}));
}

/// C3: the setter `.metadata_entry("n", 1)` adds a single entry.
#[test]
fn one_entry_is_set_at_a_time() {
    let event = EventCreateExternalCustomer::new("api.call", "customer-1");
    let event = event.metadata_entry("n", 1).metadata_entry("path", "/v1");
    let event = event.metadata_entry("cached", true);
    let expected = json!({"n": 1, "path": "/v1", "cached": true});
    assert_eq!(sent(&event)["metadata"], expected);

    let checkout = CheckoutProductsCreate::new([Uuid::nil()]);
    let checkout = checkout
        .metadata([("a", 1.into())])
        .metadata_entry("b", 2.5);
    assert_eq!(sent(&checkout)["metadata"], json!({"a": 1, "b": 2.5}));
    let update = ProductUpdate::new().metadata_entry("tier", "gold");
    assert_eq!(sent(&update), json!({"metadata": {"tier": "gold"}}));
}

/// C3: records with `additionalProperties` convert from arrays, maps and iterators of pairs.
#[test]
fn open_records_convert_from_pairs() {
    let expected = json!({"a": 1, "b": "x"});
    let pairs = || -> [(&str, MetadataValue); 2] { [("a", 1.into()), ("b", "x".into())] };
    let tree: BTreeMap<&str, MetadataValue> = pairs().into();
    let hashed: HashMap<&str, MetadataValue> = pairs().into();
    let all: [EventMetadataInput; 5] = [
        pairs().into(),
        Vec::from(pairs()).into(),
        tree.into(),
        hashed.into(),
        pairs()
            .into_iter()
            .filter(|(key, _)| !key.is_empty())
            .collect(),
    ];
    for metadata in &all {
        assert_eq!(sent(metadata), expected);
    }
    let mut more = all[0].clone();
    more.extend([("c", true.into())]);
    assert_eq!(sent(&more), json!({"a": 1, "b": "x", "c": true}));
}
