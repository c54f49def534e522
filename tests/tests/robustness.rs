//! G2, G8: broken, hostile or huge documents give problems or a crate: never a panic, never too much memory.

use std::fmt::Write;

use oasmith::report::{Report, Severity};
use oasmith::{Input, Output, Source};

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: {}\n";

fn generate(name: &str, bytes: impl Into<Vec<u8>>) -> Result<Output, Report> {
    oasmith::generate(&Input {
        sources: vec![Source::new(name, bytes)],
        ..Input::default()
    })
}

/// The problems of a document; the first must contain this text.
#[track_caller]
fn refused(name: &str, bytes: impl Into<Vec<u8>>, says: &str) -> Report {
    let report = generate(name, bytes)
        .map(|output| output.files.len())
        .expect_err("a problem");
    let text = report.to_string();
    let first: String = text.chars().take(2_000).collect();
    assert!(
        report.has_errors() && text.contains(says),
        "{says:?} is not in:\n{first}"
    );
    assert!(
        report.iter().all(|problem| problem.source == name),
        "{first}"
    );
    report
}

/// A document with an operation that returns this schema, as JSON.
fn of_schema(schema: &str) -> String {
    format!(
        r##"{{"openapi": "3.1.0", "info": {{"title": "t", "version": "1"}}, "paths": {{"/a": {{"get": {{"responses": {{"200":
        {{"description": "ok", "content": {{"application/json": {{"schema": {schema}}}}}}}}}}}}}}}}}"##
    )
}

/// G8: schemas and values nested ten thousand deep, in JSON and in both styles of YAML.
#[test]
fn deep_nesting_is_refused() {
    const DEPTH: usize = 10_000;
    let nested = |open: &str, inner: &str, close: &str| {
        format!("{}{inner}{}", open.repeat(DEPTH), close.repeat(DEPTH))
    };
    for (open, close) in [
        ("{\"items\":", "}"),
        ("{\"allOf\":[", "]}"),
        ("{\"properties\":{\"a\":", "}}"),
        ("{\"not\":", "}"),
    ] {
        let text = of_schema(&nested(open, "{}", close));
        refused("a.json", text.clone(), "nested at most 128 levels deep");
        refused("a.yaml", text, "nested at most 128 levels deep");
    }
    for keyword in ["default", "example", "x-a", "const"] {
        let value = nested("[", "1", "]");
        let text = of_schema(&format!("{{\"{keyword}\": {value}}}"));
        refused("a.json", text.clone(), "nested at most 128 levels deep");
        refused("a.yaml", text, "nested at most 128 levels deep");
    }
    let mut block = format!("{HEAD}x-a:\n");
    for depth in 1..=DEPTH / 5 {
        writeln!(block, "{}a:", " ".repeat(depth)).expect("text");
    }
    refused("a.yaml", block, "nested at most 128 levels deep");
}

/// G8: a chain of ten thousand references between schemas is not nesting, and is accepted.
#[test]
fn long_chains_of_references_fit() {
    const LENGTH: usize = 10_000;
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n  /a:\n    get:\n      responses:\n        \"200\": { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } } }\ncomponents:\n  schemas:\n",
    );
    for index in 0..LENGTH {
        let next = (index + 1) % LENGTH;
        writeln!(text, "    S{index}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/S{next}' }} }} }}").expect("text");
    }
    let output = generate("a.yaml", text).unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(output.types, LENGTH);
}

