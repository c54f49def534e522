//! Keys of objects that a regular expression names, as far as it is plain enough to be looked at without one.

/// A text with a fixed start and end, and perhaps a run of characters of one class between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPattern {
    /// Whether the key must start with what follows.
    pub starts: bool,
    /// The text before the run.
    pub prefix: String,
    /// The run.
    pub run: Option<Run>,
    /// The text behind the run.
    pub suffix: String,
    /// Whether the key must end there.
    pub ends: bool,
}

impl KeyPattern {
    /// Whether every text matches that is one line.
    #[must_use]
    pub fn matches_all(&self) -> bool {
        let is_free = match &self.run {
            None => !(self.starts && self.ends),
            Some(run) => {
                let is_line_end = |c: char| ['\n', '\r', '\u{2028}', '\u{2029}'].contains(&c);
                let only_ends = run
                    .ranges
                    .iter()
                    .all(|(first, last)| first == last && is_line_end(*first));
                run.negated && only_ends && run.least == 0 && run.most.is_none()
            }
        };
        is_free && self.prefix.is_empty() && self.suffix.is_empty()
    }
}

/// Characters of one class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The first and the last character of each range.
    pub ranges: Vec<(char, char)>,
    /// Whether it is all characters but these.
    pub negated: bool,
    /// How few there may be.
    pub least: usize,
    /// How many there may be.
    pub most: Option<usize>,
}
