//! What a union of plain values gives as a value of Rust.

/// A method of a union that gives what several variants hold, or nothing where it is another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScalarGetter {
    /// What it gives.
    pub form: ScalarForm,
    /// The variants that have such a value, by their place, and where it stands.
    pub arms: Vec<(usize, ScalarArm)>,
}

/// What a method gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScalarForm {
    /// `as_str`
    Text,
    /// `as_i64`
    Integer,
    /// `as_f64`
    Float,
    /// `as_bool`
    Boolean,
}

impl ScalarForm {
    /// The name of the method.
    #[must_use]
    pub fn method(self) -> &'static str {
        match self {
            Self::Text => "as_str",
            Self::Integer => "as_i64",
            Self::Float => "as_f64",
            Self::Boolean => "as_bool",
        }
    }

    /// The type of the value.
    #[must_use]
    pub fn rust(self) -> &'static str {
        match self {
            Self::Text => "&str",
            Self::Integer => "i64",
            Self::Float => "f64",
            Self::Boolean => "bool",
        }
    }
}

/// Where the value of a variant stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScalarArm {
    /// It is what the variant holds.
    Same,
    /// It is what the variant holds, as the other kind of number.
    Widened,
    /// The method of the same name gives it: of an enum of strings, and of a `Number`, which may have none.
    Method {
        /// Whether the method may give nothing.
        optional: bool,
    },
    /// The variant holds nothing: it is always this.
    Fixed(super::Scalar),
}
