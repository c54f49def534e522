//! Intersections that have to wait until all schemas are known.
//!
//! In: pairs of types. Out: for each pair, a schema of the values that have both types. The same types give the same
//! schema, so that the intersection of schemas that contain themselves ends.

use std::collections::{BTreeSet, HashMap, VecDeque};

use crate::analyze::intersect::Side;
use crate::analyze::intersect::draft::Draft;
use crate::analyze::intersect::subset::is_same;
use crate::analyze::intersect::words::contradiction;
use crate::analyze::{Analyzer, Place};
use crate::ir::{Member, Origin, Record, Schema, SchemaId, Shape, Slot, Type, Union};

/// The greatest number of schemas made. Only schemas that contain each other in cycles of many lengths need more.
const MOST: usize = 2_000;
/// The greatest number of names in the path that a schema is named after.
const LONGEST_PATH: usize = 24;
/// Represents, among the types of an intersection, stated additional properties of any type, which are kept.
const FREE_ENTRIES: usize = usize::MAX;

/// The deferred intersections, and their results.
#[derive(Default)]
pub(in crate::analyze) struct Deferred {
    /// Schemas that were made here.
    pub(in crate::analyze) made: BTreeSet<SchemaId>,
    /// The schemas by the types that they intersect.
    pub(in crate::analyze) known: HashMap<BTreeSet<usize>, SchemaId>,
    /// The types that a schema intersects, by their numbers.
    pub(in crate::analyze) shared: HashMap<SchemaId, BTreeSet<usize>>,
    pub(in crate::analyze) numbers: HashMap<Type, usize>,
    /// The types by their numbers.
    pub(in crate::analyze) types: Vec<Type>,
    /// Whether all schemas of the document are known.
    pub(in crate::analyze) is_resolving: bool,
    waiting: VecDeque<Waiting>,
    checks: Vec<(Type, Type, String)>,
    is_full: bool,
}

struct Waiting {
    id: SchemaId,
    first: Known,
    second: Known,
    place: Place,
}

/// One of two types: the place that describes it, and whether it is an object with stated additional properties.
struct Known {
    ty: Type,
    pointer: String,
    is_free: bool,
}

impl Known {
    fn of(side: &Side<'_>) -> Self {
        Self {
            ty: side.slot.ty.clone(),
            pointer: side.pointer.to_owned(),
            is_free: side.is_free,
        }
    }

    /// Returns the side with a slot whose type is known better now.
    fn side<'s>(&'s self, slot: &'s Slot) -> Side<'s> {
        Side {
            slot,
            pointer: &self.pointer,
            is_free: self.is_free,
        }
    }
}

impl Deferred {
    /// Returns the number of a type that is not an intersection.
    pub(in crate::analyze) fn number(&mut self, ty: Type) -> usize {
        *self.numbers.entry(ty).or_insert_with_key(|ty| {
            self.types.push(ty.clone());
            self.types.len() - 1
        })
    }
}

