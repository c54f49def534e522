//! `changes`: what changes for callers from one document to the next. In: [`Compare`]. Out: text, and whether it fails.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};

use super::arguments::{flag, path};
use super::summary::Failure;
use crate::Input;
use crate::changes::Changes;
use crate::disk::InputFiles;
use crate::disk::input::input;
use crate::lock::Lock;

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
pub struct Comparison {
    /// The changes, as Markdown or JSON.
    pub text: String,
    /// Whether there are such as make the command fail.
    pub fails: bool,
}

const CHANGES: &str = "\
Compares the crates of two documents, as their users see them: operations and what can be set on them, types, \
constructors, fields, variants, errors, events, servers, credentials, features; and what travels in another way though no code \
breaks: media types, places of parameters, limits, defaults, pages. Code that compiled with the old crate compiles with the new one unless a change \
is marked as breaking. Prose does not count.";

const CHANGES_EXIT: &str = "\
Exit codes:
  0  the changes are printed
  1  a document or the configuration has errors, or a file cannot be read
  2  the arguments are invalid
  3  there are changes of the kind given with --fail-on";

/// The option that makes a comparison fail.
pub(super) fn fail_on() -> Arg {
    Arg::new("fail-on")
        .long("fail-on")
        .value_name("KIND")
        .value_parser(["breaking", "any"])
        .help("Exits with 3 if there are breaking changes, or any changes")
}

pub(super) fn command() -> Command {
    let document = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .value_name(name)
            .required(true)
            .value_hint(ValueHint::FilePath)
            .value_parser(value_parser!(PathBuf))
            .help(help)
    };
    Command::new("changes")
        .about("Reports what changes for callers between two documents")
        .long_about(CHANGES)
        .after_help(CHANGES_EXIT)
        .args([
            document("OLD", "The old document"),
            document("NEW", "The new document"),
            path("config", "FILE", "The configuration for both documents").short('c'),
            path(
                "overlay",
                "FILE",
                "An overlay for both documents; can be given several times",
            )
            .action(ArgAction::Append),
            flag("json", "Prints JSON instead of Markdown"),
            flag(
                "lenient",
                "Ignores invalid parts of both documents, with a warning",
            ),
            fail_on(),
        ])
}

/// Reads what `changes` matched.
pub(super) fn of(matches: &ArgMatches) -> Compare {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let overlays = matches.get_many::<PathBuf>("overlay").unwrap_or_default();
    Compare {
        old: path("OLD").unwrap_or_default(),
        new: path("NEW").unwrap_or_default(),
        config: path("config"),
        overlays: overlays.cloned().collect(),
        lenient: matches.get_flag("lenient"),
        json: matches.get_flag("json"),
        fail_on: fail_on_of(matches),
    }
}

/// Reads which changes make a command fail.
pub(super) fn fail_on_of(matches: &ArgMatches) -> Option<FailOn> {
    match matches.get_one::<String>("fail-on").map(String::as_str) {
        Some("breaking") => Some(FailOn::Breaking),
        Some(_) => Some(FailOn::Any),
        None => None,
    }
}

/// Compares the crates of two documents.
///
/// # Errors
/// All problems of the documents; a file that cannot be read.
pub fn changes(options: &Compare) -> Result<Comparison, Failure> {
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
    compare(&old, &new, options.json, options.fail_on)
}

/// Compares the crates of two inputs.
///
/// # Errors
/// All problems of the documents.
pub fn compare(
    old: &Input,
    new: &Input,
    json: bool,
    fail_on: Option<FailOn>,
) -> Result<Comparison, Failure> {
    let old = crate::planned(old)?;
    let mut next = new.clone();
    if next.lock == Lock::default() {
        // As if the one had been generated after the other.
        next.lock = old.sdk.lock.clone();
    }
    let new = crate::planned(&next)?;
    let mut changes = Changes::between(&old.sdk, &new.sdk);
    let is_new = |what: &&str| old.unmatched.iter().all(|problem| problem.what != *what);
    let unmatched = new.unmatched.iter().map(|problem| problem.what.as_str());
    changes.unmatched = unmatched.filter(is_new).map(str::to_owned).collect();
    Ok(Comparison {
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
