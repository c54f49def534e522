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
    let rest = Rest(dispatch.rest.as_ref().and_then(variant));
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
            &rest,
        );
        arms.push(quote! { Kind::Array => #body, });
    }
    if !dispatch.string.is_empty() {
        let case = |(test, index)| Some((test, variant(index)?));
        let cases = dispatch.string.iter().map(|(test, index)| (test, index));
        let body = strings(&cases.filter_map(case).collect::<Vec<_>>(), &rest);
        arms.push(quote! { Kind::String => #body, });
    }
    // Where nothing takes fractions, `30.0` is a whole number too.
    let same = dispatch.number.is_none() || dispatch.integer == dispatch.number;
    if let Some(integer) = dispatch.integer.as_ref().and_then(variant) {
        let body = number(integer, &rest);
        let kinds = match same {
            true => quote!(Kind::Integer | Kind::Number),
            false => quote!(Kind::Integer),
        };
        arms.push(quote! { #kinds => #body, });
    }
    if let (Some(number), false) = (dispatch.number.as_ref().and_then(variant), same) {
        let body = self::number(number, &rest);
        arms.push(quote! { Kind::Number => #body, });
    }
    if !dispatch.boolean.is_empty() {
        let body = booleans(dispatch.boolean.iter().filter_map(variant).collect(), &rest);
        arms.push(quote! { Kind::Boolean => #body, });
    }
    let rest = rest.read();
    quote! {
        match reader.kind()? {
            #(#arms)*
            _ => #rest,
        }
    }
}

/// The variant that takes what no other does; without one, it is unknown.
struct Rest<'a>(Option<&'a Variant>);

impl Rest<'_> {
    /// The expression that reads it.
    fn read(&self) -> TokenStream {
        match self.0 {
            Some(variant) => read(variant),
            None => quote!(reader.value().map(Self::Unknown)),
        }
    }

    /// The expression that reads it where a variant that holds a value does not take the text.
    fn unless(&self, variant: &Variant) -> TokenStream {
        let name = ident(&variant.name);
        match self.0.map(|rest| (&rest.payload, &rest.name)) {
            None => quote!(reader.either(Self::#name, Self::Unknown)),
            Some((Payload::Value(_), rest)) => {
                let rest = ident(rest);
                quote!(reader.either(Self::#name, Self::#rest))
            }
            Some((Payload::Fixed(_), _)) => read(variant),
        }
    }
}

/// Reads a number. What does not fit, or is another one than the document knows, goes where all else does.
fn number(variant: &Variant, rest: &Rest<'_>) -> TokenStream {
    match &variant.payload {
        Payload::Value(_) => rest.unless(variant),
        Payload::Fixed(value) => {
            let (name, value, rest) = (ident(&variant.name), literal(value), rest.read());
            quote! {
                match reader.accept_integer(#value) {
                    true => Ok(Self::#name),
                    false => #rest,
                }
            }
        }
    }
}

/// Reads `true` or `false`: by the variants that are one of them, then by the one that takes both.
fn booleans(variants: Vec<&Variant>, rest: &Rest<'_>) -> TokenStream {
    let open = variants
        .iter()
        .find(|variant| matches!(variant.payload, Payload::Value(_)));
    let last = open.map_or_else(|| rest.read(), |variant| read(variant));
    let steps: Vec<TokenStream> = variants
        .iter()
        .filter_map(|variant| match &variant.payload {
            Payload::Value(_) => None,
            Payload::Fixed(value) => {
                let (name, value) = (ident(&variant.name), literal(value));
                Some(quote! {
                    if reader.accept_bool(#value) {
                        return Ok(Self::#name);
                    }
                })
            }
        })
        .collect();
    match steps.is_empty() {
        true => last,
        false => quote!({ #(#steps)* #last }),
    }
}

/// Tries lists in order. Alone, a list is not tried but read, so that an error says where it is.
fn lists(variants: &[&Variant], rest: &Rest<'_>) -> TokenStream {
    if let [only] = variants {
        return read(only);
    }
    let (steps, rest) = (variants.iter().map(|variant| attempt(variant)), rest.read());
    quote!({ #(#steps)* #rest })
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
fn strings(cases: &[(&StringTest, &Variant)], rest: &Rest<'_>) -> TokenStream {
    match cases {
        [(StringTest::Any, only)] => return read(only),
        [(StringTest::Form, only)] => return rest.unless(only),
        _ => {}
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
    let rest = rest.read();
    quote!({ #(#steps)* #rest })
}
