//! The names of variants that come from a union within the union. In: a union with the members of other unions. Out: the
//! text that each variant is named after: its name in the innermost union, with a word for that union if two would be
//! equal (`Fixed`, `LegacyFixed`).

use std::collections::{BTreeMap, HashMap};

use super::Types;
use super::union::{spoken, variant_names, variant_texts};
use crate::ir::{SchemaId, Shape, Union};
use crate::plan::words::name::{Case, render};
use crate::plan::words::split::{common_affixes, split_words};

/// The texts; `None` if all members are those of the document.
pub(super) fn texts(types: &Types<'_>, owner: SchemaId, source: &Union) -> Option<Vec<String>> {
    let mut known: HashMap<SchemaId, Vec<String>> = HashMap::new();
    let mut members = Vec::new();
    for member in &source.members {
        let innermost = member.within.last()?.union;
        let Shape::Union(union) = &types.nested.schema(innermost).shape else {
            return None;
        };
        let names = known.entry(innermost).or_insert_with(|| {
            let dispatch = types.nested_dispatches.get(&innermost);
            let dispatch = dispatch.cloned().unwrap_or_default();
            match innermost == owner {
                true => variant_texts(types, owner, union, &dispatch),
                false => variant_names(types, innermost, union, &dispatch),
            }
        });
        let place = union.members.iter().position(|it| it.ty == member.ty)?;
        let unions = member.within.iter().skip(1).map(|within| within.union);
        members.push((unions.collect(), names.get(place)?.clone()));
    }
    (!members.is_empty()).then(|| distinct(types, owner, members))
}

/// The texts of the members of a union, each with the unions between.
fn distinct(
    types: &Types<'_>,
    owner: SchemaId,
    members: Vec<(Vec<SchemaId>, String)>,
) -> Vec<String> {
    let mut groups: BTreeMap<Option<SchemaId>, Vec<usize>> = BTreeMap::new();
    for (at, (unions, _)) in members.iter().enumerate() {
        groups.entry(unions.first().copied()).or_default().push(at);
    }
    let inner: Vec<SchemaId> = groups.keys().copied().flatten().collect();
    let mut texts: Vec<(Option<SchemaId>, String)> = members
        .iter()
        .map(|(unions, text)| (unions.first().copied(), text.clone()))
        .collect();
    for union in &inner {
        let places = groups.remove(&Some(*union)).unwrap_or_default();
        let own = places.iter().map(|at| {
            let (unions, text) = &members[*at];
            (unions[1..].to_vec(), text.clone())
        });
        let own = distinct(types, *union, own.collect());
        for (at, text) in places.into_iter().zip(own) {
            texts[at].1 = text;
        }
    }
    let mut count: HashMap<String, usize> = HashMap::new();
    for (_, text) in &texts {
        *count.entry(render(spoken(text), Case::Type)).or_default() += 1;
    }
    let text = |(union, text): (Option<SchemaId>, String)| {
        let is_shared = count
            .get(&render(spoken(&text), Case::Type))
            .is_some_and(|count| *count > 1);
        match union.filter(|_| is_shared) {
            Some(union) => format!("{} {text}", own_words(types, owner, &inner, union)),
            None => text,
        }
    };
    texts.into_iter().map(text).collect()
}

/// The words in the name of a union that neither the others next to it nor their owner share.
fn own_words(types: &Types<'_>, owner: SchemaId, unions: &[SchemaId], union: SchemaId) -> String {
    let words = |id: SchemaId| split_words(&types.name(id));
    let names: Vec<Vec<String>> = unions.iter().map(|id| words(*id)).collect();
    let own = match unions.len() {
        1 => words(union),
        _ => without(&words(union), &names),
    };
    without(&own, &[own.clone(), words(owner)]).concat()
}

/// The words of a name without the first and the last ones that all names share.
fn without(own: &[String], names: &[Vec<String>]) -> Vec<String> {
    let (prefix, suffix) = common_affixes(names);
    own[prefix..own.len() - suffix].to_vec()
}
