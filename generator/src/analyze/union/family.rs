//! Inheritance below the first level: a schema that builds on one with a discriminator, and has subtypes itself.
//!
//! In: a reference to such a schema. Out: the union of the schema and its subtypes, with the discriminator that it
//! inherits. The schema itself stays an object.

use std::collections::{BTreeMap, BTreeSet};

use crate::analyze::union::subtypes::{Subtypes, children, is_base};
use crate::analyze::{Analyzer, Place};
use crate::document::{Document, schema_name};
use crate::ir::{Constraints, Discriminator, Member, Origin, SchemaId, Shape, Type, Union};

/// The schemas that inherit a discriminator and have subtypes, by name.
#[derive(Default)]
pub(in crate::analyze) struct Families {
    known: BTreeMap<String, Family>,
    /// The unions that are made already.
    made: BTreeMap<String, SchemaId>,
}

#[derive(Clone)]
struct Family {
    /// The schema with the discriminator.
    base: String,
    /// The schemas that build on the schema itself.
    subtypes: Vec<String>,
}

impl Families {
    pub(in crate::analyze) fn of(document: &Document, subtypes: &Subtypes) -> Self {
        let children = children(document);
        let mut known = BTreeMap::new();
        for (base, members) in subtypes {
            for name in members.iter().filter(|name| !subtypes.contains_key(*name)) {
                let subtypes = subtypes_of(name, &children, document);
                if !subtypes.is_empty() {
                    let base = base.clone();
                    known.insert(name.clone(), Family { base, subtypes });
                }
            }
        }
        let made = BTreeMap::new();
        Self { known, made }
    }

    /// Whether `subtype` builds on the schema `name`, which inherits a discriminator and has none of its own.
    pub(in crate::analyze) fn has(&self, name: &str, subtype: &str) -> bool {
        let family = self.known.get(name);
        family.is_some_and(|family| family.subtypes.iter().any(|known| known == subtype))
    }
}

/// Returns the schemas that build on a schema, directly or through one without a discriminator of its own.
fn subtypes_of(
    name: &str,
    children: &BTreeMap<String, Vec<String>>,
    document: &Document,
) -> Vec<String> {
    let mut subtypes = Vec::new();
    let mut seen = BTreeSet::from([name.to_owned()]);
    let mut todo: Vec<&String> = children.get(name).into_iter().flatten().rev().collect();
    while let Some(child) = todo.pop() {
        if !seen.insert(child.clone()) {
            continue;
        }
        subtypes.push(child.clone());
        if !document.named_schema(child).is_some_and(is_base) {
            todo.extend(children.get(child).into_iter().flatten().rev());
        }
    }
    subtypes
}

impl Analyzer<'_> {
    /// Returns the union of a component and its subtypes; `None` if it inherits no discriminator or has no subtypes.
    pub(in crate::analyze) fn family(&mut self, name: &str) -> Option<SchemaId> {
        let family = self.families.known.get(name)?.clone();
        if let Some(id) = self.families.made.get(name) {
            return Some(*id);
        }
        let item = self.component_source(name)?.as_item()?;
        let base = self.component_source(&family.base)?.as_item()?;
        let id = self.reserve();
        self.families.made.insert(name.to_owned(), id);
        let place = Place::component(name);
        let names: Vec<String> = [name.to_owned()]
            .into_iter()
            .chain(family.subtypes)
            .collect();
        let member = |name: &String| Member {
            ty: Type::Named(self.component(name)),
            title: None,
            constraints: Constraints::default(),
            within: Vec::new(),
        };
        let members = names.iter().map(member).collect();
        let discriminator = base.discriminator.as_ref().map(|source| {
            let targets = source.mapping.iter().map(|(tag, target)| {
                (
                    tag,
                    schema_name(target).map_or(target.as_str().into(), |name| name),
                )
            });
            let mapping = targets.filter_map(|(tag, target)| {
                let member = names.iter().position(|name| *name == target)?;
                Some((tag.clone(), member))
            });
            Discriminator {
                property: source.property_name.clone(),
                mapping: mapping.collect(),
                names: names.iter().cloned().zip(0..).collect(),
                default: None,
            }
        });
        let union = Union {
            members,
            discriminator,
            base: Some(self.demanded(item, &place)),
            keys: Vec::new(),
            exclusive: false,
        };
        let origin = Origin::Inline(vec![name.to_owned(), "family".to_owned()]);
        let docs = crate::analyze::schema::prose(item);
        let schema = crate::analyze::schema(origin, &place, docs, Shape::Union(union));
        self.define(id, schema);
        Some(id)
    }
}
