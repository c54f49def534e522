//! C11: unions that one can read.

use client_tests::example::ID;
use polar_client::json::WrongVariant;
use polar_client::models::{Benefit, BenefitCustom, BenefitLicenseKeys};

const WHEN: &str = "2026-03-01T10:00:00Z";

/// A benefit with license keys.
fn benefit() -> Benefit {
    let text = format!(
        r#"{{"id":"{ID}","created_at":"{WHEN}","modified_at":null,"type":"license_keys","description":"A key",
        "selectable":true,"deletable":true,"is_deleted":false,"organization_id":"{ID}","metadata":{{"a":1}},
        "visibility":"public","visibility_configurable":true,
        "properties":{{"prefix":"K","expires":null,"activations":null,"limit_usage":null}}}}"#
    );
    polar_client::json::from_str(&text).expect("it is a benefit")
}

/// `as_license_keys()`
#[test]
fn the_value_of_one_variant_is_read() {
    let benefit = benefit();
    let prefix = benefit
        .as_license_keys()
        .and_then(|keys| keys.properties.prefix.as_deref());
    assert_eq!(prefix, Some("K"));
    assert!(benefit.as_custom().is_none());
}

/// `is_…()`
#[test]
fn a_variant_is_asked_for() {
    assert!(benefit().is_license_keys() && !benefit().is_custom());
    let benefits = [benefit(), benefit()];
    let keys = benefits.iter().filter(|benefit| benefit.is_license_keys());
    assert_eq!(keys.count(), 2);
}

/// `into_…()`
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

/// `TryFrom`
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
