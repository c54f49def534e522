//! Doc comments: prose, wrapped.

use proc_macro2::TokenStream;
use quote::quote;

const WIDTH: usize = 96;

/// `///` lines for a text.
pub(super) fn docs(text: &str) -> TokenStream {
    let text = &visible(text);
    let lines = wrapped(text, WIDTH).into_iter().map(|line| {
        let line = if line.is_empty() {
            line
        } else {
            format!(" {line}")
        };
        quote! { #[doc = #line] }
    });
    quote! { #(#lines)* }
}

/// A text without characters that do not show: they could make a page say what its source does not.
pub(super) fn visible(text: &str) -> String {
    let shows = |character: &char| {
        let turns = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}' | '\u{feff}');
        !turns && (*character == '\n' || !character.is_control())
    };
    text.chars().filter(shows).collect()
}

/// Wraps paragraphs; lists, tables and code keep their lines.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
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
            for word in start.split_whitespace() {
                if current.trim().is_empty() {
                    current.push_str(word);
                } else if current.chars().count() + 1 + word.chars().count() > width {
                    lines.push(std::mem::replace(
                        &mut current,
                        format!("{}{word}", " ".repeat(hang)),
                    ));
                } else {
                    current.push(' ');
                    current.push_str(word);
                }
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
