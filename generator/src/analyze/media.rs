//! Media types of bodies, and what the document says of their parts.

use openapiv3::{
    Encoding, MediaType, ParameterSchemaOrContent, QueryStyle, ReferenceOr, Schema as Source,
    SchemaData, SchemaKind, Type as SourceType,
};
use serde_json::Value;

use super::schema::View;
use super::{Analyzer, Place, docs};
use crate::document::extension::{self, extension};
use crate::ir::{Content, Media, Part, PartHeader, PartStyle, Slot, Style, Type};
use crate::report::Problem;

impl<'a> Analyzer<'a> {
    pub(super) fn content(&mut self, content: &'a openapiv3::Content, place: &Place) -> Vec<Media> {
        let mut found: Vec<Media> = Vec::with_capacity(content.len());
        for (index, (name, source)) in content.iter().enumerate() {
            let place = place.at(&["content", name]);
            // What is described twice in the same words is one type.
            let mut before = content.values().take(index);
            let twin = before
                .position(|other| other.schema == source.schema)
                .and_then(|at| found.get(at));
            let slot = match (twin, &source.schema) {
                (Some(twin), _) => twin.slot.clone(),
                (None, Some(schema)) => Some(self.slot(schema, &place.at(&["schema"]))),
                (None, None) => None,
            };
            found.push(self.media(name, source, slot, &place));
        }
        found
    }

    /// Leaves out what a server would say in the words of another: JSON is UTF-8 whatever is said of it.
    pub(super) fn told_apart(&mut self, content: Vec<Media>, place: &Place) -> Vec<Media> {
        let mut told: Vec<Media> = Vec::new();
        for media in content {
            let is_same = |known: &&Media| known.reply_type() == media.reply_type();
            let Some(known) = told.iter().find(is_same) else {
                told.push(media);
                continue;
            };
            if known.slot != media.slot {
                let what = format!(
                    "two media types are one for a reply, `{}`, and describe different bodies",
                    media.reply_type()
                );
                let place = place.at(&["content"]);
                self.report.push(
                    Problem::warning(&place.pointer, what).help(
                        "The first is read. Leave one of them out, or name them differently.",
                    ),
                );
            }
        }
        told
    }

    fn media(
        &mut self,
        name: &str,
        media: &'a MediaType,
        slot: Option<Slot>,
        place: &Place,
    ) -> Media {
        let mut steps = name.split(';').map(str::trim);
        let media_type = steps.next().unwrap_or_default().to_lowercase();
        let is_own = |parameter: &&str| {
            let name = parameter.split('=').next().unwrap_or_default().trim();
            !parameter.is_empty() && !name.eq_ignore_ascii_case("boundary")
        };
        let parameters = steps.filter(is_own).map(str::to_owned).collect();
        let parts = media
            .encoding
            .iter()
            .map(|(property, encoding)| {
                let place = place.named(property, &["encoding", property]);
                self.encoded(property, encoding, &place)
            })
            .collect();
        Media {
            media_type,
            parameters,
            slot,
            parts,
        }
    }

    fn encoded(&mut self, property: &str, encoding: &'a Encoding, place: &Place) -> Part {
        let media_types = encoding.content_type.as_deref().unwrap_or_default();
        let is_stated = encoding.extensions.contains_key(extension::STATED);
        let headers = encoding.headers.iter().filter_map(|(name, header)| {
            // These are said elsewhere, or are the sender's.
            let is_own = ["content-type", "content-disposition"]
                .iter()
                .any(|own| name.eq_ignore_ascii_case(own));
            let header = self.document.header(header).filter(|_| !is_own)?;
            let place = place.named(name, &["headers", name, "schema"]);
            let (slot, default) = match &header.format {
                ParameterSchemaOrContent::Schema(schema) => {
                    (self.slot(schema, &place), self.default_of(schema))
                }
                ParameterSchemaOrContent::Content(_) => (Slot::of(Type::Any), None),
            };
            Some(PartHeader {
                name: name.clone(),
                required: header.required,
                docs: docs(None, header.description.as_deref()),
                slot,
                default,
            })
        });
        let style = PartStyle {
            style: match encoding.style {
                None | Some(QueryStyle::Form) => Style::Form,
                Some(QueryStyle::SpaceDelimited) => Style::SpaceDelimited,
                Some(QueryStyle::PipeDelimited) => Style::PipeDelimited,
                Some(QueryStyle::DeepObject) => Style::DeepObject,
            },
            explode: encoding.explode,
            allow_reserved: encoding.allow_reserved,
        };
        Part {
            property: property.to_owned(),
            headers: headers.collect(),
            media_types: media_types
                .split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            style: is_stated.then_some(style),
        }
    }

    /// The text of a schema's default.
    fn default_of(&self, schema: &'a ReferenceOr<Source>) -> Option<String> {
        let schema = self.document.schema(schema)?;
        match schema.schema_data.default.as_ref()? {
            Value::String(text) => Some(text.clone()),
            value @ (Value::Number(_) | Value::Bool(_)) => Some(value.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// What a property holds where it is a part of a body; of a list, what its items hold.
    pub(super) fn content_of(&self, schema: View<'a>) -> Content {
        let items = match self.behind(schema).map(|item| &item.schema_kind) {
            Some(SchemaKind::Type(SourceType::Array(array))) => array.items.as_ref(),
            Some(_) | None => None,
        };
        let Some(item) = self.behind(items.map_or(schema, View::from)) else {
            return Content::default();
        };
        let data = &item.schema_data;
        let text = |key| extension(data, key).and_then(Value::as_str);
        let media_type = text(extension::CONTENT_MEDIA_TYPE).map(str::to_owned);
        let encoding = text(extension::CONTENT_ENCODING).filter(|name| !is_identity(name));
        let encoding = encoding.map(str::to_owned);
        let says_nothing = match &item.schema_kind {
            SchemaKind::Any(any) => *any == openapiv3::AnySchema::default(),
            SchemaKind::Type(_)
            | SchemaKind::OneOf { .. }
            | SchemaKind::AllOf { .. }
            | SchemaKind::AnyOf { .. }
            | SchemaKind::Not { .. } => false,
        };
        // OpenAPI 3.0 has no word on what has no type.
        let is_told = media_type.is_some() || self.document.openapi.openapi.starts_with("3.1");
        Content {
            untyped: says_nothing && is_told && encoding.is_none(),
            media_type,
            encoding,
        }
    }
}

/// Whether a string is bytes as they are: of a media type that is no text, and in no encoding (OpenAPI 3.1, "Working
/// with Binary Data").
pub(super) fn is_bytes(data: &SchemaData) -> bool {
    let media_type = data.extensions.get(extension::CONTENT_MEDIA_TYPE);
    let is_text = |name: &str| {
        let name = name.split(';').next().unwrap_or_default().trim();
        name.starts_with("text/") || ["json", "xml"].iter().any(|kind| name.ends_with(kind))
    };
    let media_type = media_type.and_then(Value::as_str);
    match data
        .extensions
        .get(extension::CONTENT_ENCODING)
        .and_then(Value::as_str)
    {
        None => media_type.is_some_and(|name| !is_text(name)),
        // Encodings that change nothing (RFC 2045, section 6.2).
        Some(name) if is_identity(name) => !media_type.is_some_and(is_text),
        Some(_) => false,
    }
}

/// Whether what has this encoding stands there as it is.
fn is_identity(encoding: &str) -> bool {
    let names = ["binary", "8bit", "7bit", "identity"];
    names.iter().any(|name| encoding.eq_ignore_ascii_case(name))
}
