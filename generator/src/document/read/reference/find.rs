//! Finds the target of a reference: by file, `$id`, anchor and pointer.

use std::collections::HashMap;

use serde_json::Value;

use super::joined::{joined, joined_id};
use super::place::{Place, SECTIONS};
use crate::document::pointer::{self, Path, escape, percent_decoded, unescape};
use crate::document::read::Context;
use crate::report::closest;

/// The schemas that can be referred to by a name as well as by their place.
#[derive(Debug, Default)]
pub(in crate::document::read) struct Identities {
    /// Places by absolute `$id`.
    ids: HashMap<String, Place>,
    /// Places by anchor, in document order.
    anchors: HashMap<String, Vec<Anchor>>,
}

#[derive(Debug)]
struct Anchor {
    place: Place,
    dynamic: bool,
}

impl<'a> Context<'a> {
    /// Returns the target of a reference; reports a reference that points to nothing.
    pub(in crate::document::read) fn target(
        &mut self,
        text: &str,
        at: &Path<'_>,
    ) -> Option<(Place, &'a Value)> {
        let mut found = self.find_as_spelled(text, at);
        if found.is_none()
            && let Some(meant) = self.meant(text)
        {
            found = self.find_as_spelled(&meant, at);
            if found.is_some() {
                let what = format!("the reference `{text}` does not resolve");
                self.warn(at, &what, &format!("It is read as `{meant}`."));
            }
        }
        if found.is_none() {
            let (file, _) = text.split_once('#').unwrap_or((text, ""));
            let help = if file.contains("://") {
                "URLs (`https://…`) are fetched only with `--fetch`; or save it to a file whose `$id` is that URL, and pass the file with `--with FILE`".to_owned()
            } else if file.split('/').any(|step| step == "..") {
                "to read files outside of the document's folder, pass a folder that contains both with `--root DIR`".to_owned()
            } else if file.starts_with('/') {
                "write a path relative to the document, or pass that file with `--with FILE`"
                    .to_owned()
            } else if !file.is_empty() && self.find_resource(file, at).is_none() {
                "no file of that name was found beside the document: correct the name, pass the file with `--with FILE`, or bundle the files into one".to_owned()
            } else if !file.is_empty() {
                "that file has nothing at this place: correct the reference".to_owned()
            } else if let Some(close) = self.similar(text) {
                format!("did you mean `{close}`?")
            } else {
                "add the missing definition, or correct the reference".to_owned()
            };
            self.error(
                at,
                &format!("the reference `{text}` does not resolve"),
                &help,
            );
        }
        found
    }

    /// Returns the component that the author of a misspelled reference may have meant.
    fn similar(&self, text: &str) -> Option<String> {
        let (section, name) = text.strip_prefix('#')?.rsplit_once('/')?;
        let (_, root) = self.files.get(self.file)?;
        let names = pointer::get(root, section)?.as_object()?;
        let close = closest(&unescape(name), names.keys().map(String::as_str))?;
        Some(format!("#{section}/{}", escape(close)))
    }

    /// Returns the target of a reference at this place.
    pub(in crate::document::read) fn find(
        &mut self,
        text: &str,
        at: &Path<'_>,
    ) -> Option<(Place, &'a Value)> {
        self.find_as_spelled(text, at).or_else(|| {
            let meant = self.meant(text)?;
            self.find_as_spelled(&meant, at)
        })
    }

    /// Returns the reference that was clearly meant by one that points to nothing: a pointer without its first slash, a
    /// pointer to a whole file, or the name of the only component of that name.
    fn meant(&self, text: &str) -> Option<String> {
        let Some((name, fragment)) = text.split_once('#') else {
            let is_name = !text.is_empty() && !text.contains(['/', '.', ':']);
            let sections = SECTIONS.iter().filter(|_| is_name);
            let mut found = sections.filter(|section| self.component(**section, text).is_some());
            let (only, other) = (found.next()?, found.next());
            let home = self.home(*only);
            return other.is_none().then(|| format!("#{home}{}", escape(text)));
        };
        match fragment {
            "/" if !name.is_empty() => Some(name.to_owned()),
            _ if !fragment.starts_with('/') && fragment.contains('/') => {
                Some(format!("{name}#/{fragment}"))
            }
            _ => None,
        }
    }

