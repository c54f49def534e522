//! What stands in an object beside its properties: maps, and records that keep what they do not name.

use openapiv3::{AdditionalProperties, SchemaData};

use super::key_pattern::key_pattern;
use super::{Analyzer, Place};
use crate::ir::{Additional, Docs, KeyPattern, Member, Origin, Shape, Slot, Type, Union};

impl<'a> Analyzer<'a> {
    /// An object whose keys are data.
    pub(super) fn map(
        &mut self,
        data: &'a SchemaData,
        additional: Option<&'a AdditionalProperties>,
        place: &Place,
    ) -> Type {
        let value = match self.additional(data, additional, place) {
            Additional::Typed(slot) => slot,
            Additional::Ignored | Additional::Closed => Box::new(Slot::of(Type::Any)),
        };
        Type::Map(value)
    }

    /// What may stand beside the properties: values of the type that all keywords about them agree on. Where the document
    /// says nothing, what comes means nothing to the client.
    pub(super) fn additional(
        &mut self,
        data: &'a SchemaData,
        additional: Option<&'a AdditionalProperties>,
        place: &Place,
    ) -> Additional {
        let by_pattern = self.document.pattern_properties(data).unwrap_or_default();
        let is_closed = matches!(additional, Some(AdditionalProperties::Any(false)));
        // Where other keys may hold other values, these have the name.
        let named = |place: &Place, steps: &[&str], word: &str| {
            let outer = place.named("value", steps);
            match is_closed || by_pattern.is_empty() {
                true => outer,
                false => outer.named(word, &[]),
            }
        };
        let mut found = Additional::Ignored;
        let mut keys = Vec::new();
        for (pattern, schema) in &by_pattern {
            let place = named(place, &["patternProperties", pattern], "matching");
            let slot = self.slot(*schema, &place);
            found = both(found, Additional::Typed(Box::new(slot)));
            keys.push(key_pattern(pattern));
        }
        let rest = match additional {
            Some(AdditionalProperties::Schema(schema)) => {
                let place = named(place, &["additionalProperties"], "other");
                Additional::Typed(Box::new(self.slot(schema.as_ref(), &place)))
            }
            Some(AdditionalProperties::Any(true)) => {
                Additional::Typed(Box::new(Slot::of(Type::Any)))
            }
            Some(AdditionalProperties::Any(false)) => Additional::Closed,
            None => match self.document.unevaluated_properties(data) {
                Some(schema) => {
                    let place = named(place, &["unevaluatedProperties"], "other");
                    Additional::Typed(Box::new(self.slot(schema, &place)))
                }
                None => Additional::Ignored,
            },
        };
        let Additional::Typed(matching) = found else {
            return rest;
        };
        let other = match rest {
            Additional::Closed => return Additional::Typed(matching),
            Additional::Typed(other) => other,
            // A pattern says nothing of keys that do not match it.
            Additional::Ignored => Box::new(Slot::of(Type::Any)),
        };
        let keys: Option<Vec<KeyPattern>> = keys.into_iter().collect();
        Additional::Typed(Box::new(self.by_key(*matching, *other, keys, place)))
    }

    /// A value that is of one type under keys that match, and of another under all others. Where no plain test tells the keys
    /// apart, a value is of the first type if it can be.
    fn by_key(
        &mut self,
        matching: Slot,
        other: Slot,
        keys: Option<Vec<KeyPattern>>,
        place: &Place,
    ) -> Slot {
        let is_all = keys.iter().flatten().any(KeyPattern::matches_all);
        if is_all || matching == other {
            return matching;
        }
        if matching.ty == Type::Any || keys.is_none() && other.ty != Type::Any {
            return Slot::of(Type::Any);
        }
        let place = place.named("value", &["patternProperties"]);
        let nullable = matching.nullable || other.nullable;
        let members = [(matching.ty, "matching"), (other.ty, "other")];
        let member = |(ty, title): (Type, &str)| Member {
            ty,
            title: Some(title.to_owned()),
        };
        let shape = Shape::Union(Union {
            members: members.map(member).to_vec(),
            discriminator: None,
            base: None,
            keys: keys.unwrap_or_default(),
        });
        let origin = Origin::Inline(place.path.clone());
        let id = self.shaped(shape, origin, Docs::default(), &place);
        Slot {
            ty: Type::Named(id),
            nullable,
        }
    }
}

/// What two keywords, or two parts of an `allOf`, allow beside the properties: values of two types are kept as they come.
pub(super) fn both(first: Additional, second: Additional) -> Additional {
    match (first, second) {
        (Additional::Ignored, other) | (other, Additional::Ignored) => other,
        (Additional::Closed, other) | (other, Additional::Closed) => other,
        (Additional::Typed(first), Additional::Typed(second)) => match first == second {
            true => Additional::Typed(first),
            false => Additional::Typed(Box::new(Slot::of(Type::Any))),
        },
    }
}
