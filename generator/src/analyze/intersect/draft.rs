//! The parts of an `allOf` while they are merged.
//!
//! In: the properties of one part after the other. Out: a record of all of them, the places that describe them, and the
//! contradictions between them.

use std::collections::HashSet;

use openapiv3::ReferenceOr;

use crate::analyze::intersect::words::property_contradiction;
use crate::analyze::schema::view::View;
use crate::analyze::{Analyzer, Place};
use crate::document::model::schema::Schema as Source;
use crate::ir::{Additional, Content, Field, Record, Slot, Sparse, Type};
use crate::report::Problem;

/// The facts that are known about a value that several schemas describe.
#[derive(Default)]
pub(in crate::analyze) struct Draft<'a> {
    /// The properties of all parts that are objects.
    pub(in crate::analyze) record: Record,
    /// Whether one of the parts accepts only objects.
    pub(in crate::analyze) is_object: bool,
    /// The parts that are unions.
    pub(in crate::analyze) unions: Vec<UnionPart<'a>>,
    /// The parts that are neither objects nor unions.
    pub(in crate::analyze) others: Vec<(Other<'a>, Place)>,
    /// The components that are among the parts.
    pub(in crate::analyze) seen: HashSet<String>,
    /// Whether a part states `type: object`. Without it, keywords of objects do not restrict other values.
    pub(in crate::analyze) says_object: bool,
    /// The contradictions that make values impossible.
    pub(in crate::analyze) contradictions: Vec<Problem>,
    /// The place of each property.
    places: Vec<String>,
    /// The place of the additional properties.
    beside: String,
}

/// A union among the parts of an `allOf`.
pub(in crate::analyze) struct UnionPart<'a> {
    /// The schema that lists the members.
    pub(in crate::analyze) item: &'a Source,
    pub(in crate::analyze) members: &'a [ReferenceOr<Source>],
    pub(in crate::analyze) keyword: &'static str,
    pub(in crate::analyze) place: Place,
    /// The schema that consists only of this union, if there is one.
    pub(in crate::analyze) whole: Option<View<'a>>,
}

