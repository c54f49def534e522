//! The answers of a driver: what a call returns, as what the driver writes.

use proc_macro2::TokenStream;
use quote::quote;

use super::parts::stream_parts;
use crate::emit::ty::ident;
use crate::sdk::{EventForm, Events, Operation, ResponseDecoding, Ty};

/// Whether the request decides which of several sequences, or of a sequence and a value, the response is read as.
pub(super) fn differ(operation: &Operation) -> bool {
    others(operation).next().is_some()
}

/// The sequences that a request must ask for.
fn others(operation: &Operation) -> impl Iterator<Item = &Events> {
    let sequences = operation.events.iter();
    sequences.skip(usize::from(operation.only_events().is_some()))
}

/// The answer that a call gives.
pub(super) fn answer(operation: &Operation, modules: &[&str]) -> TokenStream {
    let others = others(operation).map(|events| {
        let media_types = events.media_types.split(", ");
        let sent = sequence(events);
        quote! { Some(#(#media_types)|*) => #sent, }
    });
    let sent = sent(operation, modules);
    match differ(operation) {
        false => sent,
        true => quote! {
            match arguments.accept.as_deref() {
                #(#others)*
                _ => #sent,
            }
        },
    }
}

/// The answer that a call gives: the first sequence if all responses are sequences, otherwise the value.
fn sent(operation: &Operation, modules: &[&str]) -> TokenStream {
    let read = by(operation.response.decoding);
    match (operation.only_events(), &operation.response.choice) {
        (Some(events), _) => sequence(events),
        (None, Some(choice)) => {
            let path = accessor_path(modules, &choice.name);
            let arms = choice.cases.iter().map(|case| {
                let (name, read) = (ident(&case.name), content(case.decoding));
                match case.ty {
                    Ty::Unit => quote! { #path::#name => crate::answer::Content::Empty, },
                    _ => quote! { #path::#name(value) => #read(value), },
                }
            });
            quote! {
                crate::answer::sent(call.send_response(), |response| match response {
                    #(#arms)*
                    _ => crate::answer::Content::Empty,
                })
            }
        }
        (None, None) => quote!(#read(call.send_response())),
    }
}

/// The answer that a sequence gives.
fn sequence(events: &Events) -> TokenStream {
    let send = ident(&events.method);
    match events.form {
        EventForm::Lines => quote!(crate::streams::lines(call.#send())),
        EventForm::Data | EventForm::Text | EventForm::Whole => {
            quote!(crate::streams::events(call.#send()))
        }
        EventForm::Parts(form) => stream_parts(events, &send, form),
    }
}

/// The path of a type in a service's file.
pub(super) fn accessor_path(modules: &[&str], name: &str) -> TokenStream {
    let (modules, name) = (modules.iter().map(|module| ident(module)), ident(name));
    quote!(sdk::services::#(#modules::)*#name)
}

/// The function that makes an answer from a response.
fn by(decoding: ResponseDecoding) -> TokenStream {
    match decoding {
        ResponseDecoding::Json | ResponseDecoding::JsonOrEmpty => quote!(crate::answer::json),
        ResponseDecoding::Empty | ResponseDecoding::Choice => quote!(crate::answer::empty),
        ResponseDecoding::Text => quote!(crate::answer::text),
        ResponseDecoding::Bytes => quote!(crate::answer::bytes),
    }
}

/// The function that makes the content of an answer from a value.
fn content(decoding: ResponseDecoding) -> TokenStream {
    match decoding {
        ResponseDecoding::Json
        | ResponseDecoding::JsonOrEmpty
        | ResponseDecoding::Empty
        | ResponseDecoding::Choice => quote!(crate::answer::json_content),
        ResponseDecoding::Text => quote!(crate::answer::text_content),
        ResponseDecoding::Bytes => quote!(crate::answer::bytes_content),
    }
}
