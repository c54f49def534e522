//! Records that remember which of their fields were `null`, so that they are encoded as they were received.

use std::fmt;

use crate::runtime::json::fields::Bits;
use crate::runtime::json::{Blank, Encode, Fields, Object};

/// The fields of an object that were `null` when it was read, so that it is encoded as it was received.
/// This matters only for fields without a value. It is not part of the value of the object, so all instances are
/// equal.
#[derive(Clone, Default)]
pub struct Nulls(Bits);

impl Nulls {
    /// No field was `null`.
    pub(crate) const NONE: Self = Self(Bits::NONE);

    /// Returns `true` if the field with this index was `null`.
    #[inline]
    pub fn has(&self, index: usize) -> bool {
        self.0.has(index)
    }
}

impl PartialEq for Nulls {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Nulls {}

impl PartialOrd for Nulls {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Nulls {
    fn cmp(&self, _: &Self) -> std::cmp::Ordering {
        std::cmp::Ordering::Equal
    }
}

impl std::hash::Hash for Nulls {
    fn hash<H: std::hash::Hasher>(&self, _: &mut H) {}
}

impl fmt::Debug for Nulls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("_")
    }
}

impl Blank for Nulls {
    const BLANK: Self = Self::NONE;
}

impl Fields {
    /// Returns which fields were `null`.
    #[inline]
    pub fn nulls(&self) -> Nulls {
        Nulls(self.null.clone())
    }
}

impl Object<'_> {
    /// Writes a field if it is set; otherwise `null` if it was received as `null`.
    pub fn optional_or_null<T: Encode>(&mut self, name: &str, value: &Option<T>, null: bool) {
        if value.is_some() || null {
            self.field(name, value);
        }
    }
}
