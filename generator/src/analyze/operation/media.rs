//! Media types of bodies, and the encoding of their parts.

use openapiv3::ReferenceOr;

use crate::analyze::schema::bytes::is_identity;
use crate::analyze::schema::constant_of;
use crate::analyze::schema::view::View;
use crate::analyze::{Analyzer, Place, docs};
use crate::document::model::literal::Literal;
use crate::document::model::operation::{self, Encoding, MediaType, ParameterValue};
use crate::document::model::schema::{Rest, Schema as Source, Type as SourceType};
use crate::ir::{Constraints, Content, Media, Part, PartHeader, PartStyle, Slot, Type};
use crate::report::Problem;

impl<'a> Analyzer<'a> {
    pub(in crate::analyze) fn content(
        &mut self,
        content: &'a operation::Content,
        place: &Place,
    ) -> Vec<Media> {
        let mut found: Vec<Media> = Vec::with_capacity(content.len());
        for (name, source) in content {
            let place = place.at(&["content", name]);
            // Schemas that are described twice in the same words are one type.
            let twin = source.same_as.and_then(|at| found.get(at));
            let first = self.first_parts(name, source);
            let item = source.same_items_as.and_then(|at| item_of(found.get(at)?));
            let key = if source.is_item {
                "itemSchema"
            } else {
                "schema"
            };
            let slot = match (twin.map(|twin| &twin.slot), &source.schema, &item) {
                (Some(Some(known)), _, _) => Some(known.clone()),
                // The parts are described one by one.
                (_, Some(_), _) if !first.is_empty() => None,
                (_, Some(_), Some(item)) if source.is_item => Some(item.clone()),
                (_, Some(_), Some(item)) => Some(Slot::of(Type::Array(Box::new(item.clone())))),
                (_, Some(schema), None) => {
                    let place = self.repeated.place(place.at(&[key]));
                    Some(self.slot(schema, &place))
                }
                (_, None, _) => None,
            };
            let known = twin.and_then(|twin| twin.ordered.clone());
            let ordered = self.ordered(name, source, (known, item), &place);
            found.push(Media {
                ordered,
                ..self.media(name, source, slot, &place)
            });
        }
        found
    }

    /// Removes media types that a response cannot be distinguished by: JSON is UTF-8, whatever its parameters are.
    pub(in crate::analyze) fn distinct_in_responses(
        &mut self,
        content: Vec<Media>,
        place: &Place,
    ) -> Vec<Media> {
        let mut distinct: Vec<Media> = Vec::new();
        for media in content {
            let is_same = |known: &&Media| known.response_type() == media.response_type();
            let Some(known) = distinct.iter().find(is_same) else {
                distinct.push(media);
                continue;
            };
            if known.slot != media.slot {
                let what = format!(
                    "two media types of a response are equivalent to `{}`, but describe different bodies",
                    media.response_type()
                );
                let place = place.at(&["content"]);
                self.report.push(
                    Problem::warning(&place.pointer, what).help(
                        "The first one is used. Remove one of them, or name them differently.",
                    ),
                );
            }
        }
        distinct
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
            example: media.example.as_ref().and_then(constant_of),
            parts,
            is_item: media.is_item,
            ordered: None,
            constraints: match &media.schema {
                Some(schema) => self.constraints(schema),
                None => Constraints::default(),
            },
        }
    }

    pub(super) fn encoded(
        &mut self,
        property: &str,
        encoding: &'a Encoding,
        place: &Place,
    ) -> Part {
        let media_types = encoding.content_type.as_deref().unwrap_or_default();
        let headers = encoding.headers.iter().filter_map(|(name, header)| {
            // These are stated elsewhere, or belong to the sender.
            let is_own = ["content-type", "content-disposition"]
                .iter()
                .any(|own| name.eq_ignore_ascii_case(own));
            let header = self.document.header(header).filter(|_| !is_own)?;
            let place = place.named(name, &["headers", name, "schema"]);
            let (slot, default) = match &header.value {
                ParameterValue::Schema(schema) => {
                    (self.slot(schema.as_ref(), &place), self.default_of(schema))
                }
                ParameterValue::Content(_) => (Slot::of(Type::Any), None),
            };
            Some(PartHeader {
                name: name.clone(),
                required: header.required,
                docs: docs(None, header.description.as_deref()),
                slot,
                default,
            })
        });
        Part {
            property: property.to_owned(),
            headers: headers.collect(),
            media_types: media_types
                .split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            style: encoding.style.map(|stated| PartStyle {
                style: stated.style,
                explode: stated.explode,
                allow_reserved: stated.allow_reserved,
            }),
        }
    }

    /// Returns the default of a schema as text.
    fn default_of(&self, schema: &'a ReferenceOr<Source>) -> Option<String> {
        let schema = self.document.schema(schema)?;
        match schema.default.as_deref()? {
            Literal::String(text) => Some(text.clone()),
            value @ (Literal::Number(_) | Literal::Boolean(_)) => Some(value.to_string()),
            Literal::Null | Literal::List(_) | Literal::Object(_) => None,
        }
    }

    /// Returns the content of a property that is a part of a body; for a list, the content of its items.
    pub(in crate::analyze) fn content_of(&self, schema: View<'a>) -> Content {
        let Some(mut item) = self.behind(schema) else {
            return Content::default();
        };
        if item.sole_type() == Some(SourceType::Array) {
            match &item.array.items {
                Rest::Of(items) => match self.behind(items.as_ref()) {
                    Some(found) => item = found,
                    None => return Content::default(),
                },
                Rest::Free => {
                    return Content {
                        untyped: self.document.api.untyped_is_bytes,
                        ..Content::default()
                    };
                }
                Rest::Unstated | Rest::Closed => {}
            }
        }
        let media_type = item.content.media_type.clone();
        let encoding = item.content.encoding.clone();
        let encoding = encoding.filter(|name| !is_identity(name));
        let may_be_bytes = media_type.is_some() || self.document.api.untyped_is_bytes;
        Content {
            untyped: is_untyped(item) && may_be_bytes && encoding.is_none(),
            media_type,
            encoding,
            value: None,
        }
    }
}

/// Returns the type of an item of a body that is described by its items.
fn item_of(media: &Media) -> Option<Slot> {
    if let Some(ordered) = &media.ordered {
        return ordered.others.slot.clone();
    }
    match &media.slot.as_ref()?.ty {
        Type::Array(item) if !media.is_item => Some(item.as_ref().clone()),
        _ => media.slot.clone(),
    }
}

/// Whether a schema states nothing about a value.
fn is_untyped(item: &Source) -> bool {
    item.types.is_empty()
        && !item.is_composed()
        && !item.never
        && item.format.is_none()
        && item.object.required.is_empty()
        && item.checks.is_empty()
}
