//! A module of an existing crate: its path, and what the crate still needs for it.

use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, TableLike};

use super::folder::{self, Holds};
use crate::emit::{Dependency, Module};

/// Checks that a folder does not change between a crate and a module of a crate because an argument was forgotten.
pub(super) fn check(out: &Path, is_module: bool) -> Result<(), String> {
    let shown = out.display();
    match (is_module, folder::holds(out)) {
        (false, Holds::Module) => Err(format!(
            "{shown} contains a module, which was written with `--module`; pass `--module` again, or write the \
             crate to another folder"
        )),
        (true, Holds::Crate | Holds::Client) => Err(format!(
            "{shown} contains a crate, which was written without `--module`; leave `--module` out, or write the \
             module to another folder"
        )),
        (true, Holds::Nothing | Holds::Module)
        | (false, Holds::Nothing | Holds::Crate | Holds::Client) => Ok(()),
    }
}

/// Finds the path of a module: the given one, or else that of its folder below `src`.
pub(super) fn module(
    out: &Path,
    given: &str,
    features: Option<&[String]>,
) -> Result<Module, String> {
    let given = given.trim_start_matches("crate::");
    let path = match given.is_empty() {
        false => given.split("::").map(str::to_owned).collect(),
        true => below_sources(out).ok_or_else(|| {
            format!(
                "{}: this is not a folder below the `src` of a crate; name the path of the module, such as \
                 `--module=crate::api`",
                out.display()
            )
        })?,
    };
    let features = features.map(<[String]>::to_vec);
    Ok(Module { path, features })
}

/// The names of the folders from the `src` of a crate to a folder.
fn below_sources(out: &Path) -> Option<Vec<String>> {
    let out = std::path::absolute(out).ok()?;
    let sources = package(&out)?.join("src");
    let steps = out.strip_prefix(sources).ok()?.iter();
    let steps: Option<Vec<String>> = steps.map(|step| step.to_str().map(str::to_owned)).collect();
    steps.filter(|steps| !steps.is_empty())
}

/// The folder of the crate that a folder is part of.
fn package(out: &Path) -> Option<PathBuf> {
    let mut above = out.ancestors().skip(1);
    let found = above.find(|folder| folder.join("Cargo.toml").is_file());
    found.map(Path::to_owned)
}

/// What the crate of a module still needs, as lines to show: the declaration of the module, and dependencies.
pub(super) fn lacking(out: &Path, module: &Module, dependencies: &[Dependency]) -> Vec<String> {
    let Some(package) = std::path::absolute(out).ok().and_then(|out| package(&out)) else {
        return dependencies.iter().map(Dependency::cargo_add).collect();
    };
    let mut lines = Vec::new();
    lines.extend(undeclared(&package, module));
    let manifest = fs::read_to_string(package.join("Cargo.toml")).unwrap_or_default();
    let manifest: DocumentMut = manifest.parse().unwrap_or_default();
    let missing = dependencies.iter().filter(|it| !has(&manifest, it));
    lines.extend(missing.map(Dependency::cargo_add));
    lines
}

/// The declaration that a module needs, unless it exists.
fn undeclared(package: &Path, module: &Module) -> Option<String> {
    let (name, above) = module.path.split_last()?;
    let sources = package.join("src");
    let parents = match above {
        [] => vec!["lib.rs".to_owned(), "main.rs".to_owned()],
        _ => vec![
            format!("{}.rs", above.join("/")),
            format!("{}/mod.rs", above.join("/")),
        ],
    };
    let texts = parents
        .iter()
        .map(|parent| fs::read_to_string(sources.join(parent)).unwrap_or_default());
    let declaration = format!("mod {name};");
    let declared = texts.into_iter().any(|text| text.contains(&declaration));
    // The file that exists is the root of the crate.
    let there = parents
        .iter()
        .find(|parent| sources.join(parent).is_file())
        .unwrap_or(&parents[0]);
    (!declared).then(|| format!("#[rustfmt::skip] mod {name};   # in src/{there}"))
}

/// Whether a manifest has a dependency with the required features. The features of a dependency of the workspace are
/// not checked.
fn has(manifest: &DocumentMut, wanted: &Dependency) -> bool {
    let everywhere = manifest.get("dependencies");
    let target = wanted.target.as_ref();
    let there = target.and_then(|target| manifest.get("target")?.get(target)?.get("dependencies"));
    let found = [everywhere, there].into_iter().flatten();
    let mut found = found.filter_map(|table| table.as_table_like()?.get(&wanted.name));
    found.any(|item| match item.as_table_like() {
        None => wanted.features.is_empty(),
        Some(table) => table.contains_key("workspace") || has_features(table, wanted),
    })
}

fn has_features(table: &dyn TableLike, wanted: &Dependency) -> bool {
    let listed = table.get("features").and_then(Item::as_array);
    let listed: Vec<&str> = listed
        .into_iter()
        .flatten()
        .filter_map(|it| it.as_str())
        .collect();
    let has_default = table.get("default-features").and_then(Item::as_bool) != Some(false);
    wanted
        .features
        .iter()
        .all(|feature| listed.contains(&feature.as_str()))
        && (has_default || !wanted.default_features)
}
