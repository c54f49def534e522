//! E8: amounts in readable form, conversions to the instants of other libraries, and billing periods.

use std::time::SystemTime;

use polar_client::models::{DiscountUpdate, Order, ProductPriceFixed, Subscription};
use polar_client::money::Money;
use polar_client::period::Period;
use polar_client::{Date, JiffExt as _, Patch, TimeExt as _, Timestamp};

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

/// E8: amounts in minor units are displayed with their currency, without floating point.
#[test]
fn amounts_are_shown_in_their_currency() {
    let mut order = Order::sample();
    for (amount, currency, text) in [
        (2_900, "usd", "29.00 USD"),
        (2_900, "jpy", "2900 JPY"),
        (2_900, "kwd", "2.900 KWD"),
    ] {
        (order.total_amount, order.currency) = (amount, currency.to_owned());
        let total = order.total_amount_money().expect("it is known");
        assert_eq!(total.to_string(), text);
        assert_eq!(text.parse(), Ok(total));
    }
    order.currency = "moons".to_owned();
    assert_eq!(order.total_amount_money(), None);
    // The currency of the fee is a property of its own, which may be absent.
    order.platform_fee_amount = 50;
    order.platform_fee_currency = Some("usd".to_owned());
    assert_eq!(order.platform_fee_amount_money(), Money::new(50, "usd"));
    order.platform_fee_currency = None;
    assert_eq!(order.platform_fee_amount_money(), None);
    let mut price = ProductPriceFixed::sample();
    (price.price_amount, price.price_currency) = (1_250, "eur".to_owned());
    let shown = price.price_amount_money().map(|price| price.to_string());
    assert_eq!(shown.as_deref(), Some("12.50 EUR"));
}

/// E8: instants convert to those of `time` and `jiff` and back.
#[test]
fn instants_convert_both_ways() {
    for text in ["2027-01-31T12:00:00.123456789Z", "1969-12-31T23:59:59.5Z"] {
        let instant = at(text);
        let of_time = time::OffsetDateTime::from(SystemTime::from(instant));
        let of_jiff = jiff::Timestamp::try_from(SystemTime::from(instant)).expect("in range");
        assert_eq!(of_time.unix_timestamp(), instant.timestamp());
        assert_eq!(of_jiff.as_millisecond(), instant.timestamp_millis());
        assert_eq!(Timestamp::from(SystemTime::from(of_time)), instant);
        let back = SystemTime::try_from(of_jiff).expect("in range");
        assert_eq!(Timestamp::from(back), instant);
    }
}

/// E8: updates accept the instants of `jiff` and `time`, and what is received converts into them.
#[test]
fn instants_of_other_crates_are_accepted() {
    let expected = at("2027-01-31T12:00:00.5Z");
    let of_jiff = expected.to_jiff().expect("in range");
    let of_time = expected.to_time().expect("in range");
    let zoned = of_jiff.to_zoned_datetime(jiff::tz::TimeZone::fixed(jiff::tz::offset(9)));
    for update in [
        DiscountUpdate::new().ends_at(of_jiff).starts_at(of_time),
        DiscountUpdate::new()
            .ends_at(zoned)
            .starts_at(Some(of_jiff)),
    ] {
        assert_eq!(update.ends_at, Patch::Value(expected));
        assert_eq!(update.starts_at, Patch::Value(expected));
    }
    let cleared = DiscountUpdate::new().ends_at(None::<time::OffsetDateTime>);
    assert_eq!(cleared.ends_at, Patch::Null);
    let day = Date::from_jiff(jiff::civil::date(2027, 1, 31));
    assert_eq!(day, expected.date_naive());
    assert_eq!(Date::from_time(of_time.date()), day);
    assert_eq!(
        (Timestamp::from_jiff(of_jiff), Timestamp::from_time(of_time)),
        (expected, expected)
    );
    // A value that stands for "never" is one of `time`, but not of `jiff`.
    let never = at("9999-12-31T23:59:59Z");
    assert!(never.to_time().is_ok() && never.to_jiff().is_err());
}

/// E8: a billing period is a type, not strings, and counts from a point in time.
#[test]
fn periods_count_from_a_point_in_time() {
    let start = at("2027-01-31T12:00:00Z");
    let period = |interval: &str, count| Period::new(interval, count).expect("it is known");
    for (interval, count, periods, end) in [
        ("day", 1, 1, "2027-02-01T12:00:00Z"),
        ("week", 2, 1, "2027-02-14T12:00:00Z"),
        ("month", 1, 0, "2027-01-31T12:00:00Z"),
        ("month", 1, 1, "2027-02-28T12:00:00Z"),
        ("month", 1, 2, "2027-03-31T12:00:00Z"),
        ("month", 3, 1, "2027-04-30T12:00:00Z"),
        ("month", 13, 1, "2028-02-29T12:00:00Z"),
        ("year", 1, 1, "2028-01-31T12:00:00Z"),
    ] {
        let after = period(interval, count).after(start, periods);
        assert_eq!(after, Some(at(end)), "{count} {interval}");
    }
    let leap = at("2028-02-29T00:00:00Z");
    assert_eq!(
        period("year", 1).after(leap, 1),
        Some(at("2029-02-28T00:00:00Z"))
    );
    assert_eq!(
        period("year", 1).after(leap, 4),
        Some(at("2032-02-29T00:00:00Z"))
    );
    assert_eq!(period("year", i64::from(u32::MAX)).after(leap, 1), None);
    for (interval, count) in [("month", 0), ("month", -1), ("moon", 1), ("", 1)] {
        assert_eq!(Period::new(interval, count), None);
    }
    assert_eq!(period("month", 3).to_string(), "3 months");
    let mut subscription = Subscription::sample();
    subscription.recurring_interval = "month".into();
    subscription.recurring_interval_count = 6;
    let interval = subscription.recurring_interval.as_str();
    let count = subscription.recurring_interval_count;
    assert_eq!(Period::new(interval, count), Some(period("month", 6)));
}
