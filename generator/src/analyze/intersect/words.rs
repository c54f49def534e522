//! The texts of problems about intersections.
//!
//! In: two types and the places that describe them. Out: a problem that describes both types in words.

use crate::analyze::Analyzer;
use crate::analyze::intersect::Side;
use crate::ir::{Constant, SchemaId, Shape, Type};
use crate::report::Problem;

/// How many nested lists are described.
const DEPTH: usize = 2;

/// Returns the problem of two schemas that no value satisfies together.
pub(in crate::analyze) fn contradiction(
    analyzer: &Analyzer<'_>,
    first: &Side<'_>,
    second: &Side<'_>,
) -> Problem {
    let words = |side: &Side<'_>| analyzer.in_words(&side.slot.ty);
    let what = format!("no value is both {} and {}", words(second), words(first));
    Problem::error(second.pointer, what)
        .also(first.pointer, format!("here it is {}", words(first)))
        .help(way_on(first, second))
        .recoverable()
}

/// Returns the help text for two schemas that contradict each other.
fn way_on(first: &Side<'_>, second: &Side<'_>) -> &'static str {
    let is_part = |side: &Side<'_>| side.pointer.contains("/allOf");
    match is_part(first) || is_part(second) {
        true => {
            "All parts of an `allOf` apply at the same time: correct one of the two, or remove it."
        }
        false => {
            "All parts of one schema apply at the same time: correct one of the two, or remove it."
        }
    }
}

/// Returns the same problem for one property, or for all additional properties. The objects are still usable, so the
/// property accepts what either schema allows.
pub(in crate::analyze) fn property_contradiction(
    analyzer: &Analyzer<'_>,
    property: Option<&str>,
    first: &Side<'_>,
    second: &Side<'_>,
) -> Problem {
    let words = |side: &Side<'_>| analyzer.in_words(&side.slot.ty);
    let of = property.map_or_else(
        || "of additional properties".to_owned(),
        |name| format!("for `{name}`"),
    );
    let what = format!(
        "no value {of} is both {} and {}, so either is accepted",
        words(second),
        words(first)
    );
    Problem::warning(second.pointer, what)
        .also(first.pointer, format!("here it is {}", words(first)))
        .help(way_on(first, second))
}

impl Analyzer<'_> {
    /// Describes a type in words, for problems.
    fn in_words(&self, ty: &Type) -> String {
        self.in_words_to(ty, DEPTH)
    }

    /// Describes a type, and nested lists down to this depth, because a list may contain itself.
    fn in_words_to(&self, ty: &Type, depth: usize) -> String {
        let text = match self.seen_through(ty) {
            Type::String => "a string",
            Type::Integer => "an integer",
            Type::Number | Type::IntegerOrNumber => "a number",
            Type::Boolean => "a boolean",
            Type::Text(format) => return format!("a string with the format `{}`", format.word()),
            Type::Binary => "bytes",
            Type::Foreign(foreign) => return format!("a `{}`", foreign.path),
            Type::Any => "any value",
            Type::Constant(Constant::Null) => "null",
            Type::Constant(constant) => return format!("`{}`", constant.text()),
            Type::Array(item) if depth > 0 => {
                return format!("a list ({})", self.in_words_to(&item.ty, depth - 1));
            }
            Type::Array(_) | Type::Tuple { .. } => "a list",
            Type::Map(_) => "an object",
            Type::OneOrMany(item) if depth > 0 => {
                return format!("{}, or a list of these", self.in_words_to(&item, depth - 1));
            }
            Type::OneOrMany(_) => "one or many",
            Type::Named(id) => return self.schema_in_words(id, depth),
        };
        text.to_owned()
    }

    fn schema_in_words(&self, id: SchemaId, depth: usize) -> String {
        let Some(Some(schema)) = self.schemas.get(id.0 as usize) else {
            return "another schema".to_owned();
        };
        match &schema.shape {
            Shape::Record(_) => "an object".to_owned(),
            Shape::Union(_) => "a member of a union".to_owned(),
            Shape::Alias(slot) if depth > 0 => self.in_words_to(&slot.ty, depth - 1),
            Shape::Alias(_) => "another schema".to_owned(),
            Shape::Integers(_) => "an integer from a list".to_owned(),
            Shape::Strings(values) => {
                let shown: Vec<String> = values
                    .iter()
                    .take(4)
                    .map(|text| format!("`{text}`"))
                    .collect();
                let more = if values.len() > shown.len() {
                    ", …"
                } else {
                    ""
                };
                format!("one of {}{more}", shown.join(", "))
            }
        }
    }
}
