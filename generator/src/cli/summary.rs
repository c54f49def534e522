//! The summary of a run, or the reason why it failed, for people and for programs. In: differences and reports. Out:
//! text or JSON.

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};

use super::folder::{Conflict, Difference};
use crate::disk::NotRead;
use crate::document::census::UNKNOWN;
use crate::report::{Look, Problem, Report, Severity};

/// The most files that a message lists.
const LISTED: usize = 20;

/// The result of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The crate is written.
    Written,
    /// The crate is up to date (`--check`).
    UpToDate,
    /// Nothing is written; the summary describes what would be written (`--dry-run`).
    Planned,
}

/// The changes in a folder, or those that would be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The folder.
    pub folder: String,
    /// The files that are new or replaced.
    pub written: Vec<String>,
    /// The files that are removed.
    pub removed: Vec<String>,
    /// The user's own files that were kept instead of what the generator would write.
    pub kept: Vec<String>,
    /// How many files are unchanged.
    pub unchanged: usize,
}

impl Changed {
    pub(super) fn of(folder: &str, difference: &Difference<'_>) -> Self {
        Self {
            folder: folder.to_owned(),
            written: difference.written().map(str::to_owned).collect(),
            removed: difference.removed().map(str::to_owned).collect(),
            kept: difference.kept.clone(),
            unchanged: difference.unchanged,
        }
    }

    fn json(&self) -> Value {
        json!({
            "path": self.folder,
            "written": self.written,
            "removed": self.removed,
            "kept": self.kept,
            "unchanged": self.unchanged,
        })
    }
}

/// The outcome of a run.
#[derive(Debug)]
pub struct Done {
    /// The result.
    pub status: Status,
    /// How many operations the crate has.
    pub operations: usize,
    /// How many webhooks it receives.
    pub webhooks: usize,
    /// How many types it has.
    pub types: usize,
    /// The operations whose pagination was detected without configuration, by id.
    pub found_pages: Vec<String>,
    /// How many services have a feature although the configuration does not say so.
    pub automatic_features: usize,
    /// Warnings.
    pub report: Report,
    /// The changes, by folder.
    pub folders: Vec<Changed>,
    /// What the crate that contains the module still needs: its declaration, and dependencies.
    pub lacking: Vec<String>,
    /// How long the run took.
    pub elapsed: Duration,
}

impl Done {
    /// Returns the summary for programs.
    #[must_use]
    pub fn json(&self) -> Value {
        json!({
            "status": match self.status {
                Status::Written => "written",
                Status::UpToDate => "up-to-date",
                Status::Planned => "planned",
            },
            "operations": self.operations,
            "webhooks": self.webhooks,
            "types": self.types,
            "found_pages": self.found_pages,
            "automatic_features": self.automatic_features,
            "needs": self.lacking,
            "folders": self.folders.iter().map(Changed::json).collect::<Vec<_>>(),
            "problems": problems(&self.report),
            "conflicts": [],
            "error": null,
        })
    }
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operations, webhooks, types) = (self.operations, self.webhooks, self.types);
        writeln!(
            f,
            "{}, {}, {}",
            counted(operations, "operation"),
            counted(webhooks, "webhook"),
            counted(types, "type")
        )?;
        if let Some(first) = self.found_pages.first() {
            let lists = counted(self.found_pages.len(), "paginated list");
            writeln!(
                f,
                "{lists} found, such as `{first}`: `detect = false` in `[pagination]` turns this off"
            )?;
        }
        if self.automatic_features > 0 {
            let services = counted(self.automatic_features, "service");
            writeln!(
                f,
                "{services} with a feature each, because the crate is large: `service_features = false` in `[package]` turns this off"
            )?;
        }
        for changed in &self.folders {
            let (name, unchanged) = (&changed.folder, changed.unchanged);
            let (written, removed) = (changed.written.len(), changed.removed.len());
            match self.status {
                Status::UpToDate => writeln!(
                    f,
                    "{name}: {} up to date",
                    match unchanged {
                        1 => "1 file is".to_owned(),
                        count => format!("{count} files are"),
                    }
                )?,
                Status::Written => writeln!(
                    f,
                    "{name}: {} written, {unchanged} unchanged, {removed} removed",
                    counted(written, "file")
                )?,
                Status::Planned => {
                    for path in &changed.written {
                        writeln!(f, "would write {name}/{path}")?;
                    }
                    for path in &changed.removed {
                        writeln!(f, "would remove {name}/{path}")?;
                    }
                    writeln!(
                        f,
                        "{name}: {} to write, {unchanged} unchanged, {removed} to remove; \
                         nothing was written (--dry-run)",
                        counted(written, "file")
                    )?;
                }
            }
            for path in &changed.kept {
                writeln!(
                    f,
                    "{name}/{path} is your own file and was kept; use `--force` to replace it"
                )?;
            }
        }
        if !self.lacking.is_empty() {
            writeln!(f, "the crate still needs:")?;
            for line in &self.lacking {
                writeln!(f, "    {line}")?;
            }
        }
        write!(f, "in {} ms", self.elapsed.as_millis())
    }
}

