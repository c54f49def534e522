//! Enums of types.

use proc_macro2::TokenStream;
use quote::quote;

use super::goal::{self, Goal};
use super::keys;
use super::kinds;
use super::objects;
use super::plain;
use super::repeats;
use super::shared;
use super::variants;
use super::{Items, derives};
use crate::emit::assemble::docs;
use crate::emit::ty::{ident, literal, model, ty};
use crate::sdk::{Definition, Gathered, ObjectDispatch, Payload, Source, Ty, Union};
use crate::sentences;

/// All items of an enum of types.
pub(in crate::emit) fn items(definition: &Definition, union: &Union) -> Items {
    let mut own = vec![declaration(definition, union)];
    if !definition.getters.is_empty() {
        own.push(shared::methods(definition, union));
    }
    if !definition.scalars.is_empty() {
        own.push(plain::methods(definition, union));
    }
    own.extend(variants::methods(definition, union));
    own.extend(conversions(definition, union));
    own.extend(repeats::of_variants(definition, union));
    own.extend(
        union
            .gathered
            .iter()
            .map(|it| gathered(definition, union, it)),
    );
    let name = model(&definition.name);
    let blank = quote! {
        impl rt::Blank for #name {
            const BLANK: Self = Self::Unknown(rt::Blank::BLANK);
        }
    };
    Items {
        own,
        decode: decode(definition, union)
            .into_iter()
            .chain([blank])
            .collect(),
        encode: vec![encode(definition, union)],
    }
}

fn declaration(definition: &Definition, union: &Union) -> TokenStream {
    let (doc, name) = (docs(&definition.docs), ident(&definition.name));
    let variants: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| {
            let (doc, name) = (docs(&variant.docs), ident(&variant.name));
            match &variant.payload {
                Payload::Fixed(_) => quote! { #doc #name, },
                Payload::Value(payload) => {
                    let payload = ty(payload);
                    quote! { #doc #name(#payload), }
                }
            }
        })
        .collect();
    let unknown = docs(sentences::UNKNOWN_VARIANT);
    let derives = derives(definition);
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq #derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #unknown
            Unknown(rt::Unknown),
        }
    }
}

