//! Schemas that are within others and that references name, too: one type, whoever names it.
//!
//! In: the components that the reader made of what references name elsewhere, with the places where that is. Out: for a
//! schema without a name, the component that was made of it.

use std::collections::HashMap;

use crate::analyze::{Analyzer, Place};
use crate::document::Document;
use crate::document::model::schema::{Schema as Source, Type as SourceType};
use crate::ir::{Origin, SchemaId};

/// A place in a file: its number, and a pointer.
type Origins<'a> = (usize, &'a str);

/// What was made of schemas that are elsewhere.
#[derive(Debug, Default)]
pub(in crate::analyze) struct Hoisted<'a> {
    /// The component by where it was; `None` if there are several, for a schema may mean something else in each scope.
    components: HashMap<Origins<'a>, Option<&'a str>>,
    /// Where they were, by the pointer of the component.
    origins: HashMap<&'a str, Origins<'a>>,
    /// Where schemas are that are components, too, by the name of the component.
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

    /// The pointer of the component that was made of what is here.
    fn component(&self, pointer: &str) -> Option<&'a str> {
        if self.components.is_empty() {
            return None;
        }
        let mut ends = pointer.match_indices('/').map(|(at, _)| at).skip(3);
        let (outer, inner) = pointer.split_at(ends.next().unwrap_or(pointer.len()));
        let Some((file, from)) = self.origins.get(outer) else {
            return self.components.get(&(0, pointer)).copied().flatten();
        };
        // In a component of which there are several, so are there of what is in it.
        self.components.get(&(*file, *from)).copied().flatten()?;
        let pointer = format!("{from}{inner}");
        let found = self.components.get(&(*file, pointer.as_str()));
        found.copied().flatten()
    }
}

impl<'a> Analyzer<'a> {
    /// The schema that references know the one that is here by, if that is a type of its own.
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

    /// Names schemas, and those within them, after where they are, rather than after the references to them.
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

/// Whether a schema gives a type with a name, whatever else it is.
fn has_name(item: &Source) -> bool {
    let lists_strings = item.sole_type() == Some(SourceType::String) && item.values.len() > 1;
    lists_strings || !item.object.properties.is_empty() || item.all_of.len() > 1
}
