//! `changes`: the changes for callers from one document to the next. In: [`Compare`]. Out: text, and whether it fails.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};

use super::arguments::{flag, path};
use super::compared::{Own, Side, generated, side};
use super::failure::Failure;
use crate::Input;
use crate::changes::Changes;
use crate::lock::Lock;

/// The arguments of `changes`.
#[derive(Debug, Clone, Default)]
pub struct Compare {
    /// The old document, or the folder of the old crate; `REVISION:PATH` takes it from git.
    pub old: PathBuf,
    /// The new document, or the folder of the new crate; `REVISION:PATH` takes it from git.
    pub new: PathBuf,
    /// The configuration for both documents, unless one has its own.
    pub config: Option<PathBuf>,
    /// The configuration for the old document.
    pub old_config: Option<PathBuf>,
    /// The configuration for the new document.
    pub new_config: Option<PathBuf>,
    /// The overlays of both documents. They are applied before those of a single document.
    pub overlays: Vec<PathBuf>,
    /// The overlays of the old document.
    pub old_overlays: Vec<PathBuf>,
    /// The overlays of the new document.
    pub new_overlays: Vec<PathBuf>,
    /// Files that the documents refer to, beyond those found next to them.
    pub with: Vec<PathBuf>,
    /// A folder of files that a crate carries unchanged, for comparing a document with a written crate.
    pub carry: Option<PathBuf>,
    /// Whether invalid parts of both documents are omitted with a warning.
    pub lenient: bool,
    /// Whether warnings about either document are errors.
    pub strict: bool,
    /// Whether to write JSON instead of Markdown.
    pub json: bool,
    /// The changes that make the command fail.
    pub fail_on: Option<FailOn>,
}

/// Which changes make the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailOn {
    /// Changes that break the code of callers.
    Breaking,
    /// Any change.
    Any,
}

/// The result of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The changes, as Markdown or JSON.
    pub text: String,
    /// Whether there are changes that make the command fail.
    pub fails: bool,
}

const CHANGES: &str = "\
Reports what changes for users between the crates of two documents: operations and their parameters, types, constructors, \
fields, variants, errors, events, servers, credentials, features. It also reports requests and responses that change although \
the code still compiles: media types, locations of parameters, limits, defaults, pagination. Code that compiles with the old \
crate compiles with the new one, unless a change is marked as breaking. Changes of descriptions are ignored.

Each side is a document, the folder of a crate, or either of them at a commit or tag: `v1.2.0:openapi.yaml`. If one side is a \
crate, the public items in the sources of both crates are compared. This also shows what another version of oasmith changes, \
but no changes of requests and responses that do not affect items.";

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
            document("OLD", "The old document or crate"),
            document("NEW", "The new document or crate"),
            path("config", "FILE", "The configuration for both documents").short('c'),
            path(
                "old-config",
                "FILE",
                "The configuration for the old document, instead of --config",
            ),
            path(
                "new-config",
                "FILE",
                "The configuration for the new document, instead of --config",
            ),
            path(
                "overlay",
                "FILE",
                "An overlay for both documents; can be given several times",
            )
            .action(ArgAction::Append),
            path(
                "old-overlay",
                "FILE",
                "An overlay for the old document, applied after those for both",
            )
            .action(ArgAction::Append),
            path(
                "new-overlay",
                "FILE",
                "An overlay for the new document, applied after those for both",
            )
            .action(ArgAction::Append),
            path(
                "with",
                "FILE",
                "A file that the documents refer to, if it is in another folder; can be given several times",
            )
            .action(ArgAction::Append),
            path(
                "carry",
                "DIR",
                "The folder given to `generate`, if a document is compared with a crate",
            ),
            flag("json", "Prints JSON instead of Markdown"),
            flag(
                "lenient",
                "Ignores invalid parts of both documents, with a warning",
            ),
            flag("strict", "Treats warnings about either document as errors")
                .conflicts_with("lenient"),
            fail_on(),
        ])
}

/// Reads the matches of `changes`.
pub(super) fn of(matches: &ArgMatches) -> Compare {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let paths = |name: &str| {
        let found = matches.get_many::<PathBuf>(name).unwrap_or_default();
        found.cloned().collect()
    };
    Compare {
        old: path("OLD").unwrap_or_default(),
        new: path("NEW").unwrap_or_default(),
        config: path("config"),
        old_config: path("old-config"),
        new_config: path("new-config"),
        overlays: paths("overlay"),
        old_overlays: paths("old-overlay"),
        new_overlays: paths("new-overlay"),
        with: paths("with"),
        carry: path("carry"),
        lenient: matches.get_flag("lenient"),
        strict: matches.get_flag("strict"),
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

/// Compares two documents, or two crates. If only one side is a crate, it is compared with the crate that would be
/// generated for the other side.
///
/// # Errors
/// All problems of the documents; or a file that cannot be read.
pub fn changes(options: &Compare) -> Result<Comparison, Failure> {
    let old = Own {
        path: &options.old,
        config: options.old_config.as_ref(),
        overlays: &options.old_overlays,
    };
    let new = Own {
        path: &options.new,
        config: options.new_config.as_ref(),
        overlays: &options.new_overlays,
    };
    let (old, new) = (side(options, &old)?, side(options, &new)?);
    let mut notes: Vec<String> = Vec::new();
    for side in [&old, &new] {
        if let Side::Document(_, unread) = side {
            for note in unread {
                if !notes.contains(note) {
                    notes.push(note.clone());
                }
            }
        }
    }
    let compared = compared(options, old, new).map_err(|failure| failure.noting(&notes))?;
    // Without a file, a part of the document may be missing in the report.
    notes.iter().for_each(|note| eprintln!("note: {note}"));
    Ok(compared)
}

fn compared(options: &Compare, old: Side, new: Side) -> Result<Comparison, Failure> {
    let (old, new) = match (old, new) {
        (Side::Document(old, _), Side::Document(new, _)) => {
            return compare(&old, &new, options.json, options.fail_on);
        }
        (Side::Crate(old, _), Side::Crate(new, _)) => (old, new),
        (Side::Crate(old, lock), Side::Document(mut new, _)) => {
            // The names that callers use are kept, as if the new crate were written over the old one.
            new.lock = *lock;
            new.config.package.name = Some(old.name.clone());
            (old, generated(&new)?)
        }
        (Side::Document(mut old, _), Side::Crate(new, _)) => {
            old.config.package.name = Some(new.name.clone());
            (generated(&old)?, new)
        }
    };
    let changes = Changes::between_written(&old, &new)?;
    Ok(finished(&changes, options.json, options.fail_on))
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
        // The names are kept, as if the new crate were generated after the old one.
        next.lock = old.sdk.lock.clone();
    }
    let new = crate::planned(&next)?;
    let mut changes = Changes::between(&old.sdk, &new.sdk);
    let is_new = |what: &&str| old.unmatched.iter().all(|problem| problem.what != *what);
    let unmatched = new.unmatched.iter().map(|problem| problem.what.as_str());
    changes.unmatched = unmatched.filter(is_new).map(str::to_owned).collect();
    Ok(finished(&changes, json, fail_on))
}

fn finished(changes: &Changes, json: bool, fail_on: Option<FailOn>) -> Comparison {
    Comparison {
        fails: match fail_on {
            None => false,
            Some(FailOn::Breaking) => changes.breaking() > 0,
            Some(FailOn::Any) => !changes.changes.is_empty(),
        },
        text: match json {
            true => format!("{:#}\n", changes.json()),
            false => changes.markdown(),
        },
    }
}
