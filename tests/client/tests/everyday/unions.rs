//! C11: unions can be read without a `match`.

use std::collections::HashSet;

use client_tests::example::ID;
use polar_client::json::{self, WrongVariant};
use polar_client::models::{
    AnyProductPrice, Benefit, BenefitCustom, BenefitLicenseKeys, Event, MetadataValue, PathStep,
};
use polar_client::{Timestamp, Uuid};

const WHEN: &str = "2026-03-01T10:00:00Z";

/// A benefit with license keys.
fn benefit() -> Benefit {
    let text = format!(
        r#"{{"id":"{ID}","created_at":"{WHEN}","modified_at":null,"type":"license_keys","description":"A key",
        "selectable":true,"deletable":true,"is_deleted":false,"organization_id":"{ID}","metadata":{{"a":1}},
        "visibility":"public","visibility_configurable":true,
        "properties":{{"prefix":"K","expires":null,"activations":null,"limit_usage":null}}}}"#
    );
    json::from_str(&text).expect("it is a benefit")
}

/// C11: `as_license_keys()` borrows the value of one variant.
#[test]
fn the_value_of_one_variant_is_read() {
    let benefit = benefit();
    let prefix = benefit
        .as_license_keys()
        .and_then(|keys| keys.properties.prefix.as_deref());
    assert_eq!(prefix, Some("K"));
    assert!(benefit.as_custom().is_none());
}

/// C11: `is_…()` tests for one variant.
#[test]
fn a_variant_is_asked_for() {
    assert!(benefit().is_license_keys() && !benefit().is_custom());
    let benefits = [benefit(), benefit()];
    let keys = benefits.iter().filter(|benefit| benefit.is_license_keys());
    assert_eq!(keys.count(), 2);
}

/// C11: `into_…()` takes the value of one variant.
#[test]
fn the_value_of_one_variant_is_taken() {
    let other = benefit().into_custom().expect_err("it has license keys");
    let keys: BenefitLicenseKeys = other.into_license_keys().expect("it has license keys");
    assert_eq!(keys.description, "A key");
    let all: Vec<BenefitLicenseKeys> = [benefit(), benefit()]
        .into_iter()
        .filter_map(|benefit| benefit.into_license_keys().ok())
        .collect();
    assert_eq!(all.len(), 2);
}

/// C11: `TryFrom` converts a union into the type of one variant.
#[test]
fn a_union_is_converted_into_one_of_its_types() {
    fn keys(benefit: Benefit) -> Result<String, Box<dyn std::error::Error>> {
        let keys = BenefitLicenseKeys::try_from(benefit)?;
        Ok(keys.description)
    }
    assert_eq!(keys(benefit()).expect("it has license keys"), "A key");

    let wrong: WrongVariant<Benefit> = BenefitCustom::try_from(benefit()).expect_err("it does not");
    assert_eq!(wrong.to_string(), "the value is not the variant `Custom`");
    assert!(!format!("{wrong:?}").contains("A key"));
    assert_eq!(wrong.into_inner(), benefit());
}

/// A benefit of a type that the crate does not know, with these properties.
fn newer(properties: &str) -> Benefit {
    let text = format!(r#"{{"type":"teleport",{properties}}}"#);
    let benefit = json::from_str(&text).expect("a newer benefit is no error");
    assert!(matches!(benefit, Benefit::Unknown(_)));
    benefit
}

/// C11: `benefit.id()`, like any property of all members, can also be read from an `Unknown` that has it.
#[test]
fn what_all_have_is_read_from_an_unknown_one() {
    let benefit = newer(&format!(
        r#""id":"{ID}","created_at":"{WHEN}","modified_at":null,"description":"L\u00e4den\n","deletable":false,
        "metadata":{{"a":1}},"visibility":"secret""#
    ));
    assert_eq!(benefit.type_(), Some("teleport"));
    assert_eq!(benefit.id(), Uuid::parse_str(ID).ok());
    assert_eq!(benefit.created_at(), WHEN.parse::<Timestamp>().ok());
    assert_eq!(benefit.description(), Some("Läden\n"));
    assert_eq!(benefit.deletable(), Some(false));
    let metadata = benefit.metadata().expect("it is there");
    assert_eq!(metadata.get("a"), Some(&MetadataValue::from(1)));
    let visibility = benefit.visibility().expect("it is there");
    assert_eq!(visibility.as_str(), "secret");
    // A value that is returned by reference is decoded only once.
    assert!(std::ptr::eq(
        metadata,
        benefit.metadata().expect("it is there")
    ));

    let known = self::benefit();
    assert_eq!(known.description(), Some("A key"));
}

/// C11: a property of all members is `None` only if it is absent.
#[test]
fn what_an_unknown_one_lacks_is_absent() {
    let benefit = newer(
        r#""id":null,"description":5,"metadata":[],"deletable":"yes","nested":{"created_at":"x"}"#,
    );
    assert_eq!(benefit.id(), None);
    assert_eq!(benefit.description(), None);
    assert_eq!(benefit.metadata(), None);
    assert_eq!(benefit.deletable(), None);
    assert_eq!(benefit.created_at(), None);
    let Benefit::Unknown(raw) = &benefit else {
        panic!("it is known");
    };
    assert_eq!(raw.get::<i64>("description"), Some(5));
}

/// C11: reading an unknown value does not change it, and many threads can read it.
#[test]
fn reading_changes_nothing() {
    fn is_shared<T: Send + Sync + std::panic::UnwindSafe + std::panic::RefUnwindSafe + Clone>(
        _: &T,
    ) {
    }
    let benefit = newer(r#""description":"x","metadata":{"a":1}"#);
    is_shared(&benefit);
    let before = benefit.clone();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(benefit.description(), Some("x")));
            scope.spawn(|| assert_eq!(benefit.metadata().map(|all| all.len()), Some(1)));
        }
    });
    assert_eq!(benefit, before);
    assert_eq!(benefit.clone().description(), Some("x"));
    drop(benefit);
    assert_eq!(before.description(), Some("x"));

    let step = |text| json::from_str::<PathStep>(text).expect("any value is a step");
    #[expect(
        clippy::mutable_key_type,
        reason = "what is read of an unknown value takes no part in `Eq` and `Hash`"
    )]
    let steps = HashSet::from([step("{\"a\":1}"), step("5"), step("{\"a\":1}")]);
    assert_eq!(steps.len(), 2);
}

