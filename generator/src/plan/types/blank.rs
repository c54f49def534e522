//! Which types have a blank value. Decoders start from a blank value, because it needs no input and costs nothing.

use std::collections::HashSet;

use super::models::Models;
use crate::sdk::{Blank, DefinitionKind, Field, Member, Presence, Record, Ty, TypeId};

/// The types that have a blank value. A type that holds a box, or a value of another crate's type, has none.
pub(in crate::plan) fn types(models: &Models, used: &[TypeId]) -> HashSet<TypeId> {
    let mut known: HashSet<TypeId> = HashSet::new();
    loop {
        let has_blank = |id: &&TypeId| !known.contains(id) && has_blank(models.kind(**id), &known);
        let found: Vec<TypeId> = used.iter().filter(has_blank).copied().collect();
        if found.is_empty() {
            return known;
        }
        known.extend(found);
    }
}

/// What a type without a blank value has instead: blank values for all fields except some, or none at all.
pub(in crate::plan) fn of_parts(kind: &DefinitionKind, known: &HashSet<TypeId>) -> Blank {
    match kind {
        DefinitionKind::Record(record) => {
            let without = fields(record).filter(|field| !of_field(field, known));
            Blank::Except(without.map(|field| field.name.clone()).collect())
        }
        DefinitionKind::Union(_)
        | DefinitionKind::Strings(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => Blank::Never,
    }
}

fn has_blank(kind: &DefinitionKind, known: &HashSet<TypeId>) -> bool {
    match kind {
        DefinitionKind::Record(record) => fields(record).all(|field| of_field(field, known)),
        // The blank value is an unknown one.
        DefinitionKind::Union(_) => true,
        DefinitionKind::Strings(values) => !values.is_empty(),
        DefinitionKind::Integers(values) => !values.is_empty(),
        DefinitionKind::Alias(ty) | DefinitionKind::Wrapper(ty) => of_type(ty, known),
    }
}

fn fields(record: &Record) -> impl Iterator<Item = &Field> {
    record.members.iter().filter_map(|member| match member {
        Member::Field(field) => Some(field),
        Member::Fixed(_) => None,
    })
}

fn of_field(field: &Field, known: &HashSet<TypeId>) -> bool {
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => of_type(&field.ty, known),
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable | Presence::Patch => {
            true
        }
    }
}

fn of_type(ty: &Ty, known: &HashSet<TypeId>) -> bool {
    match ty {
        Ty::String
        | Ty::Integer
        | Ty::Float
        | Ty::Number
        | Ty::Boolean
        | Ty::Text(_)
        | Ty::Raw
        | Ty::List(_)
        | Ty::Map(_)
        | Ty::OneOrMany(_)
        | Ty::Option(_)
        | Ty::Patch(_) => true,
        Ty::Tuple(places) => places.iter().all(|place| of_type(place, known)),
        Ty::OpenTuple(tuple) => of_type(tuple, known),
        Ty::Named(id) => known.contains(id),
        Ty::Boxed(_) | Ty::Foreign(_) | Ty::Bytes | Ty::Unit | Ty::Local(_) => false,
    }
}
