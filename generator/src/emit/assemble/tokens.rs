//! The context of a token.

use proc_macro2::TokenTree;

/// The number of tokens in a step of a path, including its `::`.
pub(super) const STEP: usize = 3;

/// The state of a walk before a token.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) after: After,
    /// Whether the tokens since the last end belong to an item, which ends with `;` or `{…}`.
    pub(super) is_item: bool,
    /// Whether they belong to an `enum`.
    pub(super) is_enum: bool,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum After {
    /// The start, or the end of the preceding tokens.
    #[default]
    Start,
    /// `#`
    Hash,
    /// `!`
    Bang,
    /// `#[…]`
    Attribute,
    /// A keyword, which is followed by a name that it defines.
    Keyword,
    /// `:`
    Colon,
    /// `&`, `<` or `>`
    Type,
    /// `.` or `::`, which is followed by the name of a part.
    Mark,
    /// Anything else.
    Other,
}

/// Whether a name that both the prelude and the file define means the one of the prelude. The file's own item is
/// written with its full path, but arguments may have the names of primitive types.
pub(super) fn means_prelude(name: &str, before: After, trees: &[TokenTree]) -> bool {
    let is_type = name.starts_with(|first: char| first.is_ascii_uppercase());
    let is_mark = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if matches!(mark.as_char(), '.' | ':'));
    let is_typed = matches!(before, After::Start | After::Colon | After::Type);
    is_type || goes_on(trees) || (is_typed && !trees.first().is_some_and(is_mark))
}

/// Whether a name follows.
pub(super) fn is_name(trees: &[TokenTree]) -> bool {
    matches!(trees.first(), Some(TokenTree::Ident(_)))
}

/// Whether a path continues with `::` and a name.
pub(super) fn goes_on(trees: &[TokenTree]) -> bool {
    let is_colon =
        |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ':');
    matches!(trees, [first, second, TokenTree::Ident(_), ..] if is_colon(first) && is_colon(second))
}
