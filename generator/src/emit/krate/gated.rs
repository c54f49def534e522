//! Items that features enable. In: items and their gate. Out: the same items, each with its `#[cfg]`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use crate::sdk::Gate;

/// `#[cfg]` for an item that needs a feature.
pub(in crate::emit) fn feature(name: Option<&str>) -> TokenStream {
    match name {
        Some(name) => quote! { #[cfg(feature = #name)] },
        None => quote!(),
    }
}

/// `#[cfg]` of a gate.
pub(in crate::emit) fn cfg(gate: &Gate) -> TokenStream {
    match (gate, gate.only()) {
        (Gate::Always, _) => quote!(),
        (Gate::Any(_), Some(name)) => quote! { #[cfg(feature = #name)] },
        (Gate::Any(names), None) => {
            let names = names.iter();
            quote! { #[cfg(any(#(feature = #names),*))] }
        }
    }
}

/// The same condition as [`cfg()`] in a form that rustdoc does not show. Otherwise it would show both the gate of a
/// module and the gate of an item in it.
pub(in crate::emit) fn undocumented(gate: &Gate) -> TokenStream {
    match gate {
        Gate::Always => quote!(),
        Gate::Any(names) => {
            let names = names.iter();
            quote! { #[cfg_attr(not(any(#(feature = #names),*)), cfg(false))] }
        }
    }
}

/// Puts each item under a gate: below its docs, above its other attributes.
pub(in crate::emit) fn under(gate: &Gate, items: TokenStream) -> TokenStream {
    let cfg = cfg(gate);
    let mut out = TokenStream::new();
    let mut begins = true;
    let mut tokens = items.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if begins && is_punct(&token, '#') && tokens.peek().is_some_and(is_doc) {
            out.extend([Some(token), tokens.next()].into_iter().flatten());
            continue;
        }
        if begins {
            out.extend(cfg.clone());
        }
        begins = is_punct(&token, ';') || is_block(&token);
        out.extend([token]);
    }
    out
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// Whether an attribute is documentation, by the content of its brackets.
fn is_doc(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else {
        return false;
    };
    let first = group.stream().into_iter().next();
    matches!(first, Some(TokenTree::Ident(name)) if name == "doc")
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}
