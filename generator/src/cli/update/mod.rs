//! `update`: replaces the document by a new version, generates the crate, and reports the changes. In: [`Update`]. Out:
//! [`Updated`], or [`Failure`], after which all files are unchanged.

mod changelog;
mod draft;
mod fetch;
mod page;
mod prose;
mod prune;
mod version;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command, ValueHint};
use serde_json::Value;

use self::draft::Draft;
use self::page::Page;
use self::prune::{Texts, prune};
use super::arguments::{flag, generate_command, path};
use super::changes::{FailOn, fail_on, fail_on_of};
use super::failure::Failure;
use super::{CHANGED, Generate, complain, generate, say};
use crate::Input;
use crate::changes::Changes;
use crate::disk::input::{Given, given, name_of};
use crate::document::{self, Source};
use crate::lock::{self, Lock};
use crate::report::Problem;
use crate::sdk::Sdk;

pub use fetch::fetched;
pub(in crate::cli) use fetch::{described, downloaded};

/// The options of `update`.
#[derive(Debug, Clone, Default)]
pub struct Update {
    /// The new document: a file, a URL with `https`, or `-`.
    pub source: String,
    /// How the crate is generated, including the present document.
    pub generate: Generate,
    /// Whether to write the next version into the configuration.
    pub bump: bool,
    /// The changelog to which the draft is added.
    pub changelog: Option<PathBuf>,
    /// Whether to delete entries of overlays and settings of the configuration for things that no longer exist.
    pub prune: bool,
    /// The changes that make the command fail, although the update is written.
    pub fail_on: Option<FailOn>,
}

/// The outcome of an update.
#[derive(Debug)]
pub struct Updated {
    /// The page for people, as Markdown.
    pub page: String,
    /// The same in a form for programs.
    pub json: Value,
    /// Whether anything was written, or would be.
    pub changed: bool,
    /// Whether there are changes that make the command fail.
    pub fails: bool,
}

/// A function that prepares a fetched document for writing: it takes the name and the bytes, and returns the bytes to
/// write.
pub type Prepare<'p> = &'p dyn Fn(&str, Vec<u8>) -> Result<Vec<u8>, String>;

const UPDATE: &str = "\
Updates to a new version of the document. The new document is read from a file, or downloaded with curl. It replaces the \
current one, and the crate is generated. Then a report is printed: what changes for callers, what breaks their code, the next \
version of the crate, entries of overlays and of the configuration for things that no longer exist, new things without a \
description, and a draft for the changelog. If the new document has errors, nothing is written.";

const UPDATE_EXIT: &str = "\
Exit codes:
  0  the update is written, or there is nothing to update
  1  the new document has errors, or a file cannot be read or written; nothing was written
  2  the arguments are invalid
  3  the update is written, and there are changes of the kind given with --fail-on";

pub(super) fn command() -> Command {
    let source = Arg::new("source")
        .value_name("FILE|URL")
        .required(true)
        .value_hint(ValueHint::FilePath)
        .help("The new document: a file, a URL with `https`, or `-` for standard input");
    generate_command()
        .name("update")
        .about("Updates to a new version of the document: generates, and reports what changes")
        .long_about(UPDATE)
        .after_help(UPDATE_EXIT)
        .mut_arg("document", |argument| {
            argument
                .long("document")
                .required(true)
                .help("The current document, which is replaced by the new one")
        })
        .mut_arg("out", |argument| argument.required(true))
        .mut_arg("check", |argument| argument.hide(true))
        .args(own_arguments())
        .arg(source)
}

/// The options of `update` in addition to those of `generate`.
fn own_arguments() -> [Arg; 4] {
    [
        flag(
            "bump",
            "Writes the next version, which depends on the changes, into the configuration",
        ),
        path(
            "changelog",
            "FILE",
            "A changelog to write the draft into, such as CHANGELOG.md; drafts since the last release become one",
        ),
        flag(
            "prune",
            "Deletes entries of overlays and the configuration for things that no longer exist",
        ),
        fail_on(),
    ]
}

pub(super) fn of(matches: &ArgMatches) -> Update {
    Update {
        source: matches.get_one("source").cloned().unwrap_or_default(),
        generate: Generate::of(matches),
        bump: matches.get_flag("bump"),
        changelog: matches.get_one::<PathBuf>("changelog").cloned(),
        prune: matches.get_flag("prune"),
        fail_on: fail_on_of(matches),
    }
}

