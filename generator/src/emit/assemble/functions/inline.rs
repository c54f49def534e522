//! Tokens on one line. In: the tokens of a signature, a statement or an attribute. Out: their text, unless it needs a break
//! or contains something for which this printer has no rule.

use std::fmt::Write;

use proc_macro2::{Delimiter, Punct, Spacing};

use crate::emit::assemble::write::Tree;

/// What the tokens are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// A signature or a type, in which `<` starts arguments.
    Type,
    /// A statement, an expression, a pattern or an attribute.
    Value,
}

/// What precedes a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing, or a mark that the next token follows directly: `&`, `.` or `::`.
    Start,
    /// A mark that a space follows, such as `,`.
    Gap,
    /// A name or a literal.
    Word,
    /// A keyword that a value follows.
    Keyword,
    /// The end of a group, or of arguments of a type.
    End,
}

/// Whether a word starts something with a block, or has no rule in this printer.
fn is_unknown(word: &str) -> bool {
    matches!(
        word,
        "async"
            | "const"
            | "else"
            | "for"
            | "if"
            | "loop"
            | "match"
            | "static"
            | "struct"
            | "unsafe"
            | "where"
            | "while"
    )
}

/// Whether such a word means something else in a signature or a type.
fn is_of_types(word: &str) -> bool {
    matches!(word, "async" | "const" | "for" | "struct")
}

/// Whether a space follows a word even before a group.
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "for" | "in" | "let" | "move" | "mut" | "ref" | "return"
    )
}

/// Marks of two characters between two spaces.
const BETWEEN: &[&str] = &["->", "=>", "==", "!=", "<=", ">=", "&&", "||"];

/// Adds the tokens to a line. Returns `None` if there is no rule for one of them.
pub(super) fn inline(trees: &[Tree], mode: Mode, out: &mut String) -> Option<()> {
    within(trees, mode, usize::MAX, out)
}

/// Adds the tokens to a line. Returns `None` if there is no rule for one of them, or if the line is longer than `room`.
pub(super) fn within(trees: &[Tree], mode: Mode, room: usize, out: &mut String) -> Option<()> {
    let mut printer = Printer {
        mode,
        room,
        before: Before::Start,
        depth: 0,
        in_closure: false,
        out,
    };
    let mut rest = trees;
    while let Some((tree, after)) = rest.split_first() {
        rest = after;
        if printer.out.len() > room {
            return None;
        }
        match tree {
            Tree::Ident(word) => printer.word(word)?,
            Tree::Literal(literal) => {
                let start = printer.out.len();
                printer.space();
                // Writing to a `String` does not fail.
                _ = write!(printer.out, "{literal}");
                if printer.out[start..].contains('\n') {
                    return None;
                }
                printer.before = Before::Word;
            }
            Tree::Group(delimiter, trees) => printer.group(*delimiter, trees)?,
            Tree::Punct(first) => match rest.split_first() {
                Some((Tree::Punct(second), after))
                    if first.spacing() == Spacing::Joint && printer.pair(first, second)? =>
                {
                    rest = after;
                }
                _ => printer.mark(first.as_char())?,
            },
        }
    }
    let is_whole = printer.depth == 0 && !printer.in_closure;
    (is_whole && printer.out.len() <= room).then_some(())
}

struct Printer<'o> {
    mode: Mode,
    /// The maximum length of the line.
    room: usize,
    before: Before,
    /// How many `<` are open.
    depth: usize,
    /// Whether the tokens are the parameters of a closure.
    in_closure: bool,
    out: &'o mut String,
}