/// A part of an `allOf` that is neither an object nor a union.
#[derive(Clone, Copy)]
pub(in crate::analyze) enum Other<'a> {
    Schema(View<'a>),
    /// The keywords next to a composition.
    Beside(&'a Source),
}

impl<'a> Draft<'a> {
    /// Returns a draft of a complete record that is described at this place.
    pub(in crate::analyze) fn of(record: Record, pointer: &str) -> Self {
        let place = |field: &Field| {
            format!(
                "{pointer}/properties/{}",
                crate::analyze::escape(&field.name)
            )
        };
        Self {
            places: record.fields.iter().map(place).collect(),
            beside: pointer.to_owned(),
            is_object: true,
            says_object: true,
            record,
            ..Self::default()
        }
    }

    /// Returns a draft with the same properties, to which others are added.
    pub(in crate::analyze) fn again(&self) -> Self {
        Self {
            record: self.record.clone(),
            is_object: self.is_object,
            says_object: self.says_object,
            seen: self.seen.clone(),
            places: self.places.clone(),
            beside: self.beside.clone(),
            ..Self::default()
        }
    }

    /// Returns `true` if the value is an object and nothing else.
    pub(in crate::analyze) fn is_only_object(&self) -> bool {
        self.is_object && self.unions.is_empty() && self.others.is_empty()
    }

    /// Adds a property that the draft does not have yet.
    pub(in crate::analyze) fn push(&mut self, field: Field, pointer: String) {
        self.record.fields.push(field);
        self.places.push(pointer);
    }

    /// Returns the properties, each with its place.
    pub(in crate::analyze) fn into_fields(self) -> impl Iterator<Item = (Field, String)> {
        self.record.fields.into_iter().zip(self.places)
    }

    /// Adds an optional property. If the draft has one of this name with another type, the property accepts any value.
    pub(in crate::analyze) fn put_loosely(&mut self, field: Field, pointer: String) {
        let mut known = self.record.fields.iter_mut();
        let Some(known) = known.find(|known| known.name == field.name) else {
            return self.push(
                Field {
                    required: false,
                    ..field
                },
                pointer,
            );
        };
        known.slot.nullable |= field.slot.nullable;
        if known.slot.ty != field.slot.ty {
            known.slot = Slot::of(Type::Any);
        }
        if known.listed != field.listed {
            known.listed.clear();
        }
        if known.content != field.content {
            known.content = Sparse::default();
        }
    }
}

impl<'a> Analyzer<'a> {
    /// Adds a property. If the draft has one of this name, the type becomes the intersection of both.
    pub(in crate::analyze) fn put(&mut self, draft: &mut Draft<'a>, field: Field, place: &Place) {
        let found = draft
            .record
            .fields
            .iter()
            .position(|known| known.name == field.name);
        let Some(at) = found else {
            return draft.push(field, place.pointer.clone());
        };
        let (known, first) = (&draft.record.fields[at], &draft.places[at]);
        let mut contradictions = Vec::new();
        let sides = (
            self.side(&known.slot, first),
            self.side(&field.slot, &place.pointer),
        );
        let slot = self
            .intersect_slots(&sides.0, &sides.1, place)
            .unwrap_or_else(|| {
                let name = Some(field.name.as_str());
                contradictions.push(property_contradiction(self, name, &sides.0, &sides.1));
                self.either(&known.slot, &field.slot)
            });
        let listed = match (known.listed.is_empty(), field.listed.is_empty()) {
            (true, _) => field.listed,
            (_, true) => known.listed.clone(),
            (false, false) => {
                let both = known
                    .listed
                    .iter()
                    .filter(|value| field.listed.contains(value));
                let both: Vec<i64> = both.copied().collect();
                if both.is_empty() {
                    contradictions.push(numbers(&field.name, first, &place.pointer));
                }
                both
            }
        };
        draft.contradictions.extend(contradictions);
        let known = &mut draft.record.fields[at];
        known.required |= field.required;
        known.deprecated |= field.deprecated;
        known.read_only |= field.read_only;
        known.write_only |= field.write_only;
        known.is_password |= field.is_password;
        known.slot = slot;
        known.listed = listed;
        // A part without constraints does not affect the other.
        if *known.content == Content::default() || known.content.untyped {
            known.content = field.content;
        }
        if field.docs.description.is_some() {
            known.docs = field.docs;
        }
    }

    /// Adds what another part states about additional properties: only values that both parts allow remain.
    pub(in crate::analyze) fn put_additional(
        &mut self,
        draft: &mut Draft<'a>,
        additional: Additional,
        place: &Place,
    ) {
        let known = std::mem::take(&mut draft.record.additional);
        draft.record.additional = match (known, additional) {
            (Additional::Ignored, other) | (other, Additional::Ignored) => other,
            (Additional::Closed, _) | (_, Additional::Closed) => Additional::Closed,
            (Additional::Typed(first), Additional::Typed(second)) => {
                let sides = (
                    self.side(&first, &draft.beside),
                    self.side(&second, &place.pointer),
                );
                let place = place.named("value", &[]);
                let slot = self.intersect_slots(&sides.0, &sides.1, &place);
                let slot = slot.unwrap_or_else(|| {
                    let problem = property_contradiction(self, None, &sides.0, &sides.1);
                    draft.contradictions.push(problem);
                    self.either(&first, &second)
                });
                Additional::Typed(Box::new(slot))
            }
        };
        draft.beside.clone_from(&place.pointer);
    }
}

fn numbers(name: &str, first: &str, second: &str) -> Problem {
    let what =
        format!("no number is allowed by both parts for `{name}`, so any number is accepted");
    Problem::warning(second, what)
        .also(first, "the numbers of the other part")
        .help("All parts of an `allOf` apply at the same time: list a number in both, or remove one list.")
}
