//! Unions: which member an instance is one of.

use serde_json::{Map, Value, json};

use super::{Maker, Site, SiteKind};
use crate::document::{Document, merge};

impl Maker<'_> {
    /// An instance of one of the members of a union.
    pub(super) fn member(
        &mut self,
        flat: &Map<String, Value>,
        keyword: &str,
        members: &[Value],
    ) -> Option<Value> {
        let mut shared = flat.clone();
        shared.shift_remove(keyword);
        let discriminator = shared.shift_remove("discriminator");
        let property = discriminator
            .as_ref()
            .and_then(|tag| tag.get("propertyName"))
            .and_then(Value::as_str);
        let at_root = self.state.path.0.is_empty();
        let prescribed = self
            .choices
            .get(self.state.chosen)
            .copied()
            .filter(|_| at_root);
        let index = match prescribed {
            Some(index) => {
                self.state.chosen += 1;
                index
            }
            None => self.pick(members),
        };
        let member = members.get(index)?;
        let objects = members
            .iter()
            .filter(|member| is_object(self.document, member))
            .count();
        let some = members
            .iter()
            .filter(|member| member.get("type") != Some(&json!("null")))
            .count();
        let before = (self.state.decides, self.state.mixed.clone());
        // Lists are told apart by what they hold.
        let lists = members
            .iter()
            .filter(|member| member.get("type") == Some(&json!("array")))
            .count();
        self.state.decides |= property.is_none() && objects > 1 || lists > 1;
        if some > 1 {
            self.state.mixed = Some(self.state.path.clone());
        }
        let leaf = component(member).map(str::to_owned);
        if at_root && leaf.is_some() {
            self.state.leaf.clone_from(&leaf);
        }
        // What stands beside the union must hold too, but for its prose.
        let bare = [
            "title",
            "description",
            "default",
            "examples",
            "example",
            "deprecated",
            "type",
        ];
        let alone = shared
            .keys()
            .all(|keyword| bare.contains(&keyword.as_str()) || keyword.starts_with("x-"));
        let value = match alone {
            true => self.value(member),
            false => {
                let both = merge(shared, self.document.flat(member));
                self.value(&Value::Object(both))
            }
        };
        (self.state.decides, self.state.mixed) = before;
        let mut value = value?;
        if let (Some(property), Some(discriminator)) = (property, &discriminator)
            && value.is_object()
        {
            self.tag(&mut value, property, discriminator, leaf.as_deref(), member);
        }
        Some(value)
    }

    /// Sees to it that the tag is one that the discriminator gives to the member.
    fn tag(
        &mut self,
        value: &mut Value,
        property: &str,
        discriminator: &Value,
        leaf: Option<&str>,
        member: &Value,
    ) {
        let reference = member.get("$ref").and_then(Value::as_str);
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let tags: Vec<&str> = match mapping {
            Some(mapping) => {
                let own = mapping
                    .iter()
                    .filter(|(_, target)| target.as_str() == reference);
                own.map(|(tag, _)| tag.as_str()).collect()
            }
            None => leaf.into_iter().collect(),
        };
        let present = value.get(property).and_then(Value::as_str);
        // OpenAPI asks for the tag even where the member does not.
        if let Some(first) = tags.first()
            && !present.is_some_and(|present| tags.contains(&present))
        {
            value[property] = json!(first);
        }
        if value.get(property).is_some_and(Value::is_string) {
            let path = self.state.path.key(property);
            // The tag decides, so nothing else is to be said of it.
            self.state
                .sites
                .retain(|site| site.path != path || site.kind == SiteKind::Tag);
            self.state.sites.push(Site {
                path,
                kind: SiteKind::Tag,
                decides: self.state.decides,
                alone: true,
            });
        }
    }

    /// A member at random; where it gets deep, one that is no object.
    fn pick(&mut self, members: &[Value]) -> usize {
        let index = self.rng.usize(..members.len().max(1));
        if !self.is_full() {
            return index;
        }
        let small = members
            .iter()
            .position(|member| !is_object(self.document, member));
        small.unwrap_or(index)
    }
}

/// The component that a schema refers to.
#[must_use]
pub fn component(schema: &Value) -> Option<&str> {
    schema
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

/// Whether a schema is one of objects with properties.
#[must_use]
pub fn is_object(document: &Document, schema: &Value) -> bool {
    let flat = document.flat(schema);
    let members = flat
        .get("oneOf")
        .or(flat.get("anyOf"))
        .and_then(Value::as_array);
    match members {
        Some(members) => members.iter().any(|member| is_object(document, member)),
        None => flat.contains_key("properties") || flat.get("type") == Some(&json!("object")),
    }
}
