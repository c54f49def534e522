//! `generate`: from files to a crate on the disk. In: [`Generate`]. Out: [`Done`], or [`Failure`] with all problems.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Instant;

use super::failure::{Failure, Refused};
use super::folder::{self, Difference, Owner, Wanted, compare, eventual};
use super::progress::Progress;
use super::summary::{Changed, Done, Status};
use super::{Generate, carried, embedded, remote, shared};
use crate::disk::input::{Given, given, name_of};
use crate::emit::Files;
use crate::report::{ARGUMENT, Report, Severity};

/// Generates a crate, and writes it or compares it with the present one. `again` is the command that writes it.
///
/// # Errors
/// All problems of the document; a file that cannot be read or written; files that are in the way; or, for a check, the
/// differences.
pub fn generate(options: &Generate, again: &str) -> Result<Done, Failure> {
    let started = Instant::now();
    if options.document.is_none() {
        return Err("the document is missing: pass `DOCUMENT`".to_owned().into());
    }
    let local = remote::local(options)?;
    let options = local.as_ref().unwrap_or(options);
    let out = options
        .out
        .as_deref()
        .ok_or("the folder of the crate is missing: pass `--out DIR`".to_owned())?;
    let driver = options.driver.as_deref();
    let shared = shared::folder(options.runtime.as_ref(), out).map_err(Failure::Arguments)?;
    places(options, out, driver).map_err(Failure::Arguments)?;
    shared::check(shared.as_deref(), out, driver).map_err(Failure::Arguments)?;
    embedded::check(out, options.module.is_some()).map_err(Failure::Arguments)?;
    shared::stays(options.runtime.as_ref(), out).map_err(Failure::Arguments)?;
    let folders = [Some(out), driver, shared.as_deref()];
    let folders: Vec<&Path> = folders.into_iter().flatten().collect();
    let _turn = match options.check || options.dry_run {
        true => Vec::new(),
        false => folder::turn(&folders),
    };
    for folder in folders {
        finish(folder, options, again)?;
    }
    let mut given = given(&options.files())?;
    if let Some(path) = &options.module {
        let module = embedded::module(out, path, options.features.as_deref());
        let module = module.map_err(Failure::Arguments)?;
        given.input.module = Some(module);
    }
    if let Some(lock) = &options.lock {
        given.input.lock = lock.clone();
    }
    given.input.runtime = shared
        .as_deref()
        .map(|it| shared::runtime(it, out))
        .transpose()
        .map_err(Failure::Arguments)?;
    carried::check(&given.input)?;
    given.input.samples = options.samples;
    given.input.driver = driver
        .map(|driver| folder::relative(driver, out))
        .transpose()?;
    let progress = Progress::new();
    let output = crate::generate_by_stages(&given.input, &|stage| progress.stage(stage));
    drop(progress);
    let output = output.map_err(|report| refused(report, &given.notes))?;
    if !output.report.is_empty() {
        eprintln!("{}", output.report.render(super::look()));
        // A warning may be caused by a file that was not read.
        for note in &given.notes {
            eprintln!("note: {note}");
        }
    }
    let mut wanted = vec![(out, wanted(&output.files, &given))];
    let others = [
        (driver, &output.driver),
        (shared.as_deref(), &output.runtime),
    ];
    for (folder, files) in others {
        let files = files.iter();
        let files = files.map(|(path, text)| (path.as_str(), text.as_bytes()));
        let files = files.collect();
        let yielding = BTreeSet::new();
        wanted.extend(folder.map(|folder| (folder, Wanted { files, yielding })));
    }
    let folders = bring(&wanted, &given, options, again)?;
    Ok(Done {
        status: status(options),
        operations: output.operations,
        webhooks: output.webhooks,
        types: output.types,
        found_pages: output.found_pages.clone(),
        automatic_features: output.automatic_features,
        report: output.report,
        folders,
        lacking: match &given.input.module {
            Some(module) => embedded::lacking(out, module, &output.dependencies),
            None => Vec::new(),
        },
        elapsed: started.elapsed(),
    })
}

/// The failure of a run whose input has errors. An argument that does not fit is in no file.
fn refused(report: Report, notes: &[String]) -> Failure {
    let mut errors = report
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    match (errors.next(), errors.next()) {
        (Some(only), None) if only.kind == ARGUMENT => Failure::Arguments(only.what.clone()),
        _ => Failure::Problems(Box::new(report), notes.to_vec()),
    }
}

fn status(options: &Generate) -> Status {
    match (options.check, options.dry_run) {
        (true, _) => Status::UpToDate,
        (false, true) => Status::Planned,
        (false, false) => Status::Written,
    }
}

