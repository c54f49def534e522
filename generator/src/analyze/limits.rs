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
        let mut checks = Vec::new();
        // Who nests deeper than this goes in a circle.
        for _ in 0..16 {
            let Some(item) = self.behind(view) else {
                break;
            };
            default = default.or_else(|| stated_default(&item.schema_data));
            for check in extension::checks(&item.schema_data) {
                if !checks.contains(&check) {
                    checks.push(check);
                }
            }
            let members = match &item.schema_kind {
                SchemaKind::OneOf { one_of: members }
                | SchemaKind::AnyOf { any_of: members }
                | SchemaKind::AllOf { all_of: members } => members,
                SchemaKind::Type(ty) => {
                    let listed = listed(&item.schema_data, ty);
                    let meanings = meanings(&item.schema_data);
                    return Limits {
                        default,
                        meanings: meanings.filter(|_| !listed.is_empty()).unwrap_or_default(),
                        listed,
                        checks,
                        ..of_type(&item.schema_data, ty)
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
            checks,
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

/// The values that a schema lists, as JSON. Those of strings are a type of their own.
fn listed(data: &SchemaData, ty: &SourceType) -> Vec<String> {
    fn texts<T: ToString>(values: &[Option<T>]) -> Vec<String> {
        values.iter().flatten().map(T::to_string).collect()
    }
    let values = match ty {
        SourceType::String(_) => Vec::new(),
        SourceType::Integer(integer) => texts(&integer.enumeration),
        SourceType::Number(number) => texts(&number.enumeration),
        // Both are no list.
        SourceType::Boolean(boolean) if boolean.enumeration.len() > 1 => Vec::new(),
        SourceType::Boolean(boolean) => texts(&boolean.enumeration),
        SourceType::Array(_) | SourceType::Object(_) => {
            let values = extension(data, extension::ENUM).and_then(Value::as_array);
            values.map_or_else(Vec::new, |values| {
                values.iter().map(Value::to_string).collect()
            })
        }
    };
    match values.iter().all(|value| is_short(value)) {
        true => values,
        false => Vec::new(),
    }
}

/// What a document says of each of the values that it lists, by title, by description, or by both.
pub(super) fn meanings(data: &SchemaData) -> Option<Vec<Option<String>>> {
    let words = |name: &str| -> Vec<Option<&str>> {
        let list = extension(data, name).and_then(Value::as_array);
        list.map_or_else(Vec::new, |list| list.iter().map(Value::as_str).collect())
    };
    let (titles, descriptions) = (
        words(extension::ENUM_TITLES),
        words(extension::ENUM_DESCRIPTIONS),
    );
    let count = titles.len().max(descriptions.len());
    let said = (0..count).map(|at| {
        let of = |list: &[Option<&str>]| list.get(at).copied().flatten().map(str::to_owned);
        match (of(&titles), of(&descriptions)) {
            (Some(title), Some(description)) => Some(format!("{title}: {description}")),
            (one, other) => one.or(other),
        }
    });
    (count > 0).then(|| said.collect())
}

fn of_type(data: &SchemaData, ty: &SourceType) -> Limits {
    match ty {
        SourceType::String(string) => of_string(data, string),
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

fn of_string(data: &SchemaData, string: &StringType) -> Limits {
    let word = |name: &str| {
        let word = extension(data, name).and_then(Value::as_str);
        word.filter(|word| is_short(word)).map(str::to_owned)
    };
    // These say that bytes stand as they are.
    let changes = |encoding: &String| !matches!(encoding.as_str(), "7bit" | "8bit" | "binary");
    let byte = (format_of(string) == Some("byte")).then(|| "base64".to_owned());
    let named = match &string.format {
        VariantOrUnknownOrEmpty::Unknown(_) => format_of(string),
        VariantOrUnknownOrEmpty::Item(_) | VariantOrUnknownOrEmpty::Empty => None,
    };
    Limits {
        length: Range {
            least: string.min_length.filter(|least| *least > 0),
            most: string.max_length,
        },
        encoding: word(extension::CONTENT_ENCODING).filter(changes).or(byte),
        media_type: word(extension::CONTENT_MEDIA_TYPE),
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
