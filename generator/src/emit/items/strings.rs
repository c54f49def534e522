//! Enums of strings.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::arms::{self, Arms, Special};
use super::{Items, repeats};
use crate::emit::assemble::docs;
use crate::emit::ty::{ident, model};
use crate::sdk::{Definition, StringValue};
use crate::sentences;

/// An enum of strings with more values than this is a long list.
const LONG: usize = 100;

/// All items of an enum of strings.
pub(in crate::emit) fn items(definition: &Definition, values: &[StringValue]) -> Items {
    let mut items = of_values(
        &definition.docs,
        &ident(&definition.name),
        &model(&definition.name),
        values,
    );
    items.own.extend(repeats::of_texts(definition));
    let first = values.first().map(|value| ident(&value.name));
    let blank = first.map(|first| {
        let model = model(&definition.name);
        quote! {
            impl rt::Blank for #model {
                const BLANK: Self = Self::#first;
            }
        }
    });
    items.decode.extend(blank);
    items
}

/// All items of an enum with these values, by its docs, its name and its path.
pub(in crate::emit) fn of_values(
    doc: &str,
    name: &Ident,
    model: &TokenStream,
    values: &[StringValue],
) -> Items {
    let doc = docs(doc);
    let variants: Vec<_> = values.iter().map(|value| ident(&value.name)).collect();
    let texts: Vec<_> = values.iter().map(|value| value.value.as_str()).collect();
    // The names in a long list need no docs.
    let is_long = values.len() > LONG;
    let allow = if is_long {
        quote!(#[allow(missing_docs)])
    } else {
        quote!()
    };
    let variant_docs = values.iter().map(|value| match value.value.trim() {
        _ if is_long => quote!(),
        "" => docs(sentences::EMPTY_STRING),
        text => {
            let text = text.replace(['`', '\n', '\r'], " ");
            docs(&match &value.docs {
                Some(said) => format!("`{text}`: {said}"),
                None => format!("`{text}`"),
            })
        }
    });
    let (unknown, as_str) = (docs(sentences::UNKNOWN_VALUE), docs(sentences::AS_STR));
    let (text_of, value_of) = arms_of(&variants, &texts);
    let (arms_of_texts, arms_of_values) = (&text_of.own, &value_of.own);
    let mut own = vec![
        quote! {
            #doc
                #allow
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                #unknown
                Unknown(rt::UnknownValue),
            }
        },
        quote! {
            impl #model {
                #as_str
                #[must_use]
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self {
                        #arms_of_texts
                    }
                }
            }
        },
        quote! {
            impl From<&str> for #model {
                #[inline]
                fn from(text: &str) -> Self {
                    match text {
                        #arms_of_values
                    }
                }
            }
        },
        quote! { rt::string_enum!(#model); },
    ];
    own.extend(text_of.others.iter().map(|(method, arms)| {
        quote! {
            impl #model {
                pub(crate) fn #method(&self) -> &str { match self { #arms } }
            }
        }
    }));
    own.extend(value_of.others.iter().map(|(method, arms)| {
        quote! {
            impl #model {
                pub(crate) fn #method(text: &str) -> Self { match text { #arms } }
            }
        }
    }));
    let decode = quote! {
        impl rt::Decode for #model {
            #[inline]
            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                reader.string_enum()
            }
        }
    };
    let encode = quote! {
        impl rt::Encode for #model {
            #[inline]
            fn encode(&self, writer: &mut rt::Writer) { writer.string(self.as_str()); }
        }
    };
    Items {
        own,
        decode: vec![decode],
        encode: vec![encode],
    }
}

/// The arms that give the text of a value, and those that give the value of a text.
fn arms_of(variants: &[Ident], texts: &[&str]) -> (Arms, Arms) {
    let pairs = || variants.iter().zip(texts);
    let text_of = pairs().map(|(variant, text)| (quote!(Self::#variant), quote!(#text)));
    let unknown = quote! { Self::Unknown(value) => value.as_str(), };
    let text_of = arms::divided(
        "text",
        &text_of.collect::<Vec<_>>(),
        &Special::Arm(unknown, None),
        |method| quote!(self.#method()),
    );
    let value_of = pairs().map(|(variant, text)| (quote!(#text), quote!(Self::#variant)));
    let unknown = quote!(Self::Unknown(rt::UnknownValue::new(text)));
    let value_of = arms::divided(
        "value",
        &value_of.collect::<Vec<_>>(),
        &Special::Rest(unknown),
        |method| quote!(Self::#method(text)),
    );
    (text_of, value_of)
}
