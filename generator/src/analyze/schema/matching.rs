//! Finds texts that match a regular expression. In: the expression, and the limits of the length. Out: short texts, or
//! none if none is easy to find.
//!
//! Common texts are tried first, then texts that are made from the parts of the expression. Lookaheads and lookbehinds
//! are only tested, so a text may exist that is not found.

use crate::analyze::schema::expression::expression;
use crate::ir::{Class, KeyPart, Range};

/// The greatest length of a text that is worth writing down.
const LONGEST: usize = 256;

/// Texts that many patterns match.
const TEXTS: [&str; 12] = [
    "1",
    "abc",
    "ABC",
    "a1b2c3",
    "US",
    "USD",
    "en",
    "en-US",
    "1.0.0",
    "09:00",
    "2026-01",
    "https://example.com",
];

/// Characters to try for a negated class, and the first choices for a class of several ranges.
const USUAL: &str = "a1A-_ .";

/// Whether a text matches a pattern. The answer is no if the pattern cannot be read.
pub(in crate::analyze) fn matches(pattern: &str, text: &str) -> bool {
    expression(pattern).is_some_and(|part| is_match(&part, text))
}

/// Returns texts that match a pattern, without duplicates: enough of them for a list whose items must differ.
pub(in crate::analyze) fn matching(pattern: &str, length: &Range<usize>) -> Vec<String> {
    const ENOUGH: usize = 4;
    let Some(part) = expression(pattern) else {
        return Vec::new();
    };
    let (least, most) = (length.least.unwrap_or(0), length.most.unwrap_or(LONGEST));
    let made = |more: usize| {
        let mut text = String::new();
        write(&part, more, &mut text).map(|_| text)
    };
    let once = made(0);
    let missing = once
        .as_ref()
        .map_or(0, |text| least.saturating_sub(text.chars().count()));
    let longer = (missing > 0).then(|| made(missing)).flatten();
    let texts = TEXTS.iter().map(|text| (*text).to_owned());
    let others = (1..ENOUGH).filter_map(made);
    let mut found: Vec<String> = Vec::new();
    for text in texts.chain(once).chain(longer).chain(others) {
        let count = text.chars().count();
        if (least..=most).contains(&count) && !found.contains(&text) && is_match(&part, &text) {
            found.push(text);
        }
        if found.len() == ENOUGH {
            break;
        }
    }
    found
}

/// Appends a text that matches a part. The first part that can repeat more often is repeated `more` times in addition.
fn write(part: &KeyPart, more: usize, text: &mut String) -> Option<usize> {
    if text.len() > LONGEST {
        return None;
    }
    Some(match part {
        KeyPart::One(class) => {
            text.push(character(class)?);
            more
        }
        KeyPart::Sequence(parts) => {
            let mut more = more;
            for part in parts {
                more = write(part, more, text)?;
            }
            more
        }
        KeyPart::Either(parts) => write(parts.first()?, more, text)?,
        KeyPart::Repeat(part, least, most) => {
            let most = most.unwrap_or(LONGEST);
            // Once, if this is allowed: an empty text is a poor example.
            let usual = (*least).max(1).min(most);
            let count = (usual + more).min(most);
            if count > LONGEST {
                return None;
            }
            for _ in 0..count {
                write(part, 0, text)?;
            }
            more.saturating_sub(count - usual)
        }
        KeyPart::Start
        | KeyPart::End
        | KeyPart::Edge(_)
        | KeyPart::Ahead(..)
        | KeyPart::Behind(..) => more,
    })
}

/// Returns a character of a class.
fn character(class: &Class) -> Option<char> {
    let usual = USUAL.chars().find(|usual| is_in(class, *usual));
    match class.negated {
        true => usual,
        false => usual.or_else(|| class.ranges.first().map(|(first, _)| *first)),
    }
}

fn is_in(class: &Class, wanted: char) -> bool {
    let mut ranges = class.ranges.iter();
    ranges.any(|(first, last)| (*first..=*last).contains(&wanted)) != class.negated
}

/// The greatest number of steps of a match. Expressions with nested repetitions can take far more.
const STEPS: usize = 20_000;

