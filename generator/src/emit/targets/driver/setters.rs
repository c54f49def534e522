//! The setters of a driver: for each optional argument, a step that passes it, if the request has it. Operations with very
//! many of them have their steps in files of their own.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::answers::accessor_path;
use super::calls::{place, set_body};
use crate::emit::assemble::Source;
use crate::emit::ty::{ident, ty};
use crate::sdk::{Argument, Operation, Service, Target};

/// The most steps in the function of an operation, and in each other one.
const MOST: usize = 50;

/// The most functions in a file.
const FUNCTIONS: usize = 3;

/// The steps of an operation: those of its setters, or calls of the functions that do them, and that of its body.
pub(super) fn steps(
    operation: &Operation,
    service: &Service,
    accessors: &[&str],
) -> Vec<TokenStream> {
    let Some(builder) = &operation.builder else {
        return Vec::new();
    };
    let body = builder.body.as_ref().map(set_body);
    let own: Vec<TokenStream> = match is_divided(operation) {
        false => builder.setters.iter().map(set).collect(),
        true => {
            let path = accessors.iter().map(|accessor| ident(accessor));
            let path = quote!(crate::operations #(::#path)*);
            let chunks = builder.setters.chunks(MOST * FUNCTIONS).enumerate();
            let calls = chunks.flat_map(|(file, setters)| {
                let module = module(operation, service, file);
                let count = setters.len().div_ceil(MOST);
                let functions = (0..count).map(function);
                let path = &path;
                let call = move |function| quote! { let call = #path::#module::#function(call, arguments)?; };
                functions.map(call).collect::<Vec<_>>()
            });
            calls.collect()
        }
    };
    own.into_iter().chain(body).collect()
}

/// How many lines the steps of an operation take in its function, by the estimate.
pub(super) fn lines(operation: &Operation) -> usize {
    let of_setter = |setter: &Argument| match setter.wire.len() + setter.name.len() {
        0..=10 => 2,
        _ => 8,
    };
    operation.builder.as_ref().map_or(0, |builder| {
        let body = builder.body.as_ref().map_or(0, |_| 8);
        body + match is_divided(operation) {
            true => builder.setters.len().div_ceil(MOST),
            false => builder.setters.iter().map(of_setter).sum::<usize>(),
        }
    })
}

/// The files of the steps of a service's operations, and the modules to declare for them. `folder` is that of the service.
pub(super) fn files(
    service: &Service,
    accessors: &[&str],
    folder: &str,
    docs: &str,
) -> (Vec<TokenStream>, Vec<Source>) {
    let (mut modules, mut sources) = (Vec::new(), Vec::new());
    let operations = service.operations.iter();
    for operation in operations.filter(|it| !it.alternative && is_divided(it)) {
        let Some(builder) = &operation.builder else {
            continue;
        };
        let builder_type = accessor_path(accessors, &builder.name);
        for (file, setters) in builder.setters.chunks(MOST * FUNCTIONS).enumerate() {
            let module = module(operation, service, file);
            modules.push(quote! { pub(in crate::operations) mod #module; });
            let groups = setters.chunks(MOST).enumerate().map(|(at, setters)| {
                let (name, steps) = (function(at), setters.iter().map(set));
                quote! {
                    pub(in crate::operations) fn #name(
                        call: #builder_type,
                        arguments: &mut crate::arguments::Arguments,
                    ) -> Result<#builder_type, crate::arguments::Inexpressible> {
                        #(#steps)*
                        Ok(call)
                    }
                }
            });
            sources.push(Source {
                gate: None,
                path: format!("src/operations/{folder}/{module}.rs"),
                docs: docs.to_owned(),
                groups: groups.collect(),
            });
        }
    }
    (modules, sources)
}

fn is_divided(operation: &Operation) -> bool {
    let builder = operation.builder.as_ref();
    builder.is_some_and(|builder| builder.setters.len() > MOST)
}

/// The module of a file.
fn module(operation: &Operation, service: &Service, file: usize) -> Ident {
    let mut name = format!("set_{}_{}", operation.name.trim_end_matches('_'), file + 1);
    while service.children.iter().any(|child| child.module == name) {
        name.push('_');
    }
    ident(&name)
}

/// The function of a part of the steps.
fn function(at: usize) -> Ident {
    format_ident!("part_{}", at + 1)
}

fn set(setter: &Argument) -> TokenStream {
    let (ty, wire, name) = (ty(&setter.ty), &setter.wire, ident(&setter.name));
    match setter.target {
        Target::QueryEntry => quote! {
            let call = arguments.set_each(call, #wire, |call, key, value: #ty| call.#name(key, value))?;
        },
        Target::Path(_) | Target::Query(_) | Target::Header(_) | Target::Cookie(_) => {
            let place = place(setter);
            quote! {
                let call = arguments.set(call, #place, #wire, |call, value: #ty| call.#name(value))?;
            }
        }
    }
}
