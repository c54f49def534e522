//! The driver: a crate that calls the generated one from outside, for tests in any language.

mod answers;
mod calls;
mod events;
mod examples;
mod parts;
mod schemas;
mod setters;

use quote::quote;

use crate::emit::Files;
use crate::emit::assemble::Source;
use crate::emit::assemble::work::{self, Job, job};
use crate::emit::items::arms::{self, Special};
use crate::emit::krate::manifest;
use crate::emit::ty::ident;
use crate::report::Report;
use crate::sdk::Sdk;

/// Files of the templates, with their paths in the driver.
macro_rules! carried {
    ($($path:literal from $name:literal),* $(,)?) => {
        &[$((
            concat!("src/", $path),
            include_str!(concat!(env!("TEMPLATES"), "/driver/", $name)),
        )),*]
    };
}

/// The files that all drivers have.
const CARRIED: &[(&str, &str)] = carried![
    "answer.rs" from "answer.rs",
    "arguments.rs" from "arguments.rs",
    "base64.rs" from "base64.rs",
    "lib.rs" from "lib.rs",
    "main.rs" from "main.rs",
    "schema.rs" from "schema.rs",
    "server.rs" from "server.rs",
];

/// The file of drivers for APIs with bodies of several parts.
const WITH_PARTS: &[(&str, &str)] = carried!["parts.rs" from "parts.rs"];

/// The replacement in all other drivers.
const WITHOUT_PARTS: &[(&str, &str)] = carried!["parts.rs" from "no_parts.rs"];

/// The file of drivers for APIs with responses that are sequences.
const WITH_STREAMS: &[(&str, &str)] = carried!["streams.rs" from "streams.rs"];

/// The replacement in all other drivers.
const WITHOUT_STREAMS: &[(&str, &str)] = carried!["streams.rs" from "no_streams.rs"];

/// The file of drivers for APIs with responses of several parts.
const WITH_STREAM_PARTS: &[(&str, &str)] = carried!["stream_parts.rs" from "stream_parts.rs"];

/// The replacement in all other drivers.
const WITHOUT_STREAM_PARTS: &[(&str, &str)] = carried!["stream_parts.rs" from "no_stream_parts.rs"];

/// The file of drivers for APIs that send events.
const WITH_EVENTS: &[(&str, &str)] = carried!["webhook.rs" from "webhook.rs"];

/// The replacement in all other drivers.
const WITHOUT_EVENTS: &[(&str, &str)] = carried!["webhook.rs" from "no_webhook.rs"];

/// Writes the driver of a crate with these files. `path` leads from the driver to the crate.
pub fn driver(sdk: &Sdk, own: &Files, path: &str, report: &mut Report) -> Files {
    let mut jobs: Vec<Job<'_>> = vec![
        job(|| vec![error(sdk)]),
        job(|| events::file(sdk).into_iter().collect()),
    ];
    jobs.extend(schemas::jobs(sdk));
    jobs.extend(calls::jobs(sdk));
    jobs.extend(examples::jobs(sdk));
    let webhooks = match sdk.webhooks.is_empty() {
        true => WITHOUT_EVENTS,
        false => WITH_EVENTS,
    };
    let (mut files, _) = work::files(&jobs, "sdk", &sdk.names, report);
    let has = |part: &str| own.contains_key(&format!("src/{part}/mod.rs"));
    let parts = match has("uploads") {
        true => WITH_PARTS,
        false => WITHOUT_PARTS,
    };
    let streams = match has("streams") {
        true => WITH_STREAMS,
        false => WITHOUT_STREAMS,
    };
    let stream_parts = match own.contains_key("src/streams/parts.rs") {
        true => WITH_STREAM_PARTS,
        false => WITHOUT_STREAM_PARTS,
    };
    let carried = CARRIED.iter().chain(parts).chain(streams).chain(webhooks);
    let carried = carried.chain(stream_parts);
    files.extend(carried.map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    files.extend(manifest::driver(sdk, path));
    files
}

/// `src/error.rs`: the names of error bodies.
fn error(sdk: &Sdk) -> Source {
    let arms = sdk.errors.iter().map(|error| {
        let (variant, name) = (ident(&error.name), &error.name);
        (quote!(sdk::ApiError::#variant(_)), quote!(#name))
    });
    let arms = arms::divided(
        "variant",
        &arms.collect::<Vec<_>>(),
        &Special::Rest(quote!("Unknown")),
        |function| quote!(self::#function(error)),
    );
    let own = &arms.own;
    let others = arms.others.iter().map(|(function, arms)| {
        quote! { fn #function(error: &sdk::ApiError) -> &'static str { match error { #arms } } }
    });
    Source {
        gate: None,
        path: "src/error.rs".to_owned(),
        docs: "The names of error bodies.".to_owned(),
        groups: vec![quote! {
            #[doc = " The name of the variant."]
            pub(crate) fn variant(error: &sdk::ApiError) -> &'static str {
                match error { #own }
            }
            #(#others)*
        }],
    }
}
