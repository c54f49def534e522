//! Methods of unions that test for or return one variant.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::ty::{ident, model, ty};
use crate::sdk::{Definition, Given, HeldValue, Ty, Union, VariantMethods};

/// The most variants of a macro call. A variant takes up to five lines.
const MOST: usize = 250;

/// The macro calls that implement all these methods: one, or several that can be in different files.
pub(in crate::emit) fn methods(definition: &Definition, union: &Union) -> Vec<TokenStream> {
    let name = model(&definition.name);
    let lines = definition.variants.iter().filter_map(|methods| {
        let variant = ident(&union.variants.get(methods.variant)?.name);
        let is = format_ident!("is_{}", methods.stem);
        let held = methods.held.iter().map(|held| self::held(methods, held));
        Some(quote! { #variant: #is #(, #held)*; })
    });
    let lines: Vec<TokenStream> = lines.collect();
    let calls = lines.chunks(MOST);
    let calls = calls.map(|lines| quote! { rt::variant_methods! { #name, #(#lines)* } });
    calls.collect()
}

/// The methods that return the payload, and how they get at it.
fn held(methods: &VariantMethods, held: &HeldValue) -> TokenStream {
    let (by_reference, by_value) = (
        format_ident!("as_{}", methods.stem),
        format_ident!("into_{}", methods.stem),
    );
    let whole = ty(&held.ty);
    let given = match (held.given, &held.ty) {
        (Given::Copy, _) => quote!(#whole = *),
        (Given::Text, _) => quote!(&str),
        (Given::Slice, Ty::List(item)) => {
            let item = ty(item);
            quote!(&[#item])
        }
        (Given::Slice | Given::Reference, _) => quote!(&#whole),
    };
    let unboxed = held.boxed.then(|| quote!(= *));
    let converts = held.converts.then(|| quote!(, TryFrom));
    quote! { #by_reference -> #given, #by_value -> #whole #unboxed #converts }
}
