//! Directions of use: the schemas that are in requests, in responses or in both.

use crate::ir::{Additional, Operation, Schema, Shape, Slot, Type, Webhook};

/// Marks every schema with the directions in which operations and webhooks use it.
pub(in crate::analyze) fn mark(
    schemas: &mut [Schema],
    operations: &[Operation],
    webhooks: &[Webhook],
) {
    for operation in operations {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.slot);
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        let of_media = |media: &'_ crate::ir::Media| {
            let headers = media.parts.iter().flat_map(|part| &part.headers);
            let headers = headers.map(|header| header.slot.clone());
            let ordered = media.ordered.iter().flat_map(|ordered| &ordered.first);
            let ordered = ordered.flat_map(|part| &part.part.headers);
            let headers = headers.chain(ordered.map(|header| header.slot.clone()));
            headers.chain(media.slots().cloned()).collect::<Vec<_>>()
        };
        for slot in parameters.cloned().chain(bodies.flat_map(of_media)) {
            walk(schemas, &slot, Direction::Sent);
        }
        let responses = operation.responses.iter();
        for header in responses.flat_map(|response| &response.headers) {
            walk(schemas, &header.slot, Direction::Received);
        }
        for media in operation
            .responses
            .iter()
            .flat_map(|response| &response.content)
        {
            for slot in media.slots() {
                walk(schemas, slot, Direction::Received);
            }
        }
    }
    for webhook in webhooks {
        walk(schemas, &webhook.slot, Direction::Received);
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Sent,
    Received,
}

fn walk(schemas: &mut [Schema], slot: &Slot, direction: Direction) {
    let mut todo = vec![slot.ty.clone()];
    while let Some(ty) = todo.pop() {
        match ty {
            Type::Named(id) => {
                let Some(schema) = schemas.get_mut(id.0 as usize) else {
                    continue;
                };
                let mark = match direction {
                    Direction::Sent => &mut schema.usage.sent,
                    Direction::Received => &mut schema.usage.received,
                };
                if !std::mem::replace(mark, true) {
                    push_parts(&schema.shape, &mut todo);
                }
            }
            other => todo.extend(other.parts().into_iter().cloned()),
        }
    }
}

pub(in crate::analyze) fn push_parts(shape: &Shape, todo: &mut Vec<Type>) {
    match shape {
        Shape::Record(record) => {
            todo.extend(record.fields.iter().map(|field| field.slot.ty.clone()));
            if let Additional::Typed(slot) = &record.additional {
                todo.push(slot.ty.clone());
            }
        }
        Shape::Union(union) => todo.extend(union.members.iter().map(|member| member.ty.clone())),
        Shape::Alias(slot) => todo.push(slot.ty.clone()),
        Shape::Strings(_) | Shape::Integers(_) => {}
    }
}
