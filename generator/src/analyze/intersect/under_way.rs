//! The intersections that are under way. In: pairs of types. Out: whether to intersect them now, or later as a schema.
//!
//! Lists and maps may hold themselves, and tuples may hold twice what holds others twice: written out, their intersection
//! would not end, or be larger than any machine.

use crate::analyze::Place;
use crate::ir::Type;

/// How many intersections are within each other before the next is a schema of its own.
const DEEPEST: usize = 24;
/// How many are made within one before the next is a schema of its own.
const MOST: usize = 500;

/// A stack of intersections, each within the one before.
#[derive(Default)]
pub(in crate::analyze) struct UnderWay {
    pairs: Vec<Pair>,
    /// How many were begun since the stack was empty.
    count: usize,
    /// Whether the next is that of a schema that is being made, which is not another name for itself.
    pub(in crate::analyze) is_of_schema: bool,
}

struct Pair {
    a: Type,
    b: Type,
    place: Place,
    /// Whether it holds itself.
    is_within: bool,
}

impl UnderWay {
    /// Begins an intersection. If it is to be made later, that is an error with the place that names it.
    pub(in crate::analyze) fn enter(
        &mut self,
        a: &Type,
        b: &Type,
        place: &Place,
    ) -> Result<(), Place> {
        if self.pairs.is_empty() {
            self.count = 0;
        }
        self.count += 1;
        let is_same =
            |pair: &&mut Pair| (pair.a == *a && pair.b == *b) || (pair.a == *b && pair.b == *a);
        if let Some(pair) = self.pairs.iter_mut().find(is_same) {
            pair.is_within = true;
            return Err(pair.place.clone());
        }
        if self.pairs.len() >= DEEPEST || self.count > MOST {
            return Err(place.clone());
        }
        self.pairs.push(Pair {
            a: a.clone(),
            b: b.clone(),
            place: place.clone(),
            is_within: false,
        });
        Ok(())
    }

    /// Ends the last that was begun; `true` if it holds itself, and so is a schema.
    pub(in crate::analyze) fn leave(&mut self) -> bool {
        self.pairs.pop().is_some_and(|pair| pair.is_within)
    }
}
