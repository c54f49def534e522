//! The driver: a crate that drives the generated one from outside, for tests in any language.

use proc_macro2::TokenStream;
use quote::quote;

use super::Files;
use super::format::{self, Source};
use super::imports::Imports;
use super::manifest;
use super::ty::{ident, ty};
use crate::plan::{
    Argument, Body, BodyEncoding, Codec, Definition, Kind, Operation, ReplyDecoding, Sdk, Service,
    Target,
};
use crate::report::Report;

/// What all drivers have in common, by path.
const CARRIED: &[(&str, &str)] = &[
    (
        "src/answer.rs",
        include_str!("../../../templates/driver/answer.rs"),
    ),
    (
        "src/arguments.rs",
        include_str!("../../../templates/driver/arguments.rs"),
    ),
    (
        "src/base64.rs",
        include_str!("../../../templates/driver/base64.rs"),
    ),
    (
        "src/lib.rs",
        include_str!("../../../templates/driver/lib.rs"),
    ),
    (
        "src/main.rs",
        include_str!("../../../templates/driver/main.rs"),
    ),
    (
        "src/schema.rs",
        include_str!("../../../templates/driver/schema.rs"),
    ),
    (
        "src/server.rs",
        include_str!("../../../templates/driver/server.rs"),
    ),
];

/// Writes the driver of a crate that lies at a path, as seen from the driver.
pub fn driver(sdk: &Sdk, path: &str, report: &mut Report) -> Files {
    let mut sources = vec![error(sdk), schemas(sdk), operations(sdk)];
    sdk.services
        .iter()
        .for_each(|service| self::service(service, &[], &mut sources));
    let mut files = format::files(sources, report);
    files.extend(
        CARRIED
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned())),
    );
    files.extend(manifest::driver(sdk, path));
    files
}

