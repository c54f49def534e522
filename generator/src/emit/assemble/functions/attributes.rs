//! The attributes of an item. In: the tokens of the item. Out: the lines of its comments and attributes.

use proc_macro2::Delimiter;

use super::inline::{Mode, inline};
use super::lines::Lines;
use super::{INDENT, listed};
use crate::emit::assemble::docs::Comments;
use crate::emit::assemble::write::Tree;

/// Adds the attributes of an item. Returns the tokens after them.
pub(super) fn attributes<'t>(
    item: &'t [Tree],
    comments: &Comments,
    lines: &mut Lines,
) -> Option<&'t [Tree]> {
    let mut head = item;
    while let [Tree::Punct(_), Tree::Group(delimiter, trees), rest @ ..] = head {
        if *delimiter != Delimiter::Bracket {
            return None;
        }
        match comments.of_attribute(trees) {
            Some(comment) => comment.iter().for_each(|line| lines.push_comment(line)),
            None => attribute(trees, lines)?,
        }
        head = rest;
    }
    Some(head)
}

/// Adds an attribute. If it does not fit, its only argument has a line.
fn attribute(trees: &[Tree], lines: &mut Lines) -> Option<()> {
    let mut line = "#[".to_owned();
    inline(trees, Mode::Value, &mut line)?;
    line.push(']');
    // It would be printed as a comment.
    if line.starts_with("#[doc =") {
        return None;
    }
    if line.len() <= lines.room() {
        lines.push(&line);
        return Some(());
    }
    let [Tree::Ident(name), Tree::Group(_, arguments)] = trees else {
        return None;
    };
    if let [Tree::Ident(any), Tree::Group(_, features)] = arguments.as_slice() {
        return condition_of_features(&format!("#[{name}("), &format!("{any}("), features, lines);
    }
    let [Tree::Ident(_), Tree::Punct(_), Tree::Literal(_)] = arguments.as_slice() else {
        return None;
    };
    let mut line = " ".repeat(INDENT);
    inline(arguments, Mode::Value, &mut line)?;
    lines.push(&format!("#[{name}("));
    lines.push_long(&line);
    lines.push(")]");
    Some(())
}

/// Adds an attribute that depends on several features and does not fit.
fn condition_of_features(
    name: &str,
    any: &str,
    features: &[Tree],
    lines: &mut Lines,
) -> Option<()> {
    let mut texts = Vec::new();
    for feature in listed(features, Mode::Value) {
        let mut text = String::new();
        inline(feature, Mode::Value, &mut text)?;
        texts.push(text);
    }
    let line = format!("{:INDENT$}{any}{})", "", texts.join(", "));
    if line.len() <= lines.room() {
        lines.push(name);
        lines.push(&line);
        lines.push(")]");
        return Some(());
    }
    if !texts.iter().all(|text| text.starts_with("feature = ")) {
        return None;
    }
    let start = lines.len();
    lines.push(&format!("{name}{any}"));
    for text in texts {
        lines.push(&format!("{:INDENT$}{text},", ""));
    }
    lines.push("))]");
    lines.lay_out(start);
    Some(())
}
