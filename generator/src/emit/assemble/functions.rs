//! Functions whose lines are all short, as text. In: the contents of an `impl` block. Out: the same tokens, in which a macro
//! call with a number stands for each such function.
//!
//! Most functions of a crate have only lines that fit without a break. To parse them and to search for breaks would take
//! about a tenth of the whole time, so only the other functions go to `prettyplease`. Both write the same text, which a test
//! checks.

mod inline;
#[cfg(test)]
mod tests;

use proc_macro2::{Delimiter, Group, TokenTree};

use super::docs::Comments;
use inline::{Mode, inline};

/// The maximum width of a line here. Up to it, `prettyplease` does not break a line.
const WIDTH: usize = 89;
/// The maximum width of the value of a struct on one line, without its last brace.
const RECORD: usize = 34;
/// The indentation of a function in a block.
const INDENT: usize = 4;

/// Replaces each function whose lines are all short.
pub(super) fn replaced(trees: Vec<TokenTree>, comments: &mut Comments) -> Vec<TokenTree> {
    let mut out = Vec::new();
    let mut rest = trees.as_slice();
    while !rest.is_empty() {
        let ends = |tree: &TokenTree| match tree {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(mark) => mark.as_char() == ';',
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        let end = rest.iter().position(ends).map_or(rest.len(), |end| end + 1);
        let (item, after) = rest.split_at(end);
        let lines = function(item, comments);
        #[cfg(test)]
        tests::compare(item, lines.as_deref(), comments);
        match lines {
            Some(lines) => out.extend(comments.call(lines)),
            None => out.extend(item.iter().cloned()),
        }
        rest = after;
    }
    out
}

/// The lines of a function, if all are short.
fn function(item: &[TokenTree], comments: &Comments) -> Option<Vec<String>> {
    let (TokenTree::Group(body), head) = item.split_last()? else {
        return None;
    };
    let is_function = |tree: &TokenTree| matches!(tree, TokenTree::Ident(word) if word == "fn");
    if !head.iter().any(is_function) {
        return None;
    }
    let mut lines = Vec::new();
    let mut head = head;
    while let [TokenTree::Punct(_), TokenTree::Group(attribute), rest @ ..] = head {
        if attribute.delimiter() != Delimiter::Bracket {
            return None;
        }
        match comments.of_attribute(attribute) {
            Some(comment) => lines.extend(comment),
            None => {
                let mut line = "#[".to_owned();
                let trees: Vec<TokenTree> = attribute.stream().into_iter().collect();
                inline(&trees, Mode::Value, &mut line)?;
                line.push(']');
                // It would be printed as a comment.
                if line.starts_with("#[doc =") || INDENT + line.len() > WIDTH {
                    return None;
                }
                lines.push(line);
            }
        }
        head = rest;
    }
    let documented = lines.len();
    let statements: Vec<TokenTree> = body.stream().into_iter().collect();
    let open = if statements.is_empty() { " {}" } else { " {" };
    signature(head, open, &mut lines)?;
    if !statements.is_empty() {
        self::statements(&statements, &mut lines)?;
        lines.push("}".to_owned());
    }
    let is_short = |line: &String| INDENT + line.len() <= WIDTH;
    lines[documented..].iter().all(is_short).then_some(lines)
}

/// Adds a signature. If it does not fit, each parameter has a line.
fn signature(head: &[TokenTree], open: &str, lines: &mut Vec<String>) -> Option<()> {
    let is_list = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
    let start = head
        .iter()
        .position(|tree| matches!(tree, TokenTree::Ident(word) if word == "fn"))?;
    let at = start + head[start..].iter().position(is_list)?;
    let TokenTree::Group(list) = &head[at] else {
        return None;
    };
    let (mut name, mut end) = (String::new(), String::from(")"));
    inline(&head[..at], Mode::Type, &mut name)?;
    inline(&head[at + 1..], Mode::Type, &mut end)?;
    end.push_str(open);
    let list: Vec<TokenTree> = list.stream().into_iter().collect();
    let mut parameters = Vec::new();
    for parameter in listed(&list, Mode::Type) {
        let mut line = String::new();
        inline(parameter, Mode::Type, &mut line)?;
        parameters.push(line);
    }
    let whole = format!("{name}({}{end}", parameters.join(", "));
    if INDENT + whole.len() <= WIDTH {
        lines.push(whole);
    } else {
        lines.push(name + "(");
        let indent = " ".repeat(INDENT);
        lines.extend(parameters.iter().map(|line| format!("{indent}{line},")));
        lines.push(end);
    }
    Some(())
}

/// Adds the statements of a body.
fn statements(trees: &[TokenTree], lines: &mut Vec<String>) -> Option<()> {
    let ends = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ';');
    let mut rest = trees;
    while let Some(end) = rest.iter().position(ends) {
        let mut line = " ".repeat(INDENT);
        inline(&rest[..end], Mode::Value, &mut line)?;
        line.push(';');
        lines.push(line);
        rest = &rest[end + 1..];
    }
    let Some((last, head)) = rest.split_last() else {
        return Some(());
    };
    let starts =
        |word: &str| matches!(head.first(), Some(TokenTree::Ident(first)) if first == word);
    match last {
        TokenTree::Group(block) if block.delimiter() == Delimiter::Brace && starts("match") => {
            arms(&head[1..], block, lines)
        }
        TokenTree::Group(block) if block.delimiter() == Delimiter::Brace => {
            record(head, block, lines)
        }
        _ => {
            let mut line = " ".repeat(INDENT);
            inline(rest, Mode::Value, &mut line)?;
            lines.push(line);
            Some(())
        }
    }
}

