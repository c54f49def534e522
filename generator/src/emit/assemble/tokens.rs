//! What is around a token.

use proc_macro2::TokenTree;

/// How many tokens a step of a path is, with its `::`.
pub(super) const STEP: usize = 3;

/// What precedes a token, and in what.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) after: After,
    /// Whether the tokens since the last end are an item, which ends with `;` or `{…}`.
    pub(super) is_item: bool,
    /// Whether they are an `enum`.
    pub(super) is_enum: bool,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum After {
    /// Nothing, or the end of what precedes it.
    #[default]
    Start,
    /// `#`
    Hash,
    /// `!`
    Bang,
    /// `#[…]`
    Attribute,
    /// A keyword, behind which something gets its name.
    Keyword,
    /// `:`
    Colon,
    /// `&`, `<` or `>`
    Type,
    /// `.` or `::`, behind which a name is that of a part.
    Mark,
    /// Anything else.
    Other,
}

/// Whether a name that is the file's own, too, is meant as that of the prelude. The file's own is written by a whole path;
/// but primitive types have names that arguments can have.
pub(super) fn means_prelude(name: &str, before: After, trees: &[TokenTree]) -> bool {
    let is_type = name.starts_with(|first: char| first.is_ascii_uppercase());
    let is_mark = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if matches!(mark.as_char(), '.' | ':'));
    let is_typed = matches!(before, After::Start | After::Colon | After::Type);
    is_type || goes_on(trees) || (is_typed && !trees.first().is_some_and(is_mark))
}

/// Whether a name is next.
pub(super) fn is_name(trees: &[TokenTree]) -> bool {
    matches!(trees.first(), Some(TokenTree::Ident(_)))
}

/// Whether a path goes on: `::` and a name.
pub(super) fn goes_on(trees: &[TokenTree]) -> bool {
    let is_colon =
        |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ':');
    matches!(trees, [first, second, TokenTree::Ident(_), ..] if is_colon(first) && is_colon(second))
}
