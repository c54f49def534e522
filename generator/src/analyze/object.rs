//! Objects: records and maps. What several parts of an `allOf` come to is told by `all_of`.

use super::draft::Draft;
use super::schema::{Found, View, prose};
use super::{Analyzer, Place};
use crate::document::extension::{self, extension};
use crate::ir::{Content, Field, Origin, Shape, Slot, Type};
use openapiv3::{
    AdditionalProperties, AnySchema, ObjectType, ReferenceOr, Schema as Source, SchemaData,
    SchemaKind, Type as SourceType,
};

/// The parts of an object schema, however the typed document spells it.
pub(super) struct Parts<'a> {
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
        let mut draft = Draft::default();
        self.fields(data, &Parts::from(object), place, &mut draft);
        Found::Shape(
            Shape::Record(draft.record),
            Origin::Inline(place.path.clone()),
        )
    }

    /// Adds the properties of an object to what is known of it.
    pub(super) fn fields(
        &mut self,
        data: &'a SchemaData,
        parts: &Parts<'a>,
        place: &Place,
        draft: &mut Draft<'a>,
    ) {
        draft.is_object = true;
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
                content: self.content_of(View::from(schema)),
            };
            if let View::Item(item) = View::from(schema) {
                field.docs = prose(&item.schema_data);
                field.deprecated = item.schema_data.deprecated;
                field.read_only = item.schema_data.read_only;
                field.write_only = item.schema_data.write_only;
            }
            field.docs.limits = self.limits(schema);
            self.put(draft, field, &place);
        }
        for name in parts.required {
            match draft
                .record
                .fields
                .iter_mut()
                .find(|field| field.name == *name)
            {
                Some(field) => field.required = true,
                // What is demanded and not described is any value, unless another part describes it.
                None => draft.push(
                    Field {
                        name: name.clone(),
                        docs: Default::default(),
                        required: true,
                        deprecated: false,
                        read_only: false,
                        write_only: false,
                        slot: Slot::of(Type::Any),
                        listed: Vec::new(),
                        content: Content::default(),
                    },
                    place.pointer.clone(),
                ),
            }
        }
        let additional = self.additional(data, parts.additional, place);
        self.put_additional(draft, additional, place);
    }

    /// The whole numbers that a schema lists, if it takes no others.
    fn listed(&self, view: View<'a>) -> Vec<i64> {
        let Some(item) = self.behind(view) else {
            return Vec::new();
        };
        match &item.schema_kind {
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
            SchemaKind::Type(_) | SchemaKind::AllOf { .. } | SchemaKind::Not { .. } => Vec::new(),
        }
    }

    /// A schema that mixes keywords of several kinds, none of them a composition.
    pub(super) fn leaf(
        &mut self,
        data: &'a SchemaData,
        any: &'a AnySchema,
        place: &Place,
    ) -> Found {
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
                let range = (any.min_items, any.max_items);
                Found::Type(self.array(data, items.as_ref(), range, place))
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
