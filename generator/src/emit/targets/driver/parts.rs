//! The parts of multipart bodies that are identified by their positions: those of responses, and the arguments of
//! requests.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::calls::Given;
use crate::emit::ty::ty;
use crate::sdk::{Body, Events, PartForm, PartType, PartTypes};

/// The answer of an operation that returns several parts.
pub(super) fn stream_parts(events: &Events, send: &Ident, form: PartForm) -> TokenStream {
    let names = (0..events.first.len()).map(|index| format_ident!("part{index}"));
    let names: Vec<_> = names.collect();
    let first = events.first.iter().zip(&names);
    let first = first.map(|(part, name)| {
        let by = by(part.form, part.within.as_deref());
        quote!(crate::stream_parts::content(&#name, #by))
    });
    let pattern = match names.is_empty() {
        true => quote!(parts),
        false => quote!((#(#names,)* parts)),
    };
    let item = by(form, events.within.as_deref());
    quote! {
        crate::stream_parts::parts(call.#send(), |#pattern| (vec![#(#first),*], parts), #item)
    }
}

/// The function that writes the content of a part.
fn by(form: PartForm, within: Option<&PartTypes>) -> TokenStream {
    let Some(within) = within else {
        return match form {
            PartForm::Json | PartForm::Text => quote!(crate::stream_parts::value),
            PartForm::Bytes => quote!(crate::stream_parts::bytes),
        };
    };
    let by = |part: &PartType| self::by(part.form, part.within.as_deref());
    let names = (0..within.first.len()).map(|index| format_ident!("part{index}"));
    let names: Vec<_> = names.collect();
    let first = within.first.iter().map(by);
    let pattern = match names.is_empty() {
        true => quote!(parts),
        false => quote!((#(#names,)* parts)),
    };
    let others = by(&within.others);
    quote! {
        |#pattern| crate::stream_parts::within(
            vec![#(crate::stream_parts::content(#names, #first)),*], parts, #others)
    }
}

/// Whether a body is a list whose first items are arguments of their own, or whose items are files.
pub(super) fn is_listed(body: &Body) -> bool {
    !body.first.is_empty() || body.files.iter().any(|file| file.wire.is_empty())
}

/// The arguments that are headers of parts.
pub(super) fn headers(body: &Body) -> impl Iterator<Item = TokenStream> {
    body.headers.iter().map(|header| {
        let (ty, part, wire) = (ty(&header.ty), &header.part, &header.wire);
        quote!(arguments.part_header::<#ty>(#part, #wire)?)
    })
}

/// The arguments of a multipart body whose parts are identified by their positions.
pub(super) fn listed(body: &Body) -> Given {
    let names: Vec<_> = (0..=body.first.len())
        .map(|index| format_ident!("part{index}"))
        .collect();
    let first = body.first.iter().map(|part| match &part.accepts {
        Some(_) => {
            let ty = ty(&part.ty);
            quote!(parts.next::<#ty>()?)
        }
        None => quote!(parts.file()?),
    });
    let others = match &body.accepts {
        Some(_) => {
            let ty = ty(&body.ty);
            quote!(parts.rest::<#ty>()?)
        }
        None => quote!(parts.files()?),
    };
    let all = first.chain([others]);
    Given {
        before: Some(quote! {
            let mut parts = arguments.listed()?;
            #(let #names = #all;)*
        }),
        given: names
            .iter()
            .map(|name| quote!(#name))
            .chain(headers(body))
            .collect(),
    }
}
