//! The layout of the macros for the variants of a union, and of their arguments.

use super::{Line, STEP, WIDTH};

/// The start of such a list.
pub(super) const OPEN: &str = "variant_methods! {";

/// Puts the methods of each variant on one line; a line that would be too long is broken after a comma.
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

/// The most variants of an `enum`, or declarations of modules, that have a line each.
pub(super) const MOST: usize = 1000;

/// Puts several variants without docs, or declarations of modules, on each line, if there are very many.
pub(super) fn crowded(lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    if lines.len() <= MOST {
        return lines;
    }
    let mut out: Vec<Line<'_>> = Vec::with_capacity(lines.len());
    let mut at = 0;
    let mut in_enum = false;
    while let Some(line) = lines.get(at) {
        let is_short = |it: &&Line<'_>| match in_enum {
            true => it.indent == STEP && it.code.ends_with(',') && !it.code.starts_with(['/', '#']),
            false => it.indent == 0 && it.code.starts_with("mod ") && it.code.ends_with(';'),
        };
        let count = lines[at..].iter().take_while(is_short).count();
        if count > 0 {
            let short = &lines[at..at + count];
            match count > MOST {
                true => filled(short, &mut out),
                false => out.extend(short.iter().cloned()),
            }
            at += count;
            continue;
        }
        in_enum = line.code.starts_with("pub enum ") && line.code.ends_with('{')
            || in_enum && line.indent > 0;
        out.push(line.clone());
        at += 1;
    }
    out
}

/// Joins lines of the same indentation, up to the usual width.
fn filled<'a>(lines: &[Line<'a>], out: &mut Vec<Line<'a>>) {
    let mut text = String::new();
    let indent = lines.first().map_or(0, |line| line.indent);
    for line in lines {
        if !text.is_empty() && indent + text.len() + 1 + line.code.len() > WIDTH {
            out.push(Line::new(indent, std::mem::take(&mut text)));
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&line.code);
    }
    out.push(Line::new(indent, text));
}

/// Puts each arm of a `match` in a macro on its own line, and removes the extra spaces in its arguments.
pub(super) fn armed(lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let mut out = Vec::with_capacity(lines.len());
    let mut lines = lines.into_iter();
    while let Some(Line { indent, code }) = lines.next() {
        if let Some(first) = code.strip_prefix("match $self { ") {
            let mut arms = first.to_owned();
            while !arms.ends_with(" }") {
                let Some(more) = lines.next() else { break };
                arms.push(' ');
                arms.push_str(&more.code);
            }
            out.push(Line::new(indent, "match $self {".to_owned()));
            for arm in arms.trim_end_matches([' ', '}', ',']).split(", ") {
                out.push(Line::new(indent + STEP, format!("{arm},")));
            }
            out.push(Line::new(indent, "}".to_owned()));
        } else if code.starts_with("of_each_") {
            let mut call = code.into_owned();
            while call.matches('(').count() > call.matches(')').count() {
                let Some(more) = lines.next() else { break };
                call.push(' ');
                call.push_str(&more.code);
            }
            out.extend(divided(indent, call));
        } else {
            out.push(Line { indent, code });
        }
    }
    out
}

/// A call of a macro. If it is too long for one line, its arguments get a line of their own.
fn divided<'a>(indent: usize, call: String) -> Vec<Line<'a>> {
    let call = call.replace("(& ", "(&").replace("!( ", "!(");
    let call = call.replace(" )", ")");
    match call.split_once("!(") {
        Some((name, given)) if indent + call.len() > WIDTH => vec![
            Line::new(indent, format!("{name}!(")),
            Line::new(indent + STEP, given.trim_end_matches(')').to_owned() + ")"),
            Line::new(indent, ")".to_owned()),
        ],
        Some(_) | None => vec![Line::new(indent, call)],
    }
}
