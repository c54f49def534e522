//! Headers of parts that are added later, by the names of the parts.

use std::borrow::Cow;

use super::multipart::Multipart;

/// A header of the parts with a name.
pub(super) struct Given {
    pub(super) part: Cow<'static, str>,
    pub(super) name: Cow<'static, str>,
    pub(super) value: String,
    /// Whether there must be such a part, and none was added yet.
    pub(super) is_due: bool,
}

impl Multipart {
    pub(super) fn give(
        &mut self,
        part: Cow<'static, str>,
        name: Cow<'static, str>,
        value: String,
        is_due: bool,
    ) {
        self.headers.push(Given {
            part,
            name,
            value,
            is_due,
        });
    }

    /// Returns `true` if the parts with a name have a header that was given.
    pub(super) fn is_given(&self, part: &str, name: &str) -> bool {
        let is_it = |given: &Given| given.part == part && given.name.eq_ignore_ascii_case(name);
        self.headers.iter().any(is_it)
    }
}
