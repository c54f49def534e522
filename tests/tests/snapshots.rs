//! What the generator writes for each construct, as snapshots that are read in review.
//!
//! `snapshots/surface` holds what users of the crate see; `snapshots/codec` holds what happens on the wire, for fixtures
//! that are about that. After an intended change, run `INSTA_UPDATE=always cargo test -p tests --test snapshots` and
//! read the diff.

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use tests::fixture::{self, Fixture};

/// The maximum number of lines of a fixture, so that fixtures stay readable.
const LINES: usize = 30;

/// G1: each construct of OpenAPI gives the surface and the codec that its snapshots show.
#[test]
fn fixtures_give_their_snapshots() {
    let fixtures = fixture::all().expect("fixtures are readable");
    let failed: Vec<String> = fixtures
        .into_iter()
        .filter(|fixture| !is_as_recorded(fixture))
        .map(|fixture| fixture.name)
        .collect();
    assert!(
        failed.is_empty(),
        "{} differ: {}",
        failed.len(),
        failed.join(", ")
    );
}

/// Compares both snapshots, even if the first differs, so that one run shows all differences.
fn is_as_recorded(fixture: &Fixture) -> bool {
    let (surface, codec) = match oasmith::generate(&fixture.input) {
        Err(report) => (Ok(report.to_string()), None),
        Ok(output) => {
            let surface = fixture.surface(&output.files);
            let codec = has_codec(fixture).then(|| fixture.codec(&output.files));
            // Users read the reported problems too.
            let surface = match output.report.is_empty() {
                true => surface,
                false => surface.map(|surface| format!("{}\n\n{surface}", output.report)),
            };
            (surface, codec)
        }
    };
    let surface = catch_unwind(|| compare(fixture, "surface", surface));
    let codec = catch_unwind(|| codec.map(|codec| compare(fixture, "codec", codec)));
    surface.is_ok() && codec.is_ok()
}

fn has_codec(fixture: &Fixture) -> bool {
    fixture.has_codec().expect("a known group of fixtures")
}

fn compare(fixture: &Fixture, folder: &str, text: Result<String, String>) {
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", fixture.name));
    let document = String::from_utf8_lossy(fixture.input.sources[0].bytes());
    let title = document
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("# ")
        .to_owned();
    insta::with_settings!({
        snapshot_path => Path::new("../snapshots").join(folder),
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => title,
    }, {
        insta::assert_snapshot!(fixture.name.as_str(), text);
    });
}

/// Each snapshot belongs to a fixture or to one of the other tests, so that none is orphaned.
#[test]
fn snapshots_have_owners() {
    let others = [
        "changes",
        "examples",
        "front_pages",
        "problems",
        "surface_operations",
        "surface_types",
        "surface_untyped",
    ];
    let mut wanted: BTreeSet<String> = others.map(|name| format!("./{name}")).into();
    for fixture in fixture::all().expect("fixtures are readable") {
        wanted.insert(format!("surface/{}", fixture.name));
        wanted.extend(has_codec(&fixture).then(|| format!("codec/{}", fixture.name)));
    }
    let mut orphans = Vec::new();
    for folder in [".", "surface", "codec"] {
        let path = tests::workspace().join("tests/snapshots").join(folder);
        let snapshots = tests::files(&path, "snap").expect("snapshots are readable");
        let names = snapshots.iter().filter_map(|path| path.file_stem());
        let names = names.map(|name| format!("{folder}/{}", name.display()));
        orphans.extend(names.filter(|name| !wanted.contains(name)));
    }
    assert_eq!(orphans, Vec::<String>::new(), "snapshots without an owner");
}

/// A fixture shows one construct, describes it in its first line, and fits on a screen.
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
