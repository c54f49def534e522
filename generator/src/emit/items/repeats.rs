//! Conversions between models that repeat each other.

use proc_macro2::TokenStream;
use quote::quote;

use super::record::{absent, allow_deprecated, preset};
use crate::emit::assemble::docs;
use crate::emit::krate::gated::cfg;
use crate::emit::ty::{ident, model, ty};
use crate::sdk::{
    Copied, DefaultImpl, Definition, Field, Init, Member, Payload, Presence, Record, RepeatKind,
    RepeatedField, SourceHeld, Ty, Union,
};
use crate::sentences;

/// The conversions from other models into an enum of strings, and back.
pub(in crate::emit) fn of_texts(definition: &Definition) -> Vec<TokenStream> {
    let name = model(&definition.name);
    let mut items = Vec::new();
    let texts = definition.repeats.iter();
    for repeat in texts.filter(|repeat| repeat.kind == RepeatKind::Texts) {
        let source = ty(&Ty::Named(repeat.source));
        for (from, to) in [(&source, &name), (&name, &source)] {
            let cfg = repeat.gate.as_ref().map(cfg);
            items.push(quote! {
                #cfg
                impl From<#from> for #to {
                    #[inline]
                    fn from(value: #from) -> Self { Self::from(value.as_str()) }
                }
            });
        }
    }
    items
}

/// The conversions from other models into a struct.
pub(in crate::emit) fn of_fields(definition: &Definition, record: &Record) -> Vec<TokenStream> {
    let name = model(&definition.name);
    let mut items = Vec::new();
    for repeat in &definition.repeats {
        let RepeatKind::Fields(taken) = &repeat.kind else {
            continue;
        };
        let source = ty(&Ty::Named(repeat.source));
        let cfg = repeat.gate.as_ref().map(cfg);
        let mut values = Vec::new();
        let mut is_whole = true;
        let has_default = definition.default != DefaultImpl::Never;
        for (place, member) in record.members.iter().enumerate() {
            let Member::Field(field) = member else {
                continue;
            };
            match taken.iter().find(|taken| taken.member == place) {
                Some(taken) => values.push(value(field, taken)),
                None => {
                    is_whole = false;
                    values.extend((!has_default).then(|| unset(field)));
                }
            }
        }
        match record.additional.is_some() {
            true if repeat.additional => {
                values.push(quote!(additional: value.additional.clone()));
            }
            true if !has_default => {
                values.push(quote!(additional: std::collections::BTreeMap::new()));
            }
            is_open => is_whole &= !is_open,
        }
        let doc = docs(&match is_whole {
            true => sentences::repeats_all(&repeat.name),
            false => sentences::repeats(&repeat.name),
        });
        match has_default && !is_whole {
            true => values.push(quote!(..Default::default())),
            false if record.keeps_nulls => values.push(quote!(nulls: rt::Nulls::default())),
            false => {}
        }
        let allow = allow_deprecated(taken.iter().any(|taken| taken.deprecated));
        items.push(quote! {
            #doc
            #cfg
            impl From<&#source> for #name {
                #[inline]
                #allow
                fn from(value: &#source) -> Self { Self { #(#values),* } }
            }
        });
    }
    items
}

