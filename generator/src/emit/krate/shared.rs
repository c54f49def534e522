//! A runtime that several crates share.

/// A runtime that is a separate crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedRuntime {
    /// The name of its package.
    pub name: String,
    /// Its folder, relative to the crate that uses it.
    pub path: String,
}

/// The feature of a shared runtime for clients of servers that write numbers as strings.
pub(in crate::emit) const NUMBERS_IN_TEXT: &str = "numbers-in-text";

impl SharedRuntime {
    /// Its name in code.
    pub(in crate::emit) fn module(&self) -> String {
        self.name.replace('-', "_")
    }
}
