//! Reads the types of a schema, including names that other languages have for them.

use serde_json::Value;

use crate::document::Version;
use crate::document::model::schema::{Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;

/// Names, in lower case, that are not types of JSON Schema, with the type that each means, and its format if the name
/// implies one.
const WORDS: &[(&str, Type, Option<&str>)] = &[
    ("array", Type::Array, None),
    ("bool", Type::Boolean, None),
    ("boolean", Type::Boolean, None),
    ("date", Type::String, Some("date")),
    ("date-time", Type::String, Some("date-time")),
    ("datetime", Type::String, Some("date-time")),
    ("dict", Type::Object, None),
    ("double", Type::Number, Some("double")),
    ("float", Type::Number, None),
    ("int", Type::Integer, None),
    ("int32", Type::Integer, Some("int32")),
    ("int64", Type::Integer, Some("int64")),
    ("integer", Type::Integer, None),
    ("list", Type::Array, None),
    ("long", Type::Integer, Some("int64")),
    ("map", Type::Object, None),
    ("number", Type::Number, None),
    ("object", Type::Object, None),
    ("str", Type::String, None),
    ("string", Type::String, None),
    ("text", Type::String, None),
    ("uuid", Type::String, Some("uuid")),
];

impl Context<'_> {
    pub(super) fn types(&mut self, schema: &mut Schema, value: &Value, at: &Path<'_>) {
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
                    schema.nullable = true;
                    continue;
                }
                _ => match self.other_type(schema, name, at) {
                    Some(found) => found,
                    None => continue,
                },
            };
            if !schema.types.contains(&found) {
                schema.types.push(found);
            }
        }
        schema.only_null |= !names.is_empty() && names.iter().all(|name| name == "null");
    }

    /// Reads a name that is not a type: one of Swagger 2.0, or one whose meaning is clear.
    fn other_type(&mut self, schema: &mut Schema, name: &str, at: &Path<'_>) -> Option<Type> {
        let what = format!("`{name}` is not a type");
        if name == "file" {
            if self.version != Version::V2 {
                let help = "It is read as bytes. Use `type: string` with `format: binary`.";
                self.warn(at, "`file` is a type of Swagger 2.0", help);
            }
            schema.format = Some("binary".to_owned());
            return Some(Type::String);
        }
        if name == "any" || name.is_empty() {
            self.warn(at, &what, "It is read as any value. Remove `type`.");
            return None;
        }
        // Other languages write a list of types as `string|null`.
        let mut words = name.split('|').map(str::trim);
        let mut found = None;
        let is_known = words.all(|word| {
            let word = word.to_ascii_lowercase();
            if word == "null" || word == "none" {
                schema.nullable = true;
                return true;
            }
            let known = WORDS.iter().find(|(known, ..)| *known == word);
            if let Some((_, kind, format)) = known {
                let is_only = found.replace(*kind).is_none();
                schema.format = schema.format.take().or(format.map(str::to_owned));
                return is_only;
            }
            false
        });
        if is_known && found.is_some() {
            let help = "It is read as the type that it means in other languages. Use a type of JSON Schema.";
            self.warn(at, &what, help);
            return found;
        }
        let help = "use string, integer, number, boolean, array, object or null";
        self.error(at, &what, help);
        None
    }
}
