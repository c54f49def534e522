//! The result of a dispatch: the value itself or, for the first item of a list, the index of the list to try first.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::ty::{ident, literal};
use crate::sdk::{Path, Payload, Scalar, Union, Variant};

/// The result of the arms of a dispatch.
pub(in crate::emit) enum Goal<'a> {
    /// The value, as a `Result<Self, DecodeError>`.
    Value(&'a Union),
    /// The index of a variant among these, as a `Result<usize, DecodeError>`.
    Place(&'a [usize]),
}

impl Goal<'_> {
    /// The expression for a variant.
    pub(in crate::emit) fn reads(&self, variant: usize) -> TokenStream {
        match self {
            Self::Value(union) => union.variants.get(variant).map(read).unwrap_or_default(),
            Self::Place(places) => {
                let place = places.iter().position(|known| *known == variant);
                let place = Literal::usize_unsuffixed(place.unwrap_or(0));
                quote!(Ok(#place))
            }
        }
    }

    /// The expression for a variant that objects lead to. If another variant accepts anything, it takes the objects
    /// that this one cannot decode.
    pub(in crate::emit) fn reads_object(&self, variant: usize) -> TokenStream {
        let rest = match self {
            Self::Value(union) => union.dispatch.rest.filter(|rest| *rest != variant),
            Self::Place(_) => None,
        };
        let own = self.variant(variant);
        match (own, rest.and_then(|rest| self.variant(rest))) {
            (
                Some(Variant {
                    payload: Payload::Value(_),
                    name,
                    ..
                }),
                Some(Variant {
                    payload: Payload::Value(_),
                    name: rest,
                    ..
                }),
            ) => {
                let (name, rest) = (ident(name), ident(rest));
                first_of(
                    &quote!(reader.value().map(Self::#name)),
                    &quote!(reader.value().map(Self::#rest)),
                )
            }
            (_, _) => self.reads(variant),
        }
    }

    /// The variant, if its value is to be decoded.
    pub(in crate::emit) fn variant(&self, variant: usize) -> Option<&Variant> {
        match self {
            Self::Value(union) => union.variants.get(variant),
            Self::Place(_) => None,
        }
    }

    /// The expression for a value that belongs to no variant.
    pub(in crate::emit) fn unknown(&self) -> TokenStream {
        match self {
            Self::Value(union) => unknown(union),
            Self::Place(_) => quote!(Ok(0)),
        }
    }

    /// The expression for an object whose tag is unknown.
    pub(in crate::emit) fn unknown_tag(&self, path: &Path) -> TokenStream {
        match self {
            Self::Value(_) => quote!(rt::Unknown::read(reader, &[#(#path),*]).map(Self::Unknown)),
            Self::Place(_) => self.unknown(),
        }
    }

    /// The expression for an object whose required tag is missing or of another kind.
    pub(in crate::emit) fn untagged(&self, path: &Path, kind: &str) -> TokenStream {
        match self {
            Self::Value(_) => quote!(Err(reader.missing_tag(&[#(#path),*], #kind))),
            Self::Place(_) => self.unknown(),
        }
    }
}

/// The expression that reads a value which belongs to no variant. If all values are objects, the properties remain
/// accessible.
pub(in crate::emit) fn unknown(union: &Union) -> TokenStream {
    match union.dispatch.is_objects_only() {
        true => quote!(rt::Unknown::read(reader, &[]).map(Self::Unknown)),
        false => quote!(reader.value().map(Self::Unknown)),
    }
}

/// The expression that decodes a variant.
pub(in crate::emit) fn read(variant: &Variant) -> TokenStream {
    let name = ident(&variant.name);
    let constant = match &variant.payload {
        Payload::Value(_) => return quote!(reader.value().map(Self::#name)),
        Payload::Fixed(Scalar::Null) => quote!(skip_value()),
        Payload::Fixed(value @ Scalar::String(_)) => {
            let value = literal(value);
            quote!(constant(#value))
        }
        Payload::Fixed(value @ Scalar::Boolean(_)) => {
            let value = literal(value);
            quote!(constant_bool(#value))
        }
        Payload::Fixed(value @ Scalar::Integer(_)) => {
            let value = literal(value);
            quote!(constant_integer(#value))
        }
        // A constant that unions do not test is compared here, as JSON.
        Payload::Fixed(value @ (Scalar::Number(_) | Scalar::Json(_))) => {
            let value = literal(value);
            quote!(constant_json(#value))
        }
    };
    quote!(reader.#constant.map(|()| Self::#name))
}

/// The expression that reads a value in one way or, if that fails, in another.
pub(super) fn first_of(first: &TokenStream, second: &TokenStream) -> TokenStream {
    quote!(reader.first_of(&[0, 1], |reader, way| match way { 0 => #first, _ => #second, }))
}
