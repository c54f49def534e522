//! Follows references, gives each a single spelling, and hoists targets outside of the components into them.

mod circle;
pub(super) mod dynamic;
pub(super) mod find;
mod joined;
mod place;

use std::collections::HashMap;

use openapiv3::ReferenceOr;
use serde_json::Value;

pub(super) use self::place::{Place, Section};
use crate::document::Version;
use crate::document::census::{Kind, Referred};
use crate::document::model::operation::Components;
use crate::document::pointer::{Path, escape, unescape};
use crate::document::read::Context;
use crate::document::read::reference::dynamic::{Scope, suffix};

/// The greatest number of references with a description in a chain.
const COPIES: usize = 32;

impl<'a> Context<'a> {
    /// Returns the canonical spelling of a reference. Its target is a component afterwards.
    pub(super) fn reference(&mut self, text: &str, at: &Path<'_>, section: Section) -> String {
        if self.file == 0 && self.scope.is_empty() && self.named(text, section).is_some() {
            return match self.version {
                Version::V2 => text.replacen(self.home(section), section.prefix(), 1),
                Version::V3_0 | Version::V3_1 | Version::V3_2 => text.to_owned(),
            };
        }
        let by_name = self.by_name(text, at, section);
        let text = by_name.as_deref().unwrap_or(text);
        let Some((place, target)) = self.target(text, at) else {
            return text.to_owned();
        };
        if !matches!(target, Value::Object(_) | Value::Bool(_)) {
            self.error(
                at,
                &format!("`{text}` refers to a value that cannot be referenced"),
                "",
            );
            return text.to_owned();
        }
        self.reference_to(place, section)
    }

    /// Returns the reference that a bare name stands for. Components of other sections may have the same name.
    fn by_name(&mut self, text: &str, at: &Path<'_>, section: Section) -> Option<String> {
        let is_name = !text.contains(['/', '#', '.', ':']);
        if !is_name || self.component(section, text).is_none() {
            return None;
        }
        if self.find_as_spelled(text, at).is_some() {
            return None;
        }
        let meant = format!("#{}{}", self.home(section), escape(text));
        let what = format!("the reference `{text}` is a name");
        self.warn(at, &what, &format!("It is read as `{meant}`."));
        Some(meant)
    }

    /// Returns the reference to a value. The value is a component afterwards.
    pub(super) fn reference_to(&mut self, place: Place, section: Section) -> String {
        let scope = match section {
            Section::Schemas => self.scope_of(&place),
            _ => Scope::new(),
        };
        let name = place.pointer.strip_prefix(self.home(section));
        if let Some(name) =
            name.filter(|name| place.file == 0 && scope.is_empty() && !name.contains('/'))
        {
            return format!("#{}{name}", section.prefix());
        }
        format!(
            "#{}{}",
            section.prefix(),
            escape(&self.hoisted_name(section, place, scope))
        )
    }

