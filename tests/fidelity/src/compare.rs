//! Equality of JSON as a user means it: numbers by value, dates as instants, UUIDs in either case, keys in any order.

use serde_json::{Number, Value};

use crate::dates;
use crate::path::Path;
use crate::validity::is_uuid;

/// The first place where two values differ, and how they differ.
#[must_use]
pub fn difference(expected: &Value, found: &Value) -> Option<String> {
    at(&Path::default(), expected, found)
}

fn at(path: &Path, expected: &Value, found: &Value) -> Option<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                match found.get(key) {
                    Some(other) => {
                        if let Some(difference) = at(&path.key(key), value, other) {
                            return Some(difference);
                        }
                    }
                    None => return Some(format!("`{}` is lost: it was {value}", path.key(key))),
                }
            }
            let more = found.keys().find(|key| !expected.contains_key(*key))?;
            Some(format!("`{}` appeared: {}", path.key(more), found[more]))
        }
        (Value::Array(expected), Value::Array(found)) => {
            if expected.len() != found.len() {
                return Some(format!(
                    "`{path}` had {} elements and has {}",
                    expected.len(),
                    found.len()
                ));
            }
            expected
                .iter()
                .zip(found)
                .enumerate()
                .find_map(|(index, (a, b))| at(&path.index(index), a, b))
        }
        (Value::Number(a), Value::Number(b)) if same_number(a, b) => None,
        (Value::String(a), Value::String(b)) if a == b || same_instant(a, b) || same_uuid(a, b) => {
            None
        }
        (a, b) if a == b => None,
        (a, b) => Some(format!("`{path}` was {a} and is {b}")),
    }
}

fn same_number(a: &Number, b: &Number) -> bool {
    match (a.as_i64(), b.as_i64()) {
        (Some(a), Some(b)) => a == b,
        (Some(whole), None) | (None, Some(whole)) => {
            let other = if a.is_f64() { a.as_f64() } else { b.as_f64() };
            // Above 2^53, a float may be the nearest value of several integers.
            whole.unsigned_abs() <= 1 << 53 && other == Some(whole as f64)
        }
        (None, None) => a == b || a.as_f64() == b.as_f64(),
    }
}

fn same_uuid(a: &str, b: &str) -> bool {
    is_uuid(a) && is_uuid(b) && a.eq_ignore_ascii_case(b)
}

fn same_instant(a: &str, b: &str) -> bool {
    dates::instant(a).is_some_and(|instant| dates::instant(b) == Some(instant))
}
