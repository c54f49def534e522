//! F3: strings with a format as servers send them, and objects that are any JSON.

use values_project::api::json;
use values_project::api::models::{Branches, Formats};

fn read(rest: &str) -> Formats {
    let text = format!(r#"{{"at":"2024-02-29"{rest}}}"#);
    json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn f3_formats_are_read_as_servers_write_them() {
    let formats = read(
        r#","later":"2024-02-29 12:34","day":"2024-02-29","id":"{0194D6A5-7A4C-7D6E-8B1F-3C5D7E9F1A2B}""#,
    );
    let again = json::to_string(&formats);
    assert_eq!(
        again,
        r#"{"at":"2024-02-29T00:00:00Z","later":"2024-02-29T12:34:00Z","day":"2024-02-29","id":"0194d6a5-7a4c-7d6e-8b1f-3c5d7e9f1a2b"}"#
    );
}

#[test]
fn f3_an_empty_text_is_no_value() {
    let formats = read(r#","later":"","day":"","id":"""#);
    assert_eq!(formats.later, None);
    assert_eq!(formats.id, None);
    assert!(formats.day.value().is_none(), "{:?}", formats.day);
    let required = json::from_str::<Formats>(r#"{"at":""}"#);
    let error = required.expect_err("it is required").to_string();
    assert_eq!(error, "at: expected a timestamp");
}

#[test]
fn f3_properties_keep_their_text_where_that_is_configured() {
    let text = r#","told":"yesterday","days":["2024-02-30",""]"#;
    let formats = read(text);
    assert_eq!(formats.told.as_deref(), Some("yesterday"));
    let again = json::to_string(&formats);
    assert_eq!(again, format!(r#"{{"at":"2024-02-29T00:00:00Z"{text}}}"#));
}

#[test]
fn f3_objects_are_any_json_where_that_is_configured() {
    let text = r#","free":[1,"a"],"map":{"a":1,"b":"x","c":null},"held":true"#;
    let formats = read(text);
    let again = json::to_string(&formats);
    assert_eq!(again, format!(r#"{{"at":"2024-02-29T00:00:00Z"{text}}}"#));
    assert!(json::from_str::<Formats>(r#"{"at":"2024-02-29","kept":1}"#).is_err());
}

#[test]
fn f3_branches_beside_properties_are_optional_fields() {
    let text = r#"{"name":"a","mail":"b","phone":5}"#;
    let branches = json::from_str::<Branches>(text).expect("both branches hold");
    assert_eq!(json::to_string(&branches), text);
    let made = Branches::new().name("a").mail("b").phone(5);
    assert_eq!(json::to_string(&made), text);
}
