//! `names.lock`: the names in a crate that an addition to the document could change, and the files of data whose names
//! all matched. In: the text of the lock of the last run. Out: a [`Lock`], and the text again.
//!
//! The generator reads the lock of the last run and writes that of this run. Everything that is in it keeps its name;
//! things that the document no longer has are dropped. A name that follows from the document alone is not in it.
//! Without a lock, all names are chosen again, so it belongs in version control.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// The name of the file.
pub const NAME: &str = "names.lock";

const HEADER: &str = "\
# Names that callers use and that the document alone does not fix. Written by oasmith, which keeps them in later runs.
# Commit this file together with the code. To choose another name, use `codegen.toml`, not this file.
";

/// The names of the last run.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Lock {
    /// The digests of the configuration and of the overlays whose names all matched.
    pub matched: BTreeSet<String>,
    /// Whether services have features because the crate was large when it was first generated.
    pub service_features: bool,
    /// The types whose names come from the configuration, by the place in the document.
    pub configured: BTreeSet<String>,
    /// The names of types that are not spelled like their component, by the place in the document, and of structs of
    /// required fields.
    pub types: BTreeMap<String, String>,
    /// The names of types that are the same in several places: of unions by one of their places, of error bodies by all.
    pub places: BTreeMap<String, String>,
    /// The names of variants, by union and member.
    pub variants: BTreeMap<String, String>,
    /// Fields, values, methods, optional parameters, response headers and events that have the usual name for their text, by their owner.
    /// If the text is spelled like the name, it is left out, because nothing can take that name from it.
    pub parts: BTreeMap<String, BTreeSet<String>>,
    /// The names of those that have another name, because the usual one was taken, for example.
    pub members: BTreeMap<String, String>,
    /// The names of builders, of responses and their headers, and of structs of required parameters, by operation.
    pub calls: BTreeMap<String, String>,
    /// The files of models, by type.
    pub files: BTreeMap<String, String>,
}

impl Lock {
    /// Reads a lock.
    ///
    /// # Errors
    /// The text is not a lock, after a merge conflict for example.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.message().to_owned())
    }

    /// Returns the text.
    #[must_use]
    pub fn print(&self) -> String {
        let mut text = HEADER.to_owned();
        for (name, list) in [("matched", &self.matched), ("configured", &self.configured)] {
            if !list.is_empty() {
                text.push_str(&format!("\n{name} = [\n"));
            }
            for entry in list {
                text.push_str(&format!("    {},\n", quoted(entry)));
            }
            if !list.is_empty() {
                text.push_str("]\n");
            }
        }
        if self.service_features {
            text.push_str("\nservice_features = true\n");
        }
        for (title, names) in [
            ("types", &self.types),
            ("places", &self.places),
            ("variants", &self.variants),
            ("members", &self.members),
            ("calls", &self.calls),
            ("files", &self.files),
        ] {
            if !names.is_empty() {
                text.push_str(&format!("\n[{title}]\n"));
            }
            for (key, name) in names {
                text.push_str(&format!("{} = {}\n", quoted(key), quoted(name)));
            }
        }
        if !self.parts.is_empty() {
            text.push_str("\n[parts]\n");
        }
        for (owner, parts) in &self.parts {
            let parts: Vec<String> = parts.iter().map(|part| quoted(part)).collect();
            text.push_str(&format!("{} = [{}]\n", quoted(owner), parts.join(", ")));
        }
        text
    }

    /// Returns the name that a part had in the last run, if it existed.
    #[must_use]
    pub fn part(&self, owner: &str, text: &str) -> Option<Kept<'_>> {
        let name = self.members.get(&part_key(owner, text));
        let usual = || {
            let parts = self.parts.get(owner)?;
            parts.contains(text).then_some(Kept::Usual)
        };
        name.map(|name| Kept::Name(name)).or_else(usual)
    }

    /// Records the name of a part. `usual` is the usual name for its text.
    pub fn add_part(&mut self, owner: &str, text: &str, name: &str, usual: &str) {
        if name != usual {
            let members = self.members.entry(part_key(owner, text));
            members.or_insert_with(|| name.to_owned());
        } else if name != text {
            let parts = self.parts.entry(owner.to_owned()).or_default();
            parts.insert(text.to_owned());
        }
    }

    /// Whether a file of data is the same as when all its names matched. A name that does not match now is then no
    /// longer in the document.
    #[must_use]
    pub fn has_matched(&self, name: &str, bytes: &[u8]) -> bool {
        self.matched.contains(&digest(name, bytes))
    }
}

/// The name of a part in the last run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept<'l> {
    /// The usual name for its text.
    Usual,
    /// Another name.
    Name(&'l str),
}

fn part_key(owner: &str, text: &str) -> String {
    format!("{owner}: {text}")
}

/// Identifies the contents of a file: its name without its folder, and a hash (FNV-1a) that is the same on all
/// machines.
#[must_use]
pub fn digest(name: &str, bytes: &[u8]) -> String {
    let hash = bytes.iter().filter(|byte| **byte != b'\r');
    let hash = hash.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let name = name.rsplit(['/', '\\', ':']).next().unwrap_or(name);
    format!("{name} {hash:016x}")
}

/// Returns a text as a TOML string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            ' ' => out.push(character),
            _ if character.is_alphanumeric() || character.is_ascii_graphic() => out.push(character),
            // A name may contain characters that editors do not show.
            _ => out.push_str(&format!("\\U{:08x}", u32::from(character))),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G5: a lock is read as it was written, whatever the names.
    #[test]
    fn a_lock_is_read_as_it_was_written() {
        let mut lock = Lock::default();
        lock.matched.insert(digest("spec/codegen.toml", b"a\r\n"));
        for name in ["a.b", "GET /a \"b\"\\", "größe\n\u{1}", ""] {
            lock.types.insert(name.to_owned(), name.to_owned());
            lock.calls.insert(name.to_owned(), "Name".to_owned());
            lock.add_part("Owner", name, "name", "name");
            lock.add_part("a: b", name, "name_2", "name");
        }
        lock.add_part("Owner", "same", "same", "same");
        assert_eq!(Lock::parse(&lock.print()), Ok(lock.clone()));
        assert_eq!(lock.part("Owner", "a.b"), Some(Kept::Usual));
        assert_eq!(lock.part("a: b", "a.b"), Some(Kept::Name("name_2")));
        assert_eq!(lock.part("Owner", "same"), None);
        assert!(lock.has_matched("codegen.toml", b"a\n"));
        assert!(!lock.has_matched("codegen.toml", b"b\n"));
        assert!(Lock::parse("<<<<<<< HEAD").is_err());
    }
}
