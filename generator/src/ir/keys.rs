//! Keys of objects that must match a regular expression.

/// A regular expression for keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPattern {
    /// The expression in the document.
    pub source: String,
    /// The test of whether a key matches.
    pub test: KeyTest,
}

/// A test of whether a key matches a regular expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyTest {
    /// A simpler test that has the same result.
    Plain(PlainKey),
    /// The expression itself.
    Full(KeyPart),
}

impl KeyPattern {
    /// Whether every text of one line matches.
    #[must_use]
    pub fn matches_all(&self) -> bool {
        match &self.test {
            KeyTest::Plain(plain) => plain.matches_all(),
            KeyTest::Full(_) => false,
        }
    }
}

/// A text with a fixed start and end, and perhaps a run of characters of one class between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainKey {
    /// Whether the match must begin at the start of the key.
    pub starts: bool,
    /// The text before the run.
    pub prefix: String,
    /// The run.
    pub run: Option<Run>,
    /// The text after the run.
    pub suffix: String,
    /// Whether the match must reach the end of the key.
    pub ends: bool,
}

impl PlainKey {
    fn matches_all(&self) -> bool {
        let is_free = match &self.run {
            None => !(self.starts && self.ends),
            Some(run) => {
                let is_line_end = |c: char| ['\n', '\r', '\u{2028}', '\u{2029}'].contains(&c);
                let only_ends = run
                    .class
                    .ranges
                    .iter()
                    .all(|(first, last)| first == last && is_line_end(*first));
                run.class.negated && only_ends && run.least == 0 && run.most.is_none()
            }
        };
        is_free && self.prefix.is_empty() && self.suffix.is_empty()
    }
}

/// Characters of one class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The class.
    pub class: Class,
    /// The minimum number.
    pub least: usize,
    /// The maximum number.
    pub most: Option<usize>,
}

/// A class of characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The first and the last character of each range.
    pub ranges: Vec<(char, char)>,
    /// Whether it contains all characters except these.
    pub negated: bool,
}

/// A part of a regular expression (ECMA-262).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyPart {
    /// A character of a class.
    One(Class),
    /// These parts in sequence.
    Sequence(Vec<KeyPart>),
    /// One of these parts.
    Either(Vec<KeyPart>),
    /// A part, repeated between a minimum and a maximum number of times.
    Repeat(Box<KeyPart>, usize, Option<usize>),
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// A word boundary, or its opposite.
    Edge(bool),
    /// A lookahead, positive or negative.
    Ahead(bool, Box<KeyPart>),
    /// A lookbehind, positive or negative.
    Behind(bool, Box<KeyPart>),
}
