//! Resolves `$dynamicRef`: a schema that depends on its referrer becomes one schema for each referrer.
//!
//! The target of a `$dynamicRef` is the outermost schema with this `$dynamicAnchor` on the path of references that
//! leads to it. The reader follows that path: [`Scope`] holds the target of each anchor on it, and a reference to a
//! schema that uses one of these anchors points to a copy made for that scope. If no schema on the path has the anchor,
//! the target is the only schema in the document that has it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Map, Value};

use super::place::{Place, Section};
use crate::document::pointer::{Path, segments};
use crate::document::read::Context;

/// The targets of dynamic anchors, by name.
pub(in crate::document::read) type Scope = BTreeMap<String, Place>;

impl<'a> Context<'a> {
    /// Adds the dynamic anchors of a schema to the scope, except those that an outer schema has already added. Returns
    /// the previous scope.
    pub(in crate::document::read) fn enter(
        &mut self,
        object: &Map<String, Value>,
        at: &Path<'_>,
    ) -> Option<Scope> {
        let own = anchors(object);
        if own.is_empty() {
            return None;
        }
        let outer = self.scope.clone();
        for (name, below) in own {
            let pointer = match below {
                None => at.pointer(),
                Some(key) => at.key("$defs").key(key).pointer(),
            };
            let file = self.file;
            let place = self.followed(Place { file, pointer });
            self.scope.entry(name.to_owned()).or_insert(place);
        }
        Some(outer)
    }

    /// Returns the part of the scope that a schema depends on.
    pub(in crate::document::read) fn scope_of(&mut self, place: &Place) -> Scope {
        if self.scope.is_empty() {
            return Scope::new();
        }
        let asked = self.asked(place);
        let own = self
            .value(place)
            .and_then(Value::as_object)
            .map(anchors)
            .unwrap_or_default();
        let is_own = |name: &str, bound: &Place| {
            own.iter()
                .any(|(known, below)| *known == name && below.is_none() && bound == place)
        };
        let bound = self.scope.iter();
        bound
            .filter(|(name, bound)| asked.contains(*name) && !is_own(name, bound))
            .map(|(name, bound)| (name.clone(), bound.clone()))
            .collect()
    }

