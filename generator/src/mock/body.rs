//! The body of a request: it is read by its media type, and validated.

use serde_json::Value;

use super::judge::{Fault, Judge};
use super::media::{essence, fits, is_json, parameter};
use super::parts;
use super::route::{decoded, pairs};
use super::typed::{Kinds, Raw, nested, typed};

/// The body that an operation accepts.
#[derive(Debug, Clone)]
pub(super) struct Body {
    pub(super) required: bool,
    /// The schemas by media type.
    pub(super) content: Vec<(String, Option<Value>)>,
    /// The media types whose schemas are those of lists of items, which are sent one by one.
    pub(super) sequences: Vec<String>,
}

/// The reason why a body is refused.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Refused {
    /// The operation does not accept its media type.
    MediaType(String),
    /// It is not valid.
    Invalid(Vec<Fault>),
}

impl Body {
    /// # Errors
    /// The reason why it is refused.
    pub(super) fn check(
        &self,
        judge: &Judge,
        content_type: Option<&str>,
        bytes: &[u8],
    ) -> Result<(), Refused> {
        if bytes.is_empty() {
            return match self.required {
                true => Err(invalid("is required, but missing")),
                false => Ok(()),
            };
        }
        let Some(content_type) = content_type.or_else(|| self.only()) else {
            return Err(Refused::MediaType(format!(
                "the header `content-type` is missing; the body may be {}",
                self.listed()
            )));
        };
        let known = self.content.iter();
        let found = known
            .filter(|(known, _)| fits(known, content_type))
            .min_by_key(|(known, _)| known.contains('*'));
        let Some((known, schema)) = found else {
            return Err(Refused::MediaType(format!(
                "the body is `{content_type}`; it may be {}",
                self.listed()
            )));
        };
        let Some(schema) = schema else {
            return Ok(());
        };
        let faults = match essence(content_type).as_str() {
            "text/event-stream" if self.sequences.contains(known) => Vec::new(),
            _ if self.sequences.contains(known) => judge.faults(schema, &items(bytes)?),
            name if is_json(name) => {
                let value: Value = serde_json::from_slice(bytes)
                    .map_err(|error| invalid(&format!("is not JSON: {error}")))?;
                judge.faults(schema, &value)
            }
            "application/x-www-form-urlencoded" => {
                let text = String::from_utf8_lossy(bytes);
                let pairs = pairs(&text);
                let pairs = pairs
                    .map(|(name, value)| (decoded(name, true), Raw::Text(decoded(value, true))));
                of_fields(judge, schema, &nested(pairs))
            }
            name if name.starts_with("multipart/form-data") => {
                let boundary = parameter(content_type, "boundary");
                let boundary =
                    boundary.ok_or_else(|| invalid("has no `boundary` in its media type"))?;
                of_fields(judge, schema, &nested(parts::named(bytes, &boundary)))
            }
            name if name.starts_with("multipart/") && is_list(judge, schema) => {
                let boundary = parameter(content_type, "boundary");
                let boundary =
                    boundary.ok_or_else(|| invalid("has no `boundary` in its media type"))?;
                let parts = parts::all(bytes, &boundary).into_iter();
                let parts = parts.map(|(_, value)| value).collect();
                of_fields(judge, schema, &Raw::List(parts))
            }
            _ => Vec::new(),
        };
        match faults.is_empty() {
            true => Ok(()),
            false => Err(Refused::Invalid(faults)),
        }
    }

    /// Returns the media type of a body without a `Content-Type`, if the operation accepts only one.
    fn only(&self) -> Option<&str> {
        match self.content.as_slice() {
            [(only, _)] if !only.contains('*') && !only.starts_with("multipart/") => Some(only),
            _ => None,
        }
    }

    fn listed(&self) -> String {
        let names: Vec<String> = self
            .content
            .iter()
            .map(|(name, _)| format!("`{name}`"))
            .collect();
        names.join(", ")
    }
}

/// Reads JSON values, one after the other, as a list.
fn items(bytes: &[u8]) -> Result<Value, Refused> {
    let text = String::from_utf8_lossy(bytes);
    let separator = if text.starts_with('\u{1e}') {
        '\u{1e}'
    } else {
        '\n'
    };
    let records = text.split(separator).map(str::trim);
    let records = records.filter(|record| !record.is_empty()).enumerate();
    let items = records.map(|(index, record)| {
        let item = serde_json::from_str(record);
        item.map_err(|error| invalid(&format!("is no sequence of JSON: item {index}: {error}")))
    });
    items
        .collect::<Result<Vec<Value>, Refused>>()
        .map(Value::Array)
}

/// Whether a schema is that of a list.
fn is_list(judge: &Judge, schema: &Value) -> bool {
    Kinds::of(judge, schema).array.is_some()
}

fn invalid(what: &str) -> Refused {
    Refused::Invalid(vec![Fault {
        pointer: String::new(),
        what: what.to_owned(),
    }])
}

/// Validates the fields of a form, first with numbers and booleans where the schema allows them, then as texts.
fn of_fields(judge: &Judge, schema: &Value, raw: &Raw) -> Vec<Fault> {
    let faults = judge.faults(schema, &typed(judge, schema, raw, false));
    match faults.is_empty() || !judge.is_valid(schema, &typed(judge, schema, raw, true)) {
        true => faults,
        false => Vec::new(),
    }
}
