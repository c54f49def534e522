//! Properties that all members of a union have.

use super::Ty;

/// A method of a union that returns a property which all its members have.
#[derive(Debug, Clone)]
pub struct Getter {
    /// The method's name.
    pub name: String,
    /// The property's name on the wire.
    pub wire: String,
    /// Its documentation.
    pub docs: String,
    /// The type of the property.
    pub ty: Ty,
    /// How it is returned.
    pub given: Given,
    /// Whether a known member may lack it.
    pub nullable: bool,
    /// Whether the document lists exactly one value of it in some member.
    pub is_constant: bool,
    /// Whether it discriminates the members; an unknown value keeps it as well.
    pub is_tag: bool,
    /// Whether it is deprecated in all members.
    pub deprecated: bool,
    /// Whether it is deprecated in some members.
    pub uses_deprecated: bool,
    /// How each variant holds it, in the order of the variants.
    pub arms: Vec<GetterArm>,
}

/// How a method returns the property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// As a copy.
    Copy,
    /// As `&str`.
    Text,
    /// As a slice.
    Slice,
    /// By reference.
    Reference,
}

/// How a variant holds a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GetterArm {
    /// In a field.
    Field {
        /// Its name.
        name: String,
        /// The type that holds it.
        held: Held,
    },
    /// By the method of the same name, because the variant holds a union.
    Method,
    /// As a fixed text without a field.
    Text(String),
}

/// The type of a field that holds a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// `T` or `Box<T>`
    Value,
    /// `Option<T>`
    Option,
    /// `Option<Box<T>>`
    OptionOfBox,
    /// `Patch<T>`
    Patch,
}
