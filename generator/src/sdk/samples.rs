//! Samples: a valid value of each type, as JSON.

/// A valid value of a type, of a variant of a union, or of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The type's name, for a variant followed by a dot and the variant in snake case; or `event`, a dot, and the
    /// event's name.
    pub name: String,
    /// The value.
    pub value: SampleValue,
}

/// A value as JSON. The string `"@Name"` stands for the sample of that name; any other string that starts with `@` gets
/// a second `@` before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SampleValue {
    /// An object: its properties, each with its value.
    Object(Vec<(String, String)>),
    /// Any other value.
    Other(String),
}
