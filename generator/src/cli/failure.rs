//! The reason why a run failed, for people and for programs. In: reports and files in the way. Out: text or JSON.

use serde_json::{Value, json};

use super::folder::Conflict;
use super::summary::{Changed, problems};
use crate::disk::NotRead;
use crate::document::census::UNKNOWN;
use crate::report::{Look, Problem, Report, Severity, UNREADABLE};

/// The most files that a message lists.
const LISTED: usize = 20;

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
    /// The arguments do not fit together, or not to what is there.
    Arguments(String),
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
            Self::Different { message, .. } | Self::Arguments(message) | Self::Other(message) => {
                format!("error: {message}")
            }
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
            Self::Arguments(_) | Self::Other(_) => {}
        }
        json!({
            "status": match self {
                Self::Different { .. } => "different",
                Self::Problems(..) | Self::InTheWay(_) | Self::Arguments(_) | Self::Other(_) => {
                    "failed"
                }
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
    let is_setting = |problem: &&Problem| problem.source.ends_with(".toml");
    let mut settings: Vec<&str> = errors
        .iter()
        .copied()
        .filter(is_setting)
        .map(|problem| problem.source.as_str())
        .collect();
    settings.dedup();
    for name in &settings {
        text.push_str(&format!("\n- correct {name}"));
    }
    let mut others = errors.iter().filter(|problem| !is_setting(problem));
    // An overlay cannot correct a text that cannot be read.
    if others.clone().any(|problem| problem.kind != UNREADABLE) {
        text.push_str("\n- correct the document, or write an overlay that does (`--overlay FILE`)");
    } else if let Some(problem) = others.next() {
        text.push_str(&format!(
            "\n- correct {}, or download it again",
            problem.source
        ));
    }
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
    // What is in the way of many files is told once.
    let mut lines: Vec<String> = Vec::new();
    for Refused { folder, conflict } in refused {
        let line = format!("  {folder}/{}: {}\n", conflict.place(), conflict.what);
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }
    text.extend(lines.iter().take(LISTED).cloned());
    if lines.len() > LISTED {
        text.push_str(&format!("  and {} more\n", lines.len() - LISTED));
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
