//! The schemas of a driver: every schema with its type, in a file for each family of models, as in the crate itself.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::assemble::Source;
use crate::emit::ty::{ident, model};
use crate::emit::work::{Job, job};
use crate::sdk::{Codec, Definition, Family, Kind, Sdk};

/// The files.
pub(super) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let families = sdk.families.iter();
    let families = families.map(|family| job(|| vec![self::family(family)]));
    families.chain([job(|| vec![module(sdk)])])
}

/// `src/schemas/mod.rs`.
fn module(sdk: &Sdk) -> Source {
    let modules: Vec<_> = sdk
        .families
        .iter()
        .map(|family| ident(&family.module))
        .collect();
    Source {
        path: "src/schemas/mod.rs".to_owned(),
        docs: "Every schema with its type.".to_owned(),
        groups: vec![
            quote! { #(mod #modules;)* },
            quote! {
                #[doc = " Every schema that has a type, by family."]
                const FAMILIES: &[&[crate::schema::Schema]] = &[#(super::schemas::#modules::SCHEMAS),*];
            },
            quote! {
                #[doc = " Every schema that has a type."]
                pub(crate) fn all() -> impl Iterator<Item = &'static crate::schema::Schema> {
                    FAMILIES.iter().copied().flatten()
                }
            },
        ],
    }
}

fn family(family: &Family) -> Source {
    let rows: Vec<TokenStream> = family.definitions.iter().map(row).collect();
    let words = family.module.trim_end_matches('_').replace('_', " ");
    Source {
        path: format!("src/schemas/{}.rs", family.module),
        docs: format!("Schemas: {words}."),
        groups: vec![
            quote! { pub(super) const SCHEMAS: &[crate::schema::Schema] = &[#(#rows),*]; },
        ],
    }
}

/// A schema, and the functions that make it.
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
    // Only types of the crate have the traits of `serde`.
    let is_alias = matches!(definition.kind, Kind::Alias(_));
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
