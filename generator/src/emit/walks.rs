//! Methods that walk lists page by page, and how pages are read.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::assemble::docs;
use super::ty::{ident, model, ty};
use crate::sdk::{
    CursorPlace, Definition, Hold, Kind, Operation, Page, PageEnd, Paging, Reach, Telling,
};

/// The methods that walk the pages of an operation.
pub(super) fn methods(
    builder: &TokenStream,
    reply: &TokenStream,
    operation: &Operation,
    paging: &Paging,
) -> TokenStream {
    let name = format_ident!("{}_told", operation.constant.to_lowercase());
    let (step, telling) = match paging {
        Paging::Number(parameter) => {
            return quote! { rt::page_methods!(#builder -> #reply, #parameter); };
        }
        Paging::NumberFrom(parameter, first) => {
            let first = Literal::i64_unsuffixed(*first);
            (quote!(Numbers::new(#parameter, #first)), None)
        }
        Paging::Offset(parameter, telling) => {
            (quote!(Offset::new(#parameter, #name)), Some(telling))
        }
        Paging::Cursor(cursor, telling) => {
            let parameter = &cursor.parameter;
            let place = match cursor.place {
                CursorPlace::Query => quote!(),
                CursorPlace::Header => quote!(.in_header()),
                CursorPlace::Body => quote!(.in_body(false)),
                CursorPlace::BodyNumber => quote!(.in_body(true)),
            };
            let header = cursor.header.as_ref().map(|name| quote!(.told_by(#name)));
            let step = quote!(Cursor::new(#parameter, #name) #place #header);
            (step, Some(telling))
        }
        Paging::Url(telling) => (quote!(NextUrl::new(#name)), Some(telling)),
        Paging::Link => (quote!(Link::new()), None),
    };
    let told = telling.map(|telling| {
        let told = told(telling);
        let doc = docs(&format!(
            "What a page of `{}` says of the list.",
            operation.id.replace('`', "'")
        ));
        quote! {
            #doc
            fn #name(page: &#reply) -> rt::Told { #told }
        }
    });
    quote! {
        rt::walk_methods!(#builder -> #reply, #step);
        #told
    }
}

/// How a page says what it says of the list.
fn told(telling: &Telling) -> TokenStream {
    let count = match value(&quote!(page), &telling.items) {
        (items, true) => quote!(#items.map_or(0, Vec::len)),
        (items, false) => quote!(#items.len()),
    };
    let next = telling.next.as_ref().map(|(path, is_text)| {
        let value = match (value(&quote!(page), path), is_text) {
            ((next, true), true) => quote!(#next.cloned()),
            ((next, true), false) => quote!(#next.map(ToString::to_string)),
            ((next, false), true) => quote!(Some(#next.clone())),
            ((next, false), false) => quote!(Some(#next.to_string())),
        };
        quote!(next: #value,)
    });
    let copied = |path: &Vec<Reach>| match value(&quote!(page), path) {
        (value, true) => quote!(#value.copied()),
        (value, false) => quote!(Some(#value)),
    };
    let total = telling
        .total
        .as_ref()
        .map(copied)
        .map(|total| quote!(total: #total,));
    let more = telling
        .more
        .as_ref()
        .map(copied)
        .map(|more| quote!(more: #more,));
    quote! {
        rt::Told { count: #count, #next #total #more ..Default::default() }
    }
}

/// A value at some fields, and whether it is a reference that may be missing.
fn value(from: &TokenStream, path: &[Reach]) -> (TokenStream, bool) {
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

/// The list at some fields, taken out of a page.
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
pub(super) fn page(definition: &Definition, page: &Page) -> TokenStream {
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
                Kind::Union(planned) => planned
                    .variants
                    .iter()
                    .map(|variant| ident(&variant.name))
                    .collect(),
                Kind::Record(_) | Kind::Strings(_) | Kind::Alias(_) | Kind::Wrapper(_) => {
                    Vec::new()
                }
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
            fn has_more(&self, #number: i64) -> bool { #has_more }
            fn is_empty(&self) -> bool { #is_empty }
        }
    }
}
