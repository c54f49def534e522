//! The examples of a driver: those of the docs, which are only compiled.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::assemble::Source;
use crate::emit::assemble::work::{Job, job};
use crate::emit::examples::{program, statements};
use crate::emit::ty::ident;
use crate::sdk::{Sdk, Service};

/// The files: one for each outermost service.
pub(super) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let services = sdk.services.iter().map(|service| {
        job(|| {
            let mut functions = Vec::new();
            self::functions(service, &mut functions);
            vec![Source {
                gate: None,
                path: format!("src/examples/{}.rs", service.module),
                docs: "Examples of calls, as in the docs of the crate.".to_owned(),
                groups: functions,
            }]
        })
    });
    services.chain([job(|| vec![modules(sdk)])])
}

/// `src/examples/mod.rs`.
fn modules(sdk: &Sdk) -> Source {
    let modules = sdk.services.iter().map(|service| {
        let module = ident(&service.module);
        quote! { pub mod #module; }
    });
    // The function is only compiled, never called.
    let start = program::starting(sdk).map(|start| quote! { #[allow(dead_code)] #start });
    Source {
        gate: None,
        path: "src/examples/mod.rs".to_owned(),
        docs: "Examples of calls, as in the docs of the crate. They are compiled, not run."
            .to_owned(),
        groups: vec![quote! { #(#modules)* }, quote! { #start }],
    }
}

fn functions(service: &Service, functions: &mut Vec<TokenStream>) {
    for operation in &service.operations {
        let Some(example) = &operation.example else {
            continue;
        };
        let name = format_ident!("example_{}", functions.len());
        let statements = statements(example);
        let client = program::client(example);
        functions.push(quote! {
            #[doc = " The example of an operation."]
            pub async fn #name() -> Result<(), Box<dyn std::error::Error>> {
                let client = #client;
                #statements
                Ok(())
            }
        });
    }
    for child in &service.children {
        self::functions(child, functions);
    }
}
