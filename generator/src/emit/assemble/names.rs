//! Names of types. Emitters write the id of a type, and the assembler, which knows the names, replaces it by its name.

use std::fmt::Write;

use proc_macro2::{Ident, TokenTree};
use quote::format_ident;

use super::tokens::STEP;
use crate::sdk::{TypeId, TypeNames};

/// Starts the id of a type in place of its name. It cannot be the start of a name, because types start with a capital
/// letter.
const MARK: &str = "__";

/// The placeholder for the name of a type after `sdk::models::`.
pub(in crate::emit) fn of(id: TypeId) -> Ident {
    format_ident!("{MARK}{}", id.0)
}

/// Replaces the id of a type in a path by its name.
pub(super) fn resolve(path: &mut [TokenTree], names: &TypeNames, buffer: &mut String) {
    // `sdk::models::__0`
    let Some(TokenTree::Ident(step)) = path.get_mut(2 * STEP) else {
        return;
    };
    buffer.clear();
    // Writing to a `String` does not fail.
    _ = write!(buffer, "{step}");
    let id = buffer.strip_prefix(MARK).and_then(|id| id.parse().ok());
    if let Some(id) = id {
        *step = Ident::new(names.of(TypeId(id)), step.span());
    }
}
