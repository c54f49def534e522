//! Parameters and headers that state the type of their value themselves, and responses that have a schema of their own.

use openapiv3::{ReferenceOr, StatusCode};
use serde_json::{Map, Value};

use crate::document::Version;
use crate::document::census::keywords::TYPED;
use crate::document::model::operation::{Content, Location, MediaType, Response, Style};
use crate::document::model::schema::{Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;

/// Whether a keyword describes the type of a parameter's value.
pub(in crate::document::read) fn is_typed(key: &str) -> bool {
    TYPED.iter().any(|keyword| keyword.name == key)
}

const JSON: &str = "application/json";

impl Context<'_> {
    /// Reads the schema that a parameter or a header contains; `None` if it does not state a type.
    pub(in crate::document::read) fn typed_value(
        &mut self,
        object: &Map<String, Value>,
        at: &Path<'_>,
    ) -> Option<ReferenceOr<Schema>> {
        let says = |key: &str| object.contains_key(key);
        if !says("type") && !says("items") && !says("enum") && self.version != Version::V2 {
            return None;
        }
        let is_of_value =
            |key: &str| key.starts_with("x-") || is_typed(key) && key != "collectionFormat";
        let stated = object.iter().filter(|(key, _)| is_of_value(key));
        let mut stated: Map<String, Value> = stated
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        if !says("type") && !says("items") && !says("enum") {
            self.warn(
                at,
                "`type` is missing",
                "It is treated as a string. Add a `type`.",
            );
            stated.insert("type".to_owned(), Value::from("string"));
        }
        Some(self.of_text(|this| this.object_schema(&stated, at)))
    }

    /// Reads how a list is written: `collectionFormat`, which defaults to `csv`.
    pub(in crate::document::read) fn collection_format(
        &mut self,
        object: &Map<String, Value>,
        location: Option<Location>,
        at: &Path<'_>,
    ) -> (Style, bool) {
        let joined = match location {
            Some(Location::Path | Location::Header) => Style::Simple,
            Some(Location::Query | Location::Cookie) | None => Style::Form,
        };
        let Some(value) = object.get("collectionFormat") else {
            return (joined, false);
        };
        let at = at.key("collectionFormat");
        let name = self.text(value, &at).unwrap_or_default();
        match name.as_str() {
            "csv" => (joined, false),
            "ssv" => (Style::SpaceDelimited, false),
            "tsv" => (Style::TabDelimited, false),
            "pipes" => (Style::PipeDelimited, false),
            "multi" if joined == Style::Form => (joined, true),
            _ => {
                let what = format!("`{name}` is not a `collectionFormat` of this list");
                let help =
                    "It is read as csv. Use csv, ssv, tsv or pipes, or multi in a query or a form.";
                self.warn(&at, &what, help);
                (joined, false)
            }
        }
    }

    /// Reads the schema of a response as its content for each of the media types that the operation produces.
    pub(in crate::document::read) fn produced(&mut self, value: &Value, at: &Path<'_>) -> Content {
        let kind = value.get("type").and_then(Value::as_str);
        let is_json = |name: &String| {
            let essence = name.split(';').next().unwrap_or_default().trim();
            essence.ends_with("json") || essence.contains('*')
        };
        let mut names = self.media.produces.clone();
        if kind == Some("file") {
            names.retain(|name| !is_json(name));
            if names.is_empty() {
                names.push("application/octet-stream".to_owned());
            }
        }
        // An error with a structure is JSON, even if the operation returns text or an image.
        let is_structured = kind != Some("file") && kind != Some("string");
        let is_other = is_structured && self.media.is_error && !names.iter().any(is_json);
        if names.is_empty() || is_other {
            names = vec![JSON.to_owned()];
        }
        let schema = self.schema(value, at);
        each(&names, &schema)
    }

    /// Adds a body to a successful response without a schema, if the operation itself states that it returns text or
    /// bytes. Documents of 2.0 often state no more about an archive or an image.
    pub(in crate::document::read) fn add_unsaid(
        &self,
        response: &mut ReferenceOr<Response>,
        status: &StatusCode,
    ) {
        let has_body = matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2))
            && !matches!(status, StatusCode::Code(204 | 205));
        let ReferenceOr::Item(response) = response else {
            return;
        };
        let is_unsaid = self.version == Version::V2 && response.content.is_empty();
        if !is_unsaid || !has_body || !self.has_own_media_types() {
            return;
        }
        let says_no_structure = |name: &String| {
            let essence = name.split(';').next().unwrap_or_default().trim();
            let structured = ["json", "xml", "yaml"];
            !structured.iter().any(|end| essence.ends_with(end)) && !essence.contains('*')
        };
        let names = &self.media.produces;
        if names.is_empty() || !names.iter().all(says_no_structure) {
            return;
        }
        let is_text = names.iter().all(|name| name.starts_with("text/"));
        let schema = Schema {
            types: vec![Type::String],
            format: (!is_text).then(|| "binary".to_owned()),
            ..Schema::default()
        };
        response.content = each(names, &ReferenceOr::Item(schema));
    }

    /// Makes the schema of a body the content of each of the media types that the operation consumes.
    pub(super) fn consumed(&self, schema: &ReferenceOr<Schema>) -> Content {
        match self.media.consumes.is_empty() {
            true => each(&[JSON.to_owned()], schema),
            false => each(&self.media.consumes, schema),
        }
    }
}

/// Returns the same schema for each of several media types.
pub(super) fn each(names: &[String], schema: &ReferenceOr<Schema>) -> Content {
    let mut content = Content::new();
    for name in names {
        let media = MediaType {
            schema: Some(schema.clone()),
            same_as: (!content.is_empty()).then_some(0),
            ..MediaType::default()
        };
        content.insert(name.clone(), media);
    }
    content
}