impl<'a> Analyzer<'a> {
    /// Returns the schema of the values that have both types. It is made when all schemas are known.
    pub(in crate::analyze) fn defer(
        &mut self,
        (a, first): (&Type, &Side<'_>),
        (b, second): (&Type, &Side<'_>),
        place: &Place,
    ) -> Type {
        let mut parts = |ty: &Type, side: &Side<'_>| {
            let mut parts = self.intersected(&side.slot.ty);
            let takes_any = matches!(ty, Type::Map(value) if value.ty == Type::Any);
            if takes_any && side.is_free {
                parts.insert(FREE_ENTRIES);
            }
            parts
        };
        let (one, two) = (parts(a, first), parts(b, second));
        if one.is_superset(&two) {
            return a.clone();
        }
        if two.is_superset(&one) {
            return b.clone();
        }
        let parts: BTreeSet<usize> = one.union(&two).copied().collect();
        if let Some(id) = self.deferred.known.get(&parts) {
            return Type::Named(*id);
        }
        if self.deferred.known.len() >= MOST {
            if !std::mem::replace(&mut self.deferred.is_full, true) {
                let what = "the parts of `allOf` combine into too many types";
                let help = "Move the parts that the schemas share into a separate schema, and refer to it.";
                self.problem(&place.pointer, what, help);
            }
            return Type::Any;
        }
        let id = self.reserve();
        self.deferred.known.insert(parts.clone(), id);
        self.deferred.shared.insert(id, parts);
        self.deferred.made.insert(id);
        self.deferred.waiting.push_back(Waiting {
            id,
            first: Known::of(first),
            second: Known::of(second),
            place: Place {
                path: place.path.iter().take(LONGEST_PATH).cloned().collect(),
                pointer: place.pointer.clone(),
            },
        });
        Type::Named(id)
    }

    /// Checks two types when all schemas are known, and reports a contradiction between them.
    pub(in crate::analyze) fn check(&mut self, ty: Type, kind: Type, place: &Place) {
        self.deferred.checks.push((ty, kind, place.pointer.clone()));
    }

    /// Makes the schemas of all deferred intersections.
    pub(in crate::analyze) fn resolve_deferred(&mut self) {
        self.deferred.is_resolving = true;
        self.number_again();
        let mut stuck = 0;
        while let Some(next) = self.deferred.waiting.pop_front() {
            let is_known = |ty: &Type| match self.seen_through(ty) {
                Type::Named(id) => self.shape_of(id).is_some(),
                _ => true,
            };
            let ready = is_known(&next.first.ty) && is_known(&next.second.ty);
            // Types that only wait for each other have no values.
            if !ready && stuck <= self.deferred.waiting.len() {
                stuck += 1;
                self.deferred.waiting.push_back(next);
                continue;
            }
            stuck = 0;
            let shape = match ready {
                true => self.shared_shape(&next),
                false => Shape::Alias(Slot::of(Type::Any)),
            };
            let origin = Origin::Inline(next.place.path.clone());
            // No single place of the document describes the whole schema.
            let place = next.place.at(&["allOf"]);
            let schema = crate::analyze::schema(origin, &place, Default::default(), shape);
            self.define(next.id, schema);
        }
        for (ty, kind, pointer) in std::mem::take(&mut self.deferred.checks) {
            if self.disjoint(&ty, &kind) {
                let type_pointer = format!("{pointer}/type");
                let (ty, kind) = (Slot::of(ty), Slot::of(kind));
                let sides = (self.side(&ty, &pointer), self.side(&kind, &type_pointer));
                let problem = contradiction(self, &sides.0, &sides.1);
                self.report.push(problem);
            }
        }
        self.see_through_members();
        self.take_over();
    }

    fn shared_shape(&mut self, waiting: &Waiting) -> Shape {
        let (first, second) = (&waiting.first, &waiting.second);
        let (a, b) = (self.seen_through(&first.ty), self.seen_through(&second.ty));
        let (one, two) = (Slot::of(a.clone()), Slot::of(b.clone()));
        let sides = (first.side(&one), second.side(&two));
        // The types that they intersect are known under their own names.
        let (own, other) = (Slot::of(first.ty.clone()), Slot::of(second.ty.clone()));
        let named = (first.side(&own), second.side(&other));
        if self.disjoint(&a, &b) {
            let problem = contradiction(self, &sides.0, &sides.1);
            self.report.push(problem);
            return Shape::Alias(Slot::of(Type::Any));
        }
        let shape = |ty: &Type| match ty {
            Type::Named(id) => self.shape_of(*id).cloned(),
            _ => None,
        };
        match (shape(&a), shape(&b)) {
            (Some(Shape::Union(union)), _) => {
                self.members_and(&union, &sides.0, &named.1, &waiting.place)
            }
            (_, Some(Shape::Union(union))) => {
                self.members_and(&union, &sides.1, &named.0, &waiting.place)
            }
            (Some(Shape::Record(one)), Some(Shape::Record(two))) => {
                self.records(one, two, &sides.0, &sides.1, &waiting.place)
            }
            (Some(Shape::Record(record)), None) => {
                self.record_and(record, &sides.0, &sides.1, waiting)
            }
            (None, Some(Shape::Record(record))) => {
                self.record_and(record, &sides.1, &sides.0, waiting)
            }
            _ => {
                self.under_way.is_of_schema = true;
                let slot = self.intersect_or_report(&named.0, &named.1, &waiting.place);
                self.under_way.is_of_schema = false;
                Shape::Alias(slot)
            }
        }
    }

    /// Intersects an object of known properties with another type, which may be a map.
    fn record_and(
        &mut self,
        record: Record,
        own: &Side<'_>,
        other: &Side<'_>,
        waiting: &Waiting,
    ) -> Shape {
        match &other.slot.ty {
            Type::Map(value) if value.ty != Type::Any || other.is_free => {
                let mut draft = Draft::of(record, own.pointer);
                let mut place = waiting.place.clone();
                place.pointer = other.pointer.to_owned();
                let additional = crate::ir::Additional::Typed(value.clone());
                self.put_additional(&mut draft, additional, &place);
                self.report
                    .extend(std::mem::take(&mut draft.contradictions));
                Shape::Record(draft.record)
            }
            _ => Shape::Alias(own.slot.clone()),
        }
    }

    /// Returns an object with the properties of both; one of the two, if the other adds nothing.
    fn records(
        &mut self,
        one: Record,
        two: Record,
        first: &Side<'_>,
        second: &Side<'_>,
        place: &Place,
    ) -> Shape {
        let (before, after) = (one.clone(), two.clone());
        let mut draft = Draft::of(one, first.pointer);
        for field in two.fields {
            let mut at = place.named(&field.name, &[]);
            at.pointer = format!(
                "{}/properties/{}",
                second.pointer,
                crate::analyze::escape(&field.name)
            );
            self.put(&mut draft, field, &at);
        }
        let mut at = place.clone();
        at.pointer = second.pointer.to_owned();
        self.put_additional(&mut draft, two.additional, &at);
        self.report
            .extend(std::mem::take(&mut draft.contradictions));
        let is_still = |record: &_| is_same(&draft.record, record);
        match (is_still(&before), is_still(&after)) {
            (true, _) => Shape::Alias(first.slot.clone()),
            (_, true) => Shape::Alias(second.slot.clone()),
            (false, false) => Shape::Record(draft.record),
        }
    }

    /// Intersects each member of a union with another type, and leaves out those that do not fit it.
    fn members_and(
        &mut self,
        union: &Union,
        own: &Side<'_>,
        other: &Side<'_>,
        place: &Place,
    ) -> Shape {
        let mut members: Vec<Member> = Vec::new();
        let mut kept = Vec::new();
        let mut is_whole = true;
        for (index, member) in union.members.iter().enumerate() {
            let slot = Slot::of(member.ty.clone());
            let side = self.side(&slot, own.pointer);
            let name = self.member_word(member, index);
            let met = match self.disjoint(&member.ty, &other.slot.ty) {
                true => None,
                false if self.adds_nothing(other, &member.ty) => Some(slot.clone()),
                false => self.intersect_slots(&side, other, &place.named(&name, &[])),
            };
            is_whole &= met.as_ref().is_some_and(|met| met.ty == member.ty);
            kept.push(met.as_ref().map(|_| members.len()));
            members.extend(met.map(|met| Member {
                ty: met.ty,
                title: member.title.clone().or(Some(name)),
                ..member.clone()
            }));
        }
        match members.as_slice() {
            _ if is_whole => Shape::Alias(own.slot.clone()),
            [] => {
                let problem = contradiction(self, own, other);
                self.report.push(problem);
                Shape::Alias(Slot::of(Type::Any))
            }
            [only] => Shape::Alias(Slot::of(only.ty.clone())),
            _ => {
                let mut discriminator = union.discriminator.clone();
                if let Some(discriminator) = &mut discriminator {
                    discriminator.keep(&kept);
                }
                // The keys distinguish all members or none.
                let keys = match members.len() == union.members.len() {
                    true => union.keys.clone(),
                    false => Vec::new(),
                };
                Shape::Union(Union {
                    members,
                    discriminator,
                    base: union.base.clone(),
                    keys,
                    exclusive: union.exclusive,
                })
            }
        }
    }

    /// Returns a word for a member of a union.
    fn member_word(&self, member: &Member, index: usize) -> String {
        let of_schema = |id: SchemaId| match &self.schemas.get(id.0 as usize)?.as_ref()?.origin {
            Origin::Component(name) => Some(name.clone()),
            Origin::Inline(path) => path.last().cloned(),
            Origin::Structural(_) => None,
        };
        let named = match self.seen_through(&member.ty) {
            Type::Named(id) => of_schema(id),
            _ => None,
        };
        let word = member.title.clone().or(named);
        word.unwrap_or_else(|| format!("option{}", index + 1))
    }

    /// Replaces members of the new unions by the types that they are aliases of.
    fn see_through_members(&mut self) {
        for id in self.deferred.made.iter().copied().collect::<Vec<_>>() {
            let Some(Shape::Union(union)) = self.shape_of(id) else {
                continue;
            };
            let mut union = union.clone();
            for member in &mut union.members {
                member.ty = self.seen_through(&member.ty);
            }
            if let Some(Some(schema)) = self.schemas.get_mut(id.0 as usize) {
                schema.shape = Shape::Union(union);
            }
        }
    }

    /// Makes a component that is only an alias of a new schema that schema itself.
    fn take_over(&mut self) {
        for own in 0..self.schemas.len() {
            let Some(Some(Schema {
                shape: Shape::Alias(slot),
                origin: Origin::Component(_),
                ..
            })) = self.schemas.get(own)
            else {
                continue;
            };
            let Type::Named(made) = slot.ty else { continue };
            let place = made.0 as usize;
            let made_here = self.deferred.made.contains(&made) && !slot.nullable && place != own;
            let shape = self
                .schemas
                .get(place)
                .and_then(Option::as_ref)
                .map(|s| s.shape.clone());
            let Some(shape) = shape.filter(|shape| made_here && !matches!(shape, Shape::Alias(_)))
            else {
                continue;
            };
            let alias = Shape::Alias(Slot::of(Type::Named(SchemaId(
                u32::try_from(own).unwrap_or(u32::MAX),
            ))));
            for (at, shape) in [(own, shape), (place, alias)] {
                if let Some(Some(schema)) = self.schemas.get_mut(at) {
                    schema.shape = shape;
                }
            }
        }
    }
}
