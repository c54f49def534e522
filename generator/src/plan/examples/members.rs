//! Which variant of a union an example uses: the one in the document's example, or the simplest.

use std::cmp::Reverse;

use serde_json::Value;

use super::Planner;
use super::cost::INFINITE;
use super::values::named;
use super::words::Hint;
use crate::sdk::{DefinitionKind, Init, Member, Payload, Record, Scalar, Ty, Union};

impl Planner<'_> {
    /// The variant that matches the document's example, or else the variant with the simplest value.
    pub(super) fn simplest(&self, union: &Union, hint: &Hint<'_>) -> Option<usize> {
        let payload = |variant: &usize| &union.variants[*variant].payload;
        let cost = |variant: &usize| self.costs.payload(payload(variant));
        let is_open = |variant: &usize| match payload(variant) {
            Payload::Value(ty) => named(ty).is_some_and(|id| self.open.contains(&id)),
            Payload::Fixed(_) => false,
        };
        let fits = |variant: &usize| {
            hint.shown()
                .is_some_and(|it| self.fits(payload(variant), it))
        };
        (0..union.variants.len())
            .filter(|variant| cost(variant) < INFINITE)
            .min_by_key(|variant| {
                let known = hint
                    .shown()
                    .map_or(0, |it| self.known(payload(variant), it));
                (
                    is_open(variant),
                    // Null is the least informative value.
                    Some(*variant) == union.null,
                    !fits(variant),
                    Reverse(known),
                    cost(variant),
                )
            })
    }

    /// How many properties that a variant requires are in an example.
    fn known(&self, payload: &Payload, shown: &Value) -> usize {
        let ty = match payload {
            Payload::Value(ty) => ty,
            Payload::Fixed(_) => return 0,
        };
        let definition = named(ty).and_then(|id| self.definition(id));
        let Some(DefinitionKind::Record(record)) = definition.map(|it| &it.kind) else {
            return 0;
        };
        let has = |member: &&Member| match member {
            Member::Field(field) => {
                matches!(field.init, Some(Init::Argument(_))) && shown.get(&field.wire).is_some()
            }
            Member::Fixed(fixed) => shown.get(&fixed.wire).is_some(),
        };
        record.members.iter().filter(has).count()
    }

    /// Whether an example fits a variant.
    fn fits(&self, payload: &Payload, shown: &Value) -> bool {
        let ty = match payload {
            Payload::Value(Ty::Boxed(inner)) => &**inner,
            Payload::Value(ty) => ty,
            Payload::Fixed(fixed) => return is_value(fixed, shown),
        };
        let Ty::Named(id) = ty else {
            return match shown {
                Value::String(_) => *ty == Ty::String,
                Value::Number(_) => matches!(ty, Ty::Integer | Ty::Number | Ty::Float),
                Value::Bool(_) => *ty == Ty::Boolean,
                Value::Array(_) => matches!(ty, Ty::List(_)),
                Value::Null | Value::Object(_) => false,
            };
        };
        match self.definition(*id).map(|definition| &definition.kind) {
            Some(DefinitionKind::Record(record)) => is_shown(record, shown),
            Some(DefinitionKind::Union(union)) => {
                let mut payloads = union.variants.iter().map(|variant| &variant.payload);
                payloads.any(|payload| self.fits(payload, shown))
            }
            Some(DefinitionKind::Strings(values)) => values
                .iter()
                .any(|value| shown.as_str() == Some(&value.value)),
            Some(DefinitionKind::Integers(values)) => values
                .iter()
                .any(|value| shown.as_i64() == Some(value.value)),
            Some(DefinitionKind::Alias(_) | DefinitionKind::Wrapper(_)) | None => false,
        }
    }
}

/// Whether an example fits a struct: by its fixed values, or else by its required properties.
fn is_shown(record: &Record, shown: &Value) -> bool {
    let has_fixed = |member: &Member| matches!(member, Member::Fixed(fixed) if fixed.required);
    let by_fixed = record.members.iter().any(has_fixed);
    record.members.iter().all(|member| match member {
        Member::Field(field) => match field.init {
            Some(Init::Argument(_)) => by_fixed || shown.get(&field.wire).is_some(),
            Some(Init::Setter(_) | Init::Preset(_) | Init::Server) | None => true,
        },
        Member::Fixed(fixed) => {
            let value = shown.get(&fixed.wire);
            value.map_or(!fixed.required, |value| is_value(&fixed.value, value))
        }
    })
}

/// Whether an example is this fixed value.
fn is_value(fixed: &Scalar, shown: &Value) -> bool {
    match fixed {
        Scalar::String(text) => shown.as_str() == Some(text),
        Scalar::Boolean(value) => shown.as_bool() == Some(*value),
        Scalar::Integer(value) => shown.as_i64() == Some(*value),
        Scalar::Null => shown.is_null(),
        Scalar::Number(_) | Scalar::Json(_) => false,
    }
}
