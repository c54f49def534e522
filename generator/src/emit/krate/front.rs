//! The front page of a crate: `README.md`, and the same text as the docs of `lib.rs`. In: the plan, and the parts of
//! the runtime that the crate carries. Out: Markdown.

use proc_macro2::TokenStream;
use quote::quote;

use super::manifest;
use crate::emit::Files;
use crate::emit::assemble::wrapped;
use crate::emit::examples::program;
use crate::runtime::carried::Carried;
use crate::sdk::Sdk;
use crate::sentences;

/// The README, unless the crate has one of its own.
pub(in crate::emit) fn files(sdk: &Sdk, carried: &Carried) -> Files {
    let readme = (!sdk.package.has_readme).then(|| {
        let text = format!("{}\n", readme(sdk, carried));
        ("README.md".to_owned(), text)
    });
    readme.into_iter().collect()
}

/// The text of the front page.
pub(in crate::emit) fn readme(sdk: &Sdk, carried: &Carried) -> String {
    let package = &sdk.package;
    let mut sections = vec![format!("# {}", package.name), package.description.clone()];
    sections.extend(sdk.front.before.clone());
    sections.push(format!(
        "```toml\n[dependencies]\n{} = \"{}\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```",
        package.name, package.version
    ));
    if let Some(code) = program::quick_start(sdk) {
        sections.push(heading(sentences::QUICK_START));
        sections.push(format!("```rust,no_run\n{}\n```", code.trim_end()));
        sections.push(sentences::CLIENT.to_owned());
    }
    if !sdk.front.calls.is_empty() {
        sections.push(heading(sentences::CALLS));
        sections.push(list(&sdk.front.calls));
    }
    sections.push(heading(sentences::FEATURES));
    sections.extend(features(sdk, carried));
    if let Some(operation) = sdk.front.start.first() {
        sections.push(heading(sentences::NEXT));
        let line = format!("{} {}", operation.method, operation.path).replace('`', "'");
        sections.push(sentences::search(&operation.id.replace('`', "'"), &line));
    }
    if let Some(text) = &sdk.front.after {
        sections.push(heading(sentences::ABOUT));
        sections.push(text.clone());
    }
    wrapped(&sections.join("\n\n"), 96).join("\n")
}

/// The entry points into the docs, with links, as the last lines of the docs of `lib.rs`.
pub(in crate::emit) fn ways(sdk: &Sdk) -> TokenStream {
    let mut ways: Vec<TokenStream> = Vec::new();
    let package = &sdk.package;
    // The generated text ends with this heading, unless the document has a longer text about the API.
    let is_open = !package.has_readme && !package.is_module && !sdk.front.start.is_empty();
    let begin = match is_open && sdk.front.after.is_none() {
        true => vec![String::new()],
        false => vec![
            String::new(),
            format!("# {}", sentences::NEXT),
            String::new(),
        ],
    };
    let items = sentences::WAYS.iter().map(|way| format!("- {way}"));
    let lines = begin.into_iter().chain(items);
    ways.extend(lines.map(|line| doc(&line)));
    if !sdk.webhooks.is_empty() {
        let line = format!(" - {}", sentences::WAY_TO_WEBHOOKS);
        ways.push(match sdk.gated_events {
            true => quote! { #![cfg_attr(feature = "webhooks", doc = #line)] },
            false => quote! { #![doc = #line] },
        });
    }
    let line = format!(" - {}", sentences::WAY_TO_MOCK);
    ways.push(quote! { #![cfg_attr(feature = "mock", doc = #line)] });
    quote! { #(#ways)* }
}

/// A line of the docs of `lib.rs`.
fn doc(line: &str) -> TokenStream {
    let line = match line {
        "" => String::new(),
        line => format!(" {line}"),
    };
    quote! { #![doc = #line] }
}

fn heading(text: &str) -> String {
    format!("## {text}")
}

fn list(items: &[&str]) -> String {
    let items: Vec<String> = items.iter().map(|item| format!("- {item}")).collect();
    items.join("\n")
}

/// The table of features, and how to enable single services.
fn features(sdk: &Sdk, carried: &Carried) -> Vec<String> {
    let all = manifest::feature_names(sdk, carried);
    let default = all.iter().find(|(name, _)| name == "default");
    let is_default = |name: &str| default.is_some_and(|(_, on)| on.iter().any(|it| it == name));
    let modules = &sdk.package.modules;
    let mut rows = vec![
        row(&sentences::FEATURE_COLUMNS.map(str::to_owned)),
        "|---|---|---|".to_owned(),
    ];
    rows.extend(all.iter().filter_map(|(name, _)| {
        let mut modules = modules.iter();
        let carried = modules.find(|it| it.feature.as_ref().is_some_and(|(own, _)| own == name));
        let text = match carried {
            Some(module) => sentences::module_feature(&module.name),
            None => sentences::feature(name)?.to_owned(),
        };
        let on = if is_default(name) { "yes" } else { "no" };
        Some(row(&[format!("`{name}`"), on.to_owned(), text]))
    }));
    let mut sections = vec![rows.join("\n")];
    if let Some([first, ..]) = sdk.features.as_deref() {
        let (name, version) = (&sdk.package.name, &sdk.package.version);
        sections.push(sentences::SERVICE_FEATURES.to_owned());
        sections.push(format!(
            "```toml\n{name} = {{ version = \"{version}\", default-features = false, features = [\"rustls\", \"{first}\"] }}\n```"
        ));
    }
    sections
}

fn row(cells: &[String; 3]) -> String {
    format!("| {} |", cells.join(" | "))
}
