//! Parts of the IR that most values lack. In: a part. Out: the same part, which takes memory only if it says something.
//!
//! A large document has tens of thousands of properties. If each of them had room for all constraints, this would take most
//! of the memory of the IR.

use std::ops::Deref;
use std::sync::LazyLock;

use super::{Constraints, Content};

/// A part that takes memory only if it differs from its default.
#[derive(Debug, Clone)]
pub struct Sparse<T>(Option<Box<T>>);

/// A part with a default that all values without the part share.
pub trait Shared: Default + PartialEq + 'static {
    /// Returns the default.
    fn none() -> &'static Self;
}

impl<T> Default for Sparse<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Shared> From<T> for Sparse<T> {
    fn from(part: T) -> Self {
        Self((part != *T::none()).then(|| Box::new(part)))
    }
}

impl<T: Shared> Deref for Sparse<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or_else(|| T::none())
    }
}

// A part is stored only if it differs from its default.
impl<T: Shared> PartialEq for Sparse<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: Shared + Eq> Eq for Sparse<T> {}

impl Shared for Constraints {
    fn none() -> &'static Self {
        static NONE: LazyLock<Constraints> = LazyLock::new(Constraints::default);
        &NONE
    }
}

impl Shared for Content {
    fn none() -> &'static Self {
        static NONE: LazyLock<Content> = LazyLock::new(Content::default);
        &NONE
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Field;

    /// P1: a property takes no memory for what its schema does not state.
    #[test]
    fn an_empty_part_takes_no_memory() {
        let empty = Sparse::from(Constraints::default());
        assert!(empty.0.is_none() && empty == Sparse::default());
        let unique = Sparse::from(Constraints {
            unique: true,
            ..Constraints::default()
        });
        assert!(unique.unique && unique != empty);
        assert!(size_of::<Field>() < size_of::<Constraints>());
    }
}
