//! `src/models`: one file for each family of types.

use proc_macro2::TokenStream;
use quote::quote;

use super::assemble::{Source, docs};
use super::manifest::feature;
use super::ty::{ident, model, ty};
use super::work::{Job, job};
use super::{record, strings, union, walks};
use crate::sdk::{Blank, Codec, Definition, Family, Kind, Sdk, Ty};

/// The items of a definition.
#[derive(Debug, Default)]
pub(super) struct Items {
    /// The type and its methods.
    pub(super) own: Vec<TokenStream>,
    /// How it is read.
    pub(super) decode: Vec<TokenStream>,
    /// How it is written.
    pub(super) encode: Vec<TokenStream>,
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

/// The two files of a family: what every build needs, and what the feature `serde` adds.
fn family(family: &Family) -> Vec<Source> {
    let (mut main, mut serde) = (Vec::new(), Vec::new());
    let mut codecs = Vec::new();
    for definition in &family.definitions {
        let items = items(definition);
        main.extend(items.own);
        for (codec, items) in [
            (definition.decode, items.decode),
            (definition.encode, items.encode),
        ] {
            match codec {
                Codec::Always => main.extend(items),
                Codec::WithSerde => serde.extend(items),
            }
        }
        main.extend(
            definition
                .page
                .iter()
                .map(|page| walks::page(definition, page)),
        );
        if !matches!(definition.kind, Kind::Alias(_)) {
            codecs.push(model(&definition.name));
        }
    }
    let words = family.module.trim_end_matches('_').replace('_', " ");
    let folder = format!("src/models/{}", family.module);
    let has_codecs = !codecs.is_empty();
    if has_codecs {
        serde.push(quote! { rt::serde_codecs!(#(#codecs),*); });
        let module = quote! {
            #[cfg(feature = "serde")]
            mod with_serde;
        };
        main.insert(0, module);
    }
    let main = Source {
        path: format!("{folder}.rs"),
        docs: format!("Models: {words}."),
        groups: main,
    };
    let serde = has_codecs.then(|| Source {
        path: format!("{folder}/with_serde.rs"),
        docs: format!("Models: {words}; the codecs that only the feature `serde` needs."),
        groups: serde,
    });
    std::iter::once(main).chain(serde).collect()
}

fn items(definition: &Definition) -> Items {
    match &definition.kind {
        Kind::Record(record) => record::items(definition, record),
        Kind::Union(union) => union::items(definition, union),
        Kind::Strings(values) => strings::items(definition, values),
        Kind::Wrapper(inner) => wrapper(definition, inner),
        Kind::Alias(aliased) => {
            let (docs, name) = (docs(&definition.docs), ident(&definition.name));
            let aliased = ty(aliased);
            Items {
                own: vec![quote! { #docs pub type #name = #aliased; }],
                ..Items::default()
            }
        }
    }
}

/// A struct around what contains it, which decodes and encodes as what it holds.
fn wrapper(definition: &Definition, inner: &Ty) -> Items {
    let (docs, name, inner) = (docs(&definition.docs), ident(&definition.name), ty(inner));
    let model = model(&definition.name);
    let own = quote! {
        #docs
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct #name(#[doc = " What it holds."] pub #inner);
    };
    let decode = quote! {
        impl rt::Decode for #model {
            #[inline]
            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> { reader.value().map(Self) }
        }
    };
    let blank = (definition.blank == Blank::Whole).then(|| {
        quote! {
            impl rt::Blank for #model {
                const BLANK: Self = Self(rt::Blank::BLANK);
            }
        }
    });
    let encode = quote! {
        impl rt::Encode for #model {
            #[inline]
            fn encode(&self, writer: &mut rt::Writer) { self.0.encode(writer); }
        }
    };
    Items {
        own: vec![own],
        decode: std::iter::once(decode).chain(blank).collect(),
        encode: vec![encode],
    }
}

/// `#[deprecated]`, where the document says so.
pub(super) fn deprecation(deprecated: bool) -> TokenStream {
    match deprecated {
        true => quote!(#[deprecated = "the API deprecates it"]),
        false => quote!(),
    }
}
