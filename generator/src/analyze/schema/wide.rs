//! Integers that may not fit in a signed 64-bit integer. In: a schema. Out: a type that holds all of its values.

use crate::analyze::Analyzer;
use crate::document::model::schema::{Bound, Schema as Source};
use crate::ir::{Foreign, ForeignForm, Type};

/// The first number after the largest signed 64-bit integer.
const BEYOND: f64 = 9_223_372_036_854_775_808.0;

impl Analyzer<'_> {
    /// Returns the type of integers: the configured one, or one that is wide enough for the bounds in the document.
    pub(in crate::analyze) fn integer(&mut self, item: &Source) -> Type {
        let ty = self.number(item, Type::Integer);
        match wide(item) {
            Some(path) if ty == Type::Integer && item.values.is_empty() => {
                let foreign = Foreign {
                    path: path.to_owned(),
                    form: ForeignForm::Number,
                };
                // The runtime reads and writes `u64` itself.
                if path != "u64" {
                    self.foreign.insert(foreign.clone());
                }
                Type::Foreign(foreign)
            }
            Some(_) | None => ty,
        }
    }
}

/// Returns the Rust type for the integers of a schema, if they do not fit in `i64`.
fn wide(item: &Source) -> Option<&'static str> {
    let value = |bound: &Option<Bound>| bound.as_ref().and_then(|bound| bound.number.float());
    let (least, most) = (value(&item.number.minimum), value(&item.number.maximum));
    let is_whole = |bound: &Option<Bound>| {
        let whole = bound.as_ref().and_then(|bound| bound.number.whole());
        whole.is_some()
    };
    let is_low = least.is_some_and(|least| least <= -BEYOND) && !is_whole(&item.number.minimum);
    // As a floating-point number, the largest `i64` is rounded up to the first number that does not fit.
    let is_high = most.is_some_and(|most| most >= BEYOND) && !is_whole(&item.number.maximum);
    match item.format.as_deref() {
        Some("uint128") => Some("u128"),
        Some("int128") => Some("i128"),
        Some("uint64") if is_whole(&item.number.maximum) => None,
        Some("uint64") => Some("u64"),
        _ if is_low => Some("i128"),
        _ if !is_high => None,
        _ if least.is_none_or(|least| least < 0.0) => Some("i128"),
        _ if most.is_some_and(|most| most > 2.0 * BEYOND) => Some("u128"),
        _ => Some("u64"),
    }
}

/// Whether a type is one of the wide integers.
pub(in crate::analyze) fn is_wide(ty: &Type) -> bool {
    matches!(ty, Type::Foreign(foreign) if ["u64", "u128", "i128"].contains(&foreign.path.as_str()))
}
