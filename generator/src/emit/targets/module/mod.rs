//! A module: the generated crate as part of another crate, without its own manifest.
//!
//! In: the files of the crate, the place of the module in the other crate, and the enabled features. Out: the files of
//! the module, in which paths start at the module and features are decided; and the dependencies that the other crate
//! needs.

mod needs;
mod skip;
mod tokens;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use crate::emit::Files;
pub use needs::Dependency;

/// The place of the module in the other crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// The path of the module in its crate, such as `["api"]` for `crate::api`.
    pub path: Vec<String>,
    /// The enabled features; `None` for the default features.
    pub features: Option<Vec<String>>,
}

/// The code of the module.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Embedded {
    /// The files, by path relative to the module's folder; the root is `mod.rs`.
    pub files: Files,
    /// The crates that the other crate must depend on.
    pub dependencies: Vec<Dependency>,
}

/// Lints that are useless for generated code, whatever the other crate enables.
const ALLOWED: &str = "#![allow(unused, unreachable_pub, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]";

/// Turns the files of a crate into those of a module.
///
/// # Errors
/// The path is not valid, or the crate does not have one of the features.
pub fn module(files: &Files, module: &Module) -> Result<Embedded, String> {
    if module.path.is_empty() || module.path.iter().any(|name| !is_name(name)) {
        return Err(format!(
            "`{}` is not the path of a module: write `api`, or `inner::api`",
            module.path.join("::")
        ));
    }
    let manifest = files.get("Cargo.toml").map_or("", String::as_str);
    let needs = needs::needs(manifest, module.features.as_deref())?;
    let rules = tokens::Rules {
        path: &module.path,
        on: &needs.features,
    };
    let mut embedded = Files::new();
    let mut todo = vec!["lib.rs".to_owned()];
    while let Some(path) = todo.pop() {
        let Some(text) = files.get(&format!("src/{path}")) else {
            continue;
        };
        let file = parse(text, &rules).map_err(|error| format!("src/{path}: {error}"))?;
        todo.extend(modules(&path, &file, files));
        let (name, head) = match path.as_str() {
            "lib.rs" => ("mod.rs".to_owned(), format!("{ALLOWED}\n\n")),
            _ => (path, String::new()),
        };
        embedded.insert(name, head + &prettyplease::unparse(&file));
    }
    embedded.extend(data(files, &embedded));
    Ok(Embedded {
        files: embedded,
        dependencies: needs.dependencies,
    })
}

/// The files other than code in the folders of the module's code, which includes them.
fn data(files: &Files, embedded: &Files) -> Files {
    let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    let folders: BTreeSet<_> = embedded.keys().map(|path| folder(path)).collect();
    let data = files.iter().filter_map(|(path, text)| {
        let path = path.strip_prefix("src/")?;
        let is_data = !path.ends_with(".rs") && folders.contains(&folder(path));
        is_data.then(|| (path.to_owned(), text.clone()))
    });
    data.collect()
}

/// Parses a file and rewrites it by the rules.
fn parse(text: &str, rules: &tokens::Rules<'_>) -> Result<syn::File, String> {
    let tokens: TokenStream = text
        .parse()
        .map_err(|error: proc_macro2::LexError| error.to_string())?;
    syn::parse2(rules.rewrite(tokens)).map_err(|error| error.to_string())
}

/// The files of the modules that a file declares.
fn modules(path: &str, file: &syn::File, files: &Files) -> Vec<String> {
    let folder = match path.rsplit_once('/') {
        None if path == "lib.rs" => String::new(),
        Some((folder, "mod.rs")) => format!("{folder}/"),
        None | Some(_) => format!("{}/", path.trim_end_matches(".rs")),
    };
    let declared = file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) if module.content.is_none() => Some(module.ident.to_string()),
        _ => None,
    });
    let declared = declared.map(|name| name.trim_start_matches("r#").to_owned());
    let places = declared.map(|name| {
        [
            format!("{folder}{name}.rs"),
            format!("{folder}{name}/mod.rs"),
        ]
    });
    let found = places.flatten();
    found
        .filter(|path| files.contains_key(&format!("src/{path}")))
        .collect()
}

/// Whether a text can be the name of a module.
/// Whether a module can have this name.
pub(crate) fn is_name(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(text).is_ok()
}

/// The names of features in a set, for messages.
fn listed(names: &BTreeSet<String>) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A3: data goes along with the code that includes it, and only with it.
    #[test]
    fn a3_data_goes_with_the_code_that_includes_it() {
        let files = [
            ("Cargo.toml", "[features]\nmock = []\n"),
            ("src/lib.rs", "#[cfg(feature = \"mock\")] mod data;"),
            (
                "src/data/mod.rs",
                "const ALL: &str = include_str!(\"all.json\");",
            ),
            ("src/data/all.json", "{}"),
        ];
        let files: Files = files
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into();
        let paths = |features: &[&str]| {
            let features = features.iter().map(|name| (*name).to_owned());
            let place = Module {
                path: vec!["api".to_owned()],
                features: Some(features.collect()),
            };
            let embedded = module(&files, &place).expect("it is a module");
            embedded.files.into_keys().collect::<Vec<_>>()
        };
        assert_eq!(paths(&["mock"]), ["data/all.json", "data/mod.rs", "mod.rs"]);
        assert_eq!(paths(&[]), ["mod.rs"]);
    }
}
