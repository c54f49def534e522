//! `changes`: what changes for callers from one document to the next. In: [`Compare`]. Out: text, and whether it fails.

use std::path::PathBuf;

use super::summary::Failure;
use crate::Input;
use crate::changes::Changes;
use crate::disk::InputFiles;
use crate::disk::input::input;

/// What `changes` is asked to compare.
#[derive(Debug, Clone, Default)]
pub struct Compare {
    /// The old document.
    pub old: PathBuf,
    /// The new document.
    pub new: PathBuf,
    /// The configuration for both documents.
    pub config: Option<PathBuf>,
    /// The overlays of both.
    pub overlays: Vec<PathBuf>,
    /// Whether invalid parts of both are left out with a warning.
    pub lenient: bool,
    /// Whether to write JSON instead of Markdown.
    pub json: bool,
    /// What makes the command fail.
    pub fail_on: Option<FailOn>,
}

/// Which changes make the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailOn {
    /// Those that break the code of callers.
    Breaking,
    /// Any.
    Any,
}

/// What a comparison came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The changes, as Markdown or JSON.
    pub text: String,
    /// Whether there are such as make the command fail.
    pub fails: bool,
}

/// Compares the crates of two documents.
///
/// # Errors
/// All problems of the documents; a file that cannot be read.
pub fn changes(options: &Compare) -> Result<Told, Failure> {
    let read = |document: &PathBuf| {
        let files = InputFiles {
            document: document.clone(),
            config: options.config.clone(),
            overlays: options.overlays.clone(),
            lenient: options.lenient,
            ..InputFiles::default()
        };
        let mut input = input(&files)?;
        // One configuration names what either has.
        input.shared_config = true;
        Ok::<Input, Failure>(input)
    };
    let (old, new) = (read(&options.old)?, read(&options.new)?);
    told(&old, &new, options.json, options.fail_on)
}

/// Compares the crates of two inputs.
///
/// # Errors
/// All problems of the documents.
pub fn told(
    old: &Input,
    new: &Input,
    json: bool,
    fail_on: Option<FailOn>,
) -> Result<Told, Failure> {
    let (old, _, _) = crate::plan(old)?;
    let (new, _, _) = crate::plan(new)?;
    let changes = Changes::between(&old, &new);
    Ok(Told {
        fails: match fail_on {
            None => false,
            Some(FailOn::Breaking) => changes.breaking() > 0,
            Some(FailOn::Any) => !changes.changes.is_empty(),
        },
        text: match json {
            true => format!("{:#}\n", changes.json()),
            false => changes.markdown(),
        },
    })
}
