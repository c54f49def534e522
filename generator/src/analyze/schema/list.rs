//! Lists: of one type, or with a type for each position. In: `items`, `prefixItems` and the limits of the length. Out:
//! a type.

use crate::analyze::{Analyzer, Place};
use crate::document::model::schema::{ArrayKeywords, Rest};
use crate::ir::{Constant, Constraints, Member, Slot, Type};

/// The greatest length of a list that becomes a tuple.
const LONGEST_TUPLE: usize = 8;

/// The names of the positions of a list.
const ORDINALS: [&str; LONGEST_TUPLE] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
];

impl<'a> Analyzer<'a> {
    /// The type of a list.
    pub(in crate::analyze) fn array(&mut self, array: &'a ArrayKeywords, place: &Place) -> Type {
        let count = array.prefix_items.len();
        if count == 0 {
            let item = self.other_items(array, place);
            return Type::Array(Box::new(item.unwrap_or(Slot::of(Type::Any))));
        }
        let places = array.prefix_items.iter().enumerate();
        let slots: Vec<Slot> = places
            .map(|(index, schema)| {
                let step = index.to_string();
                let word = ORDINALS.get(index).copied().unwrap_or(&step);
                self.slot(schema, &place.named(word, &["prefixItems", &step]))
            })
            .collect();
        // A list that may be shorter, or that may go on with items of some type, is not a tuple.
        let has_all = array.min_items.is_some_and(|fewest| fewest >= count);
        let may_go_on = array.max_items.is_none_or(|most| most > count);
        let goes_on = matches!(array.items, Rest::Free | Rest::Of(_)) && may_go_on;
        if has_all && !goes_on && count <= LONGEST_TUPLE {
            let is_closed = [&array.items, &array.unevaluated_items]
                .iter()
                .any(|rest| matches!(rest, Rest::Closed));
            let is_unstated = matches!(array.items, Rest::Unstated);
            return Type::Tuple {
                places: slots,
                open: is_unstated && !is_closed && may_go_on,
            };
        }
        let rest = match goes_on {
            true => self.other_items(array, place),
            false => None,
        };
        let slots: Vec<Slot> = slots.into_iter().chain(rest).collect();
        // An item that can only be null makes the items nullable, and is not one of their types.
        let is_null = |slot: &Slot| matches!(slot.ty, Type::Constant(Constant::Null));
        let nullable = slots.iter().any(|slot| slot.nullable || is_null(slot));
        let only_null = slots.iter().all(is_null);
        let members = slots
            .into_iter()
            .filter(|slot| only_null || !is_null(slot))
            .map(|slot| Member {
                ty: slot.ty,
                title: None,
                constraints: Constraints::default(),
                within: Vec::new(),
            });
        let ty = self.any_of_these(members.collect(), &place.named("item", &["prefixItems"]));
        Type::Array(Box::new(Slot { ty, nullable }))
    }

    /// Returns the slot of the items after those with a position of their own.
    fn other_items(&mut self, array: &'a ArrayKeywords, place: &Place) -> Option<Slot> {
        match &array.items {
            Rest::Of(items) => Some(self.slot(items.as_ref(), &place.named("item", &["items"]))),
            Rest::Free => Some(Slot::of(Type::Any)),
            Rest::Unstated | Rest::Closed => None,
        }
    }
}
