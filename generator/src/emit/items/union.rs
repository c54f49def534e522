//! Enums of types.

use proc_macro2::TokenStream;
use quote::quote;

use super::Items;
use super::goal::{self, Goal};
use super::keys;
use super::kinds;
use super::objects;
use super::plain;
use super::shared;
use crate::emit::assemble::docs;
use crate::emit::ty::{ident, literal, model, ty};
use crate::sdk::{Definition, ObjectDispatch, Payload, Ty, Union};

/// All items of an enum of types.
pub(in crate::emit) fn items(definition: &Definition, union: &Union) -> Items {
    let mut own = vec![declaration(definition, union)];
    if !definition.shared.is_empty() {
        own.push(shared::methods(definition, union));
    }
    if !definition.plain.is_empty() {
        own.push(plain::methods(definition, union));
    }
    own.extend(conversions(definition, union));
    let name = model(&definition.name);
    let blank = quote! {
        impl rt::Blank for #name {
            const BLANK: Self = Self::Unknown(rt::Blank::BLANK);
        }
    };
    Items {
        own,
        decode: vec![decode(definition, union), blank],
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
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = " Something that this version does not know, kept whole."]
            Unknown(rt::Unknown),
        }
    }
}

fn conversions(definition: &Definition, union: &Union) -> Vec<TokenStream> {
    let name = model(&definition.name);
    let mut items = Vec::new();
    for conversion in &union.conversions {
        let Some(variant) = union.variants.get(conversion.variant) else {
            continue;
        };
        let (from, into) = (ty(&conversion.from), ident(&variant.name));
        let boxed = matches!(&variant.payload, Payload::Value(Ty::Boxed(_)));
        let value = match (conversion.nested, boxed) {
            (false, false) => quote!(Self::#into(value)),
            (false, true) => quote!(Self::#into(Box::new(value))),
            (true, false) => quote!(Self::#into(value.into())),
            (true, true) => quote!(Self::#into(Box::new(value.into()))),
        };
        items.push(quote! {
            impl From<#from> for #name {
                #[inline]
                fn from(value: #from) -> Self { #value }
            }
        });
        let alike = alike(&conversion.from);
        for Alike {
            generics,
            from,
            value,
        } in &alike
        {
            let value = match boxed {
                true => quote!(Box::new(#value)),
                false => quote!(#value),
            };
            items.push(quote! {
                impl #generics From<#from> for #name {
                    fn from(value: #from) -> Self { Self::#into(#value) }
                }
            });
        }
        if !definition.patched {
            continue;
        }
        let alike = alike.iter().map(|alike| (&alike.generics, &alike.from));
        for (generics, from) in std::iter::once((&quote!(), &from)).chain(alike) {
            items.push(quote! {
                impl #generics From<#from> for rt::Patch<#name> {
                    fn from(value: #from) -> Self { Self::Value(value.into()) }
                }
            });
        }
    }
    items
}

/// What converts into a variant beside what it holds.
struct Alike {
    generics: TokenStream,
    from: TokenStream,
    /// What the variant holds, made of `value`.
    value: TokenStream,
}

/// What callers have in hand where a variant holds this.
fn alike(held: &Ty) -> Vec<Alike> {
    let plain = |from: TokenStream, value: TokenStream| Alike {
        generics: quote!(),
        from,
        value,
    };
    match held {
        Ty::Number => [quote!(i64), quote!(f64)]
            .map(|number| plain(number, quote!(value.into())))
            .into(),
        Ty::String => [quote!(&str), quote!(&String)]
            .map(|text| plain(text, quote!(value.to_owned())))
            .into(),
        Ty::List(item) => {
            let array = |item: TokenStream, value| Alike {
                generics: quote!(<const N: usize>),
                from: quote!([#item; N]),
                value,
            };
            let texts = (**item == Ty::String).then(|| {
                array(
                    quote!(&str),
                    quote!(value.into_iter().map(str::to_owned).collect()),
                )
            });
            let item = ty(item);
            let items = array(item, quote!(value.into()));
            std::iter::once(items).chain(texts).collect()
        }
        Ty::Integer
        | Ty::Float
        | Ty::Boolean
        | Ty::Text(_)
        | Ty::Bytes
        | Ty::Raw
        | Ty::Unit
        | Ty::Map(_)
        | Ty::Tuple(_)
        | Ty::OpenTuple(_)
        | Ty::OneOrMany(_)
        | Ty::Option(_)
        | Ty::Patch(_)
        | Ty::Boxed(_)
        | Ty::Named(_)
        | Ty::Foreign(_)
        | Ty::Local(_) => Vec::new(),
    }
}

fn decode(definition: &Definition, union: &Union) -> TokenStream {
    let name = model(&definition.name);
    let body = match (&union.dispatch.object, &union.base) {
        (Some(ObjectDispatch::Tag { path, arms, .. }), Some(base)) => {
            objects::open(path, arms, base, union)
        }
        (Some(object), _) if union.dispatch.is_objects_only() => {
            objects::object(object, &Goal::Value(union))
        }
        _ => kinds::by_kind(union),
    };
    let by_tag = union.told.as_ref().map(|arms| {
        let arms = arms.iter().filter_map(|(tag, variant)| {
            let read = goal::read(union.variants.get(*variant)?);
            Some(quote! { Some(#tag) => #read, })
        });
        quote! {
            #[inline]
            fn decode_by_tag(reader: &mut rt::Reader<'_>, tag: Option<&str>) -> Result<Self, rt::DecodeError> {
                match tag { #(#arms)* Some(_) => reader.value().map(Self::Unknown), None => Self::decode(reader), }
            }
        }
    });
    let by_key = keys::decode_entry(union);
    let null = union.null.and_then(|null| union.variants.get(null));
    let absent = null.map(|variant| {
        let variant = ident(&variant.name);
        quote! { fn absent() -> Option<Self> { rt::Decode::absent().map(Self::#variant) } }
    });
    quote! {
        impl rt::Decode for #name {
            #[inline]
            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> { #body }
            #by_key
            #by_tag
            #absent
        }
    }
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
