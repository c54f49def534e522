//! Which types implement `Eq` and `Hash`: those whose members all implement them. A float implements neither.

use std::collections::HashSet;

use super::models::Models;
use crate::plan::config::is_instant;
use crate::sdk::{DefinitionKind, Member, Payload, Record, Ty, TypeId};

/// The integers of Rust that fields can have besides `i64`.
const INTEGERS: &[&str] = &[
    "i8", "i16", "i32", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
];

/// The types that implement them. A recursive type does too, unless another member prevents it.
pub(in crate::plan) fn types(models: &Models, used: &[TypeId]) -> HashSet<TypeId> {
    let mut known: HashSet<TypeId> = used.iter().copied().collect();
    loop {
        let lacks = |id: &TypeId| !has_them(models.kind(*id), &known);
        let lost: Vec<TypeId> = known.iter().copied().filter(lacks).collect();
        if lost.is_empty() {
            return known;
        }
        for id in &lost {
            known.remove(id);
        }
    }
}

fn has_them(kind: &DefinitionKind, known: &HashSet<TypeId>) -> bool {
    match kind {
        DefinitionKind::Record(record) => of_record(record, known),
        DefinitionKind::Union(union) => {
            let mut variants = union.variants.iter();
            variants.all(|variant| match &variant.payload {
                Payload::Value(ty) => of_type(ty, known),
                Payload::Fixed(_) => true,
            })
        }
        DefinitionKind::Strings(_) | DefinitionKind::Integers(_) => true,
        DefinitionKind::Alias(ty) | DefinitionKind::Wrapper(ty) => of_type(ty, known),
    }
}

fn of_record(record: &Record, known: &HashSet<TypeId>) -> bool {
    let mut members = record.members.iter();
    let additional = record.additional.as_ref();
    members.all(|member| match member {
        Member::Field(field) => of_type(&field.ty, known),
        Member::Fixed(_) => true,
    }) && additional.is_none_or(|entries| of_type(&entries.ty, known))
}

fn of_type(ty: &Ty, known: &HashSet<TypeId>) -> bool {
    match ty {
        Ty::String | Ty::Integer | Ty::Boolean | Ty::Text(_) | Ty::Bytes | Ty::Raw | Ty::Unit => {
            true
        }
        Ty::Float | Ty::Number | Ty::Local(_) => false,
        Ty::List(inner)
        | Ty::Map(inner)
        | Ty::OneOrMany(inner)
        | Ty::OpenTuple(inner)
        | Ty::Option(inner)
        | Ty::Patch(inner)
        | Ty::Boxed(inner) => of_type(inner, known),
        Ty::Tuple(places) => places.iter().all(|place| of_type(place, known)),
        Ty::Named(id) => known.contains(id),
        Ty::Foreign(path) => INTEGERS.contains(&path.as_str()) || is_instant(path),
    }
}
