//! What a schema demands of a value beyond its type. In: a schema. Out: its [`Limits`], for people to read.

use openapiv3::{
    IntegerType, NumberType, ReferenceOr, Schema as Source, SchemaData, SchemaKind, StringType,
    Type as SourceType, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::Analyzer;
use super::schema::{View, format_of};
use crate::document::extension::{self, extension};
use crate::ir::{Bound, Limits, Range};

/// The longest default, as JSON, and the longest pattern, in characters, that help a reader.
const LONGEST: usize = 60;

impl<'a> Analyzer<'a> {
    /// The limits of a value. Those of a union of several types are not told, since each holds for some values only.
    pub(super) fn limits(&self, schema: impl Into<View<'a>>) -> Limits {
        let mut view = schema.into();
        let mut default = None;
        // Who nests deeper than this goes in a circle.
        for _ in 0..16 {
            let Some(item) = self.behind(view) else {
                break;
            };
            default = default.or_else(|| stated_default(&item.schema_data));
            let members = match &item.schema_kind {
                SchemaKind::OneOf { one_of: members }
                | SchemaKind::AnyOf { any_of: members }
                | SchemaKind::AllOf { all_of: members } => members,
                SchemaKind::Type(ty) => {
                    return Limits {
                        default,
                        ..of_type(ty)
                    };
                }
                SchemaKind::Any(_) | SchemaKind::Not { .. } => break,
            };
            let mut telling = members.iter().filter(|member| !is_null(member));
            match (telling.next(), telling.next()) {
                (Some(only), None) => view = View::from(only),
                _ => break,
            }
        }
        Limits {
            default,
            ..Limits::default()
        }
    }
}

/// A default that is short, and says more than "nothing".
fn stated_default(data: &SchemaData) -> Option<String> {
    let value = data.default.as_ref()?;
    let says_something = match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(entries) => !entries.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    };
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    (says_something && is_short(&text)).then_some(text)
}

/// Whether a text fits in a line of code, and can stand there as it is.
fn is_short(text: &str) -> bool {
    text.chars().count() <= LONGEST
        && !text.contains(|character: char| character.is_control() || character == '`')
}

fn is_null(schema: &ReferenceOr<Source>) -> bool {
    let data = schema.as_item().map(|item| &item.schema_data);
    data.is_some_and(|data| extension(data, extension::NULL).is_some())
}

fn of_type(ty: &SourceType) -> Limits {
    match ty {
        SourceType::String(string) => of_string(string),
        SourceType::Number(number) => of_number(number),
        SourceType::Integer(integer) => of_integer(integer),
        SourceType::Array(array) => Limits {
            items: Range {
                least: array.min_items.filter(|least| *least > 0),
                most: array.max_items,
            },
            unique: array.unique_items,
            ..Limits::default()
        },
        SourceType::Object(_) | SourceType::Boolean(_) => Limits::default(),
    }
}

fn of_string(string: &StringType) -> Limits {
    let named = match &string.format {
        VariantOrUnknownOrEmpty::Unknown(_) => format_of(string),
        VariantOrUnknownOrEmpty::Item(_) | VariantOrUnknownOrEmpty::Empty => None,
    };
    Limits {
        length: Range {
            least: string.min_length.filter(|least| *least > 0),
            most: string.max_length,
        },
        pattern: string.pattern.clone().filter(|pattern| is_short(pattern)),
        format: named
            .filter(|name| *name != "uuid" && is_short(name))
            .map(str::to_owned),
        ..Limits::default()
    }
}

fn of_number(number: &NumberType) -> Limits {
    let bound = |value: Option<f64>, exclusive| {
        value.map(|value| Bound {
            number: value.to_string(),
            exclusive,
        })
    };
    Limits {
        number: Range {
            least: bound(number.minimum, number.exclusive_minimum),
            most: bound(number.maximum, number.exclusive_maximum),
        },
        multiple_of: number.multiple_of.map(|value| value.to_string()),
        ..Limits::default()
    }
}

fn of_integer(integer: &IntegerType) -> Limits {
    let end = |value: Option<i64>, step: Option<i64>| {
        let end = value.and_then(|value| value.checked_add(step.unwrap_or(0)));
        end.filter(|end| !is_of_width(*end)).map(|end| Bound {
            number: end.to_string(),
            exclusive: false,
        })
    };
    Limits {
        number: Range {
            // The least whole number more than 0 is 1.
            least: end(integer.minimum, integer.exclusive_minimum.then_some(1)),
            most: end(integer.maximum, integer.exclusive_maximum.then_some(-1)),
        },
        multiple_of: integer
            .multiple_of
            .filter(|value| *value != 1)
            .map(|value| value.to_string()),
        ..Limits::default()
    }
}

/// Whether a bound is that of a machine's integers, which tells readers nothing of the value.
fn is_of_width(end: i64) -> bool {
    const WIDEST_EXACT: i64 = (1 << 53) - 1;
    const ENDS: [i64; 7] = [
        i32::MIN as i64,
        i32::MAX as i64,
        u32::MAX as i64,
        i64::MIN,
        i64::MAX,
        WIDEST_EXACT,
        -WIDEST_EXACT,
    ];
    ENDS.contains(&end)
}
