//! Reads regular expressions (ECMA-262). In: the text of one. Out: its parts, or `None` if it is invalid or cannot be
//! matched character by character because it has backreferences or Unicode classes.

use std::iter::Peekable;
use std::str::Chars;

use crate::ir::{Class, KeyPart};

/// The characters that `.` does not match.
pub(in crate::analyze) const LINE_ENDS: [char; 4] = ['\n', '\r', '\u{2028}', '\u{2029}'];

/// The white space of `\s`.
const BLANKS: [(char, char); 10] = [
    ('\t', '\r'),
    (' ', ' '),
    ('\u{a0}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200a}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{feff}', '\u{feff}'),
];

/// The greatest depth of nested groups.
const DEEPEST: usize = 32;

type Text<'t> = Peekable<Chars<'t>>;

/// Reads an expression.
pub(in crate::analyze) fn expression(pattern: &str) -> Option<KeyPart> {
    let mut text = pattern.chars().peekable();
    let found = choice(&mut text, 0)?;
    text.next().is_none().then_some(found)
}

/// Reads alternatives, up to the end of the group.
fn choice(text: &mut Text<'_>, depth: usize) -> Option<KeyPart> {
    if depth > DEEPEST {
        return None;
    }
    let mut choices = vec![sequence(text, depth)?];
    while text.next_if_eq(&'|').is_some() {
        choices.push(sequence(text, depth)?);
    }
    match choices.len() {
        1 => choices.pop(),
        _ => Some(KeyPart::Either(choices)),
    }
}

fn sequence(text: &mut Text<'_>, depth: usize) -> Option<KeyPart> {
    let mut parts = Vec::new();
    while let Some(first) = text.next_if(|next| !['|', ')'].contains(next)) {
        let part = part(first, text, depth)?;
        let can_repeat = matches!(
            part,
            KeyPart::One(_) | KeyPart::Sequence(_) | KeyPart::Either(_) | KeyPart::Repeat(..)
        );
        parts.push(match counts(text)? {
            (1, Some(1)) => part,
            (least, most) if can_repeat => KeyPart::Repeat(Box::new(part), least, most),
            (_, _) => return None,
        });
    }
    match parts.len() {
        1 => parts.pop(),
        _ => Some(KeyPart::Sequence(parts)),
    }
}

fn part(first: char, text: &mut Text<'_>, depth: usize) -> Option<KeyPart> {
    Some(match first {
        '^' => KeyPart::Start,
        '$' => KeyPart::End,
        '.' => KeyPart::One(Class {
            ranges: LINE_ENDS.map(|end| (end, end)).to_vec(),
            negated: true,
        }),
        '(' => group(text, depth)?,
        '[' => KeyPart::One(class(text)?),
        '\\' => match text.next()? {
            'b' => KeyPart::Edge(true),
            'B' => KeyPart::Edge(false),
            letter => KeyPart::One(escaped(letter, text)?),
        },
        '?' | '*' | '+' | '{' => return None,
        c => KeyPart::One(only(c)),
    })
}

/// Reads a group after its opening bracket.
fn group(text: &mut Text<'_>, depth: usize) -> Option<KeyPart> {
    let mut kind = None;
    if text.next_if_eq(&'?').is_some() {
        kind = Some(match text.next()? {
            ':' => None,
            '=' => Some((true, true)),
            '!' => Some((true, false)),
            '<' if text.next_if_eq(&'=').is_some() => Some((false, true)),
            '<' if text.next_if_eq(&'!').is_some() => Some((false, false)),
            '<' => {
                text.by_ref().find(|c| *c == '>')?;
                None
            }
            _ => return None,
        });
    }
    let within = choice(text, depth + 1)?;
    text.next_if_eq(&')')?;
    Some(match kind.flatten() {
        None => within,
        Some((true, wanted)) => KeyPart::Ahead(wanted, Box::new(within)),
        Some((false, wanted)) => KeyPart::Behind(wanted, Box::new(within)),
    })
}

fn only(c: char) -> Class {
    Class {
        ranges: vec![(c, c)],
        negated: false,
    }
}