/// Updates each folder, or reports the differences.
fn bring(
    wanted: &[(&Path, Wanted<'_>)],
    given: &Given,
    options: &Generate,
    again: &str,
) -> Result<Vec<Changed>, Failure> {
    let root = options.root.as_deref();
    let owner = match (options.owned, options.force) {
        (true, _) => Owner::Generator,
        (false, true) => Owner::Forced,
        (false, false) => Owner::User,
    };
    let mut differences = Vec::new();
    let mut refused = Vec::new();
    for (folder, wanted) in wanted {
        let difference = compare(folder, wanted, owner)?;
        let name = name_of(folder, root);
        refused.extend(difference.conflicts.iter().map(|conflict| Refused {
            folder: name.clone(),
            conflict: conflict.clone(),
        }));
        spare_inputs(folder, &difference, given)?;
        differences.push((*folder, name, difference));
    }
    if !refused.is_empty() && !options.check {
        return Err(Failure::InTheWay(refused));
    }
    let changed: Vec<Changed> = differences
        .iter()
        .map(|(_, name, difference)| Changed::of(name, difference))
        .collect();
    if options.check {
        let parts = differences
            .iter()
            .filter_map(|(folder, name, difference)| stale(folder, name, difference));
        let parts: Vec<String> = parts.collect();
        if parts.is_empty() {
            return Ok(changed);
        }
        let message = format!("{}Run `{again}` and commit what it writes.", parts.concat());
        return Err(Failure::Different { changed, message });
    }
    if options.dry_run {
        return Ok(changed);
    }
    for (folder, name, difference) in &differences {
        folder::bring(folder, difference).map_err(|error| unchanged(name, &error))?;
    }
    Ok(changed)
}

/// A failure that left the folder unchanged.
fn unchanged(folder: &str, error: &str) -> Failure {
    Failure::Other(format!(
        "cannot write {error}\nhelp: {folder} is unchanged; free disk space or allow writing, and run this again"
    ))
}

/// The files that belong in the crate's folder.
fn wanted<'f>(files: &'f Files, given: &'f Given) -> Wanted<'f> {
    let texts = files.iter();
    let texts = texts.map(|(path, text)| (path.as_str(), text.as_bytes()));
    let binary = given.binary.iter();
    let binary = binary.map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    // A README from `--carry` must be written; a generated one never replaces the user's.
    let made = ["README.md"].into_iter();
    let made = made.filter(|path| !given.input.carried.contains_key(*path));
    Wanted {
        files: texts.chain(binary).collect(),
        yielding: made.collect(),
    }
}

/// Checks that the folders can be used together.
fn places(options: &Generate, out: &Path, driver: Option<&Path>) -> Result<(), String> {
    for folder in [Some(out), driver].into_iter().flatten() {
        if folder == Path::new("-") {
            return Err("`-` is not a folder; for a folder of that name, use `./-`".to_owned());
        }
    }
    let real = eventual(out);
    if driver.is_some_and(|driver| eventual(driver) == real) {
        return Err("`--driver` and `--out` are the same folder".to_owned());
    }
    if let Some(carry) = &options.carry {
        let folder = eventual(carry);
        if real.starts_with(&folder) {
            return Err(format!(
                "`--carry {}` contains the folder of the crate, which would be copied into itself; \
                 use a separate folder",
                carry.display()
            ));
        }
    }
    Ok(())
}

/// Completes an interrupted run, or reports it if nothing may be written.
fn finish(folder: &Path, options: &Generate, again: &str) -> Result<(), String> {
    if !options.check && !options.dry_run {
        return folder::recover(folder);
    }
    match folder::is_interrupted(folder)? {
        false => Ok(()),
        true => Err(format!(
            "{}: an earlier run was interrupted while replacing files; run `{again}` to complete it",
            folder.display()
        )),
    }
}

/// Checks that no input file would be replaced or removed.
fn spare_inputs(folder: &Path, difference: &Difference<'_>, given: &Given) -> Result<(), String> {
    if fs::symlink_metadata(folder).is_err() {
        return Ok(());
    }
    let paths = difference.written().chain(difference.removed());
    for path in paths {
        let at = folder.join(path);
        if fs::canonicalize(&at).is_ok_and(|real| given.read.contains(&real)) {
            return Err(format!(
                "{} is an input file and would be overwritten; rename it, or write to another folder",
                at.display()
            ));
        }
    }
    Ok(())
}

/// The message of a check about one folder; `None` if it is up to date.
fn stale(folder: &Path, name: &str, difference: &Difference<'_>) -> Option<String> {
    let mut message = String::new();
    for path in difference.stale().take(10) {
        let conflict = difference.conflicts.iter().find(|it| it.path == path);
        message.push_str(&match conflict {
            Some(conflict) => format!("{name}/{path} is out of date: {}\n", conflict.what),
            None => format!("{name}/{path} is out of date\n"),
        });
        let expected = String::from_utf8_lossy(difference.content(path));
        message.push_str(&first_difference(folder, path, &expected));
        message.push('\n');
    }
    for path in difference.removed().take(10) {
        message.push_str(&format!(
            "{name}/{path} is out of date: the file is no longer generated\n"
        ));
    }
    let steps: BTreeSet<&str> = difference.stale().chain(difference.removed()).collect();
    let blocked = difference.conflicts.iter();
    let blocked: Vec<_> = blocked
        .filter(|conflict| !steps.contains(conflict.path.as_str()))
        .collect();
    let mut told = BTreeSet::new();
    for conflict in &blocked {
        if told.insert(conflict.place()) {
            message.push_str(&format!("{name}/{}: {}\n", conflict.place(), conflict.what));
        }
    }
    let count = steps.len() + blocked.len();
    message.push_str(&format!("{name}: {count} files differ.\n"));
    (count > 0).then_some(message)
}

/// The first line in which a file differs from the expected content.
fn first_difference(folder: &Path, path: &str, expected: &str) -> String {
    let present = fs::read(folder.join(path)).unwrap_or_default();
    let present = String::from_utf8_lossy(&present);
    let (mut old, mut new) = (present.lines(), expected.lines());
    for number in 1.. {
        match (old.next(), new.next()) {
            (None, None) => break,
            (old, new) if old == new => {}
            (old, new) => {
                let old = old.map_or_else(String::new, |line| format!("\n    - {line}"));
                let new = new.map_or_else(String::new, |line| format!("\n    + {line}"));
                return format!("  line {number}:{old}{new}");
            }
        }
    }
    "  only the end of the file differs".to_owned()
}
