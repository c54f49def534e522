//! Objects: records and maps. `intersect::all_of` merges the parts of an `allOf`.

use crate::analyze::intersect::draft::Draft;
use crate::analyze::schema::view::{Found, View};
use crate::analyze::schema::wide::is_wide;
use crate::analyze::schema::{constant_of, listed_strings, prose};
use crate::analyze::{Analyzer, Place};
use crate::document::model::literal::Literal;
use crate::document::model::schema::{
    Composition, ObjectKeywords, Rest, Schema as Source, Type as SourceType,
};
use crate::ir::{Content, Field, Origin, Shape, Slot, Sparse, Type};
use crate::pattern::matched;
use openapiv3::ReferenceOr;

impl<'a> Analyzer<'a> {
    /// Analyzes a schema of type object.
    pub(in crate::analyze) fn object(&mut self, item: &'a Source, place: &Place) -> Found {
        let object = &item.object;
        let is_closed = matches!(object.additional_properties, Rest::Closed)
            && object.pattern_properties.is_empty();
        if !object.says_something() && object.conditional.is_empty() {
            let at = place.path.join(".");
            let patterns = self.options.any_json.iter();
            let is_any = patterns.into_iter().any(|it| matched(it, &at).is_some());
            self.free_objects.insert(at);
            if is_any {
                return Found::Type(Type::Any);
            }
        }
        if object.properties.is_empty() && object.conditional.is_empty() && !is_closed {
            return Found::Type(self.map(object, place));
        }
        let mut draft = Draft::default();
        self.fields(object, place, &mut draft);
        draft.record.fields.shrink_to_fit();
        Found::Shape(
            Shape::Record(draft.record),
            Origin::Inline(place.path.clone()),
        )
    }

    /// Adds the properties of an object to a draft.
    pub(in crate::analyze) fn fields(
        &mut self,
        object: &'a ObjectKeywords,
        place: &Place,
        draft: &mut Draft<'a>,
    ) {
        draft.is_object = true;
        for (name, schema) in &object.properties {
            let place = place.named(name, &["properties", name]);
            let mut slot = self.slot(schema, &place);
            // A property that counts pages is a 64-bit integer.
            if is_wide(&slot.ty) && self.options.counted.contains(name) {
                slot.ty = Type::Integer;
            }
            let mut field = Field {
                name: name.clone(),
                docs: Default::default(),
                required: object.required.contains(name),
                deprecated: false,
                read_only: false,
                write_only: false,
                is_password: self.is_password(View::from(schema)),
                slot,
                listed: self.listed(View::from(schema)),
                content: Content {
                    value: self.value_of(View::from(schema), &place),
                    ..self.content_of(View::from(schema))
                }
                .into(),
            };
            if let View::Item(item) = View::from(schema) {
                field.docs = prose(item);
                field.deprecated = item.deprecated;
                field.read_only = item.read_only;
                field.write_only = item.write_only;
            }
            field.docs.constraints = self.constraints(schema).into();
            self.put(draft, field, &place);
        }
        if !matches!(object.additional_properties, Rest::Closed) {
            self.conditional(object, place, draft);
        }
        for name in &object.required {
            match draft
                .record
                .fields
                .iter_mut()
                .find(|field| field.name == *name)
            {
                Some(field) => field.required = true,
                // A property that is required but not described accepts any value, unless another part describes it.
                None => draft.push(
                    Field {
                        name: name.clone(),
                        docs: Default::default(),
                        required: true,
                        deprecated: false,
                        read_only: false,
                        write_only: false,
                        is_password: false,
                        slot: Slot::of(Type::Any),
                        listed: Vec::new(),
                        content: Sparse::default(),
                    },
                    place.pointer.clone(),
                ),
            }
        }
        let additional = self.additional(object, place);
        self.put_additional(draft, additional, place);
    }

    /// Adds the properties that hold under a condition, except those that are also described without one. All of them
    /// are optional.
    fn conditional(&mut self, object: &'a ObjectKeywords, place: &Place, draft: &mut Draft<'a>) {
        let described: Vec<String> = draft
            .record
            .fields
            .iter()
            .map(|field| field.name.clone())
            .collect();
        for (steps, schema) in &object.conditional {
            let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
            let mut member = Draft::default();
            member.seen.clone_from(&draft.seen);
            self.part(View::from(schema), &place.at(&steps), &mut member);
            let fields = member.into_fields();
            for (field, pointer) in fields.filter(|(field, _)| !described.contains(&field.name)) {
                draft.put_loosely(field, pointer);
            }
        }
    }

