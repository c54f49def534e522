//! `allOf`, and keywords beside a composition: several schemas of which all must hold.
//!
//! In: the parts. Out: one record of the objects among them; a union of such records, where a part is a union; and for all
//! else what the types of the parts have in common. Parts that contradict each other are a problem.

use std::collections::HashSet;

use openapiv3::{
    AnySchema, ReferenceOr, Schema as Source, SchemaData, SchemaKind, Type as SourceType,
};

use super::draft::Draft;
use super::meet::Side;
use super::object::Parts;
use super::schema::{Found, View};
use super::speaks::{has_leaf, is_composed, is_object, is_special, only_requires, says_something};
use super::{Analyzer, Place};
use crate::ir::{Additional, Origin, Record, Shape, Slot, Type};

/// A union among the parts of an `allOf`.
pub(super) struct UnionPart<'a> {
    pub(super) data: &'a SchemaData,
    pub(super) members: &'a [ReferenceOr<Source>],
    pub(super) keyword: &'static str,
    pub(super) place: Place,
    /// The schema that is nothing but this union, if there is one.
    pub(super) whole: Option<View<'a>>,
}

/// A part of an `allOf` that is neither an object nor a union.
#[derive(Clone, Copy)]
pub(super) enum Other<'a> {
    Schema(View<'a>),
    /// The keywords beside a composition.
    Leaf(&'a SchemaData, &'a AnySchema),
}

impl<'a> Analyzer<'a> {
    /// An `allOf`: all of the parts, or the only one that says something.
    pub(super) fn all_of(&mut self, parts: &'a [ReferenceOr<Source>], place: &Place) -> Found {
        let mut telling = parts
            .iter()
            .enumerate()
            .filter(|(_, part)| says_something(part));
        let Some((index, first)) = telling.next() else {
            return Found::Type(Type::Any);
        };
        let more = telling.next().is_some();
        if !more && !self.is_inherited(first, place) {
            return self.transparent(first, &place.at(&["allOf", &index.to_string()]));
        }
        let mut draft = self.draft(place);
        self.parts(parts, place, &mut draft);
        self.finish(draft, place)
    }

    /// A schema that mixes keywords of several kinds.
    pub(super) fn mixed(
        &mut self,
        data: &'a SchemaData,
        any: &'a AnySchema,
        place: &Place,
    ) -> Found {
        let is_alone = any.properties.is_empty() && any.all_of.is_empty();
        let found = match (any.one_of.as_slice(), any.any_of.as_slice()) {
            ([], []) if is_alone => return self.leaf(data, any, place),
            (members, []) if is_alone && any.enumeration.is_empty() => {
                self.union(data, members, "oneOf", place)
            }
            ([], members) if is_alone && any.enumeration.is_empty() => {
                self.union(data, members, "anyOf", place)
            }
            _ => {
                let mut draft = self.draft(place);
                self.facets(data, any, place, &mut draft);
                return self.finish(draft, place);
            }
        };
        match any.typ.as_deref() {
            Some(kind) => self.of_kind(found, kind, place),
            None => found,
        }
    }

    /// What is left of a composition beside which `type` stands.
    pub(super) fn of_kind(&mut self, found: Found, kind: &str, place: &Place) -> Found {
        let any = || Box::new(Slot::of(Type::Any));
        let kind = match kind {
            "string" => Type::String,
            "integer" => Type::Integer,
            "number" => Type::Number,
            "boolean" => Type::Boolean,
            "array" => Type::Array(any()),
            "object" => Type::Map(any()),
            _ => return found,
        };
        let is_object = matches!(kind, Type::Map(_));
        match &found {
            Found::Type(Type::Any) => return Found::Type(kind),
            Found::Type(ty) if *ty == kind => return found,
            Found::Type(ty @ Type::Named(_)) if is_object => {
                // Most often a record or a union of these, which stays what it is.
                self.check(ty.clone(), kind, place);
                return found;
            }
            Found::Shape(Shape::Record(_), _) if is_object => return found,
            Found::Shape(Shape::Union(union), _)
                if is_object
                    && union
                        .members
                        .iter()
                        .all(|m| matches!(m.ty, Type::Named(_) | Type::Map(_))) =>
            {
                return found;
            }
            Found::Shape(Shape::Strings(_), _) if kind == Type::String => return found,
            Found::Type(_) | Found::Shape(..) => {}
        }
        let (whole, kind) = (Slot::of(self.typed(found, place)), Slot::of(kind));
        let told = place.at(&["type"]).pointer;
        let sides = (Side::new(&whole, &place.pointer), Side::new(&kind, &told));
        Found::Type(self.both(&sides.0, &sides.1, place).ty)
    }

