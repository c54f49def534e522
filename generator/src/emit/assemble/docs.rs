//! Text that bypasses the printer: doc comments, which are wrapped, the tables of codecs, and items that are text already.
//!
//! Emitters write the text of a comment as an attribute, and a table as a literal in the arguments of a macro. The
//! assembler takes the text out of the tokens, leaves a number there, and inserts it where the number is printed.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Literal, Punct, Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::layout::{STEP, indented};
use super::write::Tree;

/// The maximum width of the text of a comment.
const WIDTH: usize = 96;

/// The maximum width of a line of a table.
const LINE: usize = 100;

/// Starts the text of a comment in an attribute. No text contains this character, nor the next: see [`visible`].
const TEXT: char = '\u{2}';

/// Starts the text of a table.
const TABLE: char = '\u{3}';

/// Starts the number of a comment or of a table.
const NUMBER: &str = "__text_";

/// Starts the number of an item.
const ITEM: &str = "__item_";

/// Ends the number of an item, which is the name of a macro.
const CALL: &str = "! {}";

/// The text of a file that bypasses the printer, by number.
#[derive(Debug, Default)]
pub(super) struct Comments {
    /// The lines of comments and tables.
    lines: Vec<Vec<String>>,
    /// Functions and other items.
    items: Vec<String>,
}

