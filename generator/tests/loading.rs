//! Reads files as they occur: JSON and YAML, sloppy, broken and hostile.

use oasmith::analyze::analyze;
use oasmith::document::{Document, Options, Source, load, parse};
use oasmith::report::Report;
use oasmith::report::Severity::{Error, Warning};
use serde_json::{Value, json};

fn read(name: &str, bytes: impl Into<Vec<u8>>) -> (Option<Value>, Report) {
    let mut report = Report::new();
    let value = parse(&Source::new(name, bytes), &mut report);
    (value, report)
}

#[track_caller]
fn value(name: &str, text: &str) -> Value {
    let (value, report) = read(name, text);
    assert!(report.is_empty(), "{report}");
    value.expect("a value")
}

#[track_caller]
fn problem(name: &str, bytes: impl Into<Vec<u8>>) -> String {
    let (value, report) = read(name, bytes);
    assert_eq!(value, None);
    report.to_string()
}

fn document(text: &str) -> (Document, Report) {
    let (document, report) = load(&[Source::new("a.yaml", text)], &[], &Options::default());
    (document.expect("a document"), report)
}

/// The title and the version of the API.
fn info(document: &Document) -> (String, String) {
    let api = analyze(document, &Default::default(), &mut Report::new());
    (api.title, api.version)
}

#[test]
fn keys_are_text_whatever_they_look_like() {
    let text = "200: a\ntrue: b\nnull: c\n1.5: d\non: e\n2024-01-01: f\n";
    let want =
        json!({"200": "a", "true": "b", "null": "c", "1.5": "d", "on": "e", "2024-01-01": "f"});
    assert_eq!(value("a.yaml", text), want);
}

#[test]
fn scalars_are_those_of_yaml_1_2() {
    let text = "[yes, on, 012, 1_000, 2024-01-01, ~, 0x1f, 1e3, .5, '1', 9999999999999999999999]";
    let want = json!([
        "yes",
        "on",
        "012",
        "1_000",
        "2024-01-01",
        null,
        31,
        1000.0,
        0.5,
        "1",
        1e22
    ]);
    assert_eq!(value("a.yaml", text), want);
}

#[test]
fn anchors_and_merge_keys() {
    let text = "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: {<<: [{z: 1}, *a]}\nd: *a\n";
    let want = json!({
        "a": {"x": 1, "y": 2}, "b": {"y": 3, "x": 1}, "c": {"z": 1, "x": 1, "y": 2}, "d": {"x": 1, "y": 2},
    });
    assert_eq!(value("a.yaml", text), want);
}

#[test]
fn the_format_follows_name_and_content() {
    assert_eq!(value("a", "{\"a\": 1}"), json!({"a": 1}));
    assert_eq!(value("a", "{a: 1}"), json!({"a": 1}));
    assert_eq!(value("a", "a: 1"), json!({"a": 1}));
    assert_eq!(value("a.yaml", "\u{feff}{\"a\": 1}"), json!({"a": 1}));
    // A file that is named as JSON but is only valid as YAML is read as YAML, with a warning.
    for (text, says) in [("{a: 1}", "a.json:1:2"), ("{\"a\": 1,\n }", "a.json:2:2")] {
        let (value, report) = read("a.json", text);
        assert_eq!(value, Some(json!({"a": 1})));
        assert_eq!(report.counts(), (0, 1), "{report}");
        let report = report.to_string();
        assert!(
            report.contains("not valid JSON")
                && report.contains("read as YAML")
                && report.contains(says),
            "{report}"
        );
    }
    assert!(problem("a.json", "{a: [1}").contains("not valid JSON"));
}

#[test]
fn duplicate_keys_are_named_with_their_lines() {
    for (name, text) in [
        ("a.yaml", "a:\n  b: 1\n  b: 2\n"),
        ("a.json", "{\"a\": {\n\"b\": 1,\n\"b\": 2}}"),
    ] {
        let (value, report) = read(name, text);
        assert_eq!(value, Some(json!({"a": {"b": 2}})));
        let problem = report.iter().next().expect("a problem");
        assert_eq!((problem.pointer.as_str(), problem.line), ("/a/b", Some(3)));
    }
}

