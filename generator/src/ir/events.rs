//! Server-sent events: which schemas describe all fields of an event.

use super::{Media, Schema, Shape, Slot, Type};

/// The media type of events.
pub const EVENTS: &str = "text/event-stream";

/// Follows aliases to a type that is not one.
#[must_use]
pub fn resolve<'a>(schemas: &'a [Schema], ty: &'a Type) -> &'a Type {
    let mut ty = ty;
    for _ in 0..schemas.len() {
        match shape(schemas, ty) {
            Some((Shape::Alias(slot), false)) => ty = &slot.ty,
            _ => return ty,
        }
    }
    ty
}

/// Returns the shape that a type names, and whether it contains itself.
fn shape<'a>(schemas: &'a [Schema], ty: &Type) -> Option<(&'a Shape, bool)> {
    let Type::Named(id) = ty else { return None };
    let schema = schemas.get(id.0 as usize)?;
    Some((&schema.shape, schema.recursive))
}

/// Returns `true` if a schema describes an event with all its fields, and not only its data.
#[must_use]
pub fn is_event(schemas: &[Schema], ty: &Type, is_item: bool) -> bool {
    match shape(schemas, resolve(schemas, ty)) {
        Some((Shape::Union(union), _)) => union.members.iter().all(|member| {
            let ty = resolve(schemas, &member.ty);
            let is_union = matches!(shape(schemas, ty), Some((Shape::Union(_), _)));
            !is_union && is_event(schemas, ty, is_item)
        }),
        Some((Shape::Record(record), _)) => {
            let has = |name: &str| record.fields.iter().any(|field| field.name == name);
            let known = |name: &str| matches!(name, "event" | "id" | "retry" | "data");
            has("data")
                && (is_item || has("event") || has("retry"))
                && record.fields.iter().all(|field| known(&field.name))
        }
        Some((Shape::Alias(_) | Shape::Strings(_) | Shape::Integers(_), _)) | None => false,
    }
}

impl Media {
    /// Returns the schema of an item of a sequence. Without `itemSchema`, a list describes its items, and any other
    /// schema is that of an item.
    #[must_use]
    pub fn item<'a>(&'a self, schemas: &'a [Schema]) -> Option<&'a Slot> {
        let slot = self.slot.as_ref()?;
        match resolve(schemas, &slot.ty) {
            Type::Array(item) if !self.is_item => Some(item),
            _ => Some(slot),
        }
    }
}
