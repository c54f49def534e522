//! Finds intersections that are the same.
//!
//! In: a type. Out: the numbers of the types that it intersects. An intersection of intersections counts as one of all
//! their types, so there cannot be more intersections than sets of types of the document.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::analyze::Analyzer;
use crate::analyze::intersect::is_closed;
use crate::ir::{Shape, Type};

impl Analyzer<'_> {
    /// Returns the types that a type intersects: only the type itself, if it is not an intersection. An alias of a list
    /// of other schemas is not followed, because it may contain itself.
    pub(in crate::analyze) fn intersected(&mut self, ty: &Type) -> BTreeSet<usize> {
        let mut ty = ty;
        for _ in 0..=self.schemas.len() {
            let Type::Named(id) = ty else { break };
            if let Some(parts) = self.deferred.shared.get(id) {
                return parts.clone();
            }
            match self.shape_of(*id) {
                Some(Shape::Alias(slot))
                    if matches!(slot.ty, Type::Named(_)) || is_closed(&slot.ty) =>
                {
                    ty = &slot.ty
                }
                Some(_) | None => break,
            }
        }
        let ty = ty.clone();
        BTreeSet::from([self.deferred.number(ty)])
    }

    /// Computes the numbers of the deferred intersections again, now that names of unknown schemas can be followed.
    pub(in crate::analyze) fn number_again(&mut self) {
        let types = self.deferred.types.clone();
        let numbers: Vec<BTreeSet<usize>> = types.iter().map(|ty| self.intersected(ty)).collect();
        let again = |parts: &BTreeSet<usize>| -> BTreeSet<usize> {
            let of = |part: &usize| {
                numbers
                    .get(*part)
                    .cloned()
                    .unwrap_or(BTreeSet::from([*part]))
            };
            parts.iter().flat_map(of).collect()
        };
        let deferred = &mut self.deferred;
        deferred
            .shared
            .values_mut()
            .for_each(|parts| *parts = again(parts));
        let mut shared: Vec<_> = deferred.shared.iter().collect();
        // If two types have become the same, the first one represents both.
        shared.sort_by_key(|(id, _)| Reverse(**id));
        deferred.known = shared
            .into_iter()
            .map(|(id, parts)| (parts.clone(), *id))
            .collect();
    }
}
