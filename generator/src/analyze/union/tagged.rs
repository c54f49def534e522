//! Members of unions that do not describe the property by which they are discriminated.
//!
//! In: all schemas. Out: the same schemas, with that property in each such record. The standard requires the property
//! wherever there is a discriminator, so it is received, and must be sent, whether the member describes it or not.

use std::collections::BTreeMap;

use crate::ir::{Additional, Docs, Field, Schema, SchemaId, Shape, Slot, Sparse, Type};

/// Adds the properties. A record that forbids or keeps unknown properties stays as it is.
pub(in crate::analyze) fn give(schemas: &mut [Schema]) {
    let mut wanted: BTreeMap<SchemaId, Vec<String>> = BTreeMap::new();
    for schema in schemas.iter() {
        let Shape::Union(union) = &schema.shape else {
            continue;
        };
        let Some(discriminator) = &union.discriminator else {
            continue;
        };
        let known = discriminator.mapping.iter().chain(&discriminator.names);
        for (_, member) in known {
            let ty = union.members.get(*member).map(|member| &member.ty);
            let Some(id) = ty.and_then(|ty| behind(schemas, ty)) else {
                continue;
            };
            let properties = wanted.entry(id).or_default();
            if !properties.contains(&discriminator.property) {
                properties.push(discriminator.property.clone());
            }
        }
    }
    for (id, properties) in wanted {
        let Some(Schema {
            shape: Shape::Record(record),
            ..
        }) = schemas.get_mut(id.0 as usize)
        else {
            continue;
        };
        if record.additional != Additional::Ignored {
            continue;
        }
        for property in properties {
            if record.fields.iter().all(|field| field.name != property) {
                record.fields.push(tag(property));
            }
        }
    }
}

/// Returns the schema that a type names, after following aliases.
fn behind(schemas: &[Schema], ty: &Type) -> Option<SchemaId> {
    let mut ty = ty;
    for _ in 0..schemas.len() {
        let Type::Named(id) = ty else { return None };
        match &schemas.get(id.0 as usize)?.shape {
            Shape::Alias(slot) => ty = &slot.ty,
            Shape::Record(_) | Shape::Union(_) | Shape::Strings(_) | Shape::Integers(_) => {
                return Some(*id);
            }
        }
    }
    None
}

/// Returns the field for the property. It is not required, because a record outside of the union may lack it.
fn tag(name: String) -> Field {
    Field {
        name,
        docs: Docs {
            description: Some("The discriminator of several types.".to_owned()),
            ..Docs::default()
        },
        required: false,
        deprecated: false,
        read_only: false,
        write_only: false,
        is_password: false,
        slot: Slot::of(Type::String),
        listed: Vec::new(),
        content: Sparse::default(),
    }
}
