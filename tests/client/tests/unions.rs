//! What a union gives of its value, be that of a member or newer than the crate.

use client_tests::example::ID;
use polar_client::json;
use polar_client::models::{Benefit, Event, PaymentMethod};

const WHEN: &str = "2026-03-01T10:00:00Z";

/// A saved payment method of some type, with what stands beside the properties that all have.
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
    assert_eq!((benefit.type_(), benefit.id()), (Some("teleport"), None));

    let text =
        format!(r#"{{"id":"{ID}","timestamp":"{WHEN}","source":"system","name":"moon.landed"}}"#);
    let event: Event = json::from_str(&text).expect("a newer event is no error");
    assert_eq!(event.source(), Some("system"));
    assert_eq!(event.name(), Some("moon.landed"));
}
