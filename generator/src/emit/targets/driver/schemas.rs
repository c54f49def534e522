//! The schemas of a driver: every schema with its type, in a file for each family of models, as in the crate itself.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::assemble::work::{Job, job};
use crate::emit::assemble::{FAMILIES, Source, table};
use crate::emit::ty::{ident, model};
use crate::sdk::{Codec, Definition, DefinitionKind, Sdk};

/// The files.
pub(super) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let files = modules(sdk).into_iter();
    let files = files.map(move |module| job(move || self::files(module, sdk)));
    files.chain([job(|| vec![self::module(sdk)])])
}

/// The modules: those of the models, without folders.
fn modules(sdk: &Sdk) -> BTreeSet<&str> {
    let families = sdk.families.iter();
    let families = families.filter(|family| !family.definitions.is_empty());
    families.map(|family| family.module.as_str()).collect()
}

/// `src/schemas/mod.rs`. A macro declares the modules and lists their tables, since there may be thousands.
fn module(sdk: &Sdk) -> Source {
    let modules = modules(sdk).into_iter();
    let modules = modules.map(|module| format!("{},", ident(module)));
    let modules = table(&modules.collect::<Vec<_>>());
    let families = ident(FAMILIES);
    Source {
        gate: None,
        path: "src/schemas/mod.rs".to_owned(),
        docs: "Every schema with its type.".to_owned(),
        groups: vec![
            quote! { crate::schema::#families! { #modules } },
            quote! {
                #[doc = " Every schema that has a type."]
                pub(crate) fn all() -> impl Iterator<Item = &'static crate::schema::Schema> {
                    FAMILIES.iter().copied().flatten().copied().flatten()
                }
            },
        ],
    }
}

/// The most schemas of a file.
const MOST: usize = 200;

/// The file of a module, and those below it if it has very many schemas.
fn files(module: &str, sdk: &Sdk) -> Vec<Source> {
    let families = sdk.families.iter().filter(|family| family.module == module);
    let definitions = families.flat_map(|family| &family.definitions);
    let rows: Vec<TokenStream> = definitions.map(row).collect();
    let words = module.trim_end_matches('_').replace('_', " ");
    let source = |path: &str, group: TokenStream| Source {
        gate: None,
        path: format!("src/schemas/{path}.rs"),
        docs: format!("Schemas: {words}."),
        groups: vec![group],
    };
    let parts = rows.chunks(MOST);
    if parts.len() < 2 {
        let own =
            quote! { pub(super) const SCHEMAS: &[&[crate::schema::Schema]] = &[&[#(#rows),*]]; };
        return vec![source(module, own)];
    }
    let names: Vec<String> = (1..=parts.len()).map(|at| format!("part_{at}")).collect();
    let modules = names.iter().map(|name| ident(name));
    let modules: Vec<_> = modules.collect();
    let own = quote! {
        #(mod #modules;)*
        pub(super) const SCHEMAS: &[&[crate::schema::Schema]] = &[#(self::#modules::SCHEMAS),*];
    };
    let below = parts.zip(&names).map(|(rows, name)| {
        let path = format!("{module}/{name}");
        let rows = quote! { pub(super) const SCHEMAS: &[crate::schema::Schema] = &[#(#rows),*]; };
        source(&path, rows)
    });
    std::iter::once(source(module, own)).chain(below).collect()
}

/// A schema, and the functions that create its entry.
fn row(definition: &Definition) -> TokenStream {
    let model = model(&definition.name);
    let ty = match definition.nullable {
        true => quote!(Option<#model>),
        false => model,
    };
    let (sent, received) = (
        definition.encode == Codec::Always,
        definition.decode == Codec::Always,
    );
    let place = definition.component.as_ref().unwrap_or(&definition.pointer);
    // Only the crate's own types implement the traits of `serde`.
    let is_alias = matches!(definition.kind, DefinitionKind::Alias(_));
    let maker = match (is_alias, sent, received) {
        (true, ..) => "alias",
        (false, true, true) => "both",
        (false, true, false) => "sent",
        (false, false, true) => "received",
        (false, false, false) => "neither",
    };
    let directions = is_alias.then(|| quote!(, #sent, #received));
    let maker = ident(maker);
    let schema = quote!(crate::schema::#maker::<#ty>(#place #directions));
    match &definition.component {
        Some(_) => schema,
        None => {
            quote!(crate::schema::inline(#schema))
        }
    }
}
