//! Regular expressions for keys of objects. In: an expression as a tree, and a key. Out: whether it matches, as in
//! ECMA-262: anywhere in the key, unless it is anchored.

mod machine;

use machine::Machine;

/// A part of a regular expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pattern {
    /// A character in one of these ranges.
    In(&'static [(char, char)]),
    /// A character in none of these ranges.
    NotIn(&'static [(char, char)]),
    /// These parts in sequence.
    Sequence(&'static [Pattern]),
    /// One of these parts.
    Either(&'static [Pattern]),
    /// A part, repeated between a minimum and a maximum number of times.
    Repeat(&'static Pattern, usize, Option<usize>),
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// A word boundary, or its opposite.
    Edge(bool),
    /// A lookahead, positive or negative.
    Ahead(bool, &'static Pattern),
    /// A lookbehind, positive or negative.
    Behind(bool, &'static Pattern),
}

impl Pattern {
    /// Returns `true` if the expression matches anywhere in a text. The time is at most the length of the text times the
    /// length of the expression with its counted parts written out.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        Machine::new(text).matches(self)
    }

    /// Returns the number of steps that matching a text takes. For tests.
    #[doc(hidden)]
    #[must_use]
    pub fn count_steps(&self, text: &str) -> usize {
        let mut machine = Machine::new(text);
        machine.matches(self);
        machine.steps()
    }
}