    /// Returns the static reference for a dynamic one.
    ///
    /// # Errors
    /// The reason why it cannot be resolved.
    pub(in crate::document::read) fn dynamic(
        &mut self,
        text: &str,
        at: &Path<'_>,
    ) -> Result<String, String> {
        let name = text.rsplit('#').next().unwrap_or_default();
        if name.starts_with('/') || name.is_empty() {
            return Ok(self.reference(text, at, Section::Schemas));
        }
        let bound = self.scope.get(name).cloned();
        let place = bound.or_else(|| match self.dynamic_anchors(name, at).as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        });
        if let Some(place) = place {
            return Ok(self.reference_to(place, Section::Schemas));
        }
        Err(match self.dynamic_anchors(name, at).len() {
            0 => format!("`{text}` is not defined by any schema that leads to it"),
            count => {
                format!("`{text}` is defined by {count} schemas, but by none that leads to it")
            }
        })
    }

    /// Returns the static reference for a `$recursiveRef`. Its target is the innermost schema around it that is the
    /// root of a recursion, or otherwise the component or the document around it (JSON Schema 2019-09, section
    /// 8.2.4.2).
    pub(in crate::document::read) fn recursive(&mut self, at: &Path<'_>) -> Option<String> {
        let whole = at.pointer();
        let ends = whole
            .match_indices('/')
            .map(|(end, _)| end)
            .chain([whole.len()]);
        let mut around: Vec<Place> = ends
            .map(|end| Place {
                file: self.file,
                pointer: whole[..end].to_owned(),
            })
            .collect();
        around.reverse();
        let is_root = |place: &&Place| {
            let value = self.value(place);
            value.is_some_and(|value| {
                value.get("$recursiveAnchor") == Some(&Value::Bool(true))
                    || value.get("$id").is_some_and(Value::is_string)
            })
        };
        let home = Section::Schemas.prefix();
        let is_component = |place: &&Place| {
            let name = place.pointer.strip_prefix(home);
            name.is_some_and(|name| !name.contains('/'))
        };
        let root = around.iter().find(is_root);
        let place = root.or_else(|| around.iter().find(is_component))?.clone();
        Some(self.reference_to(place, Section::Schemas))
    }

    /// Follows schemas that are nothing but a reference.
    fn followed(&mut self, mut place: Place) -> Place {
        for _ in 0..8 {
            let Some(Value::Object(object)) = self.value(&place) else {
                break;
            };
            let is_bare = object
                .keys()
                .all(|key| key == "$ref" || key == "$dynamicAnchor");
            let Some(text) = object.get("$ref").and_then(Value::as_str) else {
                break;
            };
            let file = std::mem::replace(&mut self.file, place.file);
            let found = self.find(text, &Path::at(&place.pointer));
            self.file = file;
            match found.filter(|_| is_bare) {
                Some((next, _)) => place = next,
                None => break,
            }
        }
        place
    }

    /// Returns the dynamic anchors that a schema, or a schema that it refers to, uses.
    fn asked(&mut self, place: &Place) -> BTreeSet<String> {
        if let Some(asked) = self.asked.get(place) {
            return asked.clone();
        }
        let mut names = BTreeSet::new();
        let mut seen = HashSet::from([place.clone()]);
        let mut todo = vec![place.clone()];
        while let Some(place) = todo.pop() {
            let Some(value) = self.value(&place) else {
                continue;
            };
            let (mut dynamic, mut plain) = (Vec::new(), Vec::new());
            references(value, &mut dynamic, &mut plain);
            names.extend(dynamic.into_iter().map(str::to_owned));
            let file = std::mem::replace(&mut self.file, place.file);
            for text in plain {
                if let Some((next, _)) = self.find(text, &Path::at(&place.pointer))
                    && seen.insert(next.clone())
                {
                    todo.push(next);
                }
            }
            self.file = file;
        }
        self.asked.insert(place.clone(), names.clone());
        names
    }
}

/// Returns the dynamic anchors of a schema and of its `$defs`, the latter with their keys.
fn anchors(object: &Map<String, Value>) -> Vec<(&str, Option<&str>)> {
    let mut found = Vec::new();
    if let Some(Value::String(name)) = object.get("$dynamicAnchor") {
        found.push((name.as_str(), None));
    }
    if let Some(Value::Object(definitions)) = object.get("$defs") {
        for (key, definition) in definitions {
            if let Some(Value::String(name)) = definition.get("$dynamicAnchor") {
                found.push((name.as_str(), Some(key.as_str())));
            }
        }
    }
    found
}

/// Collects the names of dynamic references, and the texts of static ones.
fn references<'v>(value: &'v Value, dynamic: &mut Vec<&'v str>, plain: &mut Vec<&'v str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("$dynamicRef", Value::String(text)) => {
                        dynamic.extend(text.rsplit('#').next());
                    }
                    ("$ref", Value::String(text)) => plain.push(text),
                    _ => references(value, dynamic, plain),
                }
            }
        }
        Value::Array(list) => list
            .iter()
            .for_each(|value| references(value, dynamic, plain)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Returns the suffix for the name of a schema's copy: the names of the schemas that it was made for.
pub(in crate::document::read) fn suffix(
    scope: &Scope,
    stable_name: impl Fn(&str) -> String,
) -> String {
    let mut name = String::new();
    for place in scope.values() {
        let last = segments(&place.pointer).last().unwrap_or_default();
        let is_component = place.pointer.starts_with(Section::Schemas.prefix())
            && segments(&place.pointer).count() == 3;
        name.push_str(&match is_component {
            true => stable_name(&format!("/{last}")),
            false => stable_name(&place.pointer),
        });
    }
    name
}
