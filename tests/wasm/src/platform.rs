//! What the runtime gets from the platform: clocks, sleep, random numbers, and the current time for webhooks.

use std::time::{Duration, SystemTime};

use polar_client::runtime::{JsTiming, Timing};
use polar_client::webhooks::{Webhook, WebhookEvent};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Outcome, check, fail};

/// Both clocks advance, and the time of day is that of JavaScript.
#[wasm_bindgen]
pub async fn c13_clocks() -> Outcome {
    let day = || {
        let since = JsTiming.now().duration_since(SystemTime::UNIX_EPOCH);
        since
            .map(|since| since.as_secs_f64() * 1000.0)
            .map_err(fail)
    };
    let (before, now, after) = (js_sys::Date::now(), day()?, js_sys::Date::now());
    check(
        before <= now && now <= after,
        format!("{before} <= {now} <= {after}"),
    )?;
    let start = JsTiming.instant();
    let mut last = start;
    while last.saturating_duration_since(start) < Duration::from_millis(2) {
        let next = JsTiming.instant();
        check(next >= last, "the clock goes back")?;
        last = next;
    }
    check(
        start.saturating_duration_since(last).is_zero(),
        "earlier is not later",
    )
}

/// A sleep takes as long as asked. A canceled one leaves no timer, which would keep Node from ending.
#[wasm_bindgen]
pub async fn c13_sleep() -> Outcome {
    drop(JsTiming.sleep(Duration::from_secs(3600)));
    let start = JsTiming.instant();
    let sleep = JsTiming.sleep(Duration::from_millis(20));
    sleep.ok_or_else(|| fail("there are no timers"))?.await;
    let slept = JsTiming.instant().saturating_duration_since(start);
    // JavaScript timers count whole milliseconds.
    check(
        slept >= Duration::from_millis(19),
        format!("slept for {slept:?}"),
    )
}

/// Each bit of a random number is set half of the time on average.
#[wasm_bindgen]
pub async fn c13_chance() -> Outcome {
    let numbers: Vec<u64> = (0..1000).map(|_| JsTiming.random()).collect();
    for bit in 0..u64::BITS {
        let set = numbers
            .iter()
            .filter(|number| *number >> bit & 1 == 1)
            .count();
        // With true randomness, this check fails with a probability of less than 1e-19.
        check(
            (350..650).contains(&set),
            format!("bit {bit} is set {set} times of 1000"),
        )?;
    }
    Ok(())
}

/// A delivery that Node has just signed is accepted, and a changed one is rejected.
#[wasm_bindgen]
pub async fn c10_webhooks(
    secret: String,
    id: String,
    timestamp: String,
    signature: String,
    body: String,
) -> Outcome {
    let webhook = Webhook::new(secret).map_err(fail)?;
    let headers = [
        ("Webhook-Id", id),
        ("Webhook-Timestamp", timestamp),
        ("Webhook-Signature", signature),
    ];
    let event = webhook.verify(&headers, &body).map_err(fail)?.event;
    let WebhookEvent::Unknown(event) = event else {
        return Err(fail("the event is of the future"));
    };
    check(event.tag() == Some("order.melted"), "the tag is kept")?;
    match webhook.verify(&headers, body + " ") {
        Err(error) if error.is_signature() => Ok(()),
        Err(error) => Err(fail(error)),
        Ok(_) => Err(JsValue::from_str("the body was changed")),
    }
}
