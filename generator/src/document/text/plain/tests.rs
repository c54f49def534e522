//! Texts that this reader reads have the same result in the full reader (P1, F8).

use std::path::Path;
use std::{fs, iter};

use super::parse;
use crate::document::text::tree::{Duplicates, Tree};
use crate::document::text::yaml;

/// Returns the result of the full reader, as JSON.
fn full(text: &str) -> Result<String, String> {
    let tree = Tree::new(text.len(), true);
    let value = yaml::parse(text, &tree).map_err(|failure| failure.what)?;
    match tree.duplicates() {
        Duplicates::Alike | Duplicates::Different => Err("a key is there twice".to_owned()),
        Duplicates::None => Ok(value.to_string()),
    }
}

/// Returns whether this reader reads a text. Fails if the full reader has another result.
fn is_read(text: &str) -> bool {
    let Some(value) = parse(text) else {
        return false;
    };
    assert_eq!(Ok(value.to_string()), full(text), "{text:?}");
    true
}

/// One text of each form.
const FORMS: &[&str] = &[
    "openapi: 3.1.0\ninfo:\n  title: A title, of a kind\n  version: '2026'\n",
    "---\na: 1 # one\n# two\nb:\n- c\n-   d: e\n    f: g\n-\n  h: i\n- - j\n  - k\n-\nl:\n",
    "a: {b: [c, 'd e', \"f\\ng\"], h: {}, i: [], \"j\":1, k : -2.50}\nb: [{l: m, n: [1, 2]},\n  {o: 'p'}, # q\n# r\n  s t]\n",
    "a: |\n  one\n   two\n\n  three\n\nb: |-\n  four\n\n\nc: |+\n\n  five\n\nd: >\n  six\n  seven\n\n  eight\n    nine\n  ten\n\n\n  eleven\ne: >-\n\n  twelve\nf: x\n",
    "a: plain text\n  that goes on\n\n\n  and on: no\nb: plain text\n  that goes on\n\n\n  and on # but not here\nc:\n  further\n  in\n",
    "a: plain text\n  that goes on\n\n\n  and on\nb: - no\nc: x\n",
    "a: plain text\n  that goes on\n\n\n  and on\nc:\n  further\n  in\n",
    "a: 'it''s\n  here  \n\n  and '' there'\nb: \"one \\\n  two\\\n\n\n    three  \n  \\x41\\u00e9\\\" \\\\ \\t.\\U0001F4D8\\/\\r\\ \"\n\"c d\" : e\n'f': g\n",
    "a: [0, 00, 01.5, -0, 1.0, .5, 1., 1e3, +1, 0x1F, 0o7, 0b1, 123456789012345678, -12, -, inf]\n",
    "a: [0, 01, 01.5, -0, 1.0, 123456789012345678, -12, inf, nan, 0b89bf5c-d, 0b2, 0o9, 1.2.3, 2020-01-01, 1_0, ~, null, Null, TRUE, yes, ü]\n",
    "200: a\n/a/{b}: c\n$ref: '#/d'\nx-y: -1\ntrue: ~\nnull: .hidden\n-z: a:b\nq?: a#b\nu: http://x/?y=z&a=*\n",
    "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n",
    "a:\n- b: c\n  d: e\n- f\n  g\ng: h\n",
    "a:\n  - b\n  # c\n  - d\n# e\nf: g",
];

#[test]
fn reads_what_is_usual_as_the_full_reader_does() {
    let not_read: Vec<usize> = (0..FORMS.len())
        .filter(|form| !is_read(FORMS[*form]))
        .collect();
    // A colon in text of several lines, a list next to a key, numbers in other forms.
    assert_eq!(not_read, [4, 5, 8]);
}

#[test]
fn leaves_the_rest_to_the_full_reader() {
    let others = [
        "",
        "a",
        "- a\n",
        "a: &b 1\n",
        "a: *b\n",
        "a: !c d\n",
        "a: 1\na: 2\n",
        "a: b\n c: d\n",
        "\ta: b\n",
        "a:\n  - b\n - c\n",
        "a: b: c\n",
        "? a\n: b\n",
        "a: 1\n---\nb: 2\n",
        "a: 1\n...\n",
        "%YAML 1.2\n---\na: 1\n",
        "a: [b\n",
        "a: [b, ]\n",
        "a: {b}\n",
        "a: {b: }\n",
        "a: 'b\n",
        "a: |2\n  b\n",
        "a: |\n    \n  b\n",
        "<<: {}\n",
        "a: \"\\q\"\n",
        "a: b\r\n",
        "a: 'b'#c\n",
        "a: |\n  b",
        "a: \"b\n--- c\"\n",
        "a: \u{2028}\n",
        "a: @b\n",
        "a: `b\n",
    ];
    for text in others {
        assert_eq!(parse(text), None, "{text:?}");
    }
}

/// Pseudo-random numbers, the same on each run.
fn numbers() -> impl Iterator<Item = usize> {
    let step = |state: &u64| {
        let mut next = *state;
        next ^= next << 13;
        next ^= next >> 7;
        next ^= next << 17;
        Some(next)
    };
    iter::successors(Some(0x9e37_79b9_7f4a_7c15), step).map(|state| (state >> 20) as usize)
}

#[test]
fn reads_changed_texts_as_the_full_reader_does() {
    const PIECES: &[&str] = &[
        " ", "  ", "\n", "\n  ", "\n\n", ":", ": ", "- ", "#", " #", "'", "\"", "\\", "[", "]",
        "{", "}", ",", "|\n  ", ">\n  ", "|-\n", "a", "0", "-", "~", "?", "&", "*", "!", "%",
        "---\n", "é", "null", "1.5", "b: c", "\\n", "''", "\n    ", "<<",
    ];
    let mut numbers = numbers();
    let mut number = |below: usize| numbers.next().unwrap_or_default() % below.max(1);
    let mut read = 0;
    for _ in 0..40_000 {
        let mut text = FORMS[number(FORMS.len())].to_owned();
        for _ in 0..=number(3) {
            let boundary = |at: usize| (0..=at).rev().find(|at| text.is_char_boundary(*at));
            let at = boundary(number(text.len() + 1)).unwrap_or_default();
            let to = boundary((at + number(4)).min(text.len())).unwrap_or_default();
            let piece = PIECES[number(PIECES.len())];
            match number(4) {
                0 => text.replace_range(at..to, ""),
                1 => text.replace_range(at..to, piece),
                2 => text.insert_str(at, piece),
                // The start of a line is where indentation counts.
                _ => {
                    let at = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
                    text.insert_str(at, piece);
                }
            }
        }
        read += usize::from(is_read(&text));
    }
    // Fewer texts would test too little.
    assert!(read > 8_000, "{read}");
}

#[test]
fn reads_our_document_and_its_overlays() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let overlays = fs::read_dir(spec.join("overlays")).expect("our overlays");
    let overlays = overlays.filter_map(|entry| Some(entry.ok()?.path()));
    for path in overlays.chain([spec.join("polar.openapi.yaml")]) {
        let text = fs::read_to_string(&path).expect("a file of text");
        assert!(is_read(&text), "{}", path.display());
    }
}

#[test]
fn reads_fixtures_as_the_full_reader_does() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures");
    let entries = fs::read_dir(folder).expect("the fixtures");
    let mut count = (0, 0);
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            let text = fs::read_to_string(&path).expect("a file of text");
            count.0 += usize::from(is_read(&text));
            count.1 += 1;
        }
    }
    // A few contain something that is left to the full reader.
    let (read, all) = count;
    assert!(all > 200 && read * 10 > all * 9, "{read} of {all}");
}
