//! The parts of multipart bodies that are identified by their positions: `prefixItems`, `items` or `itemSchema`, and
//! their encodings.

use openapiv3::ReferenceOr;

use crate::analyze::schema::view::View;
use crate::analyze::{Analyzer, Place};
use crate::document::model::operation::{Encoding, MediaType};
use crate::document::model::schema::{Rest, Schema as Source, Type as SourceType};
use crate::ir::{Ordered, OrderedPart, Part, Slot};

type Schema = ReferenceOr<Source>;

impl<'a> Analyzer<'a> {
    /// Returns the schemas of the parts of a multipart body that have a position.
    pub(super) fn first_parts(&self, name: &str, media: &'a MediaType) -> &'a [Schema] {
        let list = media.schema.as_ref().filter(|_| has_positions(name));
        let list = list.and_then(|schema| self.behind(schema));
        list.map(|list| list.array.prefix_items.as_slice())
            .unwrap_or_default()
    }

    /// Returns the parts of a multipart body, if they are identified by their positions. `first` are those of the
    /// schema; `known` is the result for the same schemas, or else the type of the items.
    pub(super) fn ordered(
        &mut self,
        name: &str,
        media: &'a MediaType,
        first: &'a [Schema],
        (known, item): (Option<Ordered>, Option<Slot>),
        place: &Place,
    ) -> Option<Ordered> {
        let whole = media.schema.as_ref();
        let whole = whole.and_then(|schema| self.behind(schema));
        let is_list = whole.is_some_and(is_list);
        let is_told = media.items.is_some()
            || media.item_encoding.is_some()
            || !media.prefix_encoding.is_empty();
        if !has_positions(name) || !(is_list || is_told) {
            return None;
        }
        let mut ordered = known.unwrap_or_else(|| {
            let others = self.other_parts(media, whole, item, place);
            let count = first.len().max(media.prefix_encoding.len());
            let parts = (0..count).map(|index| match first.get(index) {
                Some(schema) => {
                    let step = index.to_string();
                    let word = format!("part_{}", index + 1);
                    self.part_of(
                        schema,
                        &place.named(&word, &["schema", "prefixItems", &step]),
                    )
                }
                // Without a position in the schema, a part is like the others.
                None => others.clone(),
            });
            Ordered {
                first: parts.collect(),
                others,
            }
        });
        for (index, encoding) in media.prefix_encoding.iter().enumerate() {
            if let Some(part) = ordered.first.get_mut(index) {
                let step = index.to_string();
                part.part = self.part_encoded(encoding, &place.at(&["prefixEncoding", &step]));
            }
        }
        if let Some(encoding) = &media.item_encoding {
            ordered.others.part = self.part_encoded(encoding, &place.at(&["itemEncoding"]));
        }
        Some(ordered)
    }

    /// Returns the parts without a position: `itemSchema`, or else the items of a list.
    fn other_parts(
        &mut self,
        media: &'a MediaType,
        whole: Option<&'a Source>,
        known: Option<Slot>,
        place: &Place,
    ) -> OrderedPart {
        match (&media.items, known) {
            (Some(item), Some(slot)) => return self.part_with(item, slot),
            (Some(item), None) => return self.part_of(item, &place.named("part", &["itemSchema"])),
            (None, _) => {}
        }
        let Some(list) = whole else {
            return OrderedPart::default();
        };
        match &list.array.items {
            // The analysis of the list gives the type of its items.
            Rest::Of(item) if list.array.prefix_items.is_empty() => OrderedPart {
                content: self.content_of(View::from(item.as_ref())),
                ..OrderedPart::default()
            },
            Rest::Of(item) => self.part_of(item, &place.named("part", &["schema", "items"])),
            Rest::Free | Rest::Unstated | Rest::Closed => OrderedPart::default(),
        }
    }

    fn part_of(&mut self, schema: &'a Schema, place: &Place) -> OrderedPart {
        let slot = self.slot(schema, place);
        self.part_with(schema, slot)
    }

    fn part_with(&mut self, schema: &'a Schema, slot: Slot) -> OrderedPart {
        OrderedPart {
            content: self.content_of(View::from(schema)),
            constraints: self.constraints(schema),
            slot: Some(slot),
            part: Part::default(),
        }
    }

    fn part_encoded(&mut self, encoding: &'a Encoding, place: &Place) -> Part {
        self.encoded("", encoding, place)
    }
}

/// Whether the parts of a body have positions; those of a form have names.
fn has_positions(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    essence.starts_with("multipart/") && essence != "multipart/form-data"
}

fn is_list(schema: &Source) -> bool {
    let has_items =
        !schema.array.prefix_items.is_empty() || matches!(schema.array.items, Rest::Of(_));
    schema.types.contains(&SourceType::Array) || schema.types.is_empty() && has_items
}