    /// Returns the type of the value that is the JSON of a string, if the string may be the data of an event. Strings
    /// are not read, because the text of their JSON is not theirs.
    fn value_of(&mut self, view: View<'a>, place: &Place) -> Option<Slot> {
        let is_data = place.path.last().is_some_and(|name| name == "data");
        let item = self.behind(view).filter(|_| is_data)?;
        let media_type = item.content.media_type.as_deref()?;
        let is_json = media_type == "application/json" || media_type.ends_with("+json");
        let schema = item.content.schema.as_deref().filter(|_| is_json)?;
        let may_be_string = self.may_be_string(View::from(schema), 8);
        (!may_be_string).then(|| self.slot(schema, &place.at(&["contentSchema"])))
    }

    /// Whether a schema accepts strings; `true` if that is too deep to see.
    fn may_be_string(&self, view: View<'a>, depth: usize) -> bool {
        let Some(item) = self.behind(view).filter(|_| depth > 0) else {
            return true;
        };
        let accepts =
            |schema: &'a ReferenceOr<Source>| self.may_be_string(View::from(schema), depth - 1);
        let choices: Vec<_> = item.one_of.iter().chain(&item.any_of).collect();
        (item.types.is_empty() || item.types.contains(&SourceType::String))
            && item.all_of.iter().all(accepts)
            && (choices.is_empty() || choices.into_iter().any(accepts))
    }

    /// Whether a schema has the format of passwords.
    fn is_password(&self, view: View<'a>) -> bool {
        let item = self.behind(view);
        item.is_some_and(|item| item.format.as_deref() == Some("password"))
    }

    /// Returns the integers that a schema lists, if it accepts no other values.
    fn listed(&self, view: View<'a>) -> Vec<i64> {
        let Some(item) = self.behind(view) else {
            return Vec::new();
        };
        let values: Option<Vec<i64>> = match (item.composition(), item.sole_type()) {
            (Composition::None, Some(SourceType::Integer)) | (Composition::Mixed, _) => {
                item.values.iter().map(whole).collect()
            }
            (Composition::OneOf(members) | Composition::AnyOf(members), _) => {
                members.iter().map(whole_number).collect()
            }
            (Composition::None | Composition::AllOf(_), _) => None,
        };
        values.unwrap_or_default()
    }

    /// Analyzes the keywords next to a composition.
    pub(in crate::analyze) fn beside_composition(
        &mut self,
        item: &'a Source,
        place: &Place,
    ) -> Found {
        // A single value is a constant, as it is without a composition.
        if let [value] = item.values.as_slice()
            && let Some(constant) = constant_of(value)
        {
            return Found::Type(Type::Constant(constant));
        }
        if let Some(values) = listed_strings(item) {
            return Found::Shape(Shape::Strings(values), Origin::Inline(place.path.clone()));
        }
        Found::Type(match item.stated_type() {
            Some(SourceType::Object) => self.map(&item.object, place),
            Some(SourceType::Array) => self.array(&item.array, place),
            Some(SourceType::String) => Type::String,
            Some(SourceType::Integer) => Type::Integer,
            Some(SourceType::Number) => Type::Number,
            Some(SourceType::Boolean) => Type::Boolean,
            None if item.array.items.is_stated() => self.array(&item.array, place),
            None if item.object.additional_properties.is_stated() => self.map(&item.object, place),
            None => Type::Any,
        })
    }
}

/// Returns the constant of a schema if it is an integer.
fn whole_number(schema: &ReferenceOr<Source>) -> Option<i64> {
    whole(schema.as_item()?.constant.as_ref()?)
}

fn whole(value: &Literal) -> Option<i64> {
    match value {
        Literal::Number(number) => number.whole(),
        Literal::Null
        | Literal::Boolean(_)
        | Literal::String(_)
        | Literal::List(_)
        | Literal::Object(_) => None,
    }
}
