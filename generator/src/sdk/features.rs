//! Features that turn services off, together with the models that only they use.

use std::collections::BTreeSet;

/// The feature of all services.
pub const ALL_SERVICES: &str = "services";
/// The feature of webhooks, with the models of their events.
pub const WEBHOOKS: &str = "webhooks";

/// The features that turn an item on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// None: the item is in every build.
    Always,
    /// Any of these features.
    Any(BTreeSet<String>),
}

impl Gate {
    /// The gate of an item that nothing enables.
    pub const NEVER: Self = Self::Any(BTreeSet::new());

    /// The gate that one feature opens.
    #[must_use]
    pub fn feature(name: &str) -> Self {
        Self::Any(BTreeSet::from([name.to_owned()]))
    }

    /// The gate of an item that two others need: open if either of these is.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        let (Self::Any(one), Self::Any(two)) = (self, other) else {
            return Self::Always;
        };
        let mut names: BTreeSet<String> = one.union(two).cloned().collect();
        // The feature of all services enables each of them, so it adds nothing to one of them.
        let is_service = |name: &String| name != ALL_SERVICES && name != WEBHOOKS;
        if names.iter().any(is_service) {
            names.remove(ALL_SERVICES);
        }
        Self::Any(names)
    }

    /// The feature that opens the gate, if there is exactly one.
    #[must_use]
    pub fn only(&self) -> Option<&str> {
        match self {
            Self::Any(names) if names.len() == 1 => names.first().map(String::as_str),
            Self::Any(_) | Self::Always => None,
        }
    }
}
