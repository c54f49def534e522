//! Lowers one schema: puts its facets together into the one kind that `openapiv3` has for them.

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind};
use serde_json::{Map, Value};

use super::facets::{Facets, Type};
use super::read::{integer, kind};
use super::typed::{Bounds, float};
use super::union::simplify;
use super::{Context, Version};
use crate::document::extension as x;
use crate::document::pointer::Path;

/// Keywords that name a schema, or hold others, and say nothing about its values.
const NAMING: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$schema",
    "definitions",
];

/// A schema that allows everything.
pub(super) fn anything() -> Schema {
    Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Any(AnySchema::default()),
    }
}

impl Context<'_> {
    pub(super) fn schema(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<Schema> {
        let object = match value {
            Value::Object(object) => object,
            Value::Bool(true) | Value::Null => return ReferenceOr::Item(anything()),
            Value::Bool(false) => return ReferenceOr::Item(nothing()),
            Value::Number(_) | Value::String(_) | Value::Array(_) => {
                let what = format!("expected a schema, found {}", kind(value));
                self.error(at, &what, "a schema is an object, true or false");
                return ReferenceOr::Item(anything());
            }
        };
        let outer = self.enter(object, at);
        let schema = self.object_schema(object, at);
        if let Some(outer) = outer {
            self.scope = outer;
        }
        schema
    }

    fn object_schema(&mut self, object: &Map<String, Value>, at: &Path<'_>) -> ReferenceOr<Schema> {
        let mut facets = self.facets(object, at);
        if let Some(reference) = facets.reference.take() {
            if object
                .keys()
                .filter(|key| !NAMING.contains(&key.as_str()))
                .count()
                == 1
            {
                return ReferenceOr::Reference { reference };
            }
            self.beside(&mut facets, reference);
        }
        if facets.data.extensions.contains_key(x::UNBOUND) {
            let note = "The document does not tell the type of this value.";
            let said = facets.data.description.take();
            facets.data.description = Some(match said {
                Some(said) => format!("{said}\n\n{note}"),
                None => note.to_owned(),
            });
        }
        ReferenceOr::Item(self.finish(facets, at))
    }

    /// Puts a reference among the members. In OpenAPI 3.0 only words count beside it.
    fn beside(&mut self, facets: &mut Facets, reference: String) {
        let reference = ReferenceOr::Reference { reference };
        if self.version == Version::V3_0 {
            let data = std::mem::take(&mut facets.data);
            *facets = Facets {
                data,
                ..Facets::default()
            };
        }
        let any = &mut facets.any;
        if any.any_of.is_empty() && any.one_of.is_empty() && any.all_of.is_empty() {
            any.any_of = vec![reference];
        } else {
            any.all_of.insert(0, reference);
        }
    }

    fn finish(&mut self, mut facets: Facets, at: &Path<'_>) -> Schema {
        if let Some(not) = facets.any.not.take() {
            // Beside anything else, what a value must not be changes nothing about its type.
            let is_alone = facets.types.is_empty()
                && facets.constant.is_none()
                && facets.any == AnySchema::default();
            let extensions = &mut facets.data.extensions;
            extensions.insert(x::NOT.to_owned(), Value::Bool(true));
            if is_alone {
                facets.any.not = Some(not);
            }
        }
        if let Some(constant) = facets.constant.take() {
            if constant.is_null() {
                facets.only_null = true;
            }
            facets
                .data
                .extensions
                .insert(x::CONST.to_owned(), constant.clone());
            facets.any.enumeration = vec![constant];
        }
        let count = facets.any.enumeration.len();
        facets.any.enumeration.retain(|value| !value.is_null());
        if facets.any.enumeration.len() < count {
            facets.data.nullable = true;
            facets.only_null |= facets.any.enumeration.is_empty();
        }
        if facets.only_null {
            return only_null(facets.data);
        }
        if facets.types.is_empty() {
            facets.types = implied(&facets);
        }
        if is_composed(&facets.any) {
            return composed(facets);
        }
        if facets.types.len() > 1 {
            return self.several(facets, at);
        }
        let Facets {
            mut data,
            any,
            minimum,
            maximum,
            multiple_of,
            ..
        } = facets;
        let bounds = Bounds {
            minimum,
            maximum,
            multiple_of,
        };
        let schema_kind = match facets.types.first() {
            Some(kind) => SchemaKind::Type(self.typed(*kind, any, &bounds, &mut data, at)),
            None => SchemaKind::Any(with_bounds(any, &bounds)),
        };
        Schema {
            schema_data: data,
            schema_kind,
        }
    }

    /// Makes one member a type; each takes the keywords that apply to it.
    fn several(&mut self, facets: Facets, at: &Path<'_>) -> Schema {
        let Facets {
            data,
            any,
            minimum,
            maximum,
            multiple_of,
            types,
            ..
        } = facets;
        let bounds = Bounds {
            minimum,
            maximum,
            multiple_of,
        };
        let mut outer = data;
        let mut inner = SchemaData::default();
        for key in [
            x::PREFIX_ITEMS,
            x::ITEMS,
            x::PATTERN_PROPERTIES,
            x::PROPERTY_NAMES,
        ] {
            if let Some(value) = outer.extensions.shift_remove(key) {
                inner.extensions.insert(key.to_owned(), value);
            }
        }
        let mut any_of = Vec::with_capacity(types.len());
        for kind in &types {
            let mut any = any.clone();
            let listed = !any.enumeration.is_empty();
            any.enumeration.retain(|value| fits(*kind, value, &types));
            if listed && any.enumeration.is_empty() {
                continue;
            }
            let mut data = SchemaData::default();
            match (kind, any.enumeration.as_slice()) {
                (Type::Array | Type::Object, _) => data = inner.clone(),
                // Among values of other kinds, the only one of its kind is a constant.
                (_, [only]) => {
                    data.extensions.insert(x::CONST.to_owned(), only.clone());
                }
                (_, _) => {}
            }
            let typed = self.typed(*kind, any, &bounds, &mut data, at);
            any_of.push(ReferenceOr::Item(Schema {
                schema_data: data,
                schema_kind: SchemaKind::Type(typed),
            }));
        }
        simplify(Schema {
            schema_data: outer,
            schema_kind: SchemaKind::AnyOf { any_of },
        })
    }
}

