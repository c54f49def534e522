//! The files of every fixture's crate parse as Rust, and every module has a file. `cargo xtask fixtures` compiles the
//! crates.

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
