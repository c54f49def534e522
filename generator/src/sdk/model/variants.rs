//! Methods of unions that ask for one variant.

use super::{Given, Ty};

/// The methods of one variant: `is_…`, and of one that holds a value `as_…` and `into_…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantMethods {
    /// The variant, by index.
    pub variant: usize,
    /// The end of the names: `license_keys` in `is_license_keys`.
    pub stem: String,
    /// What the variant holds.
    pub held: Option<HeldValue>,
}

/// The value of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldValue {
    /// Its type, without the box.
    pub ty: Ty,
    /// Whether it is in a box.
    pub boxed: bool,
    /// How `as_…` returns it.
    pub given: Given,
    /// Whether its type implements `TryFrom` the union.
    pub converts: bool,
}