    pub(super) fn find_as_spelled(
        &mut self,
        text: &str,
        at: &Path<'_>,
    ) -> Option<(Place, &'a Value)> {
        let (name, fragment) = text.split_once('#').unwrap_or((text, ""));
        let fragment = percent_decoded(fragment);
        let resource = if name.is_empty() {
            self.resource(at)
        } else {
            self.find_resource(name, at)?
        };
        if !fragment.is_empty() && !fragment.starts_with('/') {
            let place = self.anchor(&resource, &fragment)?;
            return Some((place.clone(), self.value(&place)?));
        }
        // A pointer starts at the nearest schema with an `$id` around the reference. If nothing is there, the author
        // meant the document.
        let root = Place {
            file: resource.file,
            pointer: String::new(),
        };
        let own = name.is_empty().then(|| at.pointer());
        let found = [resource, root.clone()].into_iter().find_map(|base| {
            let pointer = format!("{}{fragment}", base.pointer);
            let place = Place { pointer, ..base };
            let value = self.value(&place)?;
            Some((place, value))
        });
        found
            .or_else(|| self.around(&own?, &fragment))
            .or_else(|| self.through(&root, &fragment))
    }

    /// Returns a definition if a reference is relative to a schema around it.
    fn around(&self, at: &str, fragment: &str) -> Option<(Place, &'a Value)> {
        if !fragment.starts_with("/$defs/") && !fragment.starts_with("/definitions/") {
            return None;
        }
        let ends = at.rmatch_indices('/').map(|(end, _)| end);
        ends.into_iter().find_map(|end| {
            let place = Place {
                file: self.file,
                pointer: format!("{}{fragment}", &at[..end]),
            };
            let value = self.value(&place)?;
            Some((place, value))
        })
    }

    /// Follows a pointer, and the references that replace sections or objects along it.
    fn through(&mut self, root: &Place, fragment: &str) -> Option<(Place, &'a Value)> {
        self.followed_through += 1;
        let found = self.step_through(root, fragment);
        self.followed_through -= 1;
        found
    }

    fn step_through(&mut self, root: &Place, fragment: &str) -> Option<(Place, &'a Value)> {
        if self.followed_through > 8 {
            return None;
        }
        let mut place = root.clone();
        let mut value = self.value(&place)?;
        for segment in fragment.split('/').skip(1) {
            let key = unescape(segment);
            if pointer::child(value, &key).is_none() {
                let text = value.get("$ref")?.as_str()?;
                let file = std::mem::replace(&mut self.file, place.file);
                let found = self.find(text, &Path::at(&place.pointer));
                self.file = file;
                (place, value) = found?;
            }
            value = pointer::child(value, &key)?;
            place.pointer.push('/');
            place.pointer.push_str(segment);
        }
        Some((place, value))
    }

