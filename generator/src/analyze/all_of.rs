//! A union beside properties, as in an `allOf` of both: a union of records that have the properties too.

use std::collections::HashSet;

use openapiv3::{ReferenceOr, Schema as Source, SchemaData, SchemaKind, Type as SourceType};

use super::member_names::names;
use super::object::put;
use super::schema::{Found, View, prose};
use super::{Analyzer, Place};
use crate::ir::{Member, Origin, Record, Shape, Type, Union};

/// A union among the parts of an `allOf`.
pub(super) struct UnionPart<'a> {
    pub(super) data: &'a SchemaData,
    pub(super) members: &'a [ReferenceOr<Source>],
    pub(super) keyword: &'static str,
    pub(super) place: Place,
}

/// As many references may lead from one to the next.
const DEPTH: usize = 32;

impl<'a> Analyzer<'a> {
    /// A part of an `allOf` as a union, if it is one of objects.
    pub(super) fn union_part(
        &self,
        part: &'a ReferenceOr<Source>,
        place: &Place,
    ) -> Option<UnionPart<'a>> {
        let (mut part, mut place) = (part, place.clone());
        for _ in 0..DEPTH {
            match part {
                ReferenceOr::Reference { reference } => {
                    let name = self.component_name(reference)?;
                    part = self.component_source(&name)?;
                    place = Place::component(&name);
                }
                ReferenceOr::Item(item) => {
                    let (members, keyword) = match &item.schema_kind {
                        SchemaKind::OneOf { one_of } => (one_of, "oneOf"),
                        SchemaKind::AnyOf { any_of } => (any_of, "anyOf"),
                        SchemaKind::Type(_)
                        | SchemaKind::AllOf { .. }
                        | SchemaKind::Not { .. }
                        | SchemaKind::Any(_) => return None,
                    };
                    let several = members.len() > 1 && members.iter().any(has_properties);
                    return several.then_some(UnionPart {
                        data: &item.schema_data,
                        members,
                        keyword,
                        place,
                    });
                }
            }
        }
        None
    }

    /// The union of records that each have the properties of `base` and those of one member.
    pub(super) fn distributed(
        &mut self,
        base: Record,
        seen: &HashSet<String>,
        parts: Vec<UnionPart<'a>>,
        place: &Place,
    ) -> Found {
        let [part] = parts.as_slice() else {
            return self.superset(base, seen, &parts, place);
        };
        let mut members = Vec::new();
        let mut pointers = Vec::new();
        let names = names(part.members);
        for (index, source) in part.members.iter().enumerate() {
            let step = index.to_string();
            let inner = part.place.at(&[part.keyword, &step]);
            let (mut record, mut seen) = (base.clone(), seen.clone());
            if !self.merge(View::from(source), &inner, &mut record, &mut seen) {
                return self.superset(base, &seen, &parts, place);
            }
            let (name, docs) = match source {
                ReferenceOr::Reference { reference } => {
                    (self.component_name(reference), Default::default())
                }
                ReferenceOr::Item(item) => {
                    (item.schema_data.title.clone(), prose(&item.schema_data))
                }
            };
            let name = name.unwrap_or_else(|| names[index].clone());
            pointers.push(match source {
                ReferenceOr::Reference { reference } => reference.clone(),
                ReferenceOr::Item(_) => inner.pointer,
            });
            let mut named = place.named(&name, &[]);
            named.pointer = part.place.at(&[part.keyword, &step]).pointer;
            let origin = Origin::Inline(named.path.clone());
            let id = self.add(origin, &named, docs, false, Shape::Record(record));
            members.push(Member {
                ty: Type::Named(id),
                title: Some(name),
            });
        }
        let discriminator = self.discriminator(part.data, &pointers, &part.place);
        let shape = Shape::Union(Union {
            members,
            discriminator,
            base: None,
        });
        Found::Shape(shape, Origin::Inline(place.path.clone()))
    }

    /// One record with the properties of all members, none of which must be there.
    fn superset(
        &mut self,
        mut record: Record,
        seen: &HashSet<String>,
        parts: &[UnionPart<'a>],
        place: &Place,
    ) -> Found {
        for part in parts {
            for (index, source) in part.members.iter().enumerate() {
                let inner = part.place.at(&[part.keyword, &index.to_string()]);
                let mut extra = Record::default();
                self.merge(View::from(source), &inner, &mut extra, &mut seen.clone());
                for mut field in extra.fields {
                    field.required = false;
                    put(&mut record, field);
                }
            }
        }
        Found::Shape(Shape::Record(record), Origin::Inline(place.path.clone()))
    }
}

/// Whether a member of a union brings properties, and not just a list of required ones.
pub(super) fn has_properties(member: &ReferenceOr<Source>) -> bool {
    match member {
        ReferenceOr::Reference { .. } => true,
        ReferenceOr::Item(item) => match &item.schema_kind {
            SchemaKind::Type(SourceType::Object(object)) => !object.properties.is_empty(),
            SchemaKind::Any(any) => !any.properties.is_empty() || !any.all_of.is_empty(),
            SchemaKind::AllOf { .. } => true,
            SchemaKind::OneOf { .. }
            | SchemaKind::AnyOf { .. }
            | SchemaKind::Not { .. }
            | SchemaKind::Type(_) => false,
        },
    }
}
