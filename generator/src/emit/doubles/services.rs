//! `src/doubles`: a file with a test double of each service, and the module that joins them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::shape;
use crate::emit::assemble::work::{Job, job};
use crate::emit::assemble::{Source, docs};
use crate::emit::calls::part_name;
use crate::emit::items::arms::{self, Special};
use crate::emit::krate::gated::feature;
use crate::emit::ty::ident;
use crate::sdk::{CursorPlace, DoubleList, DoublePaging, Gate, Operation, Sdk, Service};
use crate::sentences;

/// All files.
pub(in crate::emit) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let services = sdk.all_services().into_iter();
    let files = services.map(|service| job(|| files(service)));
    files.chain([job(|| module(sdk))])
}

/// The most rows of operations in a file, of about three lines each.
const MOST_ROWS: usize = 400;

/// `src/doubles/mod.rs`: the services of a mock, its operations, and errors as JSON. Many operations are in other files.
fn module(sdk: &Sdk) -> Vec<Source> {
    let modules = sdk.services.iter().map(|service| {
        let (module, feature) = (ident(&service.module), feature(service.feature.as_deref()));
        quote! { #feature pub mod #module; }
    });
    let accessors = sdk.services.iter().map(|service| {
        let (doc, feature) = (docs(&service.docs), feature(service.feature.as_deref()));
        let (accessor, module, name) =
            (ident(&service.double), ident(&service.module), ident(&service.name));
        quote! {
            #doc
            #feature
            #[must_use]
            pub fn #accessor(&self) -> sdk::doubles::#module::#name<'_> { sdk::doubles::#module::#name::new(self) }
        }
    });
    let operations = sdk.all_services().into_iter();
    let operations = operations.flat_map(|service| &service.operations);
    let mut all: Vec<&Operation> = operations.filter(|it| !it.alternative).collect();
    // A file that covers several services must not depend on the order of paths in the document (G5).
    all.sort_by(|a, b| (&a.path, &a.method, &a.id).cmp(&(&b.path, &b.method, &b.id)));
    let row = |operation: &&Operation| {
        let (id, method, path) = (&operation.id, &operation.method, &operation.path);
        quote! { (#id, #method, #path) }
    };
    let is_large = all.len() > MOST_ROWS;
    let (mut files, mut joined, mut tables) = (Vec::new(), Vec::new(), Vec::new());
    for (at, rows) in all.chunks(MOST_ROWS).enumerate() {
        let rows: Vec<TokenStream> = rows.iter().map(row).collect();
        let rows = quote!(&[#(#rows),*]);
        if !is_large {
            tables.push(rows);
            continue;
        }
        let name = free_name(sdk, format!("operations_{}", at + 1));
        let module = ident(&name);
        joined.push(quote! { mod #module; });
        tables.push(quote!(self::#module::OPERATIONS));
        files.push(Source {
            gate: Some(Gate::Always),
            path: format!("src/doubles/{name}.rs"),
            docs: sentences::DOUBLE_OPERATIONS.to_owned(),
            groups: vec![quote! {
                pub(super) const OPERATIONS: &[(&str, &str, &str)] = #rows;
            }],
        });
    }
    let errors = sdk.errors.iter().map(|error| {
        let name = ident(&error.name);
        // In another file, the trait may not be in scope.
        let value = match sdk.errors.len() > arms::MOST / 3 {
            true => quote!(rt::Encode::encode(error, writer)),
            false => quote!(error.encode(writer)),
        };
        (quote!(Self::#name(error)), value)
    });
    let errors = arms::divided(
        "write",
        &errors.collect::<Vec<_>>(),
        &Special::Arm(
            quote! { Self::Unknown(json) => json.encode(writer), },
            Some(quote!({})),
        ),
        |method| quote!(self.#method(writer)),
    );
    let arms_of_errors = &errors.own;
    let more = errors.others.iter().map(|(method, arms)| {
        quote! {
            impl sdk::error::ApiError {
                pub(crate) fn #method(&self, writer: &mut rt::Writer) { match self { #arms } }
            }
        }
    });
    let doc = docs(sentences::DOUBLE_OPERATIONS);
    files.push(Source {
        gate: Some(Gate::Always),
        path: "src/doubles/mod.rs".to_owned(),
        docs: sentences::module_doubles(&sdk.package.title),
        groups: [
            quote! { #(#modules)* #(#joined)* },
            quote! { impl rt::Mock { #(#accessors)* } },
            quote! {
                #doc
                pub(crate) const OPERATIONS: &[&[(&str, &str, &str)]] = &[#(#tables),*];
            },
            quote! {
                impl rt::Encode for sdk::error::ApiError {
                    fn encode(&self, writer: &mut rt::Writer) {
                        match self { #arms_of_errors }
                    }
                }
            },
        ]
        .into_iter()
        .chain(more)
        .collect(),
    });
    files
}

/// A name for a module that no service has.
fn free_name(sdk: &Sdk, mut name: String) -> String {
    while sdk.services.iter().any(|service| service.module == name) {
        name.push('_');
    }
    name
}

/// The most methods in a file, of about 13 lines each.
const MOST_METHODS: usize = 110;

/// The files of a service.
fn files(service: &Service) -> Vec<Source> {
    let mut files = Vec::new();
    let modules = service.children.iter().map(|child| {
        let module = ident(&child.module);
        quote! { pub mod #module; }
    });
    let (doc, name) = (
        docs(&sentences::double(&service.name)),
        ident(&service.name),
    );
    let children = service.children.iter().map(|child| {
        let (doc, method, name) = (docs(&child.docs), ident(&child.module), ident(&child.name));
        quote! {
            #doc
            #[must_use]
            pub fn #method(&self) -> self::#method::#name<'a> { self::#method::#name::new(self.mock) }
        }
    });
    // The methods of a large service are in several files.
    let path = service.path.join("/");
    let is_large = service.operations.len() > MOST_METHODS;
    let mut joined = Vec::new();
    let parts = service.operations.chunks(MOST_METHODS).enumerate();
    for (at, operations) in parts.filter(|_| is_large) {
        let part = part_name(service, at);
        let module = ident(&part);
        joined.push(quote! { mod #module; });
        let steps = service.path.iter().map(|step| ident(step));
        let methods = operations
            .iter()
            .map(|operation| method(service, operation));
        files.push(Source {
            gate: None,
            path: format!("src/doubles/{path}/{part}.rs"),
            docs: sentences::part_of_service(&service.name, at + 1),
            groups: vec![quote! { impl sdk::doubles::#(#steps::)*#name<'_> { #(#methods)* } }],
        });
    }
    let here = service.operations.iter().filter(|_| !is_large);
    let methods = here.map(|operation| method(service, operation));
    let structure = quote! {
        #doc
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'a> { mock: &'a rt::Mock }

        impl<'a> self::#name<'a> {
            pub(crate) fn new(mock: &'a rt::Mock) -> Self { Self { mock } }
            #(#children)*
            #(#methods)*
        }
    };
    files.push(Source {
        gate: None,
        path: format!("src/doubles/{}.rs", service.path.join("/")),
        docs: sentences::double(&service.name),
        groups: vec![quote! { #(#modules)* #(#joined)* }, structure],
    });
    files
}

fn method(service: &Service, operation: &Operation) -> TokenStream {
    let (id, name) = (&operation.id, ident(&operation.name));
    let doc = docs(&sentences::double_method(
        &operation.method,
        &operation.path,
    ));
    let (body, read) = shape::body(operation);
    let (response, write) = shape::response(service, operation);
    let accepts = &operation.double.accepts;
    let status = Literal::u16_unsuffixed(operation.double.status);
    let media_type = &operation.double.media_type;
    let shape = quote! {
        rt::Shape {
            id: #id,
            status: #status,
            media_type: #media_type,
            accepts: &[#(#accepts),*],
            read: #read,
            write: #write,
        }
    };
    match &operation.double.list {
        Some(list) => {
            let paged = paged(list);
            quote! {
                #doc
                pub fn #name(&self) -> rt::MockList<#body, #response> { self.mock.paged_list(#shape, #paged) }
            }
        }
        None => quote! {
            #doc
            pub fn #name(&self) -> rt::MockOperation<#body, #response> { self.mock.operation(#shape) }
        },
    }
}

fn paged(list: &DoubleList) -> TokenStream {
    let (page, items) = (&list.page, &list.items);
    let way = match &list.way {
        DoublePaging::Number(parameter, first) => {
            let first = Literal::i64_unsuffixed(*first);
            quote!(.by_number(#parameter, #first))
        }
        DoublePaging::Offset(parameter) => quote!(.by_offset(#parameter)),
        DoublePaging::Cursor(cursor) => {
            let name = &cursor.parameter;
            let place = match cursor.place {
                CursorPlace::Query => quote!(.by_cursor(#name)),
                CursorPlace::Header => quote!(.by_header_cursor(#name)),
                CursorPlace::Body | CursorPlace::BodyNumber => quote!(.by_body_cursor(#name)),
            };
            let header = cursor.header.iter().map(|header| quote!(.told_by(#header)));
            quote!(#place #(#header)*)
        }
        DoublePaging::Url => quote!(.by_url()),
        DoublePaging::Link => quote!(),
    };
    let places = [
        ("last", &list.last),
        ("more", &list.more),
        ("total", &list.total),
        ("next", &list.next),
    ];
    let places = places.into_iter().filter(|(_, path)| !path.is_empty());
    let places = places.map(|(method, path)| {
        let method = ident(method);
        quote!(.#method(&[#(#path),*]))
    });
    quote! { rt::Paged::new(#page, &[#(#items),*]) #way #(#places)* }
}
