//! Methods of unions that give plain values.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::ty::{ident, literal, model};
use crate::sdk::{Definition, Plain, PlainArm, PlainForm, Union};

/// The `impl` with all of them.
pub(in crate::emit) fn methods(definition: &Definition, union: &Union) -> TokenStream {
    let name = model(&definition.name);
    let methods = definition.plain.iter().map(|plain| method(plain, union));
    quote! { impl #name { #(#methods)* } }
}

fn method(plain: &Plain, union: &Union) -> TokenStream {
    let (doc, name, ty) = match plain.form {
        PlainForm::Text => (" Returns the string, if it is one.", "as_str", quote!(&str)),
        PlainForm::Integer => (
            " Returns the whole number, if it is one.",
            "as_i64",
            quote!(i64),
        ),
        PlainForm::Float => (
            " Returns the number, if it is one; a whole one beyond 2⁵³ is rounded.",
            "as_f64",
            quote!(f64),
        ),
        PlainForm::Boolean => (
            " Returns whether it is true, if it is true or false.",
            "as_bool",
            quote!(bool),
        ),
    };
    let name = ident(name);
    let arms = plain.arms.iter().filter_map(|(place, arm)| {
        let variant = ident(&union.variants.get(*place)?.name);
        Some(match arm {
            PlainArm::Same if plain.form == PlainForm::Text => {
                quote! { Self::#variant(value) => Some(value), }
            }
            PlainArm::Same => quote! { Self::#variant(value) => Some(*value), },
            PlainArm::Widened => quote! { Self::#variant(value) => Some(*value as f64), },
            PlainArm::Method { optional: true } => {
                quote! { Self::#variant(value) => value.#name(), }
            }
            PlainArm::Method { optional: false } => {
                quote! { Self::#variant(value) => Some(value.#name()), }
            }
            PlainArm::Fixed(value) => {
                let value = literal(value);
                quote! { Self::#variant => Some(#value), }
            }
        })
    });
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #name(&self) -> Option<#ty> {
            match self { #(#arms)* _ => None, }
        }
    }
}
