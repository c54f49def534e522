//! The values that fields have before they are read.

use std::collections::BTreeMap;

use crate::runtime::json::{Number, RawJson};

/// A type with a constant placeholder value. A record starts as one, and each field that is read replaces a part of
/// it. Callers never see a placeholder: a missing required field is an error.
pub trait Blank: Sized {
    /// The placeholder.
    const BLANK: Self;
}

macro_rules! blank {
    ($($type:ty: $value:expr),+ $(,)?) => {
        $(impl Blank for $type {
            const BLANK: Self = $value;
        })+
    };
}

blank! {
    String: Self::new(),
    bool: false,
    i32: 0,
    i64: 0,
    u32: 0,
    u64: 0,
    f64: 0.0,
    Number: Self::Integer(0),
    RawJson: Self::NULL,
}

impl<T> Blank for Option<T> {
    const BLANK: Self = None;
}

impl<T> Blank for Vec<T> {
    const BLANK: Self = Self::new();
}

impl<T> Blank for BTreeMap<String, T> {
    const BLANK: Self = Self::new();
}
