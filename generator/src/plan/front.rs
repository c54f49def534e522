//! The quick start on the front page of a crate. In: the services with their examples. Out: one or two operations: a
//! list, and the operation that creates an item of it.

use std::cmp::Reverse;

use crate::sdk::{Operation, Outcome, Service, Step};

/// The operations of the quick start, in the order in which it shows them. The order of the document does not matter.
pub(in crate::plan) fn start(services: &[Service]) -> Vec<Operation> {
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
