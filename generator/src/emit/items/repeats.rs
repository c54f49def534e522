//! Conversions between models that repeat each other.

use proc_macro2::TokenStream;
use quote::quote;

use super::record::{absent, allow_deprecated, preset};
use crate::emit::assemble::docs;
use crate::emit::ty::{ident, model, ty};
use crate::sdk::{
    Copied, DefaultImpl, Definition, Field, Init, Member, Presence, Record, RepeatKind,
    RepeatedField, SourceHeld, Ty,
};
use crate::sentences;

/// The conversions from other models into an enum of strings, and back.
pub(in crate::emit) fn of_texts(definition: &Definition) -> Vec<TokenStream> {
    let name = model(&definition.name);
    let mut items = Vec::new();
    for repeat in &definition.repeats {
        let source = ty(&Ty::Named(repeat.source));
        for (from, to) in [(&source, &name), (&name, &source)] {
            items.push(quote! {
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
        let doc = docs(&sentences::repeats(&repeat.name));
        let mut values = Vec::new();
        let mut is_whole = !record.keeps_nulls;
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
        if has_default && !is_whole {
            values.push(quote!(..Self::default()));
        }
        let allow = allow_deprecated(taken.iter().any(|taken| taken.deprecated));
        items.push(quote! {
            #doc
            impl From<&#source> for #name {
                #[inline]
                #allow
                fn from(value: &#source) -> Self { Self { #(#values),* } }
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
    let option = match &taken.copied {
        Copied::Copy => own.clone(),
        Copied::Clone => quote!(#own.clone()),
        other => {
            let item = copied(other, &quote!(value), true);
            quote!(#own.as_ref().map(|value| #item))
        }
    };
    let is_null = taken.held == SourceHeld::OrNull;
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
        (SourceHeld::OrNull | SourceHeld::OrAbsent, Presence::Patch) => {
            quote!(rt::Patch::new(#option, #is_null))
        }
        (SourceHeld::OrNull | SourceHeld::OrAbsent, _) => option,
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
