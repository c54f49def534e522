//! Tests of members, and the paths that they look at.

use crate::sdk::{Expected, Path, Test};

/// A test of one member, before paths are numbered.
pub(super) type Need = (Path, Expected);

/// The paths that tests look at, each once.
#[derive(Default)]
pub(super) struct Paths(pub(super) Vec<Path>);

impl Paths {
    pub(super) fn tests(&mut self, needs: Vec<Need>) -> Vec<Test> {
        let number = |(path, expected): Need| Test {
            path: self.index(path),
            expected,
        };
        needs.into_iter().map(number).collect()
    }

    /// The index of a path, which is added if it is new.
    pub(super) fn index(&mut self, path: Path) -> usize {
        let known = self.0.iter().position(|known| *known == path);
        known.unwrap_or_else(|| {
            self.0.push(path);
            self.0.len() - 1
        })
    }
}
