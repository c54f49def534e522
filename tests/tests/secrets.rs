//! R5: `Debug` hides credentials and other secrets, whether or not the configuration lists them.

use std::collections::BTreeSet;

use oasmith::changes::Changes;
use tests::fixture;

/// The fields that `Debug` hides in one file of a crate, and those that it shows.
fn debugged(text: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let text = text.split("debug_record! {").nth(1).unwrap_or_default();
    let text = text.split("\n}").next().unwrap_or_default();
    let entries = text.split(';').nth(1).unwrap_or_default();
    let fields = entries.split(',').filter_map(|entry| {
        let (name, value) = entry.split_once('"')?.1.split_once('"')?;
        Some((name, value))
    });
    let (hidden, shown): (Vec<_>, Vec<_>) = fields.partition(|(_, value)| *value == " = Redacted");
    let name = |(name, _)| name;
    (
        hidden.into_iter().map(name).collect(),
        shown.into_iter().map(name).collect(),
    )
}

/// R5: secrets are found by configuration, format and name, and by `writeOnly`; raw JSON beside one of them is hidden
/// too. `not_secrets` lists the fields that only look secret.
#[test]
fn secrets_are_found() {
    let fixture = fixture::named("name_secret").expect("the fixture");
    let output = oasmith::generate(&fixture.input).unwrap_or_else(|report| panic!("{report}"));
    let (hidden, shown) = debugged(&output.files["src/models/thing.rs"]);
    let expected = [
        "access_token",
        "answer",
        "license",
        "note",
        "raw",
        "recovery",
    ];
    assert_eq!(hidden, BTreeSet::from(expected));
    let expected = ["name", "next_page_token", "old_token", "open", "secret"];
    assert_eq!(shown, BTreeSet::from(expected));
    // If nothing beside it is secret, raw JSON is shown.
    let open = &output.files["src/models/open.rs"];
    assert!(
        open.contains("derive(") && !open.contains("Redacted"),
        "{open}"
    );
}

/// R5: the report of changes lists fields that were shown and are hidden now, and the reverse.
#[test]
fn changes_of_secrets_are_told() {
    let mut fixture = fixture::named("name_secret").expect("the fixture");
    let plan = |input: &oasmith::Input| {
        oasmith::plan(input)
            .unwrap_or_else(|report| panic!("{report}"))
            .0
    };
    let before = plan(&fixture.input);
    let settings = &mut fixture.input.config.schemas;
    settings.not_secrets.push("recovery".to_owned());
    let text = Changes::between(&before, &plan(&fixture.input)).markdown();
    assert!(
        text.contains(
            "- Changed `Thing.recovery`: `\"recovery\" redacted in Debug` → `\"recovery\"`"
        ),
        "{text}"
    );
}
