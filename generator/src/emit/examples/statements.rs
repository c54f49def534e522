//! The statements of an example: the bindings, the call, and the use of the response.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::assemble::names;
use crate::emit::items::record::initializer;
use crate::emit::ty::ident;
use crate::sdk::{Caught, Example, Expr, Outcome, Shown, Step, Ty};

/// The statements.
pub(in crate::emit) fn of(example: &Example) -> TokenStream {
    let bindings = example.bindings.iter().map(|(name, value)| {
        let (name, value) = (ident(name), expression(value));
        quote! { let #name = #value; }
    });
    let call = call(example);
    let outcome = outcome(example, &call);
    quote! { #(#bindings)* #outcome }
}

/// The call, before it is sent.
fn call(example: &Example) -> TokenStream {
    let services = example.services.iter().map(|service| ident(service));
    let method = ident(&example.method);
    let mut arguments: Vec<TokenStream> = example.arguments.iter().map(expression).collect();
    if let Some((name, fields)) = &example.required {
        let rest = arguments.split_off(fields.len().min(arguments.len()));
        let (path, name) = (services.clone(), ident(name));
        let fields = fields.iter().zip(arguments);
        let fields = fields.map(|(name, value)| initializer(&ident(name), value));
        arguments = vec![quote!(sdk::services #(::#path)* ::#name { #(#fields),* })];
        arguments.extend(rest);
    }
    let setters = example.setters.iter().map(|(name, arguments)| {
        let (name, arguments) = (ident(name), arguments.iter().map(expression));
        quote!(.#name(#(#arguments),*))
    });
    quote!(client #(.#services())* .#method(#(#arguments),*) #(#setters)*)
}

fn outcome(example: &Example, call: &TokenStream) -> TokenStream {
    match &example.outcome {
        Outcome::Nothing => quote! { #call.send().await?; },
        Outcome::Value {
            name,
            shown,
            caught,
        } => {
            let print = print(name, shown);
            let name = ident(name);
            match caught {
                None => quote! { let #name = #call.send().await?; #print; },
                Some(caught) => {
                    let caught = self::caught(caught);
                    quote! {
                        match #call.send().await {
                            Ok(#name) => #print,
                            #caught
                        }
                    }
                }
            }
        }
        Outcome::Choice { variant, ty, held } => {
            let (services, ty) = (example.services.iter().map(|it| ident(it)), ident(ty));
            let variant = ident(variant);
            let path = quote!(sdk::services #(::#services)* ::#ty::#variant);
            let arm = match held {
                Some((name, shown)) => {
                    let (print, name) = (print(name, shown), ident(name));
                    quote!(#path(#name) => #print)
                }
                None => quote!(#path => println!("done")),
            };
            quote! {
                match #call.send().await? {
                    #arm,
                    other => println!("{other:?}"),
                }
            }
        }
        Outcome::Items { walk, item, shown } => {
            let print = print(item, shown);
            let (walk, item) = (ident(walk), ident(item));
            quote! {
                let mut #walk = #call.items();
                while let Some(#item) = #walk.try_next().await? { #print; }
            }
        }
        Outcome::Events {
            method,
            first,
            stream,
            event,
            shown,
        } => {
            let firsts = first.iter().map(|name| print(name, shown));
            let names: Vec<_> = first.iter().map(|name| ident(name)).collect();
            let print = print(event, shown);
            let (method, stream, event) = (ident(method), ident(stream), ident(event));
            let pattern = match names.is_empty() {
                true => quote!(mut #stream),
                false => quote!((#(#names,)* mut #stream)),
            };
            quote! {
                let #pattern = #call.#method().await?;
                #(#firsts;)*
                while let Some(#event) = #stream.try_next().await? { #print; }
            }
        }
    }
}

/// The arm of a `match` that handles one error and returns all others.
fn caught(caught: &Caught) -> TokenStream {
    let (variant, print) = (ident(&caught.variant), print("problem", &caught.shown));
    quote! {
        Err(error) => match error.api_error() {
            Some(sdk::ApiError::#variant(problem)) => #print,
            _ => return Err(error.into()),
        },
    }
}

fn print(name: &str, shown: &Shown) -> TokenStream {
    let form = if shown.by_debug { ":?" } else { "" };
    if shown.steps.is_empty() {
        let text = format!("{{{name}{form}}}");
        return quote!(println!(#text));
    }
    let (text, name) = (format!("{{{form}}}"), ident(name));
    let steps = shown.steps.iter().map(|step| match step {
        Step::Field(field) => {
            let field = ident(field);
            quote!(.#field)
        }
        Step::Method(method) => {
            let method = ident(method);
            quote!(.#method())
        }
    });
    quote!(println!(#text, #name #(#steps)*))
}

fn expression(value: &Expr) -> TokenStream {
    match value {
        Expr::Text(text) => quote!(#text),
        Expr::Owned(text) => quote!(#text.to_owned()),
        Expr::Integer(value) => integer(*value),
        Expr::Float(text) => text.parse().unwrap_or_default(),
        Expr::Boolean(value) => quote!(#value),
        Expr::Parsed(text, None) => quote!(#text.parse()?),
        Expr::Parsed(text, Some(ty)) => {
            let ty = self::ty(ty);
            quote!(#text.parse::<#ty>()?)
        }
        Expr::Unix(ty, second) => {
            let (ty, second) = (self::ty(ty), integer(*second));
            quote!(#ty::from_unix_timestamp(#second)?)
        }
        Expr::Ordinal(ty, year, day) => {
            let ty = self::ty(ty);
            let (year, day) = (
                Literal::i32_unsuffixed(*year),
                Literal::u16_unsuffixed(*day),
            );
            quote!(#ty::from_ordinal_date(#year, #day)?)
        }
        Expr::New {
            ty,
            arguments,
            required,
            setters,
        } => {
            let name = names::of(*ty);
            let arguments = arguments.iter().map(expression);
            let arguments: Vec<TokenStream> = match required {
                None => arguments.collect(),
                Some((required, fields)) => {
                    let required = ident(required);
                    let fields = fields.iter().zip(arguments);
                    let fields = fields.map(|(name, value)| initializer(&ident(name), value));
                    vec![quote!(sdk::models::#required { #(#fields),* })]
                }
            };
            let setters = setters.iter().map(|(name, value)| {
                let (name, value) = (ident(name), expression(value));
                quote!(.#name(#value))
            });
            quote!(sdk::models::#name::new(#(#arguments),*) #(#setters)*)
        }
        Expr::Variant { ty, name, payload } => {
            let (ty, name) = (names::of(*ty), ident(name));
            let payload = payload.as_deref().map(expression);
            let payload = payload.map(|value| quote!((#value)));
            quote!(sdk::models::#ty::#name #payload)
        }
        Expr::Wrapped(ty, value) => {
            let (ty, value) = (names::of(*ty), expression(value));
            quote!(sdk::models::#ty(#value))
        }
        Expr::Into(value) => {
            let value = expression(value);
            quote!(#value.into())
        }
        Expr::From(ty, value) => {
            let (ty, value) = (self::ty(ty), expression(value));
            quote!(#ty::from(#value))
        }
        Expr::None(ty) => {
            let ty = self::ty(ty);
            quote!(None::<#ty>)
        }
        Expr::Some(value) => {
            let value = expression(value);
            quote!(Some(#value))
        }
        Expr::Boxed(value) => {
            let value = expression(value);
            quote!(Box::new(#value))
        }
        Expr::Array(items) => {
            let items = items.iter().map(expression);
            quote!([#(#items),*])
        }
        Expr::List(items) if items.is_empty() => quote!(Vec::new()),
        Expr::List(items) => {
            let items = items.iter().map(expression);
            quote!(vec![#(#items),*])
        }
        Expr::Map(entries) if entries.is_empty() => quote!(std::collections::BTreeMap::new()),
        Expr::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = expression(value);
                quote!((#key.to_owned(), #value))
            });
            quote!(std::collections::BTreeMap::from([#(#entries),*]))
        }
        // The type of the keys cannot be inferred otherwise.
        Expr::Pairs(entries) if entries.is_empty() => quote!(std::iter::empty::<(String, _)>()),
        Expr::Pairs(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = expression(value);
                quote!((#key, #value))
            });
            quote!([#(#entries),*])
        }
        Expr::Tuple(places) => {
            let places = places.iter().map(expression);
            quote!((#(#places,)*))
        }
        Expr::Upload(file) => quote!(sdk::Upload::file(#file)?),
        Expr::File(file) => quote!(sdk::Body::file(#file)?),
        Expr::Multipart { texts, files } => {
            let texts = texts.iter().map(|(part, text)| quote!(.text(#part, #text)));
            let files = files
                .iter()
                .map(|(part, file)| quote!(.file(#part, sdk::Upload::file(#file)?)));
            quote!(sdk::Multipart::new() #(#texts)* #(#files)*)
        }
        Expr::Name(name) => {
            let name = ident(name);
            quote!(#name)
        }
    }
}

/// A type that a value names, by its path from the crate's root.
fn ty(ty: &Ty) -> TokenStream {
    match ty {
        Ty::Text(format) => {
            let name = ident(format.rust());
            quote!(sdk::#name)
        }
        Ty::Number => quote!(sdk::Number),
        Ty::Raw => quote!(sdk::RawJson),
        Ty::OneOrMany(_) => quote!(sdk::OneOrMany),
        Ty::OpenTuple(_) => quote!(sdk::OpenTuple),
        other => crate::emit::ty::ty(other),
    }
}

/// A whole number, with `_` between thousands.
fn integer(value: i64) -> TokenStream {
    let digits = value.unsigned_abs().to_string();
    let mut marked = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && left.is_multiple_of(3) && digits.len() > 3 {
            marked.push('_');
        }
        marked.push(digit);
    }
    // An inferred integer is an `i32`, so a larger one needs its type.
    if i32::try_from(value).is_err() {
        marked.push_str("_i64");
    }
    let sign = (value < 0).then(|| quote!(-));
    match marked.parse::<Literal>() {
        Ok(literal) => quote!(#sign #literal),
        Err(_) => quote!(#value),
    }
}