/// Adds a `match` whose arms take a line each.
fn arms(value: &[TokenTree], block: &Group, lines: &mut Vec<String>) -> Option<()> {
    let mut line = " ".repeat(INDENT);
    line.push_str("match ");
    inline(value, Mode::Value, &mut line)?;
    let block: Vec<TokenTree> = block.stream().into_iter().collect();
    if block.is_empty() {
        lines.push(line + " {}");
        return Some(());
    }
    lines.push(line + " {");
    for arm in listed(&block, Mode::Value) {
        let mut line = " ".repeat(2 * INDENT);
        inline(arm, Mode::Value, &mut line)?;
        line.push(',');
        lines.push(line);
    }
    lines.push(" ".repeat(INDENT) + "}");
    Some(())
}

/// Adds the value of a struct, on one line if it fits.
fn record(path: &[TokenTree], block: &Group, lines: &mut Vec<String>) -> Option<()> {
    let mut head = " ".repeat(INDENT);
    inline(path, Mode::Value, &mut head)?;
    let trees: Vec<TokenTree> = block.stream().into_iter().collect();
    let mut fields = Vec::new();
    for field in listed(&trees, Mode::Value) {
        let mut line = String::new();
        inline(field, Mode::Value, &mut line)?;
        fields.push(line);
    }
    let width = head.len() - INDENT + fields.iter().map(|field| field.len() + 2).sum::<usize>() + 2;
    if fields.is_empty() {
        lines.push(head + " {}");
    } else if width <= RECORD {
        lines.push(format!("{head} {{ {} }}", fields.join(", ")));
    } else {
        lines.push(head + " {");
        lines.extend(fields.iter().map(|field| {
            let comma = if field.starts_with("..") { "" } else { "," };
            format!("{}{field}{comma}", " ".repeat(2 * INDENT))
        }));
        lines.push(" ".repeat(INDENT) + "}");
    }
    Some(())
}

/// The elements of a list, which commas separate. In types, those between `<` and `>` do not count.
fn listed(trees: &[TokenTree], mode: Mode) -> impl Iterator<Item = &[TokenTree]> {
    let mut depth = 0_usize;
    let mut before = ' ';
    let parts = trees.split(move |tree| {
        let TokenTree::Punct(mark) = tree else {
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
