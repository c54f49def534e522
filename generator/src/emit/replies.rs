//! How a reply is read: by which function, by its status, or as events.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs::docs;
use super::imports::{Imports, Module};
use super::ty::{ident, ty};
use crate::sdk::{
    EventForm, Events, Operation, Reply, ReplyCase, ReplyChoice, ReplyDecoding, ReplyStatus, Ty,
};

/// The function that reads a reply.
pub(super) fn read(reply: &Reply, imports: &mut Imports) -> TokenStream {
    match &reply.choice {
        Some(choice) => {
            let name = ident(&choice.name);
            quote!(#name::read)
        }
        None => by(reply.decoding, imports),
    }
}

fn by(decoding: ReplyDecoding, imports: &mut Imports) -> TokenStream {
    imports.add(Module::Runtime, "reply");
    match decoding {
        ReplyDecoding::Json => quote!(reply::json),
        ReplyDecoding::JsonOrEmpty => quote!(reply::json_or_empty),
        ReplyDecoding::Empty => quote!(reply::empty),
        ReplyDecoding::Text => quote!(reply::text),
        ReplyDecoding::Bytes => quote!(reply::bytes),
        ReplyDecoding::Choice => quote!(reply::undocumented),
    }
}

/// The enum of a reply that is one of several.
pub(super) fn choice(choice: &ReplyChoice, imports: &mut Imports) -> TokenStream {
    for name in ["Error", "Reply", "reply"] {
        imports.add(Module::Runtime, name);
    }
    let (doc, name) = (docs(&choice.docs), ident(&choice.name));
    let variants: Vec<_> = choice
        .cases
        .iter()
        .map(|case| {
            let (doc, name) = (docs(&case.docs), ident(&case.name));
            match &case.ty {
                Ty::Unit => quote! { #doc #name, },
                payload => {
                    let payload = ty(payload, imports);
                    quote! { #doc #name(#payload), }
                }
            }
        })
        .collect();
    // What needs a media type goes before what does not.
    let (by_type, others): (Vec<_>, Vec<_>) = choice
        .cases
        .iter()
        .partition(|case| !case.media_types.is_empty());
    let arms: Vec<_> = by_type
        .into_iter()
        .chain(others)
        .map(|case| arm(case, imports))
        .collect();
    let all = choice
        .cases
        .iter()
        .any(|case| case.status == ReplyStatus::Success && case.media_types.is_empty());
    let rest = (!all).then(|| quote! { _ => reply::undocumented(reply), });
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }

        impl #name {
            fn read(reply: &Reply) -> Result<Self, Error> {
                match reply.status().as_u16() { #(#arms)* #rest }
            }
        }
    }
}

fn arm(case: &ReplyCase, imports: &mut Imports) -> TokenStream {
    let name = ident(&case.name);
    let status = match case.status {
        ReplyStatus::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        ReplyStatus::Success => quote!(_),
    };
    let tests = case
        .media_types
        .iter()
        .map(|media_type| quote!(reply.is_of(#media_type)));
    let tests: Vec<_> = tests.collect();
    let guard = (!tests.is_empty()).then(|| quote!(if #(#tests)||*));
    let value = match case.ty {
        Ty::Unit => quote!(Ok(Self::#name)),
        _ => {
            let read = by(case.decoding, imports);
            quote!(#read(reply).map(Self::#name))
        }
    };
    quote! { #status #guard => #value, }
}

/// The methods of a builder that send it.
pub(super) fn sends(
    operation: &Operation,
    builder: &Ident,
    reply: &TokenStream,
    imports: &mut Imports,
) -> TokenStream {
    let Some(events) = &operation.events else {
        imports.add(Module::Runtime, "call_methods");
        return quote! { call_methods!(#builder -> #reply); };
    };
    let send = match (events.only, events.form) {
        (true, _) => ident("send"),
        (false, EventForm::Lines) => ident("send_lines"),
        (false, _) => ident("send_events"),
    };
    let plain = match events.only {
        true => {
            imports.add(Module::Runtime, "call_settings");
            quote! { call_settings!(#builder); }
        }
        false => {
            imports.add(Module::Runtime, "call_methods");
            quote! { call_methods!(#builder -> #reply); }
        }
    };
    let sequence = sequence(events, builder, &send, imports);
    quote! { #plain #sequence }
}

fn sequence(events: &Events, builder: &Ident, send: &Ident, imports: &mut Imports) -> TokenStream {
    let item = ty(&events.ty, imports);
    let form = match events.form {
        EventForm::Lines => {
            imports.add(Module::Streams, "line_methods");
            return quote! { line_methods!(#builder.#send -> #item); };
        }
        EventForm::Data => ident("Data"),
        EventForm::Text => ident("Text"),
        EventForm::Whole => ident("Whole"),
    };
    imports.add(Module::Streams, "event_methods");
    let end = events.end.iter().map(|end| quote!(, #end));
    quote! { event_methods!(#builder.#send -> #item, #form #(#end)*); }
}
