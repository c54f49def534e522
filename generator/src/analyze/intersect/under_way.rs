//! The intersections that are under way. In: pairs of types. Out: whether to intersect them now, or later as a schema.
//!
//! Lists and maps may hold themselves, and tuples may hold twice what holds others twice: written out, their intersection
//! would not end, or be larger than any machine.

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
    /// Whether the first is that of a schema that is being made, which is not another name for itself.
    pub(in crate::analyze) is_of_schema: bool,
}

struct Pair {
    a: Type,
    b: Type,
    /// Whether it holds itself.
    is_within: bool,
}

impl UnderWay {
    /// Begins an intersection; `false` if it is to be made later.
    pub(in crate::analyze) fn enter(&mut self, a: &Type, b: &Type) -> bool {
        if self.pairs.is_empty() {
            self.count = 0;
        }
        self.count += 1;
        let is_same =
            |pair: &&mut Pair| (pair.a == *a && pair.b == *b) || (pair.a == *b && pair.b == *a);
        if let Some(pair) = self.pairs.iter_mut().find(is_same) {
            pair.is_within = true;
            return false;
        }
        if self.pairs.len() >= DEEPEST || self.count > MOST {
            return false;
        }
        self.pairs.push(Pair {
            a: a.clone(),
            b: b.clone(),
            is_within: false,
        });
        true
    }

    /// Ends the last that was begun; `true` if it holds itself, and so is a schema.
    pub(in crate::analyze) fn leave(&mut self) -> bool {
        let is_within = self.pairs.pop().is_some_and(|pair| pair.is_within);
        is_within && !(self.is_of_schema && self.pairs.is_empty())
    }
}
