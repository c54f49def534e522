//! The intersections in progress. In: pairs of types. Out: whether to intersect them now, or later as a schema.
//!
//! Lists and maps may contain themselves, and tuples may contain something twice that contains something else twice.
//! Written out, their intersection would be infinite, or too large for any machine.

use crate::analyze::Place;
use crate::ir::Type;

/// The greatest depth of nested intersections. A deeper one becomes a schema.
const DEEPEST: usize = 24;
/// The greatest number of intersections within one. Further ones become schemas.
const MOST: usize = 500;

/// A stack of nested intersections.
#[derive(Default)]
pub(in crate::analyze) struct UnderWay {
    pairs: Vec<Pair>,
    /// The number of intersections that began since the stack was empty.
    count: usize,
    /// Whether the next intersection is for a schema that is being made, which must not become an alias of itself.
    pub(in crate::analyze) is_of_schema: bool,
}

struct Pair {
    a: Type,
    b: Type,
    place: Place,
    /// Whether the intersection contains itself.
    is_within: bool,
}

impl UnderWay {
    /// Begins an intersection. If it must wait, returns the place that names it as the error.
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

    /// Ends the innermost intersection; returns `true` if it contains itself and so must become a schema.
    pub(in crate::analyze) fn leave(&mut self) -> bool {
        self.pairs.pop().is_some_and(|pair| pair.is_within)
    }
}
