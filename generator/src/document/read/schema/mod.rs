//! Reads one schema, and normalizes the combination of its keywords.

mod asserted;
mod beside;
mod conditional;
mod keywords;
mod labels;
mod numbers;
mod typed;
mod types;
mod union;

use openapiv3::ReferenceOr;
use serde_json::{Map, Value};

use crate::document::Version;
use crate::document::model::literal::Literal;
use crate::document::model::rare::{Few, Rare};
use crate::document::model::schema::{Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::schema::keywords::{Facets, names_a_schema};
use crate::document::read::schema::typed::{type_of, types_of};
use crate::document::read::schema::union::simplified;
use crate::document::read::value::kind;

/// The format of text that may also be an integer.
const INT_OR_STRING: &str = "int-or-string";

impl Context<'_> {
    pub(super) fn schema(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<Schema> {
        let object = match value {
            Value::Object(object) => object,
            Value::Bool(true) | Value::Null => return ReferenceOr::Item(Schema::default()),
            Value::Bool(false) => {
                return ReferenceOr::Item(Schema {
                    never: true,
                    ..Schema::default()
                });
            }
            Value::Number(_) | Value::String(_) | Value::Array(_) => {
                let what = format!("expected a schema, found {}", kind(value));
                self.error(at, &what, "a schema is an object or a boolean");
                return ReferenceOr::Item(Schema::default());
            }
        };
        let outer = self.enter(object, at);
        let schema = self.object_schema(object, at);
        if let Some(outer) = outer {
            self.scope = outer;
        }
        schema
    }

    pub(super) fn object_schema(
        &mut self,
        object: &Map<String, Value>,
        at: &Path<'_>,
    ) -> ReferenceOr<Schema> {
        let alone = self.reference_alone(object);
        let object = alone.as_ref().unwrap_or(object);
        let mut facets = self.facets(object, at);
        self.add_mapped(&mut facets.schema, at);
        self.beside_union(&mut facets.schema, object, at);
        if let Some(reference) = facets.reference.take() {
            if object.keys().filter(|key| !names_a_schema(key)).count() == 1 {
                return ReferenceOr::Reference { reference };
            }
            self.beside(&mut facets, reference);
        }
        if facets.schema.unbound.is_some() {
            let note = "The document does not specify the type of this value.";
            let said = facets.schema.description.take();
            facets.schema.description = Some(match said {
                Some(said) => format!("{said}\n\n{note}"),
                None => note.to_owned(),
            });
        }
        ReferenceOr::Item(self.finish(facets, at))
    }

    /// Returns a reference without the keywords that OpenAPI 3.0 and Swagger 2.0 ignore next to it; `None` if it is no
    /// reference, or if nothing is ignored. Ignored keywords are not read, because they may even have invalid values.
    fn reference_alone(&self, object: &Map<String, Value>) -> Option<Map<String, Value>> {
        const COUNTS: &[&str] = &[
            "$ref",
            "default",
            "deprecated",
            "description",
            "discriminator",
            "example",
            "nullable",
            "readOnly",
            "title",
            "writeOnly",
        ];
        let is_reference = object.get("$ref").is_some_and(Value::is_string);
        if self.version > Version::V3_0 || !is_reference || object.len() == 1 {
            return None;
        }
        let counts =
            |key: &str| COUNTS.contains(&key) || key.starts_with("x-") || names_a_schema(key);
        let kept = object.iter().filter(|(key, _)| counts(key));
        Some(
            kept.map(|(key, value)| (key.clone(), value.clone()))
                .collect(),
        )
    }

    /// Adds a reference to the members. In OpenAPI 3.0, only keywords that do not restrict the value count next to it.
    fn beside(&mut self, facets: &mut Facets, reference: String) {
        let reference = ReferenceOr::Reference { reference };
        if self.version <= Version::V3_0 {
            let stated = std::mem::take(facets).schema;
            facets.schema = Schema {
                title: stated.title,
                description: stated.description,
                deprecated: stated.deprecated,
                read_only: stated.read_only,
                write_only: stated.write_only,
                default: stated.default,
                nullable: stated.nullable,
                discriminator: stated.discriminator,
                unbound: stated.unbound,
                ..Schema::default()
            };
        }
        let schema = &mut facets.schema;
        match schema.is_composed() {
            false => schema.any_of = vec![reference].into(),
            true => schema.all_of.insert(0, reference),
        }
    }

    fn finish(&mut self, facets: Facets, at: &Path<'_>) -> Schema {
        let Facets {
            mut schema,
            minimum,
            maximum,
            labels,
            ..
        } = facets;
        let (minimum, maximum) = (minimum.lower(), maximum.upper());
        if minimum.is_some() || maximum.is_some() {
            (schema.number.minimum, schema.number.maximum) = (minimum, maximum);
        }
        if let Some(constant) = &schema.constant {
            schema.values = vec![constant.clone()].into();
        }
        schema.labels = labels.of(&schema.values).into();
        let count = schema.values.len();
        schema.values.retain(|value| *value != Literal::Null);
        if schema.values.len() < count {
            schema.nullable = true;
            schema.only_null |= schema.values.is_empty();
        }
        if schema.only_null {
            return only_null(schema);
        }
        // A single listed value is the same as a constant, unless the list has a name: such a list may grow.
        if let ([only], false) = (schema.values.as_slice(), schema.is_composed())
            && !is_component(at)
        {
            schema.constant = Some(only.clone());
        }
        conditional::of_branches(&mut schema);
        if schema.is_composed() {
            asserted::required_by_one(&mut schema);
            return simplified(schema);
        }
        if schema.types.is_empty() {
            schema.types = implied(&schema);
        }
        self.numbers(&mut schema);
        if schema.format.as_deref() == Some(INT_OR_STRING) {
            // With this format, Kubernetes means numbers, too.
            schema.format = None;
            schema.types = vec![Type::Integer, Type::String];
        }
        match schema.types.as_slice() {
            [] => schema,
            [only] => match self.contradicted(*only, &schema, at) {
                Some(kinds) => self.either(*only, &kinds, schema, at),
                None => self.typed(*only, schema, at),
            },
            _ => self.several(schema, at),
        }
    }

    /// Makes a union with one member for each type. Each member takes the keywords that apply to its type.
    fn several(&mut self, mut outer: Schema, at: &Path<'_>) -> Schema {
        let types = std::mem::take(&mut outer.types);
        let inner = Schema {
            format: outer.format.take(),
            values: std::mem::take(&mut outer.values),
            string: std::mem::take(&mut outer.string),
            number: std::mem::take(&mut outer.number),
            array: std::mem::take(&mut outer.array),
            object: std::mem::take(&mut outer.object),
            ..Schema::default()
        };
        let listed = !inner.values.is_empty();
        for kind in &types {
            let mut member = inner.clone();
            member.values.retain(|value| fits(*kind, value, &types));
            if listed && member.values.is_empty() {
                continue;
            }
            // A value that is the only one of its type is a constant.
            if let ([only], Type::String | Type::Integer | Type::Number | Type::Boolean) =
                (member.values.as_slice(), kind)
            {
                member.constant = Some(only.clone());
            }
            member.types = vec![*kind];
            let member = self.typed(*kind, member, at);
            outer.any_of.push(ReferenceOr::Item(member));
        }
        simplified(outer)
    }
}

/// Returns a schema for null alone, without its other keywords about values.
fn only_null(schema: Schema) -> Schema {
    Schema {
        nullable: true,
        types: Vec::new(),
        format: None,
        values: Few::default(),
        string: Rare::default(),
        array: Rare::default(),
        object: Rare::default(),
        all_of: Few::default(),
        any_of: Few::default(),
        one_of: Few::default(),
        ..schema
    }
}

/// Returns the types that the keywords of a schema without `type` apply to.
fn implied(schema: &Schema) -> Vec<Type> {
    let Schema { object, array, .. } = schema;
    if object.property_names.is_some()
        || !object.properties.is_empty()
        || object.gives_other_properties_a_type()
        || object.additional_properties.is_stated()
    {
        return vec![Type::Object];
    }
    if array.items.is_stated() || !array.prefix_items.is_empty() {
        return vec![Type::Array];
    }
    types_of(&schema.values)
}

/// Returns whether a value has this one of several types.
fn fits(kind: Type, value: &Literal, types: &[Type]) -> bool {
    let own = type_of(value);
    own == kind || (own == Type::Integer && kind == Type::Number && !types.contains(&Type::Integer))
}

/// Whether the schema at this place is a component, which has a name.
fn is_component(at: &Path<'_>) -> bool {
    let pointer = at.pointer();
    let name = pointer
        .strip_prefix("/components/schemas/")
        .or(pointer.strip_prefix("/definitions/"));
    name.is_some_and(|name| !name.contains('/'))
}
