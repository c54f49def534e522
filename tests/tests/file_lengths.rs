//! G2: files of large documents stay short, and callers find all items at the paths that they would have in one file.

use std::collections::BTreeMap;
use std::fmt::Write;

use oasmith::{Input, Source};

/// A document of one service with many operations.
fn large(operations: usize) -> Source {
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: { title: Large, version: \"1\" }\ntags: [{ name: things }]\npaths:\n",
    );
    for at in 0..operations {
        text.push_str(&format!(
            "  /things{at}:\n    get:\n      operationId: getThing{at}\n      tags: [things]\n      parameters: \
             [{{ name: first, in: query, schema: {{ type: string }} }}]\n      responses: {{ \"204\": {{ description: ok }} }}\n"
        ));
    }
    Source::new("large.yaml", text)
}

#[test]
fn g2_a_large_service_stands_in_several_files() {
    let input = Input {
        sources: vec![large(1200)],
        driver: Some("..".to_owned()),
        ..Input::default()
    };
    let output = oasmith::generate(&input).expect("the document is right");
    tests::assert_short(output.files.iter().chain(&output.driver));
    let parts = |folder: &str| {
        let paths = output.files.keys();
        paths.filter(|path| path.starts_with(folder)).count()
    };
    assert!(parts("src/services/things/part_") > 1);
    assert!(parts("src/doubles/things/part_") > 1);
    assert_eq!(parts("src/doubles/operations_"), 3);
    let in_driver = output.driver.keys();
    let in_driver = in_driver.filter(|path| path.starts_with("src/operations/things/part_"));
    assert_eq!(in_driver.count(), 12);
    // The service re-exports the builders of all parts.
    let service = &output.files["src/services/things.rs"];
    assert!(service.contains("pub use self::part_1::*;"), "{service}");
    let small = Input {
        sources: vec![large(3)],
        ..Input::default()
    };
    let small = oasmith::generate(&small).expect("the document is right");
    let is_part = |path: &&String| path.contains("/part_");
    assert_eq!(small.files.keys().filter(is_part).count(), 0);
}

/// A document with an error body for each operation.
fn faulty(operations: usize) -> Source {
    let mut text =
        String::from("openapi: 3.1.0\ninfo: { title: Faulty, version: \"1\" }\npaths:\n");
    for at in 0..operations {
        text.push_str(&format!(
            "  /things{at}:\n    get:\n      operationId: getThing{at}\n      tags: [part{}]\n      responses: {{ \"204\": {{ description: \
             ok }}, \"409\": {{ description: no, content: {{ application/json: {{ schema: {{ $ref: \"#/components/schemas/Fault{at}\" }} }} }} }} }}\n",
            at / 20
        ));
    }
    text.push_str("components:\n  schemas:\n");
    for at in 0..operations {
        text.push_str(&format!(
            "    Fault{at}: {{ type: object, required: [kind], properties: {{ kind: {{ const: fault{at} }}, message: {{ type: string }} }} }}\n"
        ));
    }
    Source::new("faulty.yaml", text)
}

#[test]
fn g2_many_error_bodies_stand_in_several_files() {
    let files = |operations: usize| {
        let input = Input {
            sources: vec![faulty(operations)],
            ..Input::default()
        };
        let output = oasmith::generate(&input).expect("the document is right");
        output.files
    };
    let large = files(850);
    tests::assert_short(&large);
    let error = &large["src/error.rs"];
    assert!(error.contains("pub enum ApiError"), "{error}");
    assert!(
        error.contains("pub use self::bodies::ErrorBody;"),
        "{error}"
    );
    assert!(large["src/error/bodies.rs"].contains("pub enum ErrorBody"));
    let last = &large["src/error/bodies/part_5.rs"];
    assert!(last.contains("fn decode_5"), "{last}");
    assert!(!files(150).contains_key("src/error/bodies/part_1.rs"));
    assert!(large.contains_key("src/error/texts.rs"));
    assert!(!files(3).contains_key("src/error/bodies.rs"));
}

/// The files of the crate and of the driver for a document with these lines of `paths`, `webhooks` and schemas.
fn files_of(paths: &str, webhooks: &str, schemas: &str) -> BTreeMap<String, String> {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: Long, version: \"1\" }}\npaths:\n{paths}webhooks:\n{webhooks}components:\n  schemas:\n{schemas}"
    );
    let input = Input {
        sources: vec![Source::new("long.yaml", text)],
        driver: Some("..".to_owned()),
        ..Input::default()
    };
    let output = oasmith::generate(&input).expect("the document is right");
    tests::assert_short(output.files.iter().chain(&output.driver));
    for (path, text) in &output.files {
        let folder = path.strip_suffix(".rs").unwrap_or(path);
        let folder = folder.strip_suffix("/mod").unwrap_or(folder);
        for part in text
            .lines()
            .filter_map(|line| line.strip_prefix("mod part_"))
        {
            let part = format!("{folder}/part_{}.rs", part.trim_end_matches(';'));
            assert!(output.files.contains_key(&part), "{path} declares {part}");
        }
    }
    output.files
}

