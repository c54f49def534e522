//! `src/foreign.rs`: how types of other crates are read and written.

use proc_macro2::TokenStream;
use quote::quote;

use super::format::Source;
use super::ty::path_of;
use crate::sdk::{ForeignForm, ForeignType, Sdk};

/// The file, where the crate has such types.
pub(super) fn file(sdk: &Sdk) -> Option<Source> {
    let codecs: Vec<TokenStream> = sdk.foreign.iter().filter_map(codec).collect();
    let first = codecs.first().map(|_| {
        quote! { use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer}; }
    })?;
    Some(Source {
        path: "src/foreign.rs".to_owned(),
        docs: "How types of other crates are read and written: by their text.".to_owned(),
        groups: std::iter::once(first).chain(codecs).collect(),
    })
}

fn codec(foreign: &ForeignType) -> Option<TokenStream> {
    let ty = path_of(&foreign.path);
    let message = format!("expected a value of the type `{}`", foreign.path);
    let (text, write) = match foreign.form {
        ForeignForm::Text => (
            quote!(reader.string()?),
            quote!(writer.string(&self.to_string())),
        ),
        // What is no number of JSON, such as NaN, is null.
        ForeignForm::Number => (
            quote!(reader.number_text()?),
            quote! {
                let text = self.to_string();
                let mut reader = Reader::new(&text);
                match reader.number_text().and_then(|_| reader.finish()) {
                    Ok(()) => writer.raw(&text),
                    Err(_) => writer.null(),
                }
            },
        ),
        ForeignForm::Own => return None,
    };
    Some(quote! {
        impl Decode for #ty {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let text = #text;
                text.parse().map_err(|_| reader.invalid(#message))
            }
        }

        impl Encode for #ty {
            fn encode(&self, writer: &mut Writer) { #write }
        }
    })
}