impl Printer<'_> {
    /// Adds the space before a word.
    fn space(&mut self) {
        if self.before != Before::Start {
            self.out.push(' ');
        }
    }

    fn word(&mut self, word: &proc_macro2::Ident) -> Option<()> {
        self.space();
        let start = self.out.len();
        // Writing to a `String` does not fail.
        _ = write!(self.out, "{word}");
        let word = &self.out[start..];
        let is_type = self.mode == Mode::Type && is_of_types(word);
        if is_unknown(word) && !is_type {
            return None;
        }
        self.before = match is_keyword(word) {
            true => Before::Keyword,
            false => Before::Word,
        };
        Some(())
    }

    fn group(&mut self, delimiter: Delimiter, trees: &[Tree]) -> Option<()> {
        let ends_with_comma =
            matches!(trees.last(), Some(Tree::Punct(mark)) if mark.as_char() == ',');
        if ends_with_comma {
            return None;
        }
        let mode = match self.depth {
            0 => self.mode,
            _ => Mode::Type,
        };
        if matches!(self.before, Before::Gap | Before::Keyword) {
            self.out.push(' ');
        }
        match delimiter {
            Delimiter::Parenthesis => {
                self.out.push('(');
                within(trees, mode, self.room, self.out)?;
                self.out.push(')');
            }
            Delimiter::Bracket => {
                self.out.push('[');
                within(trees, mode, self.room, self.out)?;
                self.out.push(']');
            }
            // Blocks, and values of structs within others, have their own rules.
            Delimiter::Brace | Delimiter::None => return None,
        }
        self.before = Before::End;
        Some(())
    }

    /// Adds a mark of two characters. Returns `false` if the two are marks of their own.
    fn pair(&mut self, first: &Punct, second: &Punct) -> Option<bool> {
        let pair = [first.as_char(), second.as_char()];
        match pair {
            [':', ':'] => {
                // A path may start with `::`.
                if matches!(self.before, Before::Gap | Before::Keyword) {
                    self.out.push(' ');
                }
                self.out.push_str("::");
                self.before = Before::Start;
            }
            ['.', '.'] if self.out.is_empty() => {
                self.out.push_str("..");
                self.before = Before::Start;
            }
            ['.', '.'] => return None,
            ['&', '&'] | ['|', '|'] if self.in_closure || self.is_prefix() => return Some(false),
            _ => {
                let text: String = pair.iter().collect();
                if !BETWEEN.contains(&text.as_str()) || self.in_closure {
                    return Some(false);
                }
                self.out.push(' ');
                self.out.push_str(&text);
                self.before = Before::Gap;
            }
        }
        Some(true)
    }

    /// Whether a mark here is the prefix of a value.
    fn is_prefix(&self) -> bool {
        !matches!(self.before, Before::Word | Before::End)
    }

    fn mark(&mut self, mark: char) -> Option<()> {
        let is_type = self.mode == Mode::Type || self.depth > 0;
        let prefix = |printer: &mut Self| {
            printer.is_prefix().then(|| {
                printer.space();
                printer.out.push(mark);
                printer.before = Before::Start;
            })
        };
        match mark {
            ',' | ':' | ';' => {
                self.out.push(mark);
                self.before = Before::Gap;
            }
            '.' => {
                self.out.push(mark);
                self.before = Before::Start;
            }
            '?' if self.before == Before::End || self.before == Before::Word => {
                self.out.push(mark);
                self.before = Before::End;
            }
            '=' | '+' if is_type || mark == '=' => {
                self.out.push(' ');
                self.out.push(mark);
                self.before = Before::Gap;
            }
            '\'' => {
                self.space();
                self.out.push(mark);
                self.before = Before::Start;
            }
            '<' if is_type || self.out.ends_with("::") => {
                let is_path = is_type && matches!(self.before, Before::Word);
                if !is_path && !self.out.ends_with("::") {
                    return None;
                }
                self.out.push(mark);
                self.before = Before::Start;
                self.depth += 1;
            }
            '>' if self.depth > 0 => {
                self.out.push(mark);
                self.before = Before::End;
                self.depth -= 1;
            }
            '<' | '>' if !self.is_prefix() => {
                // It may belong to a type.
                if self.in_closure || self.out.trim_start().starts_with("let ") {
                    return None;
                }
                self.out.push(' ');
                self.out.push(mark);
                self.before = Before::Gap;
            }
            // A macro that is called.
            '!' if self.before == Before::Word && !is_type => {
                self.out.push(mark);
                self.before = Before::Start;
            }
            '&' | '*' => prefix(self)?,
            '!' | '-' if !is_type => prefix(self)?,
            '|' if self.in_closure => {
                self.out.push(mark);
                self.before = Before::Gap;
                self.in_closure = false;
            }
            '|' => {
                prefix(self)?;
                self.in_closure = true;
            }
            _ => return None,
        }
        Some(())
    }
}
