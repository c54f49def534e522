//! Argument sets: random valid values for the parameters and the body of an operation.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::operation::{Content, Operation, Parameter, named, operations};
use crate::run::Run;
use crate::wire::separator;

/// Headers that are not parameters, even if the document lists them.
pub(crate) const NO_PARAMETERS: &[&str] = &[
    "accept",
    "content-type",
    "authorization",
    "content-length",
    "transfer-encoding",
];

/// The arguments of a call.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The values of parameters, by their index in the operation.
    pub parameters: Vec<(usize, Value)>,
    /// The body, and its media type.
    pub body: Option<(Content, Value)>,
}

/// Which of the optional parameters are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// All.
    All,
    /// None.
    Least,
    /// Each with a probability of one half.
    Some,
}

impl Given {
    /// The choice for each set of arguments: first all parameters, then only the required ones, then at random.
    #[must_use]
    pub fn of(set: u64) -> Self {
        match set {
            0 => Self::All,
            1 => Self::Least,
            _ => Self::Some,
        }
    }

    fn gives(self, required: bool, rng: &mut Rng) -> bool {
        required
            || match self {
                Self::All => true,
                Self::Least => false,
                Self::Some => rng.bool(),
            }
    }
}

impl Asked {
    /// The request to the driver.
    #[must_use]
    pub fn line(&self, operation: &Operation, id: &str, base_url: &str) -> Value {
        let mut line =
            json!({"op": "call", "operation": id, "base_url": base_url, "token": "made_up"});
        for (index, value) in &self.parameters {
            let Parameter { name, location, .. } = &operation.parameters[*index];
            if line.get(location).is_none() {
                line[location] = json!({});
            }
            line[location][name] = value.clone();
        }
        if let Some((_, body)) = &self.body {
            line["body"] = body.clone();
        }
        line
    }
}

impl Run {
    /// Makes arguments for an operation; `None` if a required one cannot be made.
    pub fn asked(&mut self, operation: &Operation, given: Given, seed: u64) -> Option<Asked> {
        let mut rng = Rng::with_seed(seed);
        let mut asked = Asked::default();
        for (index, parameter) in operation.parameters.iter().enumerate() {
            let is_none = parameter.location == "header"
                && NO_PARAMETERS.contains(&parameter.name.to_ascii_lowercase().as_str());
            if is_none || !given.gives(parameter.required, &mut rng) {
                continue;
            }
            let until = match parameter.location.as_str() {
                "path" => until(&operation.path, &parameter.name),
                _ => None,
            };
            match self.argument(parameter, until, rng.u64(..)) {
                Some(value) => asked.parameters.push((index, value)),
                None => {
                    self.report.explain(format!(
                        "{}: no value of `{}` is found that can be written",
                        operation.id, parameter.name
                    ));
                    if parameter.required {
                        return None;
                    }
                }
            }
        }
        let body = operation.body.as_ref();
        if let Some(body) = body.filter(|body| given.gives(body.required, &mut rng)) {
            asked.body = self.body(&body.content, rng.u64(..));
            if asked.body.is_none() && !body.content.is_empty() {
                self.report
                    .explain(format!("{}: no body is found", operation.id));
                return None;
            }
        }
        Some(asked)
    }

    fn argument(&mut self, parameter: &Parameter, until: Option<&str>, seed: u64) -> Option<Value> {
        (0..30).find_map(|attempt| {
            let value = self.valid(&parameter.schema, true, seed.wrapping_add(attempt))?;
            let ends = |text: &String| until.is_some_and(|until| text.contains(until));
            let is_clear = !texts(&value).iter().any(ends);
            (is_clear && is_writable(parameter, &value)).then_some(value)
        })
    }

