//! Conversions between models that repeat each other: what is received, and the body that creates or updates it.

use super::TypeId;

/// A conversion from another model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// The other model.
    pub source: TypeId,
    /// Its name.
    pub name: String,
    /// How its values are taken over.
    pub kind: RepeatKind,
    /// Whether additional properties are copied as well.
    pub additional: bool,
}

/// How values are taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RepeatKind {
    /// Both are enums of strings, and convert into each other.
    Texts,
    /// Both are structs: these fields are copied, and those that are not listed are not set.
    Fields(Vec<RepeatedField>),
}

/// A field that both have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepeatedField {
    /// The place of the field among the members of the struct.
    pub member: usize,
    /// The other struct's field.
    pub source: String,
    /// Whether the other one always has a value.
    pub held: SourceHeld,
    /// How the value is copied.
    pub copied: Copied,
    /// Whether one of both is deprecated.
    pub deprecated: bool,
}

/// Whether a field of the other struct has a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceHeld {
    /// Always.
    Always,
    /// Unless it is null.
    OrNull,
    /// Unless it is absent.
    OrAbsent,
}

/// How a value is copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Copied {
    /// As it is.
    Copy,
    /// With `clone`.
    Clone,
    /// By its text: an enum of strings.
    Text,
    /// By the conversion of another model.
    Model,
    /// As a variant of a union.
    Variant(Box<Copied>),
    /// Each item of a list.
    Items(Box<Copied>),
}