fn nothing() -> Schema {
    let mut schema = anything();
    schema
        .schema_data
        .extensions
        .insert(x::NEVER.to_owned(), Value::Bool(true));
    schema.schema_kind = SchemaKind::Not {
        not: Box::new(ReferenceOr::Item(anything())),
    };
    schema
}

fn only_null(mut data: SchemaData) -> Schema {
    data.nullable = true;
    data.extensions
        .insert(x::NULL.to_owned(), Value::Bool(true));
    Schema {
        schema_data: data,
        ..anything()
    }
}

fn is_composed(any: &AnySchema) -> bool {
    !any.any_of.is_empty() || !any.one_of.is_empty() || !any.all_of.is_empty() || any.not.is_some()
}

/// Chooses the kind of a schema with members: the plain kind if there is nothing else beside one list.
fn composed(facets: Facets) -> Schema {
    let Facets {
        mut data,
        any,
        minimum,
        maximum,
        multiple_of,
        types,
        ..
    } = facets;
    let mut any = with_bounds(
        any,
        &Bounds {
            minimum,
            maximum,
            multiple_of,
        },
    );
    let bare = AnySchema {
        any_of: std::mem::take(&mut any.any_of),
        one_of: std::mem::take(&mut any.one_of),
        all_of: std::mem::take(&mut any.all_of),
        not: any.not.take(),
        ..AnySchema::default()
    };
    let lists = [
        !bare.any_of.is_empty(),
        !bare.one_of.is_empty(),
        !bare.all_of.is_empty(),
        bare.not.is_some(),
    ];
    let single = lists.iter().filter(|there| **there).count() == 1;
    if single && any == AnySchema::default() {
        let names: Vec<&str> = types.iter().map(|kind| kind.name()).collect();
        match names.as_slice() {
            [] => {}
            [name] => drop(
                data.extensions
                    .insert(x::TYPE.to_owned(), Value::from(*name)),
            ),
            names => drop(
                data.extensions
                    .insert(x::TYPE.to_owned(), Value::from(names)),
            ),
        }
        let AnySchema {
            any_of,
            one_of,
            all_of,
            not,
            ..
        } = bare;
        let schema_kind = match not {
            Some(not) => SchemaKind::Not { not },
            None if lists[0] => SchemaKind::AnyOf { any_of },
            None if lists[1] => SchemaKind::OneOf { one_of },
            None => SchemaKind::AllOf { all_of },
        };
        return simplify(Schema {
            schema_data: data,
            schema_kind,
        });
    }
    match types.as_slice() {
        [kind] => any.typ = Some(kind.name().to_owned()),
        [] => {}
        several => {
            let names: Vec<&str> = several.iter().map(|kind| kind.name()).collect();
            data.extensions
                .insert(x::TYPE.to_owned(), Value::from(names));
        }
    }
    any.any_of = bare.any_of;
    any.one_of = bare.one_of;
    any.all_of = bare.all_of;
    any.not = bare.not;
    Schema {
        schema_data: data,
        schema_kind: SchemaKind::Any(any),
    }
}

fn with_bounds(mut any: AnySchema, bounds: &Bounds) -> AnySchema {
    let (minimum, exclusive_minimum) = bounds.minimum.low();
    let (maximum, exclusive_maximum) = bounds.maximum.high();
    any.minimum = float(minimum.as_ref());
    any.maximum = float(maximum.as_ref());
    any.exclusive_minimum = exclusive_minimum.then_some(true);
    any.exclusive_maximum = exclusive_maximum.then_some(true);
    any.multiple_of = float(bounds.multiple_of.as_ref());
    any
}

/// Returns the types that a schema without `type` speaks of.
fn implied(facets: &Facets) -> Vec<Type> {
    let Facets { any, data, .. } = facets;
    if is_composed(any) {
        return Vec::new();
    }
    let has = |key: &str| data.extensions.contains_key(key);
    if !any.properties.is_empty()
        || any.additional_properties.is_some()
        || has(x::PATTERN_PROPERTIES)
        || has(x::PROPERTY_NAMES)
    {
        return vec![Type::Object];
    }
    if any.items.is_some() || has(x::PREFIX_ITEMS) {
        return vec![Type::Array];
    }
    let mut types = Vec::new();
    for value in &any.enumeration {
        let kind = type_of(value);
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    if types.contains(&Type::Number) {
        types.retain(|kind| *kind != Type::Integer);
    }
    types
}

fn type_of(value: &Value) -> Type {
    match value {
        Value::Number(number) if integer(number).is_some() => Type::Integer,
        Value::Number(_) => Type::Number,
        Value::Bool(_) => Type::Boolean,
        Value::Array(_) => Type::Array,
        Value::Object(_) => Type::Object,
        Value::String(_) | Value::Null => Type::String,
    }
}

/// Returns whether a value belongs to this one of several types.
fn fits(kind: Type, value: &Value, types: &[Type]) -> bool {
    let own = type_of(value);
    own == kind || (own == Type::Integer && kind == Type::Number && !types.contains(&Type::Integer))
}
