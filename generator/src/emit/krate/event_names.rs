//! `WebhookEventName`: the names of all events, for creating endpoints. It converts from and into the document's own
//! enum of these names.

use proc_macro2::TokenStream;
use quote::quote;

use super::gated;
use crate::emit::items::strings;
use crate::emit::ty::{ident, model};
use crate::sdk::{Gate, Sdk, StringValue};
use crate::sentences;

/// The groups of items of the enum.
pub(super) fn groups(sdk: &Sdk) -> Vec<TokenStream> {
    let values: Vec<_> = sdk
        .webhooks
        .iter()
        .map(|event| StringValue {
            name: event.name.clone(),
            value: event.listed.clone(),
            docs: None,
        })
        .collect();
    let path = quote! { sdk::webhooks::WebhookEventName };
    let name = ident("WebhookEventName");
    let items = strings::of_values(sentences::EVENT_NAMES, &name, &path, &values);
    let variants = values.iter().map(|value| ident(&value.name));
    let all = quote! {
        impl #path {
            /// All events that this crate knows.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];
        }
    };
    let codecs = quote! { rt::serde_codecs!(#path); };
    let mut groups = items.own;
    groups.insert(1, all);
    groups.extend(items.decode);
    groups.extend(items.encode);
    groups.push(codecs);
    groups.extend(own(sdk, &path));
    groups
}

/// Conversions from and into the document's own enum.
fn own(sdk: &Sdk, path: &TokenStream) -> Option<TokenStream> {
    let id = sdk.event_enum?;
    let (family, own) = sdk.families.iter().find_map(|family| {
        let mut definitions = family.definitions.iter();
        Some((family, definitions.find(|own| own.id == id)?))
    })?;
    let gate: &Gate = family.gates.get(&id).unwrap_or(&family.gate);
    let (cfg, own) = (gated::cfg(gate), model(&own.name));
    Some(quote! {
        #cfg
        impl From<#path> for #own {
            #[inline]
            fn from(name: #path) -> Self { Self::from(name.as_str()) }
        }
        #cfg
        impl From<&#path> for #own {
            #[inline]
            fn from(name: &#path) -> Self { Self::from(name.as_str()) }
        }
        #cfg
        impl From<#own> for #path {
            #[inline]
            fn from(name: #own) -> Self { Self::from(name.as_str()) }
        }
    })
}
