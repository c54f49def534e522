//! Enums of strings.

use quote::quote;

use super::docs::docs;
use super::imports::Module;
use super::models::Parts;
use super::ty::ident;
use crate::sdk::{Definition, StringValue};

/// From how many values on an enum of strings is a long list.
const LONG: usize = 100;

/// All items of an enum of strings.
pub(super) fn items(definition: &Definition, values: &[StringValue], parts: &mut Parts) {
    parts.main.imports.add(Module::Json, "UnknownValue");
    parts.main.imports.add(Module::Runtime, "string_enum");
    let (doc, name) = (docs(&definition.docs), ident(&definition.name));
    let variants: Vec<_> = values.iter().map(|value| ident(&value.name)).collect();
    let texts: Vec<_> = values.iter().map(|value| value.value.as_str()).collect();
    // A long list says all there is to say by its names.
    let is_long = values.len() > LONG;
    let allow = if is_long {
        quote!(#[allow(missing_docs)])
    } else {
        quote!()
    };
    let variant_docs = values.iter().map(|value| match value.value.trim() {
        _ if is_long => quote!(),
        "" => docs("The empty text."),
        text => {
            let text = text.replace(['`', '\n', '\r'], " ");
            docs(&match &value.docs {
                Some(said) => format!("`{text}`: {said}"),
                None => format!("`{text}`"),
            })
        }
    });
    parts.main.groups.extend([
        quote! {
            #doc
                #allow
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                #[doc = " A value that this version does not know, kept as it came."]
                Unknown(UnknownValue),
            }
        },
        quote! {
            impl #name {
                #[doc = " The value as the API spells it."]
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#variants => #texts,)*
                        Self::Unknown(value) => value.as_str(),
                    }
                }
            }
        },
        quote! {
            impl From<&str> for #name {
                #[inline]
                fn from(text: &str) -> Self {
                    match text {
                        #(#texts => Self::#variants,)*
                        _ => Self::Unknown(UnknownValue::new(text)),
                    }
                }
            }
        },
        quote! { string_enum!(#name); },
    ]);
    parts.of(definition.decode).put(|imports| {
        for name in ["Decode", "DecodeError", "Reader"] {
            imports.add(Module::Json, name);
        }
        quote! {
            impl Decode for #name {
                #[inline]
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                    reader.string_enum()
                }
            }
        }
    });
    if let Some(first) = variants.first() {
        parts.of(definition.decode).put(|imports| {
            imports.add(Module::Json, "Blank");
            quote! {
                impl Blank for #name {
                    const BLANK: Self = Self::#first;
                }
            }
        });
    }
    parts.of(definition.encode).put(|imports| {
        imports.add(Module::Json, "Encode");
        imports.add(Module::Json, "Writer");
        quote! {
            impl Encode for #name {
                #[inline]
            fn encode(&self, writer: &mut Writer) { writer.string(self.as_str()); }
            }
        }
    });
}
