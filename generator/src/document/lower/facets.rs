//! Reads the keywords of one schema object, without judging how they go together.

use openapiv3::{AdditionalProperties, AnySchema, Discriminator, ReferenceOr, Schema, SchemaData};
use serde_json::{Map, Number, Value};

use super::Context;
use super::reference::Section;
use super::schema::anything;
use crate::document::extension as x;
use crate::document::pointer::{Path, escape};

/// The keywords of a schema. Bounds and types stay apart from `any` until the type is known.
#[derive(Debug, Clone, Default)]
pub(super) struct Facets {
    pub(super) data: SchemaData,
    pub(super) any: AnySchema,
    pub(super) reference: Option<String>,
    /// The types, null aside.
    pub(super) types: Vec<Type>,
    /// Whether `type`, `anyOf` or `oneOf` allowed null and nothing else.
    pub(super) only_null: bool,
    pub(super) constant: Option<Value>,
    pub(super) minimum: Bound,
    pub(super) maximum: Bound,
    pub(super) multiple_of: Option<Number>,
}

/// A bound of a number, and whether the number itself is out.
#[derive(Debug, Clone, Default)]
pub(super) struct Bound {
    pub(super) inclusive: Option<Number>,
    pub(super) exclusive: Option<Number>,
    /// The flag of OpenAPI 3.0, which turns the inclusive bound into an exclusive one.
    pub(super) flag: bool,
}

/// A JSON type; null is a flag of the schema instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}

impl Type {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

impl Context<'_> {
    pub(super) fn facets(&mut self, object: &Map<String, Value>, at: &Path<'_>) -> Facets {
        let mut facets = Facets::default();
        for (key, value) in object {
            let at = at.key(key);
            if ["then", "else"].contains(&key.as_str()) && !object.contains_key("if") {
                let what = format!("`{key}` means nothing without `if`");
                self.warn(&at, &what, "Add the `if`, or remove it.");
            }
            if !self.annotation(&mut facets.data, key, value, &at)
                && !self.scalar_facet(&mut facets, key, value, &at)
                && !self.structure(&mut facets, key, value, &at)
            {
                self.beyond(&mut facets, key, value, &at);
            }
        }
        facets
    }

    /// Reads what describes a value and does not restrict it.
    fn annotation(
        &mut self,
        data: &mut SchemaData,
        key: &str,
        value: &Value,
        at: &Path<'_>,
    ) -> bool {
        match key {
            "title" => data.title = self.words(value, at),
            "description" => data.description = self.words(value, at),
            "nullable" => data.nullable |= self.is(value, at),
            "readOnly" => data.read_only = self.is(value, at),
            "writeOnly" => data.write_only = self.is(value, at),
            "deprecated" => data.deprecated = self.is(value, at),
            "default" => data.default = Some(value.clone()),
            "discriminator" => data.discriminator = self.discriminator(value, at),
            "example" => data.example = Some(value.clone()),
            _ => return false,
        }
        true
    }

    fn scalar_facet(
        &mut self,
        facets: &mut Facets,
        key: &str,
        value: &Value,
        at: &Path<'_>,
    ) -> bool {
        match key {
            "type" => self.types(facets, value, at),
            "format" => facets.any.format = self.text(value, at),
            "pattern" => facets.any.pattern = self.text(value, at),
            "enum" => {
                facets.any.enumeration = self.list(value, at, |_, value, _| value.clone());
                if value.as_array().is_some_and(Vec::is_empty) {
                    let what = "`enum` lists no value, so that none is valid";
                    let help = "It is read as if it was not there. List the values, or remove it.";
                    self.warn(at, what, help);
                }
            }
            "const" => facets.constant = Some(value.clone()),
            "minLength" => facets.any.min_length = self.count(value, at),
            "maxLength" => facets.any.max_length = self.count(value, at),
            "minimum" => facets.minimum.inclusive = self.number(value, at),
            "maximum" => facets.maximum.inclusive = self.number(value, at),
            "multipleOf" => facets.multiple_of = self.number(value, at),
            "exclusiveMinimum" => self.exclusive(&mut facets.minimum, value, at),
            "exclusiveMaximum" => self.exclusive(&mut facets.maximum, value, at),
            _ => return false,
        }
        true
    }

