//! The intersection of two types: the type of the values that have both.
//!
//! In: two slots and the places that describe them. Out: the slot of the values that fit both. An intersection that
//! needs a schema with a name is deferred (`deferred`) until all schemas are known.

pub(in crate::analyze) mod all_of;
pub(in crate::analyze) mod atoms;
pub(in crate::analyze) mod deferred;
pub(in crate::analyze) mod disjoint;
pub(in crate::analyze) mod distribute;
pub(in crate::analyze) mod draft;
pub(in crate::analyze) mod facets;
mod listed;
pub(in crate::analyze) mod subset;
pub(in crate::analyze) mod under_way;
pub(in crate::analyze) mod words;

use crate::analyze::intersect::disjoint::{is_format, text_of};
use crate::analyze::intersect::words::contradiction;
use crate::analyze::{Analyzer, Place};
use crate::ir::{Constant, Schema, Shape, Slot, Type};

/// The depth of nested lists down to which two slots are merged.
const DEPTH: usize = 4;

/// One of two slots, and the place that describes it.
pub(in crate::analyze) struct Side<'s> {
    pub(in crate::analyze) slot: &'s Slot,
    pub(in crate::analyze) pointer: &'s str,
    /// Whether it is an object with stated additional properties. If it is only stated to be an object, another part of
    /// an `allOf` may list all of its properties.
    pub(in crate::analyze) is_free: bool,
}

impl<'a> Analyzer<'a> {
    /// Returns a slot with the place that describes it.
    pub(in crate::analyze) fn side<'s>(&self, slot: &'s Slot, pointer: &'s str) -> Side<'s> {
        Side {
            slot,
            pointer,
            is_free: self.is_free(&slot.ty, pointer),
        }
    }

    /// Whether a type, or the schema that it is an alias of, is an object with stated additional properties.
    fn is_free(&self, ty: &Type, pointer: &str) -> bool {
        let (ty, pointer) = self.described(ty, pointer);
        matches!(ty, Type::Map(_)) && self.free.contains(pointer)
    }

