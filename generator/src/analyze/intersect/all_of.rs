//! `allOf`, and keywords next to a composition: several schemas that all apply.
//!
//! In: the parts. Out: a record if all parts are objects; a union of such records if a part is a union; otherwise, the
//! intersection of the types of the parts. Contradictory parts are a problem.

use std::collections::HashSet;

use openapiv3::ReferenceOr;

use crate::analyze::intersect::draft::{Draft, Other, UnionPart};
use crate::analyze::intersect::facets::{
    has_other_type, is_conditional, is_object, only_requires, says_something,
};
use crate::analyze::schema::view::{Found, View};
use crate::analyze::{Analyzer, Place};
use crate::document::model::schema::{Composition, Rest, Schema as Source, Type as SourceType};
use crate::ir::{Additional, Origin, Record, Shape, Slot, Type};

impl<'a> Analyzer<'a> {
    /// Converts an `allOf`: intersects its parts, or uses the only one that restricts anything.
    pub(in crate::analyze) fn all_of(
        &mut self,
        parts: &'a [ReferenceOr<Source>],
        place: &Place,
    ) -> Found {
        let mut telling = parts
            .iter()
            .enumerate()
            .filter(|(_, part)| says_something(part));
        let Some((index, first)) = telling.next() else {
            return Found::Type(Type::Any);
        };
        let more = telling.next().is_some();
        let is_conditional = parts.iter().any(is_conditional);
        let only = (!more && !self.is_inherited(first, place)).then_some(first);
        let mut draft = self.draft(place);
        if let Some(first) = only {
            let at = place.at(&["allOf", &index.to_string()]);
            if !is_conditional || !self.has_more(parts, first, place) {
                return self.transparent(first, &at);
            }
        }
        self.parts(parts, place, &mut draft);
        self.finish(draft, place)
    }

    /// Whether properties that hold under a condition add any to those of one part.
    fn has_more(
        &mut self,
        parts: &'a [ReferenceOr<Source>],
        part: &'a ReferenceOr<Source>,
        place: &Place,
    ) -> bool {
        let (mut one, mut all) = (self.draft(place), self.draft(place));
        self.part(View::from(part), place, &mut one);
        self.parts(parts, place, &mut all);
        all.record.fields.len() > one.record.fields.len()
    }

    /// Analyzes a schema that mixes keywords of several kinds.
    pub(in crate::analyze) fn mixed(&mut self, item: &'a Source, place: &Place) -> Found {
        let is_alone = item.object.properties.is_empty()
            && !item.object.gives_other_properties_a_type()
            // Stated additional properties apply to each member.
            && !matches!(item.object.additional_properties, Rest::Free | Rest::Of(_))
            && item.all_of.is_empty()
            && item.values.is_empty();
        let found = match (item.one_of.as_slice(), item.any_of.as_slice()) {
            (members, []) if is_alone => self.union(item, members, "oneOf", place),
            ([], members) if is_alone => self.union(item, members, "anyOf", place),
            (_, _) => {
                let mut draft = self.draft(place);
                self.facets(item, place, &mut draft);
                return self.finish(draft, place);
            }
        };
        match item.stated_type() {
            Some(kind) => self.restricted_to(found, kind, place),
            None => found,
        }
    }

