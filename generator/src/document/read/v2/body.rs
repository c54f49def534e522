//! Bodies that are among the parameters: one `in: body`, or those `in: formData`.

use openapiv3::ReferenceOr;
use serde_json::{Map, Value};

use super::value::each;
use crate::document::Version;
use crate::document::census::Kind;
use crate::document::model::operation::{
    Encoding, EncodingStyle, Operation, Parameter, RequestBody,
};
use crate::document::model::schema::{Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::parameter::left_out;
use crate::document::read::reference::{Place, Section};

/// A parameter that is a part of the body.
#[derive(Debug, Clone)]
pub(in crate::document::read) struct Part {
    place: Place,
    /// Whether the operation has a reference to it.
    referred: bool,
}

const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

impl<'a> Context<'a> {
    /// Reads parameters. Those that are parts of the body are returned separately, and placeholders replace them in the
    /// list.
    pub(in crate::document::read) fn parameters(
        &mut self,
        value: &Value,
        at: &Path<'_>,
    ) -> (Vec<ReferenceOr<Parameter>>, Vec<Part>) {
        let mut parts = Vec::new();
        let mut seen: Vec<&Value> = Vec::new();
        let all = value.as_array().map_or(&[][..], Vec::as_slice);
        for (index, value) in all.iter().enumerate() {
            if seen.contains(&value) {
                let help = "One of the two is ignored. Remove it.";
                self.warn(&at.index(index), "the parameter is listed twice", help);
            }
            seen.push(value);
        }
        let mut place = 0;
        let list = self.list(value, at, |this, value, at| {
            place += 1;
            if seen.iter().take(place - 1).any(|known| *known == value) {
                return left_out();
            }
            match this.part_of_body(value, at) {
                Some(part) => {
                    parts.push(part);
                    left_out()
                }
                None => this.parameter(value, at),
            }
        });
        (list, parts)
    }

    /// Returns a parameter if it is a part of the body.
    fn part_of_body(&mut self, value: &Value, at: &Path<'_>) -> Option<Part> {
        let is_part = |value: &Value| {
            let location = value.get("in").and_then(Value::as_str);
            matches!(location, Some("body" | "formData"))
        };
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return is_part(value).then(|| Part {
                place: Place {
                    file: self.file,
                    pointer: at.pointer(),
                },
                referred: false,
            });
        };
        let (place, target) = match self.named(reference, Section::Parameters) {
            // An ordinary parameter needs no further look.
            Some(target) if !is_part(target) && target.get("$ref").is_none() => return None,
            _ => self.find(reference, at)?,
        };
        is_part(target).then(|| {
            self.refers_to(&place, Kind::Parameter);
            Part {
                place,
                referred: true,
            }
        })
    }

    /// Reads the body that the parameters of an operation and of its path describe.
    pub(in crate::document::read) fn body_of_parts(
        &mut self,
        operation: &mut Operation,
        mut parts: Vec<Part>,
    ) {
        let own: Vec<Option<&str>> = parts.iter().map(|part| self.word(part, "name")).collect();
        let has_body = parts.iter().any(|part| self.is_body(part));
        let of_path = self.shared.iter().filter(|part| match self.is_body(part) {
            true => !has_body,
            false => !own.contains(&self.word(part, "name")),
        });
        let of_path: Vec<Part> = of_path.cloned().collect();
        parts.extend(of_path);
        if parts.is_empty() || operation.request_body.is_some() {
            return;
        }
        let (bodies, form): (Vec<Part>, Vec<Part>) =
            parts.into_iter().partition(|part| self.is_body(part));
        let odd = bodies.iter().skip(1);
        let odd = odd.chain(form.iter().filter(|_| !bodies.is_empty()));
        for part in odd.cloned().collect::<Vec<Part>>() {
            self.within(&part, |this, _, at| {
                let help =
                    "The first `in: body` is used. Remove the others, and any `in: formData`.";
                this.error(at, "the operation has more than one body", help);
            });
        }
        let body = match bodies.first() {
            Some(part) => self.whole(part),
            None => self.form(&form),
        };
        operation.request_body = Some(ReferenceOr::Item(body));
    }

    fn is_body(&self, part: &Part) -> bool {
        self.word(part, "in") == Some("body")
    }

    /// The text of a keyword of a parameter.
    fn word(&self, part: &Part, key: &str) -> Option<&'a str> {
        self.value(&part.place)?.get(key)?.as_str()
    }

    /// Reads a parameter at its own place, which may be in another file.
    fn within<T>(
        &mut self,
        part: &Part,
        read: impl FnOnce(&mut Self, &'a Map<String, Value>, &Path<'_>) -> T,
    ) -> Option<T> {
        let object = self.value(&part.place)?.as_object()?;
        let file = std::mem::replace(&mut self.file, part.place.file);
        let found = read(self, object, &Path::at(&part.place.pointer));
        self.file = file;
        Some(found)
    }

    fn whole(&mut self, part: &Part) -> RequestBody {
        let read = self.within(part, |this, object, at| {
            let Some(value) = object.get("schema") else {
                if let Some(typed) = this.typed_value(object, at) {
                    return (typed, required(object));
                }
                return (ReferenceOr::Item(Schema::default()), required(object));
            };
            let at = at.key("schema");
            // A schema that several operations share is one type.
            let schema = match part.referred && value.get("$ref").is_none() {
                true => ReferenceOr::Reference {
                    reference: this.reference_to(
                        Place {
                            file: part.place.file,
                            pointer: at.pointer(),
                        },
                        Section::Schemas,
                    ),
                },
                false => this.schema(value, &at),
            };
            (schema, required(object))
        });
        let (schema, required) = read.unwrap_or((ReferenceOr::Item(Schema::default()), false));
        RequestBody {
            required,
            content: self.consumed(&schema),
        }
    }

    /// Reads the parameters of a form as the properties of one object.
    fn form(&mut self, parts: &[Part]) -> RequestBody {
        let mut schema = Schema {
            types: vec![Type::Object],
            ..Schema::default()
        };
        let mut encodings = indexmap::IndexMap::new();
        let (mut has_files, mut is_required) = (false, false);
        for part in parts {
            self.within(part, |this, object, at| {
                let Some(name) = this.needed(object, "name", at) else {
                    return;
                };
                let items = object.get("items").unwrap_or(&Value::Null);
                let kind = |value: Option<&Value>| value.and_then(Value::as_str) == Some("file");
                has_files |= kind(object.get("type")) || kind(items.get("type"));
                let mut property = match object.get("schema") {
                    Some(value) => this.schema(value, &at.key("schema")),
                    None => this
                        .typed_value(object, at)
                        .unwrap_or(ReferenceOr::Item(Schema::default())),
                };
                if let (ReferenceOr::Item(item), Some(words)) =
                    (&mut property, object.get("description"))
                {
                    item.description = this.words(words, &at.key("description"));
                }
                if this.version == Version::V2 || object.contains_key("collectionFormat") {
                    let (style, explode) = this.collection_format(object, None, at);
                    let is_list = object.get("type").is_some_and(|kind| kind == "array");
                    let encoding = Encoding {
                        style: Some(EncodingStyle {
                            style,
                            explode,
                            allow_reserved: false,
                        }),
                        ..Encoding::default()
                    };
                    if is_list && !kind(items.get("type")) {
                        encodings.insert(name.clone(), encoding);
                    }
                }
                if required(object) {
                    is_required = true;
                    schema.object.required.push(name.clone());
                }
                schema.object.properties.insert(name, property);
            });
        }
        let mut names = self.media.consumes.clone();
        names.retain(|name| match has_files {
            true => name.starts_with("multipart/"),
            false => name.starts_with("multipart/") || name.starts_with(URL_ENCODED),
        });
        if names.is_empty() {
            names.push(if has_files { MULTIPART } else { URL_ENCODED }.to_owned());
        }
        let mut content = each(&names, &ReferenceOr::Item(schema));
        for media in content.values_mut() {
            media.encoding = encodings
                .iter()
                .map(|(name, encoding)| {
                    let style = encoding.style;
                    let encoding = Encoding {
                        style,
                        ..Encoding::default()
                    };
                    (name.clone(), encoding)
                })
                .collect();
        }
        RequestBody {
            required: is_required,
            content,
        }
    }
}

fn required(object: &Map<String, Value>) -> bool {
    object.get("required") == Some(&Value::Bool(true))
}
