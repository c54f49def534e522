//! `generate`: from files to a crate on the disk. In: [`Generate`]. Out: [`Done`], or [`Failure`] with all problems.

use std::fmt;
use std::path::Path;
use std::time::Instant;

use super::input::{input, name_of};
use super::progress::Progress;
use super::{Generate, files};
use crate::Output;
use crate::emit::Files;
use crate::report::{Look, Report, Severity};

/// Why nothing was written.
#[derive(Debug)]
pub enum Failure {
    /// The document or the configuration has errors.
    Problems(Box<Report>),
    /// A file cannot be read or written, or differs.
    Other(String),
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::Other(message)
    }
}

impl From<Report> for Failure {
    fn from(report: Report) -> Self {
        Self::Problems(Box::new(report))
    }
}

impl Failure {
    /// Returns what to tell.
    #[must_use]
    pub fn render(&self, look: Look) -> String {
        match self {
            Self::Problems(report) => {
                let text = report.render(look);
                match report
                    .iter()
                    .all(|problem| problem.recoverable || problem.severity == Severity::Warning)
                {
                    true => format!("{text}; `--lenient` leaves out what is wrong, with a warning"),
                    false => text,
                }
            }
            Self::Other(message) => format!("error: {message}"),
        }
    }
}

/// What a run did, as it is told.
#[derive(Debug)]
pub struct Done {
    /// What was generated.
    pub output: Output,
    lines: Vec<String>,
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines.join("\n"))
    }
}

/// Generates a crate, and writes it or compares it with what is there. `again` is the command that writes it.
///
/// # Errors
/// All problems of the document; a file that cannot be read or written; for a check, what differs.
pub fn generate(options: &Generate, again: &str) -> Result<Done, Failure> {
    let started = Instant::now();
    let document = options
        .document
        .as_deref()
        .ok_or("say which document: `DOCUMENT`".to_owned())?;
    let out = options
        .out
        .as_deref()
        .ok_or("say where the crate goes: `--out DIR`".to_owned())?;
    let mut input = input(options, document)?;
    let driver = options.driver.as_deref();
    input.driver = driver
        .map(|driver| files::relative(driver, out))
        .transpose()?;
    let progress = Progress::new();
    let output = crate::generate_told(&input, &|stage| progress.stage(stage));
    drop(progress);
    let output = output?;
    if !output.report.is_empty() {
        eprintln!("{}", output.report.render(super::look()));
    }
    let mut lines = vec![format!(
        "{} operations, {} webhooks, {} types",
        output.operations, output.webhooks, output.types
    )];
    let root = options.root.as_deref();
    let mut put = |folder: &Path, files: &Files| {
        let name = name_of(folder, root);
        let line = match options.check {
            true => check(folder, &name, files, again)?,
            false => write(folder, &name, files)?,
        };
        lines.push(line);
        Ok::<(), String>(())
    };
    put(out, &output.files)?;
    if let Some(driver) = driver {
        put(driver, &output.driver)?;
    }
    lines.push(format!("in {} ms", started.elapsed().as_millis()));
    Ok(Done { output, lines })
}

/// Brings a folder to what belongs there.
fn write(folder: &Path, name: &str, files: &Files) -> Result<String, String> {
    let difference = files::compare(folder, files)?;
    files::write(folder, files, &difference)?;
    Ok(format!(
        "{name}: {} files written, {} unchanged, {} removed",
        difference.changed.len(),
        difference.unchanged,
        difference.orphans.len(),
    ))
}

/// Compares a folder with what belongs there.
fn check(folder: &Path, name: &str, files: &Files, again: &str) -> Result<String, String> {
    let difference = files::compare(folder, files)?;
    if difference.changed.is_empty() && difference.orphans.is_empty() {
        return Ok(format!(
            "{name}: {} files are up to date",
            difference.unchanged
        ));
    }
    let mut message = String::new();
    for path in difference.changed.iter().take(10) {
        let expected = files.get(path).map(String::as_str).unwrap_or_default();
        message.push_str(&format!("{path} is not what the generator writes\n"));
        message.push_str(&files::first_difference(folder, path, expected));
        message.push('\n');
    }
    for path in difference.orphans.iter().take(10) {
        message.push_str(&format!(
            "{path} is a file that the generator does not write\n"
        ));
    }
    let count = difference.changed.len() + difference.orphans.len();
    message.push_str(&format!(
        "{count} files differ. Run `{again}` and commit what it writes."
    ));
    Err(message)
}
