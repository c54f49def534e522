//! Inheritance by `allOf`: a schema with a discriminator is the union of the schemas that build on it.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::ReferenceOr;

use crate::analyze::intersect::draft::Draft;
use crate::analyze::schema::view::View;
use crate::analyze::{Analyzer, Place};
use crate::document::model::schema::{Composition, Schema as Source};
use crate::document::{Document, schema_name};
use crate::ir::{Constraints, Discriminator, Field, Member, Shape, Type, Union};

/// The subtypes of each component with a discriminator: those that build on it by `allOf`, directly or through a
/// component without a discriminator.
pub(in crate::analyze) type Subtypes = BTreeMap<String, Vec<String>>;

/// Finds the subtypes.
pub(in crate::analyze) fn subtypes(document: &Document) -> Subtypes {
    let children = children(document);
    let mut found = Subtypes::new();
    for (name, schema) in document.schemas() {
        if !is_base(schema) {
            continue;
        }
        let mut subtypes = Vec::new();
        let mut seen = BTreeSet::from([name.to_owned()]);
        let mut todo: Vec<&String> = children.get(name).into_iter().flatten().rev().collect();
        while let Some(child) = todo.pop() {
            if !seen.insert(child.clone()) {
                continue;
            }
            subtypes.push(child.clone());
            // A subtype with a discriminator of its own represents the schemas that build on it.
            if !document.named_schema(child).is_some_and(is_base) {
                todo.extend(children.get(child).into_iter().flatten().rev());
            }
        }
        if !subtypes.is_empty() {
            found.insert(name.to_owned(), subtypes);
        }
    }
    found
}

/// Whether a schema has a discriminator but does not list its members.
pub(in crate::analyze) fn is_base(schema: &ReferenceOr<Source>) -> bool {
    let ReferenceOr::Item(item) = schema else {
        return false;
    };
    let lists_members = !item.one_of.is_empty() || !item.any_of.is_empty();
    item.discriminator.is_some() && !lists_members
}

/// Returns the components that build on each component, sorted by name because their order in the document has no
/// meaning (G5).
pub(in crate::analyze) fn children(document: &Document) -> BTreeMap<String, Vec<String>> {
    let mut children: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, schema) in document.schemas() {
        for parent in parents(schema) {
            children.entry(parent).or_default().push(name.to_owned());
        }
    }
    children.values_mut().for_each(|names| names.sort());
    children
}

fn parents(schema: &ReferenceOr<Source>) -> Vec<String> {
    let ReferenceOr::Item(item) = schema else {
        return Vec::new();
    };
    let named = |part: &ReferenceOr<Source>| match part {
        ReferenceOr::Reference { reference } => Some(schema_name(reference)?.into_owned()),
        ReferenceOr::Item(_) => None,
    };
    item.all_of.iter().filter_map(named).collect()
}

impl<'a> Analyzer<'a> {
    /// Returns a component with subtypes as the union of these. The component accepts any object with its properties,
    /// so an object that matches none of the subtypes is not an error.
    pub(in crate::analyze) fn subtypes_of(
        &mut self,
        name: &str,
        item: &'a Source,
        place: &Place,
    ) -> Option<Shape> {
        let subtypes = self.subtypes.get(name)?.clone();
        let member = |subtype: &String| Member {
            ty: Type::Named(self.component(subtype)),
            title: None,
            constraints: Constraints::default(),
            within: Vec::new(),
        };
        let members = subtypes.iter().map(member).collect();
        Some(Shape::Union(Union {
            members,
            discriminator: self.subtypes_by_tag(name, item, &subtypes, place),
            base: Some(self.demanded(item, place)),
            keys: Vec::new(),
            exclusive: false,
        }))
    }

    /// Returns the required properties of a component that cannot be null, a list, a map or any value. Servers do not
    /// leave these out.
    pub(in crate::analyze) fn demanded(&mut self, item: &'a Source, place: &Place) -> Vec<String> {
        let mut draft = Draft::default();
        self.part(View::Item(item), place, &mut draft);
        let is_firm = |field: &&Field| {
            let is_list = matches!(field.slot.ty, Type::Array(_) | Type::Map(_) | Type::Any);
            field.required && !field.slot.nullable && !is_list
        };
        let firm = draft.record.fields.iter().filter(is_firm);
        firm.map(|field| field.name.clone()).collect()
    }

    /// Returns the tags of the subtypes. A tag that the mapping gives to a subtype of a subtype belongs to the outer
    /// subtype; a tag of the component itself identifies none of its subtypes.
    fn subtypes_by_tag(
        &mut self,
        name: &str,
        item: &'a Source,
        subtypes: &[String],
        place: &Place,
    ) -> Option<Discriminator> {
        let source = item.discriminator.as_ref()?;
        let mut mapping = Vec::new();
        for (tag, target) in &source.mapping {
            let target = schema_name(target).map_or(target.as_str().into(), |name| name);
            let speaks_for = |subtype: &String| {
                *subtype == target
                    || self
                        .subtypes
                        .get(subtype)
                        .is_some_and(|own| own.iter().any(|own| *own == target))
            };
            match subtypes.iter().position(speaks_for) {
                Some(member) => mapping.push((tag.clone(), member)),
                None if target == name => {}
                None => self.problem(
                    &place.at(&["discriminator", "mapping", tag]).pointer,
                    format!("`{target}` does not extend `{name}`"),
                    "Map each value to a schema whose `allOf` includes this one.",
                ),
            }
        }
        let names = subtypes
            .iter()
            .enumerate()
            .map(|(member, subtype)| (subtype.clone(), member));
        Some(Discriminator {
            property: source.property_name.clone(),
            names: names.collect(),
            mapping,
            default: source
                .default
                .as_deref()
                .and_then(schema_name)
                .and_then(|target| {
                    let mut names = subtypes.iter();
                    names.position(|subtype| *subtype == target)
                }),
        })
    }

    /// Whether the component at `place` inherits from a part of its `allOf`. If that part is a union, the component is
    /// one of its members, so the two must not be intersected.
    pub(in crate::analyze) fn is_inherited(
        &self,
        part: &ReferenceOr<Source>,
        place: &Place,
    ) -> bool {
        let ReferenceOr::Reference { reference } = part else {
            return false;
        };
        let ([own], Some(base)) = (place.path.as_slice(), self.component_name(reference)) else {
            return false;
        };
        let inherits = |subtypes: &Vec<String>| subtypes.contains(own);
        place.pointer == Place::component(own).pointer
            && (self.subtypes.get(&base).is_some_and(inherits)
                || self.families.has(&base, own)
                || self.lists(&base, own))
    }

    /// Whether a component is a union that lists another component as a member.
    pub(in crate::analyze) fn lists(&self, union: &str, member: &str) -> bool {
        let Some(ReferenceOr::Item(item)) = self.component_source(union) else {
            return false;
        };
        let members = match item.composition() {
            Composition::OneOf(members) | Composition::AnyOf(members) => members,
            Composition::None | Composition::AllOf(_) | Composition::Mixed => return false,
        };
        members.iter().any(|listed| match listed {
            ReferenceOr::Reference { reference } => {
                schema_name(reference).is_some_and(|name| name == member)
            }
            ReferenceOr::Item(_) => false,
        })
    }
}
