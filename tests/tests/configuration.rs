//! The settings of `codegen.toml`, and the messages about invalid ones.

use oasmith::Files;
use oasmith::report::{Report, Severity};
use tests::configured;

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
    configured(DOCUMENT, config).map(|output| output.files)
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

/// G1: only operations and webhooks that are included by tag, path, id or name are generated, and skipped ones are not.
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

/// G2: a pattern that matches nothing is a problem.
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

/// G2: all unknown settings are reported at once, each with its line and a suggestion.
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

/// G2: invalid values, and text that is not TOML, are reported as well.
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

/// G1: the types of formats are as configured.
#[test]
fn formats_are_read_as_told() {
    let field = |config: &str, line: &str| files(config)["src/models/pet.rs"].contains(line);
    assert!(field("", "pub id: String") && field("", "pub born: Timestamp"));
    let told = "[formats]\nguid = \"uuid\"\ndate-time = \"string\"\n";
    assert!(field(told, "pub id: Uuid") && field(told, "pub born: String"));
}

/// C4, C14: a body for errors that no operation describes, and environments that the document does not name.
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

/// F11: the fields of the manifest are as configured; without a configured name, the package is named after the title.
#[test]
fn the_manifest_is_as_told() {
    let manifest = |config: &str| files(config)["Cargo.toml"].clone();
    let plain = manifest("");
    for line in ["name = \"t-client\"", "version = \"0.1.0\""] {
        assert!(plain.lines().any(|known| known == line), "{line}\n{plain}");
    }
    assert!(!plain.contains("repository"), "{plain}");
    let told = manifest(
        "[package]\nname = \"pets\"\nversion = \"2.3.4-rc.1\"\ndescription = \"Of \\\"pets\\\".\"\nrepository = \"https://git.a.test/pets\"\n",
    );
    for line in [
        "name = \"pets\"",
        "version = \"2.3.4-rc.1\"",
        "description = \"Of \\\"pets\\\".\"",
        "repository = \"https://git.a.test/pets\"",
    ] {
        assert!(told.lines().any(|known| known == line), "{line}\n{told}");
    }
}

/// P2: the feature of each service is in the manifest, is on by default, and enables its file.
#[test]
fn services_have_features_where_told() {
    let plain = files("");
    assert!(!plain["Cargo.toml"].contains("\npets = ["));
    assert!(!plain["src/services/mod.rs"].contains("feature"));
    let split = files("[package]\nservice_features = true\n");
    let manifest = &split["Cargo.toml"];
    for feature in ["pets", "keys"] {
        let line = |line: &&str| line.starts_with(&format!("{feature} = ["));
        assert!(manifest.lines().any(|known| line(&known)), "{manifest}");
        let gate = format!("#[cfg(feature = \"{feature}\")]\npub mod {feature};");
        let services = &split["src/services/mod.rs"];
        assert!(services.contains(&gate), "{services}");
    }
    let default = manifest
        .lines()
        .find(|line| line.starts_with("default = ["));
    let default = default.expect("default features");
    assert!(
        manifest.contains("services = [") || default.contains("\"pets\""),
        "{default}"
    );
}

/// P2: an item that only one service needs is in the folder of that service, with its feature; if events contain it
/// too, either feature enables it.
#[test]
fn what_one_service_needs_stands_apart() {
    let keys = "  /admin/keys: {";
    let create = r##"  /new: { post: { operationId: pets:create, tags: [pets], requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/PetCreate" } } } }, responses: { "204": { description: ok } } } }
"##;
    let document = DOCUMENT.replace(keys, &format!("{create}{keys}")).replace(
        "    Key: {",
        "    PetCreate: { type: object, properties: { id: { type: string } } }\n    Key: {",
    );
    let config = "[package]\nservice_features = true\n";
    let output = configured(&document, config).unwrap_or_else(|report| panic!("{report}"));
    for (file, module, model) in [
        (
            "mod",
            "#[cfg(any(feature = \"pets\", feature = \"webhooks\"))]\nmod pet;",
            None,
        ),
        ("mod", "#[cfg(feature = \"pets\")]\nmod pets;", None),
        ("pets", "\nmod pet;", None),
        ("pet", "pub struct Pet {", Some("PetCreate")),
        ("pets/pet", "pub struct PetCreate {", Some("Pet {")),
    ] {
        let text = &output.files[&format!("src/models/{file}.rs")];
        assert!(text.contains(module), "{file}: {module}\n{text}");
        assert!(
            model.is_none_or(|model| !text.contains(&format!("pub struct {model}"))),
            "{text}"
        );
    }
    let manifest = &output.files["Cargo.toml"];
    assert!(manifest.contains("\npets = []\n"), "{manifest}");
    assert!(manifest.contains("\nwebhooks = [\"dep:"), "{manifest}");
}

/// P2: a file named like the folder of a service is the module of that folder. An item that fewer features enable than
/// the file has the gate of those features.
#[test]
fn a_file_named_like_a_folder_is_its_module() {
    let config =
        "[package]\nservice_features = true\n[schemas.families]\npets = [\"Pet\", \"Key\"]\n";
    let files = files(config);
    let text = &files["src/models/pets.rs"];
    let gate = "#[cfg(any(feature = \"pets\", feature = \"webhooks\"))]\n#[derive";
    assert!(
        text.contains(gate) && !files.contains_key("src/models/pets/pets.rs"),
        "{text}"
    );
}

/// G9: rustdoc shows the gate of an item only once. It shows the gates of `use` and of the item, which are the same,
/// and would add that of the module.
#[test]
fn an_item_shows_its_gate_once() {
    let config =
        "[package]\nservice_features = true\n[schemas.families]\npets = [\"Pet\", \"Key\"]\n";
    let files = files(config);
    let text = &files["src/models/mod.rs"];
    let compact: String = text.split_whitespace().collect();
    let gate =
        r#"#[cfg_attr(not(any(feature="keys",feature="pets",feature="webhooks")),cfg(false))]"#;
    assert!(compact.contains(&format!("{gate}modpets;")), "{text}");
    let pet = "#[cfg(any(feature = \"pets\", feature = \"webhooks\"))]\npub use self::pets::Pet;";
    assert!(text.contains(pet), "{text}");
    assert!(!text.contains("pets::*"), "{text}");
}

/// F11, G2: a keyword is waived by name with a reason; without a reason it is an error, and other keywords remain
/// errors.
#[test]
fn keywords_are_waived_by_name() {
    let with = |config: &str| {
        let document = DOCUMENT.replace("    Key: {", "    Key: { flavour: sweet, colour: red,");
        configured(&document, config)
    };
    let told = |config: &str| match with(config) {
        Ok(output) => output.report.to_string(),
        Err(report) => report.to_string(),
    };
    let none = told("");
    assert!(
        none.contains("`flavour`") && none.contains("`colour`"),
        "{none}"
    );
    let one = told("[waivers]\nflavour = \"of an old tool\"\n");
    assert!(
        !one.contains("`flavour`") && one.contains("`colour`"),
        "{one}"
    );
    let both = with("[waivers]\nflavour = \"of an old tool\"\ncolour = \"so too\"\n");
    let mut both = both.unwrap_or_else(|report| panic!("{report}")).files;
    // `names.lock` differs between the two configurations.
    let mut none = files("");
    both.remove(oasmith::lock::NAME);
    none.remove(oasmith::lock::NAME);
    assert!(both == none);
}
