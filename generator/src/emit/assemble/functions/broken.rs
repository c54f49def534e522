//! Values that take several lines. In: the tokens of a value that is too long for a line. Out: its lines, broken where
//! `prettyplease` breaks them, unless it contains something for which this printer has no rule.

use proc_macro2::{Delimiter, Spacing};

use super::inline::{Mode, inline, within};
use super::lines::{LAST, Lines};
use super::{INDENT, RECORD, is_word, listed};
use crate::emit::assemble::write::Tree;

/// A call that is applied to the value before it, or a field of that value: the tokens from its `.` on.
type Segment<'t> = &'t [Tree];

/// Adds a statement, without its `;`.
pub(super) fn statement(trees: &[Tree], indent: usize, lines: &mut Lines) -> Option<()> {
    let mut line = " ".repeat(indent);
    if add(trees, &mut line, ";", lines)? {
        lines.push(&line);
        return Some(());
    }
    let is_equal = |at: &usize| {
        let before = at.checked_sub(1).and_then(|at| trees.get(at));
        is_mark(&trees[*at], '=') && !before.is_some_and(is_joint) && !is_joint(&trees[*at])
    };
    let Some(at) = (0..trees.len()).find(is_equal) else {
        return value(trees, indent, line, ";", true, lines);
    };
    line.push_str(&one_line(&trees[..at])?);
    line.push_str(" = ");
    value(&trees[at + 1..], indent, line, ";", false, lines)
}

/// Adds a value to the start of its first line, and the end of its last line. A value that starts a statement keeps the
/// first call on the line of a short name.
pub(super) fn value(
    trees: &[Tree],
    indent: usize,
    mut line: String,
    end: &str,
    is_start: bool,
    lines: &mut Lines,
) -> Option<()> {
    if let [path @ .., Tree::Group(Delimiter::Brace, fields)] = trees {
        return record(path, fields, indent, line, end, lines);
    }
    if add(trees, &mut line, end, lines)? {
        lines.push(&line);
        return Some(());
    }
    match trees {
        [mark, word, rest @ ..] if is_mark(mark, '&') && is_word(word, "mut") => {
            line.push_str("&mut ");
            value(rest, indent, line, end, false, lines)
        }
        [mark, rest @ ..] if is_mark(mark, '&') && !is_joint(mark) => {
            line.push('&');
            value(rest, indent, line, end, false, lines)
        }
        [Tree::Group(Delimiter::Bracket, list)] => array(list, indent, line, end, lines),
        _ => {
            let (head, segments) = chain(trees)?;
            match segments.as_slice() {
                [] => line = call(head, indent, line, end, lines)?,
                segments => {
                    let is_short =
                        matches!(head, [Tree::Ident(name)] if name.to_string().len() <= INDENT);
                    let is_joined = is_start && is_short;
                    line = call(head, indent + INDENT, line, "", lines)?;
                    line = calls(segments, indent, line, end, is_joined, lines)?;
                }
            }
            lines.push(&line);
            Some(())
        }
    }
}

