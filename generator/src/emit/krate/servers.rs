//! Types for the servers that callers choose from.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::assemble::docs;
use crate::emit::ty::ident;
use crate::sdk::{Client, Endpoint, Servers};
use crate::sentences;

/// All types, and the setter of the client's server.
pub(in crate::emit) fn groups(client: &Client) -> Vec<TokenStream> {
    let mut groups: Vec<TokenStream> = Vec::new();
    for servers in client.servers.iter().chain(&client.other_servers) {
        match servers.choices.as_slice() {
            [only] => groups.push(parts(only, &servers.name)),
            choices => {
                groups.push(choice(servers));
                let typed = choices
                    .iter()
                    .filter_map(|choice| Some((choice, choice.ty.as_deref()?)));
                groups.extend(typed.map(|(choice, name)| parts(choice, name)));
            }
        }
    }
    groups.extend(client.servers.as_ref().map(|servers| {
        let (doc, name) = (docs(sentences::SET_SERVER), ident(&servers.name));
        quote! {
            impl rt::ClientBuilder {
                #doc
                pub fn server(self, server: impl Into<self::#name>) -> Self { self.base_url(server.into().base_url()) }
            }
        }
    }));
    groups
}

/// An enum of several servers.
fn choice(servers: &Servers) -> TokenStream {
    let name = ident(&servers.name);
    let variants = servers.choices.iter().map(|choice| {
        let (doc, variant) = (docs(&choice.docs), ident(&choice.name));
        let parts = choice.ty.as_deref().map(ident);
        let parts = parts.map(|parts| quote!((self::#parts)));
        quote! { #doc #variant #parts, }
    });
    let urls = servers.choices.iter().map(|choice| {
        let (variant, url) = (ident(&choice.name), &choice.template);
        match &choice.ty {
            Some(_) => quote! { Self::#variant(server) => server.base_url(), },
            None => quote! { Self::#variant => #url.to_owned(), },
        }
    });
    let default = servers.choices.first().map(|first| {
        let variant = ident(&first.name);
        let parts = first.ty.as_deref().map(ident);
        let parts = parts.map(|parts| quote!((self::#parts::new())));
        let doc = docs(sentences::DEFAULT_SERVER);
        quote! {
            #doc
            impl Default for self::#name {
                fn default() -> Self { Self::#variant #parts }
            }
        }
    });
    let conversions = servers.choices.iter().filter_map(|choice| {
        let (variant, parts) = (ident(&choice.name), ident(choice.ty.as_deref()?));
        Some(quote! {
            impl From<self::#parts> for self::#name {
                fn from(server: self::#parts) -> Self { Self::#variant(server) }
            }
        })
    });
    let (doc, base_url) = (docs(sentences::SERVERS), docs(sentences::BASE_URL));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }

        impl self::#name {
            #base_url
            #[must_use]
            pub fn base_url(&self) -> String { match self { #(#urls)* } }
        }

        #default

        #(#conversions)*
    }
}

/// A struct of the variables of a server's URL.
fn parts(endpoint: &Endpoint, name: &str) -> TokenStream {
    let (doc, name) = (docs(&endpoint.docs), ident(name));
    let fields: Vec<_> = endpoint
        .variables
        .iter()
        .map(|variable| ident(&variable.name))
        .collect();
    let defaults = endpoint
        .variables
        .iter()
        .map(|variable| variable.default.as_str());
    let setters = endpoint.variables.iter().map(|variable| {
        let (doc, name) = (docs(&variable.docs), ident(&variable.name));
        quote! {
            #doc
            #[must_use]
            pub fn #name(mut self, #name: impl Into<String>) -> Self {
                self.#name = #name.into();
                self
            }
        }
    });
    let texts = texts(endpoint);
    let (new, base_url) = (docs(sentences::NEW_SERVER), docs(sentences::BASE_URL));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct #name { #(#fields: String),* }

        impl self::#name {
            #new
            #[must_use]
            pub fn new() -> Self { Self { #(#fields: #defaults.to_owned()),* } }
            #(#setters)*
            #base_url
            #[must_use]
            pub fn base_url(&self) -> String { [#(#texts),*].concat() }
        }

        impl Default for self::#name {
            fn default() -> Self { Self::new() }
        }
    }
}

/// The template as a sequence of texts and fields.
fn texts(endpoint: &Endpoint) -> Vec<TokenStream> {
    let mut texts = Vec::new();
    let mut rest = endpoint.template.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        let variable = endpoint
            .variables
            .iter()
            .find(|variable| variable.wire == name);
        let Some(variable) = variable else { break };
        let (text, field) = (Literal::string(before), ident(&variable.name));
        texts.extend([quote!(#text), quote!(self.#field.as_str())]);
        rest = after;
    }
    if !rest.is_empty() || texts.is_empty() {
        texts.push(quote!(#rest));
    }
    texts
}
