//! E8: amounts are shown with the number of decimals of their currency, and read exactly.

use runtime::money::{Currency, Money, ParseMoneyError};

fn shown(minor: i64, currency: &str) -> Option<String> {
    Money::new(minor, currency).map(|money| money.to_string())
}

#[test]
fn amounts_have_the_decimals_of_their_currency() {
    for (minor, currency, text) in [
        (2_900, "usd", "29.00 USD"),
        (2_900, "JPY", "2900 JPY"),
        (2_900, "kwd", "2.900 KWD"),
        (12_345, "CLF", "1.2345 CLF"),
        (5, "eur", "0.05 EUR"),
        (-5, "eur", "-0.05 EUR"),
        (0, "KRW", "0 KRW"),
        (i64::MAX, "usd", "92233720368547758.07 USD"),
        (i64::MIN, "usd", "-92233720368547758.08 USD"),
    ] {
        assert_eq!(shown(minor, currency).as_deref(), Some(text));
        assert_eq!(
            text.parse(),
            Ok(Money::new(minor, currency).expect("known"))
        );
    }
    for unknown in ["", "us", "usdt", "XYZ", "us ", "€"] {
        assert_eq!(shown(1, unknown), None, "{unknown:?}");
    }
}

#[test]
fn text_is_read_exactly_or_not_at_all() {
    let usd = |minor| Ok(Money::new(minor, "usd").expect("known"));
    assert_eq!("29 usd".parse(), usd(2_900));
    assert_eq!("29.5 USD".parse(), usd(2_950));
    assert_eq!("-0.01 USD".parse(), usd(-1));
    for (text, error) in [
        ("29.001 USD", ParseMoneyError::Decimals),
        ("29.0 JPY", ParseMoneyError::Decimals),
        ("29 XYZ", ParseMoneyError::Currency),
        ("92233720368547758.08 USD", ParseMoneyError::Large),
        ("29USD", ParseMoneyError::Form),
        ("29. USD", ParseMoneyError::Form),
        (".5 USD", ParseMoneyError::Form),
        ("--5 USD", ParseMoneyError::Form),
        ("+5 USD", ParseMoneyError::Form),
        ("- USD", ParseMoneyError::Form),
        ("1e3 USD", ParseMoneyError::Form),
        ("1,000 USD", ParseMoneyError::Form),
        ("٣ USD", ParseMoneyError::Form),
    ] {
        assert_eq!(text.parse::<Money>(), Err(error), "{text}");
    }
}

#[test]
fn amounts_of_one_currency_add_up() {
    let money = |minor, currency| Money::new(minor, currency).expect("known");
    let (one, two) = (money(100, "usd"), money(250, "USD"));
    assert_eq!(one.checked_add(two), Some(money(350, "usd")));
    assert_eq!(one.checked_sub(two), Some(money(-150, "usd")));
    assert_eq!(one.checked_add(money(1, "eur")), None);
    assert_eq!(one.checked_sub(money(1, "eur")), None);
    assert_eq!(one.checked_add(money(i64::MAX, "usd")), None);
}

#[test]
fn formats_are_kept() {
    let price = Money::new(2_900, "usd").expect("known");
    assert_eq!(format!("{price:#}"), "29.00");
    assert_eq!(format!("{price:>12}|"), "   29.00 USD|");
    assert_eq!(format!("{:?}", price.currency()), "USD");
    assert_eq!(Currency::new("jpy").map(Currency::decimals), Some(0));
    assert_eq!(Currency::new("usd").map(Currency::code), Some("USD"));
}

/// E8: every code can be looked up, and has from 0 to 4 decimals.
#[test]
fn codes_are_in_order() {
    let letters = || b'A'..=b'Z';
    let codes =
        letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| [a, b, c])));
    let mut found = 0;
    for code in codes {
        let code = String::from_utf8(code.to_vec()).expect("letters");
        let Some(currency) = Currency::new(&code.to_lowercase()) else {
            continue;
        };
        assert_eq!(currency.code(), code);
        assert!(currency.decimals() <= 4);
        found += 1;
    }
    assert_eq!(found, 171);
}
