//! Enums of strings.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Items, repeats};
use crate::emit::assemble::{docs, table};
use crate::emit::ty::{ident, model};
use crate::sdk::{Definition, StringValue};
use crate::sentences;

/// An enum of strings with more values than this is a long list.
const LONG: usize = 100;

/// All items of an enum of strings.
pub(in crate::emit) fn items(definition: &Definition, values: &[StringValue]) -> Items {
    let model = model(&definition.name);
    let mut items = of_values(&definition.docs, &ident(&definition.name), &model, values);
    items.own.extend(repeats::of_texts(definition));
    let blank = values.first().map(|first| ident(&first.name));
    let blank = blank.map(|blank| quote!(, Self::#blank));
    items.decode = vec![quote! { rt::decode_string_enum!(#model #blank); }];
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
    // The names in a long list need no docs.
    let is_long = values.len() > LONG;
    let allow = is_long.then(|| quote!(#[allow(missing_docs)]));
    let variants = values.iter().map(|value| {
        let docs = match value.value.trim() {
            _ if is_long => quote!(),
            "" => docs(sentences::EMPTY_STRING),
            text => {
                let text = text.replace(['`', '\n', '\r'], " ");
                docs(&match &value.docs {
                    Some(said) => format!("`{text}`: {said}"),
                    None => format!("`{text}`"),
                })
            }
        };
        let variant = ident(&value.name);
        quote! { #docs #variant, }
    });
    let unknown = docs(sentences::UNKNOWN_VALUE);
    let entries = values.iter();
    let entries = entries.map(|value| format!("{} = {:?},", ident(&value.name), value.value));
    let entries = table(&entries.collect::<Vec<_>>());
    Items {
        own: vec![
            quote! {
                #doc
                #allow
                #[derive(Clone)]
                #[non_exhaustive]
                pub enum #name {
                    #(#variants)*
                    #unknown
                    Unknown(rt::UnknownValue),
                }
            },
            quote! { rt::string_enum! { #model; #entries } },
        ],
        decode: vec![quote! { rt::decode_string_enum!(#model); }],
        encode: vec![quote! { rt::encode_string_enum!(#model); }],
    }
}
