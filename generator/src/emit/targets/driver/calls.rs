//! The calls of a driver: for each operation, a function that reads its arguments from a request.

use proc_macro2::TokenStream;
use quote::quote;

use super::answers::{self, accessor_path};
use super::parts::{headers, is_listed, listed};
use super::setters;
use crate::emit::assemble::Source;
use crate::emit::assemble::work::{Job, job};
use crate::emit::calls::part_name;
use crate::emit::ty::{ident, ty};
use crate::sdk::{Argument, Body, BodyEncoding, FileCount, Operation, Sdk, Service, Target, Ty};

/// The files.
pub(super) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let services = sdk.services.iter().map(|service| {
        job(|| {
            let mut sources = Vec::new();
            self::service(service, &[], &mut sources);
            sources
        })
    });
    services.chain([job(|| vec![operations(sdk)])])
}

/// `src/operations/mod.rs`.
fn operations(sdk: &Sdk) -> Source {
    let modules = sdk.services.iter().map(|service| {
        let module = ident(&service.module);
        quote! { mod #module; }
    });
    let mut tables = Vec::new();
    sdk.services
        .iter()
        .for_each(|service| table(service, &quote!(super::operations::), &mut tables));
    Source {
        gate: None,
        path: "src/operations/mod.rs".to_owned(),
        docs: "Every operation with the call that makes it.".to_owned(),
        groups: vec![
            quote! { #(#modules)* },
            quote! {
                #[doc = " Every operation, by service."]
                pub(crate) const ALL: &[&[crate::answer::Operation]] = &[#(#tables),*];
            },
        ],
    }
}

fn table(service: &Service, outer: &TokenStream, tables: &mut Vec<TokenStream>) {
    let module = ident(&service.module);
    let path = quote!(#outer #module::);
    match parts(service).as_slice() {
        [_] => tables.push(quote!(#path OPERATIONS)),
        parts => tables.extend((0..parts.len()).map(|at| {
            let part = ident(&part_name(service, at));
            quote!(#path #part::OPERATIONS)
        })),
    }
    service
        .children
        .iter()
        .for_each(|child| table(child, &path, tables));
}

/// The most lines in a file, by the estimate.
const MOST: usize = 1700;

/// The operations of each file of a service, without those that are sent with another body.
fn parts(service: &Service) -> Vec<Vec<&Operation>> {
    let mut parts = vec![Vec::new()];
    let mut length = 0;
    for operation in service.operations.iter().filter(|it| !it.alternative) {
        let own = lines(operation);
        if length + own > MOST && length > 0 {
            parts.push(Vec::new());
            length = 0;
        }
        length += own;
        parts.last_mut().expect("there is a part").push(operation);
    }
    parts
}

/// About how many lines an operation takes: its row in the table, its function, and each argument.
fn lines(operation: &Operation) -> usize {
    let body = operation.body.as_ref();
    let body = body.map_or(0, |it| 3 * (1 + it.files.len() + it.headers.len()));
    let cases = operation.response.choice.as_ref();
    let cases = cases.map_or(0, |choice| 6 + 3 * choice.cases.len());
    let arguments = 4 * operation.arguments.len() + 3 * operation.fixed.len();
    15 + arguments + setters::lines(operation) + body + cases
}

/// A file for each service, as in the crate itself; several for a large one.
fn service(service: &Service, outer: &[&str], sources: &mut Vec<Source>) {
    let mut accessors = outer.to_vec();
    accessors.push(&service.module);
    let modules = service.children.iter().map(|child| {
        let module = ident(&child.module);
        // The table of all operations refers to these modules, however deep they are nested.
        quote! { pub(in crate::operations) mod #module; }
    });
    let modules = quote! { #(#modules)* };
    let row = |operation: &&Operation| {
        let (function, id) = (ident(&operation.name), &operation.id);
        let (method, path) = (&operation.method, &operation.path);
        quote! { crate::answer::Operation { id: #id, method: #method, path: #path, call: self::#function } }
    };
    let groups = |operations: &[&Operation]| -> Vec<TokenStream> {
        let rows = operations.iter().map(row);
        let rows = quote! {
            pub(in crate::operations) const OPERATIONS: &[crate::answer::Operation] = &[#(#rows),*];
        };
        let functions = operations.iter();
        let functions = functions.map(|operation| function(operation, service, &accessors));
        [rows].into_iter().chain(functions).collect()
    };
    let words: Vec<&str> = service
        .path
        .iter()
        .map(|step| step.trim_end_matches('_'))
        .collect();
    let docs = format!("Operations: {}.", words.join(", ").replace('_', " "));
    let path = service.path.join("/");
    let parts = self::parts(service);
    let (mut joined, files) = setters::files(service, &accessors, &path, &docs);
    sources.extend(files);
    let mut here = Vec::new();
    for (at, operations) in parts.iter().enumerate() {
        if parts.len() == 1 {
            here = groups(operations);
            continue;
        }
        let name = part_name(service, at);
        let module = ident(&name);
        joined.push(quote! { pub(in crate::operations) mod #module; });
        sources.push(Source {
            gate: None,
            path: format!("src/operations/{path}/{name}.rs"),
            docs: docs.clone(),
            groups: groups(operations),
        });
    }
    sources.push(Source {
        gate: None,
        path: format!("src/operations/{path}.rs"),
        docs,
        groups: [quote! { #modules #(#joined)* }]
            .into_iter()
            .chain(here)
            .collect(),
    });
    for child in &service.children {
        self::service(child, &accessors, sources);
    }
}

fn function(operation: &Operation, service: &Service, accessors: &[&str]) -> TokenStream {
    let name = ident(&operation.name);
    let modules = accessors.to_vec();
    let accessors = accessors.iter().map(|accessor| ident(accessor));
    let mut given: Vec<TokenStream> = operation.arguments.iter().map(required).collect();
    if let Some(name) = &operation.required {
        let path = accessor_path(&modules, name);
        let fields = operation.arguments.iter().map(|it| ident(&it.name));
        given = vec![quote!(#path { #(#fields: #given),* })];
    }
    let fixed = operation.fixed.iter().map(|(argument, _)| {
        let (place, wire) = (place(argument), &argument.wire);
        quote! { arguments.fixed(#place, #wire); }
    });
    let mut before = quote!(#(#fixed)*);
    if let Some(body) = &operation.body {
        let body = self::body(body);
        before.extend(body.before);
        given.extend(body.given);
    }
    let call = quote! { client #(.#accessors())* .#name(#(#given),*) };
    let steps = setters::steps(operation, service, &modules);
    let sent = answers::answer(operation, &modules);
    let is_plain = operation.fixed.is_empty() && !answers::differ(operation);
    let takes_none = given.is_empty() && steps.is_empty() && is_plain;
    let arguments = match takes_none {
        true => quote!(_),
        false => quote!(arguments),
    };
    quote! {
        fn #name(client: &sdk::Client, #arguments: &mut crate::arguments::Arguments) -> crate::answer::Outcome {
            #before
            let call = #call;
            #(#steps)*
            #sent
        }
    }
}

fn required(argument: &Argument) -> TokenStream {
    let (ty, wire, place) = (ty(&argument.ty), &argument.wire, place(argument));
    quote!(arguments.required::<#ty>(#place, #wire)?)
}

/// The arguments for the body, and the statements before the call.
pub(super) struct Given {
    pub(super) before: Option<TokenStream>,
    pub(super) given: Vec<TokenStream>,
}

fn body(body: &Body) -> Given {
    if is_listed(body) {
        return listed(body);
    }
    let one = |given| Given {
        before: None,
        given: vec![given],
    };
    match body.encoding {
        BodyEncoding::Bytes => one(quote!(arguments.bytes()?)),
        BodyEncoding::Json | BodyEncoding::Form | BodyEncoding::Text => {
            let ty = ty(&body.ty);
            one(quote!(arguments.body::<#ty>()?))
        }
        BodyEncoding::Items(_) => {
            let ty = ty(&body.ty);
            one(quote!(arguments.body::<Vec<#ty>>()?))
        }
        BodyEncoding::Parts => one(quote!(arguments.parts()?.free()?)),
        BodyEncoding::Multipart => multipart(body),
    }
}

/// The arguments of a multipart body: files are taken out of the parts first, and the rest is the value.
fn multipart(body: &Body) -> Given {
    let names: Vec<_> = (0..body.files.len())
        .map(|index| ident(&format!("file{index}")))
        .collect();
    let files = body.files.iter().zip(&names).map(|(file, name)| {
        let wire = &file.wire;
        match file.count {
            FileCount::One => quote! { let #name = parts.file(#wire)?; },
            FileCount::Optional => quote! { let #name = parts.optional_file(#wire)?; },
            FileCount::Many => quote! { let #name = parts.files(#wire)?; },
        }
    });
    let mutable = (!names.is_empty()).then(|| quote!(mut));
    let mut given = Vec::new();
    let rest = match body.ty {
        Ty::Unit => Some(quote! { parts.nothing_else()?; }),
        _ => {
            let ty = ty(&body.ty);
            given.push(quote!(parts.rest::<#ty>()?));
            None
        }
    };
    given.extend(names.iter().map(|name| quote!(#name)));
    given.extend(headers(body));
    Given {
        before: Some(quote! {
            let #mutable parts = arguments.parts()?;
            #(#files)*
            #rest
        }),
        given,
    }
}

pub(super) fn set_body(body: &Body) -> TokenStream {
    match body.encoding {
        BodyEncoding::Bytes => quote! {
            let call = arguments.set_bytes(call, |call, body| call.body(body))?;
        },
        BodyEncoding::Json | BodyEncoding::Form | BodyEncoding::Text => {
            let ty = ty(&body.ty);
            quote! {
                let call = arguments.set_body(call, |call, body: #ty| call.body(body))?;
            }
        }
        BodyEncoding::Items(_) if !is_listed(body) => {
            let ty = ty(&body.ty);
            quote! {
                let call = arguments.set_body(call, |call, body: Vec<#ty>| call.body(body))?;
            }
        }
        BodyEncoding::Parts | BodyEncoding::Multipart | BodyEncoding::Items(_) => {
            let Given { before, given } = self::body(body);
            quote! {
                let call = match arguments.body {
                    Some(_) => {
                        #before
                        call.body(#(#given),*)
                    }
                    None => call,
                };
            }
        }
    }
}

pub(super) fn place(argument: &Argument) -> TokenStream {
    match argument.target {
        Target::Path(_) => quote!(crate::arguments::Place::Path),
        Target::Query(_) | Target::QueryEntry => quote!(crate::arguments::Place::Query),
        Target::Header(_) => quote!(crate::arguments::Place::Header),
        Target::Cookie(_) => quote!(crate::arguments::Place::Cookie),
    }
}
