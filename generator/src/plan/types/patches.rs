//! Unions in the fields of updates, whose members also convert into a `Patch` of the union; and unions in optional
//! parameters, whose members also convert into an `Optional` of it.

use std::collections::BTreeSet;

use super::models::Models;
use crate::sdk::{Accepts, DefinitionKind, Member, Presence, Service, Ty, TypeId};

/// The unions that a field with the presence [`Presence::Patch`] holds.
pub(in crate::plan) fn unions(models: &Models, used: &[TypeId]) -> BTreeSet<TypeId> {
    let records = used.iter().filter_map(|id| match models.kind(*id) {
        DefinitionKind::Record(record) => Some(record),
        DefinitionKind::Union(_)
        | DefinitionKind::Strings(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => None,
    });
    let held = records
        .flat_map(|record| &record.members)
        .filter_map(|member| match member {
            Member::Field(field) if field.presence == Presence::Patch => match &field.ty {
                Ty::Named(id) => Some(*id),
                _ => None,
            },
            Member::Field(_) | Member::Fixed(_) => None,
        });
    held.filter(|id| matches!(models.kind(*id), DefinitionKind::Union(_)))
        .collect()
}

/// The types of optional parameters, and of their entries.
pub(in crate::plan) fn of_parameters(services: &[Service]) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    for service in services {
        let builders = service
            .operations
            .iter()
            .filter_map(|it| it.builder.as_ref());
        for setter in builders.flat_map(|builder| &builder.setters) {
            if let Accepts::Optional(Ty::Named(id)) = &setter.accepts {
                found.insert(*id);
            }
        }
        found.extend(of_parameters(&service.children));
    }
    found
}
