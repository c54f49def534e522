//! Types as tokens, and the ways in which callers give values of them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::imports::{Imports, Module};
use super::names;
use crate::sdk::{Scalar, Ty};

/// A type.
pub(super) fn ty(ty: &Ty, imports: &mut Imports) -> TokenStream {
    match ty {
        Ty::String => quote!(String),
        Ty::Integer => quote!(i64),
        Ty::Float => quote!(f64),
        Ty::Boolean => quote!(bool),
        Ty::Unit => quote!(()),
        Ty::Number => named(imports, Module::Json, "Number"),
        Ty::Text(format) => match format.dependency() {
            Some(_) => named(imports, Module::Uuid, format.rust()),
            None => named(imports, Module::Json, format.rust()),
        },
        Ty::Raw => named(imports, Module::Json, "RawJson"),
        Ty::Foreign(path) => path_of(path),
        Ty::Bytes => named(imports, Module::Bytes, "Bytes"),
        Ty::Named(id) => imports.model(&names::of(*id).to_string()),
        Ty::Local(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Ty::List(item) => wrapped("Vec", item, imports),
        Ty::Option(inner) => wrapped("Option", inner, imports),
        Ty::Boxed(inner) => wrapped("Box", inner, imports),
        Ty::OneOrMany(inner) => {
            imports.add(Module::Json, "OneOrMany");
            wrapped("OneOrMany", inner, imports)
        }
        Ty::OpenTuple(tuple) => {
            imports.add(Module::Json, "OpenTuple");
            wrapped("OpenTuple", tuple, imports)
        }
        Ty::Patch(inner) => {
            imports.add(Module::Json, "Patch");
            wrapped("Patch", inner, imports)
        }
        Ty::Map(value) => {
            imports.add(Module::Collections, "BTreeMap");
            let value = self::ty(value, imports);
            quote!(BTreeMap<String, #value>)
        }
        Ty::Tuple(places) => {
            let places = places.iter().map(|place| self::ty(place, imports));
            quote!((#(#places,)*))
        }
    }
}

/// A path that the configuration names, from the crates' root.
pub(super) fn path_of(path: &str) -> TokenStream {
    let mut steps = path.split("::").map(ident);
    let first = steps.next();
    match path.starts_with("crate::") {
        true => quote!(#first #(::#steps)*),
        false => quote!(::#first #(::#steps)*),
    }
}

fn named(imports: &mut Imports, module: Module, name: &str) -> TokenStream {
    imports.add(module, name);
    let name = ident(name);
    quote!(#name)
}

fn wrapped(outer: &str, inner: &Ty, imports: &mut Imports) -> TokenStream {
    let outer = ident(outer);
    let inner = ty(inner, imports);
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
pub(super) fn accepted(planned: &Ty, name: &Ident, imports: &mut Imports) -> Accepted {
    accepted_as(planned, name, &quote!(collect), imports)
}

/// The same, with a reference to the value: its type must be said, for nothing else does.
pub(super) fn accepted_reference(planned: &Ty, name: &Ident, imports: &mut Imports) -> Accepted {
    let full = match planned {
        Ty::List(_) | Ty::Map(_) => ty(planned, imports),
        _ => quote!(_),
    };
    let accepted = accepted_as(planned, name, &quote!(collect::<#full>), imports);
    let value = accepted.value;
    Accepted {
        ty: accepted.ty,
        value: quote!(&#value),
    }
}

fn accepted_as(
    planned: &Ty,
    name: &Ident,
    collect: &TokenStream,
    imports: &mut Imports,
) -> Accepted {
    match planned {
        Ty::List(item) => {
            let (item, convert) = element(item, imports);
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
            let (item, convert) = element(value, imports);
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
            let ty = ty(inner, imports);
            Accepted {
                ty: quote!(impl Into<#ty>),
                value: quote!(Box::new(#name.into())),
            }
        }
        Ty::Text(_) | Ty::Boolean | Ty::Bytes | Ty::Foreign(_) | Ty::Tuple(_) => {
            let ty = ty(planned, imports);
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
            let ty = ty(planned, imports);
            Accepted {
                ty: quote!(impl Into<#ty>),
                value: quote!(#name.into()),
            }
        }
    }
}

/// What a caller may give for an element of a list or a map, and whether it is converted. Models are
/// taken as they are, so that `.into()` on an element finds its type.
fn element(item: &Ty, imports: &mut Imports) -> (TokenStream, bool) {
    let planned = ty(item, imports);
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