/// A price of a product, with these properties.
fn price(properties: &str) -> AnyProductPrice {
    let text = format!(
        r#"{{"created_at":"{WHEN}","modified_at":null,"id":"{ID}","source":"catalog","price_currency":"usd",
        "tax_behavior":null,"is_archived":false,"product_id":"{ID}",{properties}}}"#
    );
    json::from_str(&text).expect("it is a price")
}

/// C11, issue 18, item 4: "nested unions (`AnyProductPrice` → `ProductPrice` → fixed) are flattened in the model where the
/// tags allow it, so that a price tag is one `match` with one import".
#[test]
fn a_price_tag_is_one_match() {
    fn tag(price: &AnyProductPrice) -> String {
        match price {
            AnyProductPrice::Fixed(fixed) => format!("{} cents", fixed.price_amount),
            AnyProductPrice::LegacyRecurringFixed(old) => {
                format!("{} cents (old)", old.price_amount)
            }
            AnyProductPrice::Unknown(raw) => format!("{}?", raw.tag().unwrap_or_default()),
            other => other.amount_type().unwrap_or_default().to_owned(),
        }
    }
    let fixed = r#""amount_type":"fixed","price_amount":2900"#;
    assert_eq!(tag(&price(fixed)), "2900 cents");
    let legacy = r#""type":"recurring","recurring_interval":"month","legacy":true"#;
    assert_eq!(
        tag(&price(&format!("{fixed},{legacy}"))),
        "2900 cents (old)"
    );
    let custom =
        r#""amount_type":"custom","minimum_amount":0,"maximum_amount":null,"preset_amount":null"#;
    assert_eq!(tag(&price(custom)), "custom");
    let old = price(&format!("{custom},{legacy}"));
    assert_eq!(tag(&old), "custom");
    assert!(old.is_legacy_recurring_custom());

    // A type of price that the crate does not know keeps its tag, and what all prices have.
    let newer = price(r#""amount_type":"barter","goats":2"#);
    assert_eq!(tag(&newer), "barter?");
    assert_eq!(newer.price_currency(), Some("usd"));
    assert_eq!(newer.id(), Uuid::parse_str(ID).ok());
}

/// C11: an event whose name the crate does not know still has the properties of all events.
#[test]
fn what_all_events_have_is_read_from_an_unknown_one() {
    let text = format!(
        r#"{{"id":"{ID}","timestamp":"{WHEN}","organization_id":"{ID}","source":"system","name":"moon.landed"}}"#
    );
    let event: Event = json::from_str(&text).expect("a newer event is no error");
    assert_eq!(event.id(), Uuid::parse_str(ID).ok());
    assert_eq!(event.name(), Some("moon.landed"));
    // The tag of the last level, and the property of the first.
    let Event::Unknown(raw) = &event else {
        panic!("it is known");
    };
    assert_eq!(raw.tag(), Some("moon.landed"));
    assert_eq!(event.source(), Some("system"));
    let event: Event = json::from_str(&text.replace("system", "moon")).expect("it is no error");
    assert_eq!(event.source(), Some("moon"));
}
