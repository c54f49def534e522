//! Parts of a schema that most schemas do not have. In: a part, once it is written. Out: the part, or an empty one.
//!
//! A document has a schema for each of its values. If each of them had room for all keywords, this would take most of the
//! memory of a run.

use std::ops::{Deref, DerefMut};

/// A part that takes memory only if it was written.
#[derive(Debug, Clone)]
pub(crate) struct Rare<T>(Option<Box<T>>);

/// A part with an empty value that all schemas without the part share.
pub(crate) trait Blank: Default + 'static {
    fn blank() -> &'static Self;
}

impl<T> Rare<T> {
    /// Whether the part was written, so that it may contain something.
    pub(crate) const fn is_written(&self) -> bool {
        self.0.is_some()
    }
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> From<T> for Rare<T> {
    fn from(part: T) -> Self {
        Self(Some(Box::new(part)))
    }
}

impl<T: Blank> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or_else(|| T::blank())
    }
}

impl<T: Blank> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

/// Implements [`Blank`].
macro_rules! rare {
    ($($part:ty),*) => {$(
        impl $crate::document::model::rare::Blank for $part {
            fn blank() -> &'static Self {
                static BLANK: std::sync::LazyLock<$part> = std::sync::LazyLock::new(Default::default);
                &BLANK
            }
        }
    )*};
}

pub(super) use rare;
