//! Operations with many required parameters. They take one struct of these parameters, so that a forgotten or misplaced
//! one is a compile error. In: services. Out: the names of the structs.

use std::collections::HashSet;

use crate::lock::Lock;
use crate::plan::types::locked::{key_of_operation, required_of};
use crate::plan::types::record::MOST_ARGUMENTS;
use crate::plan::words::name::{Case, render};
use crate::sdk::{Accepts, Operation, Service};

/// Gives operations with too many arguments a struct for their required parameters.
pub(in crate::plan) fn gather(services: &mut [Service], lock: &Lock) {
    for service in services {
        let mut taken: HashSet<String> = service.operations.iter().flat_map(items).collect();
        taken.insert(service.name.clone());
        taken.extend(service.children.iter().map(|child| child.name.clone()));
        let mut new: Vec<&mut Operation> = Vec::new();
        for operation in &mut service.operations {
            let count = operation.arguments.len() + usize::from(operation.body.is_some());
            if count <= MOST_ARGUMENTS || operation.arguments.len() < 2 {
                continue;
            }
            for argument in &mut operation.arguments {
                argument.accepts = Accepts::Exact(argument.ty.clone());
            }
            // No other item has a name of the last run, because they were reserved.
            let known = lock.calls.get(&required_of(&key_of_operation(operation)));
            match known.filter(|known| taken.insert(known.to_string())) {
                Some(known) => operation.required = Some(known.clone()),
                None => new.push(operation),
            }
        }
        for operation in new {
            let raw = format!("{}_{}", service.module, operation.name);
            let mut name = format!("{}Required", render(&raw, Case::Type));
            while !taken.insert(name.clone()) {
                name.push_str("Parameters");
            }
            operation.required = Some(name);
        }
        gather(&mut service.children, lock);
    }
}

/// The names of the types that an operation has in the file of its service.
fn items(operation: &Operation) -> Vec<String> {
    let builder = operation.builder.iter().map(|builder| &builder.name);
    let choice = operation.response.choice.iter().map(|choice| &choice.name);
    let headers = operation
        .response
        .headers
        .iter()
        .map(|headers| &headers.name);
    builder.chain(choice).chain(headers).cloned().collect()
}
