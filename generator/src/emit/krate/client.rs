//! `lib.rs`, `client.rs` and `host.rs`: the crate's root, and the constants that its runtime needs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::access;
use super::front;
use super::gated::feature;
use super::servers;
use super::shared::SharedRuntime;
use crate::emit::assemble::Source;
use crate::emit::assemble::{docs, wrapped};
use crate::emit::ty::ident;
use crate::runtime::carried::Carried;
use crate::sdk::{DeepLists, Export, ForeignForm, Gate, Sdk};
use crate::sentences;

/// `src/lib.rs` of a crate that carries these parts of the runtime, or shares a runtime.
pub(in crate::emit) fn library(
    sdk: &Sdk,
    carried: &Carried,
    shared: Option<&SharedRuntime>,
) -> Source {
    let turned_on = sdk
        .gated_events
        .then(|| quote! { #[cfg(feature = "webhooks")] });
    let webhooks = (!sdk.webhooks.is_empty()).then(|| quote! { #turned_on pub mod webhooks; });
    // The module of events is declared separately, with its own gate.
    let parts = carried.parts().filter(|part| *part != "webhooks");
    let (before, after): (Vec<&str>, Vec<&str>) = parts.partition(|part| *part < "services");
    let own: BTreeSet<_> = carried
        .own()
        .filter_map(|it| it.path.split('/').next())
        .collect();
    let part = |name: &str| match shared.filter(|_| !own.contains(name)) {
        None => part(name),
        Some(runtime) => imported(&runtime.module(), name),
    };
    let (before, after) = (before.into_iter().map(part), after.into_iter().map(part));
    let has_codecs = sdk.foreign.iter().any(|ty| ty.form != ForeignForm::Own);
    let is_public = sdk.foreign.iter().any(|ty| ty.around.is_some());
    let visibility = is_public.then(|| quote!(pub));
    let foreign = has_codecs.then(|| quote! { #visibility mod foreign; });
    let copied = sdk.package.modules.iter().map(|module| {
        let name = ident(&module.name);
        let feature = module
            .feature
            .iter()
            .map(|(feature, _)| quote! { #[cfg(feature = #feature)] });
        quote! { #(#feature)* pub mod #name; }
    });
    let traits = sdk.client.traits.then(|| quote! { pub mod traits; });
    let exports = sdk.exports.iter().filter_map(|it| export(it, carried));
    let (docs, readme) = match (sdk.package.is_module, sdk.package.has_readme) {
        (true, _) => (wrapped(&sdk.package.docs, 96).join("\n"), quote!()),
        (false, true) => (
            String::new(),
            quote! { #![doc = include_str!("../README.md")] },
        ),
        (false, false) => (front::readme(sdk, carried), quote!()),
    };
    let ways = front::ways(sdk);
    // Models link to services, which may be disabled.
    let linked = sdk.features.as_ref().map(|_| {
        quote! { #![cfg_attr(not(feature = "services"), allow(rustdoc::broken_intra_doc_links))] }
    });
    Source {
        gate: None,
        path: "src/lib.rs".to_owned(),
        docs,
        groups: vec![
            // On docs.rs, each item shows the features that it needs, and not the targets that it is for.
            quote! {
                #![cfg_attr(docsrs, feature(doc_cfg))]
                #![cfg_attr(docsrs, doc(auto_cfg(hide(target_family = "wasm", target_os = "unknown"))))]
                #linked
            },
            quote! { #readme #ways },
            quote! { mod client; #[cfg(feature = "mock")] pub mod doubles; mod error; #foreign mod host; #(#copied)* pub mod models; #(#before)* pub mod services; #(#after)* #traits #webhooks },
            quote! { #(#exports)* },
        ],
    }
}

/// The module of a part of the runtime, with the feature that turns it on.
fn part(name: &str) -> TokenStream {
    let feature = (name == MOCK).then(|| quote! { #[cfg(feature = "mock")] });
    let name = ident(name);
    quote! { #feature pub mod #name; }
}

/// The part that simulates the API in tests.
const MOCK: &str = "mock";

/// A part that only the shared runtime has.
fn imported(runtime: &str, part: &str) -> TokenStream {
    let (runtime, part) = (ident(runtime), ident(part));
    quote! { #[doc(inline)] pub use #runtime::#part; }
}

/// A re-export of the names that the crate has.
fn export(export: &Export, carried: &Carried) -> Option<TokenStream> {
    let gate = export
        .feature
        .map(|feature| quote! { #[cfg(feature = #feature)] });
    let inline = export.inline.then(|| quote! { #[doc(inline)] });
    let path = export.module.split("::").map(ident);
    let of_runtime = export.module.starts_with("runtime");
    let names = export.names.iter();
    let names = names.filter(|name| !of_runtime || *name == "self" || carried.define(name));
    let names: Vec<_> = names.map(|name| ident(name)).collect();
    if export.module == "runtime::uuid" && !carried.define("uuid") {
        return None;
    }
    match names.as_slice() {
        [] => None,
        [only] => Some(quote! { #gate #inline pub use #(#path)::*::#only; }),
        several => Some(quote! { #gate #inline pub use #(#path)::*::{#(#several),*}; }),
    }
}

/// `src/client.rs`.
pub(in crate::emit) fn client(sdk: &Sdk) -> Source {
    let accessors = sdk.services.iter().map(|service| {
        let (doc, module, name) = (
            docs(&service.docs),
            ident(&service.module),
            ident(&service.name),
        );
        let feature = feature(service.feature.as_deref());
        quote! {
            #doc
            #feature
            #[must_use]
            #[inline]
            pub fn #module(&self) -> sdk::services::#module::#name<'_> { sdk::services::#module::#name::new(self) }
        }
    });
    let mut groups = Vec::new();
    groups.push(access::constructors(&sdk.client));
    groups.push(access::defaults(&sdk.client));
    groups.push(access::credentials(&sdk.client));
    groups.extend(servers::groups(&sdk.client));
    groups.push(quote! { impl rt::Client { #(#accessors)* } });
    if !sdk.client.environments.is_empty() {
        let variants = sdk.client.environments.iter().map(|environment| {
            let (doc, name) = (docs(&environment.docs), ident(&environment.name));
            quote! { #doc #name, }
        });
        let names: Vec<_> = sdk
            .client
            .environments
            .iter()
            .map(|environment| ident(&environment.name))
            .collect();
        let urls: Vec<_> = sdk
            .client
            .environments
            .iter()
            .map(|environment| environment.url.as_str())
            .collect();
        let doc = docs(sentences::ENVIRONMENTS);
        let (base_url, set) = (docs(sentences::BASE_URL), docs(sentences::SET_ENVIRONMENT));
        groups.push(quote! {
            #doc
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum Environment { #(#variants)* }
        });
        groups.push(quote! {
            impl self::Environment {
                #base_url
                #[must_use]
                pub const fn base_url(self) -> &'static str {
                    match self { #(Self::#names => #urls,)* }
                }
            }
        });
        groups.push(quote! {
            impl rt::ClientBuilder {
                #set
                pub fn environment(self, environment: self::Environment) -> Self { self.base_url(environment.base_url()) }
            }
        });
    }
    Source {
        gate: Some(Gate::Always),
        path: "src/client.rs".to_owned(),
        docs: sentences::module_client(&sdk.package.title),
        groups,
    }
}

/// `src/host.rs`.
pub(in crate::emit) fn host(sdk: &Sdk, shared: Option<&SharedRuntime>) -> Source {
    let user_agent = &sdk.client.defaults.user_agent;
    let headers = sdk
        .client
        .headers
        .iter()
        .map(|(name, value)| quote!((#name, #value)));
    let base_url = &sdk.client.base_url;
    let numbers_in_text = sdk.client.numbers_in_text;
    let deep_lists = ident(match sdk.client.deep_lists {
        DeepLists::Numbered => "Numbered",
        DeepLists::Brackets => "Brackets",
        DeepLists::Repeated => "Repeated",
    });
    // A shared runtime has a feature for this instead.
    let in_text = shared.is_none().then(|| {
        let doc = docs(sentences::NUMBERS_IN_TEXT);
        quote! { #doc pub(crate) const NUMBERS_IN_TEXT: bool = #numbers_in_text; }
    });
    let (samples, deep, agent, all, default) = (
        docs(sentences::SAMPLES),
        docs(sentences::DEEP_LISTS),
        docs(sentences::USER_AGENT),
        docs(sentences::DEFAULT_HEADERS),
        docs(sentences::DEFAULT_BASE_URL),
    );
    Source {
        gate: None,
        path: "src/host.rs".to_owned(),
        docs: sentences::MODULE_HOST.to_owned(),
        groups: vec![
            quote! { pub(crate) use crate::error::{ApiError, ErrorBody, undocumented_error}; },
            access::host(&sdk.client),
            quote! {
                #agent
                pub(crate) const USER_AGENT: &str = #user_agent;
                #all
                pub(crate) const DEFAULT_HEADERS: &[(&str, &str)] = &[#(#headers),*];
                #default
                pub(crate) const DEFAULT_BASE_URL: &str = #base_url;
                #deep
                pub(crate) const DEEP_LISTS: rt::DeepLists = rt::DeepLists::#deep_lists;
                #in_text
            },
            quote! {
                #samples
                #[cfg(feature = "mock")]
                pub(crate) const SAMPLES: &str = include_str!("doubles/samples.json");
                #[cfg(feature = "mock")]
                pub(crate) use crate::doubles::OPERATIONS;
            },
        ],
    }
}
