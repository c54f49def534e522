//! How a response is read: by a single function, by its status, or as events.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::assemble::docs;
use crate::emit::ty::{ident, own, ty};
use crate::sdk::{
    EventForm, Events, HeaderForm, HeadersType, Operation, PartForm, PartType, PartTypes, Response,
    ResponseCase, ResponseChoice, ResponseDecoding, ResponseStatus, Ty,
};

/// The function that reads a response.
pub(in crate::emit) fn read(response: &Response) -> TokenStream {
    match &response.choice {
        Some(choice) => {
            let name = own(&choice.name);
            quote!(#name::read)
        }
        None => by(response.decoding),
    }
}

fn by(decoding: ResponseDecoding) -> TokenStream {
    match decoding {
        ResponseDecoding::Json => quote!(rt::response::json),
        ResponseDecoding::JsonOrEmpty => quote!(rt::response::json_or_empty),
        ResponseDecoding::Empty => quote!(rt::response::empty),
        ResponseDecoding::Text => quote!(rt::response::text),
        ResponseDecoding::Bytes => quote!(rt::response::bytes),
        ResponseDecoding::Choice => quote!(rt::response::undocumented),
    }
}

/// The enum of a response with several types.
pub(in crate::emit) fn choice(choice: &ResponseChoice) -> TokenStream {
    let (doc, name) = (docs(&choice.docs), ident(&choice.name));
    let own = own(&choice.name);
    let variants: Vec<_> = choice
        .cases
        .iter()
        .map(|case| {
            let (doc, name) = (docs(&case.docs), ident(&case.name));
            match &case.ty {
                Ty::Unit => quote! { #doc #name, },
                payload => {
                    let payload = ty(payload);
                    quote! { #doc #name(#payload), }
                }
            }
        })
        .collect();
    // Cases that need a media type come before those that do not.
    let (by_type, others): (Vec<_>, Vec<_>) = choice
        .cases
        .iter()
        .partition(|case| !case.media_types.is_empty());
    let arms: Vec<_> = by_type.into_iter().chain(others).map(arm).collect();
    let all = choice
        .cases
        .iter()
        .any(|case| case.status == ResponseStatus::Success && case.media_types.is_empty());
    let rest = (!all).then(|| quote! { _ => rt::response::undocumented(response), });
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }

        impl #own {
            fn read(response: &rt::RawResponse) -> Result<Self, rt::Error> {
                match response.status().as_u16() { #(#arms)* #rest }
            }
        }
    }
}

fn arm(case: &ResponseCase) -> TokenStream {
    let name = ident(&case.name);
    let status = match case.status {
        ResponseStatus::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        ResponseStatus::Success => quote!(_),
    };
    let tests = case
        .media_types
        .iter()
        .map(|media_type| quote!(response.is_of(#media_type)));
    let tests: Vec<_> = tests.collect();
    let guard = (!tests.is_empty()).then(|| quote!(if #(#tests)||*));
    let value = match case.ty {
        Ty::Unit => quote!(Ok(Self::#name)),
        _ => {
            let read = by(case.decoding);
            quote!(#read(response).map(Self::#name))
        }
    };
    quote! { #status #guard => #value, }
}

/// The type of an operation's response headers.
pub(in crate::emit) fn headers(headers: &HeadersType) -> TokenStream {
    let (doc, name) = (docs(&headers.docs), ident(&headers.name));
    let own = own(&headers.name);
    let methods = headers.methods.iter().map(|method| {
        let (doc, name, wire) = (docs(&method.docs), ident(&method.name), &method.wire);
        let read = ident(match method.form {
            HeaderForm::Value => "value",
            HeaderForm::List => "list",
            HeaderForm::Lines => "lines",
        });
        let ty = ty(&method.ty);
        quote! {
            #doc
            #[must_use]
            #[inline]
            pub fn #name(&self) -> Option<#ty> { rt::typed_headers::#read(&self.0, #wire) }
        }
    });
    quote! {
        #doc
        #[derive(Clone)]
        pub struct #name(http::HeaderMap);

        impl #own { #(#methods)* }

        rt::response_headers!(#own);
    }
}

/// The methods of a builder that send the call.
pub(in crate::emit) fn sends(
    operation: &Operation,
    builder: &TokenStream,
    response: &TokenStream,
) -> TokenStream {
    let headers = operation.response.headers.as_ref().map(|headers| {
        let name = own(&headers.name);
        quote!(, #name)
    });
    let plain = match operation.only_events() {
        Some(_) => quote! { rt::call_settings!(#builder); },
        None => quote! { rt::call_methods!(#builder -> #response #headers); },
    };
    let sequences = operation.events.iter();
    let sequences = sequences.map(|events| sequence(events, builder, &ident(&events.method)));
    quote! { #plain #(#sequences)* }
}

/// The function of the runtime that decodes the content of a part.
fn part_form(form: PartForm) -> Ident {
    ident(match form {
        PartForm::Json => "json",
        PartForm::Text => "text",
        PartForm::Bytes => "bytes",
    })
}

/// The type of the content of a part, or of an event.
pub(in crate::emit) fn content(own: &Ty, within: Option<&PartTypes>) -> TokenStream {
    let Some(within) = within else {
        return ty(own);
    };
    let content = |part: &PartType| content(&part.ty, part.within.as_deref());
    let others = content(&within.others);
    let first = within.first.iter().map(content);
    match within.first.is_empty() {
        true => quote!(Vec<rt::Part<#others>>),
        false => quote!((#(rt::Part<#first>,)* Vec<rt::Part<#others>>)),
    }
}

/// The types of the parts of a part, with the functions that decode them, as the macros of the runtime read them.
fn forms(form: PartForm, within: Option<&PartTypes>) -> TokenStream {
    let Some(within) = within else {
        let form = part_form(form);
        return quote!(#form);
    };
    let typed = |part: &PartType| {
        let content = content(&part.ty, part.within.as_deref());
        let form = forms(part.form, part.within.as_deref());
        quote!(#content: #form)
    };
    let others = typed(&within.others);
    let first = within.first.iter().map(typed);
    quote!([#(#first),*; #others])
}

fn sequence(events: &Events, builder: &TokenStream, send: &Ident) -> TokenStream {
    let item = content(&events.ty, events.within.as_deref());
    let form = match events.form {
        EventForm::Lines => {
            let accept = &events.media_types;
            return quote! { rt::line_methods!(#builder.#send -> #item, #accept); };
        }
        EventForm::Parts(form) => {
            let accept = &events.media_types;
            let form = forms(form, events.within.as_deref());
            let first = events.first.iter().map(|part| {
                let content = content(&part.ty, part.within.as_deref());
                let form = forms(part.form, part.within.as_deref());
                quote!(#content: #form)
            });
            let methods = ident(match events.has_parts_within() {
                true => "nested_part_methods",
                false => "part_methods",
            });
            let first = match events.first.is_empty() {
                true => None,
                false => Some(quote!([#(#first),*],)),
            };
            return quote! { rt::#methods!(#builder.#send -> #first #item: #form, #accept); };
        }
        EventForm::Data => ident("Data"),
        EventForm::Text => ident("Text"),
        EventForm::Whole => ident("Whole"),
    };
    let end = events.end.iter().map(|end| quote!(, #end));
    quote! { rt::event_methods!(#builder.#send -> #item, #form #(#end)*); }
}