/// The conversions from other unions into a union.
pub(in crate::emit) fn of_variants(definition: &Definition, union: &Union) -> Vec<TokenStream> {
    let name = model(&definition.name);
    let mut items = Vec::new();
    for repeat in &definition.repeats {
        let RepeatKind::Variants(taken) = &repeat.kind else {
            continue;
        };
        let source = ty(&Ty::Named(repeat.source));
        let cfg = repeat.gate.as_ref().map(cfg);
        let doc = docs(&sentences::repeats_all(&repeat.name));
        let arms = taken.iter().filter_map(|taken| {
            let own = union.variants.get(taken.variant)?;
            let (own_name, from) = (ident(&own.name), ident(&taken.source));
            let Some(how) = &taken.copied else {
                return Some(quote! { #source::#from => Self::#own_name, });
            };
            let place = match taken.boxed {
                true => quote!((&**value)),
                false => quote!(value),
            };
            let value = copied(how, &place, true);
            let value = match &own.payload {
                Payload::Value(Ty::Boxed(_)) => quote!(Box::new(#value)),
                Payload::Value(_) | Payload::Fixed(_) => value,
            };
            Some(quote! { #source::#from(value) => Self::#own_name(#value), })
        });
        items.push(quote! {
            #doc
            #cfg
            impl From<&#source> for #name {
                #[inline]
                fn from(value: &#source) -> Self {
                    match value { #(#arms)* #source::Unknown(value) => Self::Unknown(value.clone()), }
                }
            }
        });
    }
    items
}

/// The initializer of a field that the other struct does not have.
fn unset(field: &Field) -> TokenStream {
    match &field.init {
        Some(Init::Preset(value)) => preset(field, value),
        Some(Init::Argument(_) | Init::Setter(_) | Init::Server) | None => absent(field),
    }
}

/// The initializer of a field that is copied from the other struct.
fn value(field: &Field, taken: &RepeatedField) -> TokenStream {
    let (name, own) = (ident(&field.name), ident(&taken.source));
    let own = quote!(value.#own);
    let whole = || copied(&taken.copied, &own, false);
    let is_patch = taken.held == SourceHeld::Patch;
    let option = match (&taken.copied, is_patch) {
        (Copied::Copy, false) => own.clone(),
        (Copied::Clone, false) => quote!(#own.clone()),
        (Copied::Copy, true) => quote!(#own.value().copied()),
        (Copied::Clone, true) => quote!(#own.value().cloned()),
        (other, _) => {
            let item = copied(other, &quote!(value), true);
            let option = match is_patch {
                true => quote!(value()),
                false => quote!(as_ref()),
            };
            quote!(#own.#option.map(|value| #item))
        }
    };
    let is_null = match taken.held {
        SourceHeld::Patch => quote!(#own.is_null()),
        SourceHeld::OrNull => quote!(true),
        SourceHeld::Always | SourceHeld::OrAbsent => quote!(false),
    };
    let value = match (taken.held, field.presence) {
        (SourceHeld::Always, Presence::Required | Presence::RequiredOrEmpty) => whole(),
        (SourceHeld::Always, Presence::Patch) => {
            let value = whole();
            quote!(rt::Patch::Value(#value))
        }
        (SourceHeld::Always, _) => {
            let value = whole();
            quote!(Some(#value))
        }
        (SourceHeld::OrNull | SourceHeld::OrAbsent | SourceHeld::Patch, Presence::Patch) => {
            quote!(rt::Patch::new(#option, #is_null))
        }
        (SourceHeld::OrNull | SourceHeld::OrAbsent | SourceHeld::Patch, _) => option,
    };
    quote!(#name: #value)
}

/// A copy of the value at a place, or behind a reference.
fn copied(how: &Copied, place: &TokenStream, is_reference: bool) -> TokenStream {
    match how {
        Copied::Copy if is_reference => quote!(*#place),
        Copied::Copy => place.clone(),
        Copied::Clone => quote!(#place.clone()),
        Copied::Text => quote!(#place.as_str().into()),
        Copied::Digits(union, variants) => {
            let union = ty(union);
            let arms = variants.iter().map(|(name, is_number)| {
                let name = ident(name);
                match is_number {
                    true => quote!(#union::#name(value) => value.to_string(),),
                    false => quote!(#union::#name(value) => value.clone(),),
                }
            });
            let place = match is_reference {
                true => place.clone(),
                false => quote!(&#place),
            };
            quote!(match #place { #(#arms)* #union::Unknown(value) => value.json().to_owned(), })
        }
        Copied::Model if is_reference => quote!(#place.into()),
        Copied::Model => quote!((&#place).into()),
        Copied::Variant(inner) => {
            let inner = match (&**inner, is_reference) {
                (Copied::Copy, true) => quote!((*#place)),
                (inner, _) => copied(inner, place, is_reference),
            };
            quote!(#inner.into())
        }
        Copied::Items(inner) => {
            let inner = copied(inner, &quote!(value), true);
            quote!(#place.iter().map(|value| #inner).collect())
        }
    }
}
