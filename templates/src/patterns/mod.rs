//! Regular expressions for keys of objects. In: an expression as a tree, and a key. Out: whether it matches, as in
//! ECMA-262: anywhere in the key, unless it is anchored.
//!
//! Each step tracks all positions in the key that can be reached, so the time is bounded by the lengths of the
//! expression and of the key.

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

/// For each position in the key, whether it can be reached.
type Places = Vec<bool>;

impl Pattern {
    /// Returns `true` if the expression matches anywhere in a text.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        let anywhere = vec![true; text.len() + 1];
        self.follow(&text, &anywhere).contains(&true)
    }

    /// Returns the positions where a match can end that starts at one of these.
    fn follow(&self, text: &[char], from: &Places) -> Places {
        let is_in = |ranges: &[(char, char)], c: char| {
            ranges
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&c))
        };
        match self {
            Self::In(ranges) => one(text, from, |c| is_in(ranges, c)),
            Self::NotIn(ranges) => one(text, from, |c| !is_in(ranges, c)),
            Self::Sequence(parts) => parts
                .iter()
                .fold(from.clone(), |at, part| part.follow(text, &at)),
            Self::Either(parts) => parts.iter().fold(vec![false; from.len()], |all, part| {
                both(all, &part.follow(text, from))
            }),
            Self::Repeat(part, least, most) => part.repeat(text, from, *least, *most),
            Self::Start => filter(from, |at| at == 0),
            Self::End => filter(from, |at| at == text.len()),
            Self::Edge(wanted) => filter(from, |at| {
                let before = at.checked_sub(1).and_then(|at| text.get(at));
                (is_word(before) != is_word(text.get(at))) == *wanted
            }),
            Self::Ahead(wanted, part) => filter(from, |at| {
                let here = filter(&vec![true; from.len()], |place| place == at);
                part.follow(text, &here).contains(&true) == *wanted
            }),
            Self::Behind(wanted, part) => {
                let ends = part.follow(text, &vec![true; from.len()]);
                filter(from, |at| ends.get(at) == Some(wanted))
            }
        }
    }

    fn repeat(&self, text: &[char], from: &Places, least: usize, most: Option<usize>) -> Places {
        let mut at = from.clone();
        for _ in 0..least {
            let next = self.follow(text, &at);
            // Further repetitions reach no new positions.
            if next == at {
                break;
            }
            at = next;
        }
        let mut all = at.clone();
        for _ in least..most.unwrap_or(usize::MAX) {
            at = self.follow(text, &at);
            let more = both(all.clone(), &at);
            if more == all {
                break;
            }
            all = more;
        }
        all
    }
}

fn one(text: &[char], from: &Places, fits: impl Fn(char) -> bool) -> Places {
    let next = from.iter().zip(text).map(|(here, c)| *here && fits(*c));
    std::iter::once(false).chain(next).collect()
}

fn both(mut one: Places, other: &Places) -> Places {
    for (one, other) in one.iter_mut().zip(other) {
        *one |= *other;
    }
    one
}

fn filter(from: &Places, keep: impl Fn(usize) -> bool) -> Places {
    let place = |(at, here): (usize, &bool)| *here && keep(at);
    from.iter().enumerate().map(place).collect()
}

fn is_word(c: Option<&char>) -> bool {
    c.is_some_and(|c| c.is_ascii_alphanumeric() || *c == '_')
}
