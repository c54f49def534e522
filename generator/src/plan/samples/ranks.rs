//! Which schemas may contain which, so that every sample is finite. In: the schemas. Out: the round in which each can
//! be built from those of earlier rounds, and the edges that lie on cycles.

use std::collections::HashSet;

use crate::ir::{Api, Schema, SchemaId, Shape, Slot, Type};
use crate::plan::types::boxing::{self, Edge};

/// What a sample may contain.
pub(super) struct Ranks {
    /// The round in which a schema can be built; `None` if every value would contain itself.
    rounds: Vec<Option<u32>>,
    /// The edges to a schema that leads back to the owner.
    circular: HashSet<Edge>,
}

impl Ranks {
    pub(super) fn new(api: &Api) -> Self {
        let mut edges = Vec::new();
        for (owner, schema) in api.ids() {
            for ty in of_schema(schema) {
                let mut found = Vec::new();
                named(ty, &mut |id| found.push(id));
                // A sample contains what an alias stands for, so these are edges of its owner as well.
                let mut next = 0;
                while let Some(id) = found.get(next).copied() {
                    next += 1;
                    let inner = api.schema(id);
                    if let Shape::Alias(slot) = &inner.shape
                        && !inner.recursive
                    {
                        named(&slot.ty, &mut |id| {
                            if !found.contains(&id) {
                                found.push(id);
                            }
                        });
                    }
                }
                edges.extend(found.into_iter().map(|id| (owner, id)));
            }
        }
        Self {
            rounds: rounds(api),
            circular: boxing::on_cycles(&edges).into_iter().collect(),
        }
    }

    /// Whether a sample of a schema is finite.
    pub(super) fn ends(&self, id: SchemaId) -> bool {
        self.round(id).is_some()
    }

    /// Whether a sample of one schema may contain that of another: if the other is finite, and either was built in an
    /// earlier round or does not lead back.
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

/// The types that a schema names directly.
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

/// Whether everything that a schema must contain was built in earlier rounds.
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

/// Whether a type was built. `least` is the fewest items of a list; an empty list needs no item.
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
