//! `src/error.rs`: the documented error bodies.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::assemble::{Source, docs};
use super::ty::{ident, ty};
use crate::sdk::{ErrorStatus, Sdk, Service};

/// The file.
pub(super) fn file(sdk: &Sdk) -> Source {
    let variants: Vec<_> = sdk
        .errors
        .iter()
        .map(|error| {
            let (doc, name) = (docs(&error.docs), ident(&error.name));
            let payload = ty(&error.ty);
            quote! { #doc #name(#payload), }
        })
        .collect();
    let readers: Vec<_> = sdk
        .errors
        .iter()
        .map(|error| {
            let (function, name) = (ident(&error.function), ident(&error.name));
            quote! {
                pub(crate) fn #function(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                    reader.value().map(Self::#name)
                }
            }
        })
        .collect();
    let names: Vec<_> = sdk.errors.iter().map(|error| ident(&error.name)).collect();
    let texts: Vec<_> = sdk
        .errors
        .iter()
        .map(|error| {
            error
                .tag
                .as_ref()
                .map_or(error.name.as_str(), |(_, value)| value.as_str())
        })
        .collect();
    let mut properties: Vec<&str> = sdk
        .errors
        .iter()
        .filter_map(|error| error.tag.as_ref())
        .map(|(property, _)| property.as_str())
        .collect();
    properties.sort_unstable();
    properties.dedup();
    let tagged = properties.iter().map(|property| {
        let arms = sdk.errors.iter().filter_map(|error| {
            let (own, value) = error.tag.as_ref()?;
            let function = ident(&error.function);
            (own == property)
                .then(|| quote! { Some(#value) => return sdk::error::ApiError::#function(&mut reader).ok(), })
        });
        quote! {
            match reader.tag(&[#property]).ok()?.as_deref() {
                #(#arms)*
                _ => {}
            }
        }
    });
    let mut untagged: BTreeMap<u16, Vec<TokenStream>> = BTreeMap::new();
    for (index, error) in sdk
        .errors
        .iter()
        .enumerate()
        .filter(|(_, error)| error.tag.is_none())
    {
        let function = ident(&error.function);
        for code in codes(sdk, index) {
            untagged
                .entry(code)
                .or_default()
                .push(quote! { sdk::error::ApiError::#function(&mut rt::Reader::new(body)).ok() });
        }
    }
    let arms = untagged.iter().map(|(code, reads)| {
        let code = proc_macro2::Literal::u16_unsuffixed(*code);
        let reads = reads.iter().enumerate().map(|(place, read)| match place {
            0 => quote!(#read),
            _ => quote!(.or_else(|| #read)),
        });
        quote! { #code => #(#reads)*, }
    });
    let tagged: Vec<_> = tagged.collect();
    let look = match tagged.is_empty() {
        true => quote!(),
        false => quote! { let mut reader = rt::Reader::new(body); #(#tagged)* },
    };
    let rest = match untagged.is_empty() {
        true => quote! { None },
        false => quote! { match status { #(#arms)* _ => None } },
    };
    let status = match untagged.is_empty() {
        true => quote!(_status),
        false => quote!(status),
    };
    let known_body = match (tagged.is_empty(), untagged.is_empty()) {
        (true, true) => quote!(_body),
        (_, _) => quote!(body),
    };
    let mut groups = vec![quote! {
        #[doc = " The error bodies that the API documents."]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ApiError {
            #(#variants)*
            #[doc = " JSON that the API does not document."]
            Unknown(rt::RawJson),
        }
    }];
    groups.push(quote! { impl sdk::error::ApiError { #(#readers)* } });
    groups.push(message(sdk));
    groups.push(quote! {
        impl std::fmt::Display for sdk::error::ApiError {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(match self {
                    #(Self::#names(_) => #texts,)*
                    Self::Unknown(_) => "an undocumented error",
                })
            }
        }
    });
    groups.push(quote! {
        #[doc = " Reads an error body that the operation does not document: as one that others document, or as JSON."]
        pub(crate) fn fallback_error(status: u16, body: &str) -> Option<sdk::error::ApiError> {
            known_error(status, body).or_else(|| rt::RawJson::parse(body).ok().map(sdk::error::ApiError::Unknown))
        }
    });
    groups.push(quote! {
        #[doc = " Reads a body by its tag, or else as one that is documented for its status."]
        fn known_error(#status: u16, #known_body: &str) -> Option<sdk::error::ApiError> { #look #rest }
    });
    Source {
        path: "src/error.rs".to_owned(),
        docs: "What the server says when it refuses.".to_owned(),
        groups,
    }
}

/// The statuses with which some operation documents an error body.
fn codes(sdk: &Sdk, body: usize) -> BTreeSet<u16> {
    let mut codes = BTreeSet::new();
    let mut todo: Vec<&Service> = sdk.services.iter().collect();
    while let Some(service) = todo.pop() {
        todo.extend(&service.children);
        let documented = service
            .operations
            .iter()
            .flat_map(|operation| &operation.errors);
        codes.extend(documented.filter_map(|(status, index)| match status {
            ErrorStatus::Code(code) if *index == body => Some(*code),
            ErrorStatus::Code(_) | ErrorStatus::Range(_) | ErrorStatus::Default => None,
        }));
    }
    codes
}

/// `ApiError::message`.
fn message(sdk: &Sdk) -> proc_macro2::TokenStream {
    let arms: Vec<_> = sdk
        .errors
        .iter()
        .filter_map(|error| {
            let (name, field) = (ident(&error.name), ident(error.message.as_deref()?));
            Some(quote! { Self::#name(error) => Some(&error.#field), })
        })
        .collect();
    if arms.is_empty() {
        return quote!();
    }
    quote! {
        impl sdk::error::ApiError {
            #[doc = " What the server says for people to read, where the body has such a text."]
            #[must_use]
            pub fn message(&self) -> Option<&str> {
                match self { #(#arms)* _ => None, }
            }
        }
    }
}
