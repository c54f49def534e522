//! What named a page before: it must not name another.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use crate::runtime::{Error, RawResponse};

/// The cursors or addresses that a walk has met, eight bytes each.
#[derive(Default)]
pub(super) struct Seen {
    hasher: RandomState,
    known: HashSet<u64>,
}

impl Seen {
    /// Notes the name of a next page.
    ///
    /// # Errors
    /// When it named one before.
    pub(super) fn first(&mut self, name: &str, response: &RawResponse) -> Result<(), Error> {
        match self.known.insert(self.hasher.hash_one(name)) {
            true => Ok(()),
            false => Err(Error::content(
                response,
                "the page names a next one that was there before: the list would not end",
            )),
        }
    }
}
