//! F11, G2: types of other crates, configured by `[[types]]` in `codegen.toml`.

use oasmith::Files;
use oasmith::report::Report;
use tests::configured;

const DOCUMENT: &str = r##"openapi: 3.1.0
info: { title: t, version: "1" }
paths:
  /a: { post: { operationId: a.save, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } }, responses: { "204": { description: ok } } } }
components:
  schemas:
    A: { type: object, properties: { price: { type: string, format: decimal }, rate: { type: number, format: decimal }, money: { $ref: "#/components/schemas/Money" } } }
    Money: { type: object, properties: { amount: { type: integer } } }
"##;

fn generate(config: &str) -> Result<Files, Report> {
    configured(DOCUMENT, config).map(|output| output.files)
}

#[track_caller]
fn files(config: &str) -> Files {
    generate(config).unwrap_or_else(|report| panic!("{report}"))
}

/// F11: a type of a crate that is otherwise behind a feature makes it a dependency that is always there.
#[test]
fn types_may_be_of_crates_with_a_feature() {
    const DAYS: &str = "[[types]]\nrust = \"time::Date\"\ndependency = \"{ version = '0.3.40', features = ['serde'] }\"\nformats = [\"decimal\"]\n";
    let document = DOCUMENT.replace(
        "amount: { type: integer }",
        "at: { type: string, format: date-time }",
    );
    let files = |config| configured(&document, config).map(|output| output.files);
    let plain = files("").unwrap_or_else(|report| panic!("{report}"));
    let manifest = &plain["Cargo.toml"];
    assert!(manifest.contains("\ntime = [\"dep:time\"]\n"), "{manifest}");
    assert!(
        manifest.contains("\ntime = { version = \"0.3.55\", optional = true,"),
        "{manifest}"
    );
    let told = files(DAYS).unwrap_or_else(|report| panic!("{report}"));
    let manifest = &told["Cargo.toml"];
    assert!(manifest.contains("\ntime = []\n"), "{manifest}");
    assert!(
        manifest.contains("\ntime = { version = \"0.3.40\", features = [\"std\", \"serde\"] }\n"),
        "{manifest}"
    );
    assert!(told["src/models/a.rs"].contains("pub price: Option<::time::Date>,"));
    assert!(told["src/foreign.rs"].contains("Self::from_calendar_date("));
    // Without instants of `chrono`, there is nothing that the features would convert.
    let only = files("instants = \"time\"\n").unwrap_or_else(|report| panic!("{report}"));
    let manifest = &only["Cargo.toml"];
    assert!(
        !manifest.contains("jiff") && !manifest.contains("chrono"),
        "{manifest}"
    );
    assert!(!manifest.contains("\ntime = ["), "{manifest}");
    assert!(!only["src/lib.rs"].contains("TimeExt"));
}

/// F11: a type and its dependency are in the crate if their format is used, and are absent otherwise.
#[test]
fn types_come_with_their_dependency() {
    const DECIMAL: &str = "[[types]]\nrust = \"rust_decimal::Decimal\"\ndependency = \"'1'\"\n";
    let told = files(&format!("{DECIMAL}formats = [\"decimal\"]\n"));
    let model = &told["src/models/a.rs"];
    assert!(
        model.contains("pub price: Option<::rust_decimal::Decimal>,"),
        "{model}"
    );
    // A number with that format keeps its type, because the setting is for strings.
    assert!(model.contains("pub rate: Option<f64>,"), "{model}");
    assert!(
        told["Cargo.toml"].contains("\nrust_decimal = \"1\"\n"),
        "{}",
        told["Cargo.toml"]
    );
    assert!(told["src/foreign.rs"].contains("impl Decode for ::rust_decimal::Decimal"));
    let number = files(&format!(
        "{DECIMAL}formats = [\"decimal\"]\njson = \"number\"\n"
    ));
    let model = &number["src/models/a.rs"];
    assert!(model.contains("pub price: Option<String>,"), "{model}");
    assert!(
        model.contains("pub rate: Option<::rust_decimal::Decimal>,"),
        "{model}"
    );
    let plain = files("");
    assert!(!plain["Cargo.toml"].contains("rust_decimal"));
    assert!(!plain.contains_key("src/foreign.rs"));
    let unused = generate(&format!("{DECIMAL}formats = [\"other\"]\n"));
    let told = unused.expect_err("nothing has this format").to_string();
    assert!(told.contains("no schema has the format `other`"), "{told}");
}

/// F11: a type of a carried module implements the traits itself, whatever its JSON looks like.
#[test]
fn types_of_the_crate_speak_for_themselves() {
    let told = files(
        "[[package.modules]]\nname = \"money\"\n[[types]]\nrust = \"crate::money::Money\"\nschemas = [\"Money\"]\njson = \"own\"\n",
    );
    let model = &told["src/models/a.rs"];
    assert!(model.contains("use crate::money::Money;"), "{model}");
    assert!(model.contains("pub money: Option<Money>,"), "{model}");
    assert!(!told.contains_key("src/foreign.rs"));
}

/// G2: a type that cannot be used is reported at its line.
#[test]
fn types_that_cannot_be_used_are_told() {
    let decimal = "rust = \"rust_decimal::Decimal\"\n";
    for (rule, line, says) in [
        (
            "rust = \"Decimal\"\nformats = [\"a\"]\n",
            2,
            "is not the path of a type",
        ),
        (
            "rust = \"a::b; c\"\nformats = [\"a\"]\n",
            2,
            "is not the path of a type",
        ),
        (
            &format!("{decimal}formats = [\"a\"]\n"),
            2,
            "needs the `dependency` on `rust_decimal`",
        ),
        (
            &format!("{decimal}dependency = \"1\\nx = 1\"\nformats = [\"a\"]\n"),
            3,
            "is not a dependency as in a manifest",
        ),
        (
            "rust = \"std::net::Ipv4Addr\"\ndependency = \"'1'\"\nformats = [\"a\"]\n",
            3,
            "needs no dependency",
        ),
        (
            &format!("{decimal}dependency = \"'1'\"\n"),
            2,
            "is not used for anything",
        ),
        (
            &format!("{decimal}dependency = \"'1'\"\nformats = [\"a\"]\njson = \"own\"\n"),
            5,
            "cannot implement its own decoding",
        ),
        (
            "rust = \"std::net::Ipv4Addr\"\nschemas = [\"Mony\"]\n",
            3,
            "did you mean `Money`?",
        ),
        (
            "rust = \"std::net::Ipv4Addr\"\nformats = [\"a\", \"a\"]\n",
            3,
            "`a` has two types",
        ),
        (
            "rust = \"std::net::Ipv4Addr\"\nformats = [\"a\"]\njson = \"text\"\n",
            4,
            "unknown variant",
        ),
    ] {
        let config = format!("[[types]]\n{rule}");
        let report = generate(&config).map(|files| files.len()).expect_err(rule);
        let found: Vec<_> = report
            .iter()
            .map(|problem| (problem.line, problem.source.as_str()))
            .collect();
        assert_eq!(found, [(Some(line), "codegen.toml")], "{report}");
        assert!(report.to_string().contains(says), "{says}\n{report}");
    }
    // A problem with a schema of the document is reported at its place there.
    let report = generate("[[types]]\nrust = \"std::net::Ipv4Addr\"\nschemas = [\"Money\"]\n");
    let report = report.map(|files| files.len()).expect_err("a problem");
    assert!(
        report.to_string().contains("`Money` is not a string"),
        "{report}"
    );
    assert!(
        report.iter().all(|problem| problem.source == "a.yaml"),
        "{report}"
    );
}
