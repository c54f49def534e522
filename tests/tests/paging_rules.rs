//! C7, G2: pagination rules that do not apply are reported, each at its line of `codegen.toml`.

use oasmith::Files;
use oasmith::report::Report;
use tests::configured;

const DOCUMENT: &str = r##"openapi: 3.1.0
info: { title: t, version: "1" }
paths:
  /a: { get: { operationId: a.list, parameters: [{ name: after, in: query, schema: { type: string } }, { name: page, in: query, schema: { type: integer } }, { name: at, in: header, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Page" } } } } } } }
  /b: { get: { operationId: b.list, responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: string } } } } } } } }
  /c: { get: { operationId: c.text, responses: { "200": { description: ok, content: { text/plain: {} } } } } }
components:
  schemas:
    Page: { type: object, properties: { data: { type: array, items: { type: string } }, next: { type: string }, flag: { type: object, properties: { x: { type: string } } }, count: { type: integer } } }
"##;

fn generate(config: &str) -> Result<Files, Report> {
    configured(DOCUMENT, config).map(|output| output.files)
}

/// C7: the optional parts of the runtime for pagination are copied only if they are used.
#[test]
fn walks_come_where_they_are_used() {
    let walks = |config: &str| {
        let files = generate(config).unwrap_or_else(|report| panic!("{report}"));
        files.keys().any(|path| path.starts_with("src/pagination/"))
    };
    assert!(!walks(""));
    assert!(!walks(
        "[pagination]\noperations = [\"a.list\"]\nitems = \"data\"\n"
    ));
    let rule = |rest: &str| walks(&format!("[[pagination.rules]]\n{rest}\n"));
    assert!(!rule(
        "operations = [\"a.list\"]\nby = \"page\"\nitems = \"data\""
    ));
    assert!(rule(
        "operations = [\"a.list\"]\nby = \"page\"\nitems = \"data\"\nfirst = 0"
    ));
    assert!(rule("operations = [\"b.list\"]\nby = \"link\""));
    // A pattern applies its rule only to operations that the rule fits.
    assert!(rule("operations = [\"*\"]\nby = \"link\""));
    let files = generate("[[pagination.rules]]\noperations = [\"*\"]\nby = \"link\"\n");
    let files = files.unwrap_or_else(|report| panic!("{report}"));
    let walked = files
        .iter()
        .filter(|(_, text)| text.contains("pagination_methods!("));
    let walked: Vec<&str> = walked.map(|(path, _)| path.as_str()).collect();
    assert_eq!(walked, ["src/pagination/mod.rs", "src/services/b.rs"]);
}

/// C7: the first rule that names an operation applies.
#[test]
fn the_first_rule_counts() {
    let files = generate(
        "[[pagination.rules]]\noperations = [\"a.list\"]\nby = \"cursor\"\nparameter = \"after\"\nnext = \"next\"\nitems = \"data\"\n[[pagination.rules]]\noperations = [\"*\"]\nby = \"page\"\nitems = \"data\"\n",
    );
    let files = files.unwrap_or_else(|report| panic!("{report}"));
    let text = &files["src/services/a.rs"];
    assert!(
        text.contains("Cursor::new(\"after\"") && !text.contains("page_methods!("),
        "{text}"
    );
}

/// G2: a rule that does not apply is reported at its line, with what is missing.
#[test]
fn rules_that_do_not_fit_are_told() {
    let cursor = "by = \"cursor\"\nparameter = \"after\"\nitems = \"data\"\n";
    for (rule, line, says) in [
        (
            "by = \"cursor\"\noperations = [\"a.list\"]\nparameter = \"after\"\n",
            2,
            "pagination by `cursor` requires `next`",
        ),
        (
            "by = \"link\"\noperations = [\"b.list\"]\ntotal = \"x\"\n",
            4,
            "`total` has no effect for pagination by `link`",
        ),
        (
            "by = \"offset\"\noperations = [\"b.list\"]\n",
            2,
            "pagination by `offset` requires `parameter`",
        ),
        (
            "by = \"link\"\noperations = []\n",
            3,
            "the rule by `link` has no operations",
        ),
        (
            "by = \"links\"\noperations = [\"b.list\"]\n",
            2,
            "unknown variant `links`",
        ),
        (
            "by = \"link\"\noperations = [\"d.list\"]\n",
            3,
            "matches no operation",
        ),
        (
            "by = \"link\"\noperations = [\"c.text\"]\n",
            3,
            "it does not return JSON of a single type",
        ),
        (
            "by = \"link\"\noperations = [\"a.list\"]\n",
            3,
            "its response is not a list, and `items` is not set",
        ),
        (
            "by = \"url\"\noperations = [\"a.list\"]\nitems = \"data\"\nnext = \"nxt\"\n",
            3,
            "no `nxt`",
        ),
        (
            "by = \"url\"\noperations = [\"a.list\"]\nitems = \"data\"\nnext = \"flag\"\n",
            3,
            "`flag` of its response is not a string",
        ),
        (
            "by = \"url\"\noperations = [\"a.list\"]\nitems = \"next\"\nnext = \"next\"\n",
            3,
            "no list at `next`",
        ),
        (
            "by = \"offset\"\noperations = [\"a.list\"]\nitems = \"data\"\nparameter = \"at\"\n",
            3,
            "no query parameter `at`",
        ),
        (
            &format!("{cursor}operations = [\"a.list\"]\nnext = \"next\"\nmore = \"count\"\n"),
            5,
            "`count` of its response is not a boolean",
        ),
    ] {
        let config = format!("[[pagination.rules]]\n{rule}");
        let report = generate(&config).map(|files| files.len()).expect_err(rule);
        let found: Vec<_> = report
            .iter()
            .map(|problem| (problem.line, problem.source.as_str()))
            .collect();
        assert_eq!(found, [(Some(line), "codegen.toml")], "{report}");
        assert!(report.to_string().contains(says), "{says}\n{report}");
        assert!(
            report.iter().all(|problem| !problem.help.is_empty()),
            "{report}"
        );
    }
    // The same problem in a rule for all lists.
    let report = generate("[pagination]\noperations = [\"a.list\", \"e.list\"]\n");
    let report = report.map(|files| files.len()).expect_err("problems");
    for says in ["no list at `items`", "`e.list` matches no operation"] {
        assert!(report.to_string().contains(says), "{report}");
    }
}
