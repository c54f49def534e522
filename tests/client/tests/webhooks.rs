//! C10: deliveries to a webhook endpoint, from the view of its owner.

use std::error::Error;
use std::process::Command;
use std::time::{Duration, SystemTime};

use client_tests::example::benefit;
use client_tests::receiver::{Receiver, SECRET};
use polar_client::models::Benefit;
use polar_client::{Webhook, WebhookEvent, json};

type Outcome = Result<(), Box<dyn Error>>;

/// The events that the document names.
fn documented() -> Vec<&'static str> {
    let document = include_str!("../../../spec/polar.openapi.yaml");
    let section = document.lines().skip_while(|line| *line != "webhooks:");
    let section = section.skip(1).take_while(|line| line.starts_with(' '));
    let names = section.filter_map(|line| line.strip_prefix("  ")?.strip_suffix(':'));
    names.filter(|name| !name.starts_with(' ')).collect()
}

fn verify(webhook: &Webhook, body: &str) -> Result<WebhookEvent, polar_client::WebhookError> {
    let delivery = webhook.verify(webhook.sign("msg_1", SystemTime::now(), body), body)?;
    Ok(delivery.event)
}

fn benefit_created() -> String {
    let data = benefit(7, "custom", r#"{"note":"thanks"}"#);
    format!(r#"{{"timestamp":"2026-11-20T10:00:00Z","data":{data},"type":"benefit.created"}}"#)
}

#[test]
fn c10_an_event_is_typed() -> Outcome {
    match verify(&Webhook::new(SECRET)?, &benefit_created())? {
        WebhookEvent::BenefitCreated(event) => match event.data {
            Benefit::Custom(benefit) => assert_eq!(benefit.description, "Benefit 7"),
            other => return Err(format!("{other:?}").into()),
        },
        other => return Err(format!("{other:?}").into()),
    }
    Ok(())
}

/// C10: an event can be stored as JSON, for example in a queue, and read back as the same event, whether or not it is
/// known.
#[test]
fn c10_an_event_is_kept_as_json() -> Outcome {
    let webhook = Webhook::new(SECRET)?;
    let newer = r#"{"type":"moon.landed","data":{"at":1}}"#;
    for body in [benefit_created(), newer.to_owned()] {
        let event = verify(&webhook, &body)?;
        let kept = serde_json::to_string(&event)?;
        assert_eq!(kept, json::to_string(&event));
        assert_eq!(serde_json::from_str::<WebhookEvent>(&kept)?, event);
        assert_eq!(json::from_str::<WebhookEvent>(&kept)?, event);
    }
    Ok(())
}

#[test]
fn c10_all_events_are_typed() -> Outcome {
    let webhook = Webhook::new(SECRET)?;
    let events = documented();
    assert!(!events.is_empty());
    for event in events {
        // An unknown event would be a value, not an error.
        let error = verify(&webhook, &format!(r#"{{"type":"{event}"}}"#)).err();
        assert!(error.is_some_and(|error| error.is_decode()), "{event}");
    }
    Ok(())
}

#[test]
fn c10_an_event_of_tomorrow_is_a_value() -> Outcome {
    let body = r#"{"type":"order.melted","timestamp":"2030-01-01T00:00:00Z","data":{"a":1.50}}"#;
    let event = verify(&Webhook::new(SECRET)?, body)?;
    assert_eq!(event.name(), Some("order.melted"));
    match event {
        WebhookEvent::Unknown(event) => assert_eq!(event.json(), body),
        other => return Err(format!("{other:?}").into()),
    }
    Ok(())
}

#[test]
fn c10_the_example_receives_signed_deliveries_only() -> Outcome {
    let receiver = Receiver::start()?;
    let webhook = Webhook::new(SECRET)?;
    let body = benefit_created();
    let now = SystemTime::now();
    let genuine = webhook.sign("msg_1", now, &body);
    assert_eq!(receiver.deliver(&genuine, &body)?, "202");
    let other = r#"{"type":"order.melted"}"#;
    assert_eq!(receiver.deliver(&genuine, other)?, "401");
    assert_eq!(
        receiver.deliver(&webhook.sign("msg_2", now, other), other)?,
        "202"
    );
    // A delivery that has been handled is not handled again.
    assert_eq!(receiver.deliver(&genuine, &body)?, "200");
    let stranger = Webhook::new("whsec_b3RoZXI=")?.sign("msg_1", now, &body);
    assert_eq!(receiver.deliver(&stranger, &body)?, "401");
    let old = webhook.sign("msg_1", now - Duration::from_secs(3600), &body);
    assert_eq!(receiver.deliver(&old, &body)?, "400");
    assert_eq!(receiver.deliver(&[], &body)?, "400");
    assert_eq!(
        receiver.deliver(&webhook.sign("msg_3", now, "[]"), "[]")?,
        "400"
    );
    Ok(())
}

#[test]
fn c10_the_example_does_not_start_without_a_secret() -> Outcome {
    let mut program = Command::new(env!("CARGO_BIN_EXE_webhook_receiver"));
    let output = program
        .env("POLAR_WEBHOOK_SECRET", "")
        .env("LISTEN", "127.0.0.1:0")
        .output()?;
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("the secret is empty"));
    Ok(())
}
