//! Which schemas can be in which, so that every sample ends. In: the schemas. Out: of each the round in which it can be
//! built from what was built before, and the pairs that lead back to themselves.

use std::collections::HashSet;

use crate::ir::{Api, Schema, SchemaId, Shape, Slot, Type};
use crate::plan::types::boxing::{self, Edge};

/// What a sample may contain.
pub(super) struct Ranks {
    /// The round in which a schema can be built; none if every value would contain itself.
    rounds: Vec<Option<u32>>,
    /// From a schema to another that leads back to it.
    circular: HashSet<Edge>,
}

impl Ranks {
    pub(super) fn new(api: &Api) -> Self {
        let mut edges = Vec::new();
        for (owner, schema) in api.ids() {
            for ty in of_schema(schema) {
                named(ty, &mut |id| edges.push((owner, id)));
            }
        }
        Self {
            rounds: rounds(api),
            circular: boxing::on_cycles(&edges).into_iter().collect(),
        }
    }

    /// Whether a sample of a schema ends.
    pub(super) fn ends(&self, id: SchemaId) -> bool {
        self.round(id).is_some()
    }

    /// Whether a sample of one schema may contain that of another: if it ends, and either does not lead back or was built
    /// before.
    pub(super) fn allows(&self, owner: SchemaId, inner: SchemaId) -> bool {
        match (self.round(owner), self.round(inner)) {
            (_, None) => false,
            (Some(owner), Some(before)) if before < owner => true,
            (_, Some(_)) => !self.circular.contains(&(owner, inner)),
        }
    }

    fn round(&self, id: SchemaId) -> Option<u32> {
        self.rounds.get(id.0 as usize).copied().flatten()
    }
}

/// The types that a schema names right away.
fn of_schema(schema: &Schema) -> Vec<&Type> {
    match &schema.shape {
        Shape::Record(record) => record.fields.iter().map(|field| &field.slot.ty).collect(),
        Shape::Union(union) => union.members.iter().map(|member| &member.ty).collect(),
        Shape::Alias(slot) => vec![&slot.ty],
        Shape::Strings(_) | Shape::Integers(_) => Vec::new(),
    }
}

fn named(ty: &Type, found: &mut impl FnMut(SchemaId)) {
    match ty {
        Type::Named(id) => found(*id),
        other => other
            .parts()
            .into_iter()
            .for_each(|part| named(part, found)),
    }
}

fn rounds(api: &Api) -> Vec<Option<u32>> {
    let mut rounds: Vec<Option<u32>> = vec![None; api.schemas.len()];
    for round in 0.. {
        let built: Vec<usize> = (0..rounds.len())
            .filter(|at| rounds[*at].is_none() && is_built(&api.schemas[*at], &rounds))
            .collect();
        if built.is_empty() {
            break;
        }
        for at in built {
            rounds[at] = Some(round);
        }
    }
    rounds
}

/// Whether all that a schema must contain was built before.
fn is_built(schema: &Schema, rounds: &[Option<u32>]) -> bool {
    match &schema.shape {
        Shape::Strings(_) | Shape::Integers(_) => true,
        Shape::Alias(slot) => slot_built(slot, 0, rounds),
        Shape::Union(union) => {
            let mut members = union.members.iter();
            members.any(|member| type_built(&member.ty, 0, rounds))
        }
        Shape::Record(record) => {
            let mut fields = record.fields.iter().filter(|field| field.required);
            fields.all(|field| {
                let least = field.docs.constraints.items.least.unwrap_or(0);
                slot_built(&field.slot, least, rounds)
            })
        }
    }
}

fn slot_built(slot: &Slot, least: usize, rounds: &[Option<u32>]) -> bool {
    slot.nullable || type_built(&slot.ty, least, rounds)
}

/// Of a list, the fewest items say whether it must contain any.
fn type_built(ty: &Type, least: usize, rounds: &[Option<u32>]) -> bool {
    match ty {
        Type::Named(id) => rounds.get(id.0 as usize).copied().flatten().is_some(),
        Type::Array(item) => least == 0 || slot_built(item, 0, rounds),
        Type::Map(_) => true,
        Type::Tuple { places, .. } => places.iter().all(|slot| slot_built(slot, 0, rounds)),
        Type::OneOrMany(item) => type_built(item, 0, rounds),
        Type::String
        | Type::Integer
        | Type::Number
        | Type::IntegerOrNumber
        | Type::Boolean
        | Type::Text(_)
        | Type::Binary
        | Type::Any
        | Type::Constant(_)
        | Type::Foreign(_) => true,
    }
}
