//! Enums of types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::docs;
use super::imports::{Imports, Module};
use super::kinds;
use super::models::Parts;
use super::shared;
use super::ty::{ident, literal, ty};
use crate::plan::{
    Definition, Expected, JsonKind, ObjectDispatch, Otherwise, Payload, Scalar, Tags, Test, Ty,
    Union, Variant,
};

/// All items of an enum of types.
pub(super) fn items(definition: &Definition, union: &Union, parts: &mut Parts) {
    parts
        .main
        .put(|imports| declaration(definition, union, imports));
    if !union.shared.is_empty() {
        parts
            .main
            .put(|imports| shared::methods(definition, union, imports));
    }
    let conversions = conversions(definition, union, &mut parts.main.imports);
    parts.main.groups.extend(conversions);
    parts
        .of(definition.decode)
        .put(|imports| decode(definition, union, imports));
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
                fn from(value: #from) -> Self { #value }
            }
        });
        if conversion.from == Ty::Number {
            for number in [quote!(i64), quote!(f64)] {
                items.push(quote! {
                    impl From<#number> for #name {
                        fn from(value: #number) -> Self { Self::#into(value.into()) }
                    }
                });
            }
        }
        if conversion.from == Ty::String {
            items.push(quote! {
                impl From<&str> for #name {
                    fn from(value: &str) -> Self { Self::#into(value.to_owned()) }
                }
            });
        }
    }
    items
}

