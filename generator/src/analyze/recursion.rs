//! Aliases that lead back to themselves, such as a list of lists of lists, or that are too large to be written out, and
//! unions that contain themselves.

use std::collections::HashSet;

use crate::ir::{Member, Schema, SchemaId, Shape, Slot, Type, Union};

/// The greatest size of an alias that is written out, in nested types.
const LARGEST: usize = 64;

/// Marks the aliases that must be types of their own. An alias that leads back to itself through nothing but aliases
/// does not restrict its values, so it accepts any value.
pub(in crate::analyze) fn mark(schemas: &mut [Schema]) {
    for id in empty_circles(schemas) {
        schemas[id].shape = Shape::Alias(Slot::of(Type::Any));
    }
    open_unions(schemas);
    for index in 0..schemas.len() {
        let id = SchemaId(u32::try_from(index).unwrap_or(u32::MAX));
        if leads_back(schemas, id) {
            schemas[index].recursive = true;
        }
    }
    let mut sizes = vec![None; schemas.len()];
    for index in 0..schemas.len() {
        size_of_alias(schemas, index, &mut sizes);
    }
}

/// Returns the number of types in an alias that is written out. If it is too large, the alias becomes a type of its
/// own, which counts as one type. Pairs of pairs of pairs would be too large for any machine.
fn size_of_alias(schemas: &mut [Schema], index: usize, sizes: &mut [Option<usize>]) -> usize {
    let alias = match schemas.get(index) {
        Some(Schema {
            shape: Shape::Alias(slot),
            recursive: false,
            ..
        }) => slot.ty.clone(),
        Some(_) | None => return 1,
    };
    if let Some(size) = sizes.get(index).copied().flatten() {
        return size;
    }
    let mut size = size(schemas, &alias, sizes);
    if size > LARGEST {
        schemas[index].recursive = true;
        size = 1;
    }
    sizes[index] = Some(size);
    size
}

fn size(schemas: &mut [Schema], ty: &Type, sizes: &mut [Option<usize>]) -> usize {
    match ty {
        Type::Named(id) => size_of_alias(schemas, id.0 as usize, sizes),
        other => {
            let parts = other.parts().into_iter();
            1 + parts.map(|part| size(schemas, part, sizes)).sum::<usize>()
        }
    }
}

/// Returns the aliases that form a cycle with nothing between them.
fn empty_circles(schemas: &[Schema]) -> Vec<usize> {
    let next = |index: usize| match &schemas.get(index)?.shape {
        Shape::Alias(Slot {
            ty: Type::Named(id),
            ..
        }) => Some(id.0 as usize),
        Shape::Alias(_)
        | Shape::Record(_)
        | Shape::Union(_)
        | Shape::Strings(_)
        | Shape::Integers(_) => None,
    };
    // The walk in which each schema was seen first.
    let mut walks = vec![usize::MAX; schemas.len()];
    let mut found = Vec::new();
    for walk in 0..schemas.len() {
        let mut at = walk;
        while walks.get(at) == Some(&usize::MAX) {
            walks[at] = walk;
            match next(at) {
                Some(target) => at = target,
                None => break,
            }
        }
        // This walk has returned to a schema of its own: the cycle starts here.
        if walks.get(at) == Some(&walk) && next(at).is_some() && !found.contains(&at) {
            let start = at;
            loop {
                found.push(at);
                match next(at) {
                    Some(target) if target != start => at = target,
                    Some(_) | None => break,
                }
            }
        }
    }
    found
}

/// Whether an alias leads back to itself through aliases alone; records and unions have names of their own.
fn leads_back(schemas: &[Schema], id: SchemaId) -> bool {
    let mut seen = HashSet::new();
    let mut todo = vec![id];
    while let Some(next) = todo.pop() {
        let Some(Schema {
            shape: Shape::Alias(slot),
            ..
        }) = schemas.get(next.0 as usize)
        else {
            continue;
        };
        let mut found = Vec::new();
        named(&slot.ty, &mut found);
        for found in found {
            if found == id {
                return true;
            }
            if seen.insert(found) {
                todo.push(found);
            }
        }
    }
    false
}

/// Gives a union that contains itself, through nothing but unions, the other members of these unions. A value of the
/// union is a value of one of these members, and searching the unions for it would not end.
fn open_unions(schemas: &mut [Schema]) {
    let reached: Vec<HashSet<SchemaId>> = (0..schemas.len())
        .map(|index| unions_within(schemas, index))
        .collect();
    let mut opened = Vec::new();
    for (index, within) in reached.iter().enumerate() {
        let id = SchemaId(u32::try_from(index).unwrap_or(u32::MAX));
        let (Shape::Union(union), true) = (&schemas[index].shape, within.contains(&id)) else {
            continue;
        };
        let is_back = |member: &Member| {
            union_of(schemas, &member.ty)
                .is_some_and(|other| reached[other.0 as usize].contains(&id))
        };
        let mut own = union.clone();
        let mut places = Vec::new();
        let mut kept = 0;
        for member in &union.members {
            let stays = !is_back(member);
            places.push(stays.then_some(kept));
            kept += usize::from(stays);
        }
        own.members.retain(|member| !is_back(member));
        if let Some(discriminator) = &mut own.discriminator {
            discriminator.keep(&places);
        }
        let mut others: Vec<SchemaId> = within
            .iter()
            .copied()
            .filter(|other| *other != id && reached[other.0 as usize].contains(&id))
            .collect();
        others.sort();
        for other in others {
            if let Shape::Union(Union { members, .. }) = &schemas[other.0 as usize].shape {
                for member in members.iter().filter(|member| !is_back(member)) {
                    if !own.members.iter().any(|known| known.ty == member.ty) {
                        own.members.push(member.clone());
                    }
                }
            }
        }
        opened.push((index, own));
    }
    for (index, union) in opened {
        schemas[index].shape = match union.members.is_empty() {
            true => Shape::Alias(Slot::of(Type::Any)),
            false => Shape::Union(union),
        };
    }
}

/// Returns the unions among the members of a union, among their members, and so on.
fn unions_within(schemas: &[Schema], index: usize) -> HashSet<SchemaId> {
    let mut seen = HashSet::new();
    let mut todo = vec![index];
    while let Some(next) = todo.pop() {
        let Some(Shape::Union(union)) = schemas.get(next).map(|schema| &schema.shape) else {
            continue;
        };
        for member in &union.members {
            if let Some(id) = union_of(schemas, &member.ty)
                && seen.insert(id)
            {
                todo.push(id.0 as usize);
            }
        }
    }
    seen
}

/// Returns the union that a type names, after following aliases.
fn union_of(schemas: &[Schema], ty: &Type) -> Option<SchemaId> {
    let mut ty = ty;
    for _ in 0..=schemas.len() {
        let Type::Named(id) = ty else { return None };
        match &schemas.get(id.0 as usize)?.shape {
            Shape::Union(_) => return Some(*id),
            Shape::Alias(slot) => ty = &slot.ty,
            Shape::Record(_) | Shape::Strings(_) | Shape::Integers(_) => return None,
        }
    }
    None
}

fn named(ty: &Type, found: &mut Vec<SchemaId>) {
    match ty {
        Type::Named(id) => found.push(*id),
        other => other
            .parts()
            .into_iter()
            .for_each(|part| named(part, found)),
    }
}
