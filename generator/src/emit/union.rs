//! Enums of types.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::goal::{self, Goal};
use super::imports::{Imports, Module};
use super::keys;
use super::kinds;
use super::models::Parts;
use super::objects;
use super::plain;
use super::shared;
use super::ty::{ident, literal, ty};
use crate::sdk::{Definition, ObjectDispatch, Payload, Ty, Union};

/// All items of an enum of types.
pub(super) fn items(definition: &Definition, union: &Union, parts: &mut Parts) {
    parts
        .main
        .put(|imports| declaration(definition, union, imports));
    if !definition.shared.is_empty() {
        parts
            .main
            .put(|imports| shared::methods(definition, union, imports));
    }
    if !definition.plain.is_empty() {
        parts.main.put(|_| plain::methods(definition, union));
    }
    let conversions = conversions(definition, union, &mut parts.main.imports);
    parts.main.groups.extend(conversions);
    let decoder = parts.of(definition.decode);
    decoder.put(|imports| decode(definition, union, imports));
    decoder.put(|imports| {
        imports.add(Module::Json, "Blank");
        let name = ident(&definition.name);
        quote! {
            impl Blank for #name {
                const BLANK: Self = Self::Unknown(Blank::BLANK);
            }
        }
    });
    parts
        .of(definition.encode)
        .put(|imports| encode(definition, union, imports));
}

fn declaration(definition: &Definition, union: &Union, imports: &mut Imports) -> TokenStream {
    imports.add(Module::Json, "Unknown");
    let (doc, name) = (docs(&definition.docs), ident(&definition.name));
    let variants: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| {
            let (doc, name) = (docs(&variant.docs), ident(&variant.name));
            match &variant.payload {
                Payload::Fixed(_) => quote! { #doc #name, },
                Payload::Value(payload) => {
                    let payload = ty(payload, imports);
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
            Unknown(Unknown),
        }
    }
}

fn conversions(definition: &Definition, union: &Union, imports: &mut Imports) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let mut items = Vec::new();
    for conversion in &union.conversions {
        let Some(variant) = union.variants.get(conversion.variant) else {
            continue;
        };
        let (from, into) = (ty(&conversion.from, imports), ident(&variant.name));
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
        let alike = alike(&conversion.from, imports);
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
        imports.add(Module::Json, "Patch");
        let alike = alike.iter().map(|alike| (&alike.generics, &alike.from));
        for (generics, from) in std::iter::once((&quote!(), &from)).chain(alike) {
            items.push(quote! {
                impl #generics From<#from> for Patch<#name> {
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
fn alike(held: &Ty, imports: &mut Imports) -> Vec<Alike> {
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
            let item = ty(item, imports);
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

fn decode(definition: &Definition, union: &Union, imports: &mut Imports) -> TokenStream {
    for name in ["Decode", "DecodeError", "Reader"] {
        imports.add(Module::Json, name);
    }
    if matches!(union.dispatch.object, Some(ObjectDispatch::Tag { .. })) {
        imports.add(Module::Json, "Unknown");
    }
    // One that heirs may add to looks at its tag alone.
    let is_open = matches!(
        (&union.dispatch.object, &union.base),
        (Some(ObjectDispatch::Tag { .. }), Some(_))
    );
    let items = union.dispatch.items.iter().map(|items| &items.object);
    let mut objects = items.chain([&union.dispatch.object]).flatten();
    if !is_open && objects.any(objects::looks_at_kinds) {
        imports.add(Module::Json, "Kind");
    }
    let name = ident(&definition.name);
    let body = match (&union.dispatch.object, &union.base) {
        (Some(ObjectDispatch::Tag { path, arms, .. }), Some(base)) => {
            objects::open(path, arms, base, union)
        }
        (Some(object), _) if union.dispatch.is_objects_only() => {
            objects::object(object, &Goal::Value(union))
        }
        _ => kinds::by_kind(union, imports),
    };
    let told = union.told.as_ref().map(|arms| {
        let arms = arms.iter().filter_map(|(tag, variant)| {
            let read = goal::read(union.variants.get(*variant)?);
            Some(quote! { Some(#tag) => #read, })
        });
        quote! {
                impl #name {
                #[doc = " Decodes what the string beside it says, or else what its own properties say."]
                #[inline]
                pub(crate) fn decode_told(reader: &mut Reader<'_>, tag: Option<&str>) -> Result<Self, DecodeError> {
                    match tag { #(#arms)* Some(_) => reader.value().map(Self::Unknown), None => Self::decode(reader), }
                }
            }
        }
    });
    let by_key = keys::decode_entry(union, imports);
    let null = union.null.and_then(|null| union.variants.get(null));
    let absent = null.map(|variant| {
        let variant = ident(&variant.name);
        quote! { fn absent() -> Option<Self> { Decode::absent().map(Self::#variant) } }
    });
    quote! {
        impl Decode for #name {
            #[inline]
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> { #body }
            #by_key
            #absent
        }
        #told
    }
}

fn encode(definition: &Definition, union: &Union, imports: &mut Imports) -> TokenStream {
    imports.add(Module::Json, "Encode");
    imports.add(Module::Json, "Writer");
    let name = ident(&definition.name);
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
        impl Encode for #name {
            #[inline]
            fn encode(&self, writer: &mut Writer) {
                match self {
                    #(#arms)*
                    Self::Unknown(value) => value.encode(writer),
                }
            }
        }
    }
}
