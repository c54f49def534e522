//! Validates values against the document, with the crate `jsonschema`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::{Value, json};

/// The URI of the components.
const ROOT: &str = "urn:document";

/// The maximum number of characters of a value in a message.
const LONGEST: usize = 120;

/// A fault of a value, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// A JSON pointer; empty for the value itself.
    pub(super) pointer: String,
    pub(super) what: String,
}

/// The schemas of a document in one direction, and a validator for each one that was used.
pub(super) struct Judge {
    components: Value,
    registry: Registry<'static>,
    validators: Mutex<HashMap<String, Option<Arc<Validator>>>>,
}

impl Judge {
    /// # Errors
    /// The reason why the schemas are invalid.
    pub(super) fn new(components: Value) -> Result<Self, String> {
        let registry = Registry::new()
            .add(ROOT, components.clone())
            .and_then(|registry| registry.prepare())
            .map_err(|error| error.to_string())?;
        Ok(Self {
            components,
            registry,
            validators: Mutex::default(),
        })
    }

    /// Returns the component at a reference.
    pub(super) fn at(&self, reference: &str) -> Option<&Value> {
        self.components.pointer(reference.strip_prefix('#')?)
    }

    /// Returns the faults of a value; empty if it is valid, or if it cannot be checked.
    pub(super) fn faults(&self, schema: &Value, value: &Value) -> Vec<Fault> {
        let Some(validator) = self.validator(schema) else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        for error in validator.iter_errors(value) {
            add(&error, &mut faults);
        }
        faults
    }

    pub(super) fn is_valid(&self, schema: &Value, value: &Value) -> bool {
        self.validator(schema)
            .is_none_or(|validator| validator.is_valid(value))
    }

    fn validator(&self, schema: &Value) -> Option<Arc<Validator>> {
        let key = schema.to_string();
        let mut validators = self
            .validators
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = validators.get(&key) {
            return known.clone();
        }
        let mut schema = schema.clone();
        absolute(&mut schema);
        let built = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .build(&json!({"allOf": [schema]}))
            .ok()
            .map(Arc::new);
        validators.insert(key, built.clone());
        built
    }
}

/// Makes references to components absolute, so that they work in any schema.
fn absolute(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(text) if key == "$ref" => text.insert_str(0, ROOT),
                    other => absolute(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(absolute),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Adds the faults of an error. For a union, these are the faults of the member that matches best.
fn add(error: &ValidationError<'_>, faults: &mut Vec<Fault>) {
    let members = match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            context.as_slice()
        }
        _ => &[],
    };
    let depth = |errors: &Vec<ValidationError<'_>>| {
        let depths = errors
            .iter()
            .map(|error| error.instance_path().as_str().len());
        depths.max().unwrap_or(0)
    };
    let is_typed = |errors: &&Vec<ValidationError<'_>>| {
        let own = error.instance_path().as_str();
        !errors.iter().any(|inner| {
            matches!(inner.kind(), ValidationErrorKind::Type { .. })
                && inner.instance_path().as_str() == own
        })
    };
    let closest = members
        .iter()
        .filter(is_typed)
        .max_by_key(|errors| (depth(errors), std::cmp::Reverse(errors.len())));
    match closest {
        Some(errors) if !errors.is_empty() => errors.iter().for_each(|inner| add(inner, faults)),
        Some(_) | None => faults.push(Fault {
            pointer: error.instance_path().as_str().to_owned(),
            what: words(error),
        }),
    }
}

/// Describes an error, with the value only if it is short.
fn words(error: &ValidationError<'_>) -> String {
    match error.instance().to_string().chars().count() > LONGEST {
        true => error.masked().to_string(),
        false => error.to_string(),
    }
}
