//! The sample of a value: JSON that is valid for its type and its constraints.

use serde_json::Value;

use super::Sampler;
use super::asserted::contained;
use super::{shown, texts};
use crate::ir::{Constant, Constraints, ForeignForm, SchemaId, Shape, Slot, Type};

/// Where a value is.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    /// The schema that it is in.
    pub(super) owner: SchemaId,
    /// The property, or another name for the value.
    pub(super) name: &'p str,
    /// Its constraints.
    pub(super) constraints: &'p Constraints,
}

impl Sampler<'_> {
    /// The value of a slot: null if that is allowed, since a nullable value is usually null in the simplest case.
    pub(super) fn slot(&self, place: Place<'_>, slot: &Slot) -> Option<String> {
        match self.types.api.is_nullable(slot) {
            true => Some("null".to_owned()),
            false => self.value(place, &slot.ty),
        }
    }

    /// A value of a type; `None` if it would contain its owner endlessly.
    pub(super) fn value(&self, place: Place<'_>, ty: &Type) -> Option<String> {
        let constraints = place.constraints;
        let is_structure = matches!(ty, Type::Any | Type::Array(_) | Type::Map(_));
        if let Some(listed) = constraints.listed.first().filter(|_| is_structure) {
            return super::json(listed).map(|value| within(value).to_string());
        }
        if let Some(shown) = self.shown(ty, constraints) {
            return Some(shown);
        }
        Some(match ty {
            Type::String => texts::quoted(&texts::string(place.name, constraints)),
            Type::Binary => texts::quoted("text"),
            Type::Integer => texts::integer(constraints),
            Type::Number | Type::IntegerOrNumber => texts::number(constraints),
            Type::Boolean => match constraints.listed.first().or(constraints.default.as_ref()) {
                Some(word) if word == "true" => "true".to_owned(),
                _ => "false".to_owned(),
            },
            Type::Text(format) => {
                let owner = self.types.name(place.owner);
                texts::quoted(&texts::of_type(*format, &owner, place.name))
            }
            Type::Any => "{}".to_owned(),
            Type::Constant(constant) => self::constant(constant),
            Type::Array(item) => self.list(place, item)?,
            Type::Map(slot) => self.map(place, slot)?,
            Type::Tuple { places, .. } => {
                let free = Constraints::default();
                let inner = Place {
                    constraints: &free,
                    ..place
                };
                let places: Option<Vec<String>> =
                    places.iter().map(|slot| self.slot(inner, slot)).collect();
                format!("[{}]", places?.join(", "))
            }
            Type::OneOrMany(item) => self.value(place, item)?,
            Type::Named(id) => self.named(place, *id)?,
            Type::Foreign(foreign) => match foreign.form {
                ForeignForm::Number if ["u64", "u128", "i128"].contains(&foreign.path.as_str()) => {
                    texts::integer(constraints)
                }
                ForeignForm::Number => texts::number(constraints),
                ForeignForm::Text | ForeignForm::Own => {
                    texts::quoted(&texts::string(place.name, constraints))
                }
            },
        })
    }

    fn named(&self, place: Place<'_>, id: SchemaId) -> Option<String> {
        let schema = self.types.api.schema(id);
        match &schema.shape {
            Shape::Strings(values) => shown::listed(values, place.constraints),
            Shape::Integers(values) => values.first().map(i64::to_string),
            Shape::Alias(slot) if !schema.recursive => {
                let constraints = match *place.constraints == Constraints::default() {
                    true => &*schema.docs.constraints,
                    false => place.constraints,
                };
                self.slot(
                    Place {
                        constraints,
                        ..place
                    },
                    slot,
                )
            }
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => {
                let is_allowed = self.ranks.allows(place.owner, id);
                is_allowed.then(|| format!("\"@{}\"", self.types.names[id.0 as usize]))
            }
        }
    }

    /// A list with the fewest items that are allowed, but with one rather than none.
    fn list(&self, place: Place<'_>, item: &Slot) -> Option<String> {
        let constraints = place.constraints;
        let least = constraints.items.least.unwrap_or(0);
        let count = least
            .max(1)
            .min(constraints.items.most.unwrap_or(usize::MAX));
        let free = Constraints::default();
        let inner = Place {
            constraints: constraints.of_items.as_deref().unwrap_or(&free),
            ..place
        };
        let contained = contained(constraints);
        let items: Option<Vec<String>> = (0..count)
            .map(|at| match constraints.unique && at > 0 {
                _ if at == 0 && contained.is_some() => contained.clone(),
                true => self.another(inner, &item.ty, at),
                false => self.value(inner, &item.ty),
            })
            .collect();
        match items {
            Some(items) => Some(format!("[{}]", items.join(", "))),
            None => (least == 0).then(|| "[]".to_owned()),
        }
    }

    /// A value that differs from those at other positions.
    fn another(&self, place: Place<'_>, ty: &Type, at: usize) -> Option<String> {
        match self.types.api.resolve(ty) {
            Type::String => match &place.constraints.matching {
                Some(_) => {
                    let others = &place.constraints.more_matching;
                    others.get(at - 1).map(|text| texts::quoted(text))
                }
                None => Some(texts::quoted(&format!("{}-{at}", place.name))),
            },
            Type::Integer | Type::Number | Type::IntegerOrNumber => Some((at + 1).to_string()),
            Type::Text(format) => {
                let name = format!("{} {at}", place.name);
                let owner = self.types.name(place.owner);
                Some(texts::quoted(&texts::of_type(*format, &owner, &name)))
            }
            Type::Named(id) => match &self.types.api.schema(*id).shape {
                Shape::Strings(values) => values.get(at).map(|value| texts::quoted(value)),
                Shape::Integers(values) => values.get(at).map(i64::to_string),
                Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => self.value(place, ty),
            },
            Type::Boolean
            | Type::Binary
            | Type::Any
            | Type::Constant(_)
            | Type::Array(_)
            | Type::Map(_)
            | Type::Tuple { .. }
            | Type::OneOrMany(_)
            | Type::Foreign(_) => self.value(place, ty),
        }
    }
}

/// A value that the document fixes.
pub(super) fn constant(constant: &Constant) -> String {
    match constant {
        Constant::String(text) => texts::quoted(text),
        Constant::Json(json) => match serde_json::from_str(json) {
            Ok(value) => within(value).to_string(),
            Err(_) => json.clone(),
        },
        Constant::Null | Constant::Boolean(_) | Constant::Integer(_) | Constant::Number(_) => {
            constant.text()
        }
    }
}

/// The same value, with strings escaped that would name a sample.
pub(super) fn within(value: Value) -> Value {
    match value {
        Value::String(text) if text.starts_with('@') => Value::String(format!("@{text}")),
        Value::Array(items) => items.into_iter().map(within).collect(),
        Value::Object(entries) => {
            let entries = entries.into_iter();
            entries.map(|(key, value)| (key, within(value))).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}
