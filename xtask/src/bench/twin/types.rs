//! The twin's types: those of the plan, with serde's derive.

use std::collections::HashSet;

use oasmith::sdk::{
    Definition, DefinitionKind, Field, Member, ObjectDispatch, Payload, Presence, Record, Scalar,
    Sdk, StringValue, Tags, TextFormat, Ty, TypeId, TypeNames, Union,
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The items of `models`.
pub(super) fn module(sdk: &Sdk) -> Vec<TokenStream> {
    let definitions = || sdk.families.iter().flat_map(|family| &family.definitions);
    let tagged: HashSet<(TypeId, &str)> = definitions()
        .filter_map(|definition| match &definition.kind {
            DefinitionKind::Union(union) => Some((union, tag(union)?)),
            DefinitionKind::Record(_)
            | DefinitionKind::Strings(_)
            | DefinitionKind::Integers(_)
            | DefinitionKind::Alias(_)
            | DefinitionKind::Wrapper(_) => None,
        })
        .flat_map(|(union, (tag, _))| {
            union
                .variants
                .iter()
                .filter_map(move |variant| Some((named(&variant.payload)?, tag)))
        })
        .collect();
    let prelude = quote! {
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(untagged)]
        pub enum OneOrMany<T> { One(T), Many(Vec<T>) }
    };
    std::iter::once(prelude)
        .chain(definitions().map(|definition| self::definition(definition, &tagged, &sdk.names)))
        .collect()
}

