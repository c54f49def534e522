//! Large services in several files. In: the operations of a service. Out: those of each file, so that no file has more
//! than about 2,000 lines.

use crate::sdk::{Operation, Service};

/// The most lines in a file by the estimate, which is lower than the actual number.
const LINES: usize = 1300;

/// The operations of each file; a single file unless there are too many.
pub(super) fn parts(operations: &[Operation]) -> Vec<&[Operation]> {
    let mut parts = Vec::new();
    let (mut start, mut length) = (0, 0);
    for (at, operation) in operations.iter().enumerate() {
        let own = lines(operation);
        // An alternative shares the items of the operation before it.
        if at > start && length + own > LINES && !operation.alternative {
            parts.push(&operations[start..at]);
            (start, length) = (at, 0);
        }
        length += own;
    }
    parts.push(&operations[start..]);
    parts
}

/// The module of a part. Its name differs from those of nested services.
pub(in crate::emit) fn name(service: &Service, at: usize) -> String {
    let mut name = format!("part_{}", at + 1);
    while service.children.iter().any(|child| child.module == name) {
        name.push('_');
    }
    name
}

/// About how many lines an operation takes.
fn lines(operation: &Operation) -> usize {
    let of_docs = |docs: &str| docs.lines().map(|line| 1 + line.len() / 90).sum::<usize>();
    let builder = operation.builder.as_ref().map_or(0, |builder| {
        let setters = builder.setters.iter();
        12 + setters
            .map(|setter| of_docs(&setter.docs) + 7)
            .sum::<usize>()
    });
    let choice = operation.response.choice.as_ref();
    let choice = choice.map_or(0, |choice| 20 + 6 * choice.cases.len());
    let headers = operation.response.headers.as_ref();
    let headers = headers.map_or(0, |headers| {
        let methods = headers.methods.iter();
        14 + methods
            .map(|method| of_docs(&method.docs) + 5)
            .sum::<usize>()
    });
    // The method, its example, and the operation as data.
    of_docs(&operation.docs)
        + 32
        + operation.arguments.len() * if operation.required.is_some() { 5 } else { 1 }
        + operation.errors.len()
        + builder
        + choice
        + headers
}
