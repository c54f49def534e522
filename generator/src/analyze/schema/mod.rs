//! Turns a schema object into a slot, and into a schema with a name if it needs one.

pub(in crate::analyze) mod additional;
pub(in crate::analyze) mod bytes;
pub(in crate::analyze) mod constraints;
pub(in crate::analyze) mod expression;
pub(in crate::analyze) mod foreign;
pub(in crate::analyze) mod hoisted;
pub(in crate::analyze) mod key_pattern;
pub(in crate::analyze) mod list;
pub(in crate::analyze) mod matching;
pub(in crate::analyze) mod object;
pub(in crate::analyze) mod view;
pub(in crate::analyze) mod wide;

use openapiv3::ReferenceOr;

use crate::analyze::schema::bytes::is_bytes;
use crate::analyze::schema::constraints::{meanings, names};
use crate::analyze::schema::view::{Found, View};
use crate::analyze::{Analyzer, Place, docs, schema};
use crate::document::model::literal::Literal;
use crate::document::model::schema::{Composition, Schema as Source, Type as SourceType};
use crate::document::schema_name;
use crate::formats::TextFormat;
use crate::ir::{Constant, Docs, ForeignForm, Origin, Schema, SchemaId, Shape, Slot, Type, Usage};
use crate::report::Problem;

impl<'a> Analyzer<'a> {
    /// Returns the slot for a schema.
    pub(in crate::analyze) fn slot(&mut self, schema: impl Into<View<'a>>, place: &Place) -> Slot {
        match schema.into() {
            View::Ref(reference) => self.reference(reference, place),
            View::Item(item) => self.inline(item, place),
        }
    }

    /// Returns the slot of a member of a union. For a component, that is the component itself, even if others build on
    /// it.
    pub(in crate::analyze) fn listed_slot(
        &mut self,
        schema: impl Into<View<'a>>,
        place: &Place,
    ) -> Slot {
        let view = schema.into();
        let name = match view {
            View::Ref(reference) => self.component_name(reference),
            View::Item(_) => None,
        };
        match name {
            Some(name) => Slot::of(Type::Named(self.component(&name))),
            None => self.slot(view, place),
        }
    }

    fn reference(&mut self, reference: &str, place: &Place) -> Slot {
        match self.component_name(reference) {
            Some(name) => {
                let id = self.component(&name);
                Slot::of(Type::Named(self.family(&name).unwrap_or(id)))
            }
            None => {
                self.problem(
                    &place.pointer,
                    format!("`{reference}` does not resolve"),
                    "Define the schema under `components/schemas`, or correct the reference.",
                );
                Slot::of(Type::Any)
            }
        }
    }

    /// Returns the name of the component that a reference points to, if there is one.
    pub(in crate::analyze) fn component_name(&self, reference: &str) -> Option<String> {
        let name = schema_name(reference)?;
        self.component_source(&name).map(|_| name.into_owned())
    }

