//! C10: a delivery is refused if its timestamp is too far from now.

use std::time::{Duration, SystemTime};

use runtime::webhooks::Webhook;

use crate::{AT, BODY, Outcome, PLAIN, PLAIN_SIGNATURE, at, headers};

#[test]
fn c10_a_delivery_may_be_five_minutes_off_and_no_more() -> Outcome {
    for (now, accepted) in [
        (AT - 301, false),
        (AT - 300, true),
        (AT + 300, true),
        (AT + 301, false),
        (0, false),
    ] {
        let webhook = Webhook::new(PLAIN)?.clock(move || at(now) + Duration::from_millis(999));
        match webhook.verify(headers(PLAIN_SIGNATURE), BODY) {
            Ok(_) => assert!(accepted, "{now}"),
            Err(error) => assert!(error.is_timestamp() && !accepted, "{now}: {error}"),
        }
    }
    Ok(())
}

#[test]
fn c10_the_tolerance_can_be_set() -> Outcome {
    let late = |tolerance| {
        let webhook = Webhook::new(PLAIN)?.tolerance(Duration::from_secs(tolerance));
        webhook
            .clock(|| at(AT + 60))
            .verify(headers(PLAIN_SIGNATURE), BODY)
    };
    let error = late(59).err().ok_or("accepted")?;
    assert_eq!(error.to_string(), "webhook: signed 60 s ago");
    late(60)?;
    late(u64::MAX)?;
    Ok(())
}

#[test]
fn c10_times_far_away_are_no_accident() -> Outcome {
    for seconds in [i64::MAX, i64::MIN] {
        let mut headers = headers(PLAIN_SIGNATURE);
        headers[1].1 = seconds.to_string();
        let webhook =
            Webhook::new(PLAIN)?.clock(|| SystemTime::UNIX_EPOCH - Duration::from_millis(1500));
        let error = webhook.verify(headers, BODY).err().ok_or("accepted")?;
        assert!(error.is_signature());
    }
    Ok(())
}

#[test]
fn c10_the_system_clock_is_the_usual_one() -> Outcome {
    let webhook = Webhook::new(PLAIN)?;
    let fresh = webhook.sign("msg_1", SystemTime::now(), BODY);
    webhook.verify(fresh, BODY)?;
    let stale = webhook.sign("msg_1", SystemTime::now() - Duration::from_secs(3600), BODY);
    let error = webhook.verify(stale, BODY).err();
    assert!(error.is_some_and(|error| error.is_timestamp()));
    Ok(())
}
