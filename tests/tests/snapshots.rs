//! What the generator writes for each construct: one snapshot a fixture, read in review.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test -p tests --test snapshots`, then read the
//! difference of `tests/snapshots`.

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;

use tests::fixture::{self, Fixture};

/// Fixtures stay readable.
const LINES: usize = 30;

/// G1: each construct of OpenAPI comes out as its snapshot says.
#[test]
fn fixtures_come_out_as_recorded() {
    let fixtures = fixture::all().expect("fixtures are readable");
    let failed: Vec<String> = fixtures
        .into_iter()
        .filter(|fixture| catch_unwind(|| compare(fixture)).is_err())
        .map(|fixture| fixture.name)
        .collect();
    assert!(
        failed.is_empty(),
        "{} differ: {}",
        failed.len(),
        failed.join(", ")
    );
}

fn compare(fixture: &Fixture) {
    let text = match generator::generate(&fixture.input) {
        Ok(output) => {
            let shown = fixture
                .shown(&output.files)
                .expect("a known kind of fixture");
            if output.report.is_empty() {
                shown
            } else {
                format!("{}\n\n{shown}", output.report)
            }
        }
        Err(report) => report.to_string(),
    };
    let document = String::from_utf8_lossy(&fixture.input.sources[0].bytes);
    let title = document
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("# ")
        .to_owned();
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => title,
    }, {
        insta::assert_snapshot!(fixture.name.as_str(), text);
    });
}

/// Each snapshot belongs to a fixture, so that none is left behind.
#[test]
fn snapshots_have_fixtures() {
    let fixtures: BTreeSet<String> = fixture::all()
        .expect("fixtures are readable")
        .into_iter()
        .map(|fixture| fixture.name)
        .collect();
    let others = [
        "surface_operations",
        "surface_types",
        "surface_untyped",
        "changes",
        "problems",
    ];
    let snapshots = tests::files(&tests::workspace().join("tests/snapshots"), "snap")
        .expect("snapshots are readable");
    let orphans: Vec<String> = snapshots
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .filter(|name| !fixtures.contains(name) && !others.contains(&name.as_str()))
        .collect();
    assert_eq!(orphans, Vec::<String>::new(), "snapshots without a fixture");
}

/// A fixture shows one construct, says which in its first line, and fits a screen.
#[test]
fn fixtures_are_small() {
    let mut long = Vec::new();
    for path in tests::files(&fixture::folder(), "yaml").expect("fixtures are readable") {
        let text = fs::read_to_string(&path).expect("a readable fixture");
        if text.lines().count() > LINES || !text.starts_with("# ") {
            long.push(
                path.file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
            );
        }
    }
    assert_eq!(
        long,
        Vec::<String>::new(),
        "too long, or without a first line that says what for"
    );
}
