//! Writes the crate of every fixture and its driver into one workspace, so that the compiler can judge them:
//!
//! `cargo run -p tests --example fixture_crates -- DIR [NAME…] && cd DIR && cargo check --workspace --all-features`

use std::fs;
use std::path::Path;

use tests::fixture;

fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments
        .next()
        .ok_or("say where the crates go: `fixture_crates DIR`")?;
    let folder = Path::new(&folder);
    let names: Vec<String> = arguments.collect();
    let mut members = Vec::new();
    for mut fixture in fixture::all()? {
        if !names.is_empty() && !names.contains(&fixture.name) {
            continue;
        }
        fixture.input.config.package.name = Some(fixture.name.clone());
        fixture.input.driver = Some(format!("../{}", fixture.name));
        match generator::generate(&fixture.input) {
            Ok(output) => {
                for (path, text) in &output.files {
                    write(&folder.join(&fixture.name).join(path), text)?;
                }
                let driver = format!("{}-driver", fixture.name);
                for (path, text) in &output.driver {
                    write(&folder.join(&driver).join(path), text)?;
                }
                members.extend([fixture.name, driver]);
            }
            Err(report) => println!("{}:\n{report}", fixture.name),
        }
    }
    let members = members.join("\", \"");
    write(
        &folder.join("Cargo.toml"),
        &format!("[workspace]\nresolver = \"3\"\nmembers = [\"{members}\"]\n"),
    )
}

/// Leaves what has not changed, so that the compiler need not look at it again.
fn write(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
