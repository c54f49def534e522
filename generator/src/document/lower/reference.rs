//! References: follows them, spells them one way, and hoists into the components what they name elsewhere.

use std::collections::HashMap;

use openapiv3::{Components, ReferenceOr};
use serde_json::Value;

use super::{Context, Version};
use crate::document::pointer::{self, Path, escape, unescape};

/// A part of the components that references lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Section {
    Schemas,
    Responses,
    Parameters,
    RequestBodies,
    Headers,
    SecuritySchemes,
}

impl Section {
    pub(super) const fn prefix(self) -> &'static str {
        match self {
            Self::Schemas => "/components/schemas/",
            Self::Responses => "/components/responses/",
            Self::Parameters => "/components/parameters/",
            Self::RequestBodies => "/components/requestBodies/",
            Self::Headers => "/components/headers/",
            Self::SecuritySchemes => "/components/securitySchemes/",
        }
    }
}

/// A value: its file and its pointer there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) file: usize,
    pub(super) pointer: String,
}

impl<'a> Context<'a> {
    /// Returns the one spelling of a reference; what it names is a component afterwards.
    pub(super) fn reference(&mut self, text: &str, at: &Path<'_>, section: Section) -> String {
        if self.file == 0 && self.is_plain(text, section) {
            return text.to_owned();
        }
        let Some((place, target)) = self.target(text, at) else {
            return text.to_owned();
        };
        let name = place.pointer.strip_prefix(section.prefix());
        if let Some(name) = name.filter(|name| place.file == 0 && !name.contains('/')) {
            return format!("#{}{name}", section.prefix());
        }
        if !matches!(target, Value::Object(_) | Value::Bool(_)) {
            self.error(
                at,
                &format!("`{text}` names a value that cannot be referred to"),
                "",
            );
            return text.to_owned();
        }
        format!(
            "#{}{}",
            section.prefix(),
            escape(&self.hoisted_name(section, place))
        )
    }

    /// Returns whether a reference has the usual spelling and names something.
    fn is_plain(&self, text: &str, section: Section) -> bool {
        let name = text
            .strip_prefix('#')
            .and_then(|rest| rest.strip_prefix(section.prefix()));
        name.is_some_and(|name| {
            !name.contains(['/', '~', '%']) && self.component(section, name).is_some()
        })
    }

    fn component(&self, section: Section, name: &str) -> Option<&'a Value> {
        let (_, root) = self.files.first()?;
        let key = section
            .prefix()
            .trim_start_matches("/components/")
            .trim_end_matches('/');
        root.get("components")?.get(key)?.get(name)
    }

    /// Returns what a value refers to, if it is a reference.
    pub(super) fn plain_reference<T>(
        &mut self,
        value: &Value,
        at: &Path<'_>,
        section: Section,
    ) -> Option<ReferenceOr<T>> {
        let text = value.get("$ref")?.as_str()?;
        let reference = self.reference(text, &at.key("$ref"), section);
        Some(ReferenceOr::Reference { reference })
    }

    /// Gives a reference the description beside it: since 3.1 it takes the place of the target's own,
    /// so the target is copied.
    pub(super) fn described<T>(
        &mut self,
        reference: ReferenceOr<T>,
        value: &Value,
        read: impl FnOnce(&mut Self, &Value, &Path<'_>) -> ReferenceOr<T>,
        describe: impl FnOnce(&mut T, String),
    ) -> ReferenceOr<T> {
        let text = match value.get("description") {
            Some(Value::String(text)) if self.version == Version::V3_1 => text.clone(),
            _ => return reference,
        };
        let Some((place, target)) = value.get("$ref").and_then(|r| self.find(r.as_str()?)) else {
            return reference;
        };
        let file = std::mem::replace(&mut self.file, place.file);
        let copy = read(self, target, &Path::at(&place.pointer));
        self.file = file;
        match copy {
            ReferenceOr::Item(mut item) => {
                describe(&mut item, text);
                ReferenceOr::Item(item)
            }
            ReferenceOr::Reference { .. } => reference,
        }
    }

    /// Returns what a reference names; a reference to nothing is a problem.
    pub(super) fn target(&mut self, text: &str, at: &Path<'_>) -> Option<(Place, &'a Value)> {
        let found = self.find(text);
        if found.is_none() {
            let (file, _) = text.split_once('#').unwrap_or((text, ""));
            let help = if file.is_empty() {
                "add what it names, or correct the name"
            } else {
                "give that file as a further source, or bundle the files into one"
            };
            self.error(at, &format!("the reference `{text}` names nothing"), help);
        }
        found
    }

    /// Returns what a reference names.
    pub(super) fn find(&mut self, text: &str) -> Option<(Place, &'a Value)> {
        let (name, fragment) = text.split_once('#').unwrap_or((text, ""));
        let file = self.find_file(name)?;
        let fragment = percent_decoded(fragment);
        let pointer = if fragment.is_empty() || fragment.starts_with('/') {
            fragment
        } else {
            self.anchor(file, &fragment)?
        };
        let (_, root) = self.files.get(file)?;
        let value = pointer::get(root, &pointer)?;
        Some((Place { file, pointer }, value))
    }

    fn find_file(&self, name: &str) -> Option<usize> {
        if name.is_empty() {
            return Some(self.file);
        }
        let (base, _) = self.files.get(self.file)?;
        let wanted = joined(base, name);
        let by_name = self
            .files
            .iter()
            .position(|(name, _)| joined("", name) == wanted);
        by_name.or_else(|| {
            let id = |root: &Value| root.get("$id").or_else(|| root.get("$self")).cloned();
            self.files
                .iter()
                .position(|(_, root)| id(root).is_some_and(|id| id == name))
        })
    }

    fn anchor(&mut self, file: usize, name: &str) -> Option<String> {
        if self.anchors.is_none() {
            let mut anchors = HashMap::new();
            for (index, (_, root)) in self.files.iter().enumerate() {
                find_anchors(root, &Path::root(), index, &mut anchors);
            }
            self.anchors = Some(anchors);
        }
        self.anchors
            .as_ref()?
            .get(&(file, name.to_owned()))
            .cloned()
    }

    fn hoisted_name(&mut self, section: Section, place: Place) -> String {
        if let Some(name) = self.hoists.get(&(section, place.clone())) {
            return name.clone();
        }
        let base = stable_name(&place.pointer);
        let mut name = base.clone();
        let mut count = 2;
        while self.component(section, &name).is_some()
            || self.claimed.contains(&(section, name.clone()))
        {
            name = format!("{base}{count}");
            count += 1;
        }
        self.claimed.insert((section, name.clone()));
        self.hoists.insert((section, place.clone()), name.clone());
        self.queue.push_back((section, place, name.clone()));
        name
    }

    /// Lowers what was hoisted, which may hoist more.
    pub(super) fn hoist(
        &mut self,
        components: &mut Components,
    ) -> HashMap<String, (usize, String)> {
        let mut hoisted = HashMap::new();
        while let Some((section, place, name)) = self.queue.pop_front() {
            let Some((_, root)) = self.files.get(place.file) else {
                continue;
            };
            let Some(value) = pointer::get(root, &place.pointer) else {
                continue;
            };
            self.file = place.file;
            let at = Path::at(&place.pointer);
            let key = name.clone();
            match section {
                Section::Schemas => {
                    components.schemas.insert(key, self.schema(value, &at));
                }
                Section::Responses => {
                    components.responses.insert(key, self.response(value, &at));
                }
                Section::Parameters => {
                    components
                        .parameters
                        .insert(key, self.parameter(value, &at));
                }
                Section::RequestBodies => {
                    components.request_bodies.insert(key, self.body(value, &at));
                }
                Section::Headers => {
                    components.headers.insert(key, self.header(value, &at));
                }
                Section::SecuritySchemes => {
                    components
                        .security_schemes
                        .insert(key, self.security_scheme(value, &at));
                }
            }
            let pointer = format!("{}{}", section.prefix(), escape(&name));
            hoisted.insert(pointer, (place.file, place.pointer));
        }
        self.file = 0;
        hoisted
    }
}