/// The implementations of `From` for a union, and for a `Patch` of it.
fn conversions(definition: &Definition, union: &Union) -> Vec<TokenStream> {
    let name = model(&definition.name);
    let mut items = Vec::new();
    for conversion in &union.conversions {
        let Some(variant) = union.variants.get(conversion.variant) else {
            continue;
        };
        let into = ident(&variant.name);
        let is_boxed = matches!(&variant.payload, Payload::Value(Ty::Boxed(_)));
        let sources: Vec<Given> = conversion.sources.iter().map(given).collect();
        for source in &sources {
            let Given {
                generics,
                from,
                value,
            } = source;
            let value = match is_boxed {
                true => quote!(Box::new(#value)),
                false => quote!(#value),
            };
            items.push(quote! {
                impl #generics From<#from> for #name {
                    #[inline]
                    fn from(value: #from) -> Self { Self::#into(#value) }
                }
            });
        }
        for Given { generics, from, .. } in sources.iter().filter(|_| definition.patched) {
            items.push(quote! {
                impl #generics From<#from> for rt::Patch<#name> {
                    #[inline]
                    fn from(value: #from) -> Self { Self::Value(value.into()) }
                }
            });
        }
        for Given { generics, from, .. } in sources.iter().filter(|_| definition.optional) {
            items.push(quote! {
                impl #generics From<#from> for rt::Optional<#name> {
                    #[inline]
                    fn from(value: #from) -> Self { Self::from(#name::from(value)) }
                }
            });
        }
    }
    items
}

/// The conversion from a union whose variants the other one has, also into a `Patch` or an `Optional` of it.
fn gathered(definition: &Definition, union: &Union, gathered: &Gathered) -> TokenStream {
    let (name, from) = (model(&definition.name), ty(&Ty::Named(gathered.from)));
    let arms = gathered.variants.iter().map(|variant| {
        let own = variant.place.and_then(|place| union.variants.get(place));
        let inner = ident(&variant.name);
        let Some(own) = own else {
            let value = match variant.boxed {
                true => quote!(*value),
                false => quote!(value),
            };
            return quote! { #from::#inner(value) => #value.into(), };
        };
        let name = ident(&own.name);
        let value = match (variant.boxed, &own.payload) {
            (_, Payload::Fixed(_)) => return quote! { #from::#inner => Self::#name, },
            (false, Payload::Value(Ty::Boxed(_))) => quote!(Box::new(value)),
            (true, Payload::Value(Ty::Boxed(_))) | (false, Payload::Value(_)) => quote!(value),
            (true, Payload::Value(_)) => quote!(*value),
        };
        quote! { #from::#inner(value) => Self::#name(#value), }
    });
    let patch = definition.patched.then(|| {
        quote! {
            impl From<#from> for rt::Patch<#name> {
                fn from(value: #from) -> Self { Self::Value(value.into()) }
            }
        }
    });
    let optional = definition.optional.then(|| {
        quote! {
            impl From<#from> for rt::Optional<#name> {
                fn from(value: #from) -> Self { Self::from(#name::from(value)) }
            }
        }
    });
    quote! {
        impl From<#from> for #name {
            fn from(value: #from) -> Self {
                match value { #(#arms)* #from::Unknown(value) => Self::Unknown(value), }
            }
        }
        #patch
        #optional
    }
}

/// The source of a conversion.
struct Given {
    generics: TokenStream,
    from: TokenStream,
    /// The payload of the variant, made from `value`.
    value: TokenStream,
}

fn given(source: &Source) -> Given {
    let (from, value) = match source {
        Source::Held(held) => (ty(held), quote!(value)),
        Source::Into(from) => (ty(from), quote!(value.into())),
        Source::Str => (quote!(&str), quote!(value.to_owned())),
        Source::StringRef => (quote!(&String), quote!(value.to_owned())),
        Source::Array(item) => {
            let item = ty(item);
            (quote!([#item; N]), quote!(value.into()))
        }
        Source::StrArray => (
            quote!([&str; N]),
            quote!(value.into_iter().map(str::to_owned).collect()),
        ),
    };
    let generics = match source {
        Source::Array(_) | Source::StrArray => quote!(<const N: usize>),
        Source::Held(_) | Source::Into(_) | Source::Str | Source::StringRef => quote!(),
    };
    Given {
        generics,
        from,
        value,
    }
}

fn decode(definition: &Definition, union: &Union) -> Vec<TokenStream> {
    let name = model(&definition.name);
    let mut more = Vec::new();
    let body = match (&union.dispatch.object, &union.base) {
        (
            Some(ObjectDispatch::Tag {
                path, arms, other, ..
            }),
            Some(base),
        ) => {
            let (body, methods) = objects::open(path, arms, *other, base, union);
            let methods = methods.into_iter();
            more.extend(methods.map(|method| quote! { impl #name { #method } }));
            body
        }
        (Some(object), _) if union.dispatch.is_objects_only() => {
            objects::object(object, &Goal::Value(union))
        }
        _ => kinds::by_kind(union),
    };
    let by_tag = union.sibling_tags.as_ref().map(|arms| {
        let arms = arms.iter().filter_map(|(tag, variant)| {
            let read = goal::read(union.variants.get(*variant)?);
            Some(quote! { Some(#tag) => #read, })
        });
        let unknown = goal::unknown(union);
        quote! {
            #[inline]
            fn decode_by_tag(reader: &mut rt::Reader<'_>, tag: Option<&str>) -> Result<Self, rt::DecodeError> {
                match tag { #(#arms)* Some(_) => #unknown, None => Self::decode(reader), }
            }
        }
    });
    let by_key = keys::decode_entry(union);
    let null = union.null.and_then(|null| union.variants.get(null));
    let absent = null.map(|variant| {
        let variant = ident(&variant.name);
        quote! { fn absent() -> Option<Self> { rt::Decode::absent().map(Self::#variant) } }
    });
    let own = quote! {
        impl rt::Decode for #name {
            #[inline]
            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> { #body }
            #by_key
            #by_tag
            #absent
        }
    };
    std::iter::once(own).chain(more).collect()
}

fn encode(definition: &Definition, union: &Union) -> TokenStream {
    let name = model(&definition.name);
    let arms = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        match &variant.payload {
            Payload::Value(_) => quote! { Self::#name(value) => value.encode(writer), },
            Payload::Fixed(value) => {
                let value = literal(value);
                quote! { Self::#name => #value.encode(writer), }
            }
        }
    });
    quote! {
        impl rt::Encode for #name {
            #[inline]
            fn encode(&self, writer: &mut rt::Writer) {
                match self {
                    #(#arms)*
                    Self::Unknown(value) => value.encode(writer),
                }
            }
        }
    }
}
