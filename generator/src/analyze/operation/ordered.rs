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

    /// Returns the parts of a multipart body, if they are identified by their positions. `known` is the result for the
    /// same schemas, or else the type of the items.
    pub(super) fn ordered(
        &mut self,
        name: &str,
        media: &'a MediaType,
        (known, item): (Option<Ordered>, Option<Slot>),
        place: &Place,
    ) -> Option<Ordered> {
        let whole = media.schema.as_ref();
        let told = Told {
            whole: whole.and_then(|schema| self.behind(schema)),
            items: media.items.as_ref(),
            prefix: &media.prefix_encoding,
            others: media.item_encoding.as_ref(),
        };
        let is_told = told.items.is_some() || told.others.is_some() || !told.prefix.is_empty();
        if !has_positions(name) || !(told.whole.is_some_and(is_list) || is_told) {
            return None;
        }
        let schema = place.at(&["schema"]);
        let mut ordered =
            known.unwrap_or_else(|| self.parts_as_described(&told, item, &schema, place));
        self.encode(&mut ordered, &told, place);
        Some(ordered)
    }

    /// Returns the parts as their schemas describe them. `list` is the place of the schema of all of them.
    fn parts_as_described(
        &mut self,
        told: &Told<'a>,
        item: Option<Slot>,
        list: &Place,
        place: &Place,
    ) -> Ordered {
        let others = self.other_parts(told, item, list, place);
        let first = told.first();
        let count = first.len().max(told.prefix.len());
        let parts = (0..count).map(|index| match first.get(index) {
            Some(schema) => {
                let step = index.to_string();
                let word = format!("part_{}", index + 1);
                let place = list.named(&word, &["prefixItems", &step]);
                self.part_of(schema, told.prefix.get(index), &place)
            }
            // Without a position in the schema, a part is like the others.
            None => OrderedPart {
                within: None,
                ..others.clone()
            },
        });
        Ordered {
            first: parts.collect(),
            others,
        }
    }

    /// Adds how the parts are written, and the parts that they consist of.
    fn encode(&mut self, ordered: &mut Ordered, told: &Told<'a>, place: &Place) {
        let (first, items) = (told.first(), told.items());
        for (index, encoding) in told.prefix.iter().enumerate() {
            let Some(part) = ordered.first.get_mut(index) else {
                continue;
            };
            let step = index.to_string();
            let place = place.at(&["prefixEncoding", &step]);
            part.part = self.encoded("", encoding, &place);
            let schema = first.get(index).or(items);
            self.add_within(part, schema, encoding, &place);
        }
        if let Some(encoding) = told.others {
            let place = place.at(&["itemEncoding"]);
            ordered.others.part = self.encoded("", encoding, &place);
            self.add_within(&mut ordered.others, items, encoding, &place);
        }
    }

    /// Adds the parts that a part consists of, if its media type is multipart. Parts that have names have no types.
    fn add_within(
        &mut self,
        part: &mut OrderedPart,
        schema: Option<&'a Schema>,
        encoding: &'a Encoding,
        place: &Place,
    ) {
        let whole = schema.and_then(|schema| self.behind(schema));
        let Some(name) = multipart(encoding).filter(|_| !whole.is_some_and(is_text)) else {
            part.within = None;
            return;
        };
        let told = Told {
            whole,
            items: None,
            prefix: &encoding.prefix_encoding,
            others: encoding.item_encoding.as_deref(),
        };
        let known = part.within.take();
        let is_ordered = has_positions(name) && whole.is_none_or(is_list);
        part.within = Some(match (known, is_ordered) {
            (_, false) => Box::default(),
            (known, true) => {
                let known = known.map(|known| *known);
                let mut within =
                    known.unwrap_or_else(|| self.parts_as_described(&told, None, place, place));
                self.encode(&mut within, &told, place);
                Box::new(within)
            }
        });
    }

    /// Returns the parts without a position: `itemSchema`, or else the items of a list.
    fn other_parts(
        &mut self,
        told: &Told<'a>,
        known: Option<Slot>,
        list: &Place,
        place: &Place,
    ) -> OrderedPart {
        match (told.items, known) {
            (Some(item), Some(slot)) => return self.part_with(item, Some(slot)),
            (Some(item), None) => {
                return self.part_of(item, told.others, &place.named("part", &["itemSchema"]));
            }
            (None, _) => {}
        }
        let Some(whole) = told.whole else {
            return OrderedPart::default();
        };
        match &whole.array.items {
            // The analysis of the list gives the type of its items.
            Rest::Of(item) if whole.array.prefix_items.is_empty() => OrderedPart {
                content: self.content_of(View::from(item.as_ref())),
                ..OrderedPart::default()
            },
            Rest::Of(item) => self.part_of(item, told.others, &list.named("part", &["items"])),
            Rest::Free | Rest::Unstated | Rest::Closed => OrderedPart::default(),
        }
    }

    fn part_of(
        &mut self,
        schema: &'a Schema,
        encoding: Option<&'a Encoding>,
        place: &Place,
    ) -> OrderedPart {
        // The parts within it are described one by one.
        let has_first = |list: &Source| !list.array.prefix_items.is_empty();
        let is_divided = encoding.and_then(multipart).is_some_and(has_positions)
            && self.behind(schema).is_some_and(has_first);
        let slot = (!is_divided).then(|| self.slot(schema, place));
        self.part_with(schema, slot)
    }

    fn part_with(&mut self, schema: &'a Schema, slot: Option<Slot>) -> OrderedPart {
        OrderedPart {
            content: self.content_of(View::from(schema)),
            constraints: self.constraints(schema),
            slot,
            part: Part::default(),
            within: None,
        }
    }
}

/// What describes the parts of a multipart body, or those of a part.
struct Told<'a> {
    /// The schema of the list of all parts.
    whole: Option<&'a Source>,
    /// The schema of the other parts, if it is not in that of the list.
    items: Option<&'a Schema>,
    /// How the first parts are encoded.
    prefix: &'a [Encoding],
    /// How the other parts are encoded.
    others: Option<&'a Encoding>,
}

impl<'a> Told<'a> {
    /// The schemas of the first parts.
    fn first(&self) -> &'a [Schema] {
        self.whole
            .map_or(&[], |list| list.array.prefix_items.as_slice())
    }

    /// The schema of the other parts.
    fn items(&self) -> Option<&'a Schema> {
        let of_list = |list: &'a Source| match &list.array.items {
            Rest::Of(item) => Some(item.as_ref()),
            Rest::Free | Rest::Unstated | Rest::Closed => None,
        };
        self.items.or_else(|| self.whole.and_then(of_list))
    }
}

/// The media type of a part that consists of parts.
fn multipart(encoding: &Encoding) -> Option<&str> {
    let mut listed = encoding.content_type.as_deref()?.split(',').map(str::trim);
    let name = listed.find(|name| !name.is_empty())?;
    name.to_ascii_lowercase()
        .starts_with("multipart/")
        .then_some(name)
}

/// Whether a schema is of text or bytes, which are read as a whole.
fn is_text(schema: &Source) -> bool {
    schema.types.contains(&SourceType::String)
        || schema.types.is_empty() && schema.content.media_type.is_some()
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