fn is_match(part: &KeyPart, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut matcher = Matcher {
        text: &text,
        steps: STEPS,
    };
    (0..=text.len()).any(|start| matcher.from(part, start, &mut |_, _| true))
}

struct Matcher<'t> {
    text: &'t [char],
    steps: usize,
}

/// The condition that must hold after a part.
type Then<'f> = &'f mut dyn FnMut(&mut Matcher<'_>, usize) -> bool;

impl Matcher<'_> {
    /// Whether a part matches at a position, and the rest matches after it.
    fn from(&mut self, part: &KeyPart, at: usize, then: Then<'_>) -> bool {
        let Some(left) = self.steps.checked_sub(1) else {
            return false;
        };
        self.steps = left;
        match part {
            KeyPart::One(class) => {
                let found = self.text.get(at).is_some_and(|found| is_in(class, *found));
                found && then(self, at + 1)
            }
            KeyPart::Sequence(parts) => self.sequence(parts, at, then),
            KeyPart::Either(parts) => parts.iter().any(|part| self.from(part, at, then)),
            KeyPart::Repeat(part, least, most) => self.repeat(part, *least, *most, at, then),
            KeyPart::Start => at == 0 && then(self, at),
            KeyPart::End => at == self.text.len() && then(self, at),
            KeyPart::Edge(wanted) => {
                let is_word = |at: Option<usize>| {
                    let found = at.and_then(|at| self.text.get(at));
                    found.is_some_and(|it| it.is_ascii_alphanumeric() || *it == '_')
                };
                let is_edge = is_word(at.checked_sub(1)) != is_word(Some(at));
                is_edge == *wanted && then(self, at)
            }
            KeyPart::Ahead(wanted, part) => {
                self.from(part, at, &mut |_, _| true) == *wanted && then(self, at)
            }
            KeyPart::Behind(wanted, part) => {
                let found = (0..=at).any(|start| self.from(part, start, &mut |_, end| end == at));
                found == *wanted && then(self, at)
            }
        }
    }

    fn sequence(&mut self, parts: &[KeyPart], at: usize, then: Then<'_>) -> bool {
        match parts.split_first() {
            None => then(self, at),
            Some((first, rest)) => self.from(first, at, &mut |matcher, at| {
                matcher.sequence(rest, at, then)
            }),
        }
    }

    fn repeat(
        &mut self,
        part: &KeyPart,
        least: usize,
        most: Option<usize>,
        at: usize,
        then: Then<'_>,
    ) -> bool {
        let goes_on = most != Some(0)
            && self.from(part, at, &mut |matcher, end| {
                // A repetition of an empty match would never end.
                (end > at || least > 0)
                    && matcher.repeat(
                        part,
                        least.saturating_sub(1),
                        most.map(|most| most - 1),
                        end,
                        then,
                    )
            });
        goes_on || least == 0 && then(self, at)
    }
}

#[cfg(test)]
mod tests {
    use super::matching;
    use crate::ir::Range;

    /// T1: several texts are found for a list whose items must differ, or as many as exist.
    #[test]
    fn t1_other_texts_match_too() {
        let any = Range::default();
        assert_eq!(matching("^(0|[1-9][0-9]*)$", &any).len(), 2);
        assert_eq!(matching("^[a-z]+$", &any), ["abc", "en", "a", "aa"]);
        assert_eq!(matching("^x$", &any), ["x"]);
    }

    /// T1: the text that is found matches the pattern and has a valid length.
    #[test]
    fn t1_texts_match_their_pattern() {
        for (pattern, least, wanted) in [
            ("^[A-Z]{2}$", None, Some("US")),
            ("^#[0-9a-f]{6}$", None, Some("#aaaaaa")),
            ("^(card|sepa)_[^_]+$", None, Some("card_a")),
            ("^[0-9]+$", Some(3), Some("111")),
            ("^x?$", Some(3), None),
            (r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$", None, Some("1")),
            (r"^(?!0)\d{4}$", None, Some("1111")),
            (r"(?=b)a", None, None),
            ("a|^b", None, Some("abc")),
            ("(a*)*$", None, Some("1")),
        ] {
            let length = Range { least, most: None };
            let found = matching(pattern, &length);
            let first = found.first().map(String::as_str);
            assert_eq!(first, wanted, "{pattern}");
        }
    }
}
