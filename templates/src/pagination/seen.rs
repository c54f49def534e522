//! Detects cursors and URLs that repeat.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use crate::runtime::{Error, RawResponse};

/// Hashes of the cursors or URLs used so far, eight bytes each.
#[derive(Default)]
pub(super) struct Seen {
    hasher: RandomState,
    known: HashSet<u64>,
}

impl Seen {
    /// Records the cursor or the URL of the next page.
    ///
    /// # Errors
    /// Returns an error if it was already used.
    pub(super) fn first(&mut self, name: &str, response: &RawResponse) -> Result<(), Error> {
        match self.known.insert(self.hasher.hash_one(name)) {
            true => Ok(()),
            false => Err(Error::content(
                response,
                "the next page was already requested: the list would never end",
            )),
        }
    }
}
