//! A union next to properties, as in an `allOf` of both: it becomes a union of records that also have these properties.
//!
//! In: a draft with unions among its parts. Out: a union, or, if there are several unions, one record with the
//! properties of all their members.

use crate::analyze::intersect::draft::Draft;
use crate::analyze::intersect::draft::UnionPart;
use crate::analyze::schema::prose;
use crate::analyze::schema::view::{Found, View};
use crate::analyze::union::member_names::names;
use crate::analyze::{Analyzer, Place};
use crate::document::model::schema::{Schema as Source, Type as SourceType};
use crate::ir::{Constraints, Docs, Member, Origin, Record, Shape, Type, Union};
use openapiv3::ReferenceOr;

impl<'a> Analyzer<'a> {
    /// Returns the union of records that each have the properties of the draft and of one member; `None` if a member is
    /// not a record.
    pub(in crate::analyze) fn distributed(
        &mut self,
        draft: &mut Draft<'a>,
        place: &Place,
    ) -> Option<Found> {
        match draft.unions.as_slice() {
            [_] => {
                let part = draft.unions.pop()?;
                let found = self.over_members(draft, &part, place);
                draft.unions.push(part);
                found
            }
            _ => self.superset(draft, place),
        }
    }

    fn over_members(
        &mut self,
        base: &Draft<'a>,
        part: &UnionPart<'a>,
        place: &Place,
    ) -> Option<Found> {
        let mut possible = Vec::new();
        let mut impossible = Vec::new();
        let mut contradictions = Vec::new();
        for (index, source) in part.members.iter().enumerate() {
            let mut record = base.again();
            let inner = part.place.at(&[part.keyword, &index.to_string()]);
            self.part(View::from(source), &inner, &mut record);
            if !record.is_only_object() {
                // Next to an object, a member that is not an object is never valid.
                let is_other = base.is_object && record.unions.is_empty() && is_scalar(source);
                match is_other {
                    true => continue,
                    false => return None,
                }
            }
            match record.contradictions.is_empty() {
                true => possible.push((index, inner, record.record)),
                false => {
                    contradictions.extend(record.contradictions);
                    impossible.push((index, inner, record.record));
                }
            }
        }
        if possible.is_empty() {
            // If no member is possible, the impossible ones are kept, with properties that accept what either part
            // allows.
            self.report.extend(contradictions);
            possible = impossible;
        }
        if possible.is_empty() {
            return Some(Found::Type(Type::Any));
        }
        let adds_nothing = |record: &Record| same(record, &base.record);
        if possible.iter().all(|(_, _, record)| adds_nothing(record)) {
            let shape = Shape::Record(base.record.clone());
            return Some(Found::Shape(shape, Origin::Inline(place.path.clone())));
        }
        Some(self.of_records(part, possible, place))
    }

    fn of_records(
        &mut self,
        part: &UnionPart<'a>,
        records: Vec<(usize, Place, Record)>,
        place: &Place,
    ) -> Found {
        let mut members = Vec::new();
        // The new position of each member of the union; `None` for those that are left out.
        let mut kept: Vec<Option<usize>> = vec![None; part.members.len()];
        let names = names(part.members);
        for (index, inner, record) in records {
            let source = &part.members[index];
            let (name, docs) = match source {
                ReferenceOr::Reference { reference } => {
                    (self.component_name(reference), Docs::default())
                }
                ReferenceOr::Item(item) => (item.title.clone(), prose(item)),
            };
            let name = name.unwrap_or_else(|| names[index].clone());
            let mut named = place.named(&name, &[]);
            // The keywords next to the union apply, too.
            named.pointer = inner.at(&["allOf"]).pointer;
            kept[index] = Some(members.len());
            let origin = Origin::Inline(named.path.clone());
            let id = self.add(origin, &named, docs, false, Shape::Record(record));
            members.push(Member {
                ty: Type::Named(id),
                title: Some(name),
                constraints: Constraints::default(),
                within: Vec::new(),
            });
        }
        let pointers = part
            .members
            .iter()
            .enumerate()
            .map(|(index, source)| match source {
                ReferenceOr::Reference { reference } => reference.clone(),
                ReferenceOr::Item(_) => part.place.at(&[part.keyword, &index.to_string()]).pointer,
            });
        let pointers: Vec<String> = pointers.collect();
        let mut discriminator = self.discriminator(part.item, &pointers, &part.place);
        if let Some(discriminator) = &mut discriminator {
            discriminator.keep(&kept);
        }
        let shape = Shape::Union(Union {
            members,
            discriminator,
            base: None,
            keys: Vec::new(),
            exclusive: part.keyword == "oneOf",
        });
        Found::Shape(shape, Origin::Inline(place.path.clone()))
    }

    /// Returns one record with the properties of all members of several unions, all of them optional.
    fn superset(&mut self, draft: &mut Draft<'a>, place: &Place) -> Option<Found> {
        let mut wide = draft.again();
        for part in &draft.unions {
            for (index, source) in part.members.iter().enumerate() {
                let inner = part.place.at(&[part.keyword, &index.to_string()]);
                let mut member = Draft::default();
                member.seen.clone_from(&draft.seen);
                self.part(View::from(source), &inner, &mut member);
                if !member.is_only_object() {
                    return None;
                }
                member
                    .into_fields()
                    .for_each(|(field, pointer)| wide.put_loosely(field, pointer));
            }
        }
        let shape = Shape::Record(wide.record);
        Some(Found::Shape(shape, Origin::Inline(place.path.clone())))
    }
}

/// Whether two records have the same properties of the same types.
fn same(one: &Record, other: &Record) -> bool {
    let fields = one.fields.iter().zip(&other.fields);
    one.fields.len() == other.fields.len()
        && one.additional == other.additional
        && fields.into_iter().all(|(one, other)| {
            one.name == other.name && one.slot == other.slot && one.listed == other.listed
        })
}

/// Returns `true` if a member of a union has a type of its own other than object.
fn is_scalar(member: &ReferenceOr<Source>) -> bool {
    let kind = member.as_item().and_then(Source::sole_type);
    kind.is_some_and(|kind| kind != SourceType::Object)
}
