//! Objects: records, maps, and what `allOf` makes of several.

use std::collections::HashSet;

use super::additional::both;
use super::all_of::{UnionPart, has_properties};
use super::schema::{Found, View, prose};
use super::{Analyzer, Place};
use crate::document::extension::{self, extension};
use crate::ir::{Constant, Field, Origin, Record, Shape, Slot, Type};
use openapiv3::{
    AdditionalProperties, AnySchema, ObjectType, ReferenceOr, Schema as Source, SchemaData,
    SchemaKind, Type as SourceType,
};

/// The parts of an object schema, however the typed document spells it.
struct Parts<'a> {
    properties: &'a indexmap::IndexMap<String, ReferenceOr<Box<Source>>>,
    required: &'a [String],
    additional: Option<&'a AdditionalProperties>,
}

impl<'a> From<&'a ObjectType> for Parts<'a> {
    fn from(object: &'a ObjectType) -> Self {
        Self {
            properties: &object.properties,
            required: &object.required,
            additional: object.additional_properties.as_ref(),
        }
    }
}

impl<'a> From<&'a AnySchema> for Parts<'a> {
    fn from(any: &'a AnySchema) -> Self {
        Self {
            properties: &any.properties,
            required: &any.required,
            additional: any.additional_properties.as_ref(),
        }
    }
}

impl<'a> Analyzer<'a> {
    /// A schema of type object.
    pub(super) fn object(
        &mut self,
        data: &'a SchemaData,
        object: &'a ObjectType,
        place: &Place,
    ) -> Found {
        let is_closed = matches!(
            object.additional_properties,
            Some(AdditionalProperties::Any(false))
        ) && self.document.pattern_properties(data).is_none();
        if object.properties.is_empty() && !is_closed {
            return Found::Type(self.map(data, object.additional_properties.as_ref(), place));
        }
        let mut record = Record::default();
        self.fields(data, &Parts::from(object), place, &mut record);
        Found::Shape(Shape::Record(record), Origin::Inline(place.path.clone()))
    }

    fn fields(
        &mut self,
        data: &'a SchemaData,
        parts: &Parts<'a>,
        place: &Place,
        record: &mut Record,
    ) {
        for (name, schema) in parts.properties {
            let place = place.named(name, &["properties", name]);
            let slot = self.slot(schema, &place);
            let mut field = Field {
                name: name.clone(),
                docs: Default::default(),
                required: parts.required.contains(name),
                deprecated: false,
                read_only: false,
                write_only: false,
                slot,
                listed: self.listed(View::from(schema)),
            };
            if let View::Item(item) = View::from(schema) {
                field.docs = prose(&item.schema_data);
                field.deprecated = item.schema_data.deprecated;
                field.read_only = item.schema_data.read_only;
                field.write_only = item.schema_data.write_only;
            }
            field.docs.limits = self.limits(schema);
            put(record, field);
        }
        for name in parts.required {
            match record.fields.iter_mut().find(|field| field.name == *name) {
                Some(field) => field.required = true,
                // What is demanded and not described is any value, unless another part describes it.
                None => record.fields.push(Field {
                    name: name.clone(),
                    docs: Default::default(),
                    required: true,
                    deprecated: false,
                    read_only: false,
                    write_only: false,
                    slot: Slot::of(Type::Any),
                    listed: Vec::new(),
                }),
            }
        }
        let additional = self.additional(data, parts.additional, place);
        record.additional = both(std::mem::take(&mut record.additional), additional);
    }

    /// The whole numbers that a schema lists, if it takes no others.
    fn listed(&self, view: View<'a>) -> Vec<i64> {
        let mut view = view;
        // A chain of references longer than this leads in a circle.
        for _ in 0..16 {
            let item = match view {
                View::Item(item) => item,
                View::Ref(reference) => {
                    let name = self.component_name(reference);
                    match name.and_then(|name| self.component_source(&name)) {
                        Some(source) => {
                            view = View::from(source);
                            continue;
                        }
                        None => return Vec::new(),
                    }
                }
            };
            return match &item.schema_kind {
                SchemaKind::Type(SourceType::Integer(integer)) => {
                    integer.enumeration.iter().copied().flatten().collect()
                }
                SchemaKind::Any(any) => {
                    let values: Option<Vec<i64>> = any
                        .enumeration
                        .iter()
                        .map(serde_json::Value::as_i64)
                        .collect();
                    values.unwrap_or_default()
                }
                SchemaKind::OneOf { one_of: members } | SchemaKind::AnyOf { any_of: members } => {
                    let values: Option<Vec<i64>> = members.iter().map(whole_number).collect();
                    values.unwrap_or_default()
                }
                SchemaKind::Type(_) | SchemaKind::AllOf { .. } | SchemaKind::Not { .. } => {
                    Vec::new()
                }
            };
        }
        Vec::new()
    }

