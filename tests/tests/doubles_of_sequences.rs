//! T1: only crates of APIs with events or multipart responses have what test doubles answer these with.

use oasmith::{Input, Source};

/// The files of the crate for a fixture.
fn files(fixture: &str) -> oasmith::Files {
    let path = tests::workspace().join(format!("tests/fixtures/{fixture}.yaml"));
    let text = std::fs::read_to_string(path).expect("a fixture");
    tests::generate(&Input {
        sources: vec![Source::new("a.yaml", text)],
        ..Input::default()
    })
}

#[test]
fn t1_doubles_have_what_their_responses_need() {
    let has = |fixture: &str| {
        let files = files(fixture);
        ["events", "parts"].map(|name| {
            let file = format!("src/mock/sent_{name}.rs");
            let is_there = files.contains_key(&file);
            let exported = files["src/mock/mod.rs"].contains(&format!("mod sent_{name};"));
            assert_eq!(is_there, exported, "{fixture}: {file}");
            is_there
        })
    };
    assert_eq!(has("response_events"), [true, false]);
    assert_eq!(has("response_sequences"), [true, true]);
    assert_eq!(has("response_lines"), [false, false]);
    assert_eq!(has("error_inline"), [false, false]);
}
