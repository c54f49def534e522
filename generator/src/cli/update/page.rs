//! The page that an update prints. In: changes and their consequences. Out: Markdown, or JSON.

use serde_json::{Value, json};

use crate::changes::{Bump, Changes};

/// The result of an update.
pub(super) struct Page {
    pub(super) changes: Changes,
    /// Whether the document is unchanged.
    pub(super) is_same: bool,
    /// The crate's version.
    pub(super) version: String,
    /// The next version.
    pub(super) next: String,
    /// Whether the version was written.
    pub(super) bumped: bool,
    /// Whether nothing was written.
    pub(super) is_dry_run: bool,
    /// Entries of overlays and of the configuration for things that no longer exist.
    pub(super) leftovers: Vec<String>,
    /// Those entries that have not been deleted.
    pub(super) left: Vec<String>,
    /// Whether the other entries were deleted.
    pub(super) pruned: bool,
    /// New things without a description.
    pub(super) undescribed: Vec<String>,
    /// Other warnings.
    pub(super) warnings: Vec<String>,
    /// Lines for a changelog.
    pub(super) draft: String,
}

impl Page {
    pub(super) fn markdown(&self) -> String {
        if self.is_same && self.leftovers.is_empty() {
            return "The document is up to date.\n".to_owned();
        }
        let mut text = self.changes.markdown();
        let word = self.bump();
        text.push_str("\n## Version\n\n");
        text.push_str(&match (self.next == self.version, self.bumped) {
            (true, _) => format!("{} stays: nothing changes for callers.\n", self.version),
            (false, true) => format!("{} → {} ({word}), written.\n", self.version, self.next),
            (false, false) => {
                let how = match self.is_dry_run {
                    true => "`--bump` writes it",
                    false => "write it as `version` in `[package]` of the configuration; `--bump` does this for the next update",
                };
                format!("{} → {} ({word}); {how}.\n", self.version, self.next)
            }
        });
        let deleted = self.leftovers.len() - self.left.len();
        if self.pruned && deleted > 0 {
            text.push_str(&format!(
                "\n## Deleted\n\n{deleted} entries of overlays and the configuration for things that no longer exist. Review the difference.\n"
            ));
        }
        let heading = match self.pruned {
            true => "No longer in the document: delete the entries yourself",
            false => "No longer in the document: delete these lines, or run with `--prune`",
        };
        section(&mut text, heading, &self.left);
        section(&mut text, "New, without a description", &self.undescribed);
        section(&mut text, "Warnings", &self.warnings);
        if !self.changes.is_empty() {
            text.push_str(&format!("\n## Draft for the changelog\n\n{}", self.draft));
        }
        text
    }

    pub(super) fn json(&self) -> Value {
        let mut json = self.changes.json();
        let more = json!({
            "version": self.version,
            "next_version": self.next,
            "gone": self.left,
            "undescribed": self.undescribed,
            "warnings": self.warnings,
            "changelog": self.draft,
        });
        if let (Some(all), Value::Object(more)) = (json.as_object_mut(), more) {
            all.extend(more);
        }
        json
    }

    fn bump(&self) -> &'static str {
        match self.changes.bump() {
            Bump::Major => "code of callers breaks",
            Bump::Minor => "additions",
            Bump::Patch => "no change of the code of callers",
            Bump::None => "no change",
        }
    }
}

fn section(text: &mut String, heading: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    text.push_str(&format!("\n## {heading}\n\n"));
    for line in lines {
        text.push_str(&format!("- {line}\n"));
    }
}
