//! Strings that match a pattern.

use std::cell::RefCell;
use std::collections::HashMap;

use fancy_regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::Maker;

/// Strings for patterns that no generator can follow, such as those with look-ahead.
const USUAL: &[&str] = &[
    "0",
    "1",
    "12.5",
    "0.000000000001",
    "-3",
    "+7.25",
    "00.10",
    "100",
    "99999.123456789012",
    "2.0",
    ".5",
    "5.",
    "a",
    "abc",
    "a-b_c",
    "image/png",
    "A1",
    "B52X",
    "sk_test",
    "2026-01",
];

/// A compiled pattern, and its syntax tree if the maker can follow it; `None` if it does not compile.
type Known = Option<(Regex, Option<Hir>)>;

thread_local! {
    static PATTERNS: RefCell<HashMap<String, Known>> = RefCell::default();
}

fn known<'k>(patterns: &'k mut HashMap<String, Known>, pattern: &str) -> &'k Known {
    patterns.entry(pattern.to_owned()).or_insert_with(|| {
        let regex = Regex::new(pattern).ok()?;
        Some((regex, regex_syntax::parse(&plain_classes(pattern)).ok()))
    })
}

/// Expands the classes that match fewer characters in ECMA-262, where `\d` is an ASCII digit and `\w` an ASCII letter,
/// digit or underscore.
fn plain_classes(pattern: &str) -> String {
    let mut plain = String::new();
    let mut in_class = false;
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        match character {
            '[' => in_class = true,
            ']' => in_class = false,
            _ => {}
        }
        if character != '\\' {
            plain.push(character);
            continue;
        }
        match (characters.next(), in_class) {
            (Some('d'), true) => plain.push_str("0-9"),
            (Some('d'), false) => plain.push_str("[0-9]"),
            (Some('w'), true) => plain.push_str("A-Za-z0-9_"),
            (Some('w'), false) => plain.push_str("[A-Za-z0-9_]"),
            (escaped, _) => {
                plain.push('\\');
                plain.extend(escaped);
            }
        }
    }
    plain
}

/// Whether a text matches a pattern; a pattern that cannot be checked matches any text.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    PATTERNS.with_borrow_mut(|patterns| match known(patterns, pattern) {
        Some((regex, _)) => regex.is_match(text).unwrap_or(true),
        None => true,
    })
}

impl Maker<'_> {
    /// Makes a string that matches a pattern and has a length within bounds; `None` if this maker finds none.
    pub(super) fn matching(&mut self, pattern: &str, least: usize, most: usize) -> Option<String> {
        PATTERNS.with_borrow_mut(|patterns| {
            let (regex, hir) = known(patterns, pattern).as_ref()?;
            let fits = |text: &String| {
                let length = text.chars().count();
                length >= least && length <= most && regex.is_match(text).unwrap_or(false)
            };
            if let Some(hir) = hir {
                // Nested repetitions make long strings, so the number of repetitions is reduced step by step.
                for more in [8, 8, 8, 4, 4, 2, 2, 1, 1, 0]
                    .into_iter()
                    .flat_map(|n| [n; 5])
                {
                    let mut text = String::new();
                    self.walk(hir, least, more, &mut text);
                    if fits(&text) {
                        return Some(text);
                    }
                }
            }
            let usual: Vec<String> = USUAL
                .iter()
                .map(|text| (*text).to_owned())
                .filter(fits)
                .collect();
            usual.get(self.rng.usize(..usual.len().max(1))).cloned()
        })
    }

    /// Follows a pattern. An unbounded repetition is made at most `more` times beyond its minimum.
    fn walk(&mut self, hir: &Hir, least: usize, more: u32, text: &mut String) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(class) => text.extend(self.of_class(class)),
            HirKind::Repetition(repetition) => {
                let most = repetition
                    .max
                    .unwrap_or(repetition.min + more)
                    .min(repetition.min + 64);
                let wanted = u32::try_from(least)
                    .unwrap_or(0)
                    .clamp(repetition.min, most);
                let count = self.rng.u32(wanted..=most);
                (0..count).for_each(|_| self.walk(&repetition.sub, 0, more, text));
            }
            HirKind::Capture(capture) => self.walk(&capture.sub, least, more, text),
            HirKind::Concat(parts) => parts
                .iter()
                .for_each(|part| self.walk(part, least, more, text)),
            HirKind::Alternation(parts) => {
                let at = self.rng.usize(..parts.len().max(1));
                if let Some(part) = parts.get(at) {
                    self.walk(part, least, more, text);
                }
            }
        }
    }

    fn of_class(&mut self, class: &Class) -> Option<char> {
        match class {
            Class::Unicode(class) => {
                let ranges = class.ranges();
                let range = ranges.get(self.rng.usize(..ranges.len().max(1)))?;
                Some(self.rng.char(range.start()..=range.end()))
            }
            Class::Bytes(class) => {
                let ranges = class.ranges();
                let range = ranges.get(self.rng.usize(..ranges.len().max(1)))?;
                Some(char::from(self.rng.u8(range.start()..=range.end())))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_those_of_ecma_262() {
        assert_eq!(plain_classes(r"^\$?\d+\.\d{2}$"), r"^\$?[0-9]+\.[0-9]{2}$");
        assert_eq!(
            plain_classes(r"[\w.-]\w\\d"),
            r"[A-Za-z0-9_.-][A-Za-z0-9_]\\d"
        );
    }
}
