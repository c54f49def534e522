//! Unions whose members are unions. In: the schemas. Out: the same schemas, where a union has the members of its members
//! if tags distinguish all of them, so that callers need one `match`.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use super::Types;
use super::names::{Names, names};
use crate::ir::{
    Additional, Api, Media, Member, Origin, SchemaId, Shape, Slot, Type, Union, Within,
};
use crate::lock::Lock;
use crate::pattern::matched;
use crate::plan::config::Config;
use crate::plan::dispatch::{dispatch, leaves, pinned};
use crate::sdk::{Dispatch, Expected, ObjectDispatch, Scalar};

/// An API, with the names of its schemas.
pub(in crate::plan) struct Flat<'a> {
    /// The API of the document.
    pub(super) nested: &'a Api,
    /// The same API with flat unions.
    api: Cow<'a, Api>,
    /// The names.
    pub(super) names: Names,
    /// The unions that have other members than in the document, and the unions that they contained.
    pub(super) changed: BTreeSet<SchemaId>,
    /// The unions that nothing refers to any more.
    unused: BTreeSet<SchemaId>,
}

impl Flat<'_> {
    /// The API with flat unions.
    pub(in crate::plan) fn api(&self) -> &Api {
        &self.api
    }

    /// Whether nothing refers to a union any more, because others have its members.
    pub(in crate::plan) fn is_unused(&self, id: SchemaId) -> bool {
        self.unused.contains(&id)
    }
}

/// Replaces members that are unions. What is only sent stays nested: callers do not inspect it, and it converts from
/// the members of its members anyway.
pub(in crate::plan) fn flat<'a>(api: &'a Api, config: &Config, lock: &Lock) -> Flat<'a> {
    let mut flat = Flat {
        nested: api,
        api: Cow::Borrowed(api),
        names: names(api, config, lock),
        changed: BTreeSet::new(),
        unused: BTreeSet::new(),
    };
    let by_sibling = pinned::by_sibling(api, config);
    let mut replaced = BTreeSet::new();
    for (id, schema) in api.ids().filter(|(_, schema)| schema.usage.received) {
        let Shape::Union(union) = &schema.shape else {
            continue;
        };
        let keeps = |name: &str| is_listed(&config.schemas.nested, name);
        let names = &flat.names.names;
        let label = label(api, names, id);
        if keeps(label) || keeps(&names[id.0 as usize]) || by_sibling.contains(&id) {
            continue;
        }
        if let Some(found) = flattened(api, id, union) {
            let inner = found.members.iter().flat_map(|member| &member.within);
            let inner: Vec<SchemaId> = inner.map(|within| within.union).collect();
            replaced.extend(inner.iter().filter(|inner| **inner != id));
            flat.changed.extend(inner);
            if let Some(schema) = flat.api.to_mut().schemas.get_mut(id.0 as usize) {
                schema.shape = Shape::Union(found);
            }
        }
    }
    if !replaced.is_empty() {
        flat.unused = unused(flat.api.to_mut(), &replaced);
    }
    flat
}

/// The names of the unions that have a union among their members.
pub(in crate::plan) fn nested(types: &Types<'_>) -> Vec<String> {
    let api = types.nested;
    let has_union = |union: &Union| {
        let mut members = union.members.iter();
        members.any(|member| inner(api, union, member).is_some())
    };
    let unions = api.ids().filter_map(|(id, schema)| match &schema.shape {
        Shape::Union(union) if has_union(union) => Some(id),
        Shape::Union(_)
        | Shape::Record(_)
        | Shape::Strings(_)
        | Shape::Integers(_)
        | Shape::Alias(_) => None,
    });
    let names = unions.flat_map(|id| [types.label(id), types.name(id)]);
    names.collect()
}

fn is_listed(patterns: &[String], name: &str) -> bool {
    let mut patterns = patterns.iter();
    patterns.any(|pattern| matched(pattern, name).is_some())
}

fn label<'n>(api: &'n Api, names: &'n [String], id: SchemaId) -> &'n str {
    match &api.schema(id).origin {
        Origin::Component(name) => name,
        Origin::Inline(_) | Origin::Structural(_) => &names[id.0 as usize],
    }
}

