//! Constants whose values are known before a record is decoded, because a union has tested them wherever the record is
//! received. Any other constant keeps the value that the server sends, which may be a new one.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::constants::{event_tag, scalar};
use crate::ir::{Additional, Api, Origin, Schema, SchemaId, Shape, Status, Type, Union};
use crate::plan::config::Config;
use crate::sdk::{Dispatch, Expected, ObjectDispatch, Otherwise, Scalar, Tags, Test};

/// The properties of each received record that every union and event on the way to it has tested for their constant.
pub(in crate::plan) fn pinned(
    api: &Api,
    config: &Config,
    dispatches: &HashMap<SchemaId, Dispatch>,
) -> HashMap<SchemaId, HashSet<String>> {
    let mut ways = Ways {
        api,
        dispatches,
        by_sibling: by_sibling(api, config),
        found: HashMap::new(),
    };
    for id in by_type(api) {
        match &api.schema(id).shape {
            Shape::Union(union) => ways.through(id, union, &mut Vec::new()),
            Shape::Record(_) | Shape::Alias(_) | Shape::Strings(_) | Shape::Integers(_) => {
                ways.way(id, &|_, _| false)
            }
        }
    }
    for webhook in &api.webhooks {
        if let Type::Named(id) = api.resolve(&webhook.slot.ty) {
            let tag = event_tag(api, &webhook.name, &webhook.slot.ty);
            ways.way(*id, &|name, _| tag.as_deref() == Some(name));
        }
    }
    ways.found
}

struct Ways<'a> {
    api: &'a Api,
    dispatches: &'a HashMap<SchemaId, Dispatch>,
    /// Unions that are discriminated by a string next to them.
    by_sibling: HashSet<SchemaId>,
    found: HashMap<SchemaId, HashSet<String>>,
}

impl<'a> Ways<'a> {
    /// Adds a way to a record: only the constants that all ways pin stay pinned.
    fn way(&mut self, id: SchemaId, pins: &dyn Fn(&str, &Scalar) -> bool) {
        let pins: HashSet<String> = constants(self.api, id)
            .filter(|(name, value)| pins(name, value))
            .map(|(name, _)| name)
            .collect();
        self.found
            .entry(id)
            .and_modify(|known| known.retain(|name| pins.contains(name)))
            .or_insert(pins);
    }

    /// Adds the ways to the members of a union. `unions` are the unions on the way, each with the variant that is
    /// taken.
    fn through(&mut self, id: SchemaId, union: &'a Union, unions: &mut Vec<(SchemaId, usize)>) {
        if unions.iter().any(|(known, _)| *known == id) || unions.len() > DEEPEST {
            return;
        }
        for (variant, member) in union.members.iter().enumerate() {
            let Type::Named(inner) = self.api.resolve(&member.ty) else {
                continue;
            };
            unions.push((id, variant));
            match &self.api.schema(*inner).shape {
                Shape::Union(union) => self.through(*inner, union, unions),
                Shape::Record(_) | Shape::Alias(_) | Shape::Strings(_) | Shape::Integers(_) => {
                    let looked: Vec<(&ObjectDispatch, usize)> = unions
                        .iter()
                        .filter(|(id, _)| !self.by_sibling.contains(id))
                        .filter_map(|(id, variant)| {
                            Some((self.dispatches.get(id)?.object.as_ref()?, *variant))
                        })
                        .collect();
                    self.way(*inner, &|name, value| {
                        looked
                            .iter()
                            .any(|(dispatch, variant)| pins(dispatch, *variant, name, value))
                    });
                }
            }
            unions.pop();
        }
    }
}

/// How deep a union may be nested in others.
const DEEPEST: usize = 8;

/// The unions that `codegen.toml` discriminates by a string next to them.
pub(in crate::plan) fn by_sibling(api: &Api, config: &Config) -> HashSet<SchemaId> {
    let mut found = HashSet::new();
    for label in config.unions.keys() {
        let Some((schema, property)) = label.split_once('.') else {
            continue;
        };
        let named =
            |found: &&Schema| matches!(&found.origin, Origin::Component(name) if name == schema);
        for schema in api.schemas.iter().filter(named) {
            let Shape::Record(record) = &schema.shape else {
                continue;
            };
            let field = record.fields.iter().find(|field| field.name == property);
            if let Some(Type::Named(id)) = field.map(|field| api.resolve(&field.slot.ty)) {
                found.insert(*id);
            }
        }
    }
    found
}

