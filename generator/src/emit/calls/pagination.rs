//! Pagination methods of builders.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::assemble::docs;
use crate::emit::items::pages::value;
use crate::sdk::{CursorPlace, Operation, PageFields, Paging, Reach};
use crate::sentences;

/// The methods that iterate over the pages of an operation.
pub(in crate::emit) fn methods(
    builder: &TokenStream,
    response: &TokenStream,
    operation: &Operation,
    paging: &Paging,
) -> TokenStream {
    let name = format_ident!("{}_info", operation.constant.to_lowercase());
    let (step, telling) = match paging {
        Paging::Number(parameter) => {
            return quote! { rt::page_methods!(#builder -> #response, #parameter); };
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
            let header = cursor
                .header
                .as_ref()
                .map(|name| quote!(.from_header(#name)));
            let step = quote!(Cursor::new(#parameter, #name) #place #header);
            (step, Some(telling))
        }
        Paging::Url(telling) => (quote!(NextUrl::new(#name)), Some(telling)),
        Paging::Link => (quote!(Link::new()), None),
    };
    let info = telling.map(|telling| {
        let info = info(telling);
        let doc = docs(&sentences::page_info(&operation.id.replace('`', "'")));
        quote! {
            #doc
            fn #name(page: &#response) -> rt::PageInfo { #info }
        }
    });
    quote! {
        rt::pagination_methods!(#builder -> #response, #step);
        #info
    }
}

/// How the pagination fields of a page are read.
fn info(telling: &PageFields) -> TokenStream {
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
    let last = telling.last.as_ref().map(|path| {
        let value = match value(&quote!(item), path) {
            (value, true) => quote!(and_then(|item| #value.map(ToString::to_string))),
            (value, false) => quote!(map(|item| #value.to_string())),
        };
        let last = match self::value(&quote!(page), &telling.items) {
            (items, true) => quote!(#items.and_then(|items| items.last())),
            (items, false) => quote!(#items.last()),
        };
        quote!(next: #last.#value,)
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
        rt::PageInfo { count: #count, #next #last #total #more ..Default::default() }
    }
}
