//! Types as tokens, and the ways in which callers pass values of them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::assemble::names;
use crate::sdk::{Accepts, Element, Scalar, Ty};

/// A type.
pub(super) fn ty(ty: &Ty) -> TokenStream {
    match ty {
        Ty::String => quote!(String),
        Ty::Integer => quote!(i64),
        Ty::Float => quote!(f64),
        Ty::Boolean => quote!(bool),
        Ty::Unit => quote!(()),
        Ty::Number => quote!(rt::Number),
        Ty::Text(format) => {
            let name = ident(format.rust());
            match format.dependency().map(ident) {
                Some(home) => quote!(#home::#name),
                None => quote!(rt::#name),
            }
        }
        Ty::Raw => quote!(rt::RawJson),
        Ty::Foreign(path) => path_of(path),
        Ty::Bytes => quote!(bytes::Bytes),
        Ty::Named(id) => {
            let name = names::of(*id);
            quote!(sdk::models::#name)
        }
        Ty::Local(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Ty::List(item) => wrapped(&quote!(Vec), item),
        Ty::Option(inner) => wrapped(&quote!(Option), inner),
        Ty::Boxed(inner) => wrapped(&quote!(Box), inner),
        Ty::OneOrMany(inner) => wrapped(&quote!(rt::OneOrMany), inner),
        Ty::OpenTuple(tuple) => wrapped(&quote!(rt::OpenTuple), tuple),
        Ty::Patch(inner) => wrapped(&quote!(rt::Patch), inner),
        Ty::Map(value) => {
            let value = self::ty(value);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        Ty::Tuple(places) => {
            let places = places.iter().map(self::ty);
            quote!((#(#places,)*))
        }
    }
}

/// A path from the configuration, in which `crate` is the generated crate; a single word is a type of the language.
pub(super) fn path_of(path: &str) -> TokenStream {
    if !path.contains("::") {
        let name = ident(path);
        return quote!(#name);
    }
    let mut steps = path.split("::").map(ident);
    let first = steps.next();
    match path.starts_with("crate::") {
        true => quote!(sdk #(::#steps)*),
        false => quote!(::#first #(::#steps)*),
    }
}

/// A model.
pub(super) fn model(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(sdk::models::#name)
}

/// An item of the same file.
pub(super) fn own(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(self::#name)
}

fn wrapped(outer: &TokenStream, inner: &Ty) -> TokenStream {
    let inner = ty(inner);
    quote!(#outer<#inner>)
}

/// An identifier from the plan.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}

/// A literal. A value that has no Rust literal is its JSON as text.
pub(super) fn literal(scalar: &Scalar) -> TokenStream {
    match scalar {
        Scalar::Null => quote!(None::<bool>),
        Scalar::String(text) => quote!(#text),
        Scalar::Boolean(value) => quote!(#value),
        Scalar::Integer(value) => quote!(#value),
        Scalar::Number(json) | Scalar::Json(json) => quote!(#json),
    }
}

/// What a caller may pass for a value, and the value made from it.
pub(super) struct Accepted {
    /// The type of the argument.
    pub(super) ty: TokenStream,
    /// The value, made from the argument.
    pub(super) value: TokenStream,
}

/// What a caller may pass for a value.
pub(super) fn accepted(accepts: &Accepts, name: &Ident) -> Accepted {
    accepted_as(accepts, name, &quote!(collect))
}

/// The same with a reference to the value, whose type must be written because it cannot be inferred.
pub(super) fn accepted_reference(accepts: &Accepts, planned: &Ty, name: &Ident) -> Accepted {
    let full = match accepts {
        Accepts::Items(_) | Accepts::Pairs(_) => ty(planned),
        Accepts::Text => return accepted(accepts, name),
        Accepts::Exact(_) | Accepts::Into(_) | Accepts::Optional(_) | Accepts::Boxed(_) => {
            quote!(_)
        }
        Accepts::Body
        | Accepts::Multipart
        | Accepts::ItemStream(_)
        | Accepts::SentFields(_)
        | Accepts::SentPart(_) => quote!(_),
    };
    let accepted = accepted_as(accepts, name, &quote!(collect::<#full>));
    let value = accepted.value;
    Accepted {
        ty: accepted.ty,
        value: quote!(&#value),
    }
}

fn accepted_as(accepts: &Accepts, name: &Ident, collect: &TokenStream) -> Accepted {
    let (ty, value) = match accepts {
        Accepts::Exact(exact) => (ty(exact), quote!(#name)),
        Accepts::Into(target) => {
            let target = ty(target);
            (quote!(impl Into<#target>), quote!(#name.into()))
        }
        Accepts::Optional(target) => {
            let target = ty(target);
            (
                quote!(impl Into<rt::Optional<#target>>),
                quote!(#name.into()),
            )
        }
        Accepts::Boxed(inner) => {
            let inner = ty(inner);
            (quote!(impl Into<#inner>), quote!(Box::new(#name.into())))
        }
        Accepts::Text => (quote!(impl AsRef<str>), quote!(#name.as_ref())),
        Accepts::Items(item) => {
            let ty = element(item);
            let value = match item.converts {
                true => quote!(#name.into_iter().map(Into::into).#collect()),
                false => quote!(#name.into_iter().#collect()),
            };
            (quote!(impl IntoIterator<Item = #ty>), value)
        }
        Accepts::Pairs(value) => {
            let ty = element(value);
            let entry = match value.converts {
                true => quote!((key.into(), value.into())),
                false => quote!((key.into(), value)),
            };
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, #ty)>),
                quote!(#name.into_iter().map(|(key, value)| #entry).#collect()),
            )
        }
        Accepts::Body => (quote!(impl Into<rt::Body>), quote!(#name)),
        Accepts::Multipart => (quote!(rt::Multipart), quote!(#name)),
        Accepts::ItemStream(item) => {
            let item = ty(item);
            (
                quote!(impl Into<rt::ItemStream<#item>>),
                quote!(#name.into()),
            )
        }
        Accepts::SentFields(fields) => {
            let fields = ty(fields);
            (
                quote!(impl Into<rt::SentFields<#fields>>),
                quote!(#name.into()),
            )
        }
        Accepts::SentPart(part) => {
            let part = ty(part);
            (quote!(impl Into<rt::SentPart<#part>>), quote!(#name.into()))
        }
    };
    Accepted { ty, value }
}

fn element(element: &Element) -> TokenStream {
    let ty = ty(&element.ty);
    match element.converts {
        true => quote!(impl Into<#ty>),
        false => ty,
    }
}
