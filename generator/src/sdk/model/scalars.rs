//! Methods of unions of scalars: `as_str`, `as_i64` and the like.

/// A method that returns the scalar that some variants hold, and `None` for the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScalarGetter {
    /// The type that it returns.
    pub form: ScalarForm,
    /// The variants with such a value, by index, and how they hold it.
    pub arms: Vec<(usize, ScalarArm)>,
}

/// The type that a method returns.
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

/// How a variant holds the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScalarArm {
    /// As its payload.
    Same,
    /// As its payload, which is converted into the other number type.
    Widened,
    /// By the payload's method of the same name. The payload is an enum of strings, or a `Number`, which may have no
    /// such value.
    Method {
        /// Whether the method may return nothing.
        optional: bool,
    },
    /// As a fixed value without a payload.
    Fixed(super::Scalar),
}