    /// An `allOf`: one record of all the parts, or the only part that says something.
    pub(super) fn all_of(&mut self, parts: &'a [ReferenceOr<Source>], place: &Place) -> Found {
        let telling: Vec<usize> = (0..parts.len())
            .filter(|index| says_something(&parts[*index]))
            .collect();
        if let [only] = telling[..]
            && !self.is_inherited(&parts[only], place)
        {
            return self.transparent(&parts[only], &place.at(&["allOf", &only.to_string()]));
        }
        let mut record = Record::default();
        let mut seen = HashSet::new();
        let mut unions = Vec::new();
        for index in &telling {
            let is_inherited = self.is_inherited(&parts[*index], place);
            let place = place.at(&["allOf", &index.to_string()]);
            if is_inherited {
                // A union that lists this schema adds nothing; a base adds its properties.
                self.merge(View::from(&parts[*index]), &place, &mut record, &mut seen);
            } else if let Some(union) = self.union_part(&parts[*index], &place) {
                unions.push(union);
            } else if !self.merge(View::from(&parts[*index]), &place, &mut record, &mut seen) {
                return match telling.first() {
                    Some(first) => self.transparent(&parts[*first], &place),
                    None => Found::Type(Type::Any),
                };
            }
        }
        match (telling.is_empty(), unions.is_empty()) {
            (true, _) => Found::Type(Type::Any),
            (false, false) => self.distributed(record, &seen, unions, place),
            (false, true) => {
                Found::Shape(Shape::Record(record), Origin::Inline(place.path.clone()))
            }
        }
    }

    /// Adds the properties of a schema to a record. False where it is not an object.
    pub(super) fn merge(
        &mut self,
        view: View<'a>,
        place: &Place,
        record: &mut Record,
        seen: &mut HashSet<String>,
    ) -> bool {
        match view {
            View::Ref(reference) => {
                let Some(name) = self.component_name(reference) else {
                    self.problem(
                        &place.pointer,
                        format!("`{reference}` leads nowhere"),
                        "Define the schema, or correct the reference.",
                    );
                    return false;
                };
                if !seen.insert(name.clone()) {
                    return true;
                }
                match self.component_source(&name) {
                    Some(source) => {
                        self.merge(View::from(source), &Place::component(&name), record, seen)
                    }
                    None => false,
                }
            }
            View::Item(item) => match &item.schema_kind {
                SchemaKind::Type(SourceType::Object(object)) => {
                    self.fields(&item.schema_data, &Parts::from(object), place, record);
                    true
                }
                SchemaKind::AllOf { all_of } => self.merge_all(all_of, place, record, seen),
                SchemaKind::Any(any) if is_no_object(any) => false,
                SchemaKind::Any(any) => {
                    self.fields(&item.schema_data, &Parts::from(any), place, record);
                    self.merge_all(&any.all_of, place, record, seen)
                }
                SchemaKind::Not { .. } => true,
                SchemaKind::Type(_) | SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => false,
            },
        }
    }

    fn merge_all(
        &mut self,
        parts: &'a [ReferenceOr<Source>],
        place: &Place,
        record: &mut Record,
        seen: &mut HashSet<String>,
    ) -> bool {
        parts.iter().enumerate().all(|(index, part)| {
            let place = place.at(&["allOf", &index.to_string()]);
            self.merge(View::from(part), &place, record, seen)
        })
    }

