//! Structs: definition, constructor and setters, codecs.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::record_codec as codec;
use super::repeats;
use super::{Items, deprecation, derives};
use crate::emit::assemble::{docs, table};
use crate::emit::ty::{accepted, ident, literal, model, own, ty};
use crate::sdk::{
    Accepts, DefaultImpl, Definition, EntrySetter, Field, Init, Member, Presence, Record, Scalar,
    Ty,
};
use crate::sentences;

/// All items of a struct.
pub(in crate::emit) fn items(definition: &Definition, record: &Record) -> Items {
    let constructor = record.constructed.then(|| constructor(definition, record));
    let debug = (!record.derives_debug).then(|| debug(definition, record));
    let own = std::iter::once(declaration(definition, record));
    let entries = entries(definition, record);
    let amounts = super::amounts::amounts(definition, record);
    Items {
        own: own
            .chain(constructor)
            .chain(amounts)
            .chain(entries)
            .chain(repeats::of_fields(definition, record))
            .chain(debug)
            .collect(),
        decode: codec::decode(definition, record),
        encode: vec![codec::encode(definition, record)],
    }
}

/// The conversions from pairs into a struct that can be built from additional properties alone.
fn entries(definition: &Definition, record: &Record) -> Option<TokenStream> {
    let entries = record.additional.as_ref()?;
    definition.from_entries.then(|| {
        let (name, value) = (model(&definition.name), ty(&entries.ty));
        quote! { rt::open_record!(#name, #value); }
    })
}

pub(in crate::emit) fn fields(record: &Record) -> impl Iterator<Item = &Field> {
    record.members.iter().filter_map(|member| match member {
        Member::Field(field) => Some(field),
        Member::Fixed(_) => None,
    })
}

/// The type of a field, with the `Option` or `Patch` that its presence adds.
pub(in crate::emit) fn field_type(field: &Field) -> TokenStream {
    let inner = ty(&field.ty);
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => inner,
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
            quote!(Option<#inner>)
        }
        Presence::Patch => {
            quote!(rt::Patch<#inner>)
        }
    }
}

fn declaration(definition: &Definition, record: &Record) -> TokenStream {
    let (doc, name) = (docs(&definition.docs), ident(&definition.name));
    let debug = record.derives_debug.then(|| quote!(Debug,));
    let default = match definition.default {
        DefaultImpl::Derived => quote!(, Default),
        DefaultImpl::New | DefaultImpl::Never => quote!(),
    };
    let derives = derives(definition);
    let fields: Vec<TokenStream> = fields(record)
        .map(|field| {
            let (doc, name) = (docs(&field.docs), ident(&field.name));
            let deprecated = deprecation(field.deprecated);
            let ty = field_type(field);
            quote! { #doc #deprecated pub #name: #ty, }
        })
        .collect();
    let additional = record.additional.as_ref().map(|entries| {
        let (doc, value) = (docs(sentences::ADDITIONAL), ty(&entries.ty));
        quote! {
            #doc
            pub additional: std::collections::BTreeMap<String, #value>,
        }
    });
    let nulls = record.keeps_nulls.then(|| {
        quote! { pub(crate) nulls: rt::Nulls, }
    });
    quote! {
        #doc
        #[derive(#debug Clone #default, PartialEq #derives)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* #additional #nulls }
    }
}

fn constructor(definition: &Definition, record: &Record) -> TokenStream {
    let name = model(&definition.name);
    let (mut arguments, mut values, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    let mut uses_deprecated = false;
    for field in fields(record) {
        let Some(init) = &field.init else { continue };
        let field_name = ident(&field.name);
        uses_deprecated |= field.deprecated;
        values.push(match init {
            Init::Argument(accepts) => {
                let accepted = accepted(accepts, &field_name);
                let ty = accepted.ty;
                arguments.push(quote!(#field_name: #ty));
                let value = accepted.value;
                match field.presence {
                    Presence::Required
                    | Presence::RequiredOrEmpty
                    | Presence::Nullable
                    | Presence::Patch => initializer(&field_name, value),
                    Presence::Optional | Presence::OptionalNullable => {
                        quote!(#field_name: Some(#value))
                    }
                }
            }
            Init::Setter(accepts) => {
                setters.push(setter(field, accepts));
                setters.extend(field.entry.iter().map(|entry| entry_setter(field, entry)));
                absent(field)
            }
            Init::Server => absent(field),
            Init::Preset(value) => preset(field, value),
        });
    }
    let additional = record.additional.as_ref().map(|entries| {
        values.push(quote!(additional: std::collections::BTreeMap::new()));
        let accepted = accepted(&entries.accepts, &ident("value"));
        let (ty, value) = (accepted.ty, accepted.value);
        let doc = docs(sentences::SET_ADDITIONAL);
        quote! {
            #doc
            #[must_use]
            #[inline]
            pub fn additional(mut self, name: impl Into<String>, value: #ty) -> Self {
                self.additional.insert(name.into(), #value);
                self
            }
        }
    });
    let doc = docs(match arguments.is_empty() {
        true => sentences::NEW_EMPTY,
        false => sentences::NEW,
    });
    let is_derived = definition.default == DefaultImpl::Derived;
    let body = match is_derived {
        true => quote!(Default::default()),
        false => quote!(Self { #(#values),* }),
    };
    let (body, required) = match &record.required {
        None => (body, None),
        Some(name) => {
            let required = own(name);
            let fields = demanded(record).map(|(field, _)| ident(&field.name));
            arguments = vec![quote!(required: #required)];
            let body = quote! {
                let #required { #(#fields),* } = required;
                #body
            };
            (body, Some(required_fields(definition, record, name)))
        }
    };
    let allow = allow_deprecated(uses_deprecated && !is_derived);
    let default = (definition.default == DefaultImpl::New).then(|| {
        quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self { Self::new() }
            }
        }
    });
    quote! {
        #required
        #default
        impl #name {
            #doc
            #[must_use]
            #allow
            #[inline]
            pub fn new(#(#arguments),*) -> Self { #body }
            #(#setters)*
            #additional
        }
    }
}

/// The fields that the constructor takes.
fn demanded(record: &Record) -> impl Iterator<Item = (&Field, &Accepts)> {
    fields(record).filter_map(|field| match &field.init {
        Some(Init::Argument(accepts)) => Some((field, accepts)),
        Some(Init::Setter(_) | Init::Server | Init::Preset(_)) | None => None,
    })
}

/// The struct of the required fields.
fn required_fields(definition: &Definition, record: &Record, name: &str) -> TokenStream {
    let (doc, name) = (docs(&sentences::required(&definition.name)), ident(name));
    let debug = record.derives_debug.then(|| quote!(Debug,));
    let fields = demanded(record).map(|(field, accepts)| {
        let (doc, name) = (docs(&field.docs), ident(&field.name));
        let ty = accepted(accepts, &name).ty;
        quote! { #doc pub #name: #ty, }
    });
    quote! {
        #doc
        #[derive(#debug Clone)]
        pub struct #name { #(#fields)* }
    }
}

/// A field that is not set.
pub(super) fn absent(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match field.presence {
        Presence::Patch => quote!(#name: rt::Patch::Keep),
        Presence::Required
        | Presence::RequiredOrEmpty
        | Presence::Nullable
        | Presence::Optional
        | Presence::OptionalNullable => quote!(#name: None),
    }
}

/// A field that is preset to the documented value.
pub(super) fn preset(field: &Field, preset: &Scalar) -> TokenStream {
    let name = ident(&field.name);
    let value = preset_value(preset, &field.ty);
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => quote!(#name: #value),
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
            quote!(#name: Some(#value))
        }
        Presence::Patch => quote!(#name: rt::Patch::Value(#value)),
    }
}

/// The documented value, as the field's type.
fn preset_value(preset: &Scalar, ty: &Ty) -> TokenStream {
    let value = literal(preset);
    match (preset, ty) {
        (Scalar::String(_), Ty::Named(_)) => quote!(#value.into()),
        (Scalar::String(_), _) => quote!(#value.to_owned()),
        (Scalar::Null | Scalar::Boolean(_) | Scalar::Integer(_), _) => value,
        (Scalar::Number(text), _) => {
            let number: f64 = text.parse().unwrap_or_default();
            quote!(#number)
        }
        (Scalar::Json(_), _) => {
            quote!(rt::RawJson::from_encode(&rt::Verbatim(#value)))
        }
    }
}

pub(in crate::emit) fn initializer(name: &Ident, value: TokenStream) -> TokenStream {
    match *name == value.to_string() {
        true => quote!(#name),
        false => quote!(#name: #value),
    }
}

fn setter(field: &Field, accepts: &Accepts) -> TokenStream {
    let (doc, name) = (docs(&field.docs), ident(&field.name));
    let deprecated = deprecation(field.deprecated);
    let allow = allow_deprecated(field.deprecated);
    let accepted = accepted(accepts, &name);
    let (ty, value) = (accepted.ty, accepted.value);
    let value = match field.presence {
        Presence::Patch => value,
        Presence::Required
        | Presence::RequiredOrEmpty
        | Presence::Nullable
        | Presence::Optional
        | Presence::OptionalNullable => quote!(Some(#value)),
    };
    quote! {
        #doc
        #deprecated
        #[must_use]
        #allow
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// The setter of one entry of a map.
fn entry_setter(field: &Field, entry: &EntrySetter) -> TokenStream {
    let (name, setter) = (ident(&field.name), ident(&entry.name));
    let doc = docs(sentences::SET_ENTRY);
    let deprecated = deprecation(field.deprecated);
    let allow = allow_deprecated(field.deprecated);
    let accepted = accepted(&entry.accepts, &ident("value"));
    let (ty, value) = (accepted.ty, accepted.value);
    let held = match field.presence {
        Presence::Patch => quote!(self.#name.get_or_insert_default()),
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
            quote!(self.#name.get_or_insert_with(Default::default))
        }
        Presence::Required | Presence::RequiredOrEmpty => quote!(self.#name),
    };
    let map = match entry.within {
        true => quote!(#held.additional),
        false => held,
    };
    quote! {
        #doc
        #deprecated
        #[must_use]
        #allow
        #[inline]
        pub fn #setter(mut self, key: impl Into<String>, value: #ty) -> Self {
            #map.insert(key.into(), #value);
            self
        }
    }
}

pub(in crate::emit) fn allow_deprecated(uses: bool) -> TokenStream {
    match uses {
        true => quote!(#[allow(deprecated)]),
        false => quote!(),
    }
}

/// `impl Debug`, which leaves out `nulls` and does not show secrets.
fn debug(definition: &Definition, record: &Record) -> TokenStream {
    let (name, shown) = (model(&definition.name), &definition.name);
    let entry = |label: &str, name: &str, secret: bool| match secret {
        true => format!("{label:?} = Redacted,"),
        false => format!("{label:?}: {},", ident(name)),
    };
    let fields = fields(record).map(|field| {
        let label = field.name.trim_end_matches('_');
        entry(label, &field.name, field.secret)
    });
    let additional = record.additional.iter();
    let additional = additional.map(|entries| entry("additional", "additional", entries.secret));
    let entries: Vec<String> = fields.chain(additional).collect();
    let entries = table(&entries);
    quote! { rt::debug_record! { #name, #shown; #entries } }
}