    /// Restricts a composition to the `type` next to it.
    pub(in crate::analyze) fn restricted_to(
        &mut self,
        found: Found,
        kind: SourceType,
        place: &Place,
    ) -> Found {
        let any = || Box::new(Slot::of(Type::Any));
        let kind = match kind {
            SourceType::String => Type::String,
            SourceType::Integer => Type::Integer,
            SourceType::Number => Type::Number,
            SourceType::Boolean => Type::Boolean,
            SourceType::Array => Type::Array(any()),
            SourceType::Object => Type::Map(any()),
        };
        let is_object = matches!(kind, Type::Map(_));
        match &found {
            Found::Type(Type::Any) => return Found::Type(kind),
            Found::Type(ty) if *ty == kind => return found,
            Found::Type(ty @ Type::Named(_)) if is_object => {
                // It is usually a record or a union of records, which needs no change.
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
        let type_pointer = place.at(&["type"]).pointer;
        let sides = (
            self.side(&whole, &place.pointer),
            self.side(&kind, &type_pointer),
        );
        Found::Type(self.intersect_or_report(&sides.0, &sides.1, place).ty)
    }

    /// Returns a draft for the schema at this place, which counts as one of its own parts.
    pub(in crate::analyze) fn draft(&self, place: &Place) -> Draft<'a> {
        let mut draft = Draft::default();
        if let [own] = place.path.as_slice()
            && place.pointer == Place::component(own).pointer
        {
            draft.seen.insert(own.clone());
        }
        draft
    }

    /// Adds the parts of the `allOf` at this place.
    pub(in crate::analyze) fn parts(
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
    pub(in crate::analyze) fn part(
        &mut self,
        view: View<'a>,
        place: &Place,
        draft: &mut Draft<'a>,
    ) {
        match view {
            View::Ref(reference) => {
                let Some(name) = self.component_name(reference) else {
                    return self.problem(
                        &place.pointer,
                        format!("`{reference}` does not resolve"),
                        "Define the schema, or correct the reference.",
                    );
                };
                let (unions, others) = (draft.unions.len(), draft.others.len());
                let is_new = draft.seen.insert(name.clone());
                if let Some(source) = self.component_source(&name).filter(|_| is_new) {
                    self.part(View::from(source), &Place::component(&name), draft);
                    // A component with nothing else in it keeps its name.
                    let is_composition = |item: &Source| !item.all_of.is_empty();
                    if !source.as_item().is_some_and(is_composition) {
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

    fn item(&mut self, item: &'a Source, place: &Place, draft: &mut Draft<'a>) {
        let whole = Some(View::Item(item));
        match item.composition() {
            Composition::AllOf(parts) => self.parts(parts, place, draft),
            Composition::OneOf(members) => {
                self.union_part(item, members, "oneOf", place, whole, draft);
            }
            Composition::AnyOf(members) => {
                self.union_part(item, members, "anyOf", place, whole, draft);
            }
            Composition::Mixed => self.facets(item, place, draft),
            Composition::None => match item.sole_type() {
                Some(SourceType::Object) => {
                    draft.says_object = true;
                    self.fields(&item.object, place, draft);
                }
                None if !item.object.required.is_empty() || !item.object.conditional.is_empty() => {
                    self.fields(&item.object, place, draft);
                }
                None if !item.is_fixed() => {}
                Some(_) | None => {
                    let other = Other::Schema(View::Item(item));
                    draft.others.push((other, place.clone()));
                }
            },
        }
    }

    /// Adds each of the compositions of a schema, and the keywords next to them.
    fn facets(&mut self, item: &'a Source, place: &Place, draft: &mut Draft<'a>) {
        if is_object(item) {
            draft.says_object |= item.stated_type().is_some();
            self.fields(&item.object, place, draft);
        } else if has_other_type(item) {
            draft.others.push((Other::Beside(item), place.clone()));
        }
        self.parts(&item.all_of, place, draft);
        for (members, keyword) in [(&item.one_of, "oneOf"), (&item.any_of, "anyOf")] {
            self.union_part(item, members, keyword, place, None, draft);
        }
    }

    /// Adds a union, unless it restricts no types or lists one of the parts.
    fn union_part(
        &mut self,
        item: &'a Source,
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
            item,
            members,
            keyword,
            place: place.clone(),
            whole,
        });
    }

    /// Returns `true` if a union lists one of these components. A value of the component is then a value of the union.
    fn lists_any(&self, members: &[ReferenceOr<Source>], seen: &HashSet<String>) -> bool {
        members.iter().any(|member| match member {
            ReferenceOr::Reference { reference } => {
                let name = self.component_name(reference);
                name.is_some_and(|name| seen.contains(&name))
            }
            ReferenceOr::Item(_) => false,
        })
    }

    /// Returns the result of a draft.
    pub(in crate::analyze) fn finish(&mut self, mut draft: Draft<'a>, place: &Place) -> Found {
        self.report
            .extend(std::mem::take(&mut draft.contradictions));
        // Without a `type`, keywords of objects do not restrict other values, and a closed object does not close the
        // members of a union.
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
                    true => self.record(draft.record, place),
                    false => Found::Type(Type::Any),
                };
            }
            if let Some(found) = self.distributed(&mut draft, place) {
                return found;
            }
        }
        self.common(draft, place)
    }

    /// Intersects the types of all parts.
    fn common(&mut self, draft: Draft<'a>, place: &Place) -> Found {
        let mut sides: Vec<(Slot, String)> = Vec::new();
        for (other, at) in draft.others {
            let slot = match other {
                Other::Schema(view) => self.slot(view, &at),
                Other::Beside(item) => {
                    let found = self.beside_composition(item, &at);
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
                    let found = self.union(union.item, union.members, union.keyword, &union.place);
                    Slot::of(self.typed(found, &inner))
                }
            };
            sides.push((slot, union.place.pointer));
        }
        if draft.is_object {
            let found = self.record(draft.record, place);
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
            let both = (self.side(&slot, &pointer), self.side(&next, &at));
            slot = self.intersect_or_report(&both.0, &both.1, place);
            pointer = at;
        }
        Found::Type(slot.ty)
    }

    /// Returns the type of an analyzed schema.
    pub(in crate::analyze) fn typed(&mut self, found: Found, place: &Place) -> Type {
        let (shape, origin) = match found {
            Found::Type(ty) => return ty,
            Found::Shape(shape, origin) => (shape, origin),
        };
        let id = self.shaped(shape, origin, Default::default(), place);
        Type::Named(id)
    }

    /// Returns an object; one without properties of its own is a map.
    fn record(&mut self, record: Record, place: &Place) -> Found {
        match (record.fields.is_empty(), &record.additional) {
            (true, Additional::Ignored) => {
                return Found::Type(Type::Map(Box::new(Slot::of(Type::Any))));
            }
            (true, Additional::Typed(slot)) => {
                self.free.insert(place.pointer.clone());
                return Found::Type(Type::Map(slot.clone()));
            }
            (true, Additional::Closed) | (false, _) => {}
        }
        Found::Shape(Shape::Record(record), Origin::Inline(place.path.clone()))
    }
}
