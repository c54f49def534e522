//! Where a type needs a box, because it would contain itself or a very large type by value.

use std::collections::{HashMap, HashSet};

use crate::ir::{Api, SchemaId, Shape, Type};

/// An edge from a schema to another that it names.
pub(in crate::plan) type Edge = (SchemaId, SchemaId);

/// The largest type that another one may hold, in words. A type that holds a large one twice, which holds another one
/// twice, and so on, would otherwise exceed any memory.
const LARGEST: usize = 2_048;
/// The size of a type that holds no others: a string.
const WORDS: usize = 3;

/// The edges to box: on a cycle, those that start at records, or all of them if no record is on the cycle; and those
/// that lead to a very large type. The choice does not depend on the order of schemas.
pub(in crate::plan) fn edges(api: &Api) -> HashSet<Edge> {
    let mut all: Vec<Edge> = Vec::new();
    for (index, schema) in api.schemas.iter().enumerate() {
        let owner = SchemaId(u32::try_from(index).unwrap_or(u32::MAX));
        match &schema.shape {
            Shape::Record(record) => {
                for field in &record.fields {
                    by_value(api, &field.slot.ty, &mut |id| all.push((owner, id)));
                }
            }
            Shape::Union(union) => {
                for member in &union.members {
                    by_value(api, &member.ty, &mut |id| all.push((owner, id)));
                }
            }
            Shape::Alias(slot) if schema.recursive => {
                by_value(api, &slot.ty, &mut |id| all.push((owner, id)));
            }
            Shape::Strings(_) | Shape::Integers(_) | Shape::Alias(_) => {}
        }
    }
    let of_record = |edge: &Edge| matches!(api.schema(edge.0).shape, Shape::Record(_));
    let mut boxed: HashSet<Edge> = on_cycles(&all).into_iter().filter(of_record).collect();
    let rest: Vec<Edge> = all
        .into_iter()
        .filter(|edge| !boxed.contains(edge))
        .collect();
    boxed.extend(on_cycles(&rest));
    let mut sizes = HashMap::new();
    for (id, _) in api.ids() {
        size(api, id, &mut sizes, &mut boxed);
    }
    boxed
}

/// The size of a type, in words. Boxes the parts that are too large to be held in place.
fn size(
    api: &Api,
    id: SchemaId,
    sizes: &mut HashMap<SchemaId, usize>,
    boxed: &mut HashSet<Edge>,
) -> usize {
    if let Some(size) = sizes.get(&id) {
        return *size;
    }
    let mut of_type = |ty: &Type| {
        let mut words = WORDS;
        let mut held = Vec::new();
        by_value(api, ty, &mut |held_id| held.push(held_id));
        for held in held {
            if boxed.contains(&(id, held)) {
                continue;
            }
            match size(api, held, sizes, boxed) {
                large if large > LARGEST => drop(boxed.insert((id, held))),
                fits => words += fits,
            }
        }
        words
    };
    let schema = api.schema(id);
    let size = match &schema.shape {
        Shape::Record(record) => record
            .fields
            .iter()
            .map(|field| of_type(&field.slot.ty))
            .sum(),
        Shape::Union(union) => {
            let members = union.members.iter().map(|member| of_type(&member.ty));
            members.max().unwrap_or_default()
        }
        Shape::Alias(slot) if schema.recursive => of_type(&slot.ty),
        Shape::Strings(_) | Shape::Integers(_) | Shape::Alias(_) => WORDS,
    };
    sizes.insert(id, size);
    size
}

/// The schemas that a type holds in place, and not in a list or a map.
pub(in crate::plan) fn by_value(api: &Api, ty: &Type, found: &mut impl FnMut(SchemaId)) {
    match api.resolve(ty) {
        Type::Named(id) => found(*id),
        Type::Array(_) | Type::Map(_) => {}
        other => other
            .parts()
            .into_iter()
            .for_each(|part| by_value(api, part, found)),
    }
}

/// The edges whose ends reach each other, that is, within a strongly connected component.
pub(in crate::plan) fn on_cycles(edges: &[Edge]) -> Vec<Edge> {
    let count = edges
        .iter()
        .map(|(from, to)| from.0.max(to.0) as usize + 1)
        .max()
        .unwrap_or(0);
    let mut forward = vec![Vec::new(); count];
    let mut backward = vec![Vec::new(); count];
    for (from, to) in edges {
        forward[from.0 as usize].push(to.0 as usize);
        backward[to.0 as usize].push(from.0 as usize);
    }
    let component = components(&forward, &backward);
    let looped = |edge: &&Edge| component[edge.0.0 as usize] == component[edge.1.0 as usize];
    edges.iter().filter(looped).copied().collect()
}

/// The strongly connected components, by Kosaraju's two passes without recursion.
fn components(forward: &[Vec<usize>], backward: &[Vec<usize>]) -> Vec<usize> {
    let mut order = Vec::with_capacity(forward.len());
    let mut seen = vec![false; forward.len()];
    for start in 0..forward.len() {
        let mut stack = vec![(start, 0)];
        while let Some((node, next)) = stack.pop() {
            if next == 0 && std::mem::replace(&mut seen[node], true) {
                continue;
            }
            match forward[node].get(next) {
                Some(child) => {
                    stack.push((node, next + 1));
                    if !seen[*child] {
                        stack.push((*child, 0));
                    }
                }
                None => order.push(node),
            }
        }
    }
    let mut component = vec![usize::MAX; forward.len()];
    for root in order.into_iter().rev() {
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            if component[node] == usize::MAX {
                component[node] = root;
                stack.extend(&backward[node]);
            }
        }
    }
    component
}