    /// A draft for the schema at this place, which is among its own parts.
    pub(super) fn draft(&self, place: &Place) -> Draft<'a> {
        let mut draft = Draft::default();
        if let [own] = place.path.as_slice()
            && place.pointer == Place::component(own).pointer
        {
            draft.seen.insert(own.clone());
        }
        draft
    }

    /// Adds the parts of the `allOf` at this place.
    pub(super) fn parts(
        &mut self,
        parts: &'a [ReferenceOr<Source>],
        place: &Place,
        draft: &mut Draft<'a>,
    ) {
        for (index, part) in parts.iter().enumerate() {
            let inner = place.at(&["allOf", &index.to_string()]);
            // A union that lists this schema adds nothing; a base adds its properties.
            let before = self
                .is_inherited(part, place)
                .then_some((draft.unions.len(), draft.others.len()));
            self.part(View::from(part), &inner, draft);
            if let Some((unions, others)) = before {
                draft.unions.truncate(unions);
                draft.others.truncate(others);
            }
        }
    }

    /// Adds one part.
    pub(super) fn part(&mut self, view: View<'a>, place: &Place, draft: &mut Draft<'a>) {
        match view {
            View::Ref(reference) => {
                let Some(name) = self.component_name(reference) else {
                    return self.problem(
                        &place.pointer,
                        format!("`{reference}` leads nowhere"),
                        "Define the schema, or correct the reference.",
                    );
                };
                let (unions, others) = (draft.unions.len(), draft.others.len());
                let is_new = draft.seen.insert(name.clone());
                if let Some(source) = self.component_source(&name).filter(|_| is_new) {
                    self.part(View::from(source), &Place::component(&name), draft);
                    // A component that is nothing but this keeps its name.
                    if !self.is_composition(source) {
                        draft
                            .others
                            .iter_mut()
                            .skip(others)
                            .for_each(|(other, _)| *other = Other::Schema(view));
                    }
                    if let [union] = &mut draft.unions[unions..]
                        && union.place.pointer == Place::component(&name).pointer
                    {
                        union.whole = union.whole.map(|_| view);
                    }
                }
            }
            View::Item(item) => self.item(item, place, draft),
        }
    }

    fn is_composition(&self, source: &ReferenceOr<Source>) -> bool {
        source
            .as_item()
            .is_some_and(|item| match &item.schema_kind {
                SchemaKind::AllOf { .. } => true,
                SchemaKind::Any(any) => !any.all_of.is_empty(),
                SchemaKind::Type(_)
                | SchemaKind::OneOf { .. }
                | SchemaKind::AnyOf { .. }
                | SchemaKind::Not { .. } => false,
            })
    }

    fn item(&mut self, item: &'a Source, place: &Place, draft: &mut Draft<'a>) {
        let data = &item.schema_data;
        match &item.schema_kind {
            SchemaKind::Type(SourceType::Object(object)) => {
                draft.says_object = true;
                self.fields(data, &Parts::from(object), place, draft);
            }
            SchemaKind::AllOf { all_of } => self.parts(all_of, place, draft),
            SchemaKind::OneOf { one_of } => {
                self.union_part(data, one_of, "oneOf", place, Some(View::Item(item)), draft);
            }
            SchemaKind::AnyOf { any_of } => {
                self.union_part(data, any_of, "anyOf", place, Some(View::Item(item)), draft);
            }
            SchemaKind::Any(any) if is_composed(any) => self.facets(data, any, place, draft),
            SchemaKind::Any(any) if is_object(any) => {
                draft.says_object |= any.typ.is_some();
                self.fields(data, &Parts::from(any), place, draft);
            }
            SchemaKind::Any(any) if has_leaf(any) || is_special(data) => {
                draft
                    .others
                    .push((Other::Schema(View::Item(item)), place.clone()));
            }
            SchemaKind::Any(_) | SchemaKind::Not { .. } => {}
            SchemaKind::Type(_) => {
                draft
                    .others
                    .push((Other::Schema(View::Item(item)), place.clone()));
            }
        }
    }

    /// Adds each of the compositions of a schema, and what stands beside them.
    fn facets(
        &mut self,
        data: &'a SchemaData,
        any: &'a AnySchema,
        place: &Place,
        draft: &mut Draft<'a>,
    ) {
        if is_object(any) {
            draft.says_object |= any.typ.is_some();
            self.fields(data, &Parts::from(any), place, draft);
        } else if has_leaf(any) {
            draft.others.push((Other::Leaf(data, any), place.clone()));
        }
        self.parts(&any.all_of, place, draft);
        for (members, keyword) in [(&any.one_of, "oneOf"), (&any.any_of, "anyOf")] {
            self.union_part(data, members, keyword, place, None, draft);
        }
    }

    /// Adds a union, unless it says nothing of types or lists one of the parts.
    fn union_part(
        &mut self,
        data: &'a SchemaData,
        members: &'a [ReferenceOr<Source>],
        keyword: &'static str,
        place: &Place,
        whole: Option<View<'a>>,
        draft: &mut Draft<'a>,
    ) {
        match members {
            [] => return,
            [only] => return self.part(View::from(only), &place.at(&[keyword, "0"]), draft),
            _ => {}
        }
        if members.iter().all(only_requires) || self.lists_any(members, &draft.seen) {
            return;
        }
        draft.unions.push(UnionPart {
            data,
            members,
            keyword,
            place: place.clone(),
            whole,
        });
    }

    /// Whether a union lists one of these components, so that what is of this is a member.
    fn lists_any(&self, members: &[ReferenceOr<Source>], seen: &HashSet<String>) -> bool {
        members.iter().any(|member| match member {
            ReferenceOr::Reference { reference } => {
                let name = self.component_name(reference);
                name.is_some_and(|name| seen.contains(&name))
            }
            ReferenceOr::Item(_) => false,
        })
    }

    /// What a draft is.
    pub(super) fn finish(&mut self, mut draft: Draft<'a>, place: &Place) -> Found {
        self.report
            .extend(std::mem::take(&mut draft.contradictions));
        // Without a `type`, keywords of objects say nothing of other values; and to be closed is no matter of members.
        if !draft.says_object {
            let is_silent =
                draft.record.fields.is_empty() && draft.record.additional == Additional::Closed;
            let is_alone = draft.others.is_empty() && (draft.unions.is_empty() || !is_silent);
            draft.is_object &= is_alone;
        }
        let Draft { unions, seen, .. } = &mut draft;
        unions.retain(|union| !self.lists_any(union.members, seen));
        if draft.others.is_empty() {
            if draft.unions.is_empty() {
                return match draft.is_object {
                    true => record(draft.record, place),
                    false => Found::Type(Type::Any),
                };
            }
            if let Some(found) = self.distributed(&mut draft, place) {
                return found;
            }
        }
        self.common(draft, place)
    }

    /// What the types of all parts have in common.
    fn common(&mut self, draft: Draft<'a>, place: &Place) -> Found {
        let mut sides: Vec<(Slot, String)> = Vec::new();
        for (other, at) in draft.others {
            let slot = match other {
                Other::Schema(view) => self.slot(view, &at),
                Other::Leaf(data, any) => {
                    let found = self.leaf(data, any, &at);
                    Slot::of(self.typed(found, &at))
                }
            };
            sides.push((slot, at.pointer));
        }
        for union in draft.unions {
            let slot = match union.whole {
                Some(view) => self.slot(view, &union.place),
                None => {
                    let inner = union.place.at(&[union.keyword]);
                    let found = self.union(union.data, union.members, union.keyword, &union.place);
                    Slot::of(self.typed(found, &inner))
                }
            };
            sides.push((slot, union.place.pointer));
        }
        if draft.is_object {
            let found = record(draft.record, place);
            let object = place.named("object", &[]);
            sides.insert(
                0,
                (Slot::of(self.typed(found, &object)), place.pointer.clone()),
            );
        }
        let mut sides = sides.into_iter();
        let Some((mut slot, mut pointer)) = sides.next() else {
            return Found::Type(Type::Any);
        };
        for (next, at) in sides {
            let both = (Side::new(&slot, &pointer), Side::new(&next, &at));
            slot = self.both(&both.0, &both.1, place);
            pointer = at;
        }
        Found::Type(slot.ty)
    }

    /// The type of what a schema turned out to be.
    pub(super) fn typed(&mut self, found: Found, place: &Place) -> Type {
        let (shape, origin) = match found {
            Found::Type(ty) => return ty,
            Found::Shape(shape, origin) => (shape, origin),
        };
        let id = self.shaped(shape, origin, Default::default(), place);
        Type::Named(id)
    }
}

/// An object; one without properties of its own is a map.
fn record(record: Record, place: &Place) -> Found {
    match (record.fields.is_empty(), &record.additional) {
        (true, Additional::Ignored) => {
            return Found::Type(Type::Map(Box::new(Slot::of(Type::Any))));
        }
        (true, Additional::Typed(slot)) => return Found::Type(Type::Map(slot.clone())),
        (true, Additional::Closed) | (false, _) => {}
    }
    Found::Shape(Shape::Record(record), Origin::Inline(place.path.clone()))
}
