//! Builds the variant of a type: which keywords apply to it, and how `openapiv3` wants them.

use openapiv3::{
    AnySchema, ArrayType, BooleanType, IntegerType, NumberType, ObjectType, SchemaData, StringType,
    Type as Typed,
};
use serde_json::{Number, Value};

use super::Context;
use super::facets::{Bound, Type};
use super::read::integer;
use crate::document::extension as x;
use crate::document::pointer::Path;

impl Context<'_> {
    /// Builds the variant of a type from the keywords that apply to it.
    pub(super) fn typed(
        &mut self,
        kind: Type,
        any: AnySchema,
        bounds: &Bounds,
        data: &mut SchemaData,
        at: &Path<'_>,
    ) -> Typed {
        if matches!(kind, Type::Boolean | Type::Array | Type::Object)
            && let Some(format) = any.format.clone()
        {
            data.extensions
                .insert(x::FORMAT.to_owned(), Value::String(format));
        }
        if matches!(kind, Type::Array | Type::Object) && !any.enumeration.is_empty() {
            data.extensions
                .insert(x::ENUM.to_owned(), Value::Array(any.enumeration.clone()));
        }
        match kind {
            Type::String => Typed::String(StringType {
                format: any.format.into(),
                pattern: any.pattern,
                enumeration: self.values(&any.enumeration, at, "text", as_text),
                min_length: any.min_length,
                max_length: any.max_length,
            }),
            Type::Integer => {
                let (minimum, exclusive_minimum) = bounds.minimum.low();
                let (maximum, exclusive_maximum) = bounds.maximum.high();
                let mut whole = |number: Option<Number>, round: fn(f64) -> f64, key: &str| {
                    let number = number?;
                    let rounded = integer(&number).or_else(|| round_integer(&number, round));
                    if rounded.is_none() {
                        data.extensions
                            .insert(key.to_owned(), Value::Number(number));
                    }
                    rounded
                };
                let exact =
                    |bound: &Option<Number>| bound.as_ref().is_some_and(|n| integer(n).is_some());
                Typed::Integer(IntegerType {
                    format: any.format.into(),
                    multiple_of: whole(bounds.multiple_of.clone(), |_| f64::NAN, x::MULTIPLE_OF),
                    exclusive_minimum: exclusive_minimum && exact(&minimum),
                    exclusive_maximum: exclusive_maximum && exact(&maximum),
                    minimum: whole(minimum, f64::ceil, x::MINIMUM),
                    maximum: whole(maximum, f64::floor, x::MAXIMUM),
                    enumeration: self.values(&any.enumeration, at, "an integer", as_integer),
                })
            }
            Type::Number => {
                let (minimum, exclusive_minimum) = bounds.minimum.low();
                let (maximum, exclusive_maximum) = bounds.maximum.high();
                Typed::Number(NumberType {
                    format: any.format.into(),
                    multiple_of: float(bounds.multiple_of.as_ref()),
                    exclusive_minimum,
                    exclusive_maximum,
                    minimum: float(minimum.as_ref()),
                    maximum: float(maximum.as_ref()),
                    enumeration: self.values(&any.enumeration, at, "a number", as_number),
                })
            }
            Type::Boolean => Typed::Boolean(BooleanType {
                enumeration: self.values(&any.enumeration, at, "true or false", as_flag),
            }),
            Type::Array => Typed::Array(ArrayType {
                items: any.items,
                min_items: any.min_items,
                max_items: any.max_items,
                unique_items: any.unique_items.unwrap_or_default(),
            }),
            Type::Object => Typed::Object(ObjectType {
                properties: any.properties,
                required: any.required,
                additional_properties: any.additional_properties,
                min_properties: any.min_properties,
                max_properties: any.max_properties,
            }),
        }
    }

    /// Reads the values of an `enum` as the type that the schema has.
    fn values<T: PartialEq>(
        &mut self,
        values: &[Value],
        at: &Path<'_>,
        wanted: &str,
        read: fn(&Value) -> Option<T>,
    ) -> Vec<Option<T>> {
        let mut list: Vec<Option<T>> = Vec::with_capacity(values.len());
        for value in values {
            match read(value) {
                Some(value) if list.iter().flatten().any(|known| *known == value) => {}
                Some(value) => list.push(Some(value)),
                None => {
                    let what = format!("the value `{value}` is not {wanted}, as the type says");
                    self.error(&at.key("enum"), &what, "correct the value or the type");
                }
            }
        }
        list
    }
}

/// The bounds of a number.
pub(super) struct Bounds {
    pub(super) minimum: Bound,
    pub(super) maximum: Bound,
    pub(super) multiple_of: Option<Number>,
}

impl Bound {
    /// Returns the stricter of two lower bounds, and whether it is exclusive.
    pub(super) fn low(&self) -> (Option<Number>, bool) {
        self.strict(|exclusive, inclusive| exclusive >= inclusive)
    }

    /// Returns the stricter of two upper bounds, and whether it is exclusive.
    pub(super) fn high(&self) -> (Option<Number>, bool) {
        self.strict(|exclusive, inclusive| exclusive <= inclusive)
    }

    fn strict(&self, wins: fn(f64, f64) -> bool) -> (Option<Number>, bool) {
        let value = |number: &Number| number.as_f64().unwrap_or_default();
        match (&self.exclusive, &self.inclusive) {
            (Some(exclusive), Some(inclusive)) if !wins(value(exclusive), value(inclusive)) => {
                (Some(inclusive.clone()), false)
            }
            (Some(exclusive), _) => (Some(exclusive.clone()), true),
            (None, Some(inclusive)) => (Some(inclusive.clone()), self.flag),
            (None, None) => (None, false),
        }
    }
}

pub(super) fn float(number: Option<&Number>) -> Option<f64> {
    number.and_then(Number::as_f64)
}

fn round_integer(number: &Number, round: fn(f64) -> f64) -> Option<i64> {
    let rounded = round(number.as_f64()?);
    #[allow(clippy::cast_possible_truncation)]
    let whole = rounded as i64;
    (rounded.abs() < 9e15).then_some(whole)
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn as_integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => integer(number),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn as_number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn as_flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}