/// Reads the rest of an escape after the backslash.
fn escaped(letter: char, text: &mut Text<'_>) -> Option<Class> {
    let (ranges, negated) = match letter {
        'd' | 'D' => (vec![('0', '9')], letter == 'D'),
        'w' | 'W' => (
            vec![('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_')],
            letter == 'W',
        ),
        's' | 'S' => (BLANKS.to_vec(), letter == 'S'),
        't' => return Some(only('\t')),
        'n' => return Some(only('\n')),
        'r' => return Some(only('\r')),
        'v' => return Some(only('\u{b}')),
        'f' => return Some(only('\u{c}')),
        'x' => return hex(text, 2).map(only),
        'u' if text.next_if_eq(&'{').is_some() => {
            let digits: String = text.by_ref().take_while(|c| *c != '}').collect();
            return code(&digits).map(only);
        }
        'u' => return hex(text, 4).map(only),
        letter if letter.is_alphanumeric() => return None,
        c => return Some(only(c)),
    };
    Some(Class { ranges, negated })
}

fn hex(text: &mut Text<'_>, digits: usize) -> Option<char> {
    let digits: Option<String> = (0..digits).map(|_| text.next()).collect();
    code(&digits?)
}

fn code(digits: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}

/// Reads a class in brackets, after the opening bracket.
fn class(text: &mut Text<'_>) -> Option<Class> {
    let negated = text.next_if_eq(&'^').is_some();
    let mut ranges: Vec<(char, char)> = Vec::new();
    loop {
        let first = match text.next()? {
            ']' => return Some(Class { ranges, negated }),
            '\\' => match within(text)? {
                Class {
                    ranges: one,
                    negated: false,
                } if matches!(one[..], [(first, last)] if first == last) => one[0].0,
                Class {
                    ranges: more,
                    negated,
                } => {
                    ranges.extend(match negated {
                        true => complement(more),
                        false => more,
                    });
                    continue;
                }
            },
            c => c,
        };
        let mut ahead = text.clone();
        let last = match (ahead.next(), ahead.next()) {
            (Some('-'), Some(last)) if last != ']' => {
                *text = ahead;
                match last {
                    '\\' => match within(text)?.ranges[..] {
                        [(first, last)] if first == last => last,
                        _ => return None,
                    },
                    c => c,
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

/// Reads the rest of an escape in a class, where `\b` is a character.
fn within(text: &mut Text<'_>) -> Option<Class> {
    match text.next()? {
        'b' => Some(only('\u{8}')),
        letter => escaped(letter, text),
    }
}

/// Returns all characters that are in none of the ranges.
fn complement(mut ranges: Vec<(char, char)>) -> Vec<(char, char)> {
    ranges.sort_unstable();
    let mut found = Vec::new();
    let mut next = Some('\0');
    for (first, last) in ranges {
        let Some(start) = next else { break };
        if let Some(end) = (start..first).next_back() {
            found.push((start, end));
        }
        next = (last..=char::MAX).nth(1).map(|after| after.max(start));
    }
    found.extend(next.map(|start| (start, char::MAX)));
    found
}

/// Reads how often a part repeats. Greedy and lazy repetitions match the same texts.
fn counts(text: &mut Text<'_>) -> Option<(usize, Option<usize>)> {
    let counts = match text.peek() {
        Some('+') => (1, None),
        Some('*') => (0, None),
        Some('?') => (0, Some(1)),
        Some('{') => {
            text.next();
            let inner: String = text.by_ref().take_while(|next| *next != '}').collect();
            let (least, most) = match inner.split_once(',') {
                None => (inner.as_str(), Some(inner.as_str())),
                Some((least, "")) => (least, None),
                Some((least, most)) => (least, Some(most)),
            };
            let most = most.map(str::parse).transpose().ok()?;
            text.next_if_eq(&'?');
            return Some((least.parse().ok()?, most));
        }
        _ => return Some((1, Some(1))),
    };
    text.next();
    text.next_if_eq(&'?');
    Some(counts)
}
