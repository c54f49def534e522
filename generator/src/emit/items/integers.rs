//! Enums of integers.

use proc_macro2::Literal;
use quote::quote;

use super::Items;
use super::arms::{self, Special};
use crate::emit::assemble::docs;
use crate::emit::ty::{ident, model};
use crate::sdk::{Definition, IntegerValue};
use crate::sentences;

/// All items of an enum of integers.
pub(in crate::emit) fn items(definition: &Definition, values: &[IntegerValue]) -> Items {
    let (doc, name) = (docs(&definition.docs), ident(&definition.name));
    let model = model(&definition.name);
    let variants: Vec<_> = values.iter().map(|value| ident(&value.name)).collect();
    let numbers: Vec<_> = values
        .iter()
        .map(|value| Literal::i64_unsuffixed(value.value))
        .collect();
    let variant_docs = values.iter().map(|value| {
        docs(&match &value.docs {
            Some(said) => format!("`{}`: {said}", value.value),
            None => format!("`{}`", value.value),
        })
    });
    let (unknown, as_i64) = (docs(sentences::UNKNOWN_VALUE), docs(sentences::AS_I64));
    let number_of = variants.iter().zip(&numbers);
    let number_of = number_of.map(|(variant, number)| (quote!(Self::#variant), quote!(#number)));
    let number_of = arms::divided(
        "number",
        &number_of.collect::<Vec<_>>(),
        &Special::Arm(quote! { Self::Unknown(value) => value, }, None),
        |method| quote!(self.#method()),
    );
    let value_of = variants.iter().zip(&numbers);
    let value_of = value_of.map(|(variant, number)| (quote!(#number), quote!(Self::#variant)));
    let value_of = arms::divided(
        "value",
        &value_of.collect::<Vec<_>>(),
        &Special::Rest(quote!(Self::Unknown(value))),
        |method| quote!(Self::#method(value)),
    );
    let (arms_of_numbers, arms_of_values) = (&number_of.own, &value_of.own);
    let mut own = vec![
        quote! {
            #doc
            #[derive(Clone, Copy, Debug)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                #unknown
                Unknown(i64),
            }
        },
        quote! {
            impl #model {
                #as_i64
                #[must_use]
                #[inline]
                pub fn as_i64(&self) -> i64 {
                    match *self {
                        #arms_of_numbers
                    }
                }
            }
        },
        quote! {
            impl From<i64> for #model {
                #[inline]
                fn from(value: i64) -> Self {
                    match value {
                        #arms_of_values
                    }
                }
            }
        },
        quote! { rt::integer_enum!(#model); },
    ];
    own.extend(number_of.others.iter().map(|(method, arms)| {
        quote! {
            impl #model {
                pub(crate) fn #method(self) -> i64 { match self { #arms } }
            }
        }
    }));
    own.extend(value_of.others.iter().map(|(method, arms)| {
        quote! {
            impl #model {
                pub(crate) fn #method(value: i64) -> Self { match value { #arms } }
            }
        }
    }));
    let decode = quote! {
        impl rt::Decode for #model {
            #[inline]
            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                i64::decode(reader).map(Self::from)
            }
        }
    };
    let blank = variants.first().map(|first| {
        quote! {
            impl rt::Blank for #model {
                const BLANK: Self = Self::#first;
            }
        }
    });
    let encode = quote! {
        impl rt::Encode for #model {
            #[inline]
            fn encode(&self, writer: &mut rt::Writer) { writer.integer(self.as_i64()); }
        }
    };
    Items {
        own,
        decode: std::iter::once(decode).chain(blank).collect(),
        encode: vec![encode],
    }
}
