//! Builders of calls: a struct for each operation with optional parameters, pages or events.

use proc_macro2::TokenStream;
use quote::quote;

use super::given::{accepted_argument, given_body, put};
use super::{pagination, responses};
use crate::emit::assemble::docs;
use crate::emit::items::deprecation;
use crate::emit::ty::{accepted_reference, ident, own, ty};
use crate::sdk::{Argument, Builder, Operation, Service, Target};
use crate::sentences;

/// The builder of an operation.
pub(super) fn builder(service: &Service, operation: &Operation, builder: &Builder) -> TokenStream {
    let (defined, name) = (ident(&builder.name), own(&builder.name));
    let response = ty(&operation.response.ty);
    let method = format!("{}::{}", service.name, operation.name);
    let id = operation.id.replace('`', "'");
    let doc = docs(&sentences::builder(&id, &method, &sends(operation)));
    let unsent = sentences::UNSENT;
    let setters: Vec<TokenStream> = builder.setters.iter().map(setter).collect();
    let body = builder.body.as_ref().map(|body| {
        let given = given_body(body);
        let (parameters, put) = (given.parameters, given.put);
        let doc = docs(sentences::SET_BODY);
        quote! {
            #doc
            #[inline]
            pub fn body(mut self, #(#parameters),*) -> Self {
                self.call = self.call #put;
                self
            }
        }
    });
    let pages = builder
        .paging
        .as_ref()
        .map(|paging| pagination::methods(&name, &response, operation, paging));
    let server = builder.servers.as_ref().map(|servers| {
        let servers = ident(servers);
        let servers = quote!(sdk::client::#servers);
        let doc = docs(sentences::SET_CALL_SERVER);
        quote! {
            #doc
            #[inline]
            pub fn server(mut self, server: impl Into<#servers>) -> Self {
                self.call = self.call.base_url(server.into().base_url());
                self
            }
        }
    });
    let has_own = !setters.is_empty() || body.is_some() || server.is_some();
    let own = has_own.then(|| quote! { impl #name { #(#setters)* #body #server } });
    let sends = responses::sends(operation, &name, &response);
    quote! {
        #doc
        #[derive(Debug, Clone)]
        #[must_use = #unsent]
        pub struct #defined { call: rt::Call<#response> }

        #own

        #sends
        #pages
    }
}

/// The methods that send the call. If there are several, those for sequences have their media types.
fn sends(operation: &Operation) -> Vec<(&str, Option<&str>)> {
    let plain = operation.only_events().is_none().then_some(("send", None));
    let sequences = operation.events.iter();
    let sequences = sequences.map(|it| (it.method.as_str(), Some(it.media_types.as_str())));
    let mut sends: Vec<_> = plain.into_iter().chain(sequences).collect();
    if let [(_, media_types)] = sends.as_mut_slice() {
        *media_types = None;
    }
    sends
}

fn setter(argument: &Argument) -> TokenStream {
    let (doc, name) = (docs(&argument.docs), ident(&argument.name));
    let deprecated = deprecation(argument.deprecated);
    match argument.target {
        Target::QueryEntry => {
            let wire = &argument.wire;
            let accepted = accepted_reference(&argument.accepts, &argument.ty, &ident("value"));
            let (ty, value) = (accepted.ty, accepted.value);
            quote! {
                #doc
                #deprecated
                #[inline]
                pub fn #name(mut self, key: impl AsRef<str>, value: #ty) -> Self {
                    self.call.query_entry(#wire, key.as_ref(), #value);
                    self
                }
            }
        }
        Target::Path(_) | Target::Query(_) | Target::Header(_) | Target::Cookie(_) => {
            let accepted = accepted_argument(argument);
            let put = put(argument, &accepted.value);
            let ty = accepted.ty;
            quote! {
                #doc
                #deprecated
                #[inline]
                pub fn #name(mut self, #name: #ty) -> Self {
                    self.#put
                    self
                }
            }
        }
    }
}
