//! The front page of a crate. In: the services with their examples, the models, and the texts of the document. Out:
//! the operations of the quick start (a list, and the operation that creates an item of it), the sentences about calls,
//! and the place of the document's text about the API.

use std::cmp::Reverse;

use crate::sdk::{
    DefinitionKind, Event, Family, Front, Member, Operation, Outcome, Package, Presence, Service,
    Step,
};
use crate::sentences;

/// The front page.
pub(in crate::plan) fn front(
    package: &Package,
    families: &[Family],
    services: &[Service],
    events: &[Event],
) -> Front {
    let (before, after) = about(&package.docs, &package.description);
    Front {
        before,
        start: start(services),
        calls: calls(families, services, events),
        after,
    }
}

/// The operations of the quick start, in the order in which it shows them. The order of the document does not matter.
fn start(services: &[Service]) -> Vec<Operation> {
    let mut all = Vec::new();
    services
        .iter()
        .for_each(|service| collect(service, &mut all));
    let creation = |list: &Candidate<'_>| {
        let mut found = all.iter().filter(|it| it.service.path == list.service.path);
        found.find(|it| creates(it.operation) && resource(it) == resource(list))
    };
    let free = all.iter().filter(|it| requires_nothing(it.operation));
    let list = free.min_by_key(|list| {
        (
            creation(list).is_none(),
            !is_list(list.operation),
            !is_paged(list.operation),
            resource(list).matches('/').count(),
            Reverse(list.service.operations.len()),
            (&list.service.path, &list.operation.path),
        )
    });
    let found: Vec<&Candidate<'_>> = match list {
        Some(list) => [Some(list), creation(list)].into_iter().flatten().collect(),
        None => all
            .iter()
            .min_by_key(|it| simplest(it))
            .into_iter()
            .collect(),
    };
    found.iter().map(|it| it.operation.clone()).collect()
}

/// A candidate for the quick start.
struct Candidate<'s> {
    service: &'s Service,
    operation: &'s Operation,
}

fn collect<'s>(service: &'s Service, all: &mut Vec<Candidate<'s>>) {
    let shown = service
        .operations
        .iter()
        .filter(|it| it.example.is_some() && !it.deprecated && !it.alternative);
    all.extend(shown.map(|operation| Candidate { service, operation }));
    service
        .children
        .iter()
        .for_each(|child| collect(child, all));
}

/// The path that a list and the operation that creates an item share.
fn resource<'s>(candidate: &Candidate<'s>) -> &'s str {
    candidate.operation.path.trim_end_matches('/')
}

/// Whether an operation reads something and requires no argument.
fn requires_nothing(operation: &Operation) -> bool {
    operation.method == "GET" && operation.arguments.is_empty() && operation.body.is_none()
}

/// Whether the example of an operation shows a list.
fn is_list(operation: &Operation) -> bool {
    let Some(example) = &operation.example else {
        return false;
    };
    match &example.outcome {
        Outcome::Items { .. } => true,
        Outcome::Value { shown, .. } => {
            matches!(shown.steps.last(), Some(Step::Method(name)) if name == "len")
        }
        Outcome::Nothing | Outcome::Choice { .. } | Outcome::Events { .. } => false,
    }
}

fn is_paged(operation: &Operation) -> bool {
    let example = operation.example.as_ref();
    example.is_some_and(|example| matches!(example.outcome, Outcome::Items { .. }))
}

/// Whether an operation creates something from a body.
fn creates(operation: &Operation) -> bool {
    operation.method == "POST" && operation.arguments.is_empty() && operation.body.is_some()
}

/// The order in which operations are preferred: those with fewer arguments first, then those that create something,
/// since a read needs an id that exists.
fn simplest<'s>(candidate: &Candidate<'s>) -> (usize, bool, &'s [String], &'s str, &'s str) {
    let operation = candidate.operation;
    (
        operation.arguments.len(),
        operation.method != "POST",
        &candidate.service.path,
        &operation.path,
        &operation.method,
    )
}

/// How calls are made, for the kinds of calls that this crate has.
fn calls(families: &[Family], services: &[Service], events: &[Event]) -> Vec<&'static str> {
    let definitions = || families.iter().flat_map(|it| &it.definitions);
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
    let has_calls = any(services, &|_| true);
    let pages = any(services, &|it| {
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
        (!events.is_empty(), sentences::EVENTS),
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

/// The document's text about the API: before everything else if it is one paragraph, or after everything if it is
/// longer.
fn about(docs: &str, description: &str) -> (Option<String>, Option<String>) {
    let docs = docs.trim();
    let is_more =
        docs.contains("\n\n") || docs.lines().any(|line| line.starts_with(['#', '|', '`']));
    match docs.is_empty() || docs == description {
        true => (None, None),
        false if is_more => (None, Some(demoted(&shortened(docs)))),
        false => (Some(docs.to_owned()), None),
    }
}

/// The most lines of the document's text about the API that the front page has.
const MOST_LINES: usize = 600;

/// The beginning of a very long text, up to a heading if possible, or else a paragraph.
fn shortened(text: &str) -> String {
    let (mut length, mut fenced) = (0, false);
    let (mut heading, mut paragraph, mut row) = (None, None, 0);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        length += 1 + line.len() / 96;
        if length > MOST_LINES {
            let end = heading.or(paragraph).unwrap_or(row);
            let kept = text[..end].trim_end();
            return format!("{kept}\n\n{}", sentences::ABOUT_ENDS);
        }
        if !fenced && line.starts_with('#') && length > MOST_LINES / 2 {
            heading = Some(at);
        }
        if !fenced && line.trim().is_empty() {
            paragraph = Some(at);
        }
        fenced ^= line.trim_start().starts_with("```");
        at += line.len();
        if !fenced {
            row = at;
        }
    }
    text.to_owned()
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

    /// G2: a very long text ends before a heading, a paragraph or a row, and never within code.
    #[test]
    fn a_very_long_text_ends_early() {
        let end = format!("\n\n{}", sentences::ABOUT_ENDS);
        let cut = |text: &str| {
            let text = shortened(text);
            let kept = text.strip_suffix(&end).expect("it is cut");
            kept.to_owned()
        };
        let part = |name: &str| format!("# {name}\n\n{}\n", "A line.\n".repeat(250));
        let three = ["a", "b", "c"].map(part);
        assert_eq!(cut(&three.concat()), three[..2].concat().trim_end());
        let paragraphs = "A line.\n\n".repeat(400);
        assert_eq!(cut(&paragraphs).lines().count(), 599);
        let rows = "| a |\n".repeat(900);
        assert_eq!(cut(&rows).lines().count(), 600);
        let code = format!("Text.\n\n```\n{}```\n", "\n# no heading\n".repeat(400));
        assert_eq!(cut(&code), "Text.");
        assert_eq!(shortened(&three[0]), three[0]);
    }
}
