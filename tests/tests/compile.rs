//! The files of every fixture's crate parse as Rust, and every module has a file. `cargo xtask fixtures` compiles the
//! crates.

use std::collections::HashSet;

use tests::fixture;

/// G1: every emitted file parses, and ends with one newline.
#[test]
fn emitted_files_are_rust() {
    let mut wrong = Vec::new();
    for fixture in fixture::all().expect("fixtures are readable") {
        let Ok(output) = oasmith::generate(&fixture.input) else {
            continue;
        };
        for (path, text) in output
            .files
            .iter()
            .filter(|(path, _)| path.ends_with(".rs") && !path.starts_with("src/runtime/"))
        {
            if let Err(error) = syn::parse_file(text) {
                wrong.push(format!("{} {path}: {error}", fixture.name));
            }
            if !text.ends_with('\n')
                || text.ends_with("\n\n")
                || text.lines().any(|line| line.ends_with(' '))
            {
                wrong.push(format!("{} {path}: white space at an end", fixture.name));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// G1: each module that a file declares has a file.
#[test]
fn modules_have_files() {
    let mut wrong = Vec::new();
    for fixture in fixture::all().expect("fixtures are readable") {
        let Ok(output) = oasmith::generate(&fixture.input) else {
            continue;
        };
        for (path, text) in output
            .files
            .iter()
            .filter(|(path, _)| path.ends_with(".rs") && path.starts_with("src/"))
        {
            let Ok(file) = syn::parse_file(text) else {
                continue;
            };
            let folder = match (path.as_str(), path.strip_suffix("/mod.rs")) {
                ("src/lib.rs", _) => "src",
                (_, Some(folder)) => folder,
                (_, None) => path.trim_end_matches(".rs"),
            };
            for item in &file.items {
                let syn::Item::Mod(module) = item else {
                    continue;
                };
                if module.content.is_some() {
                    continue;
                }
                let name = module.ident.to_string();
                let name = name.trim_start_matches("r#");
                let files = [
                    format!("{folder}/{name}.rs"),
                    format!("{folder}/{name}/mod.rs"),
                ];
                if !files.iter().any(|file| output.files.contains_key(file)) {
                    wrong.push(format!(
                        "{} {path}: `mod {name};` has no file",
                        fixture.name
                    ));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// G1: a crate has every method of the reader that its codecs call. Methods have no paths, so the plan decides which files
/// with methods a crate has.
#[test]
fn codecs_call_methods_that_the_crate_has() {
    let (mut wrong, mut called) = (Vec::new(), 0);
    for fixture in fixture::all().expect("fixtures are readable") {
        let Ok(output) = oasmith::generate(&fixture.input) else {
            continue;
        };
        let code = |folder: &'static str| {
            let files = output.files.iter();
            let files = files.filter(move |(path, _)| path.starts_with(folder));
            files.filter(|(path, _)| path.ends_with(".rs"))
        };
        let runtime = code("src/runtime/json/").flat_map(|(_, text)| text.split("fn ").skip(1));
        let defined: HashSet<&str> = runtime.map(word).collect();
        for (path, text) in code("src/models/") {
            let lines = text.lines().map(str::trim);
            let code: String = lines.filter(|line| !line.starts_with("//")).collect();
            let calls = code.match_indices("reader.").filter(|(at, _)| {
                let before = code[..*at].chars().next_back();
                !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.')
            });
            let calls = calls.map(|(at, called_on)| word(&code[at + called_on.len()..]));
            for method in calls.chain(table_methods(text)) {
                // An argument can have this name, too.
                if ["into", "into_iter"].contains(&method) {
                    continue;
                }
                called += 1;
                if !defined.contains(method) {
                    wrong.push(format!("{} {path}: {method}", fixture.name));
                }
            }
        }
    }
    assert!(called > 1_000, "{called} calls");
    assert_eq!(wrong, Vec::<String>::new());
}

/// The functions that the tables of codecs name: `"name": optional name`, `"kind" = string "cat"`.
fn table_methods(text: &str) -> Vec<&str> {
    let mut methods = Vec::new();
    for (head, sign) in [("decode_record! {", "\" = "), ("encode_record! {", "\": ")] {
        for table in text.split(head).skip(1) {
            let table = table.split("\n}").next().unwrap_or_default();
            methods.extend(table.split(sign).skip(1).map(word));
        }
    }
    methods
}

/// The word at the start of a text.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    &text[..end.unwrap_or(text.len())]
}
