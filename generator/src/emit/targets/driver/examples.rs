//! The examples of a driver: those of the docs, which are only compiled.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::assemble::Source;
use crate::emit::assemble::work::{Job, job};
use crate::emit::examples::{program, statements};
use crate::emit::ty::ident;
use crate::sdk::{Sdk, Service};

/// The most examples in a file, of up to about 30 lines each.
const MOST: usize = 60;

/// The files: one for each outermost service, and several for a large one.
pub(super) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let services = sdk.services.iter().map(|service| {
        job(|| {
            let mut functions = Vec::new();
            self::functions(service, &mut functions);
            files(&service.module, functions)
        })
    });
    services.chain([job(|| vec![modules(sdk)])])
}

fn files(service: &str, functions: Vec<TokenStream>) -> Vec<Source> {
    let source = |path: String, groups: Vec<TokenStream>| Source {
        gate: None,
        path,
        docs: "Examples of calls, as in the docs of the crate.".to_owned(),
        groups,
    };
    let whole = format!("src/examples/{service}.rs");
    if functions.len() <= MOST {
        return vec![source(whole, functions)];
    }
    let parts = functions.chunks(MOST).enumerate();
    let name = |at: usize| format!("part_{}", at + 1);
    let mut files: Vec<Source> = parts
        .map(|(at, part)| {
            let path = format!("src/examples/{service}/{}.rs", name(at));
            source(path, part.to_vec())
        })
        .collect();
    let modules = (0..files.len()).map(|at| ident(&name(at)));
    files.push(source(whole, vec![quote! { #(pub mod #modules;)* }]));
    files
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
