//! `src/models`: one file for each family of types.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::format::Source;
use super::imports::{Imports, Module};
use super::manifest::feature;
use super::ty::{ident, ty};
use super::work::{Job, job};
use super::{record, strings, union};
use crate::sdk::{Blank, Codec, Definition, Family, Kind, Sdk};

/// A file that is being written: its items and what they use.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) imports: Imports,
    pub(super) groups: Vec<TokenStream>,
}

impl Part {
    /// Adds items that may use something.
    pub(super) fn put(&mut self, items: impl FnOnce(&mut Imports) -> TokenStream) {
        let items = items(&mut self.imports);
        self.groups.push(items);
    }
}

/// The two files of a family: what every build needs, and what the feature `serde` adds.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) main: Part,
    serde: Part,
}

impl Parts {
    /// The file that a codec goes to.
    pub(super) fn of(&mut self, codec: Codec) -> &mut Part {
        match codec {
            Codec::Always => &mut self.main,
            Codec::WithSerde => &mut self.serde,
        }
    }
}

/// All model files, and the module that joins them.
pub(super) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let families = sdk
        .families
        .iter()
        .map(|family| job(|| self::family(family)));
    families.chain([job(|| vec![module(sdk)])])
}

fn module(sdk: &Sdk) -> Source {
    let modules = sdk.families.iter().map(|family| {
        let (module, feature) = (ident(&family.module), feature(family.feature.as_deref()));
        quote! { #feature mod #module; }
    });
    let uses = sdk.families.iter().map(|family| {
        let (module, feature) = (ident(&family.module), feature(family.feature.as_deref()));
        quote! { #feature pub use self::#module::*; }
    });
    Source {
        path: "src/models/mod.rs".to_owned(),
        docs: format!(
            "The models of the {}: what is sent and what comes back.",
            sdk.package.title
        ),
        groups: vec![quote! { #(#modules)* }, quote! { #(#uses)* }],
    }
}

fn family(family: &Family) -> Vec<Source> {
    let mut parts = Parts::default();
    let mut codecs = Vec::new();
    for definition in &family.definitions {
        self::definition(definition, &mut parts);
        if !matches!(definition.kind, Kind::Alias(_)) {
            codecs.push(ident(&definition.name));
            parts.serde.imports.add(Module::Models, &definition.name);
        }
    }
    let own = family
        .definitions
        .iter()
        .map(|definition| definition.name.as_str());
    parts.main.imports.remove_models(own);
    let words = family.module.trim_end_matches('_').replace('_', " ");
    let folder = format!("src/models/{}", family.module);
    let has_codecs = !codecs.is_empty();
    if has_codecs {
        parts.serde.imports.add(Module::Runtime, "serde_codecs");
        parts
            .serde
            .groups
            .push(quote! { serde_codecs!(#(#codecs),*); });
    }
    let mut main = parts.main.imports.groups();
    if has_codecs {
        main.push(quote! {
            #[cfg(feature = "serde")]
            mod with_serde;
        });
    }
    main.extend(parts.main.groups);
    let mut files = vec![Source {
        path: format!("{folder}.rs"),
        docs: format!("Models: {words}."),
        groups: main,
    }];
    if has_codecs {
        let mut serde = parts.serde.imports.groups();
        serde.extend(parts.serde.groups);
        files.push(Source {
            path: format!("{folder}/with_serde.rs"),
            docs: format!("Models: {words}; the codecs that only the feature `serde` needs."),
            groups: serde,
        });
    }
    files
}

fn definition(definition: &Definition, parts: &mut Parts) {
    match &definition.kind {
        Kind::Record(planned) => record::items(definition, planned, parts),
        Kind::Union(planned) => union::items(definition, planned, parts),
        Kind::Strings(values) => strings::items(definition, values, parts),
        Kind::Wrapper(inner) => wrapper(definition, inner, parts),
        Kind::Alias(aliased) => {
            let (docs, name) = (docs(&definition.docs), ident(&definition.name));
            parts.main.put(|imports| {
                let aliased = ty(aliased, imports);
                quote! { #docs pub type #name = #aliased; }
            });
        }
    }
    if let Some(page) = &definition.page {
        parts
            .main
            .put(|imports| super::walks::page(definition, page, imports));
    }
}

/// A struct around what contains it, which decodes and encodes as what it holds.
fn wrapper(definition: &Definition, inner: &crate::sdk::Ty, parts: &mut Parts) {
    let (docs, name) = (docs(&definition.docs), ident(&definition.name));
    parts.main.put(|imports| {
        let inner = ty(inner, imports);
        quote! {
            #docs
            #[derive(Debug, Clone, Default, PartialEq)]
            pub struct #name(#[doc = " What it holds."] pub #inner);
        }
    });
    parts.of(definition.decode).put(|imports| {
        for name in ["Decode", "DecodeError", "Reader"] {
            imports.add(Module::Json, name);
        }
        quote! {
            impl Decode for #name {
                #[inline]
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> { reader.value().map(Self) }
            }
        }
    });
    if definition.blank == Blank::Whole {
        parts.of(definition.decode).put(|imports| {
            imports.add(Module::Json, "Blank");
            quote! {
                impl Blank for #name {
                    const BLANK: Self = Self(Blank::BLANK);
                }
            }
        });
    }
    parts.of(definition.encode).put(|imports| {
        imports.add(Module::Json, "Encode");
        imports.add(Module::Json, "Writer");
        quote! {
            impl Encode for #name {
                #[inline]
            fn encode(&self, writer: &mut Writer) { self.0.encode(writer); }
            }
        }
    });
}

/// `#[deprecated]`, where the document says so.
pub(super) fn deprecation(deprecated: bool) -> TokenStream {
    match deprecated {
        true => quote!(#[deprecated = "the API deprecates it"]),
        false => quote!(),
    }
}
