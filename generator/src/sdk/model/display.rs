//! Types as they read in Rust.

use std::fmt;

use super::{Scalar, Ty};

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("String"),
            Self::Integer => f.write_str("i64"),
            Self::Float => f.write_str("f64"),
            Self::Number => f.write_str("Number"),
            Self::Boolean => f.write_str("bool"),
            Self::Timestamp => f.write_str("Timestamp"),
            Self::Date => f.write_str("Date"),
            Self::Uuid => f.write_str("Uuid"),
            Self::Foreign(path) => f.write_str(path),
            Self::Bytes => f.write_str("Bytes"),
            Self::Raw => f.write_str("RawJson"),
            Self::Unit => f.write_str("()"),
            Self::List(item) => write!(f, "Vec<{item}>"),
            Self::Map(value) => write!(f, "BTreeMap<String, {value}>"),
            Self::Tuple(places) => {
                let places: Vec<String> = places.iter().map(ToString::to_string).collect();
                write!(f, "({})", places.join(", "))
            }
            Self::OpenTuple(tuple) => write!(f, "OpenTuple<{tuple}>"),
            Self::OneOrMany(item) => write!(f, "OneOrMany<{item}>"),
            Self::Option(some) => write!(f, "Option<{some}>"),
            Self::Patch(value) => write!(f, "Patch<{value}>"),
            Self::Boxed(value) => write!(f, "Box<{value}>"),
            Self::Named(name) | Self::Local(name) => f.write_str(name),
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::String(text) => write!(f, "{text:?}"),
            Self::Boolean(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Number(json) | Self::Json(json) => f.write_str(json),
        }
    }
}
