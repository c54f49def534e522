//! How pages of lists are read: their items, and whether another page follows.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::ty::{ident, model, ty};
use crate::sdk::{Definition, DefinitionKind, Hold, Page, PageEnd, Reach};

/// The value at a path of fields, and whether it is an `Option` of a reference.
pub(in crate::emit) fn value(from: &TokenStream, path: &[Reach]) -> (TokenStream, bool) {
    let mut value = from.clone();
    let mut may_miss = false;
    for step in path {
        let field = ident(&step.field);
        value = match (may_miss, step.hold) {
            (false, Hold::Always) => quote!(#value.#field),
            (false, Hold::Option) => quote!(#value.#field.as_ref()),
            (false, Hold::Patch) => quote!(#value.#field.value()),
            (true, Hold::Always) => quote!(#value.map(|inner| &inner.#field)),
            (true, Hold::Option) => quote!(#value.and_then(|inner| inner.#field.as_ref())),
            (true, Hold::Patch) => quote!(#value.and_then(|inner| inner.#field.value())),
        };
        may_miss |= step.hold != Hold::Always;
    }
    (value, may_miss)
}

/// The list at a path of fields, moved out of a page.
fn taken(path: &[Reach]) -> TokenStream {
    let mut value = quote!(self);
    let mut may_miss = false;
    for step in path {
        let field = ident(&step.field);
        value = match (may_miss, step.hold) {
            (false, Hold::Always | Hold::Option) => quote!(#value.#field),
            (false, Hold::Patch) => quote!(#value.#field.into_value()),
            (true, Hold::Always) => quote!(#value.map(|inner| inner.#field)),
            (true, Hold::Option) => quote!(#value.and_then(|inner| inner.#field)),
            (true, Hold::Patch) => quote!(#value.and_then(|inner| inner.#field.into_value())),
        };
        may_miss |= step.hold != Hold::Always;
    }
    match may_miss {
        true => quote!(#value.unwrap_or_default()),
        false => value,
    }
}

/// `impl Page`.
pub(in crate::emit) fn page(definition: &Definition, page: &Page) -> TokenStream {
    let name = model(&definition.name);
    let own = quote!(self);
    let (item, into_items, has_more, is_empty) = match page {
        Page::Record { item, items, end } => {
            let is_empty = match value(&own, items) {
                (items, true) => quote!(#items.is_none_or(Vec::is_empty)),
                (items, false) => quote!(#items.is_empty()),
            };
            let has_more = match end {
                PageEnd::LastPage(path) => match value(&own, path) {
                    (last, true) => quote!(#last.is_none_or(|last| page < *last)),
                    (last, false) => quote!(page < #last),
                },
                PageEnd::More(path) => match value(&own, path) {
                    (more, true) => quote!(#more.is_none_or(|more| *more)),
                    (more, false) => more,
                },
                PageEnd::Empty => quote!(!#is_empty),
            };
            (ty(item), taken(items), has_more, is_empty)
        }
        Page::Union { item, .. } => {
            let variants = match &definition.kind {
                DefinitionKind::Union(planned) => planned
                    .variants
                    .iter()
                    .map(|variant| ident(&variant.name))
                    .collect(),
                DefinitionKind::Record(_)
                | DefinitionKind::Strings(_)
                | DefinitionKind::Integers(_)
                | DefinitionKind::Alias(_)
                | DefinitionKind::Wrapper(_) => Vec::new(),
            };
            (
                ty(item),
                quote! { match self { #(Self::#variants(page) => page.into_items(),)* Self::Unknown(_) => Vec::new() } },
                quote! { match self { #(Self::#variants(inner) => inner.has_more(page),)* Self::Unknown(_) => false } },
                quote! { match self { #(Self::#variants(page) => page.is_empty(),)* Self::Unknown(_) => true } },
            )
        }
    };
    let number = match page {
        Page::Record {
            end: PageEnd::LastPage(_),
            ..
        }
        | Page::Union { .. } => quote!(page),
        Page::Record { .. } => quote!(_page),
    };
    quote! {
        impl rt::Page for #name {
            type Item = #item;
            #[inline]
            fn into_items(self) -> Vec<Self::Item> { #into_items }
            #[inline]
            fn has_more(&self, #number: i64) -> bool { #has_more }
            #[inline]
            fn is_empty(&self) -> bool { #is_empty }
        }
    }
}
