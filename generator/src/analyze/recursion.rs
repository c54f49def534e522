//! Aliases that lead back to themselves, such as a list of lists of lists.

use std::collections::HashSet;

use crate::ir::{Schema, SchemaId, Shape, Slot, Type};

/// Marks the aliases that cannot be seen through. What is an alias of itself, or of what is an alias of it, says nothing
/// about its values: they are any.
pub(super) fn mark(schemas: &mut [Schema]) {
    for id in empty_circles(schemas) {
        schemas[id].shape = Shape::Alias(Slot::of(Type::Any));
    }
    for index in 0..schemas.len() {
        let id = SchemaId(u32::try_from(index).unwrap_or(u32::MAX));
        if leads_back(schemas, id) {
            schemas[index].recursive = true;
        }
    }
}

/// The aliases that stand in a circle with nothing between them.
fn empty_circles(schemas: &[Schema]) -> Vec<usize> {
    let next = |index: usize| match &schemas.get(index)?.shape {
        Shape::Alias(Slot {
            ty: Type::Named(id),
            ..
        }) => Some(id.0 as usize),
        Shape::Alias(_) | Shape::Record(_) | Shape::Union(_) | Shape::Strings(_) => None,
    };
    // By which walk a schema was seen.
    let mut walks = vec![usize::MAX; schemas.len()];
    let mut found = Vec::new();
    for walk in 0..schemas.len() {
        let mut at = walk;
        while walks.get(at) == Some(&usize::MAX) {
            walks[at] = walk;
            match next(at) {
                Some(target) => at = target,
                None => break,
            }
        }
        // Back where this very walk has been: the circle starts here.
        if walks.get(at) == Some(&walk) && next(at).is_some() && !found.contains(&at) {
            let start = at;
            loop {
                found.push(at);
                match next(at) {
                    Some(target) if target != start => at = target,
                    Some(_) | None => break,
                }
            }
        }
    }
    found
}

/// Whether an alias reaches itself through aliases alone; records and unions have names of their own.
fn leads_back(schemas: &[Schema], id: SchemaId) -> bool {
    let mut seen = HashSet::new();
    let mut todo = vec![id];
    while let Some(next) = todo.pop() {
        let Some(Schema {
            shape: Shape::Alias(slot),
            ..
        }) = schemas.get(next.0 as usize)
        else {
            continue;
        };
        let mut found = Vec::new();
        named(&slot.ty, &mut found);
        for found in found {
            if found == id {
                return true;
            }
            if seen.insert(found) {
                todo.push(found);
            }
        }
    }
    false
}

fn named(ty: &Type, found: &mut Vec<SchemaId>) {
    match ty {
        Type::Named(id) => found.push(*id),
        other => other
            .parts()
            .into_iter()
            .for_each(|part| named(part, found)),
    }
}
