//! What `codegen.toml` changes, and what is said where it cannot be read.

use generator::report::{Report, Severity};
use generator::{Config, Files, Input, Source};

const DOCUMENT: &str = r##"openapi: 3.1.0
info: { title: t, version: "1" }
servers: [{ url: "https://api.a.test/", description: The real one. }]
paths:
  /pets: { get: { operationId: pets:list, tags: [pets], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
  /admin/keys: { get: { operationId: keys:list, tags: [admin], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Key" } } } } } } }
webhooks:
  pet.saved: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } }
  key.saved: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Key" } } } } } }
components:
  schemas:
    Pet: { type: object, required: [id, born], properties: { id: { type: string, format: guid }, born: { type: string, format: date-time } } }
    Key: { type: object, properties: { value: { type: string } } }
    Problem: { type: object, required: [detail], properties: { detail: { type: string } } }
"##;

fn generate(config: &str) -> Result<Files, Report> {
    let config = Config::parse("codegen.toml", config)?;
    let output = generator::generate(&Input {
        sources: vec![Source::new("a.yaml", DOCUMENT)],
        config,
        ..Input::default()
    })?;
    Ok(output.files)
}

#[track_caller]
fn files(config: &str) -> Files {
    generate(config).unwrap_or_else(|report| panic!("{report}"))
}

/// The line, the column and the help of each problem.
fn problems(config: &str) -> Vec<(usize, usize, String)> {
    let report = generate(config)
        .map(|files| files.len())
        .expect_err("problems");
    let errors = || {
        let problems = report.iter();
        problems.filter(|problem| problem.severity == Severity::Error)
    };
    let of_file =
        errors().all(|problem| problem.source == "codegen.toml" && problem.excerpt.is_some());
    assert!(of_file, "{report}");
    let found = errors().map(|problem| {
        (
            problem.line.unwrap_or(0),
            problem.column.unwrap_or(0),
            problem.help.clone(),
        )
    });
    found.collect()
}

fn models(files: &Files) -> Vec<&str> {
    let paths = files
        .keys()
        .filter_map(|path| path.strip_prefix("src/models/"));
    paths
        .filter(|path| !path.contains('/') && *path != "mod.rs")
        .collect()
}

/// G1: what is included by tag, path, id or name is all that is generated; what is skipped is not.
#[test]
fn operations_and_webhooks_are_selected() {
    let all = files("");
    assert_eq!(models(&all), ["key.rs", "pet.rs"]);
    let pets = "webhooks = [\"pet.*\"]";
    for selection in [
        "tags = [\"pets\"]",
        "paths = [\"/pets*\"]",
        "operations = [\"pets:*\"]",
    ] {
        let files = files(&format!("[include]\n{selection}\n{pets}\n"));
        assert_eq!(models(&files), ["pet.rs"], "{selection}");
        assert_eq!(
            files.get("src/models/pet.rs"),
            all.get("src/models/pet.rs"),
            "{selection}"
        );
        assert!(!files.contains_key("src/services/keys.rs"), "{selection}");
    }
    let keys = "webhooks = [\"key.saved\"]";
    for selection in [
        "tags = [\"admin\"]",
        "paths = [\"/admin/*\"]",
        "operations = [\"keys:list\"]",
    ] {
        assert_eq!(
            models(&files(&format!("[skip]\n{selection}\n{keys}\n"))),
            ["pet.rs"],
            "{selection}"
        );
    }
    let both =
        "[include]\ntags = [\"admin\"]\n[skip]\npaths = [\"/admin/*\"]\nwebhooks = [\"*\"]\n";
    assert_eq!(models(&files(both)), Vec::<&str>::new());
}

/// G2: a pattern that matches nothing is a slip.
#[test]
fn what_matches_nothing_is_said() {
    let config = "[skip]\ntags = [\"admin\", \"pest\"]\npaths = [\"/nowhere/*\"]\n[services.methods]\n\"pets:lsit\" = \"pets.all\"\n[errors]\nschema = \"Probelm\"\n";
    let want = [
        (2, 18, "did you mean `pets`?"),
        (3, 10, "correct it, or remove it"),
        (5, 1, "did you mean `pets:list`?"),
        (7, 1, "did you mean `Problem`?"),
    ];
    assert_eq!(
        problems(config),
        want.map(|(line, column, help)| (line, column, help.to_owned()))
    );
}

/// G2: all settings that have no meaning are told at once, each with its line and what it may have meant.
#[test]
fn unknown_settings_are_told_at_once() {
    let config = "[package]\nnmae = \"b\"\n\n[clinet]\nheaders = {}\n\n[[package.modules]]\nname = \"a\"\nfeatrue = \"b\"\n\n[schemas.rename]\nanything = \"Goes\"\n\n[unions.\"A.b\"]\nbuy = \"c\"\n";
    let want = [
        (2, 1, "did you mean `name`?"),
        (4, 2, "did you mean `client`?"),
        (9, 1, "did you mean `feature`?"),
        (15, 1, "did you mean `by`?"),
    ];
    assert_eq!(
        problems(config),
        want.map(|(line, column, help)| (line, column, help.to_owned()))
    );
}

/// G2: so are values that have no meaning, and text that is no TOML.
#[test]
fn wrong_values_have_lines() {
    for (config, line) in [
        ("[package]\nname = 5\n", 2),
        ("[package]\nname = \"1 crate\"\n", 2),
        ("[package]\nversion = \"1\"\n", 2),
        ("[formats]\n\n\"iban\" = \"strnig\"\n", 3),
        ("[skip]\ntags = \"pets\"\n", 2),
        ("[skip\n", 1),
        ("[[package.modules]]\nname = \"A-b\"\n", 1),
    ] {
        let found = problems(config);
        assert_eq!(
            found.iter().map(|(line, ..)| *line).collect::<Vec<_>>(),
            [line],
            "{config:?}: {found:?}"
        );
    }
}

/// G1: formats are read as told.
#[test]
fn formats_are_read_as_told() {
    let field = |config: &str, line: &str| files(config)["src/models/pet.rs"].contains(line);
    assert!(field("", "pub id: String") && field("", "pub born: Timestamp"));
    let told = "[formats]\nguid = \"uuid\"\ndate-time = \"string\"\n";
    assert!(field(told, "pub id: Uuid") && field(told, "pub born: String"));
}

/// C4, C14: a body for errors that no operation describes; environments that the document does not name.
#[test]
fn errors_and_environments_are_told() {
    let plain = files("");
    assert!(!models(&plain).contains(&"problem.rs"));
    let told = files("[errors]\nschema = \"Problem\"\n");
    assert!(models(&told).contains(&"problem.rs"));
    assert!(
        told["src/error.rs"].contains("Problem(Problem)")
            || told["src/error.rs"].contains("Problem("),
        "{}",
        told["src/error.rs"]
    );
    let told = files(
        "[client.environments]\nproduction = \"https://api.a.test\"\nsandbox = \"https://sandbox.a.test\"\n",
    );
    let client = told
        .values()
        .find(|text| text.contains("enum Environment"))
        .expect("environments");
    for part in [
        "Production",
        "Sandbox",
        "https://sandbox.a.test",
        "The real one.",
    ] {
        assert!(client.contains(part), "{part} is not in:\n{client}");
    }
}
