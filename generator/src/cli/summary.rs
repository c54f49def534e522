//! The summary of a run, for people and for programs. In: differences and reports. Out: text or JSON.

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};

use super::folder::Difference;
use crate::report::{Problem, Report, Severity};

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

    pub(super) fn json(&self) -> Value {
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
        if operations + webhooks == 0 {
            writeln!(
                f,
                "the crate has nothing to call: the document has no `paths`, or the configuration excludes them all"
            )?;
        }
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

/// The problems of a report, for programs.
pub(super) fn problems(report: &Report) -> Vec<Value> {
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
