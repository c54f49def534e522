//! The contents of an object apart from its properties: maps, and records that keep unknown properties.

use crate::analyze::schema::key_pattern::key_pattern;
use crate::analyze::{Analyzer, Place};
use crate::document::model::schema::{ObjectKeywords, Rest};
use crate::ir::{
    Additional, Constraints, Docs, KeyPattern, Member, Origin, Shape, Slot, Type, Union,
};

impl<'a> Analyzer<'a> {
    /// Returns the type of a map.
    pub(in crate::analyze) fn map(&mut self, object: &'a ObjectKeywords, place: &Place) -> Type {
        let value = match self.additional(object, place) {
            Additional::Typed(slot) => {
                self.free.insert(place.pointer.clone());
                slot
            }
            Additional::Ignored | Additional::Closed => Box::new(Slot::of(Type::Any)),
        };
        Type::Map(value)
    }

    /// Returns which additional properties are allowed: values of the type that all keywords about them agree on. If
    /// the document states nothing about them, the client ignores them.
    pub(in crate::analyze) fn additional(
        &mut self,
        object: &'a ObjectKeywords,
        place: &Place,
    ) -> Additional {
        let by_pattern = &object.pattern_properties;
        let is_closed = match (
            &object.additional_properties,
            &object.unevaluated_properties,
        ) {
            (Rest::Closed, _) => true,
            // Next to patterns, this keyword is about the keys that match none of them.
            (Rest::Unstated, Rest::Closed) => !by_pattern.is_empty(),
            (Rest::Unstated | Rest::Free | Rest::Of(_), _) => false,
        };
        // If other keys may have other values, the name distinguishes these values.
        let named = |place: &Place, steps: &[&str], word: &str| {
            let outer = place.named("value", steps);
            match is_closed || by_pattern.is_empty() {
                true => outer,
                false => outer.named(word, &[]),
            }
        };
        let mut matching = Vec::new();
        for (pattern, schema) in by_pattern {
            let place = named(place, &["patternProperties", pattern], "matching");
            matching.push((key_pattern(pattern), self.slot(schema, &place)));
        }
        let rest = match (
            &object.additional_properties,
            &object.unevaluated_properties,
        ) {
            (Rest::Of(schema), _) => {
                let place = named(place, &["additionalProperties"], "other");
                Additional::Typed(Box::new(self.slot(schema.as_ref(), &place)))
            }
            (Rest::Free, _) => Additional::Typed(Box::new(Slot::of(Type::Any))),
            (_, _) if is_closed => Additional::Closed,
            (Rest::Unstated, Rest::Of(schema)) => {
                let place = named(place, &["unevaluatedProperties"], "other");
                Additional::Typed(Box::new(self.slot(schema.as_ref(), &place)))
            }
            (Rest::Closed | Rest::Unstated, _) => Additional::Ignored,
        };
        if matching.is_empty() {
            return rest;
        }
        let other = match rest {
            Additional::Closed => None,
            Additional::Typed(other) => Some(*other),
            // A pattern restricts no keys except those that match it.
            Additional::Ignored => Some(Slot::of(Type::Any)),
        };
        Additional::Typed(Box::new(self.by_key(matching, other, place)))
    }

    /// Returns the slot of a value that has one type under keys that match a pattern, and another type under other
    /// keys. If no test distinguishes the keys, values are preserved as raw JSON.
    fn by_key(
        &mut self,
        mut matching: Vec<(Option<KeyPattern>, Slot)>,
        other: Option<Slot>,
        place: &Place,
    ) -> Slot {
        let is_all = |(pattern, _): &(Option<KeyPattern>, Slot)| {
            pattern.as_ref().is_some_and(KeyPattern::matches_all)
        };
        // If a pattern matches all keys, no pattern after it is tested.
        let all = matching.iter().position(is_all).map(|at| {
            let (_, slot) = matching.swap_remove(at);
            matching.truncate(at);
            slot
        });
        let other = all.or(other);
        let mut slots = matching.iter().map(|(_, slot)| slot).chain(&other);
        let first = slots.next().cloned().unwrap_or(Slot::of(Type::Any));
        let nullable = first.nullable || slots.clone().any(|slot| slot.nullable);
        if slots.all(|slot| slot.ty == first.ty) {
            return Slot {
                ty: first.ty,
                nullable,
            };
        }
        let mut members: Vec<Member> = Vec::new();
        let mut keys = Vec::new();
        let titled = matching
            .into_iter()
            .map(|(pattern, slot)| (Some(pattern), slot.ty, "matching"));
        for (pattern, ty, title) in titled.chain(other.map(|slot| (None, slot.ty, "other"))) {
            let known = members.iter().position(|member| member.ty == ty);
            let member = known.unwrap_or(members.len());
            if known.is_none() {
                let title = Some(title.to_owned());
                members.push(Member {
                    ty,
                    title,
                    constraints: Constraints::default(),
                    within: Vec::new(),
                });
            }
            match pattern {
                Some(Some(pattern)) => keys.push((Some(pattern), member)),
                Some(None) => return Slot::of(Type::Any),
                None => keys.push((None, member)),
            }
        }
        let place = place.named("value", &["patternProperties"]);
        let shape = Shape::Union(Union {
            members,
            discriminator: None,
            base: None,
            keys,
            exclusive: false,
        });
        let origin = Origin::Inline(place.path.clone());
        let id = self.shaped(shape, origin, Docs::default(), &place);
        Slot {
            ty: Type::Named(id),
            nullable,
        }
    }
}
