//! Proves that the generated crate loses nothing: random valid instances of every schema of a document, and named
//! mutations of them, go through the typed models and come back.
//!
//! What is valid is judged by a JSON Schema validator that nobody here wrote, never by our own codecs.

pub mod asked;
pub mod calls;
pub mod compare;
pub mod conform;
pub mod dates;
pub mod document;
mod files;
mod heirs;
pub mod http;
pub mod make;
pub mod mutate;
pub mod operation;
pub mod parts;
pub mod path;
pub mod refusals;
pub mod report;
pub mod run;
pub mod stage;
pub mod typed;
pub mod unions;
pub mod validity;
pub mod wire;

use std::path::{Path, PathBuf};

use generator::Config;

use crate::make::Told;
use crate::run::Run;
use crate::typed::Typed;

/// A run on a document, with what its configuration says of it.
///
/// # Errors
/// When a file cannot be read.
pub fn run_on(document: &Path, config: Option<&Path>, typed: Typed) -> Result<Run, String> {
    let read =
        |path: &Path| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let mut run = Run::new(&document.display().to_string(), read(document)?, typed)?;
    let Some(config) = config else {
        return Ok(run);
    };
    let text = read(config)?;
    let config = Config::parse(
        &config.display().to_string(),
        &String::from_utf8_lossy(&text),
    )
    .map_err(|problem| problem.to_string())?;
    for (label, told) in config.unions {
        let Some((component, property)) = label.split_once('.') else {
            continue;
        };
        run.told.push(Told {
            component: component.to_owned(),
            property: property.to_owned(),
            by: told.by.split('.').map(str::to_owned).collect(),
            members: told.members.into_iter().collect(),
        });
    }
    Ok(run)
}

/// A run on our own document.
///
/// # Errors
/// When a file cannot be read.
pub fn own_run(typed: Typed) -> Result<Run, String> {
    let document = own_document();
    let config = document.with_file_name("codegen.toml");
    let mut run = run_on(&document, Some(&config), typed)?;
    run.strict = true;
    Ok(run)
}

/// The document as it was published, or ours where it is not at hand.
#[must_use]
pub fn published() -> PathBuf {
    let published = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/specs/polar-2026-10.openapi.json");
    match published.exists() {
        true => published,
        false => {
            println!("the published document is not on this machine: ours is taken for it");
            own_document()
        }
    }
}

/// Our own document.
#[must_use]
pub fn own_document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/polar.openapi.yaml")
}