/// The union with the members of all unions in it; if tags do not distinguish these, with the members of some.
fn flattened(api: &Api, id: SchemaId, union: &Union) -> Option<Union> {
    let candidates: Vec<usize> = (0..union.members.len())
        .filter(|at| inner(api, union, &union.members[*at]).is_some())
        .collect();
    if candidates.is_empty() {
        return None;
    }
    if let Some(found) = opened(api, id, union, &candidates) {
        return Some(found);
    }
    let (mut chosen, mut best) = (Vec::new(), None);
    for at in candidates.iter().filter(|_| candidates.len() > 1) {
        chosen.push(*at);
        match opened(api, id, union, &chosen) {
            Some(found) => best = Some(found),
            None => drop(chosen.pop()),
        }
    }
    best
}

/// The union with the members of these members, if tags distinguish all of them.
fn opened(api: &Api, id: SchemaId, union: &Union, chosen: &[usize]) -> Option<Union> {
    let mut opening = Opening {
        api,
        members: Vec::new(),
        exclusive: false,
    };
    opening.open(id, union, Some(chosen), &[])?;
    let found = Union {
        members: opening.members,
        discriminator: None,
        base: None,
        keys: Vec::new(),
        exclusive: opening.exclusive,
    };
    let dispatch = dispatch(api, &found);
    let is_object = |member: &Member| api.record(&member.ty).is_some();
    let is_reached = |at: usize| dispatch.object.iter().any(|object| object.leads_to(at));
    let mut members = found.members.iter().enumerate();
    let are_told =
        members.all(|(at, member)| member.within.len() == 1 || is_object(member) && is_reached(at));
    (are_told && is_by_tag(&dispatch) && keeps_mapping(api, &found)).then_some(found)
}

/// The union that replaces a member by its own members; `None` if the member has to stay.
fn inner<'a>(api: &'a Api, outer: &Union, member: &'a Member) -> Option<(SchemaId, &'a Union)> {
    let Type::Named(id) = api.resolve(&member.ty) else {
        return None;
    };
    let union = api.union(&member.ty)?;
    let is_plain = |union: &Union| {
        let default = union.discriminator.as_ref().and_then(|it| it.default);
        union.base.is_none() && union.keys.is_empty() && default.is_none()
    };
    let is_null = api.is_nullable(&Slot::of(member.ty.clone()));
    (is_plain(outer) && is_plain(union) && !is_null).then_some((*id, union))
}

/// A union whose members are being collected.
struct Opening<'a> {
    api: &'a Api,
    members: Vec<Member>,
    exclusive: bool,
}

impl Opening<'_> {
    /// Adds the members of a union; of the outermost one, only the chosen members are replaced by theirs.
    fn open(
        &mut self,
        id: SchemaId,
        union: &Union,
        chosen: Option<&[usize]>,
        outer: &[Within],
    ) -> Option<()> {
        if outer.iter().any(|within| within.union == id) {
            return None;
        }
        self.exclusive |= union.exclusive;
        for (at, member) in union.members.iter().enumerate() {
            let tag = leaves::tag(union, at);
            let within = Within {
                union: id,
                tag: tag.map(|(property, values)| (property.to_owned(), values)),
            };
            let path = [outer, &[within]].concat();
            let is_chosen = chosen.is_none_or(|chosen| chosen.contains(&at));
            match inner(self.api, union, member).filter(|_| is_chosen) {
                Some((id, union)) => self.open(id, union, None, &path)?,
                None => self.add(member, path)?,
            }
        }
        Some(())
    }

    /// Adds a member. One that is there already must have the same tags.
    fn add(&mut self, member: &Member, within: Vec<Within>) -> Option<()> {
        let ty = self.api.resolve(&member.ty);
        let mut members = self.members.iter();
        let known = members.find(|known| self.api.resolve(&known.ty) == ty);
        let tags = |within: &[Within]| -> Vec<(String, Vec<String>)> {
            within.iter().filter_map(|it| it.tag.clone()).collect()
        };
        match known {
            Some(known) if tags(&known.within) == tags(&within) => {}
            Some(_) => return None,
            None => self.members.push(Member {
                within,
                ..member.clone()
            }),
        }
        Some(())
    }
}

/// Whether a tag decides, and after it only other tags or constants.
fn is_by_tag(dispatch: &Dispatch) -> bool {
    let is_tag = matches!(dispatch.object, Some(ObjectDispatch::Tag { .. }));
    is_tag && dispatch.rest.is_none() && dispatch.object.iter().all(is_clear)
}

