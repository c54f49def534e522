//! What the methods of a union return, for known members and for members that are newer than the crate.

use client_tests::example::ID;
use polar_client::models::{
    Benefit, CountAggregation, Event, MetadataFilter, MetadataValue, MeterUpdate, PaymentMethod,
    SubscriptionUpdateBase, TrialEnd,
};
use polar_client::{Null, Timestamp, json};

const WHEN: &str = "2026-03-01T10:00:00Z";

/// A saved payment method of some type, with properties beyond those that all types have.
fn method(kind: &str, more: &str) -> PaymentMethod {
    let text = format!(
        r#"{{"id":"{ID}","created_at":"{WHEN}","modified_at":null,"processor":"stripe","customer_id":"{ID}",
        "type":"{kind}","is_default":true{more}}}"#
    );
    json::from_str(&text).expect("it is a payment method")
}

#[test]
fn f3_a_key_alone_does_not_make_a_member() {
    let card =
        r#","method_metadata":{"brand":"visa","last4":"4242","exp_month":4,"exp_year":2030}"#;
    assert!(matches!(method("card", card), PaymentMethod::Card(_)));
    assert!(matches!(method("bank", ""), PaymentMethod::Generic(_)));
    let other = method("bank", r#","method_metadata":{"country":"DE"}"#);
    assert!(matches!(other, PaymentMethod::Generic(_)));
    assert_eq!(other.type_(), Some("bank"));
}

#[test]
fn f2_a_constant_of_each_member_is_given_by_the_union() {
    let card =
        r#","method_metadata":{"brand":"visa","last4":"4242","exp_month":4,"exp_year":2030}"#;
    assert_eq!(method("card", card).type_(), Some("card"));
}

#[test]
fn f2_a_value_of_no_member_gives_its_tag() {
    let text = format!(r#"{{"id":"{ID}","type":"teleport","description":"newer"}}"#);
    let benefit: Benefit = json::from_str(&text).expect("a newer benefit is no error");
    assert_eq!(benefit.type_(), Some("teleport"));

    let text =
        format!(r#"{{"id":"{ID}","timestamp":"{WHEN}","source":"system","name":"moon.landed"}}"#);
    let event: Event = json::from_str(&text).expect("a newer event is no error");
    assert_eq!(event.source(), Some("system"));
    assert_eq!(event.name(), Some("moon.landed"));
}

#[test]
fn f2_a_plain_value_is_given_as_one() {
    let text = r#"["gold",5,0.5,true,{"newer":1}]"#;
    let values: Vec<MetadataValue> = json::from_str(text).expect("they are values of metadata");
    let texts: Vec<_> = values.iter().map(MetadataValue::as_str).collect();
    assert_eq!(texts, [Some("gold"), None, None, None, None]);
    let whole: Vec<_> = values.iter().map(MetadataValue::as_i64).collect();
    assert_eq!(whole, [None, Some(5), None, None, None]);
    let numbers: Vec<_> = values.iter().map(MetadataValue::as_f64).collect();
    assert_eq!(numbers, [None, Some(5.0), Some(0.5), None, None]);
    let truths: Vec<_> = values.iter().map(MetadataValue::as_bool).collect();
    assert_eq!(truths, [None, None, None, Some(true), None]);
}

#[test]
fn c1_a_filter_takes_lists_and_text_of_any_owner() {
    let tier = "gold".to_owned();
    assert_eq!(json::to_string(&MetadataFilter::from(&tier)), r#""gold""#);
    let lists = [
        MetadataFilter::from(["gold", "silver"]),
        [tier, "silver".to_owned()].into(),
    ];
    assert!(
        lists
            .iter()
            .all(|list| json::to_string(list) == r#"["gold","silver"]"#)
    );
    assert_eq!(json::to_string(&MetadataFilter::from([1, 2])), "[1,2]");
}

#[test]
fn f5_an_update_takes_the_members_of_a_union() {
    let end: Timestamp = WHEN.parse().expect("it is a time");
    let update = SubscriptionUpdateBase::new().trial_end(end);
    assert_eq!(
        json::to_string(&update),
        r#"{"trial_end":"2026-03-01T10:00:00Z"}"#
    );
    let update = SubscriptionUpdateBase::new().trial_end(TrialEnd::Now);
    assert_eq!(json::to_string(&update), r#"{"trial_end":"now"}"#);
    let update = MeterUpdate::new().aggregation(CountAggregation::new());
    assert_eq!(
        json::to_string(&update),
        r#"{"aggregation":{"func":"count"}}"#
    );
    let update = MeterUpdate::new().aggregation(Null);
    assert_eq!(json::to_string(&update), r#"{"aggregation":null}"#);
}
