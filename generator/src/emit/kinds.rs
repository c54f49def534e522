//! Enums whose variants differ in their JSON kind: strings, numbers, lists and so on.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::{Imports, Module};
use super::ty::{ident, literal};
use super::union::{object, read};
use crate::plan::{Dispatch, Payload, StringTest, Union, Variant};

/// Reads a value by its JSON kind first.
pub(super) fn by_kind(dispatch: &Dispatch, union: &Union, imports: &mut Imports) -> TokenStream {
    imports.add(Module::Json, "Kind");
    let variant = |index: &usize| union.variants.get(*index);
    let mut arms = Vec::new();
    if let Some(object_dispatch) = &dispatch.object {
        let body = object(object_dispatch, union);
        arms.push(quote! { Kind::Object => { #body } });
    }
    if !dispatch.array.is_empty() {
        let body = lists(
            &dispatch
                .array
                .iter()
                .filter_map(variant)
                .collect::<Vec<_>>(),
        );
        arms.push(quote! { Kind::Array => #body, });
    }
    if !dispatch.string.is_empty() {
        let case = |(test, index)| Some((test, variant(index)?));
        let cases = dispatch.string.iter().map(|(test, index)| (test, index));
        let body = strings(&cases.filter_map(case).collect::<Vec<_>>());
        arms.push(quote! { Kind::String => #body, });
    }
    let same = dispatch.integer == dispatch.number;
    if let Some(integer) = dispatch.integer.as_ref().and_then(variant) {
        let body = number(integer);
        let kinds = if same {
            quote!(Kind::Integer | Kind::Number)
        } else {
            quote!(Kind::Integer)
        };
        arms.push(quote! { #kinds => #body, });
    }
    if let (Some(number), false) = (dispatch.number.as_ref().and_then(variant), same) {
        let body = self::number(number);
        arms.push(quote! { Kind::Number => #body, });
    } else if dispatch.number.is_none()
        && let Some(integer) = dispatch.integer.as_ref().and_then(variant)
    {
        // `30.0` is a whole number too.
        let body = number(integer);
        arms.push(quote! { Kind::Number => #body, });
    }
    if !dispatch.boolean.is_empty() {
        let body = booleans(dispatch.boolean.iter().filter_map(variant).collect());
        arms.push(quote! { Kind::Boolean => #body, });
    }
    let rest = match dispatch.rest.as_ref().and_then(variant) {
        Some(rest) => read(rest),
        None => quote!(reader.value().map(Self::Unknown)),
    };
    quote! {
        match reader.kind()? {
            #(#arms)*
            _ => #rest,
        }
    }
}

fn number(variant: &Variant) -> TokenStream {
    let name = ident(&variant.name);
    match &variant.payload {
        Payload::Value(_) => quote!(reader.value().map(Self::#name)),
        Payload::Fixed(value) => {
            let value = literal(value);
            quote!(reader.constant_integer(#value).map(|()| Self::#name))
        }
    }
}

fn booleans(variants: Vec<&Variant>) -> TokenStream {
    let mut arms = Vec::new();
    let mut open = false;
    let variants_of_one: Vec<_> = match variants.as_slice() {
        [
            Variant {
                name,
                payload: Payload::Value(_),
                ..
            },
        ] => vec![ident(name)],
        _ => Vec::new(),
    };
    for variant in variants {
        let name = ident(&variant.name);
        match &variant.payload {
            Payload::Fixed(value) => {
                let value = literal(value);
                arms.push(quote! { #value => Ok(Self::#name), });
            }
            Payload::Value(_) => {
                open = true;
                arms.push(quote! { value => Ok(Self::#name(value)), });
            }
        }
    }
    if let [only] = variants_of_one.as_slice() {
        return quote!(reader.value().map(Self::#only));
    }
    if !open && arms.len() < 2 {
        arms.push(quote! { _ => Err(reader.invalid("the other boolean")), });
    }
    quote! { match reader.value()? { #(#arms)* } }
}

/// Tries lists in order. Alone, a list is not tried but read, so that an error says where it is.
fn lists(variants: &[&Variant]) -> TokenStream {
    if let [only] = variants {
        return read(only);
    }
    let steps = variants.iter().map(|variant| attempt(variant));
    quote!({ #(#steps)* reader.value().map(Self::Unknown) })
}

fn attempt(variant: &Variant) -> TokenStream {
    let name = ident(&variant.name);
    quote! {
        if let Some(value) = reader.attempt() {
            return Ok(Self::#name(value));
        }
    }
}

/// Tries strings in order: known texts, forms, then any text.
fn strings(cases: &[(&StringTest, &Variant)]) -> TokenStream {
    if let [(StringTest::Any | StringTest::Form, only)] = cases {
        return read(only);
    }
    let mut steps = Vec::new();
    for (test, variant) in cases {
        let name = ident(&variant.name);
        match (test, &variant.payload) {
            (StringTest::Listed(values), Payload::Fixed(_)) => steps.push(quote! {
                if let Some(#(#values)|*) = reader.peek_str()?.as_deref() {
                    reader.skip_value()?;
                    return Ok(Self::#name);
                }
            }),
            (StringTest::Listed(values), Payload::Value(_)) => steps.push(quote! {
                if let Some(#(#values)|*) = reader.peek_str()?.as_deref() {
                    return reader.value().map(Self::#name);
                }
            }),
            (StringTest::Form, _) => steps.push(attempt(variant)),
            (StringTest::Any, _) => {
                let read = read(variant);
                return quote!({ #(#steps)* #read });
            }
        }
    }
    quote!({ #(#steps)* reader.value().map(Self::Unknown) })
}