#[test]
fn what_is_no_text_is_refused() {
    assert!(problem("a.yaml", b"a: \xff".as_slice()).contains("not UTF-8"));
    assert!(problem("a.yaml", b"a: b\nc: \0".as_slice()).contains("a.yaml:2:4"));
    // The UTF-16 text ends within a character.
    assert!(problem("a.json", b"\xfe\xff\0{\0".as_slice()).contains("not UTF-8"));
    assert!(problem("a.json", b"\xff\xfe{\0}".as_slice()).contains("not UTF-8"));
    assert!(problem("a.yaml", " \n").contains("empty"));
}

#[test]
fn broken_syntax_has_a_place() {
    let text = problem("a.yaml", "a: b\nc: [1\nd: e\n");
    assert!(
        text.contains("not valid YAML") && text.contains("a.yaml:"),
        "{text}"
    );
    assert!(problem("a.yaml", "a:\n\tb: 1\n").contains("indent with spaces"));
    assert!(problem("a.json", "{\"a\": 1\n ]").contains("a.json:2:2"));
    assert!(problem("a.yaml", "a: 1\n---\nb: 2\n").contains("more than one document"));
    assert!(problem("a.yaml", "a: !name b\n").contains("tags"));
    assert!(problem("a.yaml", "a: .inf\n").contains("cannot be represented in JSON"));
    assert!(problem("a.yaml", "? [a]\n: b\n").contains("not valid YAML"));
}

#[test]
fn deep_and_swelling_files_are_refused() {
    for text in [
        "[".repeat(50_000),
        "{\"a\":".repeat(50_000),
        "{a: ".repeat(50_000),
    ] {
        let report = problem("a", text.clone());
        assert!(report.contains("not valid"), "{report}");
        problem("a.json", text);
    }
    let deep: String = (0..2_000)
        .map(|n| format!("{}a:\n", " ".repeat(n)))
        .collect();
    assert!(problem("a.yaml", deep).contains("nested at most 128 levels deep"));
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for n in 1..12 {
        let list = vec![format!("*a{}", n - 1); 10].join(", ");
        bomb.push_str(&format!("a{n}: &a{n} [{list}]\n"));
    }
    let report = problem("a.yaml", bomb);
    assert!(
        report.contains("expand to too much") || report.contains("repetition limit"),
        "{report}"
    );
}

#[test]
fn a_document_may_be_sloppy() {
    let text = "openapi: 3.0.3\ninfo: {title: 5, version: 1}\npaths:\n  /a:\n    get:\n      responses:\n        200: {description: ok}\n        4xx:\n          description:\n";
    let (document, report) = document(text);
    assert!(report.is_empty(), "{report}");
    assert_eq!(info(&document), ("5".to_owned(), "1".to_owned()));
    let (document, report) = self::document("openapi: 3.1.0\ninfo: {title: t, version: 1.5}\n");
    assert!(report.is_empty(), "{report}");
    assert_eq!(info(&document), ("t".to_owned(), "1.5".to_owned()));
}

#[test]
fn all_problems_come_at_once_and_with_lines() {
    let text = "openapi: 3.1.0\ninfo: {title: t, version: 1, extra: 2}\npaths:\n  a: {}\n  /b:\n    get:\n      responses:\n        abc: {}\n      parameters:\n        - {name: x, in: moon, schema: {$ref: '#/none'}}\n";
    let (_, report) = document(text);
    let found: Vec<_> = report
        .iter()
        .map(|p| (p.line.unwrap_or(0), p.severity, p.what.as_str()))
        .collect();
    let want = [
        (2, Warning, "`extra` is not a known keyword of an info"),
        (4, Warning, "the path `a` does not start with `/`"),
        (8, Warning, "`abc` is not a status"),
        (10, Error, "a parameter cannot be in `moon`"),
        (10, Error, "the reference `#/none` does not resolve"),
    ];
    assert_eq!(found, want);
    assert!(report.to_string().ends_with("2 errors, 3 warnings"));
}

#[test]
fn other_versions_are_refused() {
    for text in ["openapi: 2.0\n", "openapi: 4.0.0\n", "{}"] {
        assert!(document(text).1.has_errors(), "{text}");
    }
    // The keywords of an older version of Swagger are not reported as well.
    let (_, report) = document("swagger: '1.2'\ninfo: { title: t, version: '1' }\nhost: a.test\n");
    assert_eq!(report.len(), 1, "{report}");
    assert!(report.has_errors(), "{report}");
    let (_, report) = document("swagger: '2.0'\ninfo: { title: t, version: '1' }\nhost: a.test\n");
    assert!(report.is_empty(), "{report}");
    assert!(document("[]").1.has_errors());
}
