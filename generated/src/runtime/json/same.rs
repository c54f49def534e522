//! Compares JSON values. In: two texts. Out: whether they are equal, ignoring white space, escapes and the order of
//! keys.

use std::collections::BTreeMap;

use crate::runtime::json::error::Problem;
use crate::runtime::json::record::Literal;
use crate::runtime::json::{Constant, DecodeError, Kind, RawJson, Reader};

impl Constant {
    /// Any value, as JSON.
    pub const fn json(value: &'static str) -> Self {
        Self::of(Literal::Other(value, constant_json))
    }
}

/// Consumes a value. Fails if it is not equal to this JSON.
pub fn constant_json(reader: &mut Reader<'_>, expected: &'static str) -> Result<(), DecodeError> {
    reader.constant_json(expected)
}

impl Reader<'_> {
    /// Consumes a value. Fails if it is not equal to this JSON.
    pub fn constant_json(&mut self, expected: &'static str) -> Result<(), DecodeError> {
        self.space();
        let start = self.at;
        // Without the shared state, raw JSON is read in full even while a union tries its members.
        let mut here = self.clone();
        here.work = None;
        let is_same = same(&mut here, &mut Reader::new(expected))?;
        self.at = here.at;
        if is_same {
            return Ok(());
        }
        Err(self.problem(start, Problem::Constant(expected.to_owned())))
    }
}

/// Returns `true` if the next values of two readers are equal. Both are consumed.
fn same(one: &mut Reader<'_>, two: &mut Reader<'_>) -> Result<bool, DecodeError> {
    Ok(match (one.kind()?, two.kind()?) {
        (Kind::Object, Kind::Object) => {
            let one: BTreeMap<String, RawJson> = one.value()?;
            let two: BTreeMap<String, RawJson> = two.value()?;
            one.len() == two.len()
                && one
                    .iter()
                    .all(|(key, value)| two.get(key).is_some_and(|other| value.says(other)))
        }
        (Kind::Array, Kind::Array) => {
            let (one, two): (Vec<RawJson>, Vec<RawJson>) = (one.value()?, two.value()?);
            one.len() == two.len() && one.iter().zip(&two).all(|(one, two)| one.says(two))
        }
        (Kind::String, Kind::String) => one.string()? == two.string()?,
        (Kind::Integer | Kind::Number, Kind::Integer | Kind::Number) => {
            same_number(one.number_text()?, two.number_text()?)
        }
        (Kind::Boolean, Kind::Boolean) => one.boolean()? == two.boolean()?,
        (Kind::Null, Kind::Null) => one.null()? && two.null()?,
        (_, _) => false,
    })
}

/// Compares integers of any size by their digits, and other numbers as floating point.
fn same_number(one: &str, two: &str) -> bool {
    let is_whole = |text: &str| text.bytes().all(|byte| matches!(byte, b'-' | b'0'..=b'9'));
    one == two
        || !(is_whole(one) && is_whole(two))
            && matches!((one.parse::<f64>(), two.parse::<f64>()), (Ok(one), Ok(two)) if one == two)
}

impl RawJson {
    /// Returns `true` if both values are equal.
    fn says(&self, other: &Self) -> bool {
        same(
            &mut Reader::new(self.as_str()),
            &mut Reader::new(other.as_str()),
        )
        .unwrap_or(false)
    }
}
