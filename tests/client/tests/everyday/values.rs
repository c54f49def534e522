//! C11: values of the crate in the user's own types, maps and handlers.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Debug;
use std::hash::Hash;

use polar_client::Uuid;
use polar_client::models::{
    Address, BenefitCustomCreateProperties, BenefitType, OrderStatus, Product, ProductUpdate,
};
use serde::Serialize;

/// C11: `#[derive(Serialize)] struct Shown { id: polar_client::Uuid }` compiles.
#[test]
fn ids_and_timestamps_are_fields_of_the_users_types() {
    #[derive(Serialize, serde::Deserialize, PartialEq, Debug)]
    struct Shown {
        id: polar_client::Uuid,
        at: polar_client::Timestamp,
        day: polar_client::Date,
    }

    let shown = Shown {
        id: Uuid::nil(),
        at: polar_client::Timestamp::UNIX_EPOCH,
        day: polar_client::Date::default(),
    };
    let text = serde_json::to_string(&shown).expect("it is written");
    assert!(text.contains(r#""id":"00000000-0000-0000-0000-000000000000""#));
    let read: Shown = serde_json::from_str(&text).expect("it is read");
    assert_eq!(read, shown);
}

/// C11: `axum::extract::Path<Uuid>` extracts an id.
#[tokio::test]
async fn ids_are_extracted_from_paths() {
    use axum::extract::Path;
    use tower::ServiceExt;

    async fn shown(Path(id): Path<Uuid>) -> String {
        id.simple().to_string()
    }

    let app = axum::Router::new().route("/orders/{id}", axum::routing::get(shown));
    let request = http::Request::get("/orders/c3fd3820-90b4-4400-9807-6815ae46c8c1");
    let request = request.body(axum::body::Body::empty()).expect("a request");
    let response = app.oneshot(request).await.expect("a response");
    let body = axum::body::to_bytes(response.into_body(), 99).await;
    assert_eq!(body.expect("text"), "c3fd382090b4440098076815ae46c8c1");
}

/// C11: string enums have `FromStr`, `Display`, `Hash`, `Eq`, `Ord`, `AsRef<str>` and `Borrow<str>`.
#[test]
fn enums_of_strings_behave_like_strings() {
    let paid: OrderStatus = "paid".parse().expect("any text is a value");
    assert_eq!(paid.to_string(), "paid");
    let text: &str = paid.as_ref();
    assert_eq!(text, "paid");
    let newer: OrderStatus = "lost_in_space".parse().expect("any text is a value");
    assert!(matches!(newer, OrderStatus::Unknown(_)));

    let counts = BTreeMap::from([(OrderStatus::Paid, 2), (OrderStatus::Pending, 1)]);
    assert_eq!(counts.get("paid"), Some(&2));
    let seen = HashSet::from([BenefitType::Custom, "new".parse().expect("a value")]);
    assert!(seen.contains("new") && seen.contains("custom") && !seen.contains("discord"));
    let sorted: BTreeSet<BenefitType> = [BenefitType::MeterCredit, BenefitType::Custom].into();
    let sorted: Vec<String> = sorted.iter().map(ToString::to_string).collect();
    assert_eq!(sorted, ["custom", "meter_credit"]);
}

/// C11: models have `Hash`, `Eq` and `Default` if all their members do, and ids can be keys of maps.
#[test]
fn models_are_keys_of_maps() {
    fn is_key<T: Hash + Eq + Clone + Debug>() {}
    fn is_default<T: Default>() {}
    is_key::<Address>();
    is_key::<BenefitCustomCreateProperties>();
    is_default::<ProductUpdate>();
    is_default::<BenefitCustomCreateProperties>();

    let product = Product::sample();
    let by_id = HashMap::from([(product.id, product.clone())]);
    assert_eq!(by_id[&product.id].name, product.name);
    let visits = HashMap::from([(product.visibility.clone(), 3)]);
    assert_eq!(visits.get(product.visibility.as_str()), Some(&3));
}
