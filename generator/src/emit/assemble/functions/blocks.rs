//! Whole items as text. In: the items of a file, whose functions are written already. Out: the text of each item of which
//! each line fits, and the tokens of the others.

use proc_macro2::Delimiter;

use super::inline::{Mode, inline};
use super::lines::Lines;
use super::{INDENT, WIDTH, attributes, broken, constant, function, is_word, listed};
use crate::emit::assemble::docs::Comments;
use crate::emit::assemble::write::{Part, Tree, stream};
use crate::emit::assemble::{format, layout};

/// Writes each item of which each line fits.
pub(in crate::emit::assemble) fn written(trees: Vec<Tree>, comments: &Comments) -> Vec<Part> {
    let mut out = Vec::new();
    let mut others = Vec::new();
    let mut trees = trees.into_iter();
    while let Some(item) = super::first(trees.as_slice()) {
        let text = text(item, comments);
        #[cfg(test)]
        super::tests::compare_item(item, text.as_deref(), comments);
        let length = item.len();
        let Some(text) = text else {
            others.extend(trees.by_ref().take(length));
            continue;
        };
        trees.by_ref().take(length).for_each(drop);
        if !others.is_empty() {
            out.push(Part::Tokens(stream(std::mem::take(&mut others))));
        }
        out.push(Part::Text(text));
    }
    if !others.is_empty() {
        out.push(Part::Tokens(stream(others)));
    }
    out
}

/// The text of an item.
fn text(item: &[Tree], comments: &Comments) -> Option<String> {
    let mut lines = Lines::new(0);
    let head = attributes(item, comments, &mut lines)?;
    if let Some(at) = head.iter().position(is_bang) {
        call(&head[..at], &head[at + 1..], comments, &mut lines)?;
        return lines.finish();
    }
    let (last, head) = head.split_last()?;
    let has = |word: &str| head.iter().any(|tree| is_word(tree, word));
    match last {
        Tree::Punct(_) if has("use") => import(head, &mut lines)?,
        Tree::Punct(_) if has("mod") || has("struct") => {
            let mut line = String::new();
            inline(head, Mode::Type, &mut line)?;
            lines.push(&(line + ";"));
        }
        Tree::Punct(_) if has("const") || has("type") => constant(head, &mut lines)?,
        Tree::Group(Delimiter::Brace, _) if has("fn") && !has("impl") => {
            return function(item, 0, comments);
        }
        Tree::Group(_, trees) if has("impl") || has("trait") => {
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

/// Whether a token is the mark of a macro.
pub(super) fn is_bang(tree: &Tree) -> bool {
    matches!(tree, Tree::Punct(mark) if mark.as_char() == '!')
}

/// Adds the call of a macro. In braces, it has a table.
fn call(path: &[Tree], last: &[Tree], comments: &Comments, lines: &mut Lines) -> Option<()> {
    let mut line = String::new();
    inline(path, Mode::Type, &mut line)?;
    line.push('!');
    match last {
        [Tree::Group(Delimiter::Brace, arguments)] => {
            let (Tree::Ident(number), head) = arguments.split_last()? else {
                return None;
            };
            let table = comments.table(&number.to_string())?;
            lines.push(&(line + " {"));
            let mut line = String::new();
            inline(head, Mode::Type, &mut line)?;
            if !line.is_empty() {
                filled(&line, lines)?;
            }
            for line in table {
                lines.push_long(&format!("{:INDENT$}{line}", ""));
            }
            lines.push("}");
        }
        [
            Tree::Group(Delimiter::Parenthesis, arguments),
            Tree::Punct(_),
        ] => {
            let mut text = String::new();
            inline(arguments, Mode::Type, &mut text)?;
            if lines.fits(line.len() + 1 + text.len(), ");") {
                lines.push(&(line + "(" + &text + ");"));
                return Some(());
            }
            lines.push(&(line + "("));
            filled(&text, lines)?;
            lines.push(");");
        }
        _ => return None,
    }
    Some(())
}

/// Adds an import, without its `;`. If it does not fit, each line has as many names as fit.
fn import(head: &[Tree], lines: &mut Lines) -> Option<()> {
    let mut line = String::new();
    let Some((Tree::Group(Delimiter::Brace, names), path)) = head.split_last() else {
        inline(head, Mode::Type, &mut line)?;
        lines.push_long(&(line + ";"));
        return Some(());
    };
    inline(path, Mode::Type, &mut line)?;
    line.push_str(if line.ends_with(':') { "{" } else { " {" });
    let mut texts = Vec::new();
    for name in listed(names, Mode::Value) {
        let mut text = String::new();
        inline(name, Mode::Type, &mut text)?;
        texts.push(text);
    }
    if texts.len() < 2 {
        // Braces around one name are dropped, and `self` needs them.
        let [name] = texts.as_slice() else {
            return None;
        };
        line.pop();
        lines.push_long(&(line + name + ";"));
        return (name != "self").then_some(());
    }
    let whole = texts.join(", ");
    if lines.fits(line.len() + whole.len(), "};") {
        lines.push(&(line + &whole + "};"));
        return Some(());
    }
    lines.push(&line);
    filled(&(whole + ","), lines)?;
    lines.push("};");
    Some(())
}

/// Adds a text, of which each line has as many words as fit. A comma at the end of the text does not count.
fn filled(text: &str, lines: &mut Lines) -> Option<()> {
    let start = " ".repeat(INDENT);
    let mut line = start.clone();
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        // A literal that contains a space has no place for a break there.
        if !word.matches('"').count().is_multiple_of(2) {
            return None;
        }
        let is_last = words.peek().is_none();
        let counted = if is_last {
            word.trim_end_matches(',')
        } else {
            word
        };
        if line.len() > INDENT {
            match line.len() + 1 + counted.len() > WIDTH {
                true => lines.push_long(&std::mem::replace(&mut line, start.clone())),
                false => line.push(' '),
            }
        }
        line.push_str(word);
    }
    lines.push_long(&line);
    Some(())
}

/// Adds the line that opens a block.
fn open(head: &[Tree], contents: &[Tree], lines: &mut Lines) -> Option<()> {
    let brace = if contents.is_empty() { " {}" } else { " {" };
    let mut line = String::new();
    inline(head, Mode::Type, &mut line)?;
    line.push_str(brace);
    if lines.fits(line.len(), "") {
        lines.push(&line);
        return Some(());
    }
    let is_impl = head.iter().any(|tree| is_word(tree, "impl"));
    let mut rest = line.as_str();
    if let Some(at) = line.rfind(" for ").filter(|_| is_impl) {
        lines.push(&line[..at]);
        rest = &line[at + 1..];
    }
    match rest.contains(['<', '(']) {
        true => lines.push(rest),
        // There is no place for a break.
        false => lines.push_long(rest),
    }
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
    // Without arguments, there is no place for a break.
    if !text.contains(['<', '(', '[']) {
        lines.push_long(&(text + ","));
        return Some(());
    }
    match lines.fits(text.len(), ",") {
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
        .fits(text.len(), ",")
        .then(|| lines.push(&(text + ",")))
}
