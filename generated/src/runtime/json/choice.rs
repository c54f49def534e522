//! What is known while a value is read as one of several types, by trying.

use std::any::TypeId;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::runtime::json::DecodeError;

/// The pass that is under way.
#[allow(dead_code, reason = "only unions try values")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Pass {
    /// No value is being tried.
    #[default]
    None,
    FirstWays,
    Deciding,
    Building,
}

/// The offset of a value, and the code that tries it.
type Place = (usize, TypeId);

/// The way to read a value and the offset of its end, or the error.
type Decision = Result<(usize, usize), DecodeError>;

/// The state of the values that are being tried.
#[allow(dead_code, reason = "only unions try values")]
#[derive(Debug, Default)]
pub(crate) struct Choices {
    pub(super) pass: Cell<Pass>,
    /// Whether the first way failed for an inner value.
    pub(super) is_doubtful: Cell<bool>,
    pub(super) decided: RefCell<BTreeMap<Place, Decision>>,
    /// Whether an empty text was no value for a type that could have it as none.
    pub(super) refused_empty: Cell<bool>,
    /// Whether an empty text is no value although values are being tried, because no way succeeded without that.
    pub(super) takes_empty: Cell<bool>,
}

impl Choices {
    /// Returns `true` if values are only being checked, and what is read is dropped.
    pub(crate) fn are_made(&self) -> bool {
        self.pass.get() == Pass::Deciding
    }

    /// Returns `true` if an empty text cannot stand for no value here: while values are tried, a type of text is more
    /// likely than a missing timestamp.
    pub(crate) fn refuse_empty(&self) -> bool {
        let refused = self.pass.get() != Pass::None && !self.takes_empty.get();
        self.refused_empty.set(self.refused_empty.get() || refused);
        refused
    }
}