fn definition(
    definition: &Definition,
    tagged: &HashSet<(TypeId, &str)>,
    names: &TypeNames,
) -> TokenStream {
    let (name, docs) = (ident(&definition.name), &definition.docs);
    let item = match &definition.kind {
        DefinitionKind::Record(planned) => record(definition, planned, tagged, names),
        DefinitionKind::Union(planned) => union(&name, planned, names),
        DefinitionKind::Strings(values) => strings(&name, values),
        DefinitionKind::Integers(_) => quote! { pub type #name = i64; },
        DefinitionKind::Alias(inner) => {
            let inner = ty(inner, names);
            quote! { pub type #name = #inner; }
        }
        DefinitionKind::Wrapper(inner) => {
            let inner = ty(inner, names);
            quote! {
                #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
                #[serde(transparent)]
                pub struct #name(pub #inner);
            }
        }
    };
    quote! { #[doc = #docs] #item }
}

fn record(
    definition: &Definition,
    record: &Record,
    tagged: &HashSet<(TypeId, &str)>,
    names: &TypeNames,
) -> TokenStream {
    let (mut fields, mut arguments, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for member in &record.members {
        match member {
            // In a union, serde consumes the tag itself.
            Member::Fixed(fixed) if tagged.contains(&(definition.id, fixed.wire.as_str())) => {}
            Member::Fixed(fixed) => {
                let (wire, local) = (&fixed.wire, format_ident!("fixed_{}", fields.len()));
                let ty = match fixed.value {
                    Scalar::Null => quote!(()),
                    Scalar::String(_) => quote!(String),
                    Scalar::Boolean(_) => quote!(bool),
                    Scalar::Integer(_) => quote!(i64),
                    Scalar::Number(_) => quote!(f64),
                    Scalar::Json(_) => quote!(serde_json::Value),
                };
                fields.push(quote! { #[serde(rename = #wire)] pub #local: #ty });
                arguments.push(quote! { #local: #ty });
                values.push(quote! { #local });
            }
            Member::Field(planned) => {
                let local = ident(&planned.name);
                let ty = presence(planned, names);
                fields.push(field(planned, names));
                match planned.presence {
                    Presence::Required | Presence::RequiredOrEmpty | Presence::Nullable => {
                        arguments.push(quote! { #local: #ty });
                        values.push(quote! { #local });
                    }
                    Presence::Optional | Presence::OptionalNullable | Presence::Patch => {
                        values.push(quote! { #local: None });
                    }
                }
            }
        }
    }
    if let Some(additional) = &record.additional {
        let additional = ty(&additional.ty, names);
        fields.push(quote! { #[serde(flatten)] pub additional: std::collections::HashMap<String, #additional> });
        values.push(quote! { additional: Default::default() });
    }
    let name = ident(&definition.name);
    quote! {
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct #name { #(#fields),* }
        impl #name {
            #[allow(clippy::too_many_arguments)]
            pub fn new(#(#arguments),*) -> Self { Self { #(#values),* } }
        }
    }
}

fn field(field: &Field, names: &TypeNames) -> TokenStream {
    let (wire, name, docs) = (&field.wire, ident(&field.name), &field.docs);
    let ty = presence(field, names);
    let serde = match field.presence {
        Presence::Required | Presence::RequiredOrEmpty | Presence::Nullable => {
            quote! { #[serde(rename = #wire)] }
        }
        Presence::Optional | Presence::OptionalNullable | Presence::Patch => {
            quote! { #[serde(rename = #wire, default, skip_serializing_if = "Option::is_none")] }
        }
    };
    quote! { #[doc = #docs] #serde pub #name: #ty }
}

fn presence(field: &Field, names: &TypeNames) -> TokenStream {
    let ty = ty(&field.ty, names);
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => ty,
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
            quote! { Option<#ty> }
        }
        Presence::Patch => quote! { Option<Option<#ty>> },
    }
}

/// The strings of each variant.
type Arms<'a> = Vec<(&'a [String], usize)>;

/// The tag of a union, with the strings of its variants, if serde can use it.
fn tag(union: &Union) -> Option<(&str, Arms<'_>)> {
    let Some(ObjectDispatch::Tag { path, arms, .. }) = &union.dispatch.object else {
        return None;
    };
    let [tag] = path.as_slice() else { return None };
    let arms: Arms<'_> = arms
        .iter()
        .map(|(tags, to)| match (tags, to) {
            (Tags::Strings(strings), ObjectDispatch::Always(variant)) => {
                Some((strings.as_slice(), *variant))
            }
            (Tags::Strings(_) | Tags::Integers(_), _) => None,
        })
        .collect::<Option<_>>()?;
    let is_told = |index| arms.iter().any(|(_, to)| *to == index);
    let all_told = (0..union.variants.len()).all(is_told);
    let mut payloads = union.variants.iter().map(|variant| &variant.payload);
    let all_named = payloads.all(|payload| named(payload).is_some());
    (union.dispatch.is_objects_only() && all_told && all_named).then_some((tag, arms))
}

fn named(payload: &Payload) -> Option<TypeId> {
    match payload {
        Payload::Value(Ty::Named(id)) => Some(*id),
        Payload::Value(_) | Payload::Fixed(_) => None,
    }
}

fn union(name: &Ident, union: &Union, names: &TypeNames) -> TokenStream {
    let told = tag(union);
    let variants = union.variants.iter().enumerate().map(|(index, variant)| {
        let (name, docs) = (ident(&variant.name), &variant.docs);
        let strings: Vec<&String> = told
            .iter()
            .flat_map(|(_, arms)| arms.iter())
            .filter(|(_, to)| *to == index)
            .flat_map(|(strings, _)| strings.iter())
            .collect();
        let serde = match strings.as_slice() {
            [] => quote!(),
            [first, rest @ ..] => quote! { #[serde(rename = #first #(, alias = #rest)*)] },
        };
        let payload = match &variant.payload {
            Payload::Value(inner) => ty(inner, names),
            Payload::Fixed(Scalar::String(_)) => quote!(String),
            Payload::Fixed(Scalar::Boolean(_)) => quote!(bool),
            Payload::Fixed(Scalar::Integer(_)) => quote!(i64),
            Payload::Fixed(Scalar::Number(_)) => quote!(f64),
            Payload::Fixed(Scalar::Json(_)) => quote!(serde_json::Value),
            Payload::Fixed(Scalar::Null) => quote!(()),
        };
        quote! { #[doc = #docs] #serde #name(#payload) }
    });
    let kind = match &told {
        Some((tag, _)) => quote! { #[serde(tag = #tag)] },
        None => quote! { #[serde(untagged)] },
    };
    quote! {
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #kind
        pub enum #name { #(#variants),* }
    }
}

fn strings(name: &Ident, values: &[StringValue]) -> TokenStream {
    let variants: Vec<Ident> = values.iter().map(|value| ident(&value.name)).collect();
    let texts: Vec<&String> = values.iter().map(|value| &value.value).collect();
    quote! {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum #name { #(#[serde(rename = #texts)] #variants),* }
        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(match self { #(Self::#variants => #texts),* })
            }
        }
    }
}

/// A type.
pub(super) fn ty(planned: &Ty, names: &TypeNames) -> TokenStream {
    let ty = |ty: &Ty| self::ty(ty, names);
    match planned {
        Ty::String => quote!(String),
        Ty::Integer => quote!(i64),
        Ty::Float => quote!(f64),
        Ty::Number => quote!(serde_json::Number),
        Ty::Boolean => quote!(bool),
        Ty::Text(TextFormat::DateTime) => quote!(chrono::DateTime<chrono::Utc>),
        // Types that are defined in the file of a service have no counterpart in the twin.
        Ty::Local(_) => quote!(serde_json::Value),
        Ty::Text(TextFormat::Date) => quote!(chrono::NaiveDate),
        Ty::Text(TextFormat::Uuid) => quote!(uuid::Uuid),
        // The twin has no codecs for types that the configuration names.
        Ty::Foreign(_) => quote!(serde_json::Value),
        Ty::Bytes => quote!(bytes::Bytes),
        Ty::Raw => quote!(serde_json::Value),
        Ty::Unit => quote!(()),
        Ty::List(inner) => {
            let inner = ty(inner);
            quote!(Vec<#inner>)
        }
        Ty::Map(inner) => {
            let inner = ty(inner);
            quote!(std::collections::HashMap<String, #inner>)
        }
        Ty::Tuple(inner) => {
            let inner = inner.iter().map(ty);
            quote!((#(#inner,)*))
        }
        Ty::OpenTuple(inner) => ty(inner),
        Ty::OneOrMany(inner) => {
            let inner = ty(inner);
            quote!(crate::models::OneOrMany<#inner>)
        }
        Ty::Option(inner) => {
            let inner = ty(inner);
            quote!(Option<#inner>)
        }
        Ty::Patch(inner) => {
            let inner = ty(inner);
            quote!(Option<Option<#inner>>)
        }
        Ty::Boxed(inner) => {
            let inner = ty(inner);
            quote!(Box<#inner>)
        }
        Ty::Named(id) => {
            let name = ident(names.of(*id));
            quote!(crate::models::#name)
        }
    }
}

/// Turns a name of the plan into an identifier.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}