    pub(in crate::document::read) fn value(&self, place: &Place) -> Option<&'a Value> {
        let (_, root) = self.files.get(place.file)?;
        pointer::get(root, &place.pointer)
    }

    /// Returns the innermost schema with an `$id` around a place, or the document if there is none.
    fn resource(&mut self, at: &Path<'_>) -> Place {
        let mut resource = Place {
            file: self.file,
            pointer: String::new(),
        };
        if self.identities().ids.is_empty() {
            return resource;
        }
        let whole = at.pointer();
        let Some((_, mut value)) = self.files.get(self.file).copied() else {
            return resource;
        };
        let mut pointer = String::new();
        for segment in whole.split('/').skip(1) {
            let Some(child) = pointer::child(value, &pointer::unescape(segment)) else {
                break;
            };
            value = child;
            pointer.push('/');
            pointer.push_str(segment);
            if value.get("$id").is_some_and(Value::is_string) {
                resource.pointer.clone_from(&pointer);
            }
        }
        resource
    }

    fn find_resource(&mut self, name: &str, at: &Path<'_>) -> Option<Place> {
        let root = |file| Place {
            file,
            pointer: String::new(),
        };
        let (base, _) = self.files.get(self.file)?;
        let wanted = [joined(base, name), joined(base, &percent_decoded(name))];
        let by_name = self
            .files
            .iter()
            .position(|(name, _)| wanted.contains(&joined("", name)));
        if let Some(file) = by_name {
            return Some(root(file));
        }
        let around = self.resource(at);
        let id = self.value(&around).and_then(own_id).unwrap_or_default();
        let absolute = joined_id(id, name);
        let ids = &self.identities().ids;
        ids.get(&absolute).or_else(|| ids.get(name)).cloned()
    }

    /// Returns the place of an anchor: the one within its resource, or otherwise the first in the file.
    fn anchor(&mut self, resource: &Place, name: &str) -> Option<Place> {
        let all = self.identities().anchors.get(name)?;
        let of = |within: &str| {
            all.iter().find(|anchor| {
                anchor.place.file == resource.file && is_within(&anchor.place.pointer, within)
            })
        };
        let found = of(&resource.pointer).or_else(|| of(""))?;
        Some(found.place.clone())
    }

    /// Returns the schemas with a dynamic anchor of this name. If there are any within the resource around a place,
    /// only those are returned.
    pub(in crate::document::read) fn dynamic_anchors(
        &mut self,
        name: &str,
        at: &Path<'_>,
    ) -> Vec<Place> {
        let resource = self.resource(at);
        let Some(all) = self.identities().anchors.get(name) else {
            return Vec::new();
        };
        let of = |wanted: &dyn Fn(&Anchor) -> bool| -> Vec<Place> {
            let found = all.iter().filter(|anchor| wanted(anchor));
            found.map(|anchor| anchor.place.clone()).collect()
        };
        let own = of(&|anchor| {
            !resource.pointer.is_empty()
                && anchor.place.file == resource.file
                && is_within(&anchor.place.pointer, &resource.pointer)
        });
        match own.is_empty() {
            true => of(&|anchor| anchor.dynamic || all.len() == 1),
            false => own,
        }
    }

    fn identities(&mut self) -> &Identities {
        let (files, urls) = (self.files, self.urls);
        self.identities.get_or_insert_with(|| {
            let mut found = Identities::default();
            for (file, url) in urls {
                let place = Place {
                    file: *file,
                    pointer: String::new(),
                };
                found.ids.insert((*url).to_owned(), place);
            }
            for (file, (name, root)) in files.iter().enumerate() {
                collect(root, &Path::root(), file, name, &mut found);
            }
            found
        })
    }
}

fn own_id(value: &Value) -> Option<&str> {
    let id = value.get("$id").or_else(|| value.get("$self"));
    id.and_then(Value::as_str)
}

fn collect(value: &Value, at: &Path<'_>, file: usize, base: &str, found: &mut Identities) {
    match value {
        Value::Object(map) => {
            let place = || Place {
                file,
                pointer: at.pointer(),
            };
            let mut id = None;
            // Most objects have none of these keywords.
            if map.keys().any(|key| key.starts_with('$')) {
                id = own_id(value).map(|id| joined_id(base, id));
                if let Some(id) = &id {
                    found.ids.entry(id.clone()).or_insert_with(place);
                }
                for (key, dynamic) in [("$anchor", false), ("$dynamicAnchor", true)] {
                    if let Some(Value::String(name)) = map.get(key) {
                        let place = place();
                        found
                            .anchors
                            .entry(name.clone())
                            .or_default()
                            .push(Anchor { place, dynamic });
                    }
                }
            }
            let base = id.as_deref().unwrap_or(base);
            for (key, value) in map {
                collect(value, &at.key(key), file, base, found);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                collect(value, &at.index(index), file, base, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_within(pointer: &str, outer: &str) -> bool {
    pointer
        .strip_prefix(outer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
