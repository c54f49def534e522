//! Schemas inside of others that references also point to. Such a schema is one type, for every referrer.
//!
//! In: the components that the reader hoisted, with their original places. Out: for a schema without a name, the
//! component that was made of it.

use std::collections::HashMap;

use crate::analyze::{Analyzer, Place};
use crate::document::Document;
use crate::document::model::schema::{Schema as Source, Type as SourceType};
use crate::ir::{Origin, SchemaId};

/// A place in a file: the number of the file, and a pointer.
type Origins<'a> = (usize, &'a str);

/// The components that were hoisted from elsewhere.
#[derive(Debug, Default)]
pub(in crate::analyze) struct Hoisted<'a> {
    /// The component by its original place; `None` if there are several, because a schema may mean something else in
    /// each scope.
    components: HashMap<Origins<'a>, Option<&'a str>>,
    /// The original places, by the pointer of the component.
    origins: HashMap<&'a str, Origins<'a>>,
    /// The paths of names that lead to the original schemas, by the name of the component.
    places: HashMap<String, Vec<String>>,
}

impl<'a> Hoisted<'a> {
    pub(in crate::analyze) fn of(document: &'a Document) -> Self {
        let mut hoisted = Self::default();
        for (component, file, from) in document.hoisted() {
            if !component.starts_with("/components/schemas/") {
                continue;
            }
            hoisted.origins.insert(component, (file, from));
            let known = hoisted.components.entry((file, from));
            known
                .and_modify(|known| *known = None)
                .or_insert(Some(component));
        }
        hoisted
    }

    /// Returns the pointer of the component that was made of the schema at this place.
    fn component(&self, pointer: &str) -> Option<&'a str> {
        if self.components.is_empty() {
            return None;
        }
        let mut ends = pointer.match_indices('/').map(|(at, _)| at).skip(3);
        let (outer, inner) = pointer.split_at(ends.next().unwrap_or(pointer.len()));
        let Some((file, from)) = self.origins.get(outer) else {
            return self.components.get(&(0, pointer)).copied().flatten();
        };
        // If there are several copies of a component, there are several of each schema in it, too.
        self.components.get(&(*file, *from)).copied().flatten()?;
        let pointer = format!("{from}{inner}");
        let found = self.components.get(&(*file, pointer.as_str()));
        found.copied().flatten()
    }
}

impl<'a> Analyzer<'a> {
    /// Returns the component that was made of the schema at this place, if the schema needs a type of its own.
    pub(in crate::analyze) fn referred(
        &mut self,
        item: &Source,
        place: &Place,
    ) -> Option<SchemaId> {
        let pointer = self.hoisted.component(&place.pointer)?;
        if pointer == place.pointer || !has_name(item) {
            return None;
        }
        let name = self.component_name(&format!("#{pointer}"))?;
        let id = self.component(&name);
        self.hoisted.places.insert(name, place.path.clone());
        Some(id)
    }

    /// Names schemas, and those in them, after their places instead of the references to them.
    pub(in crate::analyze) fn place_referred(&mut self) {
        let places: HashMap<String, Vec<String>> = std::mem::take(&mut self.hoisted.places);
        let placed = |mut path: Vec<String>| {
            for _ in 0..=places.len() {
                let outer = path.first().and_then(|name| places.get(name));
                let Some(outer) = outer else { break };
                path.splice(..1, outer.iter().cloned());
            }
            path
        };
        for schema in self.schemas.iter_mut().flatten() {
            let path = match &schema.origin {
                Origin::Component(name) if places.contains_key(name) => vec![name.clone()],
                Origin::Inline(path) => path.clone(),
                Origin::Component(_) | Origin::Structural(_) => continue,
            };
            schema.origin = Origin::Inline(placed(path));
        }
    }
}

/// Whether a schema becomes a type with a name in any case.
fn has_name(item: &Source) -> bool {
    let lists_strings = item.sole_type() == Some(SourceType::String) && item.values.len() > 1;
    lists_strings || !item.object.properties.is_empty() || item.all_of.len() > 1
}
