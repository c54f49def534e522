//! Lists: of one type, or with a type for each place. In: `items`, `prefixItems` and how many there may be. Out: a type.

use openapiv3::{ReferenceOr, Schema as Source, SchemaData};

use super::{Analyzer, Place};
use crate::document::extension::{self, PREFIX};
use crate::ir::{Member, Slot, Type};

/// The longest list that is a tuple.
const LONGEST_TUPLE: usize = 8;

/// What the places of a list are called.
const ORDINALS: [&str; LONGEST_TUPLE] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
];

/// Whether nothing may stand behind the places.
fn is_closed(data: &SchemaData) -> bool {
    let unevaluated = format!("{PREFIX}unevaluatedItems");
    let says = [extension::ITEMS, unevaluated.as_str()];
    let mut said = says.iter().filter_map(|key| data.extensions.get(*key));
    said.any(|value| *value == serde_json::Value::Bool(false))
}

impl<'a> Analyzer<'a> {
    /// The type of a list, of which the document tells the fewest and the most items.
    pub(super) fn array(
        &mut self,
        data: &'a SchemaData,
        items: Option<&'a ReferenceOr<Box<Source>>>,
        (fewest, most): (Option<usize>, Option<usize>),
        place: &Place,
    ) -> Type {
        let Some(places) = self.document.prefix_items(data) else {
            return Type::Array(Box::new(match items {
                Some(items) => self.slot(items, &place.named("item", &["items"])),
                None => Slot::of(Type::Any),
            }));
        };
        let count = places.len();
        let slots: Vec<Slot> = places
            .into_iter()
            .enumerate()
            .map(|(index, schema)| {
                let step = index.to_string();
                let word = ORDINALS.get(index).copied().unwrap_or(&step);
                self.slot(schema, &place.named(word, &["prefixItems", &step]))
            })
            .collect();
        // What may be shorter, or go on with items of some type, is no tuple.
        let has_all = fewest.is_some_and(|fewest| fewest >= count);
        let goes_on = items.is_some() && most.is_none_or(|most| most > count);
        if has_all && !goes_on && count <= LONGEST_TUPLE {
            return Type::Tuple {
                places: slots,
                open: items.is_none() && !is_closed(data) && most.is_none_or(|most| most > count),
            };
        }
        let rest = items
            .filter(|_| goes_on)
            .map(|items| self.slot(items, &place.named("item", &["items"])));
        let slots: Vec<Slot> = slots.into_iter().chain(rest).collect();
        let nullable = slots.iter().any(|slot| slot.nullable);
        let members = slots.into_iter().map(|slot| Member {
            ty: slot.ty,
            title: None,
        });
        let ty = self.any_of_these(members.collect(), &place.named("item", &["prefixItems"]));
        Type::Array(Box::new(Slot { ty, nullable }))
    }
}
