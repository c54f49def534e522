//! Tests of keys: the regular expressions of a document as checks in the crate.

use crate::ir::{self, KeyPart, PlainKey};
use crate::sdk::{Affixes, Class, KeyPattern, KeyTest, Run};

/// The test of a key that must match a regular expression.
pub(in crate::plan) fn test(pattern: &ir::KeyPattern) -> KeyTest {
    match &pattern.test {
        ir::KeyTest::Plain(plain) => KeyTest::Affixes(affixes(plain)),
        ir::KeyTest::Full(part) => KeyTest::Pattern(self::pattern(part)),
    }
}

fn affixes(plain: &PlainKey) -> Affixes {
    let run = |run: &ir::Run| Run {
        class: class(&run.class),
        min: run.least,
        max: run.most,
    };
    Affixes {
        starts: plain.starts,
        prefix: plain.prefix.clone(),
        run: plain.run.as_ref().map(run),
        suffix: plain.suffix.clone(),
        ends: plain.ends,
    }
}

fn pattern(part: &KeyPart) -> KeyPattern {
    let all = |parts: &[KeyPart]| parts.iter().map(pattern).collect();
    let boxed = |part: &KeyPart| Box::new(pattern(part));
    match part {
        KeyPart::One(one) => KeyPattern::One(class(one)),
        KeyPart::Sequence(parts) => KeyPattern::Sequence(all(parts)),
        KeyPart::Either(parts) => KeyPattern::Either(all(parts)),
        KeyPart::Repeat(part, min, max) => KeyPattern::Repeat(boxed(part), *min, *max),
        KeyPart::Start => KeyPattern::Start,
        KeyPart::End => KeyPattern::End,
        KeyPart::Edge(wanted) => KeyPattern::Boundary(*wanted),
        KeyPart::Ahead(wanted, part) => KeyPattern::Lookahead(*wanted, boxed(part)),
        KeyPart::Behind(wanted, part) => KeyPattern::Lookbehind(*wanted, boxed(part)),
    }
}

fn class(class: &ir::Class) -> Class {
    Class {
        ranges: class.ranges.clone(),
        negated: class.negated,
    }
}
