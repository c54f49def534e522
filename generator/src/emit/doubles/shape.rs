//! How an operation is encoded, for its test double: the types of its body and its response, and the functions that
//! read and write them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::calls::given::item_form;
use crate::emit::ty::{ident, ty};
use crate::sdk::{
    Body, BodyEncoding, ItemForm, Operation, ResponseCase, ResponseDecoding, Service, Ty,
};

/// The type of a body, and the function that reads it.
pub(super) fn body(operation: &Operation) -> (TokenStream, TokenStream) {
    let optional = operation.builder.iter().find_map(|it| it.body.as_ref());
    match (&operation.body, optional) {
        (Some(body), _) => read(body, false),
        (None, Some(body)) => read(body, true),
        (None, None) => (quote!(()), quote!(rt::no_body)),
    }
}

fn read(body: &Body, optional: bool) -> (TokenStream, TokenStream) {
    let own = ty(&body.ty);
    match (body.encoding, optional) {
        (_, false) if !body.first.is_empty() => {
            (quote!(rt::ReceivedParts<()>), quote!(rt::parts_body))
        }
        (_, true) if !body.first.is_empty() => (
            quote!(Option<rt::ReceivedParts<()>>),
            quote!(rt::optional_parts_body),
        ),
        (BodyEncoding::Json, false) => (own, quote!(rt::json_body)),
        (BodyEncoding::Json, true) => (quote!(Option<#own>), quote!(rt::optional_json_body)),
        (BodyEncoding::Form, false) => (own, quote!(rt::form_body)),
        (BodyEncoding::Form, true) => (quote!(Option<#own>), quote!(rt::optional_form_body)),
        (BodyEncoding::Text, _) => (quote!(String), quote!(rt::text_body)),
        (BodyEncoding::Items(ItemForm::Parts(_)), false) => {
            (quote!(Vec<#own>), quote!(rt::part_items_body))
        }
        (BodyEncoding::Items(ItemForm::Parts(_)), true) => (
            quote!(Option<Vec<#own>>),
            quote!(rt::optional_part_items_body),
        ),
        (BodyEncoding::Items(form), false) => {
            let form = item_form(form);
            (
                quote!(Vec<#own>),
                quote!(|request| rt::items_body(request, #form)),
            )
        }
        (BodyEncoding::Items(form), true) => {
            let form = item_form(form);
            (
                quote!(Option<Vec<#own>>),
                quote!(|request| rt::optional_items_body(request, #form)),
            )
        }
        (BodyEncoding::Bytes, _) => (quote!(bytes::Bytes), quote!(rt::bytes_body)),
        (BodyEncoding::Multipart, _) if body.ty != Ty::Unit => {
            let files = body.files.iter().map(|file| &file.wire);
            let files = quote!(&[#(#files),*]);
            let parts = quote!(rt::ReceivedParts<#own>);
            match optional {
                false => (parts, quote!(|request| rt::multipart_body(request, #files))),
                true => (
                    quote!(Option<#parts>),
                    quote!(|request| rt::optional_multipart_body(request, #files)),
                ),
            }
        }
        (BodyEncoding::Multipart | BodyEncoding::Parts, false) => {
            (quote!(rt::ReceivedParts<()>), quote!(rt::parts_body))
        }
        (BodyEncoding::Multipart | BodyEncoding::Parts, true) => (
            quote!(Option<rt::ReceivedParts<()>>),
            quote!(rt::optional_parts_body),
        ),
    }
}

/// The type of a response, and the function that writes it.
pub(super) fn response(service: &Service, operation: &Operation) -> (TokenStream, TokenStream) {
    let response = &operation.response;
    let (Some(choice), Ty::Local(name)) = (&response.choice, &response.ty) else {
        return (ty(&response.ty), by(response.decoding));
    };
    let (path, name) = (service.path.iter().map(|step| ident(step)), ident(name));
    let own = quote!(sdk::services #(::#path)* ::#name);
    let cases = choice.cases.iter().zip(&operation.double.cases);
    let arms = cases.map(|(case, (code, media_type))| arm(&own, case, *code, media_type));
    (
        own.clone(),
        quote! { |value, _, _| match value { #(#arms)* } },
    )
}

/// The arm for a case of a response, with the case's status and media type.
fn arm(own: &TokenStream, case: &ResponseCase, code: u16, media_type: &str) -> TokenStream {
    let name = ident(&case.name);
    let code = proc_macro2::Literal::u16_unsuffixed(code);
    let write = by(case.decoding);
    match case.ty {
        Ty::Unit => quote! { #own::#name => rt::empty_response(&(), #code, ""), },
        _ => quote! { #own::#name(value) => #write(value, #code, #media_type), },
    }
}

fn by(decoding: ResponseDecoding) -> TokenStream {
    match decoding {
        ResponseDecoding::Json => quote!(rt::json_response),
        ResponseDecoding::JsonOrEmpty => quote!(rt::optional_json_response),
        ResponseDecoding::Empty | ResponseDecoding::Choice => quote!(rt::empty_response),
        ResponseDecoding::Text => quote!(rt::text_response),
        ResponseDecoding::Bytes => quote!(rt::bytes_response),
    }
}