/// The expression that reads a variant.
pub(super) fn read(variant: &Variant) -> TokenStream {
    let name = ident(&variant.name);
    match &variant.payload {
        Payload::Value(_) => quote!(reader.value().map(Self::#name)),
        Payload::Fixed(value) => {
            let value = literal(value);
            quote!(reader.constant(#value).map(|()| Self::#name))
        }
    }
}

fn decode(definition: &Definition, union: &Union, imports: &mut Imports) -> TokenStream {
    for name in ["Decode", "DecodeError", "Reader"] {
        imports.add(Module::Json, name);
    }
    if matches!(union.dispatch.object, Some(ObjectDispatch::Tag { .. })) {
        imports.add(Module::Json, "Unknown");
    }
    if union.dispatch.object.as_ref().is_some_and(looks_at_kinds) {
        imports.add(Module::Json, "Kind");
    }
    let name = ident(&definition.name);
    let body = match (&union.dispatch.object, &union.base) {
        (Some(ObjectDispatch::Tag { path, arms, .. }), Some(base)) => open(path, arms, base, union),
        (Some(object), _) if union.dispatch.is_objects_only() => self::object(object, union),
        _ => kinds::by_kind(&union.dispatch, union, imports),
    };
    let told = union.told.as_ref().map(|arms| {
        let arms = arms.iter().filter_map(|(tag, variant)| {
            let read = read(union.variants.get(*variant)?);
            Some(quote! { Some(#tag) => #read, })
        });
        quote! {
                impl #name {
                #[doc = " Decodes what the string beside it says, or else what its own properties say."]
                pub(crate) fn decode_told(reader: &mut Reader<'_>, tag: Option<&str>) -> Result<Self, DecodeError> {
                    match tag { #(#arms)* Some(_) => reader.value().map(Self::Unknown), None => Self::decode(reader), }
                }
            }
        }
    });
    quote! {
        impl Decode for #name {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> { #body }
        }
        #told
    }
}

/// Reads an object, whichever variant it is.
pub(super) fn object(dispatch: &ObjectDispatch, union: &Union) -> TokenStream {
    let reads = |index: &usize| union.variants.get(*index).map(read).unwrap_or_default();
    match dispatch {
        ObjectDispatch::Always(only) => reads(only),
        ObjectDispatch::Tag { path, arms, absent } => {
            let mut read_tag = quote!(reader.tag(&[#(#path),*])?.as_deref());
            let arms: Vec<TokenStream> = arms
                .iter()
                .map(|(tags, arm)| {
                    let read = arm_of(arm, union);
                    match tags {
                        Tags::Strings(tags) => quote! { Some(#(#tags)|*) => #read, },
                        Tags::Integers(tags) => {
                            read_tag = quote!(reader.integer_tag(&[#(#path),*])?);
                            let tags = tags.iter().map(|tag| literal(&Scalar::Integer(*tag)));
                            quote! { Some(#(#tags)|*) => #read, }
                        }
                    }
                })
                .collect();
            let dotted = path.join(".");
            let absent = match absent {
                Some(absent) => arm_of(absent, union),
                None => quote!(Err(reader.missing_tag(#dotted))),
            };
            quote! {
                match #read_tag {
                    #(#arms)*
                    Some(_) => Unknown::read(reader, &[#(#path),*]).map(Self::Unknown),
                    None => #absent,
                }
            }
        }
        ObjectDispatch::Closest { paths, candidates } => {
            let records = candidates.iter().map(|candidate| {
                let (tests, names) = (candidate.tests.iter().map(test), &candidate.names);
                match (paths.is_empty(), candidate.tests.is_empty()) {
                    (true, _) => quote!(&[#(#names),*]),
                    (false, true) => quote!((true, &[#(#names),*])),
                    (false, false) => quote!((#(#tests)&&*, &[#(#names),*])),
                }
            });
            let closest = match paths.is_empty() {
                true => quote!(closest),
                false => quote!(closest_of),
            };
            let last = candidates.len().saturating_sub(1);
            let arms = candidates.iter().enumerate().map(|(at, candidate)| {
                let read = reads(&candidate.variant);
                let at = (at != last).then(|| Literal::usize_unsuffixed(at));
                match at {
                    Some(at) => quote! { #at => #read, },
                    None => quote! { _ => #read, },
                }
            });
            let probe = (!paths.is_empty()).then(|| {
                let paths = paths.iter().map(|path| quote!(&[#(#path),*]));
                quote! { let probe = reader.probe(&[#(#paths),*])?; }
            });
            quote! {
                #probe
                match reader.#closest(&[#(#records),*])? { #(#arms)* }
            }
        }
        ObjectDispatch::Rules {
            paths,
            rules,
            otherwise,
        } => {
            let paths = paths.iter().map(|path| quote!(&[#(#path),*]));
            let rules = rules.iter().map(|(tests, variant)| {
                let (tests, read) = (tests.iter().map(test), reads(variant));
                quote! { if #(#tests)&&* { return #read; } }
            });
            let otherwise = match otherwise {
                Otherwise::Unknown => quote!(reader.value().map(Self::Unknown)),
                Otherwise::Variant(variant) => reads(variant),
            };
            let mut rules = rules.peekable();
            match rules.peek() {
                None => otherwise,
                Some(_) => quote! {
                    let probe = reader.probe(&[#(#paths),*])?;
                    #(#rules)*
                    #otherwise
                },
            }
        }
    }
}

/// Reads an object that may be of a variant, or of none.
fn open(
    path: &[String],
    arms: &[(Tags, ObjectDispatch)],
    base: &[String],
    union: &Union,
) -> TokenStream {
    let arms = arms.iter().filter_map(|(tags, arm)| {
        let (Tags::Strings(tags), ObjectDispatch::Always(variant)) = (tags, arm) else {
            return None;
        };
        let variant = ident(&union.variants.get(*variant)?.name);
        Some(quote! { Some(#(#tags)|*) => reader.attempt().map(Self::#variant), })
    });
    let demand = (!base.is_empty()).then(|| quote! { reader.demand(&[#(#base),*])?; });
    quote! {
        let known = match reader.tag(&[#(#path),*])?.as_deref() {
            #(#arms)*
            Some(_) | None => None,
        };
        match known {
            Some(known) => Ok(known),
            None => {
                #demand
                Unknown::read(reader, &[#(#path),*]).map(Self::Unknown)
            }
        }
    }
}

/// What an arm of a dispatch does, as one expression.
fn arm_of(dispatch: &ObjectDispatch, union: &Union) -> TokenStream {
    let body = object(dispatch, union);
    match dispatch {
        ObjectDispatch::Always(_) | ObjectDispatch::Tag { .. } => body,
        ObjectDispatch::Rules { .. } | ObjectDispatch::Closest { .. } => quote!({ #body }),
    }
}

/// The kinds that rules look at must be imported.
fn looks_at_kinds(dispatch: &ObjectDispatch) -> bool {
    match dispatch {
        ObjectDispatch::Always(_) => false,
        ObjectDispatch::Closest { candidates, .. } => candidates
            .iter()
            .flat_map(|candidate| &candidate.tests)
            .any(|test| matches!(test.expected, Expected::KindOrNothing(_))),
        ObjectDispatch::Tag { arms, absent, .. } => {
            arms.iter().any(|(_, arm)| looks_at_kinds(arm))
                || absent.as_deref().is_some_and(looks_at_kinds)
        }
        ObjectDispatch::Rules { rules, .. } => rules
            .iter()
            .flat_map(|(tests, _)| tests)
            .any(|test| matches!(test.expected, Expected::Kind(_))),
    }
}

fn is_value(at: &Literal, value: &Scalar) -> TokenStream {
    match value {
        Scalar::String(text) => quote!(probe.is_str(#at, #text)),
        Scalar::Boolean(value) => quote!(probe.is_bool(#at, #value)),
        Scalar::Integer(value) => quote!(probe.is_integer(#at, #value)),
        Scalar::Null => quote!(!probe.has(#at)),
    }
}

fn test(test: &Test) -> TokenStream {
    let at = Literal::usize_unsuffixed(test.path);
    match &test.expected {
        Expected::Anything => quote!(probe.has(#at)),
        Expected::Value(value) => is_value(&at, value),
        Expected::OneOf(values) => {
            let tests = values.iter().map(|value| is_value(&at, value));
            quote!((#(#tests)||*))
        }
        Expected::Kind(kind) => match kind {
            JsonKind::Number => {
                quote!([Some(Kind::Integer), Some(Kind::Number)].contains(&probe.kind(#at)))
            }
            JsonKind::Object | JsonKind::Array | JsonKind::String | JsonKind::Boolean => {
                let kind = kind_name(*kind);
                quote!(probe.kind(#at) == Some(Kind::#kind))
            }
        },
        Expected::KindOrNothing(kind) => {
            let kind = kind_name(*kind);
            quote!(probe.is_or_lacks(#at, Kind::#kind))
        }
    }
}

fn kind_name(kind: JsonKind) -> proc_macro2::Ident {
    ident(match kind {
        JsonKind::Object => "Object",
        JsonKind::Array => "Array",
        JsonKind::String => "String",
        JsonKind::Number => "Number",
        JsonKind::Boolean => "Boolean",
    })
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
            fn encode(&self, writer: &mut Writer) {
                match self {
                    #(#arms)*
                    Self::Unknown(value) => value.encode(writer),
                }
            }
        }
    }
}