/// Formats a count with its noun.
fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    }
}

/// A file that is in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The folder.
    pub folder: String,
    /// The file, and the reason why it is in the way.
    pub conflict: Conflict,
}

/// The reason why nothing was written.
#[derive(Debug)]
pub enum Failure {
    /// The document or the configuration has errors. The notes name files that were not read.
    Problems(Box<Report>, Vec<String>),
    /// Files in the way would be replaced or removed.
    InTheWay(Vec<Refused>),
    /// The crate is out of date (`--check`).
    Different {
        /// The pending changes, by folder.
        changed: Vec<Changed>,
        /// The message.
        message: String,
    },
    /// A file cannot be read or written.
    Other(String),
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::Other(message)
    }
}

impl From<Report> for Failure {
    fn from(report: Report) -> Self {
        Self::Problems(Box::new(report), Vec::new())
    }
}

impl From<NotRead> for Failure {
    fn from(error: NotRead) -> Self {
        match error {
            NotRead::Problems(report) => report.into(),
            NotRead::File(message) => message.into(),
        }
    }
}

impl Failure {
    /// Adds notes about files that were not read, which may explain errors of a document.
    #[must_use]
    pub fn noting(mut self, unread: &[String]) -> Self {
        if let Self::Problems(_, notes) = &mut self {
            notes.extend(unread.iter().cloned());
        }
        self
    }

    /// Returns the message.
    #[must_use]
    pub fn render(&self, look: Look) -> String {
        match self {
            Self::Problems(report, notes) => {
                let mut text = report.render(look).trim_end().to_owned();
                for note in notes {
                    text.push_str(&format!("\nnote: {note}"));
                }
                text.push_str(&ways_on(report));
                text
            }
            Self::InTheWay(refused) => in_the_way(refused),
            Self::Different { message, .. } | Self::Other(message) => format!("error: {message}"),
        }
    }

    /// Returns the summary for programs.
    #[must_use]
    pub fn json(&self) -> Value {
        let (mut found, mut conflicts, mut folders) = (Vec::new(), Vec::new(), Vec::new());
        match self {
            Self::Problems(report, _) => found = problems(report),
            Self::InTheWay(refused) => conflicts.extend(refused.iter().map(|refused| {
                json!({
                    "folder": refused.folder,
                    "path": refused.conflict.path,
                    "what": refused.conflict.what,
                })
            })),
            Self::Different { changed, .. } => folders.extend(changed.iter().map(Changed::json)),
            Self::Other(_) => {}
        }
        json!({
            "status": match self {
                Self::Different { .. } => "different",
                Self::Problems(..) | Self::InTheWay(_) | Self::Other(_) => "failed",
            },
            "folders": folders,
            "problems": found,
            "conflicts": conflicts,
            "error": self.render(Look::Plain),
        })
    }
}

/// How to continue with a document that has errors, as the last lines of a message.
fn ways_on(report: &Report) -> String {
    let errors = report
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    let errors: Vec<&Problem> = errors.collect();
    let mut text = "\n\nNothing was written. What you can do:".to_owned();
    text.push_str("\n- correct the document, or write an overlay that does (`--overlay FILE`)");
    if errors.iter().all(|problem| problem.recoverable) {
        text.push_str("\n- ignore invalid parts, with a warning (`--lenient`)");
    }
    let mut keywords: Vec<&str> = errors
        .iter()
        .filter_map(|problem| problem.kind.strip_prefix(UNKNOWN))
        .collect();
    keywords.sort_unstable();
    keywords.dedup();
    if !keywords.is_empty() {
        text.push_str("\n- waive keywords that are not relevant for a client, in a configuration (`--config FILE`):");
        text.push_str("\n\n    [waivers]");
        for keyword in keywords.iter().take(LISTED) {
            text.push_str(&format!("\n    {keyword:?} = \"the reason\""));
        }
    }
    text
}

fn in_the_way(refused: &[Refused]) -> String {
    let mut text = format!(
        "error: nothing was written: {} in the way\n",
        match refused.len() {
            1 => "a file is".to_owned(),
            count => format!("{count} files are"),
        }
    );
    for Refused { folder, conflict } in refused.iter().take(LISTED) {
        text.push_str(&format!(
            "  {folder}/{}: {}\n",
            conflict.path, conflict.what
        ));
    }
    if refused.len() > LISTED {
        text.push_str(&format!("  and {} more\n", refused.len() - LISTED));
    }
    let can_force = refused.iter().any(|refused| refused.conflict.can_force);
    text.push_str(match can_force {
        true => {
            "help: choose another folder with `--out`, or move these files away, or overwrite them with `--force`, \
             which keeps what you added to `Cargo.toml`"
        }
        false => "help: choose another folder with `--out`, or move these files away",
    });
    text
}

fn problems(report: &Report) -> Vec<Value> {
    let problem = |problem: &Problem| {
        json!({
            "severity": match problem.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            "source": problem.source,
            "line": problem.line,
            "column": problem.column,
            "pointer": problem.pointer,
            "what": problem.what,
            "help": problem.help,
        })
    };
    report.iter().map(problem).collect()
}
