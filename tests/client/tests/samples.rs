//! T1: samples, as users get them.

use std::panic::catch_unwind;

use polar_client::json::{from_str, to_string};
use polar_client::models::{Benefit, Order, OrderStatus, ProductCreate};
use polar_client::{Webhook, WebhookEvent};

#[test]
fn t1_a_sample_is_changed_where_it_matters() {
    let mut order = Order::sample();
    order.total_amount = 2_900;
    order.status = OrderStatus::Paid;
    let back: Order = from_str(&to_string(&order)).expect("it is an order");
    assert_eq!(back, order);
    assert_eq!(Order::sample(), Order::sample());
    assert_eq!(order.items.len(), 1);
}

#[test]
fn t1_a_union_has_a_sample_of_each_variant() {
    assert!(matches!(
        Benefit::sample_as("license_keys"),
        Benefit::LicenseKeys(_)
    ));
    assert!(matches!(Benefit::sample(), Benefit::Custom(_)));
    assert!(matches!(
        ProductCreate::sample_as("one_time"),
        ProductCreate::OneTime(_)
    ));
}

#[test]
fn t1_a_wrong_name_says_which_there_are() {
    let panic = catch_unwind(|| Benefit::sample_as("lisence_keys")).expect_err("no such variant");
    let message = panic.downcast_ref::<String>().expect("a message");
    assert!(
        message.contains("`Benefit` has no sample `lisence_keys`"),
        "{message}"
    );
    assert!(message.contains("license_keys"), "{message}");
    let panic = catch_unwind(|| WebhookEvent::sample("order.payed")).expect_err("no such event");
    let message = panic.downcast_ref::<String>().expect("a message");
    assert!(message.contains("order.paid"), "{message}");
}

/// T1, C10: each event has a sample that can be delivered as by the server.
#[test]
fn t1_events_are_signed_and_verified() {
    let webhook = Webhook::new("polar_whs_a-secret-of-some-length").expect("a secret");
    let document = include_str!("../../../spec/polar.openapi.yaml");
    let (_, webhooks) = document
        .split_once("\nwebhooks:\n")
        .expect("it has webhooks");
    let names = webhooks.lines().take_while(|line| line.starts_with(' '));
    let names = names.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let mut count = 0;
    for name in names.map(|line| line.trim().trim_end_matches(':').trim_matches(['"', '\''])) {
        let event = WebhookEvent::sample(name);
        assert_eq!(event.name(), Some(name));
        assert!(!matches!(event, WebhookEvent::Unknown(_)), "{name}");
        let body = to_string(&event);
        let headers = webhook.sign("msg_1", std::time::SystemTime::now(), body.as_bytes());
        let delivery = webhook
            .verify(&headers, body.as_bytes())
            .expect("it is signed");
        assert_eq!(delivery.event, event);
        count += 1;
    }
    assert_eq!(count, client_tests::webhooks());
}
