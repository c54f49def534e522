//! The data of server-sent events whose text is JSON: `contentSchema` describes its value.
//!
//! In: all schemas, and the operations. Out: the same schemas, in which such data has the type of its value, unless the
//! schema also describes JSON, where the data is a string.

use std::collections::BTreeSet;

use crate::analyze::usage::push_parts;
use crate::ir::{
    Content, EVENTS, Media, Operation, Schema, SchemaId, Shape, Slot, Sparse, Type, Webhook,
    is_event, resolve,
};

/// Gives the data of events its type.
pub(in crate::analyze) fn give(
    schemas: &mut [Schema],
    operations: &[Operation],
    webhooks: &[Webhook],
) {
    let has_value = |schema: &Schema| {
        let record = match &schema.shape {
            Shape::Record(record) => Some(record),
            Shape::Union(_) | Shape::Alias(_) | Shape::Strings(_) | Shape::Integers(_) => None,
        };
        let mut fields = record.into_iter().flat_map(|record| &record.fields);
        fields.any(|field| field.content.value.is_some())
    };
    if !schemas.iter().any(has_value) {
        return;
    }
    let (events, others) = used(schemas, operations, webhooks);
    let others = reached(schemas, others);
    for (index, schema) in schemas.iter_mut().enumerate() {
        let Shape::Record(record) = &mut schema.shape else {
            continue;
        };
        let id = SchemaId(u32::try_from(index).unwrap_or(u32::MAX));
        let is_only_event = events.contains(&id) && !others.contains(&id);
        for field in &mut record.fields {
            let Some(value) = field.content.value.clone() else {
                continue;
            };
            let is_text = matches!(field.slot.ty, Type::String | Type::Any);
            if is_only_event && is_text && field.name == "data" {
                field.slot = value;
                field.docs.constraints = Sparse::default();
            }
            field.content = Content::default().into();
        }
    }
}

/// Returns the records that are events, and the types of everything else.
fn used(
    schemas: &[Schema],
    operations: &[Operation],
    webhooks: &[Webhook],
) -> (BTreeSet<SchemaId>, Vec<Type>) {
    let mut events = BTreeSet::new();
    let mut others: Vec<Type> = webhooks.iter().map(|it| it.slot.ty.clone()).collect();
    for operation in operations {
        others.extend(operation.parameters.iter().map(|it| it.slot.ty.clone()));
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        let responses = operation.responses.iter();
        let all = bodies.chain(responses.flat_map(|response| &response.content));
        for media in all {
            match event(schemas, media) {
                Some(item) => add_records(schemas, item, &mut events),
                None => others.extend(media.slots().map(|slot| slot.ty.clone())),
            }
        }
    }
    // What the fields of events hold is JSON.
    let fields = events.iter().filter_map(|id| schemas.get(id.0 as usize));
    let mut held = Vec::new();
    fields.for_each(|schema| push_parts(&schema.shape, &mut held));
    let values = events.iter().filter_map(|id| data(schemas, *id));
    others.extend(held.into_iter().chain(values.map(|slot| slot.ty.clone())));
    (events, others)
}

/// Returns the type of an event with all its fields.
fn event<'s>(schemas: &'s [Schema], media: &'s Media) -> Option<&'s Type> {
    let item = media.item(schemas).filter(|_| media.media_type == EVENTS)?;
    is_event(schemas, &item.ty, media.is_item).then_some(&item.ty)
}

fn add_records(schemas: &[Schema], ty: &Type, found: &mut BTreeSet<SchemaId>) {
    let Type::Named(id) = resolve(schemas, ty) else {
        return;
    };
    match schemas.get(id.0 as usize).map(|schema| &schema.shape) {
        Some(Shape::Union(union)) => {
            let members = union.members.iter();
            members.for_each(|member| add_records(schemas, &member.ty, found));
        }
        Some(_) => {
            found.insert(*id);
        }
        None => {}
    }
}

/// The value in the data of an event.
fn data(schemas: &[Schema], event: SchemaId) -> Option<&Slot> {
    let Shape::Record(record) = &schemas.get(event.0 as usize)?.shape else {
        return None;
    };
    let mut fields = record.fields.iter();
    fields.find_map(|field| field.content.value.as_ref())
}

/// Returns all schemas within types.
fn reached(schemas: &[Schema], mut todo: Vec<Type>) -> BTreeSet<SchemaId> {
    let mut found = BTreeSet::new();
    while let Some(ty) = todo.pop() {
        match ty {
            Type::Named(id) => {
                if let (true, Some(schema)) = (found.insert(id), schemas.get(id.0 as usize)) {
                    push_parts(&schema.shape, &mut todo);
                }
            }
            other => todo.extend(other.parts().into_iter().cloned()),
        }
    }
    found
}