    /// A schema that mixes keywords of several kinds.
    pub(super) fn mixed(
        &mut self,
        data: &'a SchemaData,
        any: &'a AnySchema,
        place: &Place,
    ) -> Found {
        let is_record = !any.properties.is_empty() || !any.all_of.is_empty();
        if is_record {
            let mut record = Record::default();
            self.fields(data, &Parts::from(any), place, &mut record);
            let mut seen = HashSet::new();
            if self.merge_all(&any.all_of, place, &mut record, &mut seen) {
                let (members, keyword) = match any.one_of.is_empty() {
                    true => (&any.any_of, "anyOf"),
                    false => (&any.one_of, "oneOf"),
                };
                if members.len() > 1 && members.iter().any(has_properties) {
                    let place_of = place.clone();
                    let part = UnionPart {
                        data,
                        members,
                        keyword,
                        place: place_of,
                    };
                    return self.distributed(record, &seen, vec![part], place);
                }
                return Found::Shape(Shape::Record(record), Origin::Inline(place.path.clone()));
            }
        }
        if !any.one_of.is_empty() {
            return self.union(data, &any.one_of, "oneOf", place);
        }
        if !any.any_of.is_empty() {
            return self.union(data, &any.any_of, "anyOf", place);
        }
        let strings: Option<Vec<String>> = any
            .enumeration
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect();
        match (strings, any.typ.as_deref(), &any.items) {
            (Some(values), _, _) if !values.is_empty() => {
                Found::Shape(Shape::Strings(values), Origin::Inline(place.path.clone()))
            }
            (_, Some("object"), _) => {
                Found::Type(self.map(data, any.additional_properties.as_ref(), place))
            }
            (_, Some("array"), items) | (_, None, items @ Some(_)) => {
                Found::Type(self.array(data, items.as_ref(), place))
            }
            (_, Some("string"), _) => Found::Type(Type::String),
            (_, Some("integer"), _) => Found::Type(Type::Integer),
            (_, Some("number"), _) => Found::Type(Type::Number),
            (_, Some("boolean"), _) => Found::Type(Type::Boolean),
            (_, None, None) if any.additional_properties.is_some() => {
                Found::Type(self.map(data, any.additional_properties.as_ref(), place))
            }
            (_, _, _) => Found::Type(Type::Any),
        }
    }
}

/// The only value of a schema, if that is a whole number.
fn whole_number(schema: &ReferenceOr<Source>) -> Option<i64> {
    extension(&schema.as_item()?.schema_data, extension::CONST)?.as_i64()
}

/// Whether a schema that mixes keywords is of another type than object.
fn is_no_object(any: &AnySchema) -> bool {
    let is_plain = any.properties.is_empty() && any.all_of.is_empty() && any.required.is_empty();
    match any.typ.as_deref() {
        Some(name) => name != "object",
        None => {
            let lists = !any.enumeration.is_empty() || any.items.is_some();
            is_plain && (lists || !any.one_of.is_empty() || !any.any_of.is_empty())
        }
    }
}

/// Whether a part of an `allOf` has a type, and not just prose.
fn says_something(part: &ReferenceOr<Source>) -> bool {
    match part {
        ReferenceOr::Reference { .. } => true,
        ReferenceOr::Item(item) => match &item.schema_kind {
            SchemaKind::Any(any) => {
                any.typ.is_some()
                    || !any.properties.is_empty()
                    || !any.required.is_empty()
                    || any.additional_properties.is_some()
                    || any.items.is_some()
                    || !any.enumeration.is_empty()
                    || !any.one_of.is_empty()
                    || !any.any_of.is_empty()
                    || !any.all_of.is_empty()
            }
            SchemaKind::Not { .. } => false,
            SchemaKind::Type(_)
            | SchemaKind::OneOf { .. }
            | SchemaKind::AllOf { .. }
            | SchemaKind::AnyOf { .. } => true,
        },
    }
}

/// Adds a field; of two with one name the narrower type stays.
pub(super) fn put(record: &mut Record, field: Field) {
    let Some(known) = record
        .fields
        .iter_mut()
        .find(|known| known.name == field.name)
    else {
        record.fields.push(field);
        return;
    };
    known.required |= field.required;
    known.deprecated |= field.deprecated;
    known.read_only |= field.read_only;
    known.write_only |= field.write_only;
    if narrowness(&field.slot.ty) >= narrowness(&known.slot.ty) {
        known.slot = field.slot;
    }
    if known.listed.is_empty() {
        known.listed = field.listed;
    }
    if field.docs.description.is_some() {
        known.docs = field.docs;
    }
}

/// How much a type says: of two that must both hold, the one that says more stands for both.
fn narrowness(ty: &Type) -> u8 {
    match ty {
        Type::Any => 0,
        Type::String | Type::Number | Type::IntegerOrNumber | Type::Boolean => 1,
        Type::Array(slot) | Type::Map(slot) if slot.ty == Type::Any => 1,
        Type::Integer | Type::DateTime | Type::Date | Type::Uuid | Type::Binary => 2,
        Type::Array(_) | Type::Map(_) | Type::Tuple(_) | Type::OneOrMany(_) => 2,
        Type::Named(_) => 3,
        Type::Constant(Constant::Null) => 1,
        Type::Constant(_) => 4,
    }
}
