//! G1: a document in several files is one API: schemas in other files have types of their own, named after their place.
//! `cargo xtask fidelity --document tests/fidelity/documents/files/main.yaml` checks that they compile and lose
//! nothing.

use oasmith::{Input, Source};

const FILES: [&str; 4] = [
    "main.yaml",
    "parts/order.yaml",
    "parts/line.yaml",
    "parts/paths.yaml",
];

/// G1, G4: components of a second file keep their names, a schema that is a whole file is named after the file, and a
/// schema to which both files refer is one type.
#[test]
fn schemas_of_other_files_are_types() {
    let folder = tests::workspace().join("tests/fidelity/documents/files");
    let sources = FILES.map(|name| {
        let bytes = std::fs::read(folder.join(name)).expect("a file of this repository");
        Source::new(name, bytes)
    });
    let input = Input {
        sources: sources.to_vec(),
        ..Input::default()
    };
    let output = oasmith::generate(&input).unwrap_or_else(|report| panic!("{report}"));
    assert!(output.report.is_empty(), "{}", output.report);
    let files = output.files.iter();
    let files = files.filter(|(path, _)| {
        path.starts_with("src/models/") || path.as_str() == "src/services/orders.rs"
    });
    let text: String = files.map(|(_, text)| text.as_str()).collect();
    for line in [
        "pub struct Order {",
        "pub struct OrderCreate {",
        "pub struct Line {",
        "pub struct Note {",
        "pub enum Payment {",
        "pub lines: Vec<Line>,",
        "pub state: State,",
        "pub notes: Option<Vec<Note>>,",
        "pub order: Option<Order>,",
        "Call<Order>",
    ] {
        assert!(text.contains(line), "no `{line}` in\n{text}");
    }
    // There are six schemas, and the service.
    assert_eq!(text.matches("pub struct ").count(), 7, "{text}");
}
