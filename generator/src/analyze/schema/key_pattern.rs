//! Patterns of keys. In: the pattern of a `patternProperties`. Out: a test of whether a key matches it, as simple as
//! the pattern allows: a fixed start, a fixed end and one run of characters, or otherwise the expression itself.

use crate::analyze::schema::expression::expression;
use crate::ir::{Class, KeyPart, KeyPattern, KeyTest, PlainKey, Run};

/// The greatest number of steps of an expression with its counted parts written out. A client takes this many for each
/// character of a key.
const MOST_STEPS: usize = 4096;

/// Reads a pattern. Returns `None` if it cannot be read, or if a test would take too many steps.
pub(in crate::analyze) fn key_pattern(pattern: &str) -> Option<KeyPattern> {
    let part = expression(pattern)?;
    let test = match plain(&part) {
        Some(plain) => KeyTest::Plain(plain),
        None if steps(&part) > MOST_STEPS => return None,
        None => KeyTest::Full(part),
    };
    Some(KeyPattern {
        source: pattern.to_owned(),
        test,
    })
}

/// Returns the number of steps of an expression with its counted parts written out.
fn steps(part: &KeyPart) -> usize {
    let sum = |parts: &[KeyPart]| parts.iter().map(steps).fold(0, usize::saturating_add);
    match part {
        KeyPart::One(_) | KeyPart::Start | KeyPart::End | KeyPart::Edge(_) => 1,
        KeyPart::Sequence(parts) => sum(parts),
        KeyPart::Either(parts) => sum(parts).saturating_add(2 * parts.len()),
        KeyPart::Repeat(part, least, most) => {
            let one = steps(part).saturating_add(2);
            one.saturating_mul(most.unwrap_or(least.saturating_add(1)))
        }
        KeyPart::Ahead(_, part) | KeyPart::Behind(_, part) => steps(part).saturating_add(1),
    }
}

fn plain(part: &KeyPart) -> Option<PlainKey> {
    let parts = match part {
        KeyPart::Sequence(parts) => parts.as_slice(),
        other => std::slice::from_ref(other),
    };
    let (starts, parts) = match parts {
        [KeyPart::Start, rest @ ..] => (true, rest),
        // A match may begin anywhere, so `.*` at the start has no effect.
        [first, rest @ ..] if is_anything(first) => (false, rest),
        parts => (false, parts),
    };
    let (ends, parts) = match parts {
        [rest @ .., KeyPart::End] => (true, rest),
        parts => (false, parts),
    };
    let mut found = PlainKey {
        starts,
        prefix: String::new(),
        run: None,
        suffix: String::new(),
        ends,
    };
    for part in parts {
        match (part, &mut found.run) {
            (KeyPart::One(class), None) if fixed(class).is_some() => {
                found.prefix.extend(fixed(class));
            }
            (KeyPart::One(class), Some(_)) => found.suffix.push(fixed(class)?),
            (KeyPart::One(class), run @ None) => *run = Some(run_of(class, 1, Some(1))),
            (KeyPart::Repeat(part, least, most), run @ None) => match &**part {
                KeyPart::One(class) => *run = Some(run_of(class, *least, *most)),
                _ => return None,
            },
            (_, _) => return None,
        }
    }
    settled(found)
}

/// Whether a part is `.*`, which matches any text without line ends.
fn is_anything(part: &KeyPart) -> bool {
    let KeyPart::Repeat(part, 0, None) = part else {
        return false;
    };
    matches!(&**part, KeyPart::One(class) if class.negated)
        && matches!(&**part, KeyPart::One(class) if class.ranges == crate::analyze::schema::expression::LINE_ENDS.map(|end| (end, end)))
}

fn run_of(class: &Class, least: usize, most: Option<usize>) -> Run {
    Run {
        class: class.clone(),
        least,
        most,
    }
}

/// Returns the only character of a class, if it has only one.
fn fixed(class: &Class) -> Option<char> {
    match (&class.ranges[..], class.negated) {
        ([(first, last)], false) if first == last => Some(*first),
        (_, _) => None,
    }
}

/// Returns the pattern, unless the position of its run is not fixed.
fn settled(mut found: PlainKey) -> Option<PlainKey> {
    match &found.run {
        None => Some(found),
        // The run may be empty and nothing after it is tested, so it has no effect.
        Some(run) if !found.ends && found.suffix.is_empty() && run.least == 0 => {
            found.run = None;
            Some(found)
        }
        Some(_) if found.starts && (found.ends || found.suffix.is_empty()) => Some(found),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(pattern: &str) -> Option<PlainKey> {
        match key_pattern(pattern)?.test {
            KeyTest::Plain(plain) => Some(plain),
            KeyTest::Full(_) => None,
        }
    }

    #[test]
    fn plain_patterns_are_read() {
        let texts = |pattern| {
            let found = plain(pattern)?;
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
        let run = |pattern| plain(pattern).and_then(|found| found.run);
        let found = run("^[a-z0-9_.-]{1,64}$").expect("it is plain");
        let ranges = [('a', 'z'), ('0', '9'), ('_', '_'), ('.', '.'), ('-', '-')];
        assert_eq!(found.class.ranges, ranges);
        let counts = (found.class.negated, found.least, found.most);
        assert_eq!(counts, (false, 1, Some(64)));
        let found = run(r"^[^\d\]]+$").expect("it is plain");
        assert_eq!(found.class.ranges, [('0', '9'), (']', ']')]);
        let counts = (found.class.negated, found.least, found.most);
        assert_eq!(counts, (true, 1, None));
    }

    #[test]
    fn others_are_read_whole() {
        let others = [
            "^(a|b)$",
            "^[a-z][a-z0-9]*$",
            "a|b",
            "^(?!x)",
            "(?<=x)y",
            "x+",
            "[a-z]+$",
            "^a$b",
            r"\bx",
            r"^[\s\S]{2}[\W\d]$",
            r"^\u0041+\x42\u{1F600}c+$",
            "^a{2}b{3}$",
        ];
        for pattern in others {
            let found = key_pattern(pattern).map(|found| found.test);
            assert!(matches!(found, Some(KeyTest::Full(_))), "{pattern}");
        }
    }

    #[test]
    fn a_class_within_a_class_is_turned_round() {
        let Some(KeyPart::One(class)) = expression(r"[\D5]") else {
            panic!("it is a class");
        };
        assert_eq!(class.ranges, [('\0', '/'), (':', char::MAX), ('5', '5')]);
    }

    #[test]
    fn what_cannot_be_decided_is_left() {
        for pattern in ["^[z-a]$", "^[a", r"(a)\1", r"\p{L}", "(a", "a)", "a**", "+"] {
            assert_eq!(key_pattern(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn what_would_take_too_many_steps_is_left() {
        for pattern in ["^(ab){9999}$", "^((ab){1,99}c){99}$", "^(?=(a|b){9999})c"] {
            assert_eq!(key_pattern(pattern), None, "{pattern}");
        }
        for pattern in ["^a{9999}$", "^(ab){99}$", "^((ab)*c)*$"] {
            assert!(key_pattern(pattern).is_some(), "{pattern}");
        }
    }
}
