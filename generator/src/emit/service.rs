//! `src/services`: one file for each service.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::format::Source;
use super::given::{accepted_argument, given_body, put};
use super::imports::{Imports, Module};
use super::manifest::feature;
use super::models::deprecation;
use super::replies;
use super::ty::{accepted, ident, literal, ty};
use super::walks;
use super::work::{Job, job};
use crate::sdk::{
    Argument, Builder, ErrorBody, ErrorStatus, Operation, ReplyDecoding, Scalar, Sdk, Service,
    Target,
};

/// All service files, and the module that joins them.
pub(super) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let services = sdk.services.iter().map(|service| {
        job(|| {
            let mut files = Vec::new();
            file(service, &sdk.errors, &mut files);
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
    Source {
        path: "src/services/mod.rs".to_owned(),
        docs: format!(
            "The operations of the {}, by what they work on.",
            sdk.package.title
        ),
        groups: vec![quote! { #(#modules)* }],
    }
}

fn file(service: &Service, errors: &[ErrorBody], files: &mut Vec<Source>) {
    let mut imports = Imports::with_locals(locals(service));
    imports.add(Module::Runtime, "Client");
    let modules = service.children.iter().map(|child| {
        let module = ident(&child.module);
        quote! { pub mod #module; }
    });
    let modules = quote! { #(#modules)* };
    let mut groups = vec![structure(service, &mut imports)];
    for operation in &service.operations {
        groups.extend(
            operation
                .builder
                .as_ref()
                .map(|builder| self::builder(operation, builder, &mut imports)),
        );
    }
    let choices = service
        .operations
        .iter()
        .filter(|operation| !operation.alternative)
        .filter_map(|operation| operation.reply.choice.as_ref());
    groups.extend(choices.map(|choice| replies::choice(choice, &mut imports)));
    groups.extend(
        service
            .operations
            .iter()
            .map(|operation| constant(operation, errors, &mut imports)),
    );
    let mut all = imports.groups();
    let own = service.children.iter().map(|child| {
        let (module, name) = (ident(&child.module), ident(&child.name));
        quote! { use self::#module::#name; }
    });
    all.push(quote! { #(#own)* });
    all.push(modules);
    all.extend(groups);
    files.push(Source {
        path: format!("src/services/{}.rs", service.path.join("/")),
        docs: service.docs.clone(),
        groups: all,
    });
    for child in &service.children {
        file(child, errors, files);
    }
}

/// The names that a service's file defines, or has from the runtime.
fn locals(service: &Service) -> impl Iterator<Item = &str> {
    let runtime = [
        "ApiError",
        "Body",
        "Bytes",
        "Call",
        "Client",
        "Encoding",
        "Error",
        "ErrorReply",
        "Method",
        "Multipart",
        "Operation",
        "Reply",
        "Style",
        "Upload",
    ];
    let builders = service
        .operations
        .iter()
        .filter_map(|operation| operation.builder.as_ref());
    let choices = service
        .operations
        .iter()
        .filter(|operation| !operation.alternative)
        .filter_map(|operation| operation.reply.choice.as_ref());
    let own = builders
        .flat_map(|builder| builder.servers.iter().chain([&builder.name]))
        .map(String::as_str)
        .chain(choices.map(|choice| choice.name.as_str()));
    let children = service.children.iter().map(|child| child.name.as_str());
    runtime
        .into_iter()
        .chain([service.name.as_str()])
        .chain(own)
        .chain(children)
}

fn structure(service: &Service, imports: &mut Imports) -> TokenStream {
    let (doc, name) = (docs(&service.docs), ident(&service.name));
    let children = service.children.iter().map(|child| {
        let (doc, method, name) = (docs(&child.docs), ident(&child.module), ident(&child.name));
        quote! {
            #doc
            #[must_use]
            pub fn #method(&self) -> #name<'a> { #name::new(self.client) }
        }
    });
    let methods: Vec<TokenStream> = service
        .operations
        .iter()
        .map(|operation| method(operation, imports))
        .collect();
    quote! {
        #doc
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'a> { client: &'a Client }

        impl<'a> #name<'a> {
            pub(crate) fn new(client: &'a Client) -> Self { Self { client } }
            #(#children)*
            #(#methods)*
        }
    }
}

fn method(operation: &Operation, imports: &mut Imports) -> TokenStream {
    imports.add(Module::Runtime, "Call");
    let (doc, name, constant) = (
        docs(&operation.docs),
        ident(&operation.name),
        ident(&operation.constant),
    );
    let deprecated = deprecation(operation.deprecated);
    let read = replies::read(&operation.reply, imports);
    let (mut parameters, mut chained, mut statements) = (Vec::new(), Vec::new(), Vec::new());
    for argument in &operation.arguments {
        let name = ident(&argument.name);
        let accepted = accepted_argument(argument, imports);
        let (ty, value) = (accepted.ty, accepted.value);
        parameters.push(quote!(#name: #ty));
        match argument.target {
            Target::Path(_) => chained.push(put(argument, &value, imports)),
            Target::Query(_) | Target::QueryEntry | Target::Header(_) | Target::Cookie(_) => {
                statements.push(put(argument, &value, imports));
            }
        }
    }
    for (argument, value) in &operation.fixed {
        let text = literal(value);
        let value = match value {
            Scalar::String(_) => text,
            Scalar::Null | Scalar::Boolean(_) | Scalar::Integer(_) => quote!(&#text),
            Scalar::Number(_) | Scalar::Json(_) => {
                imports.add(Module::Json, "Verbatim");
                quote!(&Verbatim(#text))
            }
        };
        match argument.target {
            Target::Path(_) => chained.push(put(argument, &value, imports)),
            Target::Query(_) | Target::QueryEntry | Target::Header(_) | Target::Cookie(_) => {
                statements.push(put(argument, &value, imports));
            }
        }
    }
    if let Some(body) = &operation.body {
        let given = given_body(body, imports);
        parameters.extend(given.parameters);
        chained.push(given.put);
    }
    let reply = ty(&operation.reply.ty, imports);
    let call = quote! { Call::new(self.client, &#constant, #read) #(#chained)* };
    let (output, body) = match (&operation.builder, statements.is_empty()) {
        (Some(builder), true) => {
            let builder = ident(&builder.name);
            (quote!(#builder), quote! { #builder { call: #call } })
        }
        (Some(builder), false) => {
            let builder = ident(&builder.name);
            (
                quote!(#builder),
                quote! { let mut call = #call; #(#statements)* #builder { call } },
            )
        }
        (None, true) => (quote!(Call<#reply>), call),
        (None, false) => (
            quote!(Call<#reply>),
            quote! { let mut call = #call; #(#statements)* call },
        ),
    };
    quote! {
        #doc
        #deprecated
        #[inline]
        pub fn #name(&self, #(#parameters),*) -> #output { #body }
    }
}

fn builder(operation: &Operation, builder: &Builder, imports: &mut Imports) -> TokenStream {
    let name = ident(&builder.name);
    let reply = ty(&operation.reply.ty, imports);
    let doc = docs(&format!(
        "A call of `{}` that takes more before it is sent.",
        operation.id.replace('`', "'")
    ));
    let setters: Vec<TokenStream> = builder
        .setters
        .iter()
        .map(|setter| self::setter(setter, imports))
        .collect();
    let body = builder.body.as_ref().map(|body| {
        let given = given_body(body, imports);
        let (parameters, put) = (given.parameters, given.put);
        quote! {
            #[doc = " Sets the body."]
            pub fn body(mut self, #(#parameters),*) -> Self {
                self.call = self.call #put;
                self
            }
        }
    });
    let pages = builder
        .paging
        .as_ref()
        .map(|paging| walks::methods(&quote!(#name), &reply, operation, paging, imports));
    let server = builder.servers.as_ref().map(|servers| {
        imports.add(Module::Client, servers);
        let servers = ident(servers);
        quote! {
            #[doc = " Sends the call to this server, whatever the client's."]
            pub fn server(mut self, server: impl Into<#servers>) -> Self {
                self.call = self.call.base_url(server.into().base_url());
                self
            }
        }
    });
    let has_own = !setters.is_empty() || body.is_some() || server.is_some();
    let own = has_own.then(|| quote! { impl #name { #(#setters)* #body #server } });
    let sends = replies::sends(operation, &name, &reply, imports);
    quote! {
        #doc
        #[derive(Debug, Clone)]
        #[must_use = "nothing is sent until `send` is awaited"]
        pub struct #name { call: Call<#reply> }

        #own

        #sends
        #pages
    }
}

fn setter(argument: &Argument, imports: &mut Imports) -> TokenStream {
    let (doc, name) = (docs(&argument.docs), ident(&argument.name));
    let deprecated = deprecation(argument.deprecated);
    match argument.target {
        Target::QueryEntry => {
            let wire = &argument.wire;
            let accepted = accepted(&argument.ty, &ident("value"), imports);
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
            let accepted = accepted_argument(argument, imports);
            let put = put(argument, &accepted.value, imports);
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

fn constant(operation: &Operation, errors: &[ErrorBody], imports: &mut Imports) -> TokenStream {
    imports.add(Module::Runtime, "Operation");
    imports.add(Module::Http, "Method");
    let (name, id, path) = (ident(&operation.constant), &operation.id, &operation.path);
    let method = ident(&operation.method);
    let replies: Vec<TokenStream> = operation
        .errors
        .iter()
        .filter_map(|(status, index)| {
            let function = ident(&errors.get(*index)?.function);
            Some(match status {
                ErrorStatus::Code(code) => {
                    let code = proc_macro2::Literal::u16_unsuffixed(*code);
                    quote!(ErrorReply::new(#code, ApiError::#function))
                }
                ErrorStatus::Range(hundred) => {
                    let hundred = proc_macro2::Literal::u16_unsuffixed(*hundred);
                    quote!(ErrorReply::range(#hundred, ApiError::#function))
                }
                ErrorStatus::Default => quote!(ErrorReply::default(ApiError::#function)),
            })
        })
        .collect();
    let errors = match replies.is_empty() {
        true => quote!(),
        false => {
            imports.add(Module::Runtime, "ErrorReply");
            imports.add(Module::Error, "ApiError");
            quote!(.errors(&[#(#replies),*]))
        }
    };
    let accept = match (&operation.reply.accept, operation.reply.decoding) {
        (Some(types), _) => quote!(.accept(#types)),
        (None, ReplyDecoding::Json | ReplyDecoding::JsonOrEmpty | ReplyDecoding::Empty) => quote!(),
        (None, ReplyDecoding::Text) => quote!(.accept("text/*, application/json")),
        (None, ReplyDecoding::Bytes | ReplyDecoding::Choice) => quote!(.accept("*/*")),
    };
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
        const #name: Operation = Operation::new(#id, Method::#method, #path) #errors #accept #anonymous #security #(#server)*;
    }
}