    pub(in crate::analyze) fn component_source(
        &self,
        name: &str,
    ) -> Option<&'a ReferenceOr<Source>> {
        self.document.named_schema(name)
    }

    /// Returns the schema itself, after following references; `None` if they lead nowhere or into a cycle.
    pub(in crate::analyze) fn behind(&self, schema: impl Into<View<'a>>) -> Option<&'a Source> {
        match schema.into() {
            View::Item(item) => Some(item),
            View::Ref(reference) => {
                let name = self.component_name(reference)?;
                self.document.schema(self.component_source(&name)?)
            }
        }
    }

    /// Converts a component, unless that is done already.
    pub(in crate::analyze) fn component(&mut self, name: &str) -> SchemaId {
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
                    Some(ty) => (Shape::Alias(Slot::of(ty)), prose(item)),
                    None => match self.subtypes_of(name, item, &place) {
                        Some(union) => (union, prose(item)),
                        None => self.component_shape(item, &place),
                    },
                };
                let deprecated = item.deprecated;
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
        let docs = prose(item);
        match self.found(item, place) {
            Found::Shape(shape, _) => (shape, docs),
            Found::Type(ty) => {
                let constraints = self.constraints(View::Item(item));
                (
                    Shape::Alias(Slot::of(ty)),
                    Docs {
                        constraints: constraints.into(),
                        ..docs
                    },
                )
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
        // Merging a schema with those that contain it returns here before the schema is complete.
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
            let schema = schema(origin, place, prose(item), shape);
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
            Origin::Component(_) | Origin::Inline(_) => prose(item),
        };
        let id = self.shaped(shape, origin, docs, place);
        self.inline.insert(place.pointer.clone(), id);
        Slot {
            ty: Type::Named(id),
            nullable,
        }
    }

    /// Returns the type of a string without listed values: the one that the configuration gives for its format.
    fn text(&mut self, item: &Source) -> Type {
        let format = item.format.as_deref().unwrap_or_default();
        self.has_format(format);
        if let Some(foreign) = self.foreign_format(format, ForeignForm::Text) {
            return foreign;
        }
        match self.options.formats.get(format).map_or(format, |kind| kind) {
            "binary" => Type::Binary,
            format => TextFormat::of(format).map_or(Type::String, Type::Text),
        }
    }

    /// Returns the type of a number: the one that the configuration gives for its format, or the plain one.
    pub(in crate::analyze) fn number(&mut self, item: &Source, plain: Type) -> Type {
        let format = item.format.as_deref();
        self.has_format(format.unwrap_or_default());
        let found = format.and_then(|name| self.foreign_format(name, ForeignForm::Number));
        found.unwrap_or(plain)
    }

    fn strings(&mut self, item: &Source, place: &Place) -> Found {
        let Some(values) = listed_strings(item) else {
            return Found::Type(self.text(item));
        };
        let Some(name) = self
            .options
            .shared_enums
            .get(&place.path.join("."))
            .cloned()
        else {
            return Found::Shape(Shape::Strings(values), Origin::Inline(place.path.clone()));
        };
        let key = vec![name.clone()];
        let id = self.structural.get(&key).copied();
        let known = id.and_then(|id| self.schemas.get_mut(id.0 as usize)?.as_mut());
        if let Some(Shape::Strings(known)) = known.map(|schema| &mut schema.shape)
            && *known != values
        {
            let more: Vec<String> = values
                .iter()
                .filter(|it| !known.contains(it))
                .cloned()
                .collect();
            known.extend(more);
            let what = format!("the values differ from those of other enums that share `{name}`");
            let help = format!(
                "`{name}` has all values. If they stay different, give it a different name in `schemas.shared_enums`."
            );
            self.report
                .push(Problem::warning(&place.pointer, what).help(help));
        }
        Found::Shape(Shape::Strings(values), Origin::Structural(key))
    }

    /// Analyzes a schema object.
    pub(in crate::analyze) fn found(&mut self, item: &'a Source, place: &Place) -> Found {
        if item.only_null {
            return Found::Type(Type::Constant(Constant::Null));
        }
        if let Some(constant) = item.constant.as_ref().and_then(constant_of) {
            return Found::Type(Type::Constant(constant));
        }
        if let Some(reason) = &item.unbound {
            let help = "Its values are preserved as raw JSON. Bind it with a `$dynamicAnchor` where the schema is referenced.";
            let what = format!("`$dynamicRef` to {reason}");
            self.report
                .push(Problem::warning(&place.pointer, what).help(help));
        }
        let found = match item.composition() {
            Composition::None => return self.uncomposed(item, place),
            Composition::Mixed => return self.mixed(item, place),
            Composition::OneOf(members) => self.union(item, members, "oneOf", place),
            Composition::AnyOf(members) => self.union(item, members, "anyOf", place),
            Composition::AllOf(parts) => self.all_of(parts, place),
        };
        match item.stated_type() {
            Some(kind) => self.restricted_to(found, kind, place),
            None => found,
        }
    }

    /// Analyzes a schema that is not composed of others.
    fn uncomposed(&mut self, item: &'a Source, place: &Place) -> Found {
        let Some(kind) = item.sole_type() else {
            return Found::Type(Type::Any);
        };
        match kind {
            SourceType::String if item.values.is_empty() && is_bytes(item) => {
                Found::Type(Type::Binary)
            }
            SourceType::String => self.strings(item, place),
            SourceType::Number => Found::Type(self.number(item, Type::Number)),
            SourceType::Integer => match named_integers(item) {
                Some(values) => {
                    let origin = Origin::Inline(place.path.clone());
                    Found::Shape(Shape::Integers(values), origin)
                }
                None => Found::Type(self.integer(item)),
            },
            SourceType::Boolean => Found::Type(Type::Boolean),
            SourceType::Object => self.object(item, place),
            SourceType::Array => Found::Type(self.array(&item.array, place)),
        }
    }
}

/// Returns the strings that a schema lists, if it lists nothing else.
pub(in crate::analyze) fn listed_strings(item: &Source) -> Option<Vec<String>> {
    let text = |value: &Literal| match value {
        Literal::String(text) => Some(text.clone()),
        Literal::Null
        | Literal::Boolean(_)
        | Literal::Number(_)
        | Literal::List(_)
        | Literal::Object(_) => None,
    };
    let values: Option<Vec<String>> = item.values.iter().map(text).collect();
    values.filter(|values| !values.is_empty())
}

/// Returns the integers that a schema lists, if each of them has a name.
fn named_integers(item: &Source) -> Option<Vec<i64>> {
    let named = names(item);
    if named.is_empty() || named.iter().any(Option::is_none) {
        return None;
    }
    let whole = |value: &Literal| match value {
        Literal::Number(number) => number.whole(),
        Literal::Null
        | Literal::Boolean(_)
        | Literal::String(_)
        | Literal::List(_)
        | Literal::Object(_) => None,
    };
    item.values.iter().map(whole).collect()
}

pub(in crate::analyze) fn constant_of(value: &Literal) -> Option<Constant> {
    Some(match value {
        Literal::Null => return None,
        Literal::String(text) => Constant::String(text.clone()),
        Literal::Boolean(value) => Constant::Boolean(*value),
        Literal::Number(number) => match number.whole() {
            Some(whole) => Constant::Integer(whole),
            None if number.is_float() => Constant::Number(number.to_string()),
            None => Constant::Json(number.to_string()),
        },
        Literal::List(json) | Literal::Object(json) => Constant::Json(json.clone()),
    })
}

pub(in crate::analyze) fn prose(item: &Source) -> Docs {
    Docs {
        values: meanings(item).unwrap_or_default(),
        names: names(item),
        constraints: constraints::of_object(item).into(),
        ..docs(None, item.description.as_deref())
    }
}
