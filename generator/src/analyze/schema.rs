//! Schemas: from a schema object to a slot, and to a schema with a name where it needs one.

use openapiv3::{
    ReferenceOr, Schema as Source, SchemaData, SchemaKind, StringFormat, Type as SourceType,
    VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::limits::meanings;
use super::media::is_bytes;
use super::{Analyzer, Place, docs, foreign, schema};
use crate::document::extension::{self, extension};
use crate::document::schema_name;
use crate::formats::TextFormat;
use crate::ir::{
    Constant, Docs, ForeignForm, Limits, Origin, Schema, SchemaId, Shape, Slot, Type, Usage,
};
use crate::report::Problem;

/// A schema object or a reference to one, whichever way the typed document boxes it.
#[derive(Clone, Copy)]
pub(super) enum View<'a> {
    Ref(&'a str),
    Item(&'a Source),
}

impl<'a> From<&'a ReferenceOr<Source>> for View<'a> {
    fn from(schema: &'a ReferenceOr<Source>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Ref(reference),
            ReferenceOr::Item(item) => Self::Item(item),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Source>>> for View<'a> {
    fn from(schema: &'a ReferenceOr<Box<Source>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Ref(reference),
            ReferenceOr::Item(item) => Self::Item(item),
        }
    }
}

/// What a schema turns out to be: a type as it stands, or a shape that wants a name.
pub(super) enum Found {
    Type(Type),
    Shape(Shape, Origin),
}

impl<'a> Analyzer<'a> {
    /// The slot that a schema describes.
    pub(super) fn slot(&mut self, schema: impl Into<View<'a>>, place: &Place) -> Slot {
        match schema.into() {
            View::Ref(reference) => self.reference(reference, place),
            View::Item(item) => self.inline(item, place),
        }
    }

    fn reference(&mut self, reference: &str, place: &Place) -> Slot {
        match self.component_name(reference) {
            Some(name) => Slot::of(Type::Named(self.component(&name))),
            None => {
                self.problem(
                    &place.pointer,
                    format!("`{reference}` leads nowhere"),
                    "Define the schema under `components/schemas`, or correct the reference.",
                );
                Slot::of(Type::Any)
            }
        }
    }

    /// The name of the component that a reference names, if there is one.
    pub(super) fn component_name(&self, reference: &str) -> Option<String> {
        let name = schema_name(reference)?;
        self.component_source(&name).map(|_| name.into_owned())
    }

    pub(super) fn component_source(&self, name: &str) -> Option<&'a ReferenceOr<Source>> {
        self.document.named_schema(name)
    }

    /// The schema itself, behind whatever references lead to it; none where they lead nowhere, or in a circle.
    pub(super) fn behind(&self, schema: impl Into<View<'a>>) -> Option<&'a Source> {
        match schema.into() {
            View::Item(item) => Some(item),
            View::Ref(reference) => {
                let name = self.component_name(reference)?;
                self.document.schema(self.component_source(&name)?)
            }
        }
    }

    /// Converts a component, once.
    pub(super) fn component(&mut self, name: &str) -> SchemaId {
        if let Some(id) = self.components.get(name) {
            return *id;
        }
        let id = self.reserve();
        self.components.insert(name.to_owned(), id);
        let place = Place::component(name);
        let origin = Origin::Component(name.to_owned());
        let pointer = place.pointer.clone();
        let schema = match self.component_source(name) {
            Some(ReferenceOr::Item(item)) => {
                let nullable = self.accepts_null(item, 0);
                let (shape, docs) = match self.foreign_schema(name, &place.pointer) {
                    Some(ty) => (Shape::Alias(Slot::of(ty)), prose(&item.schema_data)),
                    None => match self.heirs_of(name, item, &place) {
                        Some(union) => (union, prose(&item.schema_data)),
                        None => self.component_shape(item, &place),
                    },
                };
                let deprecated = item.schema_data.deprecated;
                Schema {
                    origin,
                    pointer,
                    places: Vec::new(),
                    docs,
                    deprecated,
                    usage: Usage::default(),
                    nullable,
                    recursive: false,
                    shape,
                }
            }
            Some(ReferenceOr::Reference { reference }) => {
                let slot = self.reference(reference, &place);
                let shape = Shape::Alias(if slot.ty == Type::Named(id) {
                    Slot::of(Type::Any)
                } else {
                    slot
                });
                let docs = Docs::default();
                Schema {
                    origin,
                    pointer,
                    places: Vec::new(),
                    docs,
                    deprecated: false,
                    usage: Usage::default(),
                    nullable: false,
                    recursive: false,
                    shape,
                }
            }
            None => Schema {
                origin,
                pointer,
                places: Vec::new(),
                docs: Docs::default(),
                deprecated: false,
                usage: Usage::default(),
                nullable: false,
                recursive: false,
                shape: Shape::Alias(Slot::of(Type::Any)),
            },
        };
        self.define(id, schema);
        id
    }

    fn component_shape(&mut self, item: &'a Source, place: &Place) -> (Shape, Docs) {
        let docs = prose(&item.schema_data);
        match self.found(item, place) {
            Found::Shape(shape, _) => (shape, docs),
            Found::Type(ty) => {
                let limits = self.limits(View::Item(item));
                (Shape::Alias(Slot::of(ty)), Docs { limits, ..docs })
            }
        }
    }

    fn inline(&mut self, item: &'a Source, place: &Place) -> Slot {
        let nullable = self.accepts_null(item, 0);
        if let Some(id) = self.inline.get(&place.pointer) {
            return Slot {
                ty: Type::Named(*id),
                nullable,
            };
        }
        if let Some(id) = self.referred(item, place) {
            return Slot {
                ty: Type::Named(id),
                nullable,
            };
        }
        // What merges a schema with those that contain it comes back here before it knows what it is.
        if !self.open.insert(place.pointer.clone()) {
            let id = self.reserve();
            self.inline.insert(place.pointer.clone(), id);
            return Slot {
                ty: Type::Named(id),
                nullable,
            };
        }
        let found = self.found(item, place);
        self.open.remove(&place.pointer);
        if let Some(id) = self.inline.get(&place.pointer).copied() {
            let shape = match found {
                Found::Type(ty) => Shape::Alias(Slot::of(ty)),
                Found::Shape(shape, _) => shape,
            };
            let origin = Origin::Inline(place.path.clone());
            let schema = schema(origin, place, prose(&item.schema_data), shape);
            self.define(id, schema);
            return Slot {
                ty: Type::Named(id),
                nullable,
            };
        }
        let (shape, origin) = match found {
            Found::Type(ty) => return Slot { ty, nullable },
            Found::Shape(shape, origin) => (shape, origin),
        };
        let docs = match &origin {
            Origin::Structural(_) => Docs::default(),
            Origin::Component(_) | Origin::Inline(_) => prose(&item.schema_data),
        };
        let id = self.shaped(shape, origin, docs, place);
        self.inline.insert(place.pointer.clone(), id);
        Slot {
            ty: Type::Named(id),
            nullable,
        }
    }

    /// The type of a string without a list of values: by its format, as the configuration reads that.
    fn text(&mut self, string: &openapiv3::StringType) -> Type {
        let format = format_of(string).unwrap_or_default();
        if let Some(foreign) = self.foreign_format(format, ForeignForm::Text) {
            return foreign;
        }
        match self.options.formats.get(format).map_or(format, |kind| kind) {
            "binary" => Type::Binary,
            format => TextFormat::of(format).map_or(Type::String, Type::Text),
        }
    }

    /// The type of a number: by its format, if the configuration has one for that.
    fn number<T: serde::Serialize>(
        &mut self,
        format: &VariantOrUnknownOrEmpty<T>,
        plain: Type,
    ) -> Type {
        let format = foreign::format_of(format);
        let found = format.and_then(|name| self.foreign_format(&name, ForeignForm::Number));
        found.unwrap_or(plain)
    }

    fn strings(&mut self, string: &openapiv3::StringType, place: &Place) -> Found {
        let values: Vec<String> = string.enumeration.iter().flatten().cloned().collect();
        if values.is_empty() {
            return Found::Type(self.text(string));
        }
        let Some(name) = self
            .options
            .shared_enums
            .get(&place.path.join("."))
            .cloned()
        else {
            return Found::Shape(Shape::Strings(values), Origin::Inline(place.path.clone()));
        };
        let key = vec![name.clone()];
        let known = self
            .structural
            .get(&key)
            .and_then(|id| self.schemas.get(id.0 as usize)?.as_ref());
        if let Some(Shape::Strings(known)) = known.map(|schema| &schema.shape)
            && *known != values
        {
            // A fault of the configuration: nothing can be left out.
            let what =
                format!("the values differ from those of the other places that share `{name}`");
            let help = "Give this place a name of its own in `schemas.shared_enums`.";
            self.report
                .push(Problem::error(&place.pointer, what).help(help));
        }
        Found::Shape(Shape::Strings(values), Origin::Structural(key))
    }

    /// What a schema object is.
    pub(super) fn found(&mut self, item: &'a Source, place: &Place) -> Found {
        let data = &item.schema_data;
        if extension(data, extension::NULL).is_some() {
            return Found::Type(Type::Constant(Constant::Null));
        }
        if let Some(constant) = extension(data, extension::CONST).and_then(constant_of) {
            return Found::Type(Type::Constant(constant));
        }
        if let Some(reason) = extension(data, extension::UNBOUND).and_then(Value::as_str) {
            let help = "Its values are kept as they come. Bind it with a `$dynamicAnchor` where the schema is referred to.";
            let what = format!("`$dynamicRef` to {reason}");
            self.report
                .push(Problem::warning(&place.pointer, what).help(help));
        }
        match &item.schema_kind {
            SchemaKind::Type(SourceType::String(string))
                if string.enumeration.is_empty() && is_bytes(data) =>
            {
                Found::Type(Type::Binary)
            }
            SchemaKind::Type(SourceType::String(string)) => self.strings(string, place),
            SchemaKind::Type(SourceType::Number(number)) => {
                Found::Type(self.number(&number.format, Type::Number))
            }
            SchemaKind::Type(SourceType::Integer(integer)) => {
                Found::Type(self.number(&integer.format, Type::Integer))
            }
            SchemaKind::Type(SourceType::Boolean(_)) => Found::Type(Type::Boolean),
            SchemaKind::Type(SourceType::Object(object)) => self.object(data, object, place),
            SchemaKind::Type(SourceType::Array(array)) => {
                let range = (array.min_items, array.max_items);
                Found::Type(self.array(data, array.items.as_ref(), range, place))
            }
            SchemaKind::OneOf { one_of } => {
                let found = self.union(data, one_of, "oneOf", place);
                self.beside_type(data, found, place)
            }
            SchemaKind::AnyOf { any_of } => {
                let found = self.union(data, any_of, "anyOf", place);
                self.beside_type(data, found, place)
            }
            SchemaKind::AllOf { all_of } => {
                let found = self.all_of(all_of, place);
                self.beside_type(data, found, place)
            }
            SchemaKind::Not { .. } => Found::Type(Type::Any),
            SchemaKind::Any(any) => self.mixed(data, any, place),
        }
    }

    /// What is left of a composition, where `type` stands beside it.
    fn beside_type(&mut self, data: &SchemaData, found: Found, place: &Place) -> Found {
        match extension(data, extension::TYPE).and_then(Value::as_str) {
            Some(kind) => self.of_kind(found, kind, place),
            None => found,
        }
    }
}

pub(super) fn constant_of(value: &Value) -> Option<Constant> {
    match value {
        Value::String(text) => Some(Constant::String(text.clone())),
        Value::Bool(value) => Some(Constant::Boolean(*value)),
        Value::Number(number) => Some(match whole(number) {
            Some(whole) => Constant::Integer(whole),
            None if number.is_f64() => Constant::Number(number.to_string()),
            None => Constant::Json(number.to_string()),
        }),
        Value::Array(_) | Value::Object(_) => Some(Constant::Json(value.to_string())),
        Value::Null => None,
    }
}

/// A number without a fraction, however it is written.
fn whole(number: &serde_json::Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let value = number.as_f64().filter(|value| value.fract() == 0.0)?;
        #[allow(clippy::cast_possible_truncation)]
        (value.abs() < 9e15).then_some(value as i64)
    })
}

pub(super) fn prose(data: &SchemaData) -> Docs {
    Docs {
        values: meanings(data).unwrap_or_default(),
        limits: Limits {
            checks: extension::checks(data),
            ..Limits::default()
        },
        ..docs(None, data.description.as_deref())
    }
}

/// The name of a string's format.
pub(super) fn format_of(string: &openapiv3::StringType) -> Option<&str> {
    match &string.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Some("date-time"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Some("date"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Some("binary"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => Some("byte"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Some("password"),
        VariantOrUnknownOrEmpty::Unknown(format) => Some(format),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
