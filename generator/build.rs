//! Embeds the runtime, so that the generator needs no other files when it runs.
//!
//! In: the folders of `templates/src`, each a part of the runtime. Out: one file to include, with the sources of each
//! part, the crates and the other sources that each source uses, the names that they export, which of these are traits,
//! and the methods that every builder and the client have.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "build/exports.rs"]
mod exports;
#[path = "build/graph.rs"]
mod graph;

fn main() -> io::Result<()> {
    let (folder, manifest) = templates()?;
    println!("cargo::rustc-env=TEMPLATES={}", folder.display());
    println!("cargo::rustc-env=RUNTIME_MANIFEST={}", manifest.display());
    let templates = folder.join("src");
    println!("cargo::rerun-if-changed={}", templates.display());
    let mut text = String::from("const PARTS: &[Part] = &[\n");
    let mut all = BTreeMap::new();
    for part in folders(&templates)? {
        let sources = sources(&templates.join(&part))?;
        all.extend(
            sources
                .into_iter()
                .map(|(path, (_, text))| (format!("{part}/{path}"), text)),
        );
    }
    let graph = graph::names(&all);
    let of_host = graph::of_host(&graph);
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut traits = BTreeSet::new();
    let (mut of_macros, mut of_client, mut of_mock) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for part in folders(&templates)? {
        let sources = sources(&templates.join(&part))?;
        _ = write!(text, "Part {{ name: {part:?}, sources: &[");
        for (path, (file, source)) in &sources {
            let mut roots = BTreeSet::new();
            exports::roots(source, &mut roots);
            let whole = format!("{part}/{path}");
            let names = &graph[&whole];
            let roots: Vec<_> = roots.iter().collect();
            let needs: Vec<_> = names.files.iter().collect();
            let exported: Vec<_> = names.exports.iter().collect();
            _ = writeln!(
                text,
                "    Source {{ path: {whole:?}, text: include_str!({file:?}), roots: &{roots:?}, needs: &{needs:?}, \
                 exports: &{exported:?}, is_shared: {} }},",
                !of_host.contains(&whole),
            );
            exports::traits(source, &mut traits);
            exports::methods(source, "macro_rules!", &mut of_macros);
            exports::methods(source, "impl Client {", &mut of_client);
            exports::methods(source, "impl Mock {", &mut of_mock);
        }
        text.push_str("] },\n");
        let texts = |path: &str| sources.get(path).map(|(_, text)| text.as_str());
        exports::exports("mod.rs", &part, &texts, &mut names);
    }
    text.push_str("];\n\nconst EXPORTS: &[(&str, &str)] = &[\n");
    for (name, modules) in &names {
        // An item with several paths is named by the shortest.
        let shortest = modules
            .iter()
            .min_by_key(|module| (module.matches("::").count(), *module));
        _ = writeln!(text, "    ({name:?}, {:?}),", shortest.map_or("", |it| it));
    }
    text.push_str("];\n");
    for (name, list) in [
        ("TRAITS", traits),
        ("BUILDER_METHODS", of_macros),
        ("CLIENT_METHODS", of_client),
        ("MOCK_METHODS", of_mock),
    ] {
        let list: Vec<_> = list.iter().collect();
        _ = write!(text, "\nconst {name}: &[&str] = &{list:?};\n");
    }
    fs::write(
        Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("runtime.rs"),
        text,
    )
}

/// Returns the folder of the templates and the manifest of the runtime. A published package contains both in
/// `templates`, and a checkout has links to them there. A checkout without links has them next to the package.
fn templates() -> io::Result<(PathBuf, PathBuf)> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let within = package.join("templates");
    let beside = package.join("../templates");
    let (folder, manifest) = if within.join("src").is_dir() {
        (&within, within.join("runtime.toml"))
    } else {
        (&beside, beside.join("Cargo.toml"))
    };
    Ok((folder.canonicalize()?, manifest.canonicalize()?))
}

/// Returns the names of the folders in a folder, in alphabetical order.
fn folders(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.path().is_dir() {
            names.insert(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

/// Returns the Rust files in a folder and below, each with its text, by path.
fn sources(folder: &Path) -> io::Result<BTreeMap<String, (PathBuf, String)>> {
    let mut found = BTreeMap::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(folder_within) = todo.pop() {
        for entry in fs::read_dir(&folder_within)? {
            let path = entry?.path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let steps = path.strip_prefix(folder).unwrap_or(&path).iter();
                let steps: Vec<_> = steps.map(|step| step.to_string_lossy()).collect();
                let text = fs::read_to_string(&path)?;
                found.insert(steps.join("/"), (path, text));
            }
        }
    }
    Ok(found)
}