    /// Follows known aliases of a type. Returns the type, and the place that describes it.
    fn described<'s>(&'s self, ty: &'s Type, pointer: &'s str) -> (&'s Type, &'s str) {
        let (mut ty, mut pointer) = (ty, pointer);
        for _ in 0..=self.schemas.len() {
            let Type::Named(id) = ty else { break };
            match self.schemas.get(id.0 as usize) {
                Some(Some(Schema {
                    shape: Shape::Alias(slot),
                    pointer: own,
                    ..
                })) => (ty, pointer) = (&slot.ty, own),
                Some(_) | None => break,
            }
        }
        (ty, pointer)
    }

    /// Intersects two slots. If no value fits both, this is a problem, and any value is accepted.
    pub(in crate::analyze) fn intersect_or_report(
        &mut self,
        first: &Side<'_>,
        second: &Side<'_>,
        place: &Place,
    ) -> Slot {
        self.intersect_slots(first, second, place)
            .unwrap_or_else(|| {
                let problem = contradiction(self, first, second);
                self.report.push(problem);
                Slot::of(Type::Any)
            })
    }

    /// Intersects two slots, including null. Returns `None` if no value fits both.
    pub(in crate::analyze) fn intersect_slots(
        &mut self,
        first: &Side<'_>,
        second: &Side<'_>,
        place: &Place,
    ) -> Option<Slot> {
        let takes_null = |side: &Side<'_>| {
            matches!(side.slot.ty, Type::Any | Type::Constant(Constant::Null))
                || self.takes_null(side.slot)
        };
        let nullable = takes_null(first) && takes_null(second);
        if first.slot.ty == second.slot.ty {
            let ty = first.slot.ty.clone();
            let nullable = nullable && ty != Type::Any;
            return Some(Slot { ty, nullable });
        }
        match self.intersect(first, second, place) {
            Some(ty) => Some(Slot { ty, nullable }),
            None if nullable => Some(Slot {
                ty: Type::Constant(Constant::Null),
                nullable,
            }),
            None => None,
        }
    }

    /// Returns a slot for the values of either of two disjoint slots: one type if both are text or both are numbers,
    /// otherwise anything.
    pub(in crate::analyze) fn either(&self, first: &Slot, second: &Slot) -> Slot {
        self.either_to(first, second, DEPTH)
    }

    /// Merges two slots, and nested lists down to this depth, because a list may contain itself.
    fn either_to(&self, first: &Slot, second: &Slot, depth: usize) -> Slot {
        let (a, b) = (self.seen_through(&first.ty), self.seen_through(&second.ty));
        let both = |is: &dyn Fn(&Type) -> bool| is(&a) && is(&b);
        let is_text = |ty: &Type| text_of(ty).is_some() || self.strings_of(ty).is_some();
        let is_integer =
            |ty: &Type| matches!(ty, Type::Integer | Type::Constant(Constant::Integer(_)));
        let is_boolean =
            |ty: &Type| matches!(ty, Type::Boolean | Type::Constant(Constant::Boolean(_)));
        let nullable = self.takes_null(first) || self.takes_null(second);
        // An empty list has both types.
        let ty = match (&a, &b) {
            (_, _) if depth == 0 => None,
            (Type::Array(a), Type::Array(b)) => {
                Some(Type::Array(Box::new(self.either_to(a, b, depth - 1))))
            }
            (Type::Map(a), Type::Map(b)) => {
                Some(Type::Map(Box::new(self.either_to(a, b, depth - 1))))
            }
            (_, _) => None,
        };
        if let Some(ty) = ty {
            return Slot { ty, nullable };
        }
        let ty = match () {
            () if both(&is_text) => Type::String,
            () if both(&is_integer) => Type::Integer,
            () if both(&is_boolean) => Type::Boolean,
            () => return Slot::of(Type::Any),
        };
        Slot { ty, nullable }
    }

    fn intersect(&mut self, first: &Side<'_>, second: &Side<'_>, place: &Place) -> Option<Type> {
        let is_of_schema = std::mem::take(&mut self.under_way.is_of_schema);
        let (a, b) = (
            self.seen_through(&first.slot.ty),
            self.seen_through(&second.slot.ty),
        );
        if self.disjoint(&a, &b) {
            return None;
        }
        if let Some(found) = self.intersect_unnamed(&a, &b) {
            return Some(found);
        }
        let is_plain = |ty: &Type| ty.parts().is_empty();
        if is_plain(&a) && is_plain(&b) {
            return self.intersect_parts((a, first), (b, second), place);
        }
        // Both types may contain themselves, so an intersection that is in progress, or that has become too large, is a
        // schema that is made later. When all other schemas are known, each intersection is identified by its types, so
        // there is an end to them.
        if self.deferred.is_resolving && !is_of_schema && !(is_closed(&a) && is_closed(&b)) {
            return Some(self.defer((&a, first), (&b, second), place));
        }
        if let Err(place) = self.under_way.enter(&a, &b, place) {
            return Some(self.defer((&a, first), (&b, second), &place));
        }
        let found = self.intersect_parts((a.clone(), first), (b.clone(), second), place);
        match self.under_way.leave() && found.is_some() {
            true => Some(self.defer((&a, first), (&b, second), place)),
            false => found,
        }
    }

    /// Intersects two types that contain others, or that are schemas with names.
    fn intersect_parts(
        &mut self,
        (a, first): (Type, &Side<'_>),
        (b, second): (Type, &Side<'_>),
        place: &Place,
    ) -> Option<Type> {
        // The places that describe the two types.
        let (one_at, two_at) = (
            self.described(&first.slot.ty, first.pointer).1.to_owned(),
            self.described(&second.slot.ty, second.pointer).1.to_owned(),
        );
        Some(match (&a, &b) {
            (Type::Array(one), Type::Array(two)) => {
                let at = [format!("{one_at}/items"), format!("{two_at}/items")];
                let sides = (self.side(one, &at[0]), self.side(two, &at[1]));
                let place = place.named("item", &[]);
                Type::Array(Box::new(self.intersect_slots(&sides.0, &sides.1, &place)?))
            }
            (Type::Map(one), Type::Map(two)) => {
                let at = [one_at, two_at].map(|at| format!("{at}/additionalProperties"));
                let sides = (self.side(one, &at[0]), self.side(two, &at[1]));
                let place = place.named("value", &[]);
                Type::Map(Box::new(self.intersect_slots(&sides.0, &sides.1, &place)?))
            }
            (Type::Tuple { places, open }, Type::Array(item))
            | (Type::Array(item), Type::Tuple { places, open }) => {
                let met = places.iter().enumerate().map(|(index, slot)| {
                    let sides = (
                        self.side(slot, first.pointer),
                        self.side(item, second.pointer),
                    );
                    let place = place.named(&index.to_string(), &[]);
                    self.intersect_slots(&sides.0, &sides.1, &place)
                });
                Type::Tuple {
                    places: met.collect::<Option<_>>()?,
                    open: *open,
                }
            }
            (
                Type::Tuple { places, open },
                Type::Tuple {
                    places: others,
                    open: also,
                },
            ) => {
                let (long, short) = if places.len() < others.len() {
                    (others, places)
                } else {
                    (places, others)
                };
                let met = long
                    .iter()
                    .enumerate()
                    .map(|(index, slot)| match short.get(index) {
                        Some(other_slot) => {
                            let sides = (
                                self.side(slot, first.pointer),
                                self.side(other_slot, second.pointer),
                            );
                            let place = place.named(&index.to_string(), &[]);
                            self.intersect_slots(&sides.0, &sides.1, &place)
                        }
                        None => Some(slot.clone()),
                    });
                Type::Tuple {
                    places: met.collect::<Option<_>>()?,
                    open: *open && *also,
                }
            }
            (Type::OneOrMany(item), ty) | (ty, Type::OneOrMany(item)) => {
                let one = Slot::of((**item).clone());
                let many = Slot::of(Type::Array(Box::new(one.clone())));
                let chosen = if matches!(ty, Type::Array(_) | Type::Tuple { .. }) {
                    many
                } else {
                    one
                };
                let ty = Slot::of(ty.clone());
                let sides = (
                    self.side(&chosen, first.pointer),
                    self.side(&ty, second.pointer),
                );
                self.intersect(&sides.0, &sides.1, place)?
            }
            (Type::Named(one), Type::Named(two)) if self.is_within(*one, *two) => a.clone(),
            (Type::Named(one), Type::Named(two)) if self.is_within(*two, *one) => b.clone(),
            (Type::Named(id), ty) | (ty, Type::Named(id)) => {
                if let Some(found) = self.intersect_listed(*id, ty, place) {
                    return Some(found);
                }
                self.defer((&a, first), (&b, second), place)
            }
            _ => return None,
        })
    }

    /// Intersects two types that are not schemas with names and do not contain any.
    fn intersect_unnamed(&self, a: &Type, b: &Type) -> Option<Type> {
        Some(match (a, b) {
            (a, b) if a == b => a.clone(),
            (Type::Any, other) | (other, Type::Any) => other.clone(),
            (Type::String, other) | (other, Type::String) if text_of(other).is_some() => {
                other.clone()
            }
            (constant @ Type::Constant(Constant::String(_)), other)
            | (other, constant @ Type::Constant(Constant::String(_)))
                if is_format(other) =>
            {
                constant.clone()
            }
            // A format is only a hint, so text with two formats is text.
            (a, b) if is_format(a) && is_format(b) => Type::String,
            (constant @ Type::Constant(_), other) | (other, constant @ Type::Constant(_))
                if !matches!(other, Type::Named(_) | Type::OneOrMany(_)) =>
            {
                constant.clone()
            }
            (foreign @ Type::Foreign(_), _) | (_, foreign @ Type::Foreign(_)) => foreign.clone(),
            (Type::Integer, Type::Number | Type::IntegerOrNumber)
            | (Type::Number | Type::IntegerOrNumber, Type::Integer) => Type::Integer,
            (Type::Number, Type::IntegerOrNumber) | (Type::IntegerOrNumber, Type::Number) => {
                Type::Number
            }
            _ => return None,
        })
    }
}

/// Whether a type contains no schema with a name, so that its size is fixed.
pub(in crate::analyze) fn is_closed(ty: &Type) -> bool {
    !matches!(ty, Type::Named(_)) && ty.parts().into_iter().all(is_closed)
}
