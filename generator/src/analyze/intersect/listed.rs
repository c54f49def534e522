//! Intersections with lists of values. In: a schema that may list strings or integers, and a type. Out: the values of both.

use crate::analyze::intersect::is_format;
use crate::analyze::{Analyzer, Place};
use crate::ir::{Constant, Origin, SchemaId, Shape, Type};

impl Analyzer<'_> {
    /// Intersects a schema with a type if the schema lists values, and the type lists such values or accepts them all.
    pub(super) fn intersect_listed(
        &mut self,
        id: SchemaId,
        ty: &Type,
        place: &Place,
    ) -> Option<Type> {
        if let Some(one) = self.listed_strings(id) {
            return match self.strings_of(ty) {
                Some(two) => Some(self.listed_by_both(id, ty, (&one, &two), Shape::Strings, place)),
                None => (*ty == Type::String || is_format(ty)).then_some(Type::Named(id)),
            };
        }
        let one = self.listed_integers(id)?;
        match self.integers_of(ty) {
            Some(two) => Some(self.listed_by_both(id, ty, (&one, &two), Shape::Integers, place)),
            None => {
                let takes_all = [Type::Integer, Type::Number, Type::IntegerOrNumber];
                takes_all.contains(ty).then_some(Type::Named(id))
            }
        }
    }

    /// Returns the values that two lists share: one of the two types, if it lists no others.
    fn listed_by_both<T: Clone + PartialEq>(
        &mut self,
        id: SchemaId,
        ty: &Type,
        (one, two): (&[T], &[T]),
        shape: fn(Vec<T>) -> Shape,
        place: &Place,
    ) -> Type {
        let shared: Vec<T> = one
            .iter()
            .filter(|value| two.contains(value))
            .cloned()
            .collect();
        if shared.len() == one.len() && !matches!(ty, Type::Constant(_)) {
            return Type::Named(id);
        }
        if shared.len() == two.len() {
            return ty.clone();
        }
        let origin = Origin::Inline(place.path.clone());
        let id = self.add(origin, place, Default::default(), false, shape(shared));
        self.deferred.made.insert(id);
        Type::Named(id)
    }

    /// Returns the strings that a type lists, if it accepts no other values.
    pub(super) fn strings_of(&self, ty: &Type) -> Option<Vec<String>> {
        match ty {
            Type::Constant(Constant::String(text)) => Some(vec![text.clone()]),
            Type::Named(id) => self.listed_strings(*id),
            _ => None,
        }
    }

    fn listed_strings(&self, id: SchemaId) -> Option<Vec<String>> {
        match &self.schemas.get(id.0 as usize)?.as_ref()?.shape {
            Shape::Strings(values) => Some(values.clone()),
            Shape::Record(_) | Shape::Union(_) | Shape::Integers(_) | Shape::Alias(_) => None,
        }
    }

    /// Returns the integers that a type lists, if it accepts no other values.
    fn integers_of(&self, ty: &Type) -> Option<Vec<i64>> {
        match ty {
            Type::Constant(Constant::Integer(value)) => Some(vec![*value]),
            Type::Named(id) => self.listed_integers(*id),
            _ => None,
        }
    }

    fn listed_integers(&self, id: SchemaId) -> Option<Vec<i64>> {
        match &self.schemas.get(id.0 as usize)?.as_ref()?.shape {
            Shape::Integers(values) => Some(values.clone()),
            Shape::Record(_) | Shape::Union(_) | Shape::Strings(_) | Shape::Alias(_) => None,
        }
    }
}