/// The schemas that are received by their type, and not only as members of unions.
fn by_type(api: &Api) -> BTreeSet<SchemaId> {
    let mut found = BTreeSet::new();
    for (_, schema) in api.ids().filter(|(_, schema)| schema.usage.received) {
        match &schema.shape {
            Shape::Record(record) => {
                for field in &record.fields {
                    by_value(api, &field.slot.ty, &mut found);
                }
                if let Additional::Typed(slot) = &record.additional {
                    by_value(api, &slot.ty, &mut found);
                }
            }
            Shape::Alias(slot) => by_value(api, &slot.ty, &mut found),
            Shape::Union(union) => {
                for member in &union.members {
                    let ty = api.resolve(&member.ty);
                    if !matches!(ty, Type::Named(_)) {
                        by_value(api, ty, &mut found);
                    }
                }
            }
            Shape::Strings(_) | Shape::Integers(_) => {}
        }
    }
    // The errors of a status are left out: they are discriminated by which of them can be decoded, and so by their
    // constants.
    let successes = api.operations.iter().flat_map(|operation| {
        let is_own = |status| operation.is_success(status) || status == Status::Default;
        let responses = operation.responses.iter();
        responses.filter(move |response| is_own(response.status))
    });
    for media in successes.flat_map(|response| &response.content) {
        for slot in media.slots() {
            by_value(api, &slot.ty, &mut found);
        }
    }
    found
}

/// The constants of a record, by property.
fn constants(api: &Api, id: SchemaId) -> impl Iterator<Item = (String, Scalar)> {
    let fields = match &api.schema(id).shape {
        Shape::Record(record) => record.fields.as_slice(),
        Shape::Union(_) | Shape::Strings(_) | Shape::Integers(_) | Shape::Alias(_) => &[],
    };
    fields.iter().filter_map(|field| match &field.slot.ty {
        Type::Constant(constant) => Some((field.name.clone(), scalar(constant))),
        _ => None,
    })
}

/// Collects the schemas that a type names directly.
fn by_value(api: &Api, ty: &Type, alone: &mut BTreeSet<SchemaId>) {
    match api.resolve(ty) {
        Type::Named(id) => {
            alone.insert(*id);
        }
        other => other
            .parts()
            .into_iter()
            .for_each(|part| by_value(api, part, alone)),
    }
}

/// Whether an object can be of a variant only if the property holds the value.
fn pins(dispatch: &ObjectDispatch, variant: usize, property: &str, value: &Scalar) -> bool {
    if !dispatch.leads_to(variant) {
        return true;
    }
    let is_here = |path: &[String]| matches!(path, [only] if only == property);
    let tested = |tests: &[Test], paths: &[Vec<String>]| {
        tests.iter().any(|test| {
            paths.get(test.path).is_some_and(|path| is_here(path))
                && test.expected == Expected::Value(value.clone())
        })
    };
    match dispatch {
        // An object that passes no test is still given to the closest member.
        ObjectDispatch::Always(_) | ObjectDispatch::Closest { .. } => false,
        ObjectDispatch::Tag {
            path,
            arms,
            absent,
            other,
        } => {
            let same = |tags: &Tags| match (tags, value) {
                (Tags::Strings(tags), Scalar::String(value)) => tags.iter().all(|tag| tag == value),
                (Tags::Integers(tags), Scalar::Integer(value)) => {
                    tags.iter().all(|tag| tag == value)
                }
                (_, _) => false,
            };
            let here = is_here(path);
            let arms = arms.iter().all(|(tags, arm)| {
                !arm.leads_to(variant) || here && same(tags) || pins(arm, variant, property, value)
            });
            // If the property is absent, it has no other value.
            let absent = absent.as_deref();
            let is_other = *other == Some(variant);
            arms && !is_other
                && absent.is_none_or(|arm| here || pins(arm, variant, property, value))
        }
        ObjectDispatch::Rules {
            paths,
            rules,
            otherwise,
        } => {
            let rules = rules.iter().filter(|(_, found)| *found == variant);
            let falls = matches!(otherwise, Otherwise::Variant(found) if *found == variant);
            !falls && rules.into_iter().all(|(tests, _)| tested(tests, paths))
        }
    }
}