    fn body(&mut self, content: &[Content], seed: u64) -> Option<(Content, Value)> {
        let of = |wanted: fn(&str) -> bool| {
            content
                .iter()
                .find(|content| wanted(essence(&content.media_type)))
        };
        let json = content.iter().find(|content| content.is_json);
        let chosen = json
            .or(of(|name| name == "application/x-www-form-urlencoded"))
            .or(of(is_parts))
            .or(content.first())?;
        let name = essence(&chosen.media_type);
        if let Some(schema) = &chosen.items {
            let items = self.items(schema, true, seed)?;
            return Some((chosen.clone(), Value::Array(items)));
        }
        let value = match &chosen.schema {
            Some(_) | None if name.starts_with("text/") && !chosen.is_json => {
                json!("one,two\r\nthree é")
            }
            Some(schema) if chosen.is_json || is_form(name) => (0..30).find_map(|attempt| {
                let mut value = self.valid(schema, true, seed.wrapping_add(attempt))?;
                if is_parts(name) {
                    self.put_files(schema, &mut value);
                }
                (name != "application/x-www-form-urlencoded" || is_flat(&value)).then_some(value)
            })?,
            None if chosen.is_json => json!({"any": [1, "thing"]}),
            None if is_form(name) => json!({}),
            Some(_) | None => json!("AAH/gA=="),
        };
        Some((chosen.clone(), value))
    }
}

impl Run {
    /// Whether a schema is that of a multipart body with files.
    pub(crate) fn has_files(&mut self, schema: &str) -> bool {
        if self.files.is_none() {
            let found = operations(&self.document).into_iter();
            let bodies = found.filter_map(|operation| operation.body);
            let content = bodies.flat_map(|body| body.content);
            let parts = content.filter(|content| is_parts(essence(&content.media_type)));
            let places = parts.filter_map(|content| content.schema);
            let places = places.map(|place| self.document.resolved(place));
            self.files = Some(places.filter(|place| self.of_files(place)).collect());
        }
        let files = self.files.as_ref();
        files.is_some_and(|files| files.contains(schema))
    }

    fn of_files(&self, schema: &str) -> bool {
        let Some(schema) = self.document.at(schema) else {
            return false;
        };
        let flat = self.document.flat(schema);
        let properties = flat.get("properties").and_then(Value::as_object);
        properties.into_iter().flatten().any(|(_, property)| {
            let property = self.document.flat(property);
            let items = property.get("items").map(|items| self.document.flat(items));
            self.is_file(&property) || items.is_some_and(|items| self.is_file(&items))
        })
    }

    /// Whether a part is a file: bytes, or in OpenAPI 3.1 a schema without a type.
    fn is_file(&self, schema: &Map<String, Value>) -> bool {
        let version = self.document.root.get("openapi").and_then(Value::as_str);
        let is_new = version.is_some_and(|version| version.starts_with("3.1"));
        let is_prose = |key: &String| {
            matches!(
                key.as_str(),
                "description" | "title" | "default" | "example" | "examples" | "deprecated"
            )
        };
        is_bytes(schema) || is_new && schema.keys().all(is_prose)
    }

    /// Puts files into a multipart body wherever its schema has bytes.
    fn put_files(&self, schema: &str, body: &mut Value) {
        let Some(schema) = self.document.at(schema) else {
            return;
        };
        let flat = self.document.flat(schema);
        let properties = flat.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let property = self.document.flat(property);
            let items = property.get("items").map(|items| self.document.flat(items));
            let Some(value) = body.get_mut(name) else {
                continue;
            };
            match value {
                Value::Array(values) if items.is_some_and(|items| self.is_file(&items)) => {
                    values.iter_mut().for_each(|value| *value = file());
                }
                value if self.is_file(&property) => *value = file(),
                _ => {}
            }
        }
    }
}

/// Bytes that are not text, with a file name that is hard to encode.
fn file() -> Value {
    json!({"base64": "AAH/gA0KLS0=", "filename": "a \"b\" é.bin", "media_type": "image/png"})
}

