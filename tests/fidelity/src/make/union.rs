//! Unions: chooses the member, and makes an instance of it.

use serde_json::{Map, Value, json};

use super::object::is_constant;
use super::{Maker, Site, SiteKind};
use crate::document::{Document, merge};

impl Maker<'_> {
    /// Makes an instance of one of the members of a union.
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
        // Lists are distinguished by their items.
        let lists = members
            .iter()
            .filter(|member| member.get("type") == Some(&json!("array")))
            .count();
        let prose = [
            "title",
            "description",
            "default",
            "examples",
            "example",
            "deprecated",
        ];
        // A value that another member cannot read is one of the member that accepts anything.
        let takes_any = |member: &Value| {
            let flat = self.document.flat(member);
            flat.keys().all(|keyword| prose.contains(&keyword.as_str()))
        };
        self.state.decides |= property.is_none() && objects > 1 || lists > 1;
        self.state.decides |= members.iter().any(takes_any);
        if some > 1 {
            self.state.mixed = Some(self.state.path.clone());
        }
        let leaf = component(member).map(str::to_owned);
        if at_root && leaf.is_some() {
            self.state.leaf.clone_from(&leaf);
        }
        // Keywords next to the union must hold too, except for prose.
        let alone = shared.keys().all(|keyword| {
            prose.contains(&keyword.as_str()) || keyword == "type" || keyword.starts_with("x-")
        });
        self.state.telling = Some((self.state.path.clone(), self.constants_of(members)));
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
            self.tag(&mut value, property, discriminator, leaf.as_deref());
        }
        Some(value)
    }

    /// The names of properties that have only one value in one of the members.
    fn constants_of(&self, members: &[Value]) -> Vec<String> {
        let mut names = Vec::new();
        for member in members {
            let flat = self.document.flat(member);
            let properties = flat.get("properties").and_then(Value::as_object);
            let fixed = properties
                .into_iter()
                .flatten()
                .filter(|(_, schema)| is_constant(self.document, schema));
            names.extend(fixed.map(|(name, _)| name.clone()));
        }
        names
    }

    /// Makes an instance of one of the subtypes of a component, and sometimes of none of them.
    pub(super) fn subtype(&mut self, base: &str, flat: &Map<String, Value>) -> Option<Value> {
        let subtypes = self.document.subtypes(base);
        let discriminator = flat.get("discriminator")?;
        let property = discriminator.get("propertyName")?.as_str()?;
        let at_root = self.state.path.0.is_empty();
        let prescribed = self.choices.get(self.state.chosen).filter(|_| at_root);
        let index = match prescribed {
            Some(index) => {
                self.state.chosen += 1;
                *index
            }
            None => self.rng.usize(..=subtypes.len()),
        };
        let sites = self.state.sites.len();
        let Some(subtype) = subtypes.get(index) else {
            let value = self.object(flat)?;
            // An instance of no subtype is preserved, whatever it contains.
            self.state.sites.truncate(sites);
            return Some(value);
        };
        if at_root {
            self.state.leaf = Some(subtype.clone());
        }
        let schema = json!({"$ref": format!("#/components/schemas/{subtype}")});
        let mut value = self.value(&schema)?;
        // A value that the subtype cannot read is not an error, because the base accepts it.
        for site in &mut self.state.sites[sites..] {
            site.decides = true;
            site.alone = false;
        }
        self.tag(&mut value, property, discriminator, Some(subtype));
        Some(value)
    }

    /// Ensures that the tag is one that the discriminator maps to the member.
    fn tag(
        &mut self,
        value: &mut Value,
        property: &str,
        discriminator: &Value,
        leaf: Option<&str>,
    ) {
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let own = mapping.into_iter().flatten().filter(|(_, target)| {
            let target = target.as_str().unwrap_or_default();
            let name = target.strip_prefix("#/components/schemas/");
            Some(name.unwrap_or(target)) == leaf
        });
        let mut tags: Vec<&str> = own.map(|(tag, _)| tag.as_str()).collect();
        // Without a mapping, the tag is the name, unless the member lists other values.
        if tags.is_empty() {
            tags.extend(leaf.filter(|leaf| self.takes_tag(leaf, property)));
        }
        if leaf.is_none() && tags.is_empty() {
            // The property does not identify members without a name.
            return;
        }
        let present = value.get(property).and_then(Value::as_str);
        // OpenAPI requires the tag, even if the schema of the member does not.
        if let Some(first) = tags.first()
            && !present.is_some_and(|present| tags.contains(&present))
        {
            value[property] = json!(first);
        }
        if value.get(property).is_some_and(Value::is_string) {
            let path = self.state.path.key(property);
            // The tag alone decides, so other sites of this property are dropped.
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

    /// Whether a property of a component may have the component's name as its value: if it lists values, the name must
    /// be among them.
    fn takes_tag(&self, component: &str, property: &str) -> bool {
        let schema = json!({"$ref": format!("#/components/schemas/{component}")});
        let flat = self.document.flat(&schema);
        let property = flat.get("properties").and_then(|found| found.get(property));
        let Some(flat) = property.map(|schema| self.document.flat(schema)) else {
            return true;
        };
        match (flat.get("const"), flat.get("enum")) {
            (Some(only), _) => only == component,
            (None, Some(values)) => {
                let mut values = values.as_array().into_iter().flatten();
                values.any(|value| value == component)
            }
            (None, None) => true,
        }
    }

    /// Picks a member at random; near the limits, one that is not an object.
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

/// The component that a schema refers to, or that it builds on without additions.
pub(super) fn component_of(schema: &Value) -> Option<&str> {
    let is_prose = |keyword: &String| {
        [
            "allOf",
            "title",
            "description",
            "deprecated",
            "readOnly",
            "writeOnly",
        ]
        .contains(&keyword.as_str())
            || keyword.starts_with("x-")
    };
    match schema
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([only]) if schema.as_object()?.keys().all(is_prose) => component(only),
        _ => component(schema),
    }
}

/// Whether a schema is for objects with properties.
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
