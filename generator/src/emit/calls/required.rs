//! The struct of an operation's required parameters, if there are too many for arguments.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::assemble::docs;
use crate::emit::ty::{ident, ty};
use crate::sdk::{Operation, Service};
use crate::sentences;

pub(super) fn structure(service: &Service, operation: &Operation) -> Option<TokenStream> {
    let name = ident(operation.required.as_deref()?);
    let method = format!("{}::{}", service.name, operation.name);
    let doc = docs(&sentences::required_parameters(&method));
    let fields = operation.arguments.iter().map(|argument| {
        let (doc, name, ty) = (
            docs(&argument.docs),
            ident(&argument.name),
            ty(&argument.ty),
        );
        quote! { #doc pub #name: #ty, }
    });
    Some(quote! {
        #doc
        #[derive(Debug, Clone)]
        pub struct #name { #(#fields)* }
    })
}
