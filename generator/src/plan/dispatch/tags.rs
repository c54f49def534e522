//! Properties that discriminate unions, from the view of the members.

use std::collections::{HashMap, HashSet};

use super::constants::event_tag;
use crate::ir::{Api, SchemaId, Shape, Type};
use crate::sdk::{Dispatch, ObjectDispatch, Tags};

/// Passes the discriminating properties of a union on to its members, and to the members of these.
pub(in crate::plan) fn tags(
    api: &Api,
    dispatches: &HashMap<SchemaId, Dispatch>,
) -> HashMap<SchemaId, HashSet<String>> {
    let mut tags: HashMap<SchemaId, HashSet<String>> = HashMap::new();
    for id in dispatches.keys() {
        let mut found = HashSet::new();
        if let Shape::Union(union) = &api.schema(*id).shape {
            found.extend(
                union
                    .discriminator
                    .iter()
                    .map(|discriminator| discriminator.property.clone()),
            );
        }
        let object = dispatches
            .get(id)
            .and_then(|dispatch| dispatch.object.as_ref());
        if let Some(object) = object {
            looked_at(object, &mut found);
        }
        let mut todo = vec![*id];
        let mut seen = HashSet::from([*id]);
        while let Some(owner) = todo.pop() {
            let Shape::Union(union) = &api.schema(owner).shape else {
                continue;
            };
            for member in &union.members {
                if let Type::Named(member) = api.resolve(&member.ty)
                    && seen.insert(*member)
                {
                    tags.entry(*member)
                        .or_default()
                        .extend(found.iter().cloned());
                    todo.push(*member);
                }
            }
        }
    }
    for webhook in &api.webhooks {
        if let Type::Named(id) = api.resolve(&webhook.slot.ty) {
            let tag = event_tag(api, &webhook.name, &webhook.slot.ty);
            tags.entry(*id).or_default().extend(tag);
        }
    }
    tags
}

/// The properties at the first level that a dispatch tests.
fn looked_at(object: &ObjectDispatch, found: &mut HashSet<String>) {
    match object {
        ObjectDispatch::Always(_) => {}
        ObjectDispatch::Tag {
            path, arms, absent, ..
        } => {
            found.extend(path.first().cloned());
            for (_, arm) in arms {
                looked_at(arm, found);
            }
            if let Some(absent) = absent {
                looked_at(absent, found);
            }
        }
        ObjectDispatch::Rules { paths, .. } | ObjectDispatch::Closest { paths, .. } => {
            found.extend(paths.iter().filter_map(|path| path.first().cloned()));
        }
    }
}

/// The values of discriminators that stand for one member only: structs that callers construct have them preset. A
/// member that two unions know by different values has none.
pub(in crate::plan) fn values(
    api: &Api,
    dispatches: &HashMap<SchemaId, Dispatch>,
) -> HashMap<(SchemaId, String), String> {
    let mut found: HashMap<(SchemaId, String), Option<String>> = HashMap::new();
    for (id, dispatch) in dispatches {
        let Shape::Union(union) = &api.schema(*id).shape else {
            continue;
        };
        let (Some(discriminator), Some(ObjectDispatch::Tag { arms, .. })) =
            (&union.discriminator, &dispatch.object)
        else {
            continue;
        };
        for (tags, arm) in arms {
            let (Tags::Strings(tags), ObjectDispatch::Always(place)) = (tags, arm) else {
                continue;
            };
            let ty = union
                .members
                .get(*place)
                .map(|member| api.resolve(&member.ty));
            let Some(Type::Named(member)) = ty else {
                continue;
            };
            let value = match tags.as_slice() {
                // The default member has other values as well.
                _ if discriminator.default == Some(*place) => None,
                [only] => Some(only.clone()),
                _ => None,
            };
            found
                .entry((*member, discriminator.property.clone()))
                .and_modify(|known| {
                    if *known != value {
                        *known = None;
                    }
                })
                .or_insert(value);
        }
    }
    let known = |(key, value): ((SchemaId, String), Option<String>)| Some((key, value?));
    found.into_iter().filter_map(known).collect()
}
