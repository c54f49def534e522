//! `src/traits`: a trait for each service, so that callers can replace it in tests. In: services. Out: a file for each.

mod options;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use options::{OptionField, setter, structure};

use super::responses;
use super::service::line;
use crate::emit::assemble::work::{Job, job};
use crate::emit::assemble::{Source, docs};
use crate::emit::items::deprecation;
use crate::emit::krate::gated::feature;
use crate::emit::ty::{ident, own, ty};
use crate::sdk::{Accepts, Body, EventForm, Events, FileCount, Operation, Sdk, Service, Ty};
use crate::sentences;

/// All files of traits, and the module that joins them; nothing if the crate has none.
pub(in crate::emit) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let services = sdk.services.iter().filter(|_| sdk.client.traits);
    let files = services.map(|service| {
        job(|| {
            let mut files = Vec::new();
            file(service, &quote!(self), &mut files);
            files
        })
    });
    let module = sdk.client.traits.then(|| job(|| vec![module(sdk)]));
    files.chain(module)
}

fn module(sdk: &Sdk) -> Source {
    let modules = sdk.services.iter().map(|service| {
        let (module, feature) = (ident(&service.module), feature(service.feature.as_deref()));
        quote! { #feature pub mod #module; }
    });
    Source {
        gate: None,
        path: "src/traits/mod.rs".to_owned(),
        docs: sentences::module_traits(&sdk.package.title),
        groups: vec![quote! { #(#modules)* }],
    }
}

/// The file of a service's trait, and those of nested services. `parent` is the expression that gives the parent of the
/// service from a client.
fn file(service: &Service, parent: &TokenStream, files: &mut Vec<Source>) {
    let modules = service.children.iter().map(|child| {
        let module = ident(&child.module);
        quote! { pub mod #module; }
    });
    let accessor = ident(&service.module);
    let reached = quote!(#parent.#accessor());
    let methods = service.operations.iter();
    let methods = methods.flat_map(|operation| self::methods(service, operation));
    let methods: Vec<Method> = methods.collect();
    let mut groups = vec![quote! { #(#modules)* }];
    if !methods.is_empty() {
        groups.push(definition(service, &methods));
        groups.extend(methods.iter().filter_map(|it| it.options.clone()));
        let (path, name) = (path(service), ident(&service.name));
        groups.push(implementation(
            service,
            &quote!(#path::#name<'_>),
            &methods,
            &quote!(self),
        ));
        groups.push(implementation(
            service,
            &quote!(rt::Client),
            &methods,
            &reached,
        ));
    }
    files.push(Source {
        gate: None,
        path: format!("src/traits/{}.rs", service.path.join("/")),
        docs: sentences::trait_of(&service.name),
        groups,
    });
    for child in &service.children {
        file(child, &reached, files);
    }
}

/// The module of a service.
fn path(service: &Service) -> TokenStream {
    let steps = service.path.iter().map(|step| ident(step));
    quote!(sdk::services #(::#steps)*)
}

/// An operation as a method of a trait.
struct Method {
    docs: TokenStream,
    deprecated: TokenStream,
    name: Ident,
    /// The method of the service.
    called: Ident,
    /// Its parameters: names with their types.
    parameters: Vec<(Ident, TokenStream)>,
    /// How many of them are arguments of the client's method; the others are set afterwards.
    arguments: usize,
    /// The result of its future.
    output: TokenStream,
    /// The struct of its optional parameters.
    options: Option<TokenStream>,
    /// How the others are set, if they are given.
    sets: Vec<TokenStream>,
    /// The method that sends the call.
    send: Ident,
}

fn definition(service: &Service, methods: &[Method]) -> TokenStream {
    let steps = service.path.iter().map(|step| format!("{step}()"));
    let reached = format!("client.{}", steps.collect::<Vec<_>>().join("."));
    let doc = docs(&sentences::trait_docs(&reached, &service.name));
    let name = ident(&service.name);
    let methods = methods.iter().map(|method| {
        let (doc, deprecated) = (&method.docs, &method.deprecated);
        let signature = signature(method);
        let given: Vec<&Ident> = method.parameters.iter().map(|(name, _)| name).collect();
        let unused = (!given.is_empty()).then(|| quote! { let _ = (#(#given,)*); });
        let message = sentences::not_replaced(&format!("{}::{}", service.name, method.name));
        quote! {
            #doc
            #deprecated
            #signature {
                #unused
                unimplemented!(#message)
            }
        }
    });
    // A method that a double does not replace must not be called, which a panic shows best.
    quote! {
        #doc
        #[allow(clippy::unimplemented)]
        pub trait #name: Send + Sync { #(#methods)* }
    }
}

fn signature(method: &Method) -> TokenStream {
    let (name, output) = (&method.name, &method.output);
    let parameters = method.parameters.iter();
    let parameters = parameters.map(|(name, ty)| quote!(#name: #ty));
    quote! { fn #name(&self, #(#parameters),*) -> rt::BoxFuture<'_, Result<#output, rt::Error>> }
}

/// The trait for a type that sends the calls. `service` is the expression that gives the service.
fn implementation(
    of: &Service,
    for_type: &TokenStream,
    methods: &[Method],
    service: &TokenStream,
) -> TokenStream {
    let name = own(&of.name);
    let methods = methods.iter().map(|method| {
        let (signature, called, send, sets) = (
            signature(method),
            &method.called,
            &method.send,
            &method.sets,
        );
        let given = method.parameters.iter().take(method.arguments);
        let given = given.map(|(name, _)| name);
        let binding = match sets.is_empty() {
            true => quote!(let),
            false => quote!(let mut),
        };
        quote! {
            #signature {
                #binding call = #service.#called(#(#given),*);
                #(#sets)*
                Box::pin(call.#send())
            }
        }
    });
    // A deprecated operation or parameter still has its place in the trait.
    quote! {
        #[allow(deprecated)]
        impl #name for #for_type { #(#methods)* }
    }
}

/// The methods of an operation: several if its response is a value or a sequence, or one of several sequences.
fn methods(service: &Service, operation: &Operation) -> Vec<Method> {
    let first = operation.only_events();
    let mut methods = vec![method(service, operation, &operation.name, first)];
    let others = service.sequence_methods(operation).into_iter();
    methods.extend(others.map(|(name, events)| Method {
        // The first method has the same optional parameters.
        options: None,
        ..method(service, operation, &name, Some(events))
    }));
    methods
}

/// A method that returns the events, if any are given.
fn method(service: &Service, operation: &Operation, name: &str, events: Option<&Events>) -> Method {
    let mut parameters: Vec<(Ident, TokenStream)> = operation
        .arguments
        .iter()
        .map(|it| (ident(&it.name), concrete(&it.accepts, &it.ty)))
        .collect();
    if let Some(name) = &operation.required {
        let (path, name) = (path(service), ident(name));
        parameters = vec![(ident("required"), quote!(#path::#name))];
    }
    if let Some(body) = &operation.body {
        parameters.extend(given(body));
    }
    let arguments = parameters.len();
    let mut sets = Vec::new();
    let optional = operation.builder.as_ref();
    if let Some(body) = optional.and_then(|builder| builder.body.as_ref()) {
        let (parameter, set) = optional_body(body);
        parameters.push(parameter);
        sets.push(set);
    }
    let setters = optional.map_or(&[][..], |builder| &builder.setters);
    let options = optional.filter(|_| !setters.is_empty()).map(|builder| {
        let name = format_ident!("{}Options", builder.name);
        let mut parameter = "options".to_owned();
        while parameters.iter().any(|(known, _)| *known == parameter) {
            parameter.push('_');
        }
        let parameter = ident(&parameter);
        let fields: Vec<OptionField> = setters.iter().map(|it| setter(it, &parameter)).collect();
        sets.extend(fields.iter().map(|field| field.set.clone()));
        parameters.push((parameter, own(&name.to_string())));
        structure(service, operation, &name, &fields)
    });
    let output = match (events, &operation.response.ty) {
        (Some(events), _) => {
            let item = responses::content(&events.ty, events.within.as_deref());
            match events.form {
                EventForm::Lines => quote!(rt::Lines<#item>),
                EventForm::Data | EventForm::Text | EventForm::Whole => quote!(rt::Events<#item>),
                EventForm::Parts(_) if events.first.is_empty() => quote!(rt::Parts<#item>),
                EventForm::Parts(_) => {
                    let first = events.first.iter();
                    let first =
                        first.map(|part| responses::content(&part.ty, part.within.as_deref()));
                    quote!((#(rt::Part<#first>,)* rt::Parts<#item>))
                }
            }
        }
        (None, Ty::Local(name)) => {
            let (path, name) = (path(service), ident(name));
            quote!(#path::#name)
        }
        (None, response) => ty(response),
    };
    let (summary, line) = (operation.summary.as_str(), line(operation));
    let text = match summary {
        "" => line,
        summary if summary == line => line,
        summary => format!("{summary}\n\n{line}"),
    };
    Method {
        docs: docs(&text),
        deprecated: deprecation(operation.deprecated),
        name: ident(name),
        called: ident(&operation.name),
        parameters,
        arguments,
        output,
        options,
        sets,
        send: events.map_or_else(|| ident("send"), |events| ident(&events.method)),
    }
}

/// The type of a parameter that is passed as it is.
fn concrete(accepts: &Accepts, planned: &Ty) -> TokenStream {
    match accepts {
        Accepts::Exact(given)
        | Accepts::Into(given)
        | Accepts::Boxed(given)
        | Accepts::Optional(given) => ty(given),
        Accepts::Text => quote!(String),
        Accepts::Items(_) | Accepts::Pairs(_) => ty(planned),
        Accepts::Body => quote!(rt::Body),
        Accepts::Multipart => quote!(rt::Multipart),
        Accepts::ItemStream(item) => {
            let item = ty(item);
            quote!(rt::ItemStream<#item>)
        }
        Accepts::SentFields(fields) => {
            let fields = ty(fields);
            quote!(rt::SentFields<#fields>)
        }
        Accepts::SentPart(part) => {
            let part = ty(part);
            quote!(rt::SentPart<#part>)
        }
    }
}

/// The parameters of a body.
fn given(body: &Body) -> Vec<(Ident, TokenStream)> {
    let first = body.first.iter().map(|part| {
        let ty = match &part.accepts {
            Some(accepts) => concrete(accepts, &part.ty),
            None => quote!(rt::Upload),
        };
        (ident(&part.name), ty)
    });
    let value = body.accepts.iter();
    let value = value.map(|accepts| (ident("body"), concrete(accepts, &body.ty)));
    let value = first.chain(value);
    let files = body.files.iter().map(|file| {
        let ty = match file.count {
            FileCount::One => quote!(rt::Upload),
            FileCount::Optional => quote!(Option<rt::Upload>),
            FileCount::Many => quote!(Vec<rt::Upload>),
        };
        (ident(&file.name), ty)
    });
    let headers = body.headers.iter();
    let headers = headers.map(|it| (ident(&it.name), concrete(&it.accepts, &it.ty)));
    value.chain(files).chain(headers).collect()
}

/// The parameter for an optional body, which is its only part or a tuple of its parts, and the statement that sets it.
fn optional_body(body: &Body) -> ((Ident, TokenStream), TokenStream) {
    let (names, types): (Vec<Ident>, Vec<TokenStream>) = given(body).into_iter().unzip();
    let (ty, pattern) = match types.as_slice() {
        [only] => (quote!(#only), quote!(#(#names)*)),
        several => (quote!((#(#several),*)), quote!((#(#names),*))),
    };
    let set = quote! {
        if let Some(#pattern) = body {
            call = call.body(#(#names),*);
        }
    };
    ((ident("body"), quote!(Option<#ty>)), set)
}