/// A document that sends and receives one schema.
fn files_with(schema: &str) -> BTreeMap<String, String> {
    let content = "{ application/json: { schema: { $ref: \"#/components/schemas/Thing\" } } }";
    let paths = format!(
        "  /things:\n    put:\n      operationId: putThing\n      tags: [things]\n      requestBody: {{ required: true, content: {content} }}\n      \
         responses: {{ \"200\": {{ description: ok, content: {content} }} }}\n"
    );
    files_of(&paths, "  {}\n", schema)
}

/// The text of a module and of its parts.
fn whole(files: &BTreeMap<String, String>, path: &str) -> String {
    let parts = files.iter().filter(|(known, _)| {
        let rest = known.strip_prefix(path);
        rest.is_some_and(|rest| rest == ".rs" || rest.starts_with("/part_"))
    });
    parts.map(|(_, text)| text.as_str()).collect()
}

#[test]
fn g2_a_struct_of_very_many_fields_stands_in_several_files() {
    let mut schema = String::from("    Thing:\n      type: object\n      properties:\n");
    for at in 0..900 {
        let line = format!(
            "        setting{at}: {{ type: string, description: \"The setting {at}.\\n\\nMore of it.\" }}\n"
        );
        schema.push_str(&line);
    }
    let files = files_with(&schema);
    let main = &files["src/models/thing.rs"];
    assert!(main.contains("mod part_1;"), "{main}");
    assert!(main.contains("pub struct Thing {"), "{main}");
    // The docs of fields are shorter, and those of the setters are whole.
    assert!(
        main.contains("    pub setting899: Option<String>,"),
        "{main}"
    );
    let all = whole(&files, "src/models/thing");
    assert_eq!(all.matches("    pub fn setting").count(), 900);
    assert_eq!(all.matches("/// More of it.").count(), 900);
}

#[test]
fn g2_enums_of_very_many_values_stand_in_several_files() {
    let mut schema = String::from(
        "    Thing:\n      type: object\n      properties:\n        carrier: { type: string, enum: [",
    );
    for at in 0..4000 {
        _ = write!(schema, "carrier_{at}, ");
    }
    schema.push_str("] }\n        level: { type: integer, enum: [");
    for at in 0..2500 {
        _ = write!(schema, "{at}, ");
    }
    schema.push_str("], x-enum-varnames: [");
    for at in 0..2500 {
        _ = write!(schema, "step{at}, ");
    }
    schema.push_str("] }\n");
    let files = files_with(&schema);
    let all: String = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/models/"))
        .map(|(_, text)| text.as_str())
        .collect();
    for at in [0, 1199, 1200, 2399, 2400, 3998, 3999] {
        let known = all.contains(&format!("Carrier{at} = \"carrier_{at}\","));
        assert!(known, "carrier_{at}");
    }
    assert_eq!(all.matches(" = \"carrier_").count(), 4000);
    // Each number has a value, and each value a number.
    for at in [0, 1199, 1200, 2399, 2400, 2498, 2499] {
        let known = all.contains(&format!("{at} => Self::Step{at},"));
        assert!(known, "{at}");
    }
    assert_eq!(all.matches("=> Self::Step").count(), 2500);
    assert!(all.contains("_ => 2499,"), "the last number");
}

#[test]
fn g2_an_enum_of_long_texts_stands_in_several_files() {
    let mut schema = String::from(
        "    Thing:\n      type: object\n      properties:\n        carrier: { type: string, enum: [",
    );
    for at in 0..1100 {
        _ = write!(
            schema,
            "a_carrier_whose_name_takes_more_than_half_of_a_line_{at}, "
        );
    }
    schema.push_str("] }\n");
    let files = files_with(&schema);
    let enums = files.values().filter(|text| text.contains("ACarrier"));
    assert!(
        enums.count() > 1,
        "the values and their texts are in several files"
    );
}