/// Whether a schema stands for raw bytes; since OpenAPI 3.1, an empty schema does too.
fn is_bytes(schema: &Map<String, Value>) -> bool {
    let told = |keyword: &str| schema.get(keyword).and_then(Value::as_str);
    let is_encoded = told("contentEncoding").is_some_and(|name| name != "binary");
    let is_text = told("contentMediaType").is_some_and(|name| name.starts_with("text/"));
    told("format") == Some("binary")
        || !is_encoded
            && (told("contentMediaType").is_some() && (!is_text || !schema.contains_key("type"))
                || told("contentEncoding").is_some() && !is_text)
}

/// A media type without its parameters.
#[must_use]
pub fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a media type is JSON.
#[must_use]
pub fn is_json(name: &str) -> bool {
    matches!(name, "application/json" | "text/json") || name.ends_with("+json")
}

/// Whether a media type is multipart.
#[must_use]
pub fn is_parts(name: &str) -> bool {
    name.starts_with("multipart/")
}

/// Whether a body consists of named fields or parts.
#[must_use]
pub fn is_form(name: &str) -> bool {
    name == "application/x-www-form-urlencoded" || is_parts(name)
}

/// The literal that ends the slot of a name in a path; `None` if the slot extends to the end of its segment.
fn until<'p>(path: &'p str, name: &str) -> Option<&'p str> {
    let variables = path.split('{').skip(1);
    let mut variables = variables.filter_map(|rest| rest.split_once('}'));
    let (_, until) = variables.find(|(inside, _)| named(inside) == name)?;
    (!until.is_empty() && !until.starts_with('/')).then_some(until)
}

/// Whether a form can express this value: an object of scalars or of lists of scalars.
fn is_flat(value: &Value) -> bool {
    let fields = value.as_object();
    fields.is_some_and(|fields| fields.values().all(is_item_or_list))
}

fn is_item_or_list(value: &Value) -> bool {
    match value {
        Value::Array(items) => !items.is_empty() && items.iter().all(is_item),
        other => is_item(other),
    }
}

fn is_item(value: &Value) -> bool {
    !value.is_null() && !value.is_array() && !value.is_object()
}

/// Whether the style of a parameter can express a value so that it can be read back.
fn is_writable(parameter: &Parameter, value: &Value) -> bool {
    let Some(style) = parameter.style.as_deref() else {
        return parameter.location != "header" || value.to_string().is_ascii();
    };
    let shape = match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty() && items.iter().all(is_item),
        Value::Object(fields) if style == "deepObject" => {
            !fields.is_empty() && fields.values().all(is_item_or_list)
        }
        Value::Object(fields) => !fields.is_empty() && fields.values().all(is_item),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => style != "deepObject",
    };
    let is_one = !value.is_array() && !value.is_object();
    shape
        && texts(value)
            .iter()
            .all(|text| match parameter.location.as_str() {
                "path" => {
                    !text.is_empty() && !text.contains('.') && is_item_of(style, text)
                        || is_one && is_segment(text, style)
                }
                "header" => {
                    let is_apart = !text.contains(['=', separator(style)]);
                    is_header(text) && (is_one || is_apart)
                }
                _ => is_one || is_item_of(style, text),
            })
}

/// Whether a text can be an item of a list in a style whose separator is not encoded within items.
fn is_item_of(style: &str, text: &str) -> bool {
    match style {
        "spaceDelimited" => !text.contains([' ', '+']),
        "pipeDelimited" | "tabDelimited" => !text.contains(separator(style)),
        _ => true,
    }
}

/// All strings in a value, including keys.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => keys_and_texts(fields),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

fn keys_and_texts(fields: &Map<String, Value>) -> Vec<String> {
    let pairs = fields.iter();
    pairs
        .flat_map(|(key, value)| {
            let mut all = texts(value);
            all.push(key.clone());
            all
        })
        .collect()
}

fn is_segment(text: &str, style: &str) -> bool {
    !text.is_empty() && text != "." && text != ".." && (style != "label" || !text.contains('.'))
}

fn is_header(text: &str) -> bool {
    !text.is_empty()
        && text == text.trim()
        && text.chars().all(|character| matches!(character, ' '..='~'))
}
