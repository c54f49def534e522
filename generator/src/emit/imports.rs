//! The `use` lines of a file, collected while its items are written.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// What a file uses, by module.
#[derive(Debug, Default)]
pub(super) struct Imports {
    names: BTreeMap<Module, BTreeSet<String>>,
    /// Names that mean something else in this file: models of these names are written with their path.
    locals: BTreeSet<String>,
}

/// The modules that emitted files use names of, in the order of their `use` lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Module {
    /// `std::collections`
    Collections,
    /// `std::fmt`
    Fmt,
    /// `bytes`
    Bytes,
    /// `http`
    Http,
    /// `uuid`
    Uuid,
    /// `crate::client`
    Client,
    /// `crate::error`
    Error,
    /// `crate::models`
    Models,
    /// `crate::runtime`
    Runtime,
    /// `crate::runtime::json`
    Json,
    /// `crate::patterns`
    Patterns,
    /// `crate::streams`
    Streams,
    /// `crate::uploads`
    Uploads,
}

impl Imports {
    /// The imports of a file in which some names mean something of its own.
    pub(super) fn with_locals<'a>(locals: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            names: BTreeMap::new(),
            locals: locals.into_iter().map(str::to_owned).collect(),
        }
    }

    /// The path of a model, and its import if it is used by its name alone.
    pub(super) fn model(&mut self, name: &str) -> TokenStream {
        let ident = format_ident!("{name}");
        if self.locals.contains(name) {
            return quote!(crate::models::#ident);
        }
        self.add(Module::Models, name);
        quote!(#ident)
    }

    /// Notes that the file uses a name.
    pub(super) fn add(&mut self, module: Module, name: &str) {
        self.names
            .entry(module)
            .or_default()
            .insert(name.to_owned());
    }

    /// Leaves out what the file itself defines.
    pub(super) fn remove_models<'a>(&mut self, defined: impl IntoIterator<Item = &'a str>) {
        if let Some(models) = self.names.get_mut(&Module::Models) {
            for name in defined {
                models.remove(name);
            }
        }
    }

    /// The `use` lines, std first.
    pub(super) fn groups(&self) -> Vec<TokenStream> {
        self.groups_of(&quote!(crate))
    }

    /// The same in another crate, where this one has the name `root`.
    pub(super) fn groups_of(&self, root: &TokenStream) -> Vec<TokenStream> {
        let lines = |wanted: &[Module]| {
            let lines = wanted.iter().filter_map(|module| {
                let names = self.names.get(module).filter(|names| !names.is_empty())?;
                Some(line(root, *module, names))
            });
            quote! { #(#lines)* }
        };
        vec![
            lines(&[Module::Collections, Module::Fmt]),
            lines(&[Module::Bytes, Module::Http, Module::Uuid]),
            lines(&[
                Module::Client,
                Module::Error,
                Module::Models,
                Module::Runtime,
                Module::Json,
                Module::Patterns,
                Module::Streams,
                Module::Uploads,
            ]),
        ]
    }
}

fn line(root: &TokenStream, module: Module, names: &BTreeSet<String>) -> TokenStream {
    let path = match module {
        Module::Collections => quote!(std::collections),
        Module::Fmt => return quote! { use std::fmt; },
        Module::Bytes => quote!(bytes),
        Module::Http => quote!(http),
        Module::Uuid => quote!(uuid),
        Module::Client => quote!(#root::client),
        Module::Error => quote!(#root::error),
        Module::Models => quote!(#root::models),
        Module::Runtime => quote!(#root::runtime),
        Module::Json => quote!(#root::runtime::json),
        Module::Patterns => quote!(#root::patterns),
        Module::Streams => quote!(#root::streams),
        Module::Uploads => quote!(#root::uploads),
    };
    let names: Vec<_> = names.iter().map(|name| format_ident!("{name}")).collect();
    match names.as_slice() {
        [only] => quote! { use #path::#only; },
        several => quote! { use #path::{#(#several),*}; },
    }
}
