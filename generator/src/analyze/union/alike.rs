//! Members of a union that are aliases of the same scalar. No value shows which of these aliases is meant.
//!
//! In: all schemas. Out: the same schemas, where each union has one member for each such scalar. A union with nothing
//! else becomes an alias of the scalar.

use crate::analyze::schema::wide::is_wide;
use crate::ir::{Member, Schema, Shape, Slot, Type};

/// Merges such members.
pub(in crate::analyze) fn join(schemas: &mut [Schema]) {
    let mut joined = Vec::new();
    for (index, schema) in schemas.iter().enumerate() {
        let Shape::Union(union) = &schema.shape else {
            continue;
        };
        if union.discriminator.is_some() || !union.keys.is_empty() {
            continue;
        }
        let scalars: Vec<Option<Slot>> = union
            .members
            .iter()
            .map(|member| scalar(schemas, &member.ty))
            .collect();
        let is_first = |at: usize| match &scalars[at] {
            Some(slot) => !scalars[..at]
                .iter()
                .flatten()
                .any(|known| known.ty == slot.ty),
            None => true,
        };
        let kept: Vec<usize> = (0..scalars.len()).filter(|at| is_first(*at)).collect();
        if kept.len() == scalars.len() {
            continue;
        }
        let nullable = scalars.iter().flatten().any(|slot| slot.nullable);
        let shape = match (&kept[..], scalars.first()) {
            ([_], Some(Some(only))) => Shape::Alias(Slot::of(only.ty.clone())),
            (_, _) => {
                let mut union = union.clone();
                // A member that replaces several aliases has none of their names.
                let member = |at: &usize| match &scalars[*at] {
                    Some(slot) if shares(&scalars, slot) => Member {
                        ty: slot.ty.clone(),
                        title: None,
                        constraints: union.members[*at].constraints.clone(),
                        within: Vec::new(),
                    },
                    Some(_) | None => union.members[*at].clone(),
                };
                union.members = kept.iter().map(member).collect();
                Shape::Union(union)
            }
        };
        joined.push((index, shape, nullable));
    }
    for (index, shape, nullable) in joined {
        schemas[index].shape = shape;
        schemas[index].nullable |= nullable;
    }
}

fn shares(scalars: &[Option<Slot>], slot: &Slot) -> bool {
    let same = scalars.iter().flatten().filter(|it| it.ty == slot.ty);
    same.count() > 1
}

/// The scalar that a type is, aliases seen through.
fn scalar(schemas: &[Schema], ty: &Type) -> Option<Slot> {
    let mut found = Slot::of(ty.clone());
    for _ in 0..schemas.len() {
        match &found.ty {
            Type::Named(id) => {
                let schema = schemas.get(id.0 as usize)?;
                let Shape::Alias(slot) = &schema.shape else {
                    return None;
                };
                found = Slot {
                    ty: slot.ty.clone(),
                    nullable: found.nullable || slot.nullable || schema.nullable,
                };
            }
            ty if is_wide(ty) => return Some(found),
            Type::String
            | Type::Integer
            | Type::Number
            | Type::IntegerOrNumber
            | Type::Boolean
            | Type::Text(_) => return Some(found),
            Type::Binary
            | Type::Any
            | Type::Constant(_)
            | Type::Array(_)
            | Type::Map(_)
            | Type::Tuple { .. }
            | Type::OneOrMany(_)
            | Type::Foreign(_) => return None,
        }
    }
    None
}