/// The entries of a table, as an argument of a macro. Each line has as many entries as fit.
pub(in crate::emit) fn table(entries: &[String]) -> TokenStream {
    let mut text = String::from(TABLE);
    let mut width = 0;
    for entry in entries {
        if width > 0 && STEP + width + 1 + entry.len() > LINE {
            text.push('\n');
            width = 0;
        } else if width > 0 {
            text.push(' ');
            width += 1;
        }
        text.push_str(entry);
        width += entry.len();
    }
    let text = raw(&text);
    quote!(#text)
}

/// `///` lines for a text.
pub(in crate::emit) fn docs(text: &str) -> TokenStream {
    let text = visible(text);
    if text.trim().is_empty() {
        return TokenStream::new();
    }
    let text = raw(&format!("{TEXT}{text}"));
    quote! { #[doc = #text] }
}

/// A literal for a text. It is raw, since escaping every character would take a tenth of the whole time of emitting.
fn raw(text: &str) -> Literal {
    let mut longest = 0;
    let mut run = 0;
    for byte in text.bytes() {
        run = if byte == b'#' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let hashes = "#".repeat(longest + 1);
    let literal = format!("r{hashes}\"{text}\"{hashes}").parse();
    literal.unwrap_or_else(|_| Literal::string(text))
}

/// The text of a literal that starts with a mark, without the mark.
fn marked(literal: &Literal, mark: char) -> Option<String> {
    let written = literal.to_string();
    let Some(raw) = written.strip_prefix('r') else {
        // Only a text that cannot be raw is an escaped literal.
        let syn::Lit::Str(literal) = syn::Lit::new(literal.clone()) else {
            return None;
        };
        return literal.value().strip_prefix(mark).map(str::to_owned);
    };
    let text = raw.trim_matches('#').strip_prefix('"')?.strip_suffix('"')?;
    text.strip_prefix(mark).map(str::to_owned)
}

/// The text of a literal that is a table.
pub(super) fn table_text(literal: &Literal) -> Option<String> {
    marked(literal, TABLE)
}

/// Shortens a comment to its first paragraph.
pub(super) fn first_paragraph(attribute: &mut syn::Attribute) {
    let syn::Meta::NameValue(pair) = &mut attribute.meta else {
        return;
    };
    let syn::Expr::Lit(value) = &mut pair.value else {
        return;
    };
    let syn::Lit::Str(literal) = &value.lit else {
        return;
    };
    let text = literal.value();
    if let Some((first, _)) = text
        .strip_prefix(TEXT)
        .and_then(|text| text.split_once("\n\n"))
    {
        value.lit = syn::Lit::new(raw(&format!("{TEXT}{first}")));
    }
}

impl Comments {
    /// Takes the text out of an attribute that is a comment.
    pub(super) fn take(&mut self, attribute: &mut [TokenTree]) {
        let [
            TokenTree::Ident(name),
            TokenTree::Punct(_),
            TokenTree::Literal(text),
        ] = attribute
        else {
            return;
        };
        if name == "doc"
            && let Some(comment) = marked(text, TEXT)
        {
            *text = Literal::string(&self.number(wrapped(&comment, WIDTH)));
        }
    }

    /// Takes the text out of a literal that is a table.
    pub(super) fn take_table(&mut self, literal: &Literal) -> Option<TokenTree> {
        let text = table_text(literal)?;
        let lines = text.lines().map(str::to_owned);
        Some(format_ident!("{}", self.number(lines.collect())).into())
    }

    /// The lines of the comment of an attribute, if its text was taken out.
    pub(super) fn of_attribute(&self, attribute: &[Tree]) -> Option<&[String]> {
        let [Tree::Ident(name), _, Tree::Literal(text)] = attribute else {
            return None;
        };
        if name != "doc" {
            return None;
        }
        let text = text.to_string();
        let number = text.strip_prefix('"')?.strip_prefix(NUMBER)?;
        let number = number.trim_end_matches('"').parse::<usize>().ok()?;
        self.lines.get(number).map(Vec::as_slice)
    }

    /// The lines of a table, by the name that stands for it.
    pub(super) fn table(&self, name: &str) -> Option<&[String]> {
        let number = name.strip_prefix(NUMBER)?.parse::<usize>().ok()?;
        self.lines.get(number).map(Vec::as_slice)
    }

    /// The number of tokens of a call.
    pub(super) const CALL: usize = 3;

    /// The call of a macro that stands for an item with this text.
    pub(super) fn call(&mut self, text: String) -> [Tree; Self::CALL] {
        self.items.push(text);
        let name = format_ident!("{ITEM}{}", self.items.len() - 1);
        let mark = Punct::new('!', Spacing::Alone);
        let empty = Tree::Group(Delimiter::Brace, Vec::new());
        [Tree::Ident(name), Tree::Punct(mark), empty]
    }

    fn number(&mut self, lines: Vec<String>) -> String {
        self.lines.push(lines);
        format!("{NUMBER}{}", self.lines.len() - 1)
    }

    /// The text of the item whose number a line of code has.
    pub(super) fn item(&self, code: &str) -> Option<&str> {
        self.numbered(code.strip_suffix(CALL)?)
    }

    /// The text of the item with a number.
    pub(super) fn numbered(&self, name: &str) -> Option<&str> {
        let number = name.strip_prefix(ITEM)?;
        let text = self.items.get(number.parse::<usize>().ok()?);
        text.map(String::as_str)
    }

    /// Writes the comment or the table whose number a line of code has. Returns `false` if it has none.
    pub(super) fn expanded(&self, indent: usize, code: &str, out: &mut String) -> bool {
        let lines = |number: &str| self.lines.get(number.parse::<usize>().ok()?);
        if !code.ends_with(|last: char| last.is_ascii_digit()) {
            return false;
        }
        let comment = code.strip_prefix("///");
        let comment = comment.and_then(|rest| rest.strip_prefix(NUMBER));
        if let Some(comment) = comment.and_then(lines) {
            written(comment, indent, out);
            return true;
        }
        let table = code.rsplit_once(NUMBER);
        let table = table.and_then(|(head, number)| Some((head, lines(number)?)));
        let Some((head, table)) = table else {
            return false;
        };
        // The head is the path of a type and, possibly, words. A table of all arguments has none.
        if !head.is_empty() {
            let head = head.replace(' ', "").replace(',', ", ");
            indented(indent, &head, out);
        }
        for line in table {
            indented(indent, line, out);
        }
        true
    }
}

/// Writes the lines of a comment.
fn written(lines: &[String], indent: usize, out: &mut String) {
    for line in lines {
        let sign = if line.is_empty() { "///" } else { "/// " };
        indented(indent, sign, out);
        // The line continues with the text, so the line break is removed.
        out.pop();
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

/// A text without invisible characters, which could make a page show something else than its source.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    // Almost all texts are plain ASCII, and bytes are checked faster than characters.
    let mut bytes = text.bytes();
    if bytes.all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let shows = |character: &char| *character == '\n' || !is_hidden(*character);
    text.chars().filter(shows).collect()
}

/// Whether a character is invisible, or changes the direction of text.
pub(in crate::emit) fn is_hidden(character: char) -> bool {
    let turns = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}' | '\u{feff}');
    turns || character.is_control()
}

/// Wraps paragraphs; lists, tables and code keep their lines.
pub(in crate::emit) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    let mut open = false;
    for line in text.lines() {
        let trimmed = line.trim_end();
        let start = trimmed.trim_start();
        if start.starts_with("```") {
            fenced = !fenced;
            open = false;
            lines.push(trimmed.to_owned());
        } else if fenced || start.is_empty() || start.starts_with(['|', '#', '>']) {
            open = false;
            lines.push(trimmed.to_owned());
        } else {
            let item = is_item(start);
            let continues = open && !item;
            let indent = match (item, continues) {
                (true, _) => trimmed.len() - start.len(),
                (false, true) => lines.last().map_or(0, |last| hanging(last)),
                (false, false) => trimmed.len() - start.len(),
            };
            let mut current = match continues {
                true => lines.pop().unwrap_or_default(),
                false => " ".repeat(indent),
            };
            let hang = if item { indent + 2 } else { indent };
            let mut taken = current.chars().count();
            let mut is_blank = current.trim().is_empty();
            for word in start.split_whitespace() {
                let letters = word.chars().count();
                if is_blank {
                    taken += letters;
                    is_blank = false;
                } else if taken + 1 + letters > width {
                    let next = " ".repeat(hang);
                    lines.push(std::mem::replace(&mut current, next));
                    taken = hang + letters;
                } else {
                    current.push(' ');
                    taken += 1 + letters;
                }
                current.push_str(word);
            }
            // After a deliberate line break, the next line must not be joined to this one.
            open = !current.ends_with('\\');
            lines.push(current);
        }
    }
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    lines
}

fn is_item(line: &str) -> bool {
    let numbered = line.split_once(['.', ')']).is_some_and(|(number, rest)| {
        !number.is_empty()
            && number.len() < 4
            && number.chars().all(|c| c.is_ascii_digit())
            && rest.starts_with(' ')
    });
    numbered
        || ["- ", "* ", "+ "]
            .iter()
            .any(|bullet| line.starts_with(bullet))
}

fn hanging(line: &str) -> usize {
    let start = line.trim_start();
    let indent = line.len() - start.len();
    if is_item(start) { indent + 2 } else { indent }
}
