//! Names of types. Emitters write the id of a type, and the assembler, which has the names, writes its name.

use std::fmt::Write;

use proc_macro2::{Ident, TokenTree};
use quote::format_ident;

use super::tokens::STEP;
use crate::sdk::{TypeId, TypeNames};

/// Begins the id of a type, where its name is to be. No type is named like this: names of types begin with a capital.
const MARK: &str = "__";

/// What is in place of the name of a type, behind `sdk::models::`.
pub(in crate::emit) fn of(id: TypeId) -> Ident {
    format_ident!("{MARK}{}", id.0)
}

/// Writes the name of a type into a path that has its id.
pub(super) fn resolve(path: &mut [TokenTree], names: &TypeNames, buffer: &mut String) {
    // `sdk::models::__0`
    let Some(TokenTree::Ident(step)) = path.get_mut(2 * STEP) else {
        return;
    };
    buffer.clear();
    // Writing to a text does not fail.
    _ = write!(buffer, "{step}");
    let id = buffer.strip_prefix(MARK).and_then(|id| id.parse().ok());
    if let Some(id) = id {
        *step = Ident::new(names.of(TypeId(id)), step.span());
    }
}
