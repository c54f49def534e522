//! `src/error.rs`: the documented error bodies.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::assemble::{Source, docs};
use crate::emit::items::arms::{self, Special};
use crate::emit::ty::{ident, literal, ty};
use crate::sdk::{ErrorBody, Scalar, Sdk};
use crate::sentences;

/// The most error bodies that one file defines together with their tables for the runtime, in about 1,400 lines.
const MOST: usize = 120;

/// The most error bodies that one file has a table for, in about 1,500 lines.
const MOST_IN_PART: usize = 200;

/// The file. If there are many error bodies, their tables for the runtime are in other files.
pub(in crate::emit) fn files(sdk: &Sdk) -> Vec<Source> {
    let variants = sdk.errors.iter().map(|error| {
        let (doc, name, payload) = (docs(&error.docs), ident(&error.name), ty(&error.ty));
        quote! { #doc #name(#payload), }
    });
    let texts = sdk.errors.iter().map(|error| {
        let (name, text) = (ident(&error.name), &error.text);
        (quote!(Self::#name(_)), quote!(#text))
    });
    let text = sentences::UNDOCUMENTED_ERROR;
    let texts = arms::divided(
        "text",
        &texts.collect::<Vec<_>>(),
        &Special::Arm(quote! { Self::Unknown(_) => #text, }, None),
        |method| quote!(self.#method()),
    );
    let arms_of_texts = &texts.own;
    let (doc, unknown, undocumented) = (
        docs(sentences::API_ERROR),
        docs(sentences::UNKNOWN_ERROR),
        docs(sentences::NEW_UNKNOWN_ERROR),
    );
    let is_large = sdk.errors.len() > MOST;
    let joined = is_large.then(|| {
        quote! {
            mod bodies;
            mod texts;
            pub use self::bodies::ErrorBody;
        }
    });
    let of_enum = vec![
        quote! { #joined },
        quote! {
            #doc
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum ApiError {
                #(#variants)*
                #unknown
                Unknown(rt::RawJson),
            }
        },
    ];
    let of_texts = vec![
        message(sdk),
        quote! {
            impl std::fmt::Display for sdk::error::ApiError {
                fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    formatter.write_str(match self { #arms_of_texts })
                }
            }
        },
    ];
    let more = texts.others.iter().map(|(method, arms)| {
        quote! {
            impl sdk::error::ApiError {
                pub(crate) fn #method(&self) -> &'static str { match self { #arms } }
            }
        }
    });
    let of_texts: Vec<TokenStream> = of_texts.into_iter().chain(more).collect();
    let parts = sdk.errors.chunks(MOST_IN_PART);
    let modules = (0..parts.len()).filter(|_| parts.len() > 1).map(|at| {
        let module = ident(&format!("part_{}", at + 1));
        quote! { mod #module; }
    });
    let of_bodies = vec![
        quote! { #(#modules)* },
        kinds(sdk),
        table(&sdk.errors, parts.len()),
    ];
    let of_unknown = vec![quote! {
        #undocumented
        pub(crate) fn undocumented_error(json: rt::RawJson) -> Option<sdk::error::ApiError> {
            Some(sdk::error::ApiError::Unknown(json))
        }
    }];
    let source = |path: &str, docs: &str, groups: Vec<Vec<TokenStream>>| Source {
        gate: None,
        path: path.to_owned(),
        docs: docs.to_owned(),
        groups: groups.into_iter().flatten().collect(),
    };
    let (whole, about) = ("src/error.rs", sentences::MODULE_ERROR);
    if !is_large {
        return vec![source(
            whole,
            about,
            vec![of_enum, of_texts, of_bodies, of_unknown],
        )];
    }
    let last = parts.len() - 1;
    let in_parts = parts.enumerate().filter(|_| last > 0).map(|(at, errors)| {
        source(
            &format!("src/error/bodies/part_{}.rs", at + 1),
            sentences::MODULE_ERROR_BODIES,
            vec![vec![part(errors, at, at == last)]],
        )
    });
    let files = [
        source(whole, about, vec![of_enum, of_unknown]),
        source(
            "src/error/texts.rs",
            sentences::MODULE_ERROR_TEXTS,
            vec![of_texts],
        ),
        source(
            "src/error/bodies.rs",
            sentences::MODULE_ERROR_BODIES,
            vec![of_bodies],
        ),
    ];
    files.into_iter().chain(in_parts).collect()
}

/// The enum through which operations refer to error bodies.
fn kinds(sdk: &Sdk) -> TokenStream {
    let names = sdk.errors.iter().map(|error| ident(&error.name));
    let derive = match sdk.errors.is_empty() {
        // An enum without variants needs an exception from a lint.
        true => quote! { #[derive(Debug, Clone, Copy)] #[allow(clippy::empty_enums)] },
        false => quote! { #[derive(Debug, Clone, Copy)] },
    };
    let doc = docs(sentences::ERROR_BODIES);
    quote! {
        #doc
        #derive
        pub enum ErrorBody { #(#names,)* }
    }
}

/// The runtime's table of error bodies. Of many bodies, parts of the table are in other files.
fn table(errors: &[ErrorBody], parts: usize) -> TokenStream {
    let names: Vec<_> = errors.iter().map(|error| ident(&error.name)).collect();
    let (constants_doc, statuses_doc) = (
        docs(sentences::ERROR_CONSTANTS),
        docs(sentences::ERROR_STATUSES),
    );
    let (decode, constants, statuses) = match parts {
        0 | 1 => arms(errors, None),
        _ => {
            let [decode, constants, statuses] = in_part(0);
            (
                quote!(self.#decode(reader)),
                quote!(self.#constants()),
                quote!(self.#statuses()),
            )
        }
    };
    let reader = match names.is_empty() {
        true => quote!(_),
        false => quote!(reader),
    };
    quote! {
        impl self::ErrorBody {
            pub(crate) const ALL: &'static [Self] = &[#(Self::#names),*];

            pub(crate) fn decode(self, #reader: &mut rt::Reader<'_>) -> Result<sdk::error::ApiError, rt::DecodeError> {
                #decode
            }

            #constants_doc
            pub(crate) fn constants(self) -> &'static [(&'static str, rt::ErrorConstant)] {
                #constants
            }

            #statuses_doc
            pub(crate) fn statuses(self) -> &'static [u16] {
                #statuses
            }
        }
    }
}

/// The names of the methods of a part of the table.
fn in_part(at: usize) -> [proc_macro2::Ident; 3] {
    ["decode", "constants", "statuses"].map(|name| ident(&format!("{name}_{}", at + 1)))
}

/// The file of a part of the table. What a part does not know, the next one does.
fn part(errors: &[ErrorBody], at: usize, is_last: bool) -> TokenStream {
    let [decode, constants, statuses] = in_part(at);
    let next = (!is_last).then(|| in_part(at + 1));
    let (of_decode, of_constants, of_statuses) = arms(errors, Some(next));
    quote! {
        impl sdk::error::ErrorBody {
            pub(super) fn #decode(self, reader: &mut rt::Reader<'_>) -> Result<sdk::error::ApiError, rt::DecodeError> {
                #of_decode
            }

            pub(super) fn #constants(self) -> &'static [(&'static str, rt::ErrorConstant)] {
                #of_constants
            }

            pub(super) fn #statuses(self) -> &'static [u16] {
                #of_statuses
            }
        }
    }
}

/// How error bodies are decoded, their constants, and their statuses: for all of them, or for those of a part, followed
/// by the methods of the next part.
fn arms(
    errors: &[ErrorBody],
    part: Option<Option<[proc_macro2::Ident; 3]>>,
) -> (TokenStream, TokenStream, TokenStream) {
    let names: Vec<_> = errors.iter().map(|error| ident(&error.name)).collect();
    let constants = errors.iter().filter(|error| !error.constants.is_empty());
    let constants: Vec<_> = constants
        .map(|error| {
            let name = ident(&error.name);
            let pairs = error.constants.iter().filter_map(|(property, value)| {
                let constant = constant(value)?;
                Some(quote!((#property, #constant)))
            });
            quote! { Self::#name => &[#(#pairs),*], }
        })
        .collect();
    let by_status = errors.iter().filter_map(|error| {
        let codes = error.statuses.as_ref()?.iter().copied();
        let codes = codes.map(proc_macro2::Literal::u16_unsuffixed);
        let name = ident(&error.name);
        Some(quote! { Self::#name => &[#(#codes),*], })
    });
    let statuses: Vec<_> = by_status.collect();
    let next = part.as_ref().and_then(Option::as_ref);
    let by_body = |arms: &[TokenStream], method: usize| {
        let rest = next.and_then(|names| names.get(method));
        let rest = rest.map_or(quote!(&[]), |name| quote!(self.#name()));
        match (names.len(), arms.len()) {
            (0, _) => quote!(match self {}),
            (_, 0) => rest,
            (all, some) if all == some && part.is_none() => quote! { match self { #(#arms)* } },
            (_, _) => quote! { match self { #(#arms)* _ => #rest, } },
        }
    };
    let (constants, statuses) = (by_body(&constants, 1), by_body(&statuses, 2));
    let decoded =
        |name: &proc_macro2::Ident| quote!(reader.value().map(sdk::error::ApiError::#name));
    let (known, rest) = match (&part, next, names.split_last()) {
        // Only the last body of the last part is left.
        (Some(_), None, Some((last, known))) => {
            let last = decoded(last);
            (known, Some(quote! { _ => #last, }))
        }
        (Some(_), Some([decode, ..]), _) => (
            names.as_slice(),
            Some(quote! { _ => self.#decode(reader), }),
        ),
        _ => (names.as_slice(), None),
    };
    let values = known.iter().map(decoded);
    let decode = match (names.as_slice(), &part, next) {
        ([], ..) => quote!(match self {}),
        ([only], Some(_), None) => decoded(only),
        (_, _, _) => quote! { match self { #(Self::#known => #values,)* #rest } },
    };
    (decode, constants, statuses)
}

/// A constant as the runtime's `ErrorConstant`; `None` if the runtime does not compare this kind.
fn constant(value: &Scalar) -> Option<TokenStream> {
    let kind = match value {
        Scalar::String(_) => quote!(String),
        Scalar::Integer(_) => quote!(Integer),
        Scalar::Boolean(_) => quote!(Boolean),
        Scalar::Number(_) | Scalar::Json(_) | Scalar::Null => return None,
    };
    let value = literal(value);
    Some(quote!(rt::ErrorConstant::#kind(#value)))
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
    let doc = docs(sentences::ERROR_MESSAGE);
    quote! {
        impl sdk::error::ApiError {
            #doc
            #[must_use]
            pub fn message(&self) -> Option<&str> {
                match self { #(#arms)* _ => None, }
            }
        }
    }
}
