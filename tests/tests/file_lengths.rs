//! G2: files of large documents stay short, and callers find all items at the paths that they would have in one file.

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
    for (path, text) in output.files.iter().chain(&output.driver) {
        let lines = text.lines().count();
        assert!(
            lines <= 2000 || !path.ends_with(".rs"),
            "{path}: {lines} lines"
        );
    }
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
    for (path, text) in &large {
        let lines = text.lines().count();
        assert!(
            lines <= 2000 || !path.ends_with(".rs"),
            "{path}: {lines} lines"
        );
    }
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
