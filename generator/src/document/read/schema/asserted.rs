//! Keywords that check a value and change no type, in the form in which the document states them.

use serde_json::{Map, Value, json};

use crate::document::model::schema::Schema;
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::reference::Section;

/// The keywords that change no type but by which a value can be judged.
pub(super) const ASSERTED: [&str; 11] = [
    "contains",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "not",
    "propertyNames",
    "then",
];

/// Returns what the members of a union require of an object: one of several lists of properties. Returns `None` if a
/// member also describes properties, or requires none.
pub(super) fn required_by_one(item: &Schema) -> Option<(String, Value)> {
    let (keyword, members) = match (item.any_of.as_slice(), item.one_of.as_slice()) {
        ([], members) => ("oneOf", members),
        (members, _) => ("anyOf", members),
    };
    let lists = members.iter().map(|member| {
        let object = &member.as_item()?.object;
        let is_alone = object.properties.is_empty() && !object.required.is_empty();
        is_alone.then(|| json!({"required": object.required}))
    });
    let lists: Vec<_> = lists.collect::<Option<_>>()?;
    (!lists.is_empty()).then(|| (keyword.to_owned(), lists.into()))
}

impl Context<'_> {
    /// Returns a keyword as it is stated, with references that point to components; `None` if a reference points
    /// elsewhere.
    pub(super) fn asserted(&mut self, value: &Value, at: &Path<'_>) -> Option<Value> {
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
