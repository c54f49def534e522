//! G2: a crate with very many modules lists them in a short file.

use std::collections::BTreeMap;
use std::fmt::Write;

use oasmith::changes::{Changes, WrittenCrate};
use oasmith::{Config, Input, Source};

/// A crate with features by service has a condition for each set of services, not for each module. What the modules hold is
/// still seen by the report of changes.
#[test]
fn g2_very_many_modules_share_their_conditions() {
    let names: Vec<String> = (0..520).map(|at| format!("Thing{at}")).collect();
    let properties: String = names
        .iter()
        .map(|name| format!("{name}: {{ $ref: \"#/components/schemas/{name}\" }}, "))
        .collect();
    let mut text = String::from("openapi: 3.1.0\ninfo: { title: Many, version: \"1\" }\npaths:\n");
    for tag in ["pets", "shops"] {
        _ = writeln!(
            text,
            "  /{tag}: {{ get: {{ operationId: {tag}, tags: [{tag}], responses: {{ \"200\": {{ description: ok, content: {{ application/json: \
             {{ schema: {{ type: object, properties: {{ {properties} }} }} }} }} }} }} }} }}"
        );
    }
    text.push_str("components:\n  schemas:\n");
    for name in &names {
        _ = writeln!(
            text,
            "    {name}: {{ type: object, properties: {{ name: {{ type: string }} }} }}"
        );
    }
    let config = "[package]\nservice_features = true\n";
    let input = Input {
        sources: vec![Source::new("many.yaml", text)],
        config: Config::parse("codegen.toml", config).expect("a configuration"),
        driver: Some("..".to_owned()),
        ..Input::default()
    };
    let output = oasmith::generate(&input).expect("the document is right");
    tests::assert_short(output.files.iter().chain(&output.driver));
    let models = &output.files["src/models/mod.rs"];
    let gate = "#[cfg(any(feature = \"pets\", feature = \"shops\"))]\nmodules! {\n    mod thing0;";
    assert!(models.contains(gate), "{models}");
    assert_eq!(models.matches("feature = \"shops\"").count(), 2, "{models}");
    assert_no_blank_first_lines(output.files.iter().chain(&output.driver));
    let written = |files: BTreeMap<String, String>| WrittenCrate {
        name: "many".to_owned(),
        version: "0.1.0".to_owned(),
        files,
    };
    let mut fewer = output.files.clone();
    let thing = fewer.get_mut("src/models/thing300.rs").expect("a file");
    *thing = thing.replace("pub struct Thing300 {", "pub struct Other {");
    let changes = Changes::between_written(&written(output.files), &written(fewer));
    let changes = changes.expect("both are Rust").changes;
    assert!(
        changes.iter().any(|it| it.item == "models::Thing300"),
        "{changes:?}"
    );
}

/// No argument of a macro starts with a blank line.
fn assert_no_blank_first_lines<'f>(files: impl Iterator<Item = (&'f String, &'f String)>) {
    let mut tables = 0;
    for (path, text) in files.filter(|(path, _)| path.ends_with(".rs")) {
        tables += text.matches("! {\n").count();
        assert!(!text.contains("! {\n\n"), "{path}");
    }
    assert!(tables > 0, "there are tables");
}
