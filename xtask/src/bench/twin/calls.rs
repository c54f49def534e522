//! The twin's operations: an async function for each, with an error type of its own.

use oasmith::sdk::{
    Argument, Body, BodyEncoding, Operation, ResponseDecoding, Sdk, Service, Target, Ty, TypeNames,
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types::{ident, ty};

/// The items of `operations`.
pub(super) fn module(sdk: &Sdk) -> Vec<TokenStream> {
    let mut items = vec![quote! {
        pub struct Configuration {
            pub base_path: String,
            pub client: reqwest::Client,
            pub bearer_access_token: Option<String>,
        }
        #[derive(Debug)]
        pub enum Error<T> {
            Reqwest(reqwest::Error),
            Serde(serde_json::Error),
            Response { status: reqwest::StatusCode, content: String, entity: Option<T> },
        }
        impl<T> From<reqwest::Error> for Error<T> {
            fn from(error: reqwest::Error) -> Self { Self::Reqwest(error) }
        }
        impl<T> From<serde_json::Error> for Error<T> {
            fn from(error: serde_json::Error) -> Self { Self::Serde(error) }
        }
        fn text<T: serde::Serialize>(value: &T) -> String {
            match serde_json::to_value(value) {
                Ok(serde_json::Value::String(text)) => text,
                Ok(other) => other.to_string(),
                Err(_) => String::new(),
            }
        }
    }];
    for service in &sdk.services {
        self::service(sdk, service, &mut items);
    }
    items
}

fn service(sdk: &Sdk, service: &Service, items: &mut Vec<TokenStream>) {
    for operation in &service.operations {
        items.push(self::operation(sdk, service, operation));
    }
    for child in &service.children {
        self::service(sdk, child, items);
    }
}

fn operation(sdk: &Sdk, service: &Service, operation: &Operation) -> TokenStream {
    let names = &sdk.names;
    let name = format_ident!("{}_{}", service.path.join("_"), operation.name);
    let error = format_ident!("Error_{}", name);
    let mut bodies: Vec<usize> = operation.errors.iter().map(|(_, body)| *body).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let variants = bodies
        .iter()
        .filter_map(|index| sdk.errors.get(*index))
        .map(|body| {
            let (name, ty) = (ident(&body.name), ty(&body.ty, names));
            quote! { #name(#ty) }
        });
    let builder = operation.builder.as_ref();
    let setters = builder.map(|builder| builder.setters.as_slice());
    let (mut parameters, mut lines) = (Vec::new(), Vec::new());
    for argument in &operation.arguments {
        let (local, ty) = (ident(&argument.name), ty(&argument.ty, names));
        parameters.push(quote! { #local: #ty });
        lines.push(send(argument));
    }
    for argument in setters.unwrap_or_default() {
        let (local, ty) = (ident(&argument.name), ty(&argument.ty, names));
        let line = send(argument);
        parameters.push(quote! { #local: Option<#ty> });
        lines.push(quote! { if let Some(#local) = #local { #line } });
    }
    if let Some(planned) = &operation.body {
        let ty = ty(&planned.ty, names);
        parameters.push(quote! { body_: #ty });
        lines.push(body(planned));
    }
    if let Some(planned) = builder.and_then(|builder| builder.body.as_ref()) {
        let (ty, line) = (ty(&planned.ty, names), body(planned));
        parameters.push(quote! { body_: Option<#ty> });
        lines.push(quote! { if let Some(body_) = body_ { #line } });
    }
    let (path, docs) = (&operation.path, &operation.docs);
    let method = match operation.method.as_str() {
        "DELETE" => quote!(DELETE),
        "PATCH" => quote!(PATCH),
        "POST" => quote!(POST),
        "PUT" => quote!(PUT),
        _ => quote!(GET),
    };
    let (response, read) = response(operation, names);
    quote! {
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(untagged)]
        #[allow(non_camel_case_types)]
        pub enum #error { #(#variants,)* Other(serde_json::Value) }

        #[doc = #docs]
        #[allow(clippy::too_many_arguments, unused_mut)]
        pub async fn #name(configuration: &Configuration, #(#parameters),*) -> Result<#response, Error<#error>> {
            let mut path_ = String::from(#path);
            let mut query_: Vec<(&str, String)> = Vec::new();
            let mut headers_: Vec<(&str, String)> = Vec::new();
            let mut request_ = configuration.client.request(reqwest::Method::#method, &configuration.base_path);
            #(#lines)*
            if let Some(token) = &configuration.bearer_access_token {
                request_ = request_.bearer_auth(token);
            }
            for (name, value) in headers_ {
                request_ = request_.header(name, value);
            }
            let mut request_ = request_.query(&query_).build()?;
            let url = request_.url().join(&path_);
            if let Ok(url) = url { *request_.url_mut() = url; }
            let response = configuration.client.execute(request_).await?;
            let status = response.status();
            if !status.is_client_error() && !status.is_server_error() {
                #read
            } else {
                let content = response.text().await?;
                let entity: Option<#error> = serde_json::from_str(&content).ok();
                Err(Error::Response { status, content, entity })
            }
        }
    }
}

/// Sends an argument in the path, query, header or body.
fn send(argument: &Argument) -> TokenStream {
    let (local, wire) = (ident(&argument.name), &argument.wire);
    match argument.target {
        Target::Path(_) => {
            let placeholder = format!("{{{wire}}}");
            quote! { path_ = path_.replace(#placeholder, &text(&#local)); }
        }
        Target::Query(_) | Target::QueryEntry if matches!(argument.ty, Ty::List(_)) => {
            quote! { query_.extend(#local.iter().map(|value| (#wire, text(value)))); }
        }
        Target::Query(_) | Target::QueryEntry => quote! { query_.push((#wire, text(&#local))); },
        Target::Header(_) | Target::Cookie(_) => {
            quote! { headers_.push((#wire, text(&#local))); }
        }
    }
}

fn body(body: &Body) -> TokenStream {
    match body.encoding {
        BodyEncoding::Form => quote! { request_ = request_.form(&body_); },
        BodyEncoding::Json
        | BodyEncoding::Multipart
        | BodyEncoding::Parts
        | BodyEncoding::Items(_)
        | BodyEncoding::Text
        | BodyEncoding::Bytes => quote! { request_ = request_.json(&body_); },
    }
}

/// The type of the response, and how it is read.
fn response(operation: &Operation, names: &TypeNames) -> (TokenStream, TokenStream) {
    let planned = ty(&operation.response.ty, names);
    match operation.response.decoding {
        ResponseDecoding::Json | ResponseDecoding::Choice => {
            let read = quote! { let content = response.text().await?; Ok(serde_json::from_str(&content)?) };
            (planned, read)
        }
        ResponseDecoding::JsonOrEmpty => {
            let read = quote! { let content = response.text().await?; Ok(serde_json::from_str(&content).ok()) };
            let inner = match &operation.response.ty {
                Ty::Option(inner) => ty(inner, names),
                _ => planned,
            };
            (quote!(Option<#inner>), read)
        }
        ResponseDecoding::Empty => (quote!(()), quote! { Ok(()) }),
        ResponseDecoding::Text => (quote!(String), quote! { Ok(response.text().await?) }),
        ResponseDecoding::Bytes => (quote!(bytes::Bytes), quote! { Ok(response.bytes().await?) }),
    }
}
