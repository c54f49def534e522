//! The end of the item that an attribute belongs to: an item, a field, a variant, an arm or a statement.

use proc_macro2::{Delimiter, TokenTree};

/// Items and statements that end with a semicolon, even if they contain braces.
const TO_SEMICOLON: &[&str] = &["use", "static", "type", "let", "const"];
/// Items that end with their body, or with a semicolon if they have none.
const WITH_BODY: &[&str] = &[
    "fn",
    "impl",
    "mod",
    "struct",
    "enum",
    "trait",
    "macro_rules",
];
/// Expressions that end with a block.
const WITH_BLOCK: &[&str] = &["if", "match", "for", "while", "loop"];
/// Words before the keyword of an item.
const BEFORE: &[&str] = &["pub", "async", "unsafe", "extern", "default"];

/// Returns the index after the item at `start`, which is after all of its attributes.
pub(super) fn end(tokens: &[TokenTree], start: usize) -> usize {
    let mut at = start;
    while let Some(tree) = tokens.get(at) {
        let is_before = match tree {
            TokenTree::Ident(word) => {
                BEFORE.iter().any(|before| word == before)
                    || (word == "const" && is_word(tokens.get(at + 1), &["fn", "unsafe", "async"]))
            }
            // The parentheses of `pub(crate)`, and the string of `extern "C"`.
            TokenTree::Group(group) => at > start && group.delimiter() == Delimiter::Parenthesis,
            TokenTree::Literal(_) => at > start,
            TokenTree::Punct(_) => false,
        };
        if !is_before {
            break;
        }
        at += 1;
    }
    let first = tokens.get(at);
    if is_word(first, TO_SEMICOLON) || is_word(first, &["crate"]) && at > start {
        return after(tokens, at, |_, tree| is_punct(Some(tree), ';'));
    }
    if is_word(first, WITH_BODY) {
        return after(tokens, at, |_, tree| {
            is_block(Some(tree)) || is_punct(Some(tree), ';')
        });
    }
    if is_block(first) {
        return at + 1;
    }
    if is_word(first, WITH_BLOCK) {
        return after(tokens, at, |next, tree| {
            is_block(Some(tree)) && !is_word(tokens.get(next), &["else"])
        });
    }
    piece(tokens, at)
}

/// The index after a field, a variant, an arm, a call of a macro or another expression.
fn piece(tokens: &[TokenTree], start: usize) -> usize {
    let mut angles = 0_usize;
    let mut at = start;
    while let Some(tree) = tokens.get(at) {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        at += 1;
        match tree {
            TokenTree::Punct(punct) => match punct.as_char() {
                '<' => angles += 1,
                '>' if !is_punct(before, '-') && !is_punct(before, '=') => {
                    angles = angles.saturating_sub(1);
                }
                ';' => return at,
                ',' if angles == 0 => return at,
                _ => {}
            },
            TokenTree::Group(_) if is_block(Some(tree)) => {
                let is_arm = is_punct(before, '>')
                    && is_punct(at.checked_sub(3).and_then(|at| tokens.get(at)), '=');
                if is_arm || is_punct(before, '!') {
                    let more = is_punct(tokens.get(at), ',') || is_punct(tokens.get(at), ';');
                    return at + usize::from(more);
                }
            }
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
    }
    at
}

/// The index after the first token tree that meets a condition; the condition also gets this index.
fn after(tokens: &[TokenTree], start: usize, ends: impl Fn(usize, &TokenTree) -> bool) -> usize {
    let mut at = start;
    while let Some(tree) = tokens.get(at) {
        at += 1;
        if ends(at, tree) {
            break;
        }
    }
    at
}

pub(super) fn is_punct(tree: Option<&TokenTree>, wanted: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

pub(super) fn is_word(tree: Option<&TokenTree>, words: &[&str]) -> bool {
    matches!(tree, Some(TokenTree::Ident(ident)) if words.iter().any(|word| ident == word))
}

fn is_block(tree: Option<&TokenTree>) -> bool {
    matches!(tree, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
}
