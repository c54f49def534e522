//! Prose: the text of the document, made safe for rustdoc, or a sentence made from a name.

mod html;

use std::borrow::Cow;

use super::split::snake;
use crate::ir::Docs;

/// The documentation of something; `fallback` is used if the document has none.
pub(in crate::plan) fn text(docs: &Docs, fallback: impl FnOnce() -> String) -> String {
    said(docs).unwrap_or_else(fallback)
}

/// The document's text about something; `None` also if it is only markup around nothing.
pub(in crate::plan) fn said(docs: &Docs) -> Option<String> {
    let visible = |text: &String| Some(safe(text)).filter(|text| !text.trim().is_empty());
    let summary = docs.summary.as_ref().filter(|text| visible(text).is_some());
    let summary = summary.map(|summary| safe(&sentence(summary)));
    let description = docs.description.as_ref().and_then(visible);
    let parts: Vec<String> = summary.into_iter().chain(description).collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

/// The words of a name as a sentence.
pub(in crate::plan) fn phrase(name: &str) -> String {
    let words = snake(name).replace('_', " ");
    sentence(&words)
}

/// A name as code.
pub(in crate::plan) fn code(name: &str) -> String {
    let visible = name.chars().filter(|character| is_visible(*character));
    let text: String = visible
        .map(|character| match character {
            '`' => '\'',
            '\t' => ' ',
            _ => character,
        })
        .collect();
    match text.trim() {
        "" => "an empty name".to_owned(),
        text => format!("`{text}`"),
    }
}

/// The text with a capital letter at its start and a full stop at its end.
fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut characters = text.chars();
    let mut sentence: String = match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    };
    if !sentence.ends_with(['.', '!', '?', ':']) {
        sentence.push('.');
    }
    sentence
}

/// Text that rustdoc reads as prose: no accidental doctest, link, HTML or bare URL.
pub(in crate::plan) fn safe(text: &str) -> String {
    let text = html::to_markdown(text);
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    let mut breaks = false;
    for line in text.lines() {
        let visible = visible(line);
        let trimmed = visible.trim_end();
        let start = trimmed.trim_start();
        if breaks && continues(start) {
            // Trailing spaces, which break a line, get lost in the source; a backslash breaks it as well.
            lines
                .last_mut()
                .into_iter()
                .for_each(|last| last.push('\\'));
        }
        breaks = false;
        if start.starts_with("```") || start.starts_with("~~~") {
            lines.push((if fenced { "```" } else { "```text" }).to_owned());
            fenced = !fenced;
        } else if fenced {
            lines.push(trimmed.replace("```", "'''"));
        } else if !start.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            // An indent of four columns would make a code block, and so a doctest.
            let indent = trimmed.len() - start.len();
            let mut line = " ".repeat(indent.min(3));
            inline(start, &mut line);
            lines.push(line);
            breaks = visible.ends_with("  ") && continues(start);
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    lines.join("\n").trim_end().to_owned()
}

/// Whether a line continues with a paragraph.
fn continues(line: &str) -> bool {
    let begins = ["- ", "* ", "+ ", "|", "#", ">", "```", "~~~"];
    !line.is_empty() && !begins.iter().any(|mark| line.starts_with(mark))
}

/// A line without invisible characters.
fn visible(line: &str) -> Cow<'_, str> {
    // Almost all lines are plain ASCII, and bytes are checked faster than characters.
    if line.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(line);
    }
    let visible = line.chars().filter(|character| is_visible(*character));
    Cow::Owned(visible.collect())
}

/// Whether a character is neither a control character nor one that changes the direction of text.
pub(in crate::plan) fn is_visible(character: char) -> bool {
    let turns = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}' | '\u{feff}');
    !turns && (character == '\t' || !character.is_control())
}

/// Characters that are not copied unchanged outside of code; `h` may start a URL.
const SIGNS: [char; 7] = ['`', '\\', '<', '[', ']', 'h', '\t'];

fn inline(line: &str, out: &mut String) {
    let mut rest = line;
    let mut code = false;
    loop {
        let is_sign = |sign| sign == '`' || (!code && SIGNS.contains(&sign));
        let (plain, signs) = rest.split_at(rest.find(is_sign).unwrap_or(rest.len()));
        out.push_str(plain);
        rest = signs;
        let Some(character) = rest.chars().next() else {
            break;
        };
        let (_, tail) = rest.split_at(character.len_utf8());
        match character {
            '`' => {
                code = !code;
                out.push('`');
            }
            // An escaped character stays escaped.
            '\\' if tail.starts_with(|next: char| next.is_ascii_punctuation()) => {
                out.push(character);
                out.push_str(&tail[..1]);
                rest = &tail[1..];
                continue;
            }
            '<' if rest.starts_with("<http://") || rest.starts_with("<https://") => {
                let end = rest.find('>').map_or(rest.len(), |end| end + 1);
                out.push_str(&rest[..end]);
                rest = &rest[end..];
                continue;
            }
            '<' => out.push_str("\\<"),
            '[' | ']' => match link(rest) {
                Some((text, url, length)) => {
                    let text = text.replace(['[', ']', '<', '>', '`'], "");
                    match is_absolute(url) {
                        true => out.push_str(&format!("[{text}](<{url}>)")),
                        // A relative URL is dropped, because its base is unknown.
                        false => out.push_str(&text),
                    }
                    rest = &rest[length..];
                    continue;
                }
                None => {
                    out.push('\\');
                    out.push(character);
                }
            },
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => {
                let end = rest
                    .find(|end: char| {
                        end.is_whitespace()
                            || matches!(
                                end,
                                ')' | '"' | '\'' | '<' | '>' | ',' | '`' | '*' | '\\' | '[' | ']'
                            )
                    })
                    .unwrap_or(rest.len());
                let url = rest[..end].trim_end_matches(['.', ';', ':', '!', '?']);
                out.push_str(&format!("<{url}>"));
                rest = &rest[url.len()..];
                continue;
            }
            '\t' => out.push(' '),
            _ => out.push(character),
        }
        rest = tail;
    }
    if code {
        out.push('`');
    }
}

/// A Markdown link at the start of a text: its text, URL and length.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let rest = text.strip_prefix('[')?;
    let (label, rest) = rest.split_once("](")?;
    let mut depth = 0_usize;
    let end = rest.find(|sign| {
        match sign {
            '(' => depth += 1,
            ')' if depth == 0 => return true,
            ')' => depth -= 1,
            _ => {}
        }
        false
    })?;
    let (url, _) = rest.split_at(end);
    let plain = !label.contains(['[', ']', '\n'])
        && !url.contains(char::is_whitespace)
        && !url.contains(['<', '>']);
    plain.then(|| (label, url, 1 + label.len() + 2 + url.len() + 1))
}

fn is_absolute(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
