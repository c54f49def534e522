//! Changes as text: Markdown for people, JSON for programs.

use serde_json::{Value, json};

use super::calls::grouped;
use super::{Bump, Change, Changes, Kind};

/// The number of calls that a line names.
const LISTED: usize = 3;

impl Changes {
    /// Writes the changes for people, as Markdown: first those that compile but do something else, then those that
    /// break code, then the others, each group by service.
    #[must_use]
    pub fn markdown(&self) -> String {
        let (from, to) = &self.versions;
        let mut text = format!("# Changes of `{}`\n\n", self.package);
        text.push_str(&match from == to {
            true => format!(
                "{}{} {to}. ",
                self.versioned[..1].to_uppercase(),
                &self.versioned[1..]
            ),
            false => format!("From {} {from} to {to}. ", self.versioned),
        });
        let others = self.changes.len() - self.breaking();
        text.push_str(&match (self.breaking(), others) {
            (0, 0) => "Nothing changes for callers.\n".to_owned(),
            (breaking, others) => format!("{breaking} breaking, {others} others.\n"),
        });
        let means = |change: &&Change| change.kind == Kind::Meaning;
        let breaks = |change: &&Change| change.is_breaking && !means(change);
        let rest = |change: &&Change| !change.is_breaking && !means(change);
        self.section(&mut text, "Compiles, but sends something else", &means);
        self.section(&mut text, "Breaking", &breaks);
        self.section(&mut text, "Not breaking", &rest);
        if !self.unmatched.is_empty() {
            text.push_str("\n## Settings that no longer match anything\n\n");
        }
        for what in &self.unmatched {
            text.push_str(&format!("- {what}\n"));
        }
        text
    }

    fn section(&self, text: &mut String, heading: &str, wanted: &dyn Fn(&&Change) -> bool) {
        let found = self.changes.iter().filter(wanted);
        let groups = grouped(found.map(|change| (change.service.clone(), change)));
        if groups.is_empty() {
            return;
        }
        text.push_str(&format!("\n## {heading}\n"));
        // Changes that are about no single service come first, because they affect most callers.
        for (service, changes) in groups {
            text.push_str(&match service {
                Some(service) => format!("\n### {}\n\n", code(&service)),
                None => "\n### Several services, events or the client\n\n".to_owned(),
            });
            for change in changes {
                text.push_str(&line(change));
            }
        }
    }

    /// Writes the changes for programs, as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let change = |change: &Change| {
            json!({
                "kind": word(change.kind),
                "item": change.item,
                "pointer": change.pointer,
                "breaking": change.is_breaking,
                "bump": bump(change.bump()),
                "before": change.before,
                "after": change.after,
                "service": change.service,
                "calls": change.calls,
            })
        };
        json!({
            "package": self.package,
            "from": self.versions.0,
            "to": self.versions.1,
            "breaking": self.breaking(),
            "bump": bump(self.bump()),
            "changes": self.changes.iter().map(change).collect::<Vec<_>>(),
            "unmatched": self.unmatched,
        })
    }
}

fn line(change: &Change) -> String {
    let item = code(&change.item);
    let filled = |text: &Option<String>| text.as_deref().filter(|text| !text.is_empty()).map(code);
    let (before, after) = (filled(&change.before), filled(&change.after));
    let mut line = match (change.kind, before, after) {
        (Kind::Renamed, Some(before), _) => format!("- {item} was {before}"),
        (kind, Some(before), Some(after)) if before != after => {
            format!("- {} {item}: {before} → {after}", title(kind))
        }
        (kind, Some(only), _) | (kind, None, Some(only)) => {
            format!("- {} {item}: {only}", title(kind))
        }
        (kind, None, None) => format!("- {} {item}", title(kind)),
    };
    let calls: Vec<String> = change
        .calls
        .iter()
        .take(LISTED)
        .map(|call| code(call))
        .collect();
    if !calls.is_empty() {
        line.push_str(&format!(" — in {}", calls.join(", ")));
        if change.calls.len() > LISTED {
            line.push_str(&format!(" and {} more", change.calls.len() - LISTED));
        }
    }
    line.push('\n');
    line
}

/// Returns a text as code, even if it contains backticks or line breaks.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    match text.contains('`') {
        true => format!("`` {text} ``"),
        false => format!("`{text}`"),
    }
}

fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Meaning => "Another meaning of",
        Kind::Removed => "Removed",
        Kind::Renamed => "Renamed",
        Kind::Changed => "Changed",
        Kind::Deprecated => "Deprecated",
        Kind::Added => "New",
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Meaning => "meaning",
        Kind::Removed => "removed",
        Kind::Renamed => "renamed",
        Kind::Changed => "changed",
        Kind::Deprecated => "deprecated",
        Kind::Added => "added",
    }
}

fn bump(bump: Bump) -> &'static str {
    match bump {
        Bump::None => "none",
        Bump::Patch => "patch",
        Bump::Minor => "minor",
        Bump::Major => "major",
    }
}
