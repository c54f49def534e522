//! F4: regular expressions that distinguish keys, and what each part of them matches.

use runtime::patterns::Pattern::{
    self, Ahead, Behind, Edge, Either, End, In, NotIn, Repeat, Sequence, Start,
};

const LOWER: Pattern = In(&[('a', 'z')]);
const DIGIT: Pattern = In(&[('0', '9')]);

#[track_caller]
fn check(pattern: &Pattern, matched: &[&str], others: &[&str]) {
    for text in matched {
        assert!(pattern.matches(text), "{text:?}");
    }
    for text in others {
        assert!(!pattern.matches(text), "{text:?}");
    }
}

#[test]
fn f4_a_pattern_matches_somewhere_unless_it_says_where() {
    check(&DIGIT, &["1", "a1", "1a"], &["", "a"]);
    check(&Sequence(&[Start, DIGIT]), &["1", "1a"], &["", "a1"]);
    check(&Sequence(&[DIGIT, End]), &["1", "a1"], &["", "1a"]);
    check(&Sequence(&[]), &["", "a"], &[]);
}

#[test]
fn f4_repetitions_are_counted() {
    let exactly = Sequence(&[Start, Repeat(&DIGIT, 2, Some(3)), End]);
    check(&exactly, &["12", "123"], &["1", "1234", "1a2"]);
    let name = Sequence(&[Start, LOWER, Repeat(&Either(&[LOWER, DIGIT]), 0, None), End]);
    check(&name, &["a", "a1", "ab12c"], &["", "1a", "a-b"]);
    let empty = Sequence(&[
        Start,
        Repeat(&Repeat(&LOWER, 0, None), 1_000_000, None),
        End,
    ]);
    check(&empty, &["", "abc"], &["1"]);
}

#[test]
fn f4_a_pattern_looks_around() {
    const X: Pattern = In(&[('x', 'x')]);
    check(
        &Sequence(&[Start, Ahead(false, &X), LOWER]),
        &["a"],
        &["x", "xa"],
    );
    check(
        &Sequence(&[Ahead(true, &X), LOWER, DIGIT]),
        &["x1"],
        &["a1"],
    );
    check(&Sequence(&[Behind(true, &X), DIGIT]), &["x1"], &["a1", "1"]);
    check(
        &Sequence(&[Behind(false, &X), DIGIT]),
        &["a1", "1"],
        &["x1"],
    );
    check(&Sequence(&[Edge(true), X]), &["x", "a x"], &["ax"]);
    check(&Sequence(&[Edge(false), X]), &["ax"], &["x", "a x"]);
}

#[test]
fn f4_time_is_bound_by_lengths_alone() {
    const MANY: Pattern = Repeat(&NotIn(&[]), 0, None);
    let nested = Sequence(&[Start, Repeat(&Repeat(&MANY, 1, None), 1, None), DIGIT, End]);
    let text = "a".repeat(2_000);
    check(&nested, &[&format!("{text}1")], &[&text]);
}
