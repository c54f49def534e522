//! R5: decoding takes a number of steps proportional to the length of the text, for each way in which a union is
//! dispatched. Doubling the depth or the width of a text doubles the steps. The ratios are printed by
//! `cargo test -p runtime --test json_linear -- --nocapture`.

mod unions;

use runtime::patterns::Pattern;
use runtime::runtime::json::{self, Decode};
use unions::{
    closest, closest_of, kinds, lists, lists_by_item, mutual, nested_tag, number_tag, open, or_any,
    or_map, rules, sibling_tag, tag,
};

/// A text of nested objects. Each level has one child that is nested further, `width` children without children, and
/// ends with `end`; the innermost object ends with `innermost`.
fn text(depth: usize, width: usize, end: &str, innermost: &str) -> String {
    let pad = vec!["[1]"; 100].join(",");
    let pad = format!(r#""pad":[{pad}]"#);
    let beside = format!(r#",{{"children":[],{end}}}"#).repeat(width);
    let mut text = format!(r#"{{"children":[],{pad},{innermost}}}"#);
    for _ in 0..depth {
        text = format!(r#"{{"children":[{text}{beside}],{pad},{end}}}"#);
    }
    text
}

/// Asserts that doubling the depth or the width about doubles the number of steps.
fn check<T: Decode>(name: &str, end: &str, innermost: &str) {
    let steps = |depth, width| json::count_steps::<T>(&text(depth, width, end, innermost)).1;
    let ratio = |more: usize, less: usize| more as f64 / less as f64;
    let depth = ratio(steps(60, 0), steps(30, 0));
    let width = ratio(steps(4, 200), steps(4, 100));
    let per_byte = ratio(steps(60, 2), text(60, 2, end, innermost).len());
    println!(
        "{name:28} {end:24} {innermost:24} depth {depth:.2}, width {width:.2}, steps per byte {per_byte:.2}"
    );
    assert!(depth < 2.2 && width < 2.2, "{name}: {end} {innermost}");
    assert!(per_byte < 8.0, "{name}: {end} {innermost}");
}

fn check_all<T: Decode>(name: &str, ends: &[&str]) {
    for end in ends {
        for innermost in ends {
            check::<T>(name, end, innermost);
        }
    }
}

#[test]
fn r5_steps_are_linear_for_every_dispatch() {
    let x = &[r#""x":"s""#, r#""x":1"#, r#""x":null"#, r#""x":[1]"#];
    let kind = &[r#""kind":"a""#, r#""kind":"b""#, r#""kind":1"#, r#""x":1"#];
    let of = &[r#""of":{"kind":"a"}"#, r#""of":{"kind":"c"}"#, r#""of":1"#];
    let xy = &[
        r#""x":"s""#,
        r#""y":"s""#,
        r#""y":1"#,
        r#""x":"s","y":"s""#,
        r#""x":1,"y":"s""#,
    ];
    let both = &[
        r#""kind":"a","x":"s""#,
        r#""kind":"a","x":1"#,
        r#""kind":"b","x":1"#,
    ];
    check_all::<kinds::Node>("kinds", x);
    check_all::<tag::Node>("tag", kind);
    check_all::<number_tag::Node>("number tag", kind);
    check_all::<nested_tag::Node>("nested constant", of);
    check_all::<sibling_tag::Node>("sibling tag", kind);
    check_all::<rules::Node>("rules", xy);
    check_all::<closest::Node>("closest", xy);
    check_all::<closest_of::Node>("closest_of", x);
    check_all::<lists::Root>("lists", x);
    check_all::<lists_by_item::Root>("lists by item", x);
    check_all::<or_map::Node>("record or map", x);
    check_all::<open::Node>("open", both);
    check_all::<or_any::Node>("record or any", x);
    check_all::<mutual::Node>("mutual", x);
}

/// R5: searching for the key of a map takes a number of steps proportional to its length.
#[test]
fn r5_patterns_are_linear() {
    use Pattern::{Ahead, Behind, Edge, Either, End, In, NotIn, Repeat, Sequence, Start};
    const A: Pattern = In(&[('a', 'a')]);
    const ANY: Pattern = NotIn(&[]);
    const MANY: Pattern = Repeat(&A, 1, None);
    let patterns = [
        Sequence(&[Start, Repeat(&MANY, 1, None), In(&[('b', 'b')])]),
        Sequence(&[Start, Repeat(&Repeat(&MANY, 0, None), 2, Some(9)), End]),
        Sequence(&[
            Repeat(&ANY, 0, None),
            Repeat(&ANY, 0, None),
            In(&[('b', 'b')]),
        ]),
        Repeat(&Either(&[Sequence(&[MANY, In(&[('b', 'b')])]), A]), 5, None),
        Sequence(&[Ahead(false, &Sequence(&[MANY, End])), A, Edge(true)]),
        Repeat(&Sequence(&[Behind(true, &MANY), A]), 0, None),
        Repeat(
            &Sequence(&[Ahead(true, &Sequence(&[A, Ahead(true, &MANY)])), A]),
            9,
            None,
        ),
    ];
    for pattern in patterns {
        let steps = |length: usize| pattern.count_steps(&"a".repeat(length));
        let ratio = steps(4_000) as f64 / steps(2_000) as f64;
        println!(
            "{ratio:.2}, {} steps for each character",
            steps(4_000) / 4_000
        );
        assert!(ratio < 2.2 && steps(4_000) < 200 * 4_000, "{pattern:?}");
    }
}