/// G2: aliases that expand too much, in number and in size, with and without merge keys.
#[test]
fn alias_bombs_are_refused() {
    let says = |report: Report| {
        let text = report.to_string();
        assert!(
            text.contains("expand to too much") || text.contains("repetition limit"),
            "{text}"
        );
    };
    let mut lists = format!("{HEAD}x-a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    let mut maps = format!("{HEAD}x-a0: &a0 {{ k0: x, l0: x }}\n");
    for n in 1..30 {
        let last = n - 1;
        let list = vec![format!("*a{last}"); 10].join(", ");
        writeln!(lists, "x-a{n}: &a{n} [{list}]").expect("text");
        writeln!(
            maps,
            "x-a{n}: &a{n} {{ k{n}: *a{last}, l{n}: *a{last}, <<: *a{last} }}"
        )
        .expect("text");
    }
    says(refused("a.yaml", lists, ""));
    says(refused("a.yaml", maps, ""));
    let long = "x".repeat(100_000);
    let wide = vec!["*a"; 20_000].join(", ");
    says(refused(
        "a.yaml",
        format!("{HEAD}x-a: &a {long}\nx-b: [{wide}]\n"),
        "",
    ));
    let own = format!("{HEAD}x-a: &a [*a, *a]\n");
    refused("a.yaml", own, "not valid YAML");
}

/// G2: circular references of every kind of component.
#[test]
fn circles_are_found() {
    const CIRCULAR: &str = "the reference is circular and never resolves to a value";
    // A component of each section, and how an operation uses it.
    for (section, uses) in [
        (
            "schemas",
            "responses: { '200': { description: ok, content: { application/json: { schema: REF } } } }",
        ),
        ("responses", "responses: { '200': REF }"),
        ("parameters", "parameters: [REF], responses: {}"),
        ("requestBodies", "requestBody: REF, responses: {}"),
        (
            "headers",
            "responses: { '200': { description: ok, headers: { x: REF } } }",
        ),
        ("securitySchemes", "security: [{ A: [] }], responses: {}"),
    ] {
        for words in ["", ", description: d"] {
            // Keywords next to `$ref` are part of the schema, which is then more than a reference.
            if !words.is_empty() && ["schemas", "securitySchemes"].contains(&section) {
                continue;
            }
            let components = format!(
                "components:\n  {section}:\n    A: {{ $ref: '#/components/{section}/B'{words} }}\n    B: {{ $ref: '#/components/{section}/A'{words} }}\n    C: {{ $ref: '#/components/{section}/C'{words} }}\n"
            );
            let uses = uses.replace("REF", &format!("{{ $ref: '#/components/{section}/A' }}"));
            let used = HEAD.replace("{}", &format!("{{ /a: {{ put: {{ {uses} }} }} }}"));
            let report = refused("a.yaml", format!("{used}{components}"), CIRCULAR);
            let circular = report.iter().filter(|problem| problem.what == CIRCULAR);
            let mut places: Vec<_> = circular.map(|p| (p.line, p.severity)).collect();
            places.sort_by_key(|(line, _)| *line);
            // A component that no operation uses is not a reason to refuse the document.
            let (error, unused) = (Severity::Error, Severity::Warning);
            let want = [(Some(6), error), (Some(7), error), (Some(8), unused)];
            assert_eq!(places, want, "{report}");
        }
    }
    for words in ["", ", description: d"] {
        let components = format!(
            "components:\n  pathItems:\n    A: {{ $ref: '#/components/pathItems/B'{words} }}\n    B: {{ $ref: '#/components/pathItems/A'{words} }}\n"
        );
        // Path items that no path uses are not read.
        let used = HEAD.replace("{}", "{ /a: { $ref: '#/components/pathItems/A' } }");
        let report = refused("a.yaml", format!("{used}{components}"), "in a cycle");
        assert!(
            report
                .iter()
                .all(|problem| problem.line.is_some_and(|line| line > 3)),
            "{report}"
        );
    }
}

/// G8: schemas contain themselves, by each keyword in turn; those that accept values give a crate.
#[test]
fn schemas_may_contain_themselves() {
    let itself = "{\"$ref\": \"#/components/schemas/A\"}";
    for schema in [
        format!("{{\"items\": {itself}}}"),
        format!("{{\"prefixItems\": [{itself}, {itself}]}}"),
        format!("{{\"additionalProperties\": {itself}}}"),
        format!("{{\"patternProperties\": {{\"^a\": {itself}}}}}"),
        format!("{{\"properties\": {{\"a\": {itself}}}, \"required\": [\"a\"]}}"),
        format!("{{\"oneOf\": [{itself}, {{\"type\": \"string\"}}]}}"),
        format!("{{\"anyOf\": [{itself}, {itself}]}}"),
        format!("{{\"allOf\": [{itself}]}}"),
        format!("{{\"allOf\": [{itself}, {{\"properties\": {{\"a\": {itself}}}}}]}}"),
        format!("{{\"allOf\": [{{\"oneOf\": [{itself}, {{\"type\": \"object\"}}]}}, {itself}]}}"),
        format!("{{\"oneOf\": [{{\"allOf\": [{itself}, {itself}]}}, {{\"allOf\": [{itself}]}}]}}"),
        format!("{{\"not\": {itself}}}"),
        format!("{{\"if\": {itself}, \"then\": {itself}}}"),
        format!("{{\"propertyNames\": {itself}}}"),
        format!(
            "{{\"oneOf\": [{itself}], \"discriminator\": {{\"propertyName\": \"a\", \"mapping\": {{\"a\": \"A\"}}}}}}"
        ),
        "{\"$ref\": \"#\"}".to_owned(),
        "{\"$ref\": \"#/\"}".to_owned(),
        "{\"$ref\": \"#/components\"}".to_owned(),
        "{\"$ref\": \"#/components/schemas\"}".to_owned(),
        "{\"$ref\": \"#/paths/~1a/get/responses/200/content/application~1json/schema\"}".to_owned(),
    ] {
        for used in [itself, schema.as_str()] {
            let mut text = of_schema(used);
            text.truncate(text.len() - 1);
            text.push_str(&format!(
                ", \"components\": {{\"schemas\": {{\"A\": {schema}}}}}}}"
            ));
            match generate("a.json", text) {
                Ok(output) => assert!(output.files.contains_key("src/lib.rs"), "{schema}"),
                Err(report) => assert!(report.has_errors(), "{schema}"),
            }
        }
    }
}

/// G2, G8: parts of an `allOf` contain themselves and each other, by each keyword in turn, or give problems.
#[test]
fn parts_may_hold_themselves() {
    let to = |name: &str| format!("{{\"$ref\": \"#/components/schemas/{name}\"}}");
    let list = |inner: &str| format!("{{\"type\": \"array\", \"items\": {inner}}}");
    let map = |inner: &str| format!("{{\"type\": \"object\", \"additionalProperties\": {inner}}}");
    let pair = |inner: &str| {
        format!("{{\"type\": \"array\", \"prefixItems\": [{inner}, {inner}], \"minItems\": 2}}")
    };
    let many = |inner: &str| format!("{{\"anyOf\": [{inner}, {}]}}", list(inner));
    let (a, b) = (to("A"), to("B"));
    let both = |one: &str, two: &str| format!("{{\"allOf\": [{one}, {two}]}}");
    for (one, two, used) in [
        (list(&a), list(&b), both(&a, &b)),
        (map(&a), map(&b), both(&a, &b)),
        (pair(&a), list(&b), both(&a, &b)),
        (pair(&a), pair(&b), both(&a, &b)),
        // Cycles of different lengths.
        (list(&list(&a)), list(&list(&list(&b))), both(&list(&a), &b)),
        (many(&list(&a)), list(&b), both(&a, &b)),
        // The intersection is empty, so the union of the two is used.
        (
            list(&list(&a)),
            list(&map(&b)),
            both(
                &format!("{{\"properties\": {{\"a\": {a}}}}}"),
                &format!("{{\"properties\": {{\"a\": {b}}}}}"),
            ),
        ),
        // The intersection is part of the schemas that it is made of.
        (
            list(&both(&a, &b)),
            format!("{{\"anyOf\": [{}, {}]}}", map(&both(&a, &b)), list(&a)),
            a.clone(),
        ),
        (
            format!("{{\"items\": {{\"type\": \"object\", \"anyOf\": [{a}]}}}}"),
            list(&b),
            a.clone(),
        ),
        (list(&a), list(&b), both("{\"type\": \"string\"}", &a)),
    ] {
        let schemas = format!("{{\"A\": {one}, \"B\": {two}}}");
        ends(&used, &schemas);
    }
    // Written out, these schemas would have 2^40 places.
    let mut schemas = String::new();
    for (side, next) in (0..40).flat_map(|next| [("A", next), ("B", next)]) {
        let inner = to(&format!("{side}{}", next + 1));
        write!(schemas, "\"{side}{next}\": {}, ", pair(&inner)).expect("text");
    }
    let ends_of =
        "\"A40\": {\"type\": \"string\"}, \"B40\": {\"type\": \"string\", \"format\": \"uuid\"}";
    ends(
        &both(&to("A0"), &to("B0")),
        &format!("{{{schemas}{ends_of}}}"),
    );
}

/// Asserts that a document with these components gives a crate, or problems of a readable length.
#[track_caller]
fn ends(used: &str, schemas: &str) {
    let mut text = of_schema(used);
    text.truncate(text.len() - 1);
    text.push_str(&format!(", \"components\": {{\"schemas\": {schemas}}}}}"));
    match generate("a.json", text) {
        Ok(output) => assert!(output.files.contains_key("src/lib.rs"), "{schemas}"),
        Err(report) => assert!(
            report.has_errors() && report.iter().all(|problem| problem.what.len() < 400),
            "{report}"
        ),
    }
}

/// G2: documents of fifty megabytes: prose, a fault at the very end, bytes that are not text.
#[test]
fn large_documents_are_read() {
    const SIZE: usize = 50 << 20;
    let words = "lorem ".repeat(SIZE / 6);
    let yaml = format!(
        "openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\nx-words: {words}\npaths: {{}}\n"
    );
    assert!(generate("a.yaml", yaml).is_ok());
    let json = format!("{{\"openapi\": \"3.1.0\", \"x-words\": \"{words}\", \"paths\": ]}}");
    let report = refused("a.json", json, "not valid JSON");
    let place = report
        .iter()
        .map(|problem| (problem.line, problem.column > Some(SIZE)));
    assert_eq!(place.collect::<Vec<_>>(), [(Some(1), true)]);
    assert!(
        report.to_string().len() < 2_000,
        "only a part of the line is shown"
    );
    refused("a.yaml", vec![0_u8; SIZE], "NUL");
    refused("a.json", vec![b'['; SIZE], "nested at most 128 levels deep");
    refused("a.yaml", vec![b'['; SIZE], "nested at most 128 levels deep");
}

/// G2: bytes that are not text, empty files, duplicate keys.
#[test]
fn what_is_no_document_is_said() {
    refused("a.yaml", b"openapi: 3.1.0\nx: a\0b\n".as_slice(), "NUL");
    refused(
        "a.yaml",
        b"openapi: 3.1.0\nx: \xc3(\n".as_slice(),
        "not UTF-8",
    );
    refused(
        "a.json",
        b"{\"openapi\": \"\xed\xa0\x80\"}".as_slice(),
        "not UTF-8",
    );
    let wide = |big: bool| -> Vec<u8> {
        let text = format!("\u{feff}{HEAD}");
        text.encode_utf16()
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    // UTF-16 can be read in only one way, if the file is complete.
    for big in [true, false] {
        let output = generate("a.yaml", wide(big)).unwrap_or_else(|report| panic!("{report}"));
        assert_eq!(output.report.counts(), (0, 1), "{}", output.report);
        let report = output.report.to_string();
        assert!(report.contains("the file is UTF-16"), "{report}");
        let mut cut = wide(big);
        cut.pop();
        refused("a.yaml", cut, "not UTF-8");
        let lone = if big { [0xd8, 0] } else { [0, 0xd8] };
        refused("a.yaml", [wide(big), lone.to_vec()].concat(), "not UTF-8");
    }
    // A byte order mark in UTF-8 is not a fault.
    assert!(generate("a.yaml", format!("\u{feff}{HEAD}")).is_ok());
    for empty in ["", " \n\t\n", "\u{feff}"] {
        refused("a.yaml", empty, "is empty");
        refused("a.json", empty, "is empty");
    }
    for nothing in ["# words\n", "---\n", "null", "~", "5", "[]", "text"] {
        refused("a.yaml", nothing, "not an object");
    }
    refused("a.yaml", "{}", "no `openapi` version");
    // There is one problem, not one for each keyword of that version.
    let swagger = "swagger: '1.2'\ninfo: { title: t, version: '1' }\nhost: a.test\npaths: {}\ndefinitions: {}\n";
    let report = refused(
        "a.yaml",
        swagger,
        "version `1.2` of Swagger is not supported",
    );
    assert_eq!(
        (
            report.len(),
            report.iter().next().and_then(|problem| problem.line)
        ),
        (1, Some(1))
    );
    refused(
        "a.json",
        "{\"openapi\": \"3.1.0\", \"openapi\": \"3.0.0\", \"paths\": {}}",
        "duplicate key",
    );
    refused(
        "a.yaml",
        format!("{HEAD}paths: {{ /a: {{}} }}\n"),
        "duplicate key",
    );
    let many: String = (0..5_000).map(|n| format!("x-{}: {n}\n", n / 2)).collect();
    let report = refused(
        "a.yaml",
        format!("{HEAD}{many}"),
        "2400 more duplicate keys",
    );
    assert_eq!(report.len(), 101);
}
