//! G5: the same document gives the same bytes, whatever the order of its unordered parts.
//!
//! Two runs give the same bytes. The order of components and keywords changes nothing. The order of paths and methods
//! changes only the order of operations in the file of a service and in the file of its double. The order of properties
//! and webhooks is the order of fields and variants; names and types stay the same.

use std::collections::BTreeMap;

use oasmith::report::Report;
use oasmith::{Files, Input, Source};
use serde_json::Value;
use tests::document::{Order, shuffled, with};
use tests::{generate, surface};

fn polar() -> (Input, Value) {
    tests::document::polar().expect("our document is readable")
}

/// The names of files that differ, or are missing on one side.
fn different(one: &Files, other: &Files) -> Vec<String> {
    let mut paths: Vec<&String> = one.keys().chain(other.keys()).collect();
    paths.sort();
    paths.dedup();
    paths
        .into_iter()
        .filter(|path| one.get(*path) != other.get(*path))
        .cloned()
        .collect()
}

/// G5: two runs give the same bytes. Each run orders hash maps differently, so output that depends on one fails this.
#[test]
fn twice_the_same_bytes() {
    let (input, _) = polar();
    assert_eq!(
        different(&generate(&input), &generate(&input)),
        Vec::<String>::new()
    );
    for fixture in tests::fixture::all().expect("fixtures are readable") {
        let texts = [(); 2].map(|()| match oasmith::generate(&fixture.input) {
            Ok(output) => output.files,
            Err(report) => Files::from([("report".to_owned(), report.to_string())]),
        });
        assert_eq!(
            different(&texts[0], &texts[1]),
            Vec::<String>::new(),
            "{}",
            fixture.name
        );
    }
}

/// G5: components and keywords have no order.
#[test]
fn order_of_components_and_keywords_changes_nothing() {
    let (input, document) = polar();
    let other = with(&input, &shuffled(&document, Order::Meaningless));
    assert_eq!(
        different(&generate(&input), &generate(&other)),
        Vec::<String>::new()
    );
}

/// G5: the order of paths changes only the file of a service and that of its double.
#[test]
fn order_of_paths_shows_only_within_services() {
    let (input, document) = polar();
    let files = generate(&input);
    let others = generate(&with(&input, &shuffled(&document, Order::Paths)));
    let paths = different(&files, &others);
    assert!(!paths.is_empty(), "the order of paths was not changed");
    for path in &paths {
        assert!(is_of_service(path), "{path} depends on the order of paths");
        assert_eq!(
            sorted(&files[path]),
            sorted(&others[path]),
            "{path} has other lines"
        );
    }
}

/// Whether a file has the operations of one service, or their doubles.
fn is_of_service(path: &str) -> bool {
    let inner = path.strip_prefix("src/services/");
    let inner = inner.or_else(|| path.strip_prefix("src/doubles/"));
    inner.is_some_and(|name| name.ends_with(".rs") && name != "mod.rs")
}

fn sorted(text: &str) -> BTreeMap<&str, usize> {
    let mut lines = BTreeMap::new();
    // Only the content of lines is compared, without blank lines and indentation.
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        *lines.entry(line).or_insert(0) += 1;
    }
    lines
}

/// G5: no change of order changes a name or a type.
#[test]
fn order_of_anything_changes_no_name() {
    let (input, document) = polar();
    let other = with(&input, &shuffled(&document, Order::All));
    let [(sdk, ..), (other, ..)] = [&input, &other]
        .map(|input| oasmith::plan(input).unwrap_or_else(|report| panic!("{report}")));
    for lines in [surface::operations, surface::types] {
        let (lines, others) = (lines(&sdk), lines(&other));
        let missing: Vec<&String> = lines.iter().filter(|line| !others.contains(line)).collect();
        let added: Vec<&String> = others.iter().filter(|line| !lines.contains(line)).collect();
        assert_eq!(missing, Vec::<&String>::new(), "lost; instead: {added:#?}");
    }
}

/// F6, G5: a number of a document is read as the nearest number to its text, in JSON and in YAML.
#[test]
fn numbers_are_read_exactly() {
    let read = |name: &str, text: String| {
        let value = oasmith::document::parse(&Source::new(name, text), &mut Report::new());
        value.and_then(|value| value["number"].as_f64())
    };
    for number in [
        "4408468624752642.0",
        "0.30000000000000004",
        "123456789.123456789",
        "1.7976931348623157e308",
        "5e-324",
    ] {
        let nearest = number.parse().ok();
        assert_eq!(read("a.json", format!("{{\"number\": {number}}}")), nearest);
        assert_eq!(read("a.yaml", format!("number: {number}\n")), nearest);
        assert_eq!(read("b.yaml", format!("{{number: {number}}}\n")), nearest);
    }
}
