//! What stands in an object beside its properties: maps, and records that keep what they do not name.

use openapiv3::{AdditionalProperties, SchemaData};

use super::{Analyzer, Place};
use crate::ir::{Additional, Slot, Type};

impl<'a> Analyzer<'a> {
    /// An object whose keys are data.
    pub(super) fn map(
        &mut self,
        data: &'a SchemaData,
        additional: Option<&'a AdditionalProperties>,
        place: &Place,
    ) -> Type {
        let value = match self.additional(data, additional, place) {
            Additional::Typed(slot) => slot,
            Additional::Ignored | Additional::Closed => Box::new(Slot::of(Type::Any)),
        };
        Type::Map(value)
    }

    /// What may stand beside the properties: values of the type that all keywords about them agree on. Where the document
    /// says nothing, what comes means nothing to the client.
    pub(super) fn additional(
        &mut self,
        data: &'a SchemaData,
        additional: Option<&'a AdditionalProperties>,
        place: &Place,
    ) -> Additional {
        let mut found = Additional::Ignored;
        for (pattern, schema) in self.document.pattern_properties(data).unwrap_or_default() {
            let place = place.named("value", &["patternProperties", pattern]);
            let slot = self.slot(schema, &place);
            found = both(found, Additional::Typed(Box::new(slot)));
        }
        let rest = match additional {
            Some(AdditionalProperties::Schema(schema)) => {
                let place = place.named("value", &["additionalProperties"]);
                Additional::Typed(Box::new(self.slot(schema.as_ref(), &place)))
            }
            Some(AdditionalProperties::Any(true)) => {
                Additional::Typed(Box::new(Slot::of(Type::Any)))
            }
            Some(AdditionalProperties::Any(false)) => Additional::Closed,
            None => match self.document.unevaluated_properties(data) {
                Some(schema) => {
                    let place = place.named("value", &["unevaluatedProperties"]);
                    Additional::Typed(Box::new(self.slot(schema, &place)))
                }
                None => Additional::Ignored,
            },
        };
        both(found, rest)
    }
}

/// What two keywords, or two parts of an `allOf`, allow beside the properties: values of two types are kept as they come.
pub(super) fn both(first: Additional, second: Additional) -> Additional {
    match (first, second) {
        (Additional::Ignored, other) | (other, Additional::Ignored) => other,
        (Additional::Closed, other) | (other, Additional::Closed) => other,
        (Additional::Typed(first), Additional::Typed(second)) => match first == second {
            true => Additional::Typed(first),
            false => Additional::Typed(Box::new(Slot::of(Type::Any))),
        },
    }
}