/// Prints the outcome of an update.
pub fn print_update(result: Result<Updated, Failure>, json: bool) -> ExitCode {
    match result {
        Ok(updated) => {
            let text = match json {
                true => format!("{:#}\n", updated.json),
                false => updated.page,
            };
            match say(&text) {
                ExitCode::SUCCESS if updated.fails => ExitCode::from(CHANGED),
                code => code,
            }
        }
        Err(failure) => {
            if json {
                say(&format!("{:#}\n", failure.json()));
            }
            complain(&failure);
            ExitCode::FAILURE
        }
    }
}

/// Replaces the document by a new one. `again` is the command that generates the crate.
///
/// # Errors
/// All problems of the new document; or a file that cannot be read or written. All files are then unchanged.
pub fn update(options: &Update, prepare: Prepare<'_>, again: &str) -> Result<Updated, Failure> {
    let at = options.generate.document.clone().unwrap_or_default();
    let bytes = prepare(&options.source, fetched(&options.source)?)?;
    let files = options.generate.files();
    let Given {
        input: old, notes, ..
    } = given(&files)?;
    let before = crate::planned(&old).map_err(|report| {
        let unread: String = notes.iter().map(|it| format!("\nnote: {it}")).collect();
        Failure::Other(format!(
            "the current document or its data has errors; fix them first with `{again}`\n{report}{unread}"
        ))
    })?;
    let is_same = old
        .sources
        .first()
        .is_some_and(|source| source.bytes() == bytes);
    let mut lock = before.sdk.lock.clone();
    lock.matched = matched(&old);
    let mut new = old.clone();
    new.lock = lock;
    if let Some(source) = new.sources.first_mut() {
        *source = Source::new(source.name.clone(), bytes.clone());
    }
    let after = crate::planned(&new).map_err(|report| Failure::from(report).noting(&notes))?;
    let changes = Changes::between(&before.sdk, &after.sdk);
    let mut texts = Texts::new();
    let root = options.generate.root.as_deref();
    let data = files.overlays.iter().chain(&files.config);
    for file in data.clone() {
        let text = fs::read_to_string(file)
            .map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        texts.insert(name_of(file, root), text);
    }
    let leftovers: Vec<&Problem> = after
        .report
        .iter()
        .filter(|problem| problem.leftover.is_some())
        .collect();
    let lines: Vec<String> = leftovers.iter().map(|problem| problem.line()).collect();
    let left = match options.prune {
        true => prune(leftovers.into_iter(), &mut texts),
        false => lines.clone(),
    };
    let version = &after.sdk.package.version;
    let log = match &options.changelog {
        Some(changelog) => fs::read_to_string(changelog).unwrap_or_default(),
        None => String::new(),
    };
    let (next, draft) = since_release(version, &changes, &log);
    let mut writes = vec![(at.clone(), bytes)];
    if options.bump && next != *version {
        let config = files
            .config
            .as_deref()
            .ok_or("`--bump` writes into the configuration: pass `--config FILE`, such as one with the lines `[package]` and `version = \"0.1.0\"`".to_owned())?;
        let text = texts.entry(name_of(config, root)).or_default();
        *text =
            version::set(text, &next).map_err(|error| format!("{}: {error}", config.display()))?;
    }
    for file in data {
        let text = texts.get(&name_of(file, root));
        writes.extend(text.map(|text| (file.clone(), text.clone().into_bytes())));
    }
    if let Some(changelog) = options.changelog.as_ref().filter(|_| !changes.is_empty()) {
        let text = changelog::entered(&log, &changes.package, &next, &draft);
        writes.push((changelog.clone(), text.into_bytes()));
    }
    let page = Page {
        undescribed: undescribed(&old, &new, &after.sdk),
        warnings: after
            .report
            .iter()
            .filter(|it| it.leftover.is_none())
            .map(Problem::line)
            .collect(),
        leftovers: lines,
        left,
        pruned: options.prune,
        version: version.clone(),
        next,
        bumped: options.bump,
        is_dry_run: options.generate.dry_run,
        draft: draft.text(),
        is_same,
        changes,
    };
    let changed = write(options, &writes, &new, again)?;
    let fails = match options.fail_on {
        None => false,
        Some(FailOn::Breaking) => page.changes.breaking() > 0,
        Some(FailOn::Any) => !page.changes.is_empty(),
    };
    Ok(Updated {
        page: page.markdown(),
        json: page.json(),
        changed,
        fails,
    })
}

