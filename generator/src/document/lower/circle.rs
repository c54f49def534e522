//! Finds components that are nothing but references to each other.

use indexmap::IndexMap;
use openapiv3::{Components, ReferenceOr};

use super::Context;
use super::reference::Section;
use crate::document::pointer::{Path, escape, unescape};

impl Context<'_> {
    /// Reports each component whose references never reach a value.
    pub(super) fn circles(&mut self, components: &Components) {
        let mut found = circular(&components.schemas, Section::Schemas);
        found.extend(circular(&components.responses, Section::Responses));
        found.extend(circular(&components.parameters, Section::Parameters));
        found.extend(circular(&components.request_bodies, Section::RequestBodies));
        found.extend(circular(&components.headers, Section::Headers));
        found.extend(circular(
            &components.security_schemes,
            Section::SecuritySchemes,
        ));
        for pointer in found {
            let what = "the reference leads in a circle and never to a value";
            self.error(&Path::at(&pointer), what, "let one of them say what it is");
        }
    }
}

fn circular<T>(map: &IndexMap<String, ReferenceOr<T>>, section: Section) -> Vec<String> {
    let next = |item: &ReferenceOr<T>| match item {
        ReferenceOr::Reference { reference } => {
            let name = reference
                .strip_prefix('#')?
                .strip_prefix(section.prefix())?;
            Some(unescape(name).into_owned())
        }
        ReferenceOr::Item(_) => None,
    };
    let is_circular = |item: &ReferenceOr<T>| {
        let mut name = next(item);
        for _ in 0..=map.len() {
            match name.as_ref().and_then(|name| map.get(name)) {
                Some(item) => name = next(item),
                None => return false,
            }
        }
        true
    };
    map.iter()
        .filter(|(_, item)| is_circular(item))
        .map(|(name, _)| format!("{}{}", section.prefix(), escape(name)))
        .collect()
}
