//! `changes`: what changes for callers from one document to the next. In: [`Compare`]. Out: text.

use std::path::PathBuf;

use super::Generate;
use super::input::input;
use super::summary::Failure;
use crate::Input;
use crate::changes::Changes;

/// What `changes` is asked to compare.
#[derive(Debug, Clone, Default)]
pub struct Compare {
    /// The document before.
    pub old: PathBuf,
    /// The document after.
    pub new: PathBuf,
    /// The configuration of both.
    pub config: Option<PathBuf>,
    /// The overlays of both.
    pub overlays: Vec<PathBuf>,
    /// Whether to write JSON instead of Markdown.
    pub json: bool,
}

/// Compares the crates of two documents.
///
/// # Errors
/// All problems of the documents; a file that cannot be read.
pub fn changes(options: &Compare) -> Result<String, Failure> {
    let read = |document: &PathBuf| {
        let options = Generate {
            config: options.config.clone(),
            overlays: options.overlays.clone(),
            ..Generate::default()
        };
        input(&options, document)
    };
    told(&read(&options.old)?, &read(&options.new)?, options.json)
}

/// Compares the crates of two inputs.
///
/// # Errors
/// All problems of the documents.
pub fn told(old: &Input, new: &Input, json: bool) -> Result<String, Failure> {
    let (old, _, _) = crate::plan(old)?;
    let (new, _, _) = crate::plan(new)?;
    let changes = Changes::between(&old, &new);
    Ok(match json {
        true => format!("{:#}\n", changes.json()),
        false => changes.markdown(),
    })
}