/// The next version, and the draft of all changes since the last release, which may have followed several updates.
fn since_release(version: &str, changes: &Changes, changelog: &str) -> (String, Draft) {
    let earlier = changelog::unreleased(changelog, &changes.package);
    let mut draft = Draft::of(changes);
    let bump = match earlier.draft {
        None => changes.bump(),
        Some(earlier) => {
            draft = earlier.followed_by(&draft);
            draft.bump()
        }
    };
    let released = earlier.released.unwrap_or_else(|| version.to_owned());
    let next = version::next(&released, bump).unwrap_or_else(|| version.to_owned());
    let next = version::later(version.to_owned(), next);
    draft.versions = Some((released, next.clone()));
    (next, draft)
}

/// The digests of the overlays and configurations whose names all match the present document.
fn matched(input: &Input) -> BTreeSet<String> {
    let data = crate::data(input);
    data.map(|(name, bytes)| lock::digest(name, bytes))
        .collect()
}

/// New things in the document that have no description.
fn undescribed(old: &Input, new: &Input, sdk: &Sdk) -> Vec<String> {
    let definitions = sdk.families.iter().flat_map(|family| &family.definitions);
    let places: BTreeSet<&str> = definitions.map(|it| it.pointer.as_str()).collect();
    let value = |input: &Input| {
        let options = crate::configured::reading(&input.config);
        let (document, _) = document::load(&input.sources, &input.overlays, &options);
        document.map(|document| document.value().clone())
    };
    match (value(old), value(new)) {
        (Some(old), Some(new)) => prose::undescribed(&old, &new, &places),
        _ => Vec::new(),
    }
}

/// Writes the files and generates the crate; returns whether anything changed. If this fails, the files are restored.
fn write(
    options: &Update,
    writes: &[(PathBuf, Vec<u8>)],
    new: &Input,
    again: &str,
) -> Result<bool, Failure> {
    let mut undo: Vec<(&Path, Option<Vec<u8>>)> = Vec::new();
    for (path, bytes) in writes {
        let present = fs::read(path).ok();
        if present.as_deref() != Some(bytes) {
            undo.push((path, present));
        }
    }
    let mut options = options.generate.clone();
    if options.dry_run {
        return Ok(!undo.is_empty());
    }
    let contents = |path: &Path| {
        let found = writes.iter().find(|(known, _)| known == path);
        found.map(|(_, bytes)| bytes.as_slice())
    };
    let result = undo
        .iter()
        .try_for_each(|(path, _)| replace(path, contents(path).unwrap_or_default()))
        .map_err(Failure::from)
        .and_then(|()| {
            options.lock = Some(kept(&options, new)?);
            generate(&options, again)
        });
    match result {
        Ok(done) => {
            let written = done.folders.iter();
            let mut written = written.map(|it| it.written.len() + it.removed.len());
            Ok(!undo.is_empty() || written.any(|count| count > 0))
        }
        Err(failure) => {
            for (path, present) in undo {
                // If this fails as well, the first failure is still the one to report.
                let _ = match present {
                    Some(bytes) => replace(path, &bytes),
                    None => fs::remove_file(path).map_err(|error| error.to_string()),
                };
            }
            Err(failure)
        }
    }
}

/// The names of the last run, with the digests of the present overlays and configuration, which matched before the
/// update.
fn kept(options: &Generate, new: &Input) -> Result<Lock, Failure> {
    let mut lock = new.lock.clone();
    lock.matched
        .extend(matched(&given(&options.files())?.input));
    Ok(lock)
}

/// Writes a new file beside the old one and renames it into place.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    // If the path is a link, its target is replaced, and not the link.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut aside = path.clone().into_os_string();
    aside.push(".new");
    fs::write(&aside, bytes).map_err(failed)?;
    fs::rename(&aside, path).map_err(|error| {
        let _ = fs::remove_file(&aside);
        failed(error)
    })
}
