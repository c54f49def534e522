//! Doc comments: prose, wrapped.
//!
//! The text of a comment does not go through tokens, whose strings are escaped, read and printed again: the tokens hold
//! its number, and the formatter puts the text where the number is.

use std::borrow::Cow;
use std::cell::RefCell;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::layout::indented;

const WIDTH: usize = 96;

/// Begins the number of a comment. No text has this character: see [`visible`].
const MARK: char = '\u{1}';

thread_local! {
    /// The comments of the job that this thread does, by number.
    static COMMENTS: RefCell<Vec<Vec<String>>> = const { RefCell::new(Vec::new()) };
}

/// Forgets the comments of the last job.
pub(in crate::emit) fn begin() {
    COMMENTS.take();
}

/// `///` lines for a text; they are in what the same job writes.
pub(in crate::emit) fn docs(text: &str) -> TokenStream {
    let lines = wrapped(&visible(text), WIDTH);
    if lines.is_empty() {
        return TokenStream::new();
    }
    let number = COMMENTS.with_borrow_mut(|comments| {
        comments.push(lines);
        comments.len() - 1
    });
    let number = Literal::string(&format!("{MARK}{number}"));
    quote! { #[doc = #number] }
}

/// Writes the comment that a line of code names, if it names one.
pub(super) fn expanded(indent: usize, code: &str, out: &mut String) -> bool {
    let number = code
        .strip_prefix("///")
        .and_then(|rest| rest.strip_prefix(MARK));
    let Some(number) = number.and_then(|number| number.parse::<usize>().ok()) else {
        return false;
    };
    COMMENTS.with_borrow(|comments| {
        for line in comments.get(number).into_iter().flatten() {
            let sign = if line.is_empty() { "///" } else { "/// " };
            indented(indent, sign, out);
            // The line goes on.
            out.pop();
            out.push_str(line.trim_end());
            out.push('\n');
        }
    });
    true
}

/// A text without characters that do not show: they could make a page say what its source does not.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    // Almost all texts are of this kind, and bytes are checked faster than characters.
    let mut bytes = text.bytes();
    if bytes.all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let shows = |character: &char| *character == '\n' || !is_hidden(*character);
    text.chars().filter(shows).collect()
}

/// Whether a character does not show, or changes the direction of text.
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
            // A break that the text wants is no place to go on.
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
