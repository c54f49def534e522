//! Reads the contents of bodies, by media type.

use openapiv3::ReferenceOr;
use serde_json::Value;

use crate::document::census::Kind;
use crate::document::model::literal::Literal;
use crate::document::model::operation::{
    Content, Encoding, EncodingStyle, MediaType, Response, Style,
};
use crate::document::model::rare::Rare;
use crate::document::model::schema::{ArrayKeywords, Rest, Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::reference::{Place, Section};

/// The name of an example without a name.
pub(super) const ONLY: &str = "default";

impl Context<'_> {
    pub(super) fn content(&mut self, value: &Value, at: &Path<'_>) -> Content {
        if let Some((place, target)) = self.behind(value, at) {
            let file = std::mem::replace(&mut self.file, place.file);
            let found = self.content(target, &Path::at(&place.pointer));
            self.file = file;
            return found;
        }
        let object = self.object(value, at);
        let mut content = Content::new();
        for (name, value) in object {
            let media = self.media_type(name, value, &at.key(name));
            content.insert(name.clone(), media);
        }
        let said = |index: usize| {
            let value = object.values().nth(index)?;
            Some(["$ref", "schema", "itemSchema"].map(|key| value.get(key)))
        };
        let forms = content
            .values()
            .map(|media| (media.is_item, media.items.is_some()));
        let forms: Vec<_> = forms.collect();
        for (index, media) in content.values_mut().enumerate().skip(1) {
            let known = (0..index).find(|before| said(*before) == said(index));
            let is_framed_alike = |before: &usize| forms.get(*before) == forms.get(index);
            let alike = |before: &usize| said(*before) == said(index) && is_framed_alike(before);
            media.same_as = (0..index).find(alike);
            media.same_items_as = known.filter(|before| !is_framed_alike(before));
        }
        content
    }

    /// Keeps what the document says about the bodies of an error, so that equal ones can be one type.
    pub(super) fn add_said(&self, response: &mut ReferenceOr<Response>, value: &Value) {
        let ReferenceOr::Item(response) = response else {
            return;
        };
        for (name, media) in &mut response.content {
            let own = value.get("content").and_then(|content| content.get(name));
            let schema = own.unwrap_or(value).get("schema");
            let said = schema.filter(|schema| schema.get("$ref").is_none());
            media.said = said.map(|schema| (self.file, schema.to_string().into()));
        }
    }

    fn media_type(&mut self, name: &str, value: &Value, at: &Path<'_>) -> MediaType {
        if let Some(text) = value.get("$ref").and_then(Value::as_str) {
            return self.media_type_of(name, text, &at.key("$ref"));
        }
        let mut media = MediaType::default();
        for (key, value) in self.object(value, at) {
            let at = at.key(key);
            match key.as_str() {
                "schema" if !media.is_item => media.schema = Some(self.schema(value, &at)),
                "schema" => {}
                "itemSchema" => {
                    let item = self.schema(value, &at);
                    self.add_items(&mut media, name, item);
                }
                "example" => {
                    media.example = Some(Literal::of(value));
                    if self.keeps_examples {
                        media.examples = vec![(ONLY.to_owned(), Literal::of(value))];
                    }
                }
                "examples" => {
                    media.example = Literal::first_of(value);
                    media.examples = self.examples(value, &at);
                }
                "encoding" => media.encoding = self.map(value, &at, Self::encoding),
                "prefixEncoding" => media.prefix_encoding = self.list(value, &at, Self::encoding),
                "itemEncoding" => media.item_encoding = Some(self.encoding(value, &at)),
                "$ref" => self.expected("a string", value, &at),
                _ => self.pass_over(Kind::MediaType, key, &at),
            }
        }
        media
    }

    /// Reads a media type that is a component. Its schema becomes one type for all references to it.
    fn media_type_of(&mut self, name: &str, text: &str, at: &Path<'_>) -> MediaType {
        let Some((place, target)) = self.target(text, at) else {
            return MediaType::default();
        };
        self.refers_to(&place, Kind::MediaType);
        if target.get("$ref").is_some() {
            self.error(
                at,
                "a reference to a media type refers to another reference",
                "",
            );
            return MediaType::default();
        }
        let file = std::mem::replace(&mut self.file, place.file);
        let mut media = self.media_type(name, target, &Path::at(&place.pointer));
        self.file = file;
        let inner = |key: &str| Place {
            file: place.file,
            pointer: format!("{}/{key}", place.pointer),
        };
        let own = ["schema", "itemSchema"]
            .into_iter()
            .find(|key| target.get(*key).is_some());
        let is_list = !media.is_item && target.get("itemSchema").is_some();
        if let (Some(key), Some(ReferenceOr::Item(_)), false) = (own, &media.schema, is_list) {
            let reference = self.reference_to(inner(key), Section::Schemas);
            media.schema = Some(ReferenceOr::Reference { reference });
        }
        if let Some(ReferenceOr::Item(_)) = media.items {
            let reference = self.reference_to(inner("itemSchema"), Section::Schemas);
            media.items = Some(ReferenceOr::Reference { reference });
        }
        media
    }

    /// Adds the schema for the items of a sequence: the schema of one item if they are sent one by one or as parts,
    /// otherwise the schema of their list.
    fn add_items(&mut self, media: &mut MediaType, name: &str, item: ReferenceOr<Schema>) {
        let essence = name.split(';').next().unwrap_or_default().trim();
        let is_json = essence == "application/json" || essence.ends_with("+json");
        if is_json && media.schema.is_some() {
            return;
        }
        if essence.to_ascii_lowercase().starts_with("multipart/") {
            media.items = Some(item);
            return;
        }
        media.is_item = !is_json;
        media.schema = Some(match is_json {
            false => item,
            true => ReferenceOr::Item(Schema {
                types: vec![Type::Array],
                array: Rare::from(ArrayKeywords {
                    items: Rest::Of(Box::new(item)),
                    ..ArrayKeywords::default()
                }),
                ..Schema::default()
            }),
        });
    }

    /// Reads examples by name, if they are kept. A reference that points to nothing has no value.
    fn examples(&mut self, value: &Value, at: &Path<'_>) -> Vec<(String, Literal)> {
        let named = value.as_object().filter(|_| self.keeps_examples);
        let named = named.into_iter().flatten();
        let found = named.filter_map(|(name, value)| {
            let reference = value.get("$ref").and_then(Value::as_str);
            let value = match reference {
                Some(text) => self.find(text, &at.key(name))?.1,
                None => value,
            };
            Some((name.clone(), Literal::of(value.get("value")?)))
        });
        found.collect()
    }

    fn encoding(&mut self, value: &Value, at: &Path<'_>) -> Encoding {
        let mut encoding = Encoding::default();
        let (mut style, mut explode, mut allow_reserved) = (None, None, false);
        let object = self.object(value, at);
        for (key, value) in object {
            let at = at.key(key);
            match key.as_str() {
                "contentType" => encoding.content_type = self.text(value, &at),
                "headers" => encoding.headers = self.map(value, &at, Self::header),
                "style" => style = self.query_style(value, &at),
                "explode" => explode = self.flag(value, &at),
                "allowReserved" => allow_reserved = self.is(value, &at),
                "prefixEncoding" => {
                    encoding.prefix_encoding = self.list(value, &at, Self::encoding);
                }
                "itemEncoding" => {
                    encoding.item_encoding = Some(Box::new(self.encoding(value, &at)));
                }
                _ => self.pass_over(Kind::Encoding, key, &at),
            }
        }
        let is_stated = ["style", "explode", "allowReserved"]
            .iter()
            .any(|key| object.contains_key(*key));
        let style = style.unwrap_or(Style::Form);
        encoding.style = is_stated.then(|| EncodingStyle {
            style,
            explode: explode.unwrap_or(style.explodes()),
            allow_reserved,
        });
        encoding
    }
}
