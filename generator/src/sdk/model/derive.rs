//! Traits that types derive on request.

/// A trait that types can derive on request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Derive {
    /// `Default`
    Default,
    /// `Eq`
    Eq,
    /// `Hash`
    Hash,
    /// `Ord`, and `PartialOrd`.
    Ord,
}

impl Derive {
    /// The names of all these traits.
    pub const NAMES: [&'static str; 4] = ["Default", "Eq", "Hash", "Ord"];

    /// The trait with this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "Default" => Some(Self::Default),
            "Eq" => Some(Self::Eq),
            "Hash" => Some(Self::Hash),
            "Ord" => Some(Self::Ord),
            _ => None,
        }
    }
}

/// How a type implements `Default`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DefaultImpl {
    /// By `derive`.
    Derived,
    /// By its constructor, which takes no arguments.
    New,
    /// Not at all.
    Never,
}
