//! Whole items as text. In: the items of a file, whose functions are written already. Out: the same items, in which a macro
//! call with a number stands for each constant, struct, enum and block of functions of which each line fits.

use proc_macro2::Delimiter;

use super::inline::{Mode, inline};
use super::lines::Lines;
use super::{INDENT, attributes, broken, constant, is_word, listed};
use crate::emit::assemble::docs::Comments;
use crate::emit::assemble::write::Tree;
use crate::emit::assemble::{format, layout};

/// Replaces each item of which each line fits.
pub(in crate::emit::assemble) fn replaced(trees: Vec<Tree>, comments: &mut Comments) -> Vec<Tree> {
    super::each(trees, |item| {
        let text = text(item, comments);
        #[cfg(test)]
        super::tests::compare_item(item, text.as_deref(), comments);
        text.map(|text| comments.call(text))
    })
}

/// The text of an item.
fn text(item: &[Tree], comments: &Comments) -> Option<String> {
    let mut lines = Lines::new(0);
    let head = attributes(item, comments, &mut lines)?;
    let (last, head) = head.split_last()?;
    let has = |word: &str| head.iter().any(|tree| is_word(tree, word));
    match last {
        Tree::Punct(_) if has("const") || has("type") => constant(head, &mut lines)?,
        Tree::Group(_, trees) if has("impl") => {
            open(head, trees, &mut lines)?;
            functions(trees, comments, &mut lines)?;
            close(trees, &mut lines);
        }
        Tree::Group(delimiter, trees) if has("struct") || has("enum") => {
            // Of very many variants, several share a line.
            let is_crowded = has("enum") && trees.len() > layout::MANY;
            if *delimiter != Delimiter::Brace || is_crowded {
                return None;
            }
            open(head, trees, &mut lines)?;
            let mut parts = Lines::new(INDENT);
            for part in listed(trees, Mode::Type) {
                let head = attributes(part, comments, &mut parts)?;
                match has("struct") {
                    true => field(head, &mut parts)?,
                    false => variant(head, &mut parts)?,
                }
            }
            lines.push_all(&parts.finish()?);
            close(trees, &mut lines);
        }
        _ => return None,
    }
    lines.finish()
}

/// Adds the line that opens a block.
fn open(head: &[Tree], contents: &[Tree], lines: &mut Lines) -> Option<()> {
    let mut line = String::new();
    inline(head, Mode::Type, &mut line)?;
    line.push_str(if contents.is_empty() { " {}" } else { " {" });
    lines.push(&line);
    Some(())
}

/// Adds the line that closes a block.
fn close(contents: &[Tree], lines: &mut Lines) {
    if !contents.is_empty() {
        lines.push("}");
    }
}

/// Adds the functions of a block, if all are written. Blank lines separate them.
fn functions(trees: &[Tree], comments: &Comments, lines: &mut Lines) -> Option<()> {
    let mut ends_function = false;
    for call in trees.chunks(Comments::CALL) {
        let [Tree::Ident(number), Tree::Punct(_), Tree::Group(..)] = call else {
            return None;
        };
        let text = comments.numbered(&number.to_string())?;
        if ends_function {
            lines.push("");
        }
        lines.push_all(text);
        ends_function = format::last(text) == "}";
    }
    Some(())
}

/// Adds a field of a struct.
fn field(trees: &[Tree], lines: &mut Lines) -> Option<()> {
    let mut text = String::new();
    inline(trees, Mode::Type, &mut text)?;
    match lines.fits(text.len(), ",")? {
        true => lines.push(&(text + ",")),
        false => broken::typed(trees, 0, String::new(), ",", lines)?,
    }
    Some(())
}

/// Adds a variant of an enum.
fn variant(trees: &[Tree], lines: &mut Lines) -> Option<()> {
    let mut text = String::new();
    match trees {
        [Tree::Ident(_)] | [Tree::Ident(_), Tree::Group(Delimiter::Parenthesis, _)] => {}
        _ => return None,
    }
    inline(trees, Mode::Type, &mut text)?;
    lines
        .fits(text.len(), ",")?
        .then(|| lines.push(&(text + ",")))
}
