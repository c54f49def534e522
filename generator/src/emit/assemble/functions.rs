//! Functions as text. In: the contents of an `impl` block. Out: the same tokens, in which a macro call with a number stands
//! for each function of which each line fits.
//!
//! Almost all functions and items of a crate need only few rules to be laid out. To parse them, and to search for breaks in
//! all of them, would take a fifth of the whole time, so only those for which there is no rule go to `prettyplease`. Both
//! write the same text, which a test checks.

mod attributes;
pub(super) mod blocks;
mod broken;
mod inline;
mod lines;
#[cfg(test)]
mod tests;

use proc_macro2::Delimiter;

use super::docs::Comments;
use super::write::Tree;
use attributes::attributes;
use inline::{Mode, inline};
use lines::{LAST, Lines};

/// The maximum width of a line here. Up to it, `prettyplease` does not break a line.
const WIDTH: usize = 89;
/// The maximum width of the value of a struct on one line, without its last brace.
const RECORD: usize = 34;
/// The indentation of a function in a block.
const INDENT: usize = 4;

/// Replaces each function of which each line fits.
pub(super) fn replaced(trees: Vec<Tree>, comments: &mut Comments) -> Vec<Tree> {
    let mut out = Vec::with_capacity(trees.len());
    let mut trees = trees.into_iter();
    while let Some(item) = first(trees.as_slice()) {
        let text = function(item, INDENT, comments);
        #[cfg(test)]
        tests::compare(item, text.as_deref(), comments);
        let length = item.len();
        let item = trees.by_ref().take(length);
        match text {
            Some(text) => {
                item.for_each(drop);
                out.extend(comments.call(text));
            }
            None => out.extend(item),
        }
    }
    out
}

/// The first of some items. An item ends with `;` or `{…}`.
fn first(trees: &[Tree]) -> Option<&[Tree]> {
    let ends = |tree: &Tree| match tree {
        Tree::Group(delimiter, _) => *delimiter == Delimiter::Brace,
        Tree::Punct(mark) => mark.as_char() == ';',
        Tree::Ident(_) | Tree::Literal(_) => false,
    };
    let end = trees.iter().position(ends).unwrap_or(trees.len());
    // The `;` of an import, or of a constant, follows the last brace.
    let more = matches!(trees.get(end + 1), Some(Tree::Punct(mark)) if mark.as_char() == ';');
    let end = end + 1 + usize::from(more);
    let item = trees.get(..end).unwrap_or(trees);
    (!item.is_empty()).then_some(item)
}

/// The text of a function or a constant at an indentation, if there is a rule for all of its tokens and each line fits.
fn function(item: &[Tree], base: usize, comments: &Comments) -> Option<String> {
    let mut lines = Lines::new(base);
    let head = attributes(item, comments, &mut lines)?;
    let (last, head) = head.split_last()?;
    match last {
        Tree::Group(_, statements) if head.iter().any(|tree| is_word(tree, "fn")) => {
            let open = if statements.is_empty() { " {}" } else { " {" };
            signature(head, open, &mut lines)?;
            if !statements.is_empty() {
                let start = lines.len();
                self::statements(statements, INDENT, &mut lines)?;
                lines.lay_out(start);
                lines.push("}");
            }
        }
        Tree::Punct(_) => constant(head, &mut lines)?,
        _ => return None,
    }
    lines.finish()
}

/// Whether a token is this word.
fn is_word(tree: &Tree, word: &str) -> bool {
    matches!(tree, Tree::Ident(found) if found == word)
}

/// Adds a constant or an associated type, without its `;`.
fn constant(head: &[Tree], lines: &mut Lines) -> Option<()> {
    let is_equal = |tree: &Tree| matches!(tree, Tree::Punct(mark) if mark.as_char() == '=');
    let at = head.iter().position(is_equal)?;
    let (name, value) = (&head[..at], &head[at + 1..]);
    let kind = name
        .iter()
        .position(|tree| is_word(tree, "const") || is_word(tree, "type"))?;
    let mut line = String::new();
    inline(&name[..kind], Mode::Type, &mut line)?;
    if !line.is_empty() {
        line.push(' ');
    }
    let is_type = is_word(&name[kind], "type");
    line.push_str(if is_type { "type " } else { "const " });
    let mut text = String::new();
    inline(&name[kind + 1..], Mode::Type, &mut text)?;
    line.push_str(&text);
    line.push_str(" = ");
    if !is_type {
        let start = lines.len();
        broken::value(value, 0, line, ";", false, lines)?;
        lines.lay_out(start);
        return Some(());
    }
    text.clear();
    inline(value, Mode::Type, &mut text)?;
    lines.push(&(line + &text + ";"));
    Some(())
}

