//! Types as tokens, and the ways in which callers give values of them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::assemble::names;
use crate::sdk::{Scalar, Ty};

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

/// A path that the configuration names, from the crates' root.
pub(super) fn path_of(path: &str) -> TokenStream {
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

/// An item of the file itself.
pub(super) fn own(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(self::#name)
}

fn wrapped(outer: &TokenStream, inner: &Ty) -> TokenStream {
    let inner = ty(inner);
    quote!(#outer<#inner>)
}

/// An identifier that the plan made.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}

/// A literal; of what has none in Rust, its JSON as text.
pub(super) fn literal(scalar: &Scalar) -> TokenStream {
    match scalar {
        Scalar::Null => quote!(None::<bool>),
        Scalar::String(text) => quote!(#text),
        Scalar::Boolean(value) => quote!(#value),
        Scalar::Integer(value) => quote!(#value),
        Scalar::Number(json) | Scalar::Json(json) => quote!(#json),
    }
}

/// What a caller may give for a value, and the value made of it.
pub(super) struct Accepted {
    /// The type of the argument.
    pub(super) ty: TokenStream,
    /// The value, made of the argument.
    pub(super) value: TokenStream,
}

/// What a caller may give for a value of a type: anything that converts into it.
pub(super) fn accepted(planned: &Ty, name: &Ident) -> Accepted {
    accepted_as(planned, name, &quote!(collect))
}

/// The same, with a reference to the value: its type must be said, for nothing else does.
pub(super) fn accepted_reference(planned: &Ty, name: &Ident) -> Accepted {
    let full = match planned {
        Ty::List(_) | Ty::Map(_) => ty(planned),
        _ => quote!(_),
    };
    let accepted = accepted_as(planned, name, &quote!(collect::<#full>));
    let value = accepted.value;
    Accepted {
        ty: accepted.ty,
        value: quote!(&#value),
    }
}

fn accepted_as(planned: &Ty, name: &Ident, collect: &TokenStream) -> Accepted {
    match planned {
        Ty::List(item) => {
            let (item, convert) = element(item);
            let value = match convert {
                true => quote!(#name.into_iter().map(Into::into).#collect()),
                false => quote!(#name.into_iter().#collect()),
            };
            Accepted {
                ty: quote!(impl IntoIterator<Item = #item>),
                value,
            }
        }
        Ty::Map(value) => {
            let (item, convert) = element(value);
            let entry = match convert {
                true => quote!((key.into(), value.into())),
                false => quote!((key.into(), value)),
            };
            Accepted {
                ty: quote!(impl IntoIterator<Item = (impl Into<String>, #item)>),
                value: quote!(#name.into_iter().map(|(key, value)| #entry).#collect()),
            }
        }
        Ty::Boxed(inner) => {
            let ty = ty(inner);
            Accepted {
                ty: quote!(impl Into<#ty>),
                value: quote!(Box::new(#name.into())),
            }
        }
        Ty::Text(_) | Ty::Boolean | Ty::Bytes | Ty::Foreign(_) | Ty::Tuple(_) => {
            let ty = ty(planned);
            Accepted {
                ty,
                value: quote!(#name),
            }
        }
        Ty::String
        | Ty::Integer
        | Ty::Float
        | Ty::Number
        | Ty::Raw
        | Ty::Unit
        | Ty::OneOrMany(_)
        | Ty::OpenTuple(_)
        | Ty::Option(_)
        | Ty::Patch(_)
        | Ty::Local(_)
        | Ty::Named(_) => {
            let ty = ty(planned);
            Accepted {
                ty: quote!(impl Into<#ty>),
                value: quote!(#name.into()),
            }
        }
    }
}

/// What a caller may give for an element of a list or a map, and whether it is converted. Models are
/// taken as they are, so that `.into()` on an element finds its type.
fn element(item: &Ty) -> (TokenStream, bool) {
    let planned = ty(item);
    match item {
        Ty::String => (quote!(impl Into<String>), true),
        Ty::Named(_)
        | Ty::Local(_)
        | Ty::Integer
        | Ty::Float
        | Ty::Boolean
        | Ty::Foreign(_)
        | Ty::Text(_)
        | Ty::Bytes
        | Ty::Number
        | Ty::Raw
        | Ty::Unit
        | Ty::List(_)
        | Ty::Map(_)
        | Ty::Tuple(_)
        | Ty::OneOrMany(_)
        | Ty::OpenTuple(_)
        | Ty::Option(_)
        | Ty::Patch(_)
        | Ty::Boxed(_) => (planned, false),
    }
}