#[test]
fn g2_a_union_and_events_of_many_members_stand_in_several_files() {
    let (mut schemas, mut webhooks) = (String::new(), String::new());
    schemas.push_str("    Thing: { discriminator: { propertyName: kind }, oneOf: [");
    for at in 0..300 {
        _ = write!(schemas, "{{ $ref: \"#/components/schemas/Kind{at}\" }}, ");
    }
    schemas.push_str("] }\n");
    for at in 0..300 {
        _ = writeln!(
            schemas,
            "    Kind{at}: {{ type: object, required: [kind], properties: {{ kind: {{ const: kind{at} }}, name: {{ type: string }} }} }}"
        );
        _ = writeln!(
            webhooks,
            "  happened.{at}:\n    post:\n      description: \"An event.\\n\\nMore.\\n\\nAnd more.\\n\\nAnd yet more of it.\"\n      requestBody: {{ content: {{ \
             application/json: {{ schema: {{ type: object, required: [type], properties: {{ type: {{ const: happened.{at} }} }} }} }} }} }}\n      responses: {{ \"200\": {{ description: ok }} }}"
        );
    }
    let content = "{ application/json: { schema: { $ref: \"#/components/schemas/Thing\" } } }";
    let paths = format!(
        "  /things:\n    put:\n      operationId: putThing\n      requestBody: {{ required: true, content: {content} }}\n      responses: {{ \"204\": {{ description: ok }} }}\n"
    );
    let files = files_of(&paths, &webhooks, &schemas);
    let events = &files["src/webhooks.rs"];
    assert!(events.contains("pub enum WebhookEvent {"), "{events}");
    let all = whole(&files, "src/webhooks");
    assert_eq!(
        all.matches("Happened299 = \"happened.299\",").count(),
        1,
        "{all}"
    );
}

#[test]
fn g2_very_many_services_and_error_bodies_stand_in_several_files() {
    let (mut paths, mut schemas) = (String::new(), String::new());
    for at in 0..1400 {
        _ = writeln!(
            paths,
            "  /things{at}:\n    get:\n      operationId: getThing{at}\n      tags: [part{}]\n      responses: {{ \"204\": {{ description: \
             ok }}, \"409\": {{ description: no, content: {{ application/json: {{ schema: {{ $ref: \"#/components/schemas/Fault{at}\" }} }} }} }} }}",
            at / 4
        );
        _ = writeln!(
            schemas,
            "    Fault{at}: {{ type: object, required: [kind], properties: {{ kind: {{ const: fault{at} }}, message: {{ type: string }} }} }}"
        );
    }
    let files = files_of(&paths, "  {}\n", &schemas);
    let client = whole(&files, "src/client");
    assert_eq!(client.matches("    pub fn part").count(), 350);
    assert!(!files["src/client.rs"].contains("pub fn part349"));
    assert!(files["src/error.rs"].contains("    Fault1399(Fault1399),"));
    let texts: String = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/error/texts"))
        .map(|(_, text)| text.as_str())
        .collect();
    assert_eq!(
        texts.matches("Self::Fault").count(),
        1399,
        "the last one has no pattern"
    );
}

/// The number of lines of the longest function.
fn longest_function(text: &str) -> usize {
    let (mut longest, mut start) = (0, 0);
    for (line, text) in text.lines().enumerate() {
        match text {
            "}" => longest = longest.max(line - start),
            _ if text.contains("fn ") && !text.starts_with(' ') => start = line,
            _ => {}
        }
    }
    longest
}

/// Builders of one operation with many optional parameters, whose fields are private. The driver has their steps in several
/// functions and files.
#[test]
fn g2_a_builder_of_very_many_setters_stands_in_several_files() {
    let parameters: String = (0..700)
        .map(|at| {
            format!("        - {{ name: filter{at}, in: query, schema: {{ type: string }}, description: The filter {at}. }}\n")
        })
        .collect();
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: Long, version: \"1\" }}\npaths:\n  /things:\n    get:\n      operationId: find\n      \
         tags: [things]\n      responses: {{ \"204\": {{ description: ok, headers: {{ X-Total: {{ schema: {{ type: integer }} }} }} }} }}\n      parameters:\n{parameters}    \
         post:\n      operationId: count\n      tags: [things]\n      responses: {{ \"204\": {{ description: ok }} }}\n      \
         parameters:\n{parameters}"
    );
    let input = Input {
        sources: vec![Source::new("long.yaml", text)],
        driver: Some("..".to_owned()),
        ..Input::default()
    };
    let output = oasmith::generate(&input).expect("the document is right");
    let files = output.files;
    tests::assert_short(files.iter().chain(&output.driver));
    let steps = output.driver.iter();
    let steps = steps.filter(|(path, _)| path.starts_with("src/operations/things"));
    let lengths = steps.clone().map(|(_, text)| longest_function(text));
    assert!(lengths.max() <= Some(420), "functions are short");
    let steps: String = steps.map(|(_, text)| text.as_str()).collect();
    assert_eq!(steps.matches(".set(").count(), 1400);
    let service = files.iter();
    let service = service.filter(|(path, _)| path.starts_with("src/services/things"));
    let all: String = service.map(|(_, text)| text.as_str()).collect();
    assert_eq!(all.matches("    pub fn filter").count(), 1400);
    // What is below the file of the service shows its fields there, too.
    assert_eq!(all.matches("Headers(pub(super) HeaderMap);").count(), 1);
    assert_eq!(all.matches("    call: Call<()>,").count(), 2);
}
