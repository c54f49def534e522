//! Keywords that check a value and change no type: what they require of a value, and how the document states them.

use serde_json::{Map, Value, json};

use crate::assertions::Test;
use crate::document::model::schema::Schema;
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::reference::Section;
use crate::document::schema_name;

/// The keywords that change no type but by which a value can be judged.
const ASSERTED: [&str; 10] = [
    "contains",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "not",
    "then",
];

/// Records what the members of a union require of an object: one of several lists of properties. A union with a member
/// that also describes properties, or requires none, is left out.
pub(super) fn required_by_one(schema: &mut Schema) {
    let (keyword, members) = match (schema.any_of.as_slice(), schema.one_of.as_slice()) {
        ([], members) => ("oneOf", members),
        (members, _) => ("anyOf", members),
    };
    let lists = members.iter().map(|member| {
        let object = &member.as_item()?.object;
        let is_alone = object.properties.is_empty() && !object.required.is_empty();
        is_alone.then(|| object.required.clone())
    });
    let Some(lists) = lists
        .collect::<Option<Vec<_>>>()
        .filter(|it| !it.is_empty())
    else {
        return;
    };
    let members = lists.iter().map(|names| json!({"required": names}));
    schema.stated.add(keyword, members.collect());
    schema.assertions.alternatives.push(lists);
}

/// Records a keyword, whose references point to components.
fn assert(schema: &mut Schema, keyword: &str, stated: Value) {
    match keyword {
        "dependentRequired" | "dependencies" => {
            let entries = stated.as_object().into_iter().flatten();
            // Before 2019-09, this keyword could also hold a schema.
            let lists = entries.filter(|(_, names)| names.is_array());
            let lists = lists.map(|(name, names)| (name.clone(), texts(names)));
            schema.assertions.dependent.extend(lists);
        }
        "if" => schema.assertions.condition.get_or_insert_default().test = test(&stated),
        "then" => schema.assertions.condition.get_or_insert_default().then = required(&stated),
        "else" => {
            schema
                .assertions
                .condition
                .get_or_insert_default()
                .otherwise = required(&stated)
        }
        "contains" => {
            let listed = stated.get("enum").and_then(|listed| listed.get(0));
            let value = stated.get("const").or(listed);
            schema.assertions.contains = value.map(Value::to_string);
        }
        _ => {}
    }
    schema.stated.add(keyword, stated);
}

fn required(schema: &Value) -> Vec<String> {
    schema.get("required").map(texts).unwrap_or_default()
}

fn texts(list: &Value) -> Vec<String> {
    let texts = list.as_array().into_iter().flatten();
    let texts = texts.filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// The test of a schema, as far as its usual keywords go.
fn test(schema: &Value) -> Test {
    let Value::Object(schema) = schema else {
        return Test::Fixed(schema != &Value::Bool(false));
    };
    Test::All(
        schema
            .iter()
            .filter_map(|(keyword, stated)| test_of(keyword, stated))
            .collect(),
    )
}

fn test_of(keyword: &str, stated: &Value) -> Option<Test> {
    let parts = || {
        let parts = stated.as_array().into_iter().flatten();
        parts.map(test).collect()
    };
    Some(match keyword {
        "$ref" => Test::Component(schema_name(stated.as_str()?)?.into_owned()),
        "const" => Test::Listed(vec![stated.to_string()]),
        "enum" => Test::Listed(stated.as_array()?.iter().map(Value::to_string).collect()),
        "type" => Test::Types(match stated {
            Value::String(name) => vec![name.clone()],
            names => texts(names),
        }),
        "required" => Test::Required(texts(stated)),
        "properties" => {
            let properties = stated.as_object()?.iter();
            let test = |(name, schema): (&String, &Value)| {
                Test::Property(name.clone(), Box::new(self::test(schema)))
            };
            Test::All(properties.map(test).collect())
        }
        "not" => Test::Not(Box::new(test(stated))),
        "allOf" => Test::All(parts()),
        "anyOf" => Test::Any(parts()),
        "oneOf" => Test::One(parts()),
        _ => return None,
    })
}

impl Context<'_> {
    /// Reads a keyword that changes no type but by which a value can be judged.
    pub(super) fn assertion(
        &mut self,
        schema: &mut Schema,
        key: &str,
        value: &Value,
        at: &Path<'_>,
    ) {
        if ASSERTED.contains(&key)
            && let Some(stated) = self.asserted(value, at)
        {
            assert(schema, key, stated);
        }
    }

    /// Returns a keyword as it is stated, with references that point to components; `None` if a reference points
    /// elsewhere.
    fn asserted(&mut self, value: &Value, at: &Path<'_>) -> Option<Value> {
        Some(match value {
            Value::Object(object) => {
                let mut stated = Map::new();
                for (key, value) in object {
                    let at = at.key(key);
                    let value = match (key.as_str(), value.as_str()) {
                        ("$ref", Some(text)) => {
                            let names = ["#/components/schemas/", "#/definitions/"];
                            let mut names = names.iter().filter_map(|it| text.strip_prefix(it));
                            names.next().filter(|name| !name.contains('/'))?;
                            self.find(text, &at)?;
                            self.reference(text, &at, Section::Schemas).into()
                        }
                        _ => self.asserted(value, &at)?,
                    };
                    stated.insert(key.clone(), value);
                }
                Value::Object(stated)
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                let items = items.map(|(index, item)| self.asserted(item, &at.index(index)));
                Value::Array(items.collect::<Option<_>>()?)
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
        })
    }
}
