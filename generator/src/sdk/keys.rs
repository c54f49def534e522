//! Tests of the keys of an object.

/// A test that a key passes or fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyTest {
    /// A test of its start, its end and the part between them.
    Affixes(Affixes),
    /// A regular expression that is matched step by step.
    Pattern(KeyPattern),
}

/// A text with a fixed start and end, and perhaps a run of characters of one class between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affixes {
    /// Whether the key must start with the prefix.
    pub starts: bool,
    /// The text before the run.
    pub prefix: String,
    /// The run.
    pub run: Option<Run>,
    /// The text after the run.
    pub suffix: String,
    /// Whether the key must end with the suffix.
    pub ends: bool,
}

/// Characters of one class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The class.
    pub class: Class,
    /// The fewest characters.
    pub min: usize,
    /// The most characters.
    pub max: Option<usize>,
}

/// A class of characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The first and the last character of each range.
    pub ranges: Vec<(char, char)>,
    /// Whether the class is all characters except these.
    pub negated: bool,
}

/// A regular expression (ECMA-262), or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyPattern {
    /// A character of a class.
    One(Class),
    /// These parts in sequence.
    Sequence(Vec<KeyPattern>),
    /// One of these parts.
    Either(Vec<KeyPattern>),
    /// A part, repeated between a minimum and a maximum number of times.
    Repeat(Box<KeyPattern>, usize, Option<usize>),
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// A word boundary (`true`), or a place that is none (`false`).
    Boundary(bool),
    /// The text that follows matches (`true`), or does not (`false`).
    Lookahead(bool, Box<KeyPattern>),
    /// The text before matches (`true`), or does not (`false`).
    Lookbehind(bool, Box<KeyPattern>),
}
