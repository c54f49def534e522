//! Methods of unions that test for or return one variant, and conversions from unions with some of the variants.

use super::{Given, Ty, TypeId};

/// The methods of one variant: `is_…`, and `as_…` and `into_…` if it holds a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantMethods {
    /// The variant, by index.
    pub variant: usize,
    /// The end of the names: `license_keys` in `is_license_keys`.
    pub stem: String,
    /// The value that the variant holds.
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

/// A conversion from a union into another one that has its variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathered {
    /// The union.
    pub from: TypeId,
    /// Its variants.
    pub variants: Vec<GatheredVariant>,
}

/// A variant of a union that converts into another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatheredVariant {
    /// Its name.
    pub name: String,
    /// The variant of the other union; `None` if it holds a union that converts into the other one itself.
    pub place: Option<usize>,
    /// Whether its value is in a box.
    pub boxed: bool,
}