/// `src/error.rs`: the names of error bodies.
fn error(sdk: &Sdk) -> Source {
    let arms = sdk.errors.iter().map(|error| {
        let (variant, name) = (ident(&error.name), &error.name);
        quote! { ApiError::#variant(_) => #name, }
    });
    Source {
        path: "src/error.rs".to_owned(),
        docs: "The names of error bodies.".to_owned(),
        groups: vec![
            quote! { use sdk::ApiError; },
            quote! {
                #[doc = " The name of the variant."]
                pub(crate) fn variant(error: &ApiError) -> &'static str {
                    match error { #(#arms)* _ => "Unknown", }
                }
            },
        ],
    }
}

/// `src/schemas.rs`: every schema with its type.
fn schemas(sdk: &Sdk) -> Source {
    let definitions = sdk.families.iter().flat_map(|family| &family.definitions);
    let rows = definitions.map(row);
    Source {
        path: "src/schemas.rs".to_owned(),
        docs: "Every schema with its type.".to_owned(),
        groups: vec![
            quote! { use sdk::models::*; },
            quote! {
                #[allow(unused_imports)]
                use crate::schema::{Schema, alias, both, inline, neither, received, sent};
            },
            quote! {
                #[doc = " Every schema that has a type."]
                pub(crate) const ALL: &[Schema] = &[#(#rows),*];
            },
        ],
    }
}

fn row(definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let ty = match definition.nullable {
        true => quote!(Option<#name>),
        false => quote!(#name),
    };
    let (sent, received) = (
        definition.encode == Codec::Always,
        definition.decode == Codec::Always,
    );
    let place = definition.component.as_ref().unwrap_or(&definition.pointer);
    // Only types of the crate have the traits of `serde`.
    let is_alias = matches!(definition.kind, Kind::Alias(_));
    let schema = match (is_alias, sent, received) {
        (true, ..) => quote!(alias::<#ty>(#place, #sent, #received)),
        (false, true, true) => quote!(both::<#ty>(#place)),
        (false, true, false) => quote!(sent::<#ty>(#place)),
        (false, false, true) => quote!(received::<#ty>(#place)),
        (false, false, false) => quote!(neither::<#ty>(#place)),
    };
    match &definition.component {
        Some(_) => schema,
        None => quote!(inline(#schema)),
    }
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
        .for_each(|service| table(service, &quote!(), &mut tables));
    Source {
        path: "src/operations/mod.rs".to_owned(),
        docs: "Every operation with the call that makes it.".to_owned(),
        groups: vec![
            quote! { use crate::answer::Operation; },
            quote! { #(#modules)* },
            quote! {
                #[doc = " Every operation, by service."]
                pub(crate) const ALL: &[&[Operation]] = &[#(#tables),*];
            },
        ],
    }
}

fn table(service: &Service, outer: &TokenStream, tables: &mut Vec<TokenStream>) {
    let module = ident(&service.module);
    let path = quote!(#outer #module::);
    tables.push(quote!(#path OPERATIONS));
    service
        .children
        .iter()
        .for_each(|child| table(child, &path, tables));
}

/// A file for each service, as in the crate itself.
fn service(service: &Service, outer: &[&str], sources: &mut Vec<Source>) {
    let mut accessors = outer.to_vec();
    accessors.push(&service.module);
    let mut imports = Imports::default();
    let modules = service.children.iter().map(|child| {
        let module = ident(&child.module);
        quote! { pub(super) mod #module; }
    });
    let modules = quote! { #(#modules)* };
    let rows = service.operations.iter().map(|operation| {
        let (function, id) = (ident(&operation.name), &operation.id);
        let (method, path) = (&operation.method, &operation.path);
        quote! { Operation { id: #id, method: #method, path: #path, call: #function } }
    });
    let rows = quote! {
        pub(in crate::operations) const OPERATIONS: &[Operation] = &[#(#rows),*];
    };
    let functions: Vec<TokenStream> = service
        .operations
        .iter()
        .map(|operation| function(operation, &accessors, &mut imports))
        .collect();
    let mut groups = imports.groups_of(&quote!(sdk));
    let own = match service.operations.is_empty() {
        true => quote! { use crate::answer::Operation; },
        false => {
            let places = functions
                .iter()
                .any(|function| function.to_string().contains("Place ::"));
            let places = places.then(|| quote!(, Place));
            quote! {
                use sdk::Client;
                use crate::answer::{self, Operation, Outcome};
                use crate::arguments::{Arguments #places};
            }
        }
    };
    groups.extend([own, modules, rows]);
    groups.extend(functions);
    let path: Vec<&str> = service
        .path
        .iter()
        .map(|step| step.trim_end_matches('_'))
        .collect();
    let docs = format!("Operations: {}.", path.join(", ").replace('_', " "));
    sources.push(Source {
        path: format!("src/operations/{}.rs", path.join("/")),
        docs,
        groups,
    });
    for child in &service.children {
        self::service(child, &accessors, sources);
    }
}

fn function(operation: &Operation, accessors: &[&str], imports: &mut Imports) -> TokenStream {
    let name = ident(&operation.name);
    let accessors = accessors.iter().map(|accessor| ident(accessor));
    let mut given: Vec<TokenStream> = operation
        .arguments
        .iter()
        .map(|argument| required(argument, imports))
        .collect();
    let parts =
        |body: &&Body| matches!(body.encoding, BodyEncoding::Multipart | BodyEncoding::Parts);
    let optional_body = operation
        .builder
        .as_ref()
        .and_then(|builder| builder.body.as_ref());
    if operation
        .body
        .iter()
        .chain(optional_body)
        .any(|body| parts(&body))
    {
        return quote! {
            fn #name(_: &Client, _: &mut Arguments) -> Outcome {
                Err(crate::arguments::Inexpressible("a body of several parts".to_owned()))
            }
        };
    }
    given.extend(operation.body.as_ref().map(|body| match body.encoding {
        BodyEncoding::Bytes => quote!(arguments.bytes()?),
        BodyEncoding::Json
        | BodyEncoding::Form
        | BodyEncoding::Text
        | BodyEncoding::Multipart
        | BodyEncoding::Parts => {
            let ty = ty(&body.ty, imports);
            quote!(arguments.body::<#ty>()?)
        }
    }));
    let call = quote! { client #(.#accessors())* .#name(#(#given),*) };
    let builder = operation.builder.as_ref();
    let mut steps: Vec<TokenStream> = builder
        .iter()
        .flat_map(|builder| &builder.setters)
        .map(|setter| set(setter, imports))
        .collect();
    steps.extend(
        builder
            .and_then(|builder| builder.body.as_ref())
            .map(|body| set_body(body, imports)),
    );
    let read = match operation.reply.decoding {
        ReplyDecoding::Json | ReplyDecoding::JsonOrEmpty => quote!(answer::json),
        ReplyDecoding::Empty => quote!(answer::empty),
        ReplyDecoding::Text => quote!(answer::text),
        ReplyDecoding::Bytes => quote!(answer::bytes),
    };
    let arguments = match given.is_empty() && steps.is_empty() {
        true => quote!(_),
        false => quote!(arguments),
    };
    quote! {
        fn #name(client: &Client, #arguments: &mut Arguments) -> Outcome {
            let call = #call;
            #(#steps)*
            #read(call.send_response())
        }
    }
}

fn required(argument: &Argument, imports: &mut Imports) -> TokenStream {
    let (ty, wire, place) = (ty(&argument.ty, imports), &argument.wire, place(argument));
    quote!(arguments.required::<#ty>(#place, #wire)?)
}

fn set(setter: &Argument, imports: &mut Imports) -> TokenStream {
    let (ty, wire, name) = (ty(&setter.ty, imports), &setter.wire, ident(&setter.name));
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

fn set_body(body: &Body, imports: &mut Imports) -> TokenStream {
    match body.encoding {
        BodyEncoding::Bytes => quote! {
            let call = arguments.set_bytes(call, |call, body| call.body(body))?;
        },
        BodyEncoding::Json
        | BodyEncoding::Form
        | BodyEncoding::Text
        | BodyEncoding::Multipart
        | BodyEncoding::Parts => {
            let ty = ty(&body.ty, imports);
            quote! {
                let call = arguments.set_body(call, |call, body: #ty| call.body(body))?;
            }
        }
    }
}

fn place(argument: &Argument) -> TokenStream {
    match argument.target {
        Target::Path(_) => quote!(Place::Path),
        Target::Query(_) | Target::QueryEntry => quote!(Place::Query),
        Target::Header(_) => quote!(Place::Header),
        Target::Cookie(_) => quote!(Place::Cookie),
    }
}
