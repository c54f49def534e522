//! Models: the types, their methods, and their codecs.

mod amounts;
pub(in crate::emit) mod arms;
pub(in crate::emit) mod foreign;
pub(in crate::emit) mod goal;
mod integers;
pub(in crate::emit) mod keys;
pub(in crate::emit) mod kinds;
pub(in crate::emit) mod models;
pub(in crate::emit) mod objects;
pub(in crate::emit) mod pages;
pub(in crate::emit) mod plain;
pub(in crate::emit) mod record;
pub(in crate::emit) mod record_codec;
pub(in crate::emit) mod repeats;
pub(in crate::emit) mod shared;
pub(in crate::emit) mod strings;
pub(in crate::emit) mod union;
pub(in crate::emit) mod variants;

use proc_macro2::TokenStream;
use quote::quote;

use crate::sdk::{Definition, Derive};
use crate::sentences;

/// The items of a definition.
#[derive(Debug, Default)]
pub(in crate::emit) struct Items {
    /// The type and its methods.
    pub(in crate::emit) own: Vec<TokenStream>,
    /// The decoder.
    pub(in crate::emit) decode: Vec<TokenStream>,
    /// The encoder.
    pub(in crate::emit) encode: Vec<TokenStream>,
}

/// `#[deprecated]`, if the document says so.
pub(in crate::emit) fn deprecation(deprecated: bool) -> TokenStream {
    match deprecated {
        true => {
            let note = sentences::DEPRECATED;
            quote!(#[deprecated = #note])
        }
        false => quote!(),
    }
}

/// The traits that `derive` lists after `PartialEq`: those that all members have, and those that the configuration
/// lists.
fn derives(definition: &Definition) -> TokenStream {
    let has = |derive| definition.derives.contains(&derive);
    let is_hashed = definition.hashed;
    let mut names = Vec::new();
    names.extend((is_hashed || has(Derive::Eq) || has(Derive::Ord)).then(|| quote!(Eq)));
    names.extend((is_hashed || has(Derive::Hash)).then(|| quote!(Hash)));
    names.extend(has(Derive::Ord).then(|| quote!(PartialOrd, Ord)));
    quote! { #(, #names)* }
}
