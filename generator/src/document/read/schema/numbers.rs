//! Numbers that the document describes by more than their type. In: a schema with all its keywords. Out: the same
//! schema, with the type of a number.

use crate::document::model::literal::Literal;
use crate::document::model::schema::{Schema, Type};
use crate::document::read::Context;

/// Formats of integers.
const WHOLE: &[&str] = &[
    "int8", "int16", "int32", "int64", "int128", "uint8", "uint16", "uint32", "uint64", "uint128",
    "integer", "long",
];
/// Formats of other numbers.
const FLOATING: &[&str] = &["float", "double", "decimal", "single"];

impl Context<'_> {
    /// Reads a number with the format of an integer as an integer, and a number that may also be sent as text as a
    /// number.
    pub(super) fn numbers(&mut self, schema: &mut Schema) {
        let format = schema.format.as_deref().unwrap_or_default();
        let whole = WHOLE.contains(&format);
        let number = match (whole, FLOATING.contains(&format)) {
            (true, _) => Type::Integer,
            (false, true) => Type::Number,
            (false, false) => return,
        };
        // .NET describes numbers this way: with text as a second type, or without a type and with a pattern of digits.
        let is_both = match schema.types.as_slice() {
            [] => schema.values.is_empty(),
            [Type::String, other] | [other, Type::String] => {
                matches!(other, Type::Integer | Type::Number)
            }
            _ => false,
        };
        let pattern = schema.string.pattern.as_deref();
        if is_both && pattern.is_some_and(is_of_digits) {
            schema.types = vec![number];
            self.numbers_in_text = true;
        } else if schema.types.is_empty() && schema.values.is_empty() && pattern.is_none() {
            schema.types = vec![number];
        }
        if whole && schema.types == [Type::Number] && has_no_fraction(schema) {
            schema.types = vec![Type::Integer];
        }
    }
}

/// Whether a pattern describes the digits of a number.
fn is_of_digits(pattern: &str) -> bool {
    let is_digits = |class: &&str| pattern.contains(*class);
    let letters = pattern.replace("\\d", "").replace("[eE]", "");
    ["\\d", "[0-9]"].iter().any(is_digits) && !letters.chars().any(char::is_alphabetic)
}

/// Whether no other keyword of a number has a value with a fraction.
fn has_no_fraction(schema: &Schema) -> bool {
    let is_whole = |value: &Literal| match value {
        Literal::Number(number) => number.whole().is_some() || !number.is_float(),
        Literal::Null
        | Literal::String(_)
        | Literal::Boolean(_)
        | Literal::List(_)
        | Literal::Object(_) => true,
    };
    let step = schema.number.multiple_of.as_ref();
    let mut values = schema
        .values
        .iter()
        .chain(schema.default.as_deref())
        .chain(schema.example.as_deref());
    values.all(is_whole) && step.is_none_or(|step| step.whole().is_some())
}
