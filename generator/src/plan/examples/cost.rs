//! How many parts a value of each type needs. This determines the simplest member of a union, and finds types that have
//! no finite value.

use std::collections::HashMap;

use crate::sdk::{Definition, DefinitionKind, Init, Member, Payload, Presence, Ty, TypeId};

/// The cost of a type whose values cannot be written.
pub(super) const INFINITE: u32 = u32::MAX;

/// The least number of parts in a value of each type.
pub(super) struct Costs(HashMap<TypeId, u32>);

impl Costs {
    /// Finds the costs of all types, repeating until no cost decreases.
    pub(super) fn of(definitions: &HashMap<TypeId, &Definition>) -> Self {
        let mut costs = Self(HashMap::new());
        let mut changes = true;
        while changes {
            changes = false;
            for (id, definition) in definitions {
                let cost = costs.kind(&definition.kind);
                if cost < costs.named(*id) {
                    costs.0.insert(*id, cost);
                    changes = true;
                }
            }
        }
        costs
    }

    fn named(&self, id: TypeId) -> u32 {
        self.0.get(&id).copied().unwrap_or(INFINITE)
    }

    fn kind(&self, kind: &DefinitionKind) -> u32 {
        match kind {
            DefinitionKind::Strings(_) | DefinitionKind::Integers(_) => 1,
            DefinitionKind::Alias(ty) => self.ty(ty),
            DefinitionKind::Wrapper(ty) => self.ty(ty).saturating_add(1),
            DefinitionKind::Union(union) => {
                let payloads = union.variants.iter().map(|variant| &variant.payload);
                let cheapest = payloads.map(|payload| self.payload(payload)).min();
                cheapest.unwrap_or(INFINITE).saturating_add(1)
            }
            DefinitionKind::Record(record) if !record.constructed => INFINITE,
            DefinitionKind::Record(record) => {
                let members = record.members.iter().fold(1, |sum: u32, member| {
                    let cost = match member {
                        Member::Field(field) if matches!(field.init, Some(Init::Argument(_))) => {
                            match field.presence {
                                // Null is enough.
                                Presence::Nullable => 1,
                                Presence::Required
                                | Presence::RequiredOrEmpty
                                | Presence::Optional
                                | Presence::OptionalNullable
                                | Presence::Patch => self.ty(&field.ty),
                            }
                        }
                        Member::Field(_) | Member::Fixed(_) => 0,
                    };
                    sum.saturating_add(cost)
                });
                // A struct in which nothing is set is not preferred to one with a plain value.
                members.max(2)
            }
        }
    }

    /// The cost of a variant's payload.
    pub(super) fn payload(&self, payload: &Payload) -> u32 {
        match payload {
            Payload::Value(ty) => self.ty(ty),
            Payload::Fixed(_) => 1,
        }
    }

    /// The cost of a type.
    pub(super) fn ty(&self, ty: &Ty) -> u32 {
        match ty {
            Ty::String | Ty::Integer | Ty::Float | Ty::Number | Ty::Boolean => 1,
            Ty::Text(_) | Ty::Bytes | Ty::Raw | Ty::Unit | Ty::Foreign(_) => 1,
            // An empty one is enough.
            Ty::List(_) | Ty::Map(_) | Ty::Option(_) => 1,
            Ty::Tuple(places) => places
                .iter()
                .fold(1, |sum: u32, place| sum.saturating_add(self.ty(place))),
            Ty::OpenTuple(inner) | Ty::OneOrMany(inner) | Ty::Patch(inner) | Ty::Boxed(inner) => {
                self.ty(inner)
            }
            Ty::Named(id) => self.named(*id),
            Ty::Local(_) => INFINITE,
        }
    }
}
