//! The events of a driver: from the value that the crate decoded to JSON.

use quote::quote;

use crate::emit::assemble::Source;
use crate::emit::ty::ident;
use crate::sdk::Sdk;

/// `src/webhook/events.rs`, if the API sends events.
pub(super) fn file(sdk: &Sdk) -> Option<Source> {
    if sdk.webhooks.is_empty() {
        return None;
    }
    let names = sdk.webhooks.iter().map(|event| ident(&event.name));
    Some(Source {
        gate: None,
        path: "src/webhook/events.rs".to_owned(),
        docs: "Events, written as received.".to_owned(),
        groups: vec![quote! {
            #[doc = " The event's JSON; none of an event that this driver does not know."]
            pub(crate) fn json(event: &sdk::WebhookEvent) -> Option<String> {
                match event {
                    #(sdk::WebhookEvent::#names(event) => Some(sdk::json::to_string(event)),)*
                    sdk::WebhookEvent::Unknown(event) => Some(sdk::json::to_string(event)),
                    _ => None,
                }
            }
        }],
    })
}
