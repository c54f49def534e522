//! Conversions between models that repeat each other: from a received model to the body that creates or updates it, and
//! both ways if they are equal.

use super::{Ty, TypeId};
use crate::sdk::Gate;

/// A conversion from another model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// The other model.
    pub source: TypeId,
    /// Its name.
    pub name: String,
    /// How its values are copied.
    pub kind: RepeatKind,
    /// Whether additional properties are copied as well.
    pub additional: bool,
    /// The gate of the conversion, if the other model is in fewer builds than this one.
    pub gate: Option<Gate>,
}

/// How values are copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RepeatKind {
    /// Both are enums of strings, which convert into each other.
    Texts,
    /// Both are structs. These fields are copied, and all others are left unset.
    Fields(Vec<RepeatedField>),
    /// Both are unions. Each variant of the other one becomes a variant of this one.
    Variants(Vec<RepeatedVariant>),
}

/// A variant that both unions have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepeatedVariant {
    /// The index of the variant among those of the union.
    pub variant: usize,
    /// The other union's variant.
    pub source: String,
    /// How its value is copied; `None` if the variant holds none.
    pub copied: Option<Copied>,
    /// Whether the other union holds the value in a box.
    pub boxed: bool,
}

/// A field that both structs have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepeatedField {
    /// The index of the field among the members of the struct.
    pub member: usize,
    /// The other struct's field.
    pub source: String,
    /// Whether the other struct always has a value.
    pub held: SourceHeld,
    /// How the value is copied.
    pub copied: Copied,
    /// Whether either field is deprecated.
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
    /// Unless it is null or absent, as a `Patch`.
    Patch,
}

/// How a value is copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Copied {
    /// Unchanged, because it implements `Copy`.
    Copy,
    /// With `clone`.
    Clone,
    /// By its text, because it is an enum of strings.
    Text,
    /// By its text, because it is a union of strings and numbers: the union, and its variants, each with whether it is a
    /// number.
    Digits(Ty, Vec<(String, bool)>),
    /// By the conversion between models.
    Model,
    /// As a variant of a union.
    Variant(Box<Copied>),
    /// Each item of a list.
    Items(Box<Copied>),
}
