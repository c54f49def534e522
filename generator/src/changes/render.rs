//! Changes as text: Markdown for people, JSON for programs.

use serde_json::{Value, json};

use super::{Change, Changes, Kind};

impl Changes {
    /// Writes the changes for people, as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let (from, to) = &self.versions;
        let mut text = format!("# Changes of `{}`\n\n", self.package);
        text.push_str(&match from == to {
            true => format!("API version {to}. "),
            false => format!("From API version {from} to {to}. "),
        });
        let others = self.changes.len() - self.breaking();
        text.push_str(&match (self.breaking(), others) {
            (0, 0) => "Nothing changes for callers.\n".to_owned(),
            (breaking, others) => format!("{breaking} breaking, {others} others.\n"),
        });
        for (is_breaking, kind, heading) in [
            (true, Kind::Removed, "Breaking: removed"),
            (true, Kind::Changed, "Breaking: changed"),
            (false, Kind::Removed, "Removed"),
            (false, Kind::Changed, "Changed"),
            (false, Kind::Deprecated, "Deprecated"),
            (false, Kind::Added, "Added"),
        ] {
            let of_kind =
                |change: &&Change| change.is_breaking == is_breaking && change.kind == kind;
            let mut found = self.changes.iter().filter(of_kind).peekable();
            if found.peek().is_some() {
                text.push_str(&format!("\n## {heading}\n\n"));
            }
            for change in found {
                text.push_str(&line(change));
            }
        }
        if !self.unmatched.is_empty() {
            text.push_str("\n## Settings that match nothing any more\n\n");
        }
        for what in &self.unmatched {
            text.push_str(&format!("- {what}\n"));
        }
        text
    }

    /// Writes the changes for programs, as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let change = |change: &Change| {
            json!({
                "change": word(change.kind),
                "item": change.item,
                "breaking": change.is_breaking,
                "before": change.before,
                "after": change.after,
            })
        };
        json!({
            "package": self.package,
            "from": self.versions.0,
            "to": self.versions.1,
            "breaking": self.breaking(),
            "changes": self.changes.iter().map(change).collect::<Vec<_>>(),
            "unmatched": self.unmatched,
        })
    }
}

fn line(change: &Change) -> String {
    let item = code(&change.item);
    let filled = |text: &Option<String>| text.as_deref().filter(|text| !text.is_empty()).map(code);
    match (filled(&change.before), filled(&change.after)) {
        (Some(before), Some(after)) if before != after => format!("- {item}: {before} → {after}\n"),
        (_, Some(only)) | (Some(only), None) => format!("- {item}: {only}\n"),
        (None, None) => format!("- {item}\n"),
    }
}

/// A text as code, even if it contains backticks or line breaks.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    match text.contains('`') {
        true => format!("`` {text} ``"),
        false => format!("`{text}`"),
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Removed => "removed",
        Kind::Changed => "changed",
        Kind::Deprecated => "deprecated",
        Kind::Added => "added",
    }
}
