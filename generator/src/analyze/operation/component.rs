//! Parameters, bodies and responses that are components. A schema without a name in one of them is named after it, and
//! is one type for all operations that refer to it. In: a reference. Out: the place of its target.

use openapiv3::ReferenceOr;

use crate::analyze::Place;
use crate::document::pointer::unescape;

/// A section of the components, and the words that distinguish its names from those of schemas, the default first.
pub(in crate::analyze) struct Section {
    name: &'static str,
    words: &'static [&'static str],
}

pub(in crate::analyze) const PARAMETERS: Section = Section {
    name: "parameters",
    words: &["parameter", "param"],
};

pub(in crate::analyze) const BODIES: Section = Section {
    name: "requestBodies",
    words: &["body", "request"],
};

pub(in crate::analyze) const RESPONSES: Section = Section {
    name: "responses",
    words: &["response"],
};

pub(in crate::analyze) const HEADERS: Section = Section {
    name: "headers",
    words: &["header"],
};

impl Section {
    /// Returns the place of the component that a reference points to.
    pub(in crate::analyze) fn place<T>(&self, reference: &ReferenceOr<T>) -> Option<Place> {
        let ReferenceOr::Reference { reference } = reference else {
            return None;
        };
        let pointer = reference.strip_prefix('#')?;
        let inner = pointer.strip_prefix("/components/")?;
        let key = inner.strip_prefix(self.name)?.strip_prefix('/')?;
        if key.contains('/') {
            return None;
        }
        let key = unescape(key).into_owned();
        let lower = key.to_lowercase();
        let says = self.words.iter().any(|word| lower.ends_with(word));
        let word = self.words.first().filter(|_| !says);
        Some(Place {
            path: std::iter::once(key)
                .chain(word.map(|word| (*word).to_owned()))
                .collect(),
            pointer: pointer.to_owned(),
        })
    }
}
