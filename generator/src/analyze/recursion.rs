//! Aliases that lead back to themselves, such as a list of lists of lists.

use crate::ir::{Schema, SchemaId, Shape, Type};

/// Marks the aliases that cannot be seen through.
pub(super) fn mark(schemas: &mut [Schema]) {
    for index in 0..schemas.len() {
        let id = SchemaId(u32::try_from(index).unwrap_or(u32::MAX));
        if leads_back(schemas, id) {
            schemas[index].recursive = true;
        }
    }
}

/// Whether an alias reaches itself through aliases alone; records and unions have names of their own.
fn leads_back(schemas: &[Schema], id: SchemaId) -> bool {
    let mut seen = vec![false; schemas.len()];
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
            if let Some(seen) = seen.get_mut(found.0 as usize)
                && !std::mem::replace(seen, true)
            {
                todo.push(found);
            }
        }
    }
    false
}

fn named(ty: &Type, found: &mut Vec<SchemaId>) {
    match ty {
        Type::Named(id) => found.push(*id),
        Type::Array(slot) | Type::Map(slot) => named(&slot.ty, found),
        Type::OneOrMany(ty) => named(ty, found),
        Type::Tuple(slots) => slots.iter().for_each(|slot| named(&slot.ty, found)),
        Type::String
        | Type::Integer
        | Type::Number
        | Type::IntegerOrNumber
        | Type::Boolean
        | Type::DateTime
        | Type::Date
        | Type::Uuid
        | Type::Binary
        | Type::Any
        | Type::Constant(_) => {}
    }
}
