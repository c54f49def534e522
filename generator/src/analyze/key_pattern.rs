//! Reads plain regular expressions (ECMA-262). In: the pattern of a `patternProperties`. Out: what can tell whether a key
//! matches it, or nothing where the pattern needs more than a fixed start, a fixed end and one run of characters.

use std::iter::Peekable;
use std::str::Chars;

use crate::ir::{KeyPattern, Run};

/// What `.` does not match.
const LINE_ENDS: [char; 4] = ['\n', '\r', '\u{2028}', '\u{2029}'];

/// Reads a pattern.
pub(super) fn key_pattern(pattern: &str) -> Option<KeyPattern> {
    let (starts, rest) = match pattern.strip_prefix('^') {
        Some(rest) => (true, rest),
        // What may stand anywhere may have anything before it.
        None => (false, pattern.strip_prefix(".*").unwrap_or(pattern)),
    };
    let mut found = KeyPattern {
        starts,
        prefix: String::new(),
        run: None,
        suffix: String::new(),
        ends: false,
    };
    let mut rest = rest.chars().peekable();
    while let Some(first) = rest.next() {
        if found.ends {
            return None;
        }
        if first == '$' {
            found.ends = true;
            continue;
        }
        let atom = atom(first, &mut rest)?;
        match (atom, counts(&mut rest)?, &mut found) {
            (
                Atom::One(text),
                (1, Some(1)),
                KeyPattern {
                    run: None, prefix, ..
                },
            ) => prefix.push(text),
            (Atom::One(text), (1, Some(1)), KeyPattern { suffix, .. }) => suffix.push(text),
            (
                Atom::Class { ranges, negated },
                (least, most),
                KeyPattern {
                    run: run @ None, ..
                },
            ) => {
                *run = Some(Run {
                    ranges,
                    negated,
                    least,
                    most,
                });
            }
            (Atom::One(_) | Atom::Class { .. }, _, _) => return None,
        }
    }
    settled(found)
}

/// The pattern, unless where its run stands is open.
fn settled(mut found: KeyPattern) -> Option<KeyPattern> {
    match &found.run {
        None => Some(found),
        // Whatever follows, there may be none of the run.
        Some(run) if !found.ends && found.suffix.is_empty() && run.least == 0 => {
            found.run = None;
            Some(found)
        }
        Some(_) if found.starts && (found.ends || found.suffix.is_empty()) => Some(found),
        Some(_) => None,
    }
}

/// A character, or a class of them.
enum Atom {
    One(char),
    Class {
        ranges: Vec<(char, char)>,
        negated: bool,
    },
}

fn atom(first: char, rest: &mut Peekable<Chars<'_>>) -> Option<Atom> {
    match first {
        '.' => Some(Atom::Class {
            ranges: LINE_ENDS.map(|end| (end, end)).to_vec(),
            negated: true,
        }),
        '\\' => escaped(rest.next()?),
        '[' => class(rest),
        '^' | '|' | '?' | '*' | '+' | '(' | ')' | ']' | '{' | '}' => None,
        text => Some(Atom::One(text)),
    }
}

fn escaped(letter: char) -> Option<Atom> {
    let (ranges, negated) = match letter {
        'd' | 'D' => (vec![('0', '9')], letter == 'D'),
        'w' | 'W' => (
            vec![('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_')],
            letter == 'W',
        ),
        letter if letter.is_alphanumeric() => return None,
        text => return Some(Atom::One(text)),
    };
    Some(Atom::Class { ranges, negated })
}

/// A class in brackets, the first of which is passed.
fn class(rest: &mut Peekable<Chars<'_>>) -> Option<Atom> {
    let negated = rest.next_if_eq(&'^').is_some();
    let mut ranges: Vec<(char, char)> = Vec::new();
    loop {
        let first = match rest.next()? {
            ']' => return Some(Atom::Class { ranges, negated }),
            '\\' => match escaped(rest.next()?)? {
                Atom::One(text) => text,
                Atom::Class {
                    ranges: more,
                    negated: false,
                } => {
                    ranges.extend(more);
                    continue;
                }
                Atom::Class { .. } => return None,
            },
            text => text,
        };
        let mut ahead = rest.clone();
        let last = match (ahead.next(), ahead.next()) {
            (Some('-'), Some(last)) if last != ']' => {
                *rest = ahead;
                match last {
                    '\\' => match escaped(rest.next()?)? {
                        Atom::One(text) => text,
                        Atom::Class { .. } => return None,
                    },
                    text => text,
                }
            }
            _ => first,
        };
        if last < first {
            return None;
        }
        ranges.push((first, last));
    }
}

/// How often an atom stands there.
fn counts(rest: &mut Peekable<Chars<'_>>) -> Option<(usize, Option<usize>)> {
    let counts = match rest.peek() {
        Some('+') => (1, None),
        Some('*') => (0, None),
        Some('?') => (0, Some(1)),
        Some('{') => {
            rest.next();
            let text: String = rest.by_ref().take_while(|next| *next != '}').collect();
            let (least, most) = match text.split_once(',') {
                None => (text.as_str(), Some(text.as_str())),
                Some((least, "")) => (least, None),
                Some((least, most)) => (least, Some(most)),
            };
            let most = most.map(str::parse).transpose().ok()?;
            return plain(rest, (least.parse().ok()?, most));
        }
        _ => return Some((1, Some(1))),
    };
    rest.next();
    plain(rest, counts)
}

/// Whether a count is greedy makes no difference to what matches.
fn plain<T>(rest: &mut Peekable<Chars<'_>>, counts: T) -> Option<T> {
    rest.next_if_eq(&'?');
    Some(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_patterns_are_read() {
        let texts = |pattern| {
            let found = key_pattern(pattern)?;
            Some((found.starts, found.prefix, found.suffix, found.ends))
        };
        let is = |starts, prefix: &str, suffix: &str, ends| {
            Some((starts, prefix.to_owned(), suffix.to_owned(), ends))
        };
        assert_eq!(texts("^x-"), is(true, "x-", "", false));
        assert_eq!(texts("^x-.*"), is(true, "x-", "", false));
        assert_eq!(texts(r"_id$"), is(false, "_id", "", true));
        assert_eq!(texts(".*"), is(false, "", "", false));
        assert_eq!(texts(r"^a\.b$"), is(true, "a.b", "", true));
        assert_eq!(texts(r"^S_[0-9]{2,}\$$"), is(true, "S_", "$", true));
    }

    #[test]
    fn runs_have_a_class_and_counts() {
        let run = |pattern| key_pattern(pattern).and_then(|found| found.run);
        let found = run("^[a-z0-9_.-]{1,64}$").expect("it is plain");
        let ranges = [('a', 'z'), ('0', '9'), ('_', '_'), ('.', '.'), ('-', '-')];
        assert_eq!(found.ranges, ranges);
        assert_eq!(
            (found.negated, found.least, found.most),
            (false, 1, Some(64))
        );
        let found = run(r"^[^\d\]]+$").expect("it is plain");
        assert_eq!(found.ranges, [('0', '9'), (']', ']')]);
        assert_eq!((found.negated, found.least, found.most), (true, 1, None));
    }

    #[test]
    fn others_are_left() {
        let others = [
            "^(a|b)$",
            "^[a-z][a-z0-9]*$",
            "a|b",
            "^(?!x)",
            "x+",
            "[a-z]+$",
            "^a$b",
            r"\bx",
            "^[z-a]$",
            "^[a",
            "^a{2}$",
        ];
        for pattern in others {
            assert_eq!(key_pattern(pattern), None, "{pattern}");
        }
    }
}
