//! Methods of unions that return plain values.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::assemble::docs;
use crate::emit::ty::{ident, literal, model};
use crate::sdk::{Definition, ScalarArm, ScalarForm, ScalarGetter, Union};
use crate::sentences;

/// The `impl` with all these methods.
pub(in crate::emit) fn methods(definition: &Definition, union: &Union) -> TokenStream {
    let name = model(&definition.name);
    let methods = definition.scalars.iter().map(|plain| method(plain, union));
    quote! { impl #name { #(#methods)* } }
}

fn method(plain: &ScalarGetter, union: &Union) -> TokenStream {
    let (doc, name, ty) = match plain.form {
        ScalarForm::Text => (sentences::AS_STRING, "as_str", quote!(&str)),
        ScalarForm::Integer => (sentences::AS_INTEGER, "as_i64", quote!(i64)),
        ScalarForm::Float => (sentences::AS_NUMBER, "as_f64", quote!(f64)),
        ScalarForm::Boolean => (sentences::AS_BOOLEAN, "as_bool", quote!(bool)),
    };
    let (doc, name) = (docs(doc), ident(name));
    let arms = plain.arms.iter().filter_map(|(place, arm)| {
        let variant = ident(&union.variants.get(*place)?.name);
        Some(match arm {
            ScalarArm::Same if plain.form == ScalarForm::Text => {
                quote! { Self::#variant(value) => Some(value), }
            }
            ScalarArm::Same => quote! { Self::#variant(value) => Some(*value), },
            ScalarArm::Widened => quote! { Self::#variant(value) => Some(*value as f64), },
            ScalarArm::Method { optional: true } => {
                quote! { Self::#variant(value) => value.#name(), }
            }
            ScalarArm::Method { optional: false } => {
                quote! { Self::#variant(value) => Some(value.#name()), }
            }
            ScalarArm::Fixed(value) => {
                let value = literal(value);
                quote! { Self::#variant => Some(#value), }
            }
        })
    });
    quote! {
        #doc
        #[must_use]
        #[inline]
        pub fn #name(&self) -> Option<#ty> {
            match self { #(#arms)* _ => None, }
        }
    }
}