/// Adds a signature. If it does not fit, each parameter has a line.
fn signature(head: &[Tree], open: &str, lines: &mut Lines) -> Option<()> {
    let is_list = |tree: &Tree| matches!(tree, Tree::Group(Delimiter::Parenthesis, _));
    let start = head.iter().position(|tree| is_word(tree, "fn"))?;
    let at = start + head[start..].iter().position(is_list)?;
    let Tree::Group(_, list) = &head[at] else {
        return None;
    };
    let (mut name, mut end) = (String::new(), String::from(")"));
    inline(&head[..at], Mode::Type, &mut name)?;
    let result = &head[at + 1..];
    inline(result, Mode::Type, &mut end)?;
    end.push_str(open);
    let mut parameters = Vec::new();
    for parameter in listed(list, Mode::Type) {
        let mut line = String::new();
        inline(parameter, Mode::Type, &mut line)?;
        parameters.push((parameter, line));
    }
    let widths = parameters.iter().map(|(_, line)| line.len() + 2);
    let width = name.len() + 1 + widths.sum::<usize>().saturating_sub(2) + end.len();
    if width <= lines.room() {
        let parameters: Vec<String> = parameters.into_iter().map(|(_, line)| line).collect();
        lines.push(&format!("{name}({}{end}", parameters.join(", ")));
        return Some(());
    }
    lines.push(&(name + "("));
    let count = parameters.len();
    for (at, (parameter, line)) in parameters.into_iter().enumerate() {
        let (start, comma) = (" ".repeat(INDENT), broken::comma(at, count));
        match lines.fits(start.len() + line.len(), comma) {
            true => lines.push(&(start + &line + comma)),
            false => broken::typed(parameter, INDENT, start, comma, lines)?,
        }
    }
    match lines.fits(end.len(), "") {
        true => lines.push(&end),
        false => broken::typed(&result[2..], 0, ") -> ".to_owned(), open, lines)?,
    }
    Some(())
}

/// Adds the statements of a body.
fn statements(trees: &[Tree], indent: usize, lines: &mut Lines) -> Option<()> {
    let ends = |tree: &Tree| matches!(tree, Tree::Punct(mark) if mark.as_char() == ';');
    let start = || " ".repeat(indent);
    let mut rest = trees;
    loop {
        if let Some(word) = rest.first().and_then(conditional) {
            rest = condition(word, rest, indent, lines)?;
            continue;
        }
        let Some(end) = rest.iter().position(ends) else {
            break;
        };
        broken::statement(&rest[..end], indent, lines)?;
        rest = &rest[end + 1..];
    }
    let Some((last, head)) = rest.split_last() else {
        return Some(());
    };
    match last {
        Tree::Group(Delimiter::Brace, block) if is_word(head.first()?, "match") => {
            arms(&head[1..], block, indent, lines)
        }
        _ => broken::value(rest, indent, start(), "", true, lines),
    }
}

/// The word that starts a block with a condition.
fn conditional(tree: &Tree) -> Option<&'static str> {
    ["if", "while"].into_iter().find(|word| is_word(tree, word))
}

