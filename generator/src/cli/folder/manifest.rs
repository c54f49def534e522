//! `.oasmith-manifest`: what the generator wrote into a folder. In: the file's text. Out: [`Manifest`], and back.
//!
//! It has a line for each file: its SHA-256 and its path, as `sha256sum` prints them, so that `sha256sum --check` can
//! read them. Then it has `Cargo.toml` as the generator made it; any difference from this is the user's. The files are
//! sorted by path, and there is no date. Other lines are skipped. A path may have several hashes: after a merge of two
//! branches with generated files, the content of either side counts as the generator's.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::paths;

/// The name of the file.
pub(super) const NAME: &str = ".oasmith-manifest";

const HEADER: &str = "\
# The files that oasmith wrote here, with their SHA-256. It replaces and removes only these, and only if they are
# unchanged. Commit this file together with them.
";

const CARGO: &str = "\
# Cargo.toml as oasmith made it. Your own changes of that file are kept.
";

/// The record of what the generator wrote into a folder.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Manifest {
    /// The hashes of each file.
    pub(super) files: BTreeMap<String, BTreeSet<String>>,
    /// `Cargo.toml` as the generator made it.
    pub(super) cargo: Option<String>,
}

impl Manifest {
    /// Parses the text. Paths that lead out of the folder and lines of any other form are skipped.
    pub(super) fn parse(text: &str) -> Self {
        let mut manifest = Self::default();
        for line in text.lines() {
            if let Some(line) = line.strip_prefix('>') {
                // A conflict marker of git is not a line of `Cargo.toml`.
                if line.starts_with('>') {
                    continue;
                }
                let cargo = manifest.cargo.get_or_insert_default();
                cargo.push_str(line.strip_prefix(' ').unwrap_or(line));
                cargo.push('\n');
                continue;
            }
            let Some((hash, path)) = line.split_once("  ") else {
                continue;
            };
            let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            if is_hash && paths::is_inside(path) {
                let hashes = manifest.files.entry(path.to_owned()).or_default();
                hashes.insert(hash.to_owned());
            }
        }
        manifest
    }

    /// Writes the text.
    pub(super) fn print(&self) -> String {
        let mut out = HEADER.to_owned();
        for (path, hashes) in &self.files {
            for hash in hashes {
                out.push_str(&format!("{hash}  {path}\n"));
            }
        }
        if let Some(cargo) = &self.cargo {
            out.push_str(CARGO);
            for line in cargo.lines() {
                out.push_str(&match line {
                    "" => ">\n".to_owned(),
                    line => format!("> {line}\n"),
                });
            }
        }
        out
    }

    /// Returns whether the generator wrote this content at this path.
    pub(super) fn wrote(&self, path: &str, hash: &str) -> bool {
        self.files
            .get(path)
            .is_some_and(|hashes| hashes.contains(hash))
    }

    /// Returns whether this manifest lists everything that another one lists.
    pub(super) fn covers(&self, other: &Self) -> bool {
        let mut files = other.files.iter();
        self.cargo == other.cargo
            && files.all(|(path, hashes)| hashes.iter().all(|hash| self.wrote(path, hash)))
    }
}

/// The SHA-256 of some bytes, in hexadecimal.
pub(in crate::cli) fn hash(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A1: a manifest that is written can be read back, even with conflict markers of git between its lines.
    #[test]
    fn reads_what_it_writes() {
        let (a, b) = (hash(b"a"), hash(b"b"));
        assert_eq!(
            a,
            "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
        );
        let files = [("src/a b.rs", &a), ("src/lib.rs", &b)];
        let files = files.map(|(path, hash)| (path.to_owned(), BTreeSet::from([hash.clone()])));
        let manifest = Manifest {
            files: files.into(),
            cargo: Some("[package]\n\nname = \"a\"\n".to_owned()),
        };
        assert_eq!(Manifest::parse(&manifest.print()), manifest);

        let merged = format!(
            "<<<<<<< HEAD\n{a}  src/lib.rs\n=======\n{b}  src/lib.rs\n>>>>>>> other\n{a}  ../evil\n{a}  .git/config\n"
        );
        let merged = Manifest::parse(&merged);
        assert!(merged.wrote("src/lib.rs", &a) && merged.wrote("src/lib.rs", &b));
        assert_eq!((merged.files.len(), &merged.cargo), (1, &None));
        let of = |hash: &str| Manifest::parse(&format!("{hash}  src/lib.rs\n"));
        assert!(merged.covers(&of(&a)) && !of(&a).covers(&merged) && !manifest.covers(&merged));
    }
}
