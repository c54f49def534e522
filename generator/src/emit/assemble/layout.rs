//! Layout that `prettyplease` does not support, as people would write it: short lists are filled line by line, and a
//! list that is the only argument shares the lines of the call.
//!
//! In: the text that `prettyplease` writes. Out: its lines. Lines that do not change are borrowed, not copied.

mod variants;

use std::borrow::Cow;

/// The maximum width of a filled line.
const WIDTH: usize = 100;
/// The indentation of a block.
pub(super) const STEP: usize = 4;

/// An enum of at most this many tokens has a line for each variant.
pub(super) const MANY: usize = variants::MOST;

/// A line of code without its indentation.
#[derive(Debug, Clone)]
pub(super) struct Line<'a> {
    /// How many spaces come before it.
    pub(super) indent: usize,
    /// The code.
    pub(super) code: Cow<'a, str>,
}

impl<'a> Line<'a> {
    fn read(text: &'a str) -> Self {
        let indent = text.bytes().take_while(|byte| *byte == b' ').count();
        Self {
            indent,
            code: Cow::Borrowed(&text[indent..]),
        }
    }

    fn new(indent: usize, code: String) -> Self {
        Self {
            indent,
            code: Cow::Owned(code),
        }
    }

    fn width(&self) -> usize {
        self.indent + self.code.len()
    }

    /// Takes the line out of lines that are not read again.
    fn take(&mut self) -> Self {
        Self {
            indent: self.indent,
            code: std::mem::take(&mut self.code),
        }
    }

    fn outdent(&mut self) {
        if self.indent >= STEP {
            self.indent -= STEP;
        }
    }
}

/// The lines of a text, laid out.
pub(super) fn laid_out(text: &str) -> Vec<Line<'_>> {
    let lines = text.lines().map(Line::read).collect();
    let lines = variants::crowded(variants::armed(headed(filled(gated(hugged(called(
        lines,
    )))))));
    match text.contains(variants::OPEN) {
        true => variants::listed(lines),
        false => lines,
    }
}

/// Puts short elements that have a line each on shared lines: names of fields, patterns, imports.
fn filled(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let mut out = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        match elements(&lines[at..]) {
            Some(count) => {
                let (elements, close) = (&lines[at + 1..=at + count], &lines[at + count + 1]);
                fill(line, elements, close, &mut out);
                at += count + 2;
            }
            None => {
                out.push(lines[at].take());
                at += 1;
            }
        }
    }
    out
}

/// The number of elements between the line that opens a list and the line that closes it.
fn elements(lines: &[Line<'_>]) -> Option<usize> {
    let (open, rest) = lines.split_first()?;
    if !open.code.ends_with(['[', '(']) {
        return None;
    }
    let mut chained = false;
    for (count, Line { indent, code }) in rest.iter().enumerate() {
        if *indent == open.indent && code.starts_with([']', ')']) {
            return (count > 1).then_some(count);
        }
        // The arguments at the head of a chain of calls are indented by eight columns, and their end by four.
        if *indent == open.indent + STEP && code.starts_with(')') && chained {
            return Some(count);
        }
        chained = *indent == open.indent + 2 * STEP;
        let simple = (chained || *indent == open.indent + STEP)
            && code.ends_with(',')
            && code.len() <= 70
            && is_simple(code);
        if !simple {
            return None;
        }
    }
    None
}

/// Whether an element is a literal, a name, or a pattern or a call with one name or number, possibly after `&mut`.
fn is_simple(element: &str) -> bool {
    let element = element.trim_end_matches(',');
    let element = element.strip_prefix("&mut ").unwrap_or(element);
    if let Some(text) = element
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
    {
        return !text.contains('"');
    }
    if let Some(feature) = element.strip_prefix("feature = ") {
        return is_simple(feature);
    }
    let word = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | ':'))
    };
    match element.split_once('(') {
        Some((name, argument)) => word(name) && argument.strip_suffix(')').is_some_and(word),
        None => word(element),
    }
}

