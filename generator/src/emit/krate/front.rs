//! The front page of a crate: `README.md`, and the same text as the docs of `lib.rs`. In: the plan, and the parts of
//! the runtime that the crate carries. Out: Markdown.

use proc_macro2::TokenStream;
use quote::quote;

use super::manifest;
use crate::emit::Files;
use crate::emit::assemble::wrapped;
use crate::emit::examples::program;
use crate::runtime::carried::Carried;
use crate::sdk::{DefinitionKind, Member, Operation, Presence, Sdk, Service};
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
    let (about, later) = about(&package.docs, &package.description);
    let mut sections = vec![format!("# {}", package.name), package.description.clone()];
    sections.extend(about);
    sections.push(format!(
        "```toml\n[dependencies]\n{} = \"{}\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```",
        package.name, package.version
    ));
    if let Some(code) = program::quick_start(sdk) {
        sections.push(heading(sentences::QUICK_START));
        sections.push(format!("```rust,no_run\n{}\n```", code.trim_end()));
        sections.push(sentences::CLIENT.to_owned());
    }
    let calls = calls(sdk);
    if !calls.is_empty() {
        sections.push(heading(sentences::CALLS));
        sections.push(list(calls));
    }
    sections.push(heading(sentences::FEATURES));
    sections.extend(features(sdk, carried));
    if let Some(operation) = sdk.start.first() {
        sections.push(heading(sentences::NEXT));
        let line = format!("{} {}", operation.method, operation.path).replace('`', "'");
        sections.push(sentences::search(&operation.id.replace('`', "'"), &line));
    }
    if let Some(text) = later {
        sections.push(heading(sentences::ABOUT));
        sections.push(text);
    }
    wrapped(&sections.join("\n\n"), 96).join("\n")
}

/// The entry points into the docs, with links, as the last lines of the docs of `lib.rs`.
pub(in crate::emit) fn ways(sdk: &Sdk) -> TokenStream {
    let mut ways: Vec<TokenStream> = Vec::new();
    // The README ends with this heading, or with a section after it.
    let package = &sdk.package;
    // The generated text ends with this heading, unless the document has a longer text about the API.
    let is_open = !package.has_readme && !package.is_module && !sdk.start.is_empty();
    let begin = match is_open && about(&package.docs, &package.description).1.is_none() {
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
        ways.push(match sdk.features {
            Some(_) => quote! { #![cfg_attr(feature = "webhooks", doc = #line)] },
            None => quote! { #![doc = #line] },
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

fn list(items: Vec<&str>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| format!("- {item}")).collect();
    items.join("\n")
}

/// How calls are made, for the kinds of calls that this crate has.
fn calls(sdk: &Sdk) -> Vec<&'static str> {
    let definitions = || sdk.families.iter().flat_map(|it| &it.definitions);
    let is_open = |kind: &DefinitionKind| match kind {
        DefinitionKind::Union(_) | DefinitionKind::Strings(_) | DefinitionKind::Integers(_) => true,
        DefinitionKind::Record(_) | DefinitionKind::Alias(_) | DefinitionKind::Wrapper(_) => false,
    };
    let clears = |kind: &DefinitionKind| match kind {
        DefinitionKind::Record(record) => record.constructed && record.members.iter().any(is_patch),
        DefinitionKind::Union(_)
        | DefinitionKind::Strings(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => false,
    };
    let has_calls = any(&sdk.services, &|_| true);
    let pages = any(&sdk.services, &|it| {
        it.builder.as_ref().is_some_and(|it| it.paging.is_some())
    });
    [
        (has_calls, sentences::SENDING),
        (pages, sentences::PAGING),
        (
            definitions().any(|it| clears(&it.kind)),
            sentences::CLEARING,
        ),
        (
            definitions().any(|it| is_open(&it.kind)),
            sentences::UNKNOWN,
        ),
        (has_calls, sentences::FAILING),
        (has_calls, sentences::RETRYING),
        (!sdk.webhooks.is_empty(), sentences::EVENTS),
    ]
    .into_iter()
    .filter_map(|(holds, sentence)| holds.then_some(sentence))
    .collect()
}

fn is_patch(member: &Member) -> bool {
    matches!(member, Member::Field(field) if field.presence == Presence::Patch)
}

/// Whether any operation meets a condition.
fn any(services: &[Service], is: &impl Fn(&Operation) -> bool) -> bool {
    services
        .iter()
        .any(|service| service.operations.iter().any(is) || any(&service.children, is))
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

/// The document's text about the API: before everything else if it is one paragraph, or after everything if it is
/// longer.
fn about(docs: &str, description: &str) -> (Option<String>, Option<String>) {
    let docs = docs.trim();
    let is_more =
        docs.contains("\n\n") || docs.lines().any(|line| line.starts_with(['#', '|', '`']));
    match docs.is_empty() || docs == description {
        true => (None, None),
        false if is_more => (None, Some(demoted(docs))),
        false => (Some(docs.to_owned()), None),
    }
}

/// A text with its headings moved below those of the page.
fn demoted(text: &str) -> String {
    let level = |line: &str| {
        let marks = line.len() - line.trim_start_matches('#').len();
        let is_heading = (1..=6).contains(&marks) && line[marks..].starts_with([' ', '\t']);
        is_heading.then_some(marks)
    };
    let mut fenced = false;
    let lines: Vec<(&str, Option<usize>)> = text
        .lines()
        .map(|line| {
            fenced ^= line.trim_start().starts_with("```");
            (line, level(line).filter(|_| !fenced))
        })
        .collect();
    let Some(highest) = lines.iter().filter_map(|(_, level)| *level).min() else {
        return text.to_owned();
    };
    let lines = lines.into_iter().map(|(line, level)| match level {
        Some(level) => {
            let marks = "#".repeat((level + 3 - highest).min(6));
            format!("{marks}{}", &line[level..])
        }
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G9: a paragraph of the document comes first, and a longer text last, with its headings below those of the page.
    #[test]
    fn texts_of_documents_have_a_place() {
        assert_eq!(about("Pets.", "Pets."), (None, None));
        assert_eq!(
            about("All pets.", "Pets."),
            (Some("All pets.".to_owned()), None)
        );
        let long = "# Pets\n\n```text\n# no heading\n```\n\n## Cats\n\n#hashtag";
        let demoted = "### Pets\n\n```text\n# no heading\n```\n\n#### Cats\n\n#hashtag";
        assert_eq!(about(long, "Pets."), (None, Some(demoted.to_owned())));
    }
}