    /// Returns the target of a reference with the usual spelling.
    pub(super) fn named(&self, text: &str, section: Section) -> Option<&'a Value> {
        let name = text.strip_prefix('#')?.strip_prefix(self.home(section))?;
        let is_plain = !name.contains(['/', '~', '%']);
        self.component(section, name).filter(|_| is_plain)
    }

    /// Whether a reference to a schema, in canonical spelling, has a target.
    pub(super) fn leads_somewhere(&self, reference: &str) -> bool {
        let section = Section::Schemas;
        let name = reference
            .strip_prefix('#')
            .and_then(|rest| rest.strip_prefix(section.prefix()));
        name.is_some_and(|name| {
            let name = unescape(name);
            self.component(section, &name).is_some()
                || self.claimed.contains(&(section, name.into_owned()))
        })
    }

    /// The pointer of a section of the components in this document.
    fn home(&self, section: Section) -> &'static str {
        match self.version {
            Version::V2 => section.home_of_2(),
            Version::V3_0 | Version::V3_1 | Version::V3_2 => section.prefix(),
        }
    }

    fn component(&self, section: Section, name: &str) -> Option<&'a Value> {
        let (_, root) = self.files.first()?;
        let keys = self.home(section).split('/').filter(|key| !key.is_empty());
        keys.chain([name])
            .try_fold(*root, |value, key| value.get(key))
    }

    /// Returns the reference that a value is, in canonical spelling.
    pub(super) fn reference_at<T>(
        &mut self,
        value: &Value,
        at: &Path<'_>,
        section: Section,
    ) -> Option<ReferenceOr<T>> {
        let text = value.get("$ref")?.as_str()?;
        let reference = self.reference(text, &at.key("$ref"), section);
        Some(ReferenceOr::Reference { reference })
    }

    /// Adds the description next to a reference. Since 3.1, it replaces the target's own description, so the target is
    /// copied.
    pub(super) fn described<T>(
        &mut self,
        reference: ReferenceOr<T>,
        value: &Value,
        at: &Path<'_>,
        read: impl FnOnce(&mut Self, &Value, &Path<'_>) -> ReferenceOr<T>,
        describe: impl FnOnce(&mut T, String),
    ) -> ReferenceOr<T> {
        let text = match value.get("description") {
            Some(Value::String(text)) if self.version >= Version::V3_1 => text.clone(),
            _ => return reference,
        };
        let mut copy = self.copied(reference, value, at, read);
        if let ReferenceOr::Item(item) = &mut copy {
            describe(item, text);
        }
        copy
    }

    /// Reads the target of a reference in place of the reference.
    pub(super) fn copied<T>(
        &mut self,
        reference: ReferenceOr<T>,
        value: &Value,
        at: &Path<'_>,
        read: impl FnOnce(&mut Self, &Value, &Path<'_>) -> ReferenceOr<T>,
    ) -> ReferenceOr<T> {
        let Some((place, target)) = value.get("$ref").and_then(|r| self.find(r.as_str()?, at))
        else {
            return reference;
        };
        if self.copies > COPIES {
            // These references form a cycle, which is reported after all components are read.
            return reference;
        }
        let file = std::mem::replace(&mut self.file, place.file);
        self.copies += 1;
        let copy = read(self, target, &Path::at(&place.pointer));
        self.copies -= 1;
        self.file = file;
        match copy {
            ReferenceOr::Item(item) => ReferenceOr::Item(item),
            ReferenceOr::Reference { .. } => reference,
        }
    }

    fn hoisted_name(&mut self, section: Section, place: Place, scope: Scope) -> String {
        let key = (section, place, scope);
        if let Some(name) = self.hoists.get(&key) {
            return name.clone();
        }
        let (_, place, scope) = &key;
        let mut base = stable_name(&place.pointer);
        if base.is_empty() {
            base = self.file_name(place.file);
        }
        base.push_str(&suffix(scope, stable_name));
        let mut name = base.clone();
        let mut count = 2;
        while self.component(section, &name).is_some()
            || self.claimed.contains(&(section, name.clone()))
        {
            name = format!("{base}{count}");
            count += 1;
        }
        self.claimed.insert((section, name.clone()));
        self.hoists.insert(key.clone(), name.clone());
        self.queue.push_back((key, name.clone()));
        name
    }

    /// Returns the name for a value that is a whole file: the name of the file, or of its folder if the file is an
    /// index.
    fn file_name(&self, file: usize) -> String {
        let path = self.files.get(file).map_or("", |(name, _)| *name);
        let mut steps = path.rsplit(['/', '\\']).filter(|step| !step.is_empty());
        let stem = |step: &str| stable_name(step.split('.').next().unwrap_or_default());
        let mut name = steps.next().map(stem).unwrap_or_default();
        if name.eq_ignore_ascii_case("index") || name.eq_ignore_ascii_case("_index") {
            name = steps.next().map(stem).unwrap_or_default();
        }
        match name.is_empty() {
            true => "Document".to_owned(),
            false => name,
        }
    }

    /// Records the target of a reference, so that its keywords are counted.
    pub(super) fn refers_to(&mut self, place: &Place, kind: Kind) {
        self.referred.push(Referred {
            file: place.file,
            pointer: place.pointer.clone(),
            kind,
        });
    }

    /// Reads the hoisted values, which may hoist more.
    pub(super) fn hoist(
        &mut self,
        components: &mut Components,
    ) -> HashMap<String, (usize, String)> {
        let mut hoisted = HashMap::new();
        while let Some(((section, place, scope), name)) = self.queue.pop_front() {
            let Some(value) = self.value(&place) else {
                continue;
            };
            self.refers_to(&place, section.kind());
            self.file = place.file;
            self.scope = scope;
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
        self.scope = Scope::new();
        hoisted
    }
}

/// Keys that structure a document and do not describe a value.
const STRUCTURE: &[&str] = &[
    "$defs",
    "components",
    "content",
    "itemSchema",
    "mediaTypes",
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

/// Makes a name from the parts of a pointer that describe the value, so that the name is stable as long as the value is
/// not moved. The name is empty if there are no such parts.
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
    name
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
        assert_eq!(stable_name(""), "");
    }
}
