//! `src/webhooks.rs`: the events that the server sends; below it, the copied code that verifies them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::assemble::{Source, docs};
use crate::emit::ty::{ident, ty};
use crate::sdk::{EventKey, Sdk};
use crate::sentences;

/// The files, if the API sends events.
pub(in crate::emit) fn files(sdk: &Sdk) -> Vec<Source> {
    if sdk.webhooks.is_empty() {
        return Vec::new();
    }
    let mut files = vec![events(sdk)];
    files.extend(with_serde(sdk));
    files
}

fn events(sdk: &Sdk) -> Source {
    let variants: Vec<_> = sdk
        .webhooks
        .iter()
        .map(|event| {
            let (doc, name) = (docs(&event.docs), ident(&event.name));
            let payload = ty(&event.ty);
            quote! { #doc #name(#payload), }
        })
        .collect();
    let names: Vec<_> = sdk
        .webhooks
        .iter()
        .map(|event| ident(&event.name))
        .collect();
    let tags: Vec<_> = sdk
        .webhooks
        .iter()
        .map(|event| event.tag.as_str())
        .collect();
    let decode = decode(sdk);
    let named = named(sdk);
    // A file whose events need the feature has this gate already.
    let feature = match sdk.gated_events {
        true => quote!(),
        false => quote! { #[cfg(feature = "webhooks")] },
    };
    // The dependencies of the layer are those of the transports.
    let layered = quote! {
        #[cfg(all(feature = "tower", not(all(target_family = "wasm", target_os = "unknown"))))]
    };
    let with_serde = (!sdk.takes_event_names).then(|| {
        quote! {
            #[cfg(any(feature = "mock", feature = "serde"))]
            mod with_serde;
        }
    });
    let mut groups = vec![quote! {
        #feature
        mod error;
        #[cfg(feature = "axum")]
        mod extract;
        #layered
        mod layer;
        #feature
        mod verify;
        #with_serde
    }];
    groups.push(quote! {
        #feature
        pub use error::WebhookError;
        #[cfg(feature = "axum")]
        pub use extract::{Signed, SignedRejection};
        #layered
        pub use layer::{SignedBody, SignedError, SignedLayer, SignedService};
        #feature
        pub use verify::{Authenticated, Delivery, HeaderPair, Webhook};
    });
    let (doc, unknown) = (docs(sentences::EVENT), docs(sentences::UNKNOWN_EVENT));
    groups.push(quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum WebhookEvent {
            #(#variants)*
            #unknown
            Unknown(rt::Unknown),
        }
    });
    let doc = docs(sentences::EVENT_NAME);
    groups.push(quote! {
        impl sdk::webhooks::WebhookEvent {
            #doc
            #[must_use]
            pub fn name(&self) -> Option<&str> {
                match self {
                    #(Self::#names(_) => Some(#tags),)*
                    Self::Unknown(event) => event.tag(),
                }
            }
        }
    });
    groups.push(quote! {
        impl rt::Decode for sdk::webhooks::WebhookEvent {
            #[inline]
            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> { #decode }
        }
    });
    groups.extend(named);
    groups.extend(super::event_names::groups(sdk));
    groups.push(sample(sdk));
    Source {
        gate: None,
        path: "src/webhooks.rs".to_owned(),
        docs: sentences::MODULE_EVENTS.to_owned(),
        groups,
    }
}

/// `WebhookEvent::sample`.
fn sample(sdk: &Sdk) -> TokenStream {
    let event = match sdk.takes_event_names {
        true => quote! {
            let json = rt::sample_text(&format!("event.{name}"));
            Self::named(name, &json).expect("samples are valid")
        },
        false => quote! { rt::sample(&format!("event.{name}")) },
    };
    let doc = sdk.webhooks.first();
    let doc = doc.map(|event| docs(&sentences::sample_event(&event.tag)));
    let panics = docs(sentences::SAMPLE_PANICS);
    quote! {
        #[cfg(feature = "mock")]
        impl sdk::webhooks::WebhookEvent {
            #doc
            #[doc = ""]
            #[doc = " # Panics"]
            #panics
            #[must_use]
            pub fn sample(name: &str) -> Self { #event }
        }
    }
}

/// The codecs that store events, such as in a queue. They exist only if every payload identifies its event: otherwise,
/// a stored event would be decoded as an unknown one, since its name is not stored.
fn with_serde(sdk: &Sdk) -> Option<Source> {
    if sdk.takes_event_names {
        return None;
    }
    let names = sdk.webhooks.iter().map(|event| ident(&event.name));
    let encode = quote! {
        impl rt::Encode for sdk::webhooks::WebhookEvent {
            fn encode(&self, writer: &mut rt::Writer) {
                match self {
                    #(Self::#names(event) => event.encode(writer),)*
                    Self::Unknown(event) => event.encode(writer),
                }
            }
        }
    };
    let codecs = quote! { rt::serde_codecs!(sdk::webhooks::WebhookEvent); };
    Some(Source {
        gate: None,
        path: "src/webhooks/with_serde.rs".to_owned(),
        docs: sentences::MODULE_EVENTS_SERDE.to_owned(),
        groups: vec![encode, codecs],
    })
}

/// The decoder of events: by the property that identifies them.
fn decode(sdk: &Sdk) -> TokenStream {
    match &sdk.event_key {
        EventKey::Property(property) => {
            let identified = sdk.webhooks.iter().filter(|event| !event.values.is_empty());
            let arms = identified.map(|event| {
                let (values, name) = (&event.values, ident(&event.name));
                quote! { Some(#(#values)|*) => reader.value().map(Self::#name), }
            });
            quote! {
                match reader.tag(&[#property])?.as_deref() {
                    #(#arms)*
                    _ => rt::Unknown::read(reader, &[#property]).map(Self::Unknown),
                }
            }
        }
        EventKey::Single => {
            let names = sdk.webhooks.iter().map(|event| ident(&event.name));
            quote! { #(reader.value().map(Self::#names))* }
        }
        EventKey::None => {
            let tag = &sdk.event_tag;
            quote! { rt::Unknown::read(reader, &[#tag]).map(Self::Unknown) }
        }
    }
}

/// `WebhookEvent::named`, if not every payload identifies its event.
fn named(sdk: &Sdk) -> Option<TokenStream> {
    if !sdk.takes_event_names {
        return None;
    }
    let tag = &sdk.event_tag;
    let arms = sdk.webhooks.iter().map(|event| {
        let (tag, name) = (&event.tag, ident(&event.name));
        quote! { #tag => rt::from_str(json).map(Self::#name), }
    });
    let doc = docs(sentences::EVENT_NAMED);
    Some(quote! {
        impl sdk::webhooks::WebhookEvent {
            #doc
            #[inline]
            pub fn named(name: &str, json: &str) -> Result<Self, rt::DecodeError> {
                match name {
                    #(#arms)*
                    _ => rt::Unknown::read(&mut rt::Reader::new(json), &[#tag]).map(Self::Unknown),
                }
            }
        }
    })
}
