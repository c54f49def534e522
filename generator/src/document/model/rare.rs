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

/// A list that most schemas do not have. It takes the memory of a list only if it has elements.
#[derive(Debug, Clone)]
#[expect(
    clippy::box_collection,
    reason = "a list alone takes three times as much"
)]
pub(crate) struct Few<T>(Option<Box<Vec<T>>>);

impl<T> Few<T> {
    pub(crate) fn as_slice(&self) -> &[T] {
        self.0.as_ref().map_or(&[], |list| list)
    }

    /// The list, without the elements that do not fit.
    pub(in crate::document) fn retain(&mut self, fits: impl FnMut(&T) -> bool) {
        if let Some(list) = &mut self.0 {
            list.retain(fits);
        }
    }

    pub(in crate::document) fn push(&mut self, element: T) {
        self.0.get_or_insert_default().push(element);
    }

    pub(in crate::document) fn insert(&mut self, index: usize, element: T) {
        self.0.get_or_insert_default().insert(index, element);
    }

    pub(in crate::document) fn pop(&mut self) -> Option<T> {
        self.0.as_mut()?.pop()
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(list: Vec<T>) -> Self {
        Self((!list.is_empty()).then(|| Box::new(list)))
    }
}

impl<T> From<Few<T>> for Vec<T> {
    fn from(list: Few<T>) -> Self {
        list.0.map(|list| *list).unwrap_or_default()
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        elements.into_iter().collect::<Vec<T>>().into()
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        self.0.as_mut().map_or(&mut [], |list| list)
    }
}

impl<T> IntoIterator for Few<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        Vec::from(self).into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
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
