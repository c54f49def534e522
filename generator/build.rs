//! Embeds the runtime's sources, so that the generator needs no files beside itself.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    embed("patterns")?;
    embed("runtime")?;
    embed("streams")?;
    embed("uploads")?;
    embed("walks")?;
    embed("webhooks")
}

/// Writes the sources of a folder into a file that can be included.
fn embed(name: &str) -> io::Result<()> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default())
        .join("../templates/src")
        .join(name);
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(&folder, &mut files)?;
    files.sort();
    let mut text = String::from("pub(super) const SOURCES: &[(&str, &str)] = &[\n");
    for file in &files {
        let name: Vec<_> = file
            .strip_prefix(&folder)
            .unwrap_or(file)
            .iter()
            .map(|step| step.to_string_lossy())
            .collect();
        text.push_str(&format!(
            "    ({:?}, include_str!({:?})),\n",
            name.join("/"),
            file
        ));
    }
    text.push_str("];\n");
    fs::write(
        Path::new(&env::var("OUT_DIR").unwrap_or_default()).join(format!("{name}.rs")),
        text,
    )
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => collect(&path, files)?,
            false if path.extension().is_some_and(|extension| extension == "rs") => {
                files.push(path)
            }
            false => {}
        }
    }
    Ok(())
}
