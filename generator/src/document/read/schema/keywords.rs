//! Reads the keywords of one schema object, each without regard to the others.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::document::Version;
use crate::document::census::Kind;
use crate::document::model::literal::{Literal, Number};
use crate::document::model::schema::{Bound, Check, Discriminator, Rest, Schema, Slot};
use crate::document::pointer::{Path, escape};
use crate::document::read::Context;
use crate::document::read::reference::Section;
use crate::document::read::schema::labels;

/// The keywords that count next to a reference in OpenAPI 3.0.
pub(super) const WORDS_BESIDE_REFERENCE: &[&str] = &[
    "title",
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "default",
    "discriminator",
];

/// The keywords of a schema as they are stated. The bounds of numbers are kept apart until all of them are known.
#[derive(Debug, Default)]
pub(super) struct Facets {
    pub(super) schema: Schema,
    pub(super) reference: Option<String>,
    pub(super) minimum: StatedBound,
    pub(super) maximum: StatedBound,
    /// The names and descriptions that extensions give for the values of `enum`.
    pub(super) labels: labels::Stated,
}

/// A bound of a number, with both spellings.
#[derive(Debug, Default)]
pub(super) struct StatedBound {
    inclusive: Option<Number>,
    exclusive: Option<Number>,
    /// The flag of OpenAPI 3.0, which turns the inclusive bound into an exclusive one.
    flag: bool,
}

impl StatedBound {
    /// Returns the stricter of two lower bounds.
    pub(super) fn lower(self) -> Option<Bound> {
        self.stricter(|exclusive, inclusive| exclusive >= inclusive)
    }

    /// Returns the stricter of two upper bounds.
    pub(super) fn upper(self) -> Option<Bound> {
        self.stricter(|exclusive, inclusive| exclusive <= inclusive)
    }

    fn stricter(self, wins: fn(f64, f64) -> bool) -> Option<Bound> {
        let value = |number: &Number| number.float().unwrap_or_default();
        let (number, exclusive) = match (self.exclusive, self.inclusive) {
            (Some(exclusive), Some(inclusive)) if !wins(value(&exclusive), value(&inclusive)) => {
                (inclusive, false)
            }
            (Some(exclusive), _) => (exclusive, true),
            (None, Some(inclusive)) => (inclusive, self.flag),
            (None, None) => return None,
        };
        Some(Bound { number, exclusive })
    }
}

