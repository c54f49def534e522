//! The models of a crate by their ids, before it is known which of them are used.
//!
//! In: the schemas of an API. Out: the kind of each.

use super::{listed, record, union};
use crate::ir::{Schema, SchemaId, Shape};
use crate::plan::types::Types;
use crate::sdk::{DefinitionKind, Ty, TypeId};

/// The kind of each type, by id.
pub(in crate::plan) struct Models(pub(super) Vec<DefinitionKind>);

impl Models {
    /// Plans every schema.
    pub(in crate::plan) fn new(types: &Types<'_>) -> Self {
        let schemas = types.api.ids();
        Self(
            schemas
                .map(|(id, schema)| kind(types, id, schema))
                .collect(),
        )
    }

    /// The kind of a type.
    pub(in crate::plan) fn kind(&self, id: TypeId) -> &DefinitionKind {
        &self.0[id.0 as usize]
    }
}

fn kind(types: &Types<'_>, id: SchemaId, schema: &Schema) -> DefinitionKind {
    let name = types.name(id);
    let configured = |value: &str| types.variant(id, value);
    let known = |value: &str| types.lock.part(&name, value);
    let given = listed::Given {
        configured: &configured,
        known: &known,
    };
    match &schema.shape {
        Shape::Record(record) => DefinitionKind::Record(record::record(types, id, record)),
        Shape::Union(union) => DefinitionKind::Union(union::union(types, id, union)),
        Shape::Strings(values) => {
            DefinitionKind::Strings(listed::strings(values, &schema.docs, &given))
        }
        Shape::Integers(values) => {
            DefinitionKind::Integers(listed::integers(values, &schema.docs, &given))
        }
        Shape::Alias(slot) if schema.recursive => {
            let ty = types.ty_in(id, &slot.ty);
            DefinitionKind::Wrapper(match types.api.is_nullable(slot) && ty != Ty::Raw {
                true => Ty::Option(Box::new(ty)),
                false => ty,
            })
        }
        Shape::Alias(slot) => DefinitionKind::Alias(types.slot(slot)),
    }
}
