//! The layout of what a macro takes to implement the methods of a union's variants.

use super::{Line, STEP, WIDTH};

/// How such a list starts.
pub(super) const OPEN: &str = "variant_methods! {";

/// Sets the methods of each variant on a line of their own; what is too long for one continues behind a comma.
pub(super) fn listed(lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let mut out = Vec::with_capacity(lines.len());
    let mut lines = lines.into_iter();
    while let Some(line) = lines.next() {
        if !line.code.ends_with(OPEN) {
            out.push(line);
            continue;
        }
        let indent = line.indent;
        out.push(line);
        let mut text = String::new();
        let close = lines.by_ref().find(|line| {
            text.push_str(&line.code);
            text.push(' ');
            line.indent == indent
        });
        text.truncate(text.trim_end_matches([' ', '}']).len());
        let tight = [
            (" : ", ": "),
            ("& ", "&"),
            ("< ", "<"),
            (" <", "<"),
            (" >", ">"),
            (" ::", "::"),
            (":: ", "::"),
        ];
        for (loose, tight) in tight {
            text = text.replace(loose, tight);
        }
        let (union, variants) = text.split_once(", ").unwrap_or((&text, ""));
        out.push(Line::new(indent + STEP, format!("{union},")));
        for variant in variants.trim_end().split_inclusive("; ") {
            let mut start = indent + STEP;
            let mut line = String::new();
            for part in variant.trim_end().split_inclusive(", ") {
                if start + line.len() + part.trim_end().len() > WIDTH && !line.is_empty() {
                    out.push(Line::new(start, line.trim_end().to_owned()));
                    line.clear();
                    start = indent + 2 * STEP;
                }
                line.push_str(part);
            }
            out.push(Line::new(start, line));
        }
        out.extend(close);
    }
    out
}