/// Adds an `if` without an `else`, or a `while`. Returns the tokens after it.
fn condition<'t>(
    word: &str,
    trees: &'t [Tree],
    indent: usize,
    lines: &mut Lines,
) -> Option<&'t [Tree]> {
    let is_block = |tree: &Tree| matches!(tree, Tree::Group(Delimiter::Brace, _));
    let at = trees.iter().position(is_block)?;
    let rest = &trees[at + 1..];
    let Tree::Group(_, block) = &trees[at] else {
        return None;
    };
    if block.is_empty() || rest.first().is_some_and(|tree| is_word(tree, "else")) {
        return None;
    }
    let mut line = format!("{:indent$}{word} ", "");
    inline(&trees[1..at], Mode::Value, &mut line)?;
    lines.push(&(line + " {"));
    statements(block, indent + INDENT, lines)?;
    lines.push(&(" ".repeat(indent) + "}"));
    // Like an item of a file, a block of a function outside of an `impl` is followed by a blank line.
    if lines.is_outer() && indent == INDENT && !rest.is_empty() {
        lines.push("");
    }
    Some(rest)
}

/// Adds a `match`. An arm that does not fit on a line has a block.
fn arms(value: &[Tree], block: &[Tree], indent: usize, lines: &mut Lines) -> Option<()> {
    let mut line = " ".repeat(indent);
    line.push_str("match ");
    inline(value, Mode::Value, &mut line)?;
    if block.is_empty() {
        lines.push(&(line + " {}"));
        return Some(());
    }
    lines.push(&(line + " {"));
    let mut rest = block;
    while !rest.is_empty() {
        rest = arm(rest, indent + INDENT, lines)?;
    }
    lines.push(&(" ".repeat(indent) + "}"));
    Some(())
}

/// Adds the first of some arms. Returns the tokens after it.
fn arm<'t>(trees: &'t [Tree], indent: usize, lines: &mut Lines) -> Option<&'t [Tree]> {
    let is_arrow = |pair: &[Tree]| matches!(pair, [Tree::Punct(first), Tree::Punct(second)] if first.as_char() == '=' && second.as_char() == '>');
    let is_comma = |tree: &Tree| matches!(tree, Tree::Punct(mark) if mark.as_char() == ',');
    let at = trees.windows(2).position(is_arrow)?;
    let (pattern, after) = (&trees[..at], &trees[at + 2..]);
    let end = match after.first()? {
        Tree::Group(Delimiter::Brace, _) => 1,
        _ => after.iter().position(is_comma).unwrap_or(after.len()),
    };
    let (body, rest) = after.split_at(end);
    let rest = match rest {
        [comma, rest @ ..] if is_comma(comma) => rest,
        rest => rest,
    };
    let mut line = " ".repeat(indent);
    let mut text = String::new();
    inline(pattern, Mode::Value, &mut text)?;
    line.push_str(&text);
    line.push_str(" => ");
    let mut body = body;
    while let [Tree::Group(Delimiter::Brace, inner)] = body {
        let is_value = inner
            .iter()
            .all(|tree| !matches!(tree, Tree::Punct(mark) if mark.as_char() == ';'));
        if !is_value || inner.is_empty() {
            return None;
        }
        body = inner;
    }
    text.clear();
    inline(body, Mode::Value, &mut text)?;
    if lines.fits(line.len() + text.len(), LAST) {
        lines.push(&(line + &text + ","));
        return Some(rest);
    }
    let is_simple = |tree: &Tree| {
        !matches!(tree, Tree::Punct(mark) if mark.as_char() == '=') && !is_word(tree, "return")
    };
    if !body.iter().all(is_simple) {
        return None;
    }
    lines.push(&(line + "{"));
    broken::value(
        body,
        indent + INDENT,
        " ".repeat(indent + INDENT),
        "",
        true,
        lines,
    )?;
    lines.push(&(" ".repeat(indent) + "}"));
    Some(rest)
}

/// The elements of a list, which commas separate. In types, those between `<` and `>` do not count.
fn listed(trees: &[Tree], mode: Mode) -> impl Iterator<Item = &[Tree]> {
    let mut depth = 0_usize;
    let mut before = ' ';
    let parts = trees.split(move |tree| {
        let Tree::Punct(mark) = tree else {
            before = ' ';
            return false;
        };
        let mark = mark.as_char();
        match mark {
            '<' if mode == Mode::Type => depth += 1,
            '>' if mode == Mode::Type && before != '-' => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = mark;
        mark == ',' && depth == 0
    });
    parts.filter(|part| !part.is_empty())
}