fn fill<'a>(open: &Line<'a>, elements: &[Line<'a>], close: &Line<'a>, out: &mut Vec<Line<'a>>) {
    let blanks = elements.len().saturating_sub(1);
    let joined = elements.iter().map(|element| element.code.len());
    let joined = joined.sum::<usize>() + blanks;
    let last = elements.last().map_or("", |element| &element.code);
    let joined = joined - (last.len() - last.trim_end_matches(',').len());
    if open.width() + joined + close.code.len() <= WIDTH {
        let mut line = String::with_capacity(open.code.len() + joined + close.code.len() + 1);
        line.push_str(&open.code);
        join(elements, &mut line);
        line.truncate(line.trim_end_matches(',').len());
        line.push_str(&close.code);
        return out.push(Line::new(open.indent, line));
    }
    out.push(open.clone());
    let indent = open.indent + STEP;
    let mut rest = elements;
    while !rest.is_empty() {
        let mut width = indent;
        let fits = rest.iter().take_while(|element| {
            width += element.code.len();
            let fits = width <= WIDTH;
            width += 1;
            fits
        });
        let (line, after) = rest.split_at(fits.count().max(1));
        let mut text = String::with_capacity(WIDTH);
        join(line, &mut text);
        out.push(Line::new(indent, text));
        rest = after;
    }
    out.push(close.clone());
}

fn join(elements: &[Line<'_>], line: &mut String) {
    for (index, element) in elements.iter().enumerate() {
        if index > 0 {
            line.push(' ');
        }
        line.push_str(&element.code);
    }
}

/// The conditions that are lists of features: the lines that open and close them, and their replacements.
const GATES: [(&[&str], &str, &[&str], &str); 2] = [
    (&["#[cfg(", "any("], "#[cfg(any(", &[")", ")]"], "))]"),
    (
        &["#[cfg_attr(", "not(", "any("],
        "#[cfg_attr(not(any(",
        &[")", "),", "cfg(false)", ")]"],
        ")), cfg(false))]",
    ),
];

/// Joins the lines that open and close the lists of features in attributes.
fn gated(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let mut out = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let found = GATES.iter().find_map(|(open, opened, close, closed)| {
            Some((
                opened,
                features(&lines[at..], open, close)?,
                closed,
                open.len() + close.len(),
            ))
        });
        let Some((opened, features, closed, others)) = found else {
            out.push(lines[at].take());
            at += 1;
            continue;
        };
        out.push(Line::new(line.indent, (*opened).to_owned()));
        for feature in features {
            let code = format!("{},", feature.code.trim_end_matches(','));
            out.push(Line::new(line.indent + STEP, code));
        }
        out.push(Line::new(line.indent, (*closed).to_owned()));
        at += features.len() + others;
    }
    out
}

/// The lines of the features between the lines that open and close a condition.
fn features<'l, 'a>(
    lines: &'l [Line<'a>],
    open: &[&str],
    close: &[&str],
) -> Option<&'l [Line<'a>]> {
    let reads = |lines: &[Line<'_>], wanted: &[&str]| {
        let lines = lines.iter().map(|line| line.code.as_ref());
        lines.eq(wanted.iter().copied())
    };
    let rest = lines
        .get(open.len()..)
        .filter(|_| reads(&lines[..open.len()], open))?;
    let is_feature = |line: &Line<'_>| line.code.starts_with("feature = ");
    let count = rest.iter().position(|line| !is_feature(line))?;
    let end = rest.get(count..count + close.len())?;
    reads(end, close).then_some(&rest[..count])
}

/// Joins `&[` and `]` with the lines of the call whose only argument they enclose.
fn hugged(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let mut out = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let Some(end) = only_list(&lines[at..]) else {
            out.push(lines[at].take());
            at += 1;
            continue;
        };
        out.push(Line::new(line.indent, format!("{}&[", line.code)));
        out.extend(lines[at + 2..at + end - 1].iter().cloned().map(outdented));
        let close = &lines[at + end];
        out.push(Line::new(close.indent, format!("]{}", close.code)));
        at += end + 1;
    }
    out
}

