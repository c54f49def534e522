//! `names.lock`: the names that a crate has given and that an addition to the document could take away, and the files of data
//! that fitted the document. In: the text of the last run's lock. Out: [`Lock`], and back.
//!
//! The generator reads the lock of the last run and writes that of this one. What is in it keeps its name; what the
//! document no longer has is dropped. A name that follows from the document alone is not in it. Without a lock, all
//! names are chosen again, so it belongs into version control.

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
    /// The digests of the configuration and of the overlays all of whose names matched.
    pub matched: BTreeSet<String>,
    /// The names of types, by what they are in the document: those that are not spelled like their component.
    pub types: BTreeMap<String, String>,
    /// The names of unions of one list of members, by one place where each stands.
    pub places: BTreeMap<String, String>,
    /// The names of variants, by union and member.
    pub variants: BTreeMap<String, String>,
    /// Fields, values, methods, optional parameters and events that have the usual name of their text, by what they belong to.
    /// What is spelled like its name is left out, because nothing can take that from it.
    pub parts: BTreeMap<String, BTreeSet<String>>,
    /// The names of those that have another name: because it was taken, for example.
    pub members: BTreeMap<String, String>,
    /// The names of builders and of responses, by operation.
    pub calls: BTreeMap<String, String>,
    /// The files of models, by type.
    pub files: BTreeMap<String, String>,
}

impl Lock {
    /// Reads a lock. What cannot be read, after a conflict in git for example, counts as none.
    ///
    /// # Errors
    /// The text is no lock.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.message().to_owned())
    }

    /// Writes the text.
    #[must_use]
    pub fn print(&self) -> String {
        let mut text = HEADER.to_owned();
        if !self.matched.is_empty() {
            text.push_str("\nmatched = [\n");
            for digest in &self.matched {
                text.push_str(&format!("    {},\n", quoted(digest)));
            }
            text.push_str("]\n");
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

    /// The name that a part of something had in the last run, if it was there.
    #[must_use]
    pub fn part(&self, owner: &str, text: &str) -> Option<Kept<'_>> {
        let name = self.members.get(&part_key(owner, text));
        let usual = || {
            let parts = self.parts.get(owner)?;
            parts.contains(text).then_some(Kept::Usual)
        };
        name.map(|name| Kept::Name(name)).or_else(usual)
    }

    /// Notes the name of a part, and the usual one of its text.
    pub fn add_part(&mut self, owner: &str, text: &str, name: &str, usual: &str) {
        if name != usual {
            let members = self.members.entry(part_key(owner, text));
            members.or_insert_with(|| name.to_owned());
        } else if name != text {
            let parts = self.parts.entry(owner.to_owned()).or_default();
            parts.insert(text.to_owned());
        }
    }

    /// Whether a file of data is as it was when all its names matched, so that what does not match now has gone from the
    /// document.
    #[must_use]
    pub fn has_matched(&self, name: &str, bytes: &[u8]) -> bool {
        self.matched.contains(&digest(name, bytes))
    }
}

/// The name of the last run for a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept<'l> {
    /// The usual name of its text.
    Usual,
    /// Another one.
    Name(&'l str),
}

fn part_key(owner: &str, text: &str) -> String {
    format!("{owner}: {text}")
}

/// What identifies the contents of a file: its name without its folder, and a hash (FNV-1a), which is the same everywhere.
#[must_use]
pub fn digest(name: &str, bytes: &[u8]) -> String {
    let hash = bytes.iter().filter(|byte| **byte != b'\r');
    let hash = hash.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let name = name.rsplit(['/', '\\', ':']).next().unwrap_or(name);
    format!("{name} {hash:016x}")
}

/// A text as a string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            ' ' => out.push(character),
            _ if character.is_alphanumeric() || character.is_ascii_graphic() => out.push(character),
            // A name may hold what no editor shows.
            _ => out.push_str(&format!("\\U{:08x}", u32::from(character))),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G5: what is written is read again, whatever the names.
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
