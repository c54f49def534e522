//! Enums whose variants differ in their JSON kind: strings, numbers, lists and so on.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::goal::Goal;
use super::objects::object;
use crate::emit::ty::{ident, literal};
use crate::sdk::{Dispatch, Payload, StringTest, Union, Variant};

/// Reads a value by its JSON kind first.
pub(in crate::emit) fn by_kind(union: &Union) -> TokenStream {
    of_kinds(&union.dispatch, &Goal::Value(union))
}

fn of_kinds(dispatch: &Dispatch, goal: &Goal<'_>) -> TokenStream {
    let mut arms = Vec::new();
    if let Some(dispatch) = &dispatch.object {
        let body = object(dispatch, goal);
        arms.push(quote! { rt::Kind::Object => { #body } });
    }
    if let Some(body) = lists(dispatch, goal) {
        arms.push(quote! { rt::Kind::Array => #body, });
    }
    if let Some(body) = strings(dispatch, goal) {
        arms.push(quote! { rt::Kind::String => #body, });
    }
    match (dispatch.integer, dispatch.number) {
        (Some(integer), Some(number)) if integer != number => {
            let (integer, number) = (whole(integer, dispatch, goal), part(number, dispatch, goal));
            arms.push(quote! { rt::Kind::Integer => #integer, });
            arms.push(quote! { rt::Kind::Number => #number, });
        }
        // `30.0` counts as an integer as well.
        (Some(integer), _) => {
            let body = whole(integer, dispatch, goal);
            arms.push(quote! { rt::Kind::Integer | rt::Kind::Number => #body, });
        }
        (None, Some(number)) => {
            let body = part(number, dispatch, goal);
            arms.push(quote! { rt::Kind::Number => #body, });
        }
        (None, None) => {}
    }
    if !dispatch.boolean.is_empty() {
        let body = booleans(&dispatch.boolean, goal);
        arms.push(quote! { rt::Kind::Boolean => #body, });
    }
    let rest = rest(dispatch, goal);
    quote! {
        match reader.kind()? {
            #(#arms)*
            _ => #rest,
        }
    }
}

/// The expression for values that no other variant accepts.
fn rest(dispatch: &Dispatch, goal: &Goal<'_>) -> TokenStream {
    match dispatch.rest {
        Some(rest) => goal.reads(rest),
        None => goal.unknown(),
    }
}

/// Decodes an integer. One that does not fit the type, or is not the documented constant, is decoded by [`rest`].
fn whole(variant: usize, dispatch: &Dispatch, goal: &Goal<'_>) -> TokenStream {
    let Some(Variant {
        payload: Payload::Fixed(value),
        name,
        ..
    }) = goal.variant(variant)
    else {
        return part(variant, dispatch, goal);
    };
    let (name, value, rest) = (ident(name), literal(value), rest(dispatch, goal));
    quote! {
        match reader.accept_integer(#value) {
            true => Ok(Self::#name),
            false => #rest,
        }
    }
}

/// Decodes a number, or a string of some form. A value that does not fit the type is decoded as the variant for all
/// others.
fn part(variant: usize, dispatch: &Dispatch, goal: &Goal<'_>) -> TokenStream {
    let rest = match dispatch.rest.map(|rest| goal.variant(rest)) {
        None => ident("Unknown"),
        Some(Some(Variant {
            payload: Payload::Value(_),
            name,
            ..
        })) => ident(name),
        Some(_) => return goal.reads(variant),
    };
    match goal.variant(variant) {
        Some(Variant { name, .. }) => {
            let name = ident(name);
            quote!(reader.either(Self::#name, Self::#rest))
        }
        None => goal.reads(variant),
    }
}

/// Decodes a boolean by its value, if some variants accept only one of the two.
fn booleans(cases: &[(Option<bool>, usize)], goal: &Goal<'_>) -> TokenStream {
    let of = |value: bool| {
        let fixed = cases.iter().find(|(test, _)| *test == Some(value));
        let open = || cases.iter().find(|(test, _)| test.is_none());
        fixed.or_else(open).map(|(_, variant)| *variant)
    };
    let body = |variant: Option<usize>| match variant {
        Some(variant) => goal.reads(variant),
        None => goal.unknown(),
    };
    let (yes, no) = (of(true), of(false));
    if yes == no {
        return body(yes);
    }
    let (yes, no) = (body(yes), body(no));
    quote! {
        match reader.clone().boolean()? {
            true => #yes,
            false => #no,
        }
    }
}

/// Tries lists in order, starting with the one that the first item suggests. A single list is decoded directly, so that
/// an error has its position.
fn lists(dispatch: &Dispatch, goal: &Goal<'_>) -> Option<TokenStream> {
    let union = match (goal, dispatch.array.as_slice()) {
        (_, []) => return None,
        (_, [only]) => return Some(goal.reads(*only)),
        // Lists within lists are all tried.
        (Goal::Place(_), _) => return Some(goal.unknown()),
        (Goal::Value(union), _) => union,
    };
    let names: Vec<_> = dispatch
        .array
        .iter()
        .filter_map(|variant| union.variants.get(*variant))
        .map(|variant| ident(&variant.name))
        .collect();
    let places: Vec<Literal> = (0..=names.len()).map(Literal::usize_unsuffixed).collect();
    let own = &places[..names.len()];
    let read = quote! {
        |reader, way| match way {
            #(#own => reader.value().map(Self::#names),)*
            _ => reader.value().map(Self::Unknown),
        }
    };
    let Some(items) = &dispatch.items else {
        return Some(quote!(reader.first_of(&[#(#places),*], #read)));
    };
    let by_item = of_kinds(items, &Goal::Place(&dispatch.array));
    Some(quote!({
        let by_item = |reader: &mut rt::Reader<'_>| -> Result<usize, rt::DecodeError> { #by_item };
        let likely = match reader.first_item()? {
            Some(mut item) => by_item(&mut item)?,
            None => 0,
        };
        reader.first_of(&[likely, #(#places),*], #read)
    }))
}

/// Tries strings in order: known texts, forms, then any text.
fn strings(dispatch: &Dispatch, goal: &Goal<'_>) -> Option<TokenStream> {
    match dispatch.string.as_slice() {
        [] => return None,
        [(StringTest::Any, only)] => return Some(goal.reads(*only)),
        [(StringTest::Form, only)] => return Some(part(*only, dispatch, goal)),
        _ => {}
    }
    let mut steps = Vec::new();
    for (test, variant) in &dispatch.string {
        match (test, goal) {
            (StringTest::Listed(values), _) => {
                let read = match goal.variant(*variant) {
                    Some(Variant {
                        payload: Payload::Fixed(_),
                        name,
                        ..
                    }) => {
                        let name = ident(name);
                        quote!(reader.skip_value().map(|()| Self::#name))
                    }
                    Some(_) | None => goal.reads(*variant),
                };
                steps.push(quote! {
                    if let Some(#(#values)|*) = reader.peek_str()?.as_deref() {
                        return #read;
                    }
                });
            }
            (StringTest::Form, Goal::Value(union)) => {
                let name = ident(&union.variants.get(*variant)?.name);
                steps.push(quote! {
                    if let Some(value) = reader.attempt() {
                        return Ok(Self::#name(value));
                    }
                });
            }
            // Forms are not tested for the first item, because all lists are tried anyway.
            (StringTest::Form, Goal::Place(_)) => {}
            (StringTest::Any, _) => {
                let read = goal.reads(*variant);
                return Some(quote!({ #(#steps)* #read }));
            }
        }
    }
    let unknown = goal.unknown();
    Some(quote!({ #(#steps)* #unknown }))
}