    fn structure(&mut self, facets: &mut Facets, key: &str, value: &Value, at: &Path<'_>) -> bool {
        let any = &mut facets.any;
        if ["allOf", "anyOf", "oneOf"].contains(&key) && value.as_array().is_some_and(Vec::is_empty)
        {
            let what = format!("`{key}` lists no schema");
            self.error(at, &what, "list a schema, or remove it");
            return true;
        }
        match key {
            "$ref" if !value.is_string() => self.expected("text", value, at),
            "$ref" => {
                let text = self.text(value, at);
                facets.reference = text.map(|text| self.reference(&text, at, Section::Schemas));
            }
            "$dynamicRef" => {
                let text = self.text(value, at).unwrap_or_default();
                match self.dynamic(&text, at) {
                    Ok(reference) => facets.reference = Some(reference),
                    Err(reason) => {
                        let extensions = &mut facets.data.extensions;
                        extensions.insert(x::UNBOUND.to_owned(), Value::String(reason));
                    }
                }
            }
            "properties" => any.properties = self.map(value, at, Self::boxed),
            "required" => any.required = self.required(value, at),
            "additionalProperties" => any.additional_properties = self.additional(value, at),
            "minProperties" => any.min_properties = self.count(value, at),
            "maxProperties" => any.max_properties = self.count(value, at),
            "items" => self.items(facets, value, at),
            "minItems" => any.min_items = self.count(value, at),
            "maxItems" => any.max_items = self.count(value, at),
            "uniqueItems" => any.unique_items = self.flag(value, at),
            "allOf" => any.all_of = self.list(value, at, Self::schema),
            "anyOf" => {
                any.any_of = self.members(value, at, &mut facets.data, &mut facets.only_null)
            }
            "oneOf" => {
                any.one_of = self.members(value, at, &mut facets.data, &mut facets.only_null)
            }
            "not" => any.not = Some(Box::new(self.schema(value, at))),
            _ => return false,
        }
        true
    }

    /// Reads what OpenAPI 3.0 has no word for.
    fn beyond(&mut self, facets: &mut Facets, key: &str, value: &Value, at: &Path<'_>) {
        let (name, value) = match key {
            "prefixItems" => (x::PREFIX_ITEMS, self.part_list(value, at)),
            "patternProperties" => (x::PATTERN_PROPERTIES, self.part_map(value, at)),
            "propertyNames" => (x::PROPERTY_NAMES, self.part(value, at)),
            "unevaluatedProperties" if value.is_boolean() => {
                (x::UNEVALUATED_PROPERTIES, value.clone())
            }
            "unevaluatedProperties" => (x::UNEVALUATED_PROPERTIES, self.part(value, at)),
            "contentMediaType" => (x::CONTENT_MEDIA_TYPE, value.clone()),
            "contentEncoding" => (x::CONTENT_ENCODING, value.clone()),
            _ if x::CHECKS.contains(&key) => {
                let name = format!("{}{key}", x::PREFIX);
                facets.data.extensions.insert(name, value.clone());
                return;
            }
            _ => return self.extension(&mut facets.data.extensions, key, value),
        };
        facets.data.extensions.insert(name.to_owned(), value);
    }

    fn types(&mut self, facets: &mut Facets, value: &Value, at: &Path<'_>) {
        let names = match value {
            Value::Array(_) => self.texts(value, at),
            _ => self.text(value, at).into_iter().collect(),
        };
        for name in &names {
            let found = match name.as_str() {
                "string" => Type::String,
                "integer" => Type::Integer,
                "number" => Type::Number,
                "boolean" => Type::Boolean,
                "array" => Type::Array,
                "object" => Type::Object,
                "null" => {
                    facets.data.nullable = true;
                    continue;
                }
                _ => {
                    let help = "use string, integer, number, boolean, array, object or null";
                    self.error(at, &format!("`{name}` is no type"), help);
                    continue;
                }
            };
            if !facets.types.contains(&found) {
                facets.types.push(found);
            }
        }
        facets.only_null |= !names.is_empty() && names.iter().all(|name| name == "null");
    }

