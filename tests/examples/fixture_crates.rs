//! Writes the crate of every fixture and its driver into one workspace, for the compiler: see `cargo xtask fixtures`.
//!
//! `cargo run -p tests --example fixture_crates -- DIR [NAME…]`

use std::fs;
use std::path::Path;

use oasmith::Files;
use tests::fixture;

/// The manifest of the workspace: without debug info and without incremental builds.
const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [MEMBERS]\n\n\
                         [profile.dev]\ndebug = false\nincremental = false\n";

fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments
        .next()
        .ok_or("expected a folder: `fixture_crates DIR`")?;
    let folder = Path::new(&folder);
    let names: Vec<String> = arguments.collect();
    let lock = tests::workspace().join("Cargo.lock");
    let lock = fs::read_to_string(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    let mut members = Vec::new();
    for mut fixture in fixture::all()? {
        if !names.is_empty() && !names.contains(&fixture.name) {
            continue;
        }
        let name = fixture.name.clone();
        let driver = format!("{name}-driver");
        fixture.input.config.package.name = Some(name.clone());
        fixture.input.driver = Some(format!("../{name}"));
        let output = match oasmith::generate(&fixture.input) {
            Ok(output) => output,
            Err(report) => {
                eprintln!("{name}: skipped, because it does not generate:\n{report}");
                continue;
            }
        };
        if let Some(unlocked) = unlocked(&output.files, &lock)? {
            eprintln!("{name}: skipped, because `{unlocked}` is not in Cargo.lock");
            continue;
        }
        write(&folder.join(&name), &output.files)?;
        write(&folder.join(&driver), &output.driver)?;
        members.extend([format!("\"{name}\""), format!("\"{driver}\"")]);
    }
    let manifest = WORKSPACE.replace("MEMBERS", &members.join(", "));
    write(
        folder,
        &Files::from([
            ("Cargo.toml".to_owned(), manifest),
            ("Cargo.lock".to_owned(), lock),
        ]),
    )
}

/// Finds a dependency of a crate that `Cargo.lock` of this workspace does not contain.
fn unlocked(files: &Files, lock: &str) -> Result<Option<String>, String> {
    let manifest = files.get("Cargo.toml").map_or("", String::as_str);
    let manifest: toml::Table =
        toml::from_str(manifest).map_err(|error| format!("Cargo.toml: {error}"))?;
    let dependencies = manifest.get("dependencies").and_then(toml::Value::as_table);
    let mut names = dependencies.into_iter().flat_map(toml::Table::keys);
    let is_unlocked = |name: &&String| !lock.contains(&format!("name = \"{name}\"\n"));
    Ok(names.find(is_unlocked).cloned())
}

/// Writes only the files that have changed, so that the compiler does not look at the others.
fn write(folder: &Path, files: &Files) -> Result<(), String> {
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|present| present == *text) {
            continue;
        }
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
