//! Methods of unions that return properties which all members have.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::deprecation;
use crate::emit::assemble::docs;
use crate::emit::ty::{ident, model, ty};
use crate::sdk::{Definition, Getter, GetterArm, Given, Held, Ty, Union, Variant};
use crate::sentences;

/// Unions with more variants list them once, in a macro, and not in each method.
const FEW: usize = 4;

/// The `impl` with all these methods; empty if there are none.
pub(in crate::emit) fn methods(definition: &Definition, union: &Union) -> TokenStream {
    let name = model(&definition.name);
    let is_alike =
        |method: &&Getter| alike(method).is_some_and(|arm| !matches!(arm, GetterArm::Text(_)));
    let each = (union.variants.len() > FEW
        && definition.getters.iter().any(|method| is_alike(&method)))
    .then(|| format_ident!("of_each_{}", definition.name.to_snake_case()));
    let methods: Vec<TokenStream> = definition
        .getters
        .iter()
        .map(|method| self::method(method, &union.variants, each.as_ref()))
        .collect();
    if methods.is_empty() {
        return quote!();
    }
    let listed = each.map(|each| {
        let variants = union.variants.iter().map(|variant| ident(&variant.name));
        quote! {
            macro_rules! #each {
                ($self:ident, $value:ident => $given:expr, $raw:ident => $kept:expr) => {
                    match $self {
                        #(Self::#variants($value) => $given,)*
                        Self::Unknown($raw) => $kept,
                    }
                };
            }
        }
    });
    quote! { #listed impl #name { #(#methods)* } }
}

/// How the variants hold a property, if it is the same for all.
fn alike(method: &Getter) -> Option<&GetterArm> {
    let first = method.arms.first()?;
    method.arms.iter().all(|arm| arm == first).then_some(first)
}

fn method(method: &Getter, variants: &[Variant], each: Option<&Ident>) -> TokenStream {
    let (name, deprecation) = (ident(&method.name), deprecation(method.deprecated));
    let nothing = sentences::no_value(method.is_tag, method.nullable);
    let doc = docs(&format!("{}\n\n{nothing}", method.docs));
    let ty = match (method.given, &method.ty) {
        (Given::Copy, value) => ty(value),
        (Given::Text, _) => quote!(&str),
        (Given::Slice, Ty::List(item)) => {
            let item = ty(item);
            quote!(&[#item])
        }
        (Given::Slice | Given::Reference, value) => {
            let value = ty(value);
            quote!(&#value)
        }
    };
    let given = given(method, variants, each);
    let allowance = match method.uses_deprecated {
        true => quote!(#[allow(deprecated)]),
        false => quote!(),
    };
    quote! {
        #doc
        #deprecation
        #[must_use]
        #allowance
        #[inline]
        pub fn #name(&self) -> Option<#ty> {
            #given
        }
    }
}

/// The body of a method.
fn given(method: &Getter, variants: &[Variant], each: Option<&Ident>) -> TokenStream {
    let kept = kept(method);
    match (alike(method), each) {
        (Some(GetterArm::Text(text)), _) => {
            quote! { match self { Self::Unknown(raw) => #kept, _ => Some(#text), } }
        }
        (Some(arm), Some(each)) => {
            let value = value(method, arm);
            quote! { #each!(self, value => #value, raw => #kept) }
        }
        (Some(_) | None, _) => {
            let arms = method.arms.iter().zip(variants).map(|(arm, variant)| {
                let (variant, value) = (ident(&variant.name), value(method, arm));
                let bound = match arm {
                    GetterArm::Text(_) => quote!(_),
                    GetterArm::Field { .. } | GetterArm::Method => quote!(value),
                };
                quote! { Self::#variant(#bound) => #value, }
            });
            quote! { match self { #(#arms)* Self::Unknown(raw) => #kept, } }
        }
    }
}

/// The property of `raw`, a value that belongs to no variant.
fn kept(method: &Getter) -> TokenStream {
    let wire = &method.wire;
    match method.given {
        _ if method.is_tag => quote!(raw.tag()),
        Given::Copy => quote!(raw.get(#wire)),
        Given::Text => quote!(raw.get_str(#wire)),
        Given::Slice => quote!(raw.get_slice(#wire)),
        Given::Reference => quote!(raw.get_ref(#wire)),
    }
}

/// The property of `value`, the payload of a variant.
fn value(method: &Getter, arm: &GetterArm) -> TokenStream {
    match arm {
        GetterArm::Method => {
            let name = ident(&method.name);
            quote!(value.#name())
        }
        GetterArm::Text(text) => quote!(Some(#text)),
        GetterArm::Field { name, held } => {
            let field = ident(name);
            held_value(quote!(value.#field), method.given, *held)
        }
    }
}

fn held_value(field: TokenStream, given: Given, held: Held) -> TokenStream {
    match (held, given) {
        (Held::Value, Given::Copy) => quote!(Some(#field)),
        (Held::Value, Given::Text | Given::Slice | Given::Reference) => quote!(Some(&#field)),
        (Held::Option, Given::Copy) => quote!(#field),
        (Held::Option, Given::Text | Given::Slice) => quote!(#field.as_deref()),
        (Held::Option, Given::Reference) => quote!(#field.as_ref()),
        (Held::OptionOfBox, Given::Copy) => quote!(#field.as_deref().copied()),
        (Held::OptionOfBox, Given::Slice) => quote!(#field.as_ref().map(|list| list.as_slice())),
        (Held::OptionOfBox, Given::Text) => quote!(#field.as_ref().map(|text| text.as_str())),
        (Held::OptionOfBox, Given::Reference) => quote!(#field.as_deref()),
        (Held::Patch, Given::Copy) => quote!(#field.value().copied()),
        (Held::Patch, Given::Text) => quote!(#field.value().map(String::as_str)),
        (Held::Patch, Given::Slice) => quote!(#field.value().map(Vec::as_slice)),
        (Held::Patch, Given::Reference) => quote!(#field.value()),
    }
}