    fn exclusive(&mut self, bound: &mut Bound, value: &Value, at: &Path<'_>) {
        match value {
            Value::Bool(flag) => bound.flag = *flag,
            _ => bound.exclusive = self.number(value, at),
        }
    }

    fn required(&mut self, value: &Value, at: &Path<'_>) -> Vec<String> {
        if value.is_boolean() {
            let what = "`required` of a schema is a list of names of its properties";
            self.warn(
                at,
                what,
                "list the name in `required` of the object that has this property",
            );
            return Vec::new();
        }
        let mut names = self.texts(value, at);
        let mut seen = std::collections::HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names
    }

    fn additional(&mut self, value: &Value, at: &Path<'_>) -> Option<AdditionalProperties> {
        match value {
            Value::Bool(allowed) => Some(AdditionalProperties::Any(*allowed)),
            Value::Object(map) if map.is_empty() => Some(AdditionalProperties::Any(true)),
            Value::Null => None,
            _ => Some(AdditionalProperties::Schema(Box::new(
                self.schema(value, at),
            ))),
        }
    }

    fn items(&mut self, facets: &mut Facets, value: &Value, at: &Path<'_>) {
        match value {
            Value::Array(_) => {
                let parts = self.part_list(value, at);
                facets
                    .data
                    .extensions
                    .insert(x::PREFIX_ITEMS.to_owned(), parts);
            }
            Value::Bool(false) => {
                facets
                    .data
                    .extensions
                    .insert(x::ITEMS.to_owned(), Value::Bool(false));
            }
            Value::Bool(true) => {
                facets.any.items = Some(ReferenceOr::boxed_item(anything()));
            }
            _ => facets.any.items = Some(self.boxed(value, at)),
        }
    }

    fn boxed(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<Box<Schema>> {
        match self.schema(value, at) {
            ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
            ReferenceOr::Item(schema) => ReferenceOr::boxed_item(schema),
        }
    }

    /// Lowers a schema that an extension refers to; returns its index.
    fn part(&mut self, value: &Value, at: &Path<'_>) -> Value {
        let schema = self.schema(value, at);
        self.parts.push(schema);
        Value::from(self.parts.len() - 1)
    }

    fn part_list(&mut self, value: &Value, at: &Path<'_>) -> Value {
        Value::Array(self.list(value, at, Self::part))
    }

    fn part_map(&mut self, value: &Value, at: &Path<'_>) -> Value {
        Value::Object(self.map(value, at, Self::part).into_iter().collect())
    }

    fn discriminator(&mut self, value: &Value, at: &Path<'_>) -> Option<Discriminator> {
        if let Value::String(name) = value {
            return Some(Discriminator {
                property_name: name.clone(),
                ..Discriminator::default()
            });
        }
        let object = self.object(value, at);
        let mut discriminator = Discriminator {
            property_name: self.needed(object, "propertyName", at)?,
            ..Discriminator::default()
        };
        for (key, value) in object {
            let at = at.key(key);
            match key.as_str() {
                "mapping" => {
                    let mapping = self.map(value, &at, Self::mapped);
                    discriminator.mapping = mapping
                        .into_iter()
                        .filter_map(|(tag, to)| Some((tag, to?)))
                        .collect();
                }
                _ => self.extension(&mut discriminator.extensions, key, value),
            }
        }
        Some(discriminator)
    }

    /// Reads the target of a mapping, which is a reference or the name of a schema.
    fn mapped(&mut self, value: &Value, at: &Path<'_>) -> Option<String> {
        let text = self.text(value, at)?;
        if !text.contains('#') && !text.contains('/') {
            let path = format!("#{}{}", Section::Schemas.prefix(), escape(&text));
            if self.find(&path, at).is_some() {
                return Some(path);
            }
        }
        Some(self.reference(&text, at, Section::Schemas))
    }
}