fn find_anchors(
    value: &Value,
    at: &Path<'_>,
    file: usize,
    anchors: &mut HashMap<(usize, String), String>,
) {
    match value {
        Value::Object(map) => {
            for key in ["$anchor", "$dynamicAnchor"] {
                if let Some(Value::String(name)) = map.get(key) {
                    anchors
                        .entry((file, name.clone()))
                        .or_insert_with(|| at.pointer());
                }
            }
            for (key, value) in map {
                find_anchors(value, &at.key(key), file, anchors);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                find_anchors(value, &at.index(index), file, anchors);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Keys that say how a document is built, and nothing about what is there.
const STRUCTURE: &[&str] = &[
    "$defs",
    "components",
    "content",
    "definitions",
    "parameters",
    "paths",
    "properties",
    "requestBody",
    "responses",
    "schema",
    "schemas",
    "application/json",
];

/// Makes a name from the telling parts of a pointer, so that it stays as long as the place stays.
fn stable_name(pointer: &str) -> String {
    let mut name = String::new();
    for segment in pointer.split('/').map(unescape) {
        if STRUCTURE.contains(&segment.as_ref()) {
            continue;
        }
        for word in segment.split(|c: char| !c.is_alphanumeric() && c != '_') {
            let mut chars = word.chars();
            name.extend(chars.next().into_iter().flat_map(char::to_uppercase));
            name.push_str(chars.as_str());
        }
    }
    if name.is_empty() {
        "Document".to_owned()
    } else {
        name
    }
}

/// Joins a relative file name to the folder of the file that names it.
fn joined(base: &str, name: &str) -> String {
    let base = base.replace('\\', "/");
    let mut parts: Vec<&str> = base.split('/').collect();
    parts.pop();
    if name.starts_with('/') || name.contains("://") {
        parts.clear();
    }
    for part in name.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.retain(|part| *part != ".");
    parts.join("/")
}

fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        let digits = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match digits.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(decoded) if byte == b'%' => {
                bytes.push(decoded);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hoisted_values_by_their_place() {
        assert_eq!(stable_name("/components/schemas/Pet/$defs/tag"), "PetTag");
        assert_eq!(stable_name("/definitions/Pet"), "Pet");
        assert_eq!(
            stable_name("/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema"),
            "PetsIdGet200"
        );
        assert_eq!(stable_name(""), "Document");
    }

    #[test]
    fn joins_file_names() {
        assert_eq!(
            joined("api/openapi.yaml", "./schemas/pet.yaml"),
            "api/schemas/pet.yaml"
        );
        assert_eq!(
            joined("api/schemas/pet.yaml", "../common.yaml"),
            "api/common.yaml"
        );
        assert_eq!(joined("openapi.yaml", "common.yaml"), "common.yaml");
    }

    #[test]
    fn decodes_fragments() {
        assert_eq!(percent_decoded("/a%20b/100%/%zz"), "/a b/100%/%zz");
    }
}
