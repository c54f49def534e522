//! Methods of unions that give what all members have.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::imports::Imports;
use super::models::deprecation;
use super::ty::{ident, ty};
use crate::plan::{Definition, Given, Held, Shared, SharedArm, Ty, Union, Variant};

/// The `impl` with all of them; nothing where there is none.
pub(super) fn methods(
    definition: &Definition,
    union: &Union,
    imports: &mut Imports,
) -> TokenStream {
    let name = ident(&definition.name);
    let methods: Vec<TokenStream> = union
        .shared
        .iter()
        .map(|method| self::method(method, &union.variants, imports))
        .collect();
    match methods.is_empty() {
        true => quote!(),
        false => quote! { impl #name { #(#methods)* } },
    }
}

fn method(method: &Shared, variants: &[Variant], imports: &mut Imports) -> TokenStream {
    let (name, deprecation) = (ident(&method.name), deprecation(method.deprecated));
    let nothing = match method.nullable {
        true => "`None` where there is none, or the value is `Unknown`.",
        false => "`None` where the value is `Unknown`.",
    };
    let doc = docs(&format!("{}\n\n{nothing}", method.docs));
    let ty = match (method.given, &method.ty) {
        (Given::Copy, value) => ty(value, imports),
        (Given::Text, _) => quote!(&str),
        (Given::Slice, Ty::List(item)) => {
            let item = ty(item, imports);
            quote!(&[#item])
        }
        (Given::Slice | Given::Reference, value) => {
            let value = ty(value, imports);
            quote!(&#value)
        }
    };
    let arms = method.arms.iter().zip(variants).map(|(arm, variant)| {
        let variant_name = ident(&variant.name);
        let value = match arm {
            SharedArm::Method => quote!(value.#name()),
            SharedArm::Field { name, held } => {
                let field = ident(name);
                held_value(quote!(value.#field), method.given, *held)
            }
        };
        quote! { Self::#variant_name(value) => #value, }
    });
    let allowance = match method.uses_deprecated {
        true => quote!(#[allow(deprecated)]),
        false => quote!(),
    };
    quote! {
        #doc
        #deprecation
        #[must_use]
        #allowance
        pub fn #name(&self) -> Option<#ty> {
            match self {
                #(#arms)*
                Self::Unknown(_) => None,
            }
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
