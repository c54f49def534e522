use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use quote::quote;

use super::blocks;
use crate::emit::assemble::docs::Comments;
use crate::emit::assemble::format::Writer;
use crate::emit::assemble::write::{self, Part, Tree};
use crate::{Config, Input, Source};

/// How many functions there were.
static ALL: AtomicUsize = AtomicUsize::new(0);
/// How many of them were written here.
static WRITTEN: AtomicUsize = AtomicUsize::new(0);
/// How many items were written here.
static ITEMS: AtomicUsize = AtomicUsize::new(0);

/// Compares the lines of a function with what `prettyplease` writes.
pub(super) fn compare(item: &[Tree], lines: Option<&str>, comments: &Comments) {
    let is_function = |tree: &Tree| matches!(tree, Tree::Ident(word) if word == "fn");
    if item.iter().any(is_function) {
        ALL.fetch_add(1, Ordering::Relaxed);
    }
    let Some(lines) = lines else { return };
    WRITTEN.fetch_add(1, Ordering::Relaxed);
    let printed = |block| {
        let mut writer = Writer::new(comments, String::new());
        writer.group(vec![Part::Tokens(block)])?;
        Ok::<_, syn::Error>(writer.out)
    };
    let item = write::stream(item.to_vec());
    let text = printed(quote! { impl X { #item } });
    let text = text.or_else(|_| printed(quote! { trait X { #item } }));
    let text = text.expect("the function is Rust");
    let text = text.split_once("{\n").map_or("", |(_, rest)| rest);
    let mut want = String::new();
    for line in lines.lines() {
        want.push_str(&format!("    {line}\n"));
    }
    assert_eq!(want + "}\n", text);
}

/// Compares the lines of an item with what `prettyplease` writes.
pub(super) fn compare_item(item: &[Tree], want: Option<&str>, comments: &Comments) {
    let Some(want) = want else { return };
    ITEMS.fetch_add(1, Ordering::Relaxed);
    let mut writer = Writer::new(comments, String::new());
    let tokens = write::stream(item.to_vec());
    let result = writer.group(vec![Part::Tokens(tokens)]);
    result.expect("the item is Rust");
    let blanks = |text: &str| text.split_whitespace().collect::<String>();
    match item.iter().any(blocks::is_bang) && want.ends_with(";\n") {
        // `prettyplease` knows nothing about types in the arguments of a macro.
        true => assert_eq!(blanks(want), blanks(&writer.out)),
        false => assert_eq!(want, writer.out),
    }
}

/// G2: a function, and an item, is written in the same way whether or not it passes through `prettyplease`.
#[test]
fn g2_items_look_as_those_of_prettyplease() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let entries = fs::read_dir(root.join("tests/fixtures")).expect("the fixtures");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("a fixture").path())
        .collect();
    paths.push(root.join("spec/polar.openapi.yaml"));
    // A type of another crate has a path that starts with `::`.
    let config = "[client]\ntraits = true\n\n\
                  [[types]]\nrust = \"dates::Date\"\ndependency = \"'1'\"\nformats = [\"date\"]\n";
    let config = Config::parse("codegen.toml", config).unwrap_or_else(|report| panic!("{report}"));
    let input = |source| Input {
        sources: vec![source],
        config: config.clone(),
        lenient: true,
        ..Input::default()
    };
    for path in paths.iter().filter(|path| path.is_file()) {
        let text = fs::read_to_string(path).expect("a fixture is text");
        // Some are wrong, or need a configuration.
        _ = crate::generate(&input(Source::new(path.display().to_string(), text)));
    }
    for letters in 0..80 {
        let output = crate::generate(&input(of_width(letters)));
        output.unwrap_or_else(|report| panic!("{report}"));
    }
    let (written, all) = (WRITTEN.load(Ordering::Relaxed), ALL.load(Ordering::Relaxed));
    assert!(
        written * 20 > all * 19 && all > 10_000,
        "{written} of {all}"
    );
    let items = ITEMS.load(Ordering::Relaxed);
    assert!(items > 5_000, "{items} items");
}

/// A document whose names have this many more letters than usual, so that each kind of line is as long as fits, or longer
/// by one, in one of these documents.
fn of_width(letters: usize) -> Source {
    let name = format!("A{}", "a".repeat(letters));
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: Width, version: \"1\" }}\npaths:\n  /things:\n    put:\n      operationId: put{name}\n      \
         parameters:\n      - {{ name: {name}, in: query, schema: {{ type: array, items: {{ type: string, enum: [x, {name}] }} }} }}\n      \
         - {{ name: first{name}, in: query, required: true, schema: {{ type: string }} }}\n      \
         requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: \"#/components/schemas/{name}\" }} }} }} }}\n      \
         responses:\n        \"200\": {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: \"#/components/schemas/{name}\" }} }} }} }}\n        \
         \"404\": {{ description: no, content: {{ application/json: {{ schema: {{ type: object, properties: {{ {name}: {{ type: string }} }} }} }} }} }}\n\
         components:\n  schemas:\n    {name}: {{ oneOf: [{{ $ref: \"#/components/schemas/B{name}\" }}, {{ $ref: \"#/components/schemas/C{name}\" }}, {{ type: string }}] }}\n    \
         B{name}: {{ type: object, required: [kind, {name}], properties: {{ kind: {{ const: b }}, {name}: {{ type: array, items: {{ $ref: \"#/components/schemas/{name}\" }} }} }} }}\n    \
         C{name}: {{ type: object, required: [kind], properties: {{ kind: {{ const: c }}, {name}: {{ type: [string, \"null\"], enum: [x, {name}, null] }} }} }}\n"
    );
    Source::new("width.yaml", text)
}