fn outdented(mut line: Line<'_>) -> Line<'_> {
    line.outdent();
    line
}

/// The line that closes a call whose only argument is a list, counted from the line that opens it.
fn only_list(lines: &[Line<'_>]) -> Option<usize> {
    let [open, list, rest @ ..] = lines else {
        return None;
    };
    if !open.code.ends_with('(') || list.code != "&[" {
        return None;
    }
    let last = rest.iter().position(|line| line.indent == list.indent)?;
    let closes = rest.get(last)?.code == "]," && rest.get(last + 1)?.code.starts_with(')');
    closes.then_some(last + 3)
}

/// Aligns a chain of calls with its head, if the head is a call on several lines.
fn headed(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    for at in 0..lines.len() {
        let Some(close) = head(&lines[at..]) else {
            continue;
        };
        let indent = lines[at].indent;
        let arguments = &mut lines[at + 1..at + close];
        // Arguments that were filled already have the right indentation.
        if arguments
            .iter()
            .all(|line| line.indent >= indent + 2 * STEP)
        {
            arguments.iter_mut().for_each(Line::outdent);
        }
        let rest = lines[at + close..].iter_mut();
        let rest = rest.take_while(|line| line.indent > indent);
        rest.for_each(Line::outdent);
    }
    lines
}

/// The line that closes the call at the head of a chain, counted from the line that opens it.
fn head(lines: &[Line<'_>]) -> Option<usize> {
    let (open, rest) = lines.split_first()?;
    if !open.code.ends_with('(') {
        return None;
    }
    let closes = |line: &Line<'_>| line.indent == open.indent + STEP && line.code.starts_with(')');
    // The end of an argument that has several lines itself.
    let opens = |line: &Line<'_>| line.indent == open.indent + STEP && line.code.ends_with('(');
    let end = rest
        .iter()
        .position(|line| closes(line) || opens(line) || line.indent <= open.indent)?;
    closes(&rest[end]).then_some(end + 1)
}

/// Joins the only call on a name with the line of the name.
fn called(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let mut out = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let Some(end) = only_call(&lines[at..]) else {
            out.push(lines[at].take());
            at += 1;
            continue;
        };
        let call = &lines[at + 1];
        out.push(Line::new(
            line.indent,
            format!("{}{}", line.code, call.code),
        ));
        out.extend(lines[at + 2..=at + end].iter().cloned().map(outdented));
        at += end + 1;
    }
    out
}

/// The line that closes the only call on a name, counted from the line of the name.
fn only_call(lines: &[Line<'_>]) -> Option<usize> {
    let [name, call, rest @ ..] = lines else {
        return None;
    };
    if call.indent != name.indent + STEP || !call.code.starts_with('.') || !call.code.ends_with('(')
    {
        return None;
    }
    let is_name = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
    if name.code.is_empty() || !name.code.bytes().all(is_name) {
        return None;
    }
    let is_here = |line: &&Line<'_>| line.indent <= call.indent;
    let close = rest.iter().position(|line| is_here(&line))?;
    let is_closed = rest[close].code.starts_with(')');
    let goes_on = rest
        .get(close + 1)
        .is_some_and(|line| line.code.starts_with('.') && is_here(&line));
    (is_closed && !goes_on).then_some(close + 2)
}

/// Writes a line.
pub(super) fn indented(indent: usize, code: &str, out: &mut String) {
    // Enough spaces for most code, so that they are written at once.
    const SPACES: &str = "                                                                ";
    if !code.is_empty() {
        match SPACES.get(..indent) {
            Some(spaces) => out.push_str(spaces),
            None => out.extend(std::iter::repeat_n(' ', indent)),
        }
        out.push_str(code);
    }
    out.push('\n');
}