/// Adds a chain of calls, each on a line. The first one shares the line of the head if it is joined with it.
fn calls(
    segments: &[Segment<'_>],
    indent: usize,
    mut line: String,
    end: &str,
    is_joined: bool,
    lines: &mut Lines,
) -> Option<String> {
    let base = indent + INDENT;
    // The arguments of the only call on a short name are indented like those of a function.
    let around = match segments {
        [_] if is_joined => indent,
        _ => base,
    };
    for (at, segment) in segments.iter().enumerate() {
        if at > 0 || !is_joined {
            lines.push(&std::mem::replace(&mut line, " ".repeat(base)));
        }
        let end = if at + 1 == segments.len() { end } else { "" };
        line = call(segment, around, line, end, lines)?;
    }
    Some(line)
}

/// Adds a call to a line. If it does not fit, each argument has a line. Returns the last line.
fn call(
    trees: &[Tree],
    indent: usize,
    mut line: String,
    end: &str,
    lines: &mut Lines,
) -> Option<String> {
    if add(trees, &mut line, end, lines)? {
        return Some(line);
    }
    let is_list = |tree: &Tree| matches!(tree, Tree::Group(Delimiter::Parenthesis, _));
    let at = trees.iter().rposition(is_list)?;
    let Tree::Group(_, list) = &trees[at] else {
        return None;
    };
    let close = format!("){}{end}", one_line(&trees[at + 1..])?);
    if list.is_empty() {
        return generic(&trees[..at], indent, line, &close, lines);
    }
    line.push_str(&one_line(&trees[..at])?);
    line.push('(');
    let arguments: Vec<&[Tree]> = listed(list, Mode::Value).collect();
    match arguments.as_slice() {
        [[path @ .., Tree::Group(Delimiter::Brace, fields)]] => {
            record(path, fields, indent, line, &close, lines)?;
            return lines.pop();
        }
        // Its only argument, a list, starts on the same line.
        [[Tree::Group(Delimiter::Bracket, _)]] => return None,
        arguments => {
            lines.push(&line);
            for (at, argument) in arguments.iter().enumerate() {
                let indent = indent + INDENT;
                let start = " ".repeat(indent);
                match argument {
                    // It cannot be broken.
                    [Tree::Literal(text)] => lines.push_long(&format!("{start}{text},")),
                    argument => {
                        let comma = comma(at, arguments.len());
                        value(argument, indent, start, comma, false, lines)?;
                    }
                }
            }
        }
    }
    Some(" ".repeat(indent) + &close)
}

/// Adds a call without arguments, whose arguments of the type have a line each. Returns the last line.
fn generic(
    trees: &[Tree],
    indent: usize,
    mut line: String,
    close: &str,
    lines: &mut Lines,
) -> Option<String> {
    let at = trees.iter().position(|tree| is_mark(tree, '<'))?;
    let [inner @ .., last] = &trees[at + 1..] else {
        return None;
    };
    if !is_mark(last, '>') {
        return None;
    }
    line.push_str(&one_line(&trees[..at])?);
    line.push('<');
    lines.push(&line);
    arguments(inner, indent, lines)?;
    Some(format!("{}>({close}", " ".repeat(indent)))
}

/// Adds a type that is too long for a line, after the start of the line: its arguments have a line each.
pub(super) fn typed(
    trees: &[Tree],
    indent: usize,
    mut line: String,
    end: &str,
    lines: &mut Lines,
) -> Option<()> {
    let at = trees.iter().position(|tree| is_mark(tree, '<'))?;
    let [inner @ .., last] = &trees[at + 1..] else {
        return None;
    };
    let mut depth = 1_usize;
    for tree in inner {
        match tree {
            Tree::Punct(mark) if mark.as_char() == '<' => depth += 1,
            Tree::Punct(mark) if mark.as_char() == '>' => depth -= 1,
            _ => {}
        }
        // Another list of arguments follows.
        if depth == 0 {
            return None;
        }
    }
    if !is_mark(last, '>') {
        return None;
    }
    let mut text = String::new();
    inline(&trees[..at], Mode::Type, &mut text)?;
    line.push_str(&text);
    line.push('<');
    lines.push(&line);
    arguments(inner, indent, lines)?;
    lines.push(&format!("{}>{end}", " ".repeat(indent)));
    Some(())
}

/// Adds the arguments of a type, each on a line.
fn arguments(trees: &[Tree], indent: usize, lines: &mut Lines) -> Option<()> {
    for argument in listed(trees, Mode::Type) {
        let mut text = String::new();
        inline(argument, Mode::Type, &mut text)?;
        lines.push(&format!("{}{text},", " ".repeat(indent + INDENT)));
    }
    Some(())
}

/// Adds a list whose elements have a line each.
fn array(
    list: &[Tree],
    indent: usize,
    mut line: String,
    end: &str,
    lines: &mut Lines,
) -> Option<()> {
    if list.is_empty() || list.iter().any(|tree| is_mark(tree, ';')) {
        return None;
    }
    line.push('[');
    lines.push(&line);
    let elements: Vec<&[Tree]> = listed(list, Mode::Value).collect();
    for (at, element) in elements.iter().enumerate() {
        let (indent, comma) = (indent + INDENT, comma(at, elements.len()));
        value(element, indent, " ".repeat(indent), comma, false, lines)?;
    }
    lines.push(&format!("{}]{end}", " ".repeat(indent)));
    Some(())
}

/// Adds the value of a struct, on one line if it fits.
fn record(
    path: &[Tree],
    trees: &[Tree],
    indent: usize,
    mut line: String,
    end: &str,
    lines: &mut Lines,
) -> Option<()> {
    let head = one_line(path)?;
    let fields: Vec<&[Tree]> = listed(trees, Mode::Value).collect();
    let texts: Vec<Option<String>> = fields.iter().map(|field| one_line(field)).collect();
    line.push_str(&head);
    if fields.is_empty() {
        lines.push(&format!("{line} {{}}{end}"));
        return Some(());
    }
    let texts: Option<Vec<String>> = texts.into_iter().collect();
    if let Some(texts) = &texts {
        let widths = texts.iter().map(|field| field.len() + 2);
        if head.len() + widths.sum::<usize>() + 2 <= RECORD {
            let text = format!(" {{ {} }}", texts.join(", "));
            let is_short = lines.fits(line.len() + text.len(), end);
            lines.push(&is_short.then(|| line + &text + end)?);
            return Some(());
        }
    }
    lines.push(&(line + " {"));
    for (at, field) in fields.iter().enumerate() {
        let indent = indent + INDENT;
        let mut start = " ".repeat(indent);
        let is_rest = is_mark(field.first()?, '.');
        let comma = if is_rest { "" } else { comma(at, fields.len()) };
        if add(field, &mut start, comma, lines)? {
            lines.push(&start);
            continue;
        }
        let [Tree::Ident(name), colon, rest @ ..] = *field else {
            return None;
        };
        if !is_mark(colon, ':') || is_joint(colon) {
            return None;
        }
        if let [Tree::Literal(text)] = rest {
            // It cannot be broken.
            lines.push_long(&format!("{start}{name}: {text}{}", comma.trim_end()));
            continue;
        }
        start.push_str(&format!("{name}: "));
        value(rest, indent, start, comma, false, lines)?;
    }
    lines.push(&(" ".repeat(indent) + "}" + end));
    Some(())
}

/// The comma after an element of a list with this number of elements.
pub(super) fn comma(at: usize, count: usize) -> &'static str {
    if at + 1 == count { LAST } else { "," }
}