impl Context<'_> {
    pub(super) fn facets(&mut self, object: &Map<String, Value>, at: &Path<'_>) -> Facets {
        let mut facets = Facets::default();
        for (key, value) in object {
            let at = at.key(key);
            let key = self.spelled(Kind::Schema, key, object);
            if ["then", "else"].contains(&key) && !object.contains_key("if") {
                let what = format!("`{key}` has no effect without `if`");
                self.warn(&at, &what, "Add the `if`, or remove it.");
            } else {
                self.conditional(&mut facets.schema, key, value, &at);
            }
            self.assertion(&mut facets.schema, key, value, &at);
            let is_checked = check(&mut facets.schema, key);
            if !facets.labels.read(key, value)
                && !self.annotation(&mut facets.schema, key, value, &at)
                && !self.of_scalars(&mut facets, key, value, &at)
                && !self.of_structures(&mut facets, key, value, &at)
                && !names_a_schema(key)
                && !is_checked
            {
                self.pass_over(Kind::Schema, key, &at);
            }
        }
        // Before 2020-12, this keyword was about the items after a list of items.
        if object.get("items").is_some_and(Value::is_array)
            && let Some(value) = object.get("additionalItems")
        {
            facets.schema.array.items = self.rest(value, &at.key("additionalItems"));
        }
        facets.schema.checks.sort_unstable();
        if !facets.schema.object.conditional.is_empty() {
            super::conditional::in_order(&mut facets.schema.object.conditional);
        }
        facets
    }

    /// Reads a keyword that describes a value and does not restrict it.
    fn annotation(&mut self, schema: &mut Schema, key: &str, value: &Value, at: &Path<'_>) -> bool {
        match key {
            "title" => schema.title = self.words(value, at),
            "description" => schema.description = self.words(value, at),
            "x-nullable" if self.version == Version::V2 => {
                schema.nullable |= self.is(value, at);
            }
            "nullable" => schema.nullable |= self.is(value, at),
            "readOnly" => schema.read_only = self.is(value, at),
            "writeOnly" => schema.write_only = self.is(value, at),
            "deprecated" => schema.deprecated = self.is(value, at),
            "default" => schema.default = Some(Literal::of(value).into()),
            "example" => schema.example = Some(Literal::of(value).into()),
            "examples" => {
                let first = || Literal::first_of(value).map(Box::new);
                schema.example = schema.example.take().or_else(first);
            }
            "discriminator" => {
                schema.discriminator = self.discriminator(value, at).map(Box::new);
            }
            "contentMediaType" => schema.content.media_type = as_text(value),
            "contentEncoding" => schema.content.encoding = as_text(value),
            "contentSchema" => {
                schema.checks.push(Check::ContentSchema);
                schema.content.schema = Some(Box::new(self.schema(value, at)));
            }
            _ => return false,
        }
        true
    }

    fn of_scalars(&mut self, facets: &mut Facets, key: &str, value: &Value, at: &Path<'_>) -> bool {
        let schema = &mut facets.schema;
        match key {
            "type" => self.types(schema, value, at),
            "format" => schema.format = self.text(value, at),
            "enum" => {
                let values = self.list(value, at, |_, value, _| Literal::of(value));
                schema.values = values.into();
                if value.as_array().is_some_and(Vec::is_empty) {
                    let what = "`enum` is empty, so no value would be valid";
                    let help = "It is ignored. List the values, or remove it.";
                    self.warn(at, what, help);
                }
            }
            "const" => schema.constant = Some(Literal::of(value)),
            "minimum" => facets.minimum.inclusive = self.number(value, at),
            "maximum" => facets.maximum.inclusive = self.number(value, at),
            "exclusiveMinimum" => self.exclusive(&mut facets.minimum, value, at),
            "exclusiveMaximum" => self.exclusive(&mut facets.maximum, value, at),
            _ => match schema.slot(key) {
                Some(Slot::Count(field)) => *field = self.count(value, at),
                Some(Slot::Flag(field)) => *field = self.is(value, at),
                Some(Slot::Figure(field)) => *field = self.number(value, at),
                Some(Slot::Text(field)) => *field = self.text(value, at),
                Some(Slot::One(field)) => *field = Some(Box::new(self.schema(value, at))),
                Some(Slot::Named(field)) => *field = self.map(value, at, Self::schema),
                Some(Slot::Rest(field)) => *field = self.rest(value, at),
                None => return false,
            },
        }
        true
    }

    fn of_structures(
        &mut self,
        facets: &mut Facets,
        key: &str,
        value: &Value,
        at: &Path<'_>,
    ) -> bool {
        if ["allOf", "anyOf", "oneOf"].contains(&key) && value.as_array().is_some_and(Vec::is_empty)
        {
            let what = format!("`{key}` is empty");
            let help = "It is ignored. Add a schema, or remove it.";
            self.warn(at, &what, help);
            return true;
        }
        let schema = &mut facets.schema;
        match key {
            "$ref" if !value.is_string() => self.expected("a string", value, at),
            "$ref" => {
                let text = self.text(value, at);
                facets.reference = text.map(|text| self.reference(&text, at, Section::Schemas));
            }
            "$recursiveRef" => facets.reference = self.recursive(at),
            "$dynamicRef" => {
                let text = self.text(value, at).unwrap_or_default();
                match self.dynamic(&text, at) {
                    Ok(reference) => facets.reference = Some(reference),
                    Err(reason) => schema.unbound = Some(reason),
                }
            }
            "allOf" => schema.all_of = self.parts(value, at, schema).into(),
            "anyOf" => schema.any_of = self.members(value, at, schema).into(),
            "oneOf" => schema.one_of = self.members(value, at, schema).into(),
            "required" => schema.object.required = self.required(value, at),
            // This keyword changes no type, but the targets of its references must exist.
            "not" => {
                self.schema(value, at);
                schema.checks.push(Check::Not);
            }
            _ => return self.of_arrays(schema, key, value, at),
        }
        true
    }

    fn of_arrays(&mut self, schema: &mut Schema, key: &str, value: &Value, at: &Path<'_>) -> bool {
        match key {
            "prefixItems" => schema.array.prefix_items = self.list(value, at, Self::schema),
            // Before 2020-12 a list of schemas had the meaning of `prefixItems`.
            "items" if value.is_array() => {
                schema.array.prefix_items = self.list(value, at, Self::schema);
            }
            "items" if value.is_null() => schema.array.items = Rest::Free,
            "items" => schema.array.items = self.rest(value, at),
            // This keyword has a meaning only next to a list of items, and is read there.
            "additionalItems" => {}
            _ => return false,
        }
        true
    }

    fn rest(&mut self, value: &Value, at: &Path<'_>) -> Rest {
        match value {
            Value::Null => Rest::Unstated,
            Value::Bool(true) => Rest::Free,
            Value::Bool(false) => Rest::Closed,
            Value::Object(map) if map.is_empty() => Rest::Free,
            _ => Rest::Of(Box::new(self.schema(value, at))),
        }
    }

    fn exclusive(&mut self, bound: &mut StatedBound, value: &Value, at: &Path<'_>) {
        match value {
            Value::Bool(flag) => bound.flag = *flag,
            _ => bound.exclusive = self.number(value, at),
        }
    }

    fn required(&mut self, value: &Value, at: &Path<'_>) -> Vec<String> {
        let is_flag = |text: &str| text.parse::<bool>().is_ok();
        if value.is_boolean() || value.as_str().is_some_and(is_flag) {
            let what = "`required` of a schema must be a list of property names";
            self.warn(
                at,
                what,
                "add the name of this property to `required` of its object",
            );
            return Vec::new();
        }
        let mut names = self.texts(value, at);
        let mut seen = std::collections::HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names
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
                "propertyName" => {}
                "mapping" => {
                    let mapping: IndexMap<String, Option<String>> =
                        self.map(value, &at, Self::mapped);
                    discriminator.mapping = mapping
                        .into_iter()
                        .filter_map(|(tag, to)| Some((tag, to?)))
                        .collect();
                }
                "defaultMapping" => discriminator.default = self.mapped(value, &at),
                _ => self.pass_over(Kind::Discriminator, key, &at),
            }
        }
        Some(discriminator)
    }

    /// Reads the target of a mapping, which is a reference or the name of a schema. A target that does not exist is
    /// left out.
    fn mapped(&mut self, value: &Value, at: &Path<'_>) -> Option<String> {
        let text = self.text(value, at)?;
        if !text.contains('#') && !text.contains('/') {
            let path = format!("#{}{}", Section::Schemas.prefix(), escape(&text));
            if self.find(&path, at).is_some() {
                return Some(path);
            }
        }
        if self.find(&text, at).is_none() {
            let what = format!("the mapping refers to `{text}`, which does not exist");
            let help = "It is ignored: a value with this tag is `Unknown`.";
            self.warn(at, &what, help);
            return None;
        }
        Some(self.reference(&text, at, Section::Schemas))
    }
}

/// Records a keyword that only checks a value.
fn check(schema: &mut Schema, key: &str) -> bool {
    let check = match key {
        "contains" => Check::Contains,
        "if" => Check::If,
        "dependentRequired" => Check::DependentRequired,
        // Before 2019-09, one keyword had both meanings.
        "dependentSchemas" | "dependencies" => Check::DependentSchemas,
        "unevaluatedItems" => Check::UnevaluatedItems,
        // These mean nothing without one of the others.
        "minContains" | "maxContains" | "then" | "else" => return true,
        _ => return false,
    };
    schema.checks.push(check);
    true
}

/// Whether a keyword names a schema or holds other schemas, and states nothing about values.
pub(super) fn names_a_schema(key: &str) -> bool {
    [
        "$anchor",
        "$recursiveAnchor",
        "$comment",
        "$defs",
        "$dynamicAnchor",
        "$id",
        "$schema",
        "definitions",
    ]
    .contains(&key)
}

fn as_text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
