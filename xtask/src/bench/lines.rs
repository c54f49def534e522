//! How the lines of a generated crate are divided.

use std::fs;
use std::path::Path;

/// The lines of a crate by what they are for.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Lines {
    /// Comments, and the empty lines between items.
    pub(super) docs: usize,
    /// Types with their fields, methods and other traits.
    pub(super) types: usize,
    /// Reading and writing JSON.
    pub(super) codecs: usize,
    /// Services and the builders of calls.
    pub(super) calls: usize,
    /// The runtime, the client, errors and so on.
    pub(super) rest: usize,
    /// How many types are defined, the runtime aside.
    pub(super) defined: usize,
}

/// What the impl blocks that read and write JSON implement, in crates of oasmith and of others.
const CODECS: &[&str] = &[
    "Decode for ",
    "Encode for ",
    "Blank for ",
    "Deserialize<'de> for ",
    "Serialize for ",
];

/// Folders and files that are not generated from the document.
const REST: &[&str] = &["runtime", "mock", "money", "webhooks"];

impl Lines {
    /// Counts the lines of all files below a folder.
    pub(super) fn of(folder: &Path) -> Self {
        let mut lines = Self::default();
        lines.folder(folder, None);
        lines
    }

    pub(super) fn all(self) -> usize {
        self.docs + self.types + self.codecs + self.calls + self.rest
    }

    /// The shares in percent.
    pub(super) fn shares(self) -> String {
        let all = self.all().max(1);
        let parts = [self.docs, self.types, self.codecs, self.calls, self.rest];
        let shares = parts.map(|part| format!("{:.0}", 100.0 * part as f64 / all as f64));
        shares.join(", ") + " %"
    }

    /// `top` is the folder directly below `src`.
    fn folder(&mut self, folder: &Path, top: Option<&str>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                self.folder(&path, top.or(Some(&name)));
            } else if let (Some(stem), Ok(text)) =
                (name.strip_suffix(".rs"), fs::read_to_string(&path))
            {
                self.file(&text, top.unwrap_or(stem));
            }
        }
    }

    fn file(&mut self, text: &str, top: &str) {
        let is_rest = REST.contains(&top);
        let is_of_calls = matches!(top, "services" | "client" | "doubles");
        let mut in_codec = false;
        for line in text.lines() {
            let trimmed = line.trim_start();
            let is_doc = trimmed.is_empty() || trimmed.starts_with("//");
            if line.starts_with("impl") {
                in_codec = CODECS.iter().any(|codec| line.contains(codec));
            }
            let defines = ["pub struct ", "pub enum "];
            if !is_rest && !is_of_calls && defines.iter().any(|word| line.starts_with(word)) {
                self.defined += 1;
            }
            let part = match (is_doc, is_rest, is_of_calls, in_codec) {
                _ if is_rest => &mut self.rest,
                (true, ..) => &mut self.docs,
                (_, _, true, _) => &mut self.calls,
                (.., true) => &mut self.codecs,
                _ => &mut self.types,
            };
            *part += 1;
            if line.starts_with('}') {
                in_codec = false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn p2_lines_are_counted_by_what_they_are_for() {
        let mut lines = Lines::default();
        let text = "//! Docs.\n\n/// A pet.\npub struct Pet {\n    pub name: String,\n}\n\nimpl json::Decode for Pet {\n    fn decode() {\n    }\n}\n";
        lines.file(text, "models");
        assert_eq!((lines.docs, lines.types, lines.codecs), (4, 3, 4));
        lines.file("pub struct Pets {\n}\n", "services");
        lines.file("/// A client.\npub struct Client {\n}\n", "runtime");
        assert_eq!((lines.calls, lines.rest, lines.defined), (2, 3, 1));
        assert_eq!(lines.all(), 16);
        assert_eq!(lines.shares(), "25, 19, 25, 12, 19 %");
    }
}
