//! The optional parameters of a method of a trait. In: the optional parameters of an operation. Out: a struct of them, and
//! the statements that pass them to the client.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::concrete;
use crate::emit::assemble::docs;
use crate::emit::items::deprecation;
use crate::emit::ty::{ident, own};
use crate::sdk::{Argument, Operation, Service, Target};
use crate::sentences;

/// A field of the struct of optional parameters.
pub(super) struct OptionField {
    docs: TokenStream,
    name: Ident,
    /// Its type, without the `Option`.
    ty: TokenStream,
    /// The statement that passes it to the builder.
    pub(super) set: TokenStream,
    deprecated: TokenStream,
}

pub(super) fn setter(argument: &Argument, options: &Ident) -> OptionField {
    let name = ident(&argument.name);
    let value = concrete(&argument.accepts, &argument.ty);
    let (ty, set) = match argument.target {
        Target::QueryEntry => (
            quote!(std::collections::BTreeMap<String, #value>),
            quote! {
                for (key, value) in #options.#name.into_iter().flatten() {
                    call = call.#name(key, value);
                }
            },
        ),
        Target::Path(_) | Target::Query(_) | Target::Header(_) | Target::Cookie(_) => (
            value,
            quote! {
                if let Some(value) = #options.#name {
                    call = call.#name(value);
                }
            },
        ),
    };
    OptionField {
        docs: docs(&argument.docs),
        name,
        ty,
        set,
        deprecated: deprecation(argument.deprecated),
    }
}

pub(super) fn structure(
    service: &Service,
    operation: &Operation,
    name: &Ident,
    fields: &[OptionField],
) -> TokenStream {
    let doc = docs(&sentences::options_of(&format!(
        "{}::{}",
        service.name, operation.name
    )));
    let declared = fields.iter().map(|field| {
        let (doc, name, ty) = (&field.docs, &field.name, &field.ty);
        quote! { #doc pub #name: Option<#ty>, }
    });
    let setters = fields.iter().map(|field| {
        let (doc, name, ty) = (&field.docs, &field.name, &field.ty);
        let deprecated = &field.deprecated;
        quote! {
            #doc
            #deprecated
            #[must_use]
            pub fn #name(mut self, #name: impl Into<#ty>) -> Self {
                self.#name = Some(#name.into());
                self
            }
        }
    });
    let own = own(&name.to_string());
    quote! {
        #doc
        #[derive(Debug, Clone, Default)]
        #[non_exhaustive]
        pub struct #name { #(#declared)* }

        impl #own { #(#setters)* }
    }
}