/// The head of a chain of calls, and the calls and fields after it; `None` if the tokens are something else.
fn chain(trees: &[Tree]) -> Option<(&[Tree], Vec<Segment<'_>>)> {
    let mut starts = Vec::new();
    let mut depth = 0_usize;
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            Tree::Punct(mark) => match mark.as_char() {
                '<' if depth > 0 || is_mark(trees.get(at.checked_sub(1)?)?, ':') => depth += 1,
                '>' if depth > 0 => depth -= 1,
                _ if depth > 0 => {}
                '.' if !is_joint(tree) => starts.push(at),
                ':' | '?' => {}
                _ => return None,
            },
            Tree::Ident(word) if depth == 0 => {
                if ["as", "in", "let", "move", "mut", "ref", "return"]
                    .iter()
                    .any(|it| word == it)
                {
                    return None;
                }
            }
            Tree::Group(..) | Tree::Ident(_) | Tree::Literal(_) => {}
        }
    }
    let head = &trees[..starts.first().copied().unwrap_or(trees.len())];
    let ends = starts.iter().skip(1).copied().chain([trees.len()]);
    let segments = starts.iter().zip(ends);
    let segments = segments.map(|(start, end)| &trees[*start..end]);
    Some((head, segments.collect()))
}

/// Adds some tokens to a line, with its end, if it is not too long then. Returns `None` if there is no rule for one of them
/// and they cannot be broken.
fn add(trees: &[Tree], line: &mut String, end: &str, lines: &Lines) -> Option<bool> {
    let start = line.len();
    let room = lines.room() + 1;
    let mut text = String::new();
    let is_whole = within(trees, Mode::Value, room.saturating_sub(start), &mut text).is_some();
    match is_whole {
        true if lines.fits(start + text.len(), end) => {
            line.push_str(&text);
            line.push_str(end);
            Some(true)
        }
        true => Some(false),
        false => (start + text.len() > room || has_record(trees)).then_some(false),
    }
}

/// The text of some tokens on one line, if there is a rule for each.
fn one_line(trees: &[Tree]) -> Option<String> {
    let mut text = String::new();
    inline(trees, Mode::Value, &mut text)?;
    Some(text)
}

/// Whether some tokens contain the value of a struct that is certainly too long for a line.
fn has_record(trees: &[Tree]) -> bool {
    trees.iter().any(|tree| match tree {
        Tree::Group(Delimiter::Brace, fields) => fields.len() > RECORD / 2,
        Tree::Group(_, inner) => has_record(inner),
        _ => false,
    })
}

fn is_mark(tree: &Tree, wanted: char) -> bool {
    matches!(tree, Tree::Punct(mark) if mark.as_char() == wanted)
}

fn is_joint(tree: &Tree) -> bool {
    matches!(tree, Tree::Punct(mark) if mark.spacing() == Spacing::Joint)
}
