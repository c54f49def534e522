//! `src/services`: one file for each service.

use proc_macro2::TokenStream;
use quote::quote;

use super::given::{accepted_argument, given_body, put};
use super::pagination;
use super::responses;
use crate::emit::assemble::work::{Job, job};
use crate::emit::assemble::{Source, docs};
use crate::emit::examples;
use crate::emit::items::deprecation;
use crate::emit::krate::gated::feature;
use crate::emit::ty::{accepted, ident, literal, own, ty};
use crate::sdk::{
    Argument, Builder, ErrorBody, ErrorStatus, Operation, Scalar, Sdk, Service, Target,
};
use crate::sentences;

/// All service files, and the module that joins them.
pub(in crate::emit) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let services = sdk.services.iter().map(|service| {
        job(|| {
            let mut files = Vec::new();
            file(service, sdk, &mut files);
            files
        })
    });
    services.chain([job(|| vec![module(sdk)])])
}

fn module(sdk: &Sdk) -> Source {
    let modules = sdk.services.iter().map(|service| {
        let (module, feature) = (ident(&service.module), feature(service.feature.as_deref()));
        quote! { #feature pub mod #module; }
    });
    let first = sdk.start.first().and_then(|it| it.example.as_ref());
    let first = first.and_then(|example| example.services.first().cloned());
    Source {
        gate: None,
        path: "src/services/mod.rs".to_owned(),
        docs: sentences::module_services(&sdk.package.title, first.as_deref()),
        groups: vec![quote! { #(#modules)* }],
    }
}

fn file(service: &Service, sdk: &Sdk, files: &mut Vec<Source>) {
    let modules = service.children.iter().map(|child| {
        let module = ident(&child.module);
        quote! { pub mod #module; }
    });
    let operations = &service.operations;
    let builders = operations
        .iter()
        .filter_map(|operation| Some(builder(service, operation, operation.builder.as_ref()?)));
    let choices = operations
        .iter()
        .filter(|operation| !operation.alternative)
        .filter_map(|operation| operation.response.choice.as_ref())
        .map(responses::choice);
    let constants = operations
        .iter()
        .map(|operation| constant(operation, &sdk.errors));
    let groups = [quote! { #(#modules)* }, structure(service, sdk)].into_iter();
    files.push(Source {
        gate: None,
        path: format!("src/services/{}.rs", service.path.join("/")),
        docs: format!("{}{}", service.docs, table(service)),
        groups: groups
            .chain(builders)
            .chain(choices)
            .chain(constants)
            .collect(),
    });
    for child in &service.children {
        file(child, sdk, files);
    }
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
        let summary = operation.docs.split("\n\n").next().unwrap_or_default();
        // Code and lists do not fit into a cell.
        let is_prose = !summary
            .trim_start()
            .starts_with(['`', '-', '*', '#', '|', '>']);
        let summary = if is_prose {
            first_sentence(summary)
        } else {
            ""
        };
        format!(
            "| [`{name}`]({service}::{name}) | `{}` | {} |",
            cell(&sent),
            cell(summary)
        )
    });
    let columns = sentences::OPERATION_COLUMNS.join(" | ");
    let rows: Vec<String> = rows.collect();
    format!("\n\n| {columns} |\n|---|---|---|\n{}", rows.join("\n"))
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

fn structure(service: &Service, sdk: &Sdk) -> TokenStream {
    let (doc, name) = (docs(&service.docs), ident(&service.name));
    let children = service.children.iter().map(|child| {
        let (doc, method, name) = (docs(&child.docs), ident(&child.module), ident(&child.name));
        quote! {
            #doc
            #[must_use]
            pub fn #method(&self) -> self::#method::#name<'a> { self::#method::#name::new(self.client) }
        }
    });
    let methods = service.operations.iter();
    let methods = methods.map(|operation| method(operation, sdk));
    quote! {
        #doc
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'a> { client: &'a rt::Client }

        impl<'a> self::#name<'a> {
            pub(crate) fn new(client: &'a rt::Client) -> Self { Self { client } }
            #(#children)*
            #(#methods)*
        }
    }
}

fn method(operation: &Operation, sdk: &Sdk) -> TokenStream {
    let example = operation.example.as_ref();
    let example = example.and_then(|example| examples::docs(sdk, example));
    let aliases = aliases(operation);
    let (doc, name, constant) = (
        docs(&format!(
            "{}{}{}",
            operation.docs,
            line(operation).unwrap_or_default(),
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
        pub fn #name(&self, #(#parameters),*) -> #output { #body }
    }
}

/// The method and the path of an operation, unless its docs say them.
fn line(operation: &Operation) -> Option<String> {
    let line = format!(
        "`{} {}`",
        operation.method,
        operation.path.replace('`', "'")
    );
    (!operation.docs.contains(&line)).then(|| format!("\n\n{}", sentences::sends(&line)))
}

/// What finds the operation in a search of the docs: its id, and its method and path.
fn aliases(operation: &Operation) -> Vec<String> {
    let line = format!("{} {}", operation.method, operation.path);
    // An alias has no quotes and no blanks but spaces, and is not the name itself.
    let is_odd = |character: char| {
        matches!(character, '"' | '\'') || character.is_whitespace() && character != ' '
    };
    let is_alias = |text: &String| {
        !text.is_empty()
            && text.trim() == text
            && !text.contains(is_odd)
            && text.trim_start_matches("r#") != operation.name
    };
    // A search finds whole aliases only, and few people type the slash at the end.
    let short = line.trim_end_matches('/').to_owned();
    let mut aliases = vec![operation.id.clone(), line, short];
    aliases.dedup();
    aliases.retain(is_alias);
    aliases
}

fn builder(service: &Service, operation: &Operation, builder: &Builder) -> TokenStream {
    let (defined, name) = (ident(&builder.name), own(&builder.name));
    let response = ty(&operation.response.ty);
    let method = format!("{}::{}", service.name, operation.name);
    let doc = docs(&sentences::builder(
        &operation.id.replace('`', "'"),
        &method,
    ));
    let unsent = sentences::UNSENT;
    let setters: Vec<TokenStream> = builder.setters.iter().map(setter).collect();
    let body = builder.body.as_ref().map(|body| {
        let given = given_body(body);
        let (parameters, put) = (given.parameters, given.put);
        let doc = docs(sentences::SET_BODY);
        quote! {
            #doc
            pub fn body(mut self, #(#parameters),*) -> Self {
                self.call = self.call #put;
                self
            }
        }
    });
    let pages = builder
        .paging
        .as_ref()
        .map(|paging| pagination::methods(&name, &response, operation, paging));
    let server = builder.servers.as_ref().map(|servers| {
        let servers = ident(servers);
        let servers = quote!(sdk::client::#servers);
        let doc = docs(sentences::SET_CALL_SERVER);
        quote! {
            #doc
            pub fn server(mut self, server: impl Into<#servers>) -> Self {
                self.call = self.call.base_url(server.into().base_url());
                self
            }
        }
    });
    let has_own = !setters.is_empty() || body.is_some() || server.is_some();
    let own = has_own.then(|| quote! { impl #name { #(#setters)* #body #server } });
    let sends = responses::sends(operation, &name, &response);
    quote! {
        #doc
        #[derive(Debug, Clone)]
        #[must_use = #unsent]
        pub struct #defined { call: rt::Call<#response> }

        #own

        #sends
        #pages
    }
}

fn setter(argument: &Argument) -> TokenStream {
    let (doc, name) = (docs(&argument.docs), ident(&argument.name));
    let deprecated = deprecation(argument.deprecated);
    match argument.target {
        Target::QueryEntry => {
            let wire = &argument.wire;
            let accepted = accepted(&argument.accepts, &ident("value"));
            let (ty, value) = (accepted.ty, accepted.value);
            quote! {
                #doc
                #deprecated
                pub fn #name(mut self, key: impl AsRef<str>, value: #ty) -> Self {
                    self.call.query_entry(#wire, key.as_ref(), &#value);
                    self
                }
            }
        }
        Target::Path(_) | Target::Query(_) | Target::Header(_) | Target::Cookie(_) => {
            let accepted = accepted_argument(argument);
            let put = put(argument, &accepted.value);
            let ty = accepted.ty;
            quote! {
                #doc
                #deprecated
                pub fn #name(mut self, #name: #ty) -> Self {
                    self.#put
                    self
                }
            }
        }
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
    let security = match operation.security.as_slice() {
        [] => quote!(),
        choices => {
            let choices = choices.iter().map(|schemes| quote!(&[#(#schemes),*]));
            quote!(.security(&[#(#choices),*]))
        }
    };
    let server = operation.server.iter().map(|url| quote!(.server(#url)));
    quote! {
        const #name: rt::Operation = rt::Operation::new(#id, http::Method::#method, #path) #other #errors #(#accept)* #anonymous #security #(#server)*;
    }
}
