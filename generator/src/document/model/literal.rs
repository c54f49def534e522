//! Values that a document writes out: constants, values of an `enum`, defaults.

use std::fmt;

use serde_json::Value;

/// A value that a document writes out. It is displayed as JSON.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Literal {
    Null,
    Boolean(bool),
    Number(Number),
    String(String),
    /// A list, as JSON.
    List(String),
    /// An object, as JSON.
    Object(String),
}

impl Literal {
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Boolean(*value),
            Value::Number(number) => Self::Number(Number(number.clone())),
            Value::String(text) => Self::String(text.clone()),
            Value::Array(_) => Self::List(value.to_string()),
            Value::Object(_) => Self::Object(value.to_string()),
        }
    }

    /// The first of several examples, which are either a list of values or a map of objects that hold them.
    pub(crate) fn first_of(examples: &Value) -> Option<Self> {
        let first = match examples {
            Value::Array(values) => values.first(),
            Value::Object(named) => named.values().next()?.get("value"),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        };
        first.map(Self::of)
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => value.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::String(text) => Value::from(text.as_str()).fmt(f),
            Self::List(json) | Self::Object(json) => f.write_str(json),
        }
    }
}

/// A number as the document spells it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Number(pub(in crate::document) serde_json::Number);

/// Up to this size, every integer has an exact floating-point value.
const EXACT: f64 = 9e15;

impl Number {
    /// The number as an integer if it is one, whatever its spelling.
    pub(crate) fn whole(&self) -> Option<i64> {
        self.0.as_i64().or_else(|| {
            let value = self.0.as_f64()?;
            #[allow(clippy::cast_possible_truncation)]
            let whole = value as i64;
            #[allow(clippy::cast_precision_loss, clippy::float_cmp)]
            let exact = value.abs() < EXACT && whole as f64 == value;
            exact.then_some(whole)
        })
    }

    /// The least integer that is not below the number.
    pub(crate) fn ceil(&self) -> Option<i64> {
        self.whole().or_else(|| self.rounded(f64::ceil))
    }

    /// The greatest integer that is not above the number.
    pub(crate) fn floor(&self) -> Option<i64> {
        self.whole().or_else(|| self.rounded(f64::floor))
    }

    fn rounded(&self, round: fn(f64) -> f64) -> Option<i64> {
        let rounded = round(self.0.as_f64()?);
        #[allow(clippy::cast_possible_truncation)]
        let whole = rounded as i64;
        (rounded.abs() < EXACT).then_some(whole)
    }

    pub(crate) fn float(&self) -> Option<f64> {
        self.0.as_f64()
    }

    /// Whether it is spelled with a fraction or an exponent.
    pub(crate) fn is_float(&self) -> bool {
        self.0.is_f64()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn number(value: &Value) -> Number {
        match Literal::of(value) {
            Literal::Number(number) => number,
            other => panic!("{other} is not a number"),
        }
    }

    #[test]
    fn numbers_are_rounded_into_their_bounds() {
        let rounded = |value: Value| {
            let number = number(&value);
            (number.whole(), number.ceil(), number.floor())
        };
        assert_eq!(rounded(json!(3)), (Some(3), Some(3), Some(3)));
        assert_eq!(rounded(json!(3.0)), (Some(3), Some(3), Some(3)));
        assert_eq!(rounded(json!(0.5)), (None, Some(1), Some(0)));
        assert_eq!(rounded(json!(-2.5)), (None, Some(-2), Some(-3)));
        assert_eq!(rounded(json!(1e300)), (None, None, None));
        assert_eq!(rounded(json!(u64::MAX)), (None, None, None));
    }

    #[test]
    fn literals_are_displayed_as_json() {
        for value in [
            json!(null),
            json!(true),
            json!(1.0),
            json!("a\"b"),
            json!([1, "a"]),
            json!({"a": {}}),
        ] {
            assert_eq!(Literal::of(&value).to_string(), value.to_string());
        }
    }
}
