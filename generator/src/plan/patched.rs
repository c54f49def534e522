//! Unions that the fields of updates hold. In: the definitions. Out: a mark on each such union, whose members then
//! convert into a `Patch` of it as they do into the union itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::sdk::{Definition, Kind, Member, Presence, Ty};

/// Marks the unions.
pub(super) fn patched(definitions: &mut [Definition]) {
    let aliases: BTreeMap<&str, &Ty> = definitions
        .iter()
        .filter_map(|definition| match &definition.kind {
            Kind::Alias(ty) => Some((definition.name.as_str(), ty)),
            Kind::Record(_) | Kind::Union(_) | Kind::Strings(_) | Kind::Wrapper(_) => None,
        })
        .collect();
    let mut held: BTreeSet<String> = BTreeSet::new();
    for definition in &*definitions {
        let Kind::Record(record) = &definition.kind else {
            continue;
        };
        for member in &record.members {
            if let Member::Field(field) = member
                && field.presence == Presence::Patch
                && let Ty::Named(name) = &field.ty
            {
                held.insert(target(name, &aliases).to_owned());
            }
        }
    }
    for definition in definitions {
        if let Kind::Union(union) = &mut definition.kind {
            union.patched = held.contains(&definition.name);
        }
    }
}

/// The type that a name stands for, at the end of its aliases.
fn target<'a>(mut name: &'a str, aliases: &BTreeMap<&str, &'a Ty>) -> &'a str {
    // No way is longer than there are aliases.
    for _ in aliases {
        match aliases.get(name) {
            Some(Ty::Named(inner)) => name = inner,
            Some(_) | None => break,
        }
    }
    name
}
