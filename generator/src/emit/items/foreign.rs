//! `src/foreign.rs`: the codecs of types from other crates.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::assemble::{Source, docs};
use crate::emit::ty::{ident, path_of};
use crate::sdk::{AROUND, ForeignForm, ForeignType, Sdk};
use crate::sentences;

/// The file, if the crate has such types.
pub(in crate::emit) fn file(sdk: &Sdk) -> Option<Source> {
    let codecs: Vec<TokenStream> = sdk.foreign.iter().filter_map(codec).collect();
    if codecs.is_empty() {
        return None;
    }
    Some(Source {
        gate: None,
        path: "src/foreign.rs".to_owned(),
        docs: sentences::MODULE_FOREIGN.to_owned(),
        groups: codecs,
    })
}

fn codec(foreign: &ForeignType) -> Option<TokenStream> {
    let (ty, item) = match &foreign.around {
        None => (path_of(&foreign.path), None),
        Some(inner) => around(&foreign.path, inner),
    };
    let path = foreign.around.as_ref().unwrap_or(&foreign.path);
    let message = format!("expected a value of type `{path}`");
    let (text, write) = match foreign.form {
        ForeignForm::Text => (
            quote!(reader.string()?),
            quote!(writer.string(&self.to_string())),
        ),
        // A value that is no JSON number, such as NaN, is written as null.
        ForeignForm::Number => (
            quote!(reader.number_text()?),
            quote! {
                let text = self.to_string();
                let mut reader = rt::Reader::new(&text);
                match reader.number_text().and_then(|_| reader.finish()) {
                    Ok(()) => writer.raw(&text),
                    Err(_) => writer.null(),
                }
            },
        ),
        ForeignForm::Instant => return Some(instant(&foreign.path)),
        ForeignForm::Date => return Some(date(&foreign.path)),
        ForeignForm::Own => return None,
    };
    Some(quote! {
        #item

        impl rt::Decode for #ty {
            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                let text = #text;
                text.parse().map_err(|_| reader.invalid(#message))
            }
        }

        impl rt::Encode for #ty {
            fn encode(&self, writer: &mut rt::Writer) { #write }
        }
    })
}

/// The name of a type around a type of another crate, and its definition.
fn around(path: &str, inner: &str) -> (TokenStream, Option<TokenStream>) {
    let name = path.strip_prefix(AROUND).unwrap_or(path);
    let doc = docs(&sentences::around(inner));
    let (name, inner) = (ident(name), path_of(inner));
    let item = quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name(
            /// The value.
            pub #inner,
        );

        impl std::ops::Deref for self::#name {
            type Target = #inner;

            fn deref(&self) -> &#inner { &self.0 }
        }

        impl From<#inner> for self::#name {
            fn from(value: #inner) -> Self { Self(value) }
        }

        impl From<self::#name> for #inner {
            fn from(value: self::#name) -> Self { value.0 }
        }

        impl std::str::FromStr for self::#name {
            type Err = <#inner as std::str::FromStr>::Err;

            fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
        }

        impl std::fmt::Display for self::#name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { std::fmt::Display::fmt(&self.0, formatter) }
        }
    };
    (quote!(self::#name), Some(item))
}

/// The codecs of a type of instants: the runtime reads and writes the text.
fn instant(path: &str) -> TokenStream {
    let ty = path_of(path);
    let (make, nanoseconds) = match is_of_time(path) {
        true => (
            quote!(Self::from_unix_timestamp_nanos(nanoseconds)),
            quote!(self.unix_timestamp_nanos()),
        ),
        false => (
            quote!(Self::from_nanosecond(nanoseconds)),
            quote!(self.as_nanosecond()),
        ),
    };
    quote! {
        impl rt::Decode for #ty {
            const EMPTY_IS_NONE: bool = true;

            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                rt::read_instant(reader, |nanoseconds| #make.ok())
            }
        }

        impl rt::Encode for #ty {
            fn encode(&self, writer: &mut rt::Writer) { rt::write_instant(writer, #nanoseconds) }
        }
    }
}

/// The codecs of a type of dates.
fn date(path: &str) -> TokenStream {
    let ty = path_of(path);
    let (make, month, day) = match is_of_time(path) {
        true => (
            quote!(Self::from_calendar_date(
                year.into(),
                month.try_into().ok()?,
                day
            )),
            quote!(self.month().into()),
            quote!(self.day()),
        ),
        false => (
            quote!(Self::new(
                year,
                month.try_into().ok()?,
                day.try_into().ok()?
            )),
            quote!(self.month().unsigned_abs()),
            quote!(self.day().unsigned_abs()),
        ),
    };
    let year = match is_of_time(path) {
        true => quote!(self.year()),
        false => quote!(self.year().into()),
    };
    quote! {
        impl rt::Decode for #ty {
            const EMPTY_IS_NONE: bool = true;

            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                rt::read_date(reader, |year, month, day| #make.ok())
            }
        }

        impl rt::Encode for #ty {
            fn encode(&self, writer: &mut rt::Writer) { rt::write_date(writer, #year, #month, #day) }
        }
    }
}

fn is_of_time(path: &str) -> bool {
    path.starts_with("time::")
}
