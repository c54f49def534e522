//! `src/services`: one file for each service.

use proc_macro2::TokenStream;
use quote::quote;

use super::builder::builder;
use super::given::{accepted_argument, given_body, put};
use super::parts;
use super::required;
use super::responses;
use crate::emit::assemble::work::{Job, job};
use crate::emit::assemble::{Source, docs};
use crate::emit::examples;
use crate::emit::items::deprecation;
use crate::emit::krate::gated::feature;
use crate::emit::ty::{ident, literal, own, ty};
use crate::sdk::{ErrorBody, ErrorStatus, Operation, Scalar, Sdk, Service, Target};
use crate::sentences;

/// All service files, and the module that joins them.
pub(in crate::emit) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let services = sdk.all_services().into_iter();
    let files = services.flat_map(move |service| {
        let parts = parts::parts(&service.operations);
        let is_large = parts.len() > 1;
        let others = parts.clone().into_iter().enumerate();
        let others = others.filter(move |_| is_large);
        let others = others
            .map(move |(at, operations)| job(move || vec![part(service, at, operations, sdk)]));
        others.chain([job(move || vec![main(service, &parts, sdk)])])
    });
    files.chain([job(|| vec![module(sdk)])])
}

fn module(sdk: &Sdk) -> Source {
    let modules = sdk.services.iter().map(|service| {
        let (module, feature) = (ident(&service.module), feature(service.feature.as_deref()));
        quote! { #feature pub mod #module; }
    });
    let first = sdk.front.start.first().and_then(|it| it.example.as_ref());
    let first = first.and_then(|example| example.services.first().cloned());
    Source {
        gate: None,
        path: "src/services/mod.rs".to_owned(),
        docs: sentences::module_services(&sdk.package.title, first.as_deref()),
        groups: vec![quote! { #(#modules)* }],
    }
}

/// A file with some operations of a large service.
fn part(service: &Service, at: usize, operations: &[Operation], sdk: &Sdk) -> Source {
    let (path, name) = (service.path.join("/"), parts::name(service, at));
    let methods = methods(service, operations, sdk, None);
    Source {
        gate: None,
        path: format!("src/services/{path}/{name}.rs"),
        docs: sentences::part_of_service(&service.name, at + 1),
        groups: [methods]
            .into_iter()
            .chain(items(service, operations, sdk))
            .collect(),
    }
}

/// The file of a service whose operations are in these parts.
fn main(service: &Service, parts: &[&[Operation]], sdk: &Sdk) -> Source {
    let modules = service.children.iter().map(|child| {
        let module = ident(&child.module);
        quote! { pub mod #module; }
    });
    let here = match parts {
        [only] => *only,
        _ => &[],
    };
    let others = parts.iter().enumerate().filter(|_| parts.len() > 1);
    let joined = others.map(|(at, operations)| {
        let module = ident(&parts::name(service, at));
        let has_headers = |it: &Operation| !it.alternative && it.response.headers.is_some();
        let has_items = operations.iter().any(|it| {
            it.builder.is_some() || it.required.is_some() || has_choice(it) || has_headers(it)
        });
        let uses = has_items.then(|| quote! { pub use self::#module::*; });
        quote! { mod #module; #uses }
    });
    let groups = [
        quote! { #(#modules)* #(#joined)* },
        structure(service, here, sdk),
    ];
    Source {
        gate: None,
        path: format!("src/services/{}.rs", service.path.join("/")),
        docs: format!("{}{}", service.docs, table(service)),
        groups: groups
            .into_iter()
            .chain(items(service, here, sdk))
            .collect(),
    }
}

fn has_choice(operation: &Operation) -> bool {
    !operation.alternative && operation.response.choice.is_some()
}

/// The items besides the methods of operations: builders, enums of responses, and the operations as data.
fn items(service: &Service, operations: &[Operation], sdk: &Sdk) -> Vec<TokenStream> {
    let builders = operations
        .iter()
        .filter_map(|operation| Some(builder(service, operation, operation.builder.as_ref()?)));
    let builders = operations
        .iter()
        .filter_map(|operation| required::structure(service, operation))
        .chain(builders);
    let choices = operations
        .iter()
        .filter(|operation| has_choice(operation))
        .filter_map(|operation| operation.response.choice.as_ref())
        .map(responses::choice);
    let constants = operations
        .iter()
        .map(|operation| constant(operation, &sdk.errors));
    let headers = operations.iter().filter(|operation| !operation.alternative);
    let headers = headers.filter_map(|operation| operation.response.headers.as_ref());
    let headers = headers.map(responses::headers);
    builders
        .chain(choices)
        .chain(headers)
        .chain(constants)
        .collect()
}

/// The table of a service's operations.
fn table(service: &Service) -> String {
    if service.operations.is_empty() {
        return String::new();
    }
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    let rows = service.operations.iter().map(|operation| {
        let (name, service) = (&operation.name, &service.name);
        let sent = format!("{} {}", operation.method, operation.path).replace('`', "'");
        format!(
            "| [`{name}`]({service}::{name}) | `{}` | {} |",
            cell(&sent),
            cell(&operation.summary)
        )
    });
    let columns = sentences::OPERATION_COLUMNS.join(" | ");
    let rows: Vec<String> = rows.collect();
    format!("\n\n| {columns} |\n|---|---|---|\n{}", rows.join("\n"))
}

fn structure(service: &Service, operations: &[Operation], sdk: &Sdk) -> TokenStream {
    let (doc, name) = (docs(&service.docs), ident(&service.name));
    let children = service.children.iter().map(|child| {
        let (doc, method, name) = (docs(&child.docs), ident(&child.module), ident(&child.name));
        quote! {
            #doc
            #[must_use]
            #[inline]
            pub fn #method(&self) -> self::#method::#name<'a> { self::#method::#name::new(self.client) }
        }
    });
    let first = quote! {
        #[inline]
        pub(crate) fn new(client: &'a rt::Client) -> Self { Self { client } }
        #(#children)*
    };
    let methods = methods(service, operations, sdk, Some(first));
    quote! {
        #doc
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'a> { client: &'a rt::Client }

        #methods
    }
}

/// The methods of a service's operations. With `first`, they are in the file of the service, after these items;
/// otherwise they are in one of its parts.
fn methods(
    service: &Service,
    operations: &[Operation],
    sdk: &Sdk,
    first: Option<TokenStream>,
) -> TokenStream {
    let path = match first {
        Some(_) => own(&service.name),
        None => {
            let (steps, name) = (
                service.path.iter().map(|step| ident(step)),
                ident(&service.name),
            );
            quote!(sdk::services::#(#steps::)*#name)
        }
    };
    let lifetime = match first {
        Some(_) => (quote!(<'a>), quote!(<'a>)),
        None => (quote!(), quote!(<'_>)),
    };
    let (declared, named) = lifetime;
    let methods = operations.iter().map(|operation| method(operation, sdk));
    quote! {
        impl #declared #path #named {
            #first
            #(#methods)*
        }
    }
}

/// The sentence with the method and the path of an operation.
pub(super) fn line(operation: &Operation) -> String {
    let path = operation.path.replace('`', "'");
    sentences::sends(&format!("`{} {path}`", operation.method))
}

fn method(operation: &Operation, sdk: &Sdk) -> TokenStream {
    let example = operation.example.as_ref();
    let example = example.and_then(|example| examples::docs(sdk, example));
    let aliases = &operation.aliases;
    let line = operation
        .shows_path
        .then(|| format!("\n\n{}", line(operation)));
    let (doc, name, constant) = (
        docs(&format!(
            "{}{}{}",
            operation.docs,
            line.unwrap_or_default(),
            example.unwrap_or_default()
        )),
        ident(&operation.name),
        ident(&operation.constant),
    );
    let deprecated = deprecation(operation.deprecated);
    let read = responses::read(&operation.response);
    let (mut parameters, mut chained, mut statements) = (Vec::new(), Vec::new(), Vec::new());
    for argument in &operation.arguments {
        let name = ident(&argument.name);
        let accepted = accepted_argument(argument);
        let (ty, value) = (accepted.ty, accepted.value);
        parameters.push(quote!(#name: #ty));
        match argument.target {
            Target::Path(_) => chained.push(put(argument, &value)),
            Target::Query(_) | Target::QueryEntry | Target::Header(_) | Target::Cookie(_) => {
                statements.push(put(argument, &value));
            }
        }
    }
    let taken = operation.required.as_ref().map(|name| {
        let name = own(name);
        parameters = vec![quote!(required: #name)];
        let fields = operation.arguments.iter().map(|it| ident(&it.name));
        quote! { let #name { #(#fields),* } = required; }
    });
    for (argument, value) in &operation.fixed {
        let text = literal(value);
        let value = match value {
            Scalar::String(_) => text,
            Scalar::Null | Scalar::Boolean(_) | Scalar::Integer(_) => quote!(&#text),
            Scalar::Number(_) | Scalar::Json(_) => {
                quote!(&rt::Verbatim(#text))
            }
        };
        match argument.target {
            Target::Path(_) => chained.push(put(argument, &value)),
            Target::Query(_) | Target::QueryEntry | Target::Header(_) | Target::Cookie(_) => {
                statements.push(put(argument, &value));
            }
        }
    }
    if let Some(body) = &operation.body {
        let given = given_body(body);
        parameters.extend(given.parameters);
        chained.push(given.put);
    }
    let response = ty(&operation.response.ty);
    let call = quote! { rt::Call::new(self.client, &#constant, #read) #(#chained)* };
    let (output, body) = match (&operation.builder, statements.is_empty()) {
        (Some(builder), true) => {
            let builder = own(&builder.name);
            (builder.clone(), quote! { #builder { call: #call } })
        }
        (Some(builder), false) => {
            let builder = own(&builder.name);
            (
                builder.clone(),
                quote! { let mut call = #call; #(#statements)* #builder { call } },
            )
        }
        (None, true) => (quote!(rt::Call<#response>), call),
        (None, false) => (
            quote!(rt::Call<#response>),
            quote! { let mut call = #call; #(#statements)* call },
        ),
    };
    quote! {
        #doc
        #(#[doc(alias = #aliases)])*
        #deprecated
        #[inline]
        pub fn #name(&self, #(#parameters),*) -> #output { #taken #body }
    }
}

/// The methods that the crate `http` has constants for.
const USUAL: &[&str] = &[
    "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE",
];

fn constant(operation: &Operation, errors: &[ErrorBody]) -> TokenStream {
    let (name, id, path) = (ident(&operation.constant), &operation.id, &operation.path);
    let is_usual = USUAL.contains(&operation.method.as_str());
    let method = ident(if is_usual { &operation.method } else { "GET" });
    let other = (!is_usual).then(|| {
        let method = &operation.method;
        quote!(.method_named(#method))
    });
    let responses: Vec<TokenStream> = operation
        .errors
        .iter()
        .filter_map(|(status, index)| {
            let body = ident(&errors.get(*index)?.name);
            Some(match status {
                ErrorStatus::Code(code) => {
                    let code = proc_macro2::Literal::u16_unsuffixed(*code);
                    quote!(rt::ErrorResponse::new(#code, sdk::error::ErrorBody::#body))
                }
                ErrorStatus::Range(hundred) => {
                    let hundred = proc_macro2::Literal::u16_unsuffixed(*hundred);
                    quote!(rt::ErrorResponse::range(#hundred, sdk::error::ErrorBody::#body))
                }
                ErrorStatus::Default => {
                    quote!(rt::ErrorResponse::default(sdk::error::ErrorBody::#body))
                }
            })
        })
        .collect();
    let errors = match responses.is_empty() {
        true => quote!(),
        false => {
            quote!(.errors(&[#(#responses),*]))
        }
    };
    let accept = operation.response.accept.iter();
    let accept = accept.map(|types| quote!(.accept(#types)));
    let anonymous = if operation.anonymous {
        quote!(.anonymous())
    } else {
        quote!()
    };
    let redirects = operation.redirects.then(|| quote!(.redirects()));
    let security = match operation.security.as_slice() {
        [] => quote!(),
        choices => {
            let choices = choices.iter().map(|schemes| quote!(&[#(#schemes),*]));
            quote!(.security(&[#(#choices),*]))
        }
    };
    let server = operation.server.iter().map(|url| quote!(.server(#url)));
    quote! {
        const #name: rt::Operation = rt::Operation::new(#id, http::Method::#method, #path) #other #errors #(#accept)* #anonymous #redirects #security #(#server)*;
    }
}
