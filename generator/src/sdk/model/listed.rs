//! Values of enums.

/// A value of an enum of strings.
#[derive(Debug, Clone)]
pub struct StringValue {
    /// The variant.
    pub name: String,
    /// The string.
    pub value: String,
    /// Its documentation.
    pub docs: Option<String>,
}

/// A value of an enum of whole numbers.
#[derive(Debug, Clone)]
pub struct IntegerValue {
    /// The variant.
    pub name: String,
    /// The number.
    pub value: i64,
    /// Its documentation.
    pub docs: Option<String>,
}