fn is_clear(dispatch: &ObjectDispatch) -> bool {
    match dispatch {
        ObjectDispatch::Always(_) => true,
        ObjectDispatch::Closest { .. } => false,
        ObjectDispatch::Tag {
            arms,
            absent,
            other,
            ..
        } => {
            let mut all = arms.iter().map(|(_, arm)| arm).chain(absent.as_deref());
            all.all(is_clear) && other.is_none()
        }
        ObjectDispatch::Rules { rules, .. } => {
            let mut tests = rules.iter().flat_map(|(tests, _)| tests);
            tests.all(|test| matches!(test.expected, Expected::Value(_)))
        }
    }
}

/// Whether each value that the document maps to a member is one that the member itself has. If not, only the
/// discriminator finds it.
fn keeps_mapping(api: &Api, union: &Union) -> bool {
    leaves::leaves(api, union).iter().all(|leaf| {
        let facts = leaf.facts(api);
        let mut ways = union.members[leaf.variant].within.iter();
        ways.all(|within| {
            let Some((property, values)) = &within.tag else {
                return true;
            };
            let Some(union) = api.union(&Type::Named(within.union)) else {
                return true;
            };
            let mapped = |value: &String| {
                let mut mapping = union.discriminator.iter().flat_map(|it| &it.mapping);
                mapping.any(|(known, _)| known == value)
            };
            let path = [property.clone()];
            let fixed = facts.at(&path).fixed.as_ref();
            let has = |value: &String| {
                fixed.is_some_and(|all| all.contains(&Scalar::String(value.clone())))
            };
            values.iter().filter(|value| mapped(value)).all(has)
        })
    })
}

/// Returns the replaced unions that nothing refers to any more. The others keep the directions in which they are used.
fn unused(api: &mut Api, replaced: &BTreeSet<SchemaId>) -> BTreeSet<SchemaId> {
    let operations = &api.operations;
    let parameters = operations
        .iter()
        .flat_map(|operation| &operation.parameters);
    let bodies = operations.iter().flat_map(|operation| &operation.body);
    let bodies = bodies.flat_map(|body| &body.content);
    let of_parts = bodies.clone().flat_map(|media| &media.parts);
    let of_parts = of_parts.flat_map(|part| &part.headers);
    let sent = parameters.map(|parameter| &parameter.slot.ty);
    let sent = sent.chain(bodies.flat_map(Media::slots).map(|slot| &slot.ty));
    let sent = sent.chain(of_parts.map(|header| &header.slot.ty));
    let responses = operations.iter().flat_map(|operation| &operation.responses);
    let content = responses.clone().flat_map(|response| &response.content);
    let received = content.flat_map(Media::slots).map(|slot| &slot.ty);
    let headers = responses.flat_map(|response| &response.headers);
    let received = received.chain(headers.map(|header| &header.slot.ty));
    let received = received.chain(api.webhooks.iter().map(|webhook| &webhook.slot.ty));
    let sent = reached(api, sent.collect());
    let received = reached(api, received.collect());
    for id in replaced {
        if let Some(schema) = api.schemas.get_mut(id.0 as usize) {
            schema.usage.sent &= sent.contains(id);
            schema.usage.received &= received.contains(id);
        }
    }
    let is_unused = |id: &&SchemaId| !sent.contains(id) && !received.contains(id);
    replaced.iter().filter(is_unused).copied().collect()
}

/// The schemas that these types name, directly or through others.
fn reached<'a>(api: &'a Api, mut todo: Vec<&'a Type>) -> HashSet<SchemaId> {
    let mut found = HashSet::new();
    while let Some(ty) = todo.pop() {
        let Type::Named(id) = ty else {
            todo.extend(ty.parts());
            continue;
        };
        if !found.insert(*id) {
            continue;
        }
        match &api.schema(*id).shape {
            Shape::Record(record) => {
                todo.extend(record.fields.iter().map(|field| &field.slot.ty));
                if let Additional::Typed(slot) = &record.additional {
                    todo.push(&slot.ty);
                }
            }
            Shape::Union(union) => todo.extend(union.members.iter().map(|member| &member.ty)),
            Shape::Alias(slot) => todo.push(&slot.ty),
            Shape::Strings(_) | Shape::Integers(_) => {}
        }
    }
    found
}
