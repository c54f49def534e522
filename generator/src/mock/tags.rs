//! Unions with members that a property distinguishes. Each value of the property selects the member that must match.
//! In: the union in the document. Out: JSON Schema in which only the property decides, even if another member would
//! match, too.

use openapiv3::ReferenceOr;
use serde_json::{Value, json};

use super::schema::Writer;
use crate::document::model::schema::{Discriminator, Schema};
use crate::document::schema_name;

impl Writer<'_> {
    /// Returns the schemas for the values of the property; `None` if it does not identify the members.
    pub(super) fn tagged(&mut self, schema: &Schema) -> Option<Vec<Value>> {
        let discriminator = schema.discriminator.as_deref()?;
        let members = match schema.one_of.as_slice() {
            [] => schema.any_of.as_slice(),
            members => members,
        };
        if members.is_empty() {
            return None;
        }
        let default = discriminator.default.as_deref().map(plain);
        let property = &discriminator.property_name;
        let (mut known, mut cases) = (Vec::new(), Vec::new());
        for member in members {
            let ReferenceOr::Reference { reference } = member else {
                return None;
            };
            let name = schema_name(reference)?.into_owned();
            let tags = self.tags(discriminator, member, &name);
            if tags.is_empty() && default.as_deref() != Some(name.as_str()) {
                return None;
            }
            let has_tag = json!({"properties": {property: {"enum": tags}}, "required": [property]});
            cases.push(json!({"if": has_tag, "then": self.schema(member)}));
            known.extend(tags);
        }
        let is_known = json!({"properties": {property: {"enum": known}}, "required": [property]});
        let default = members.iter().find(|member| match member {
            ReferenceOr::Reference { reference } => {
                schema_name(reference).as_deref() == default.as_deref() && default.is_some()
            }
            ReferenceOr::Item(_) => false,
        });
        cases.push(match default {
            Some(member) => json!({"if": is_known, "else": self.schema(member)}),
            None => {
                let mut is_known = is_known;
                if let Some(object) = is_known.as_object_mut() {
                    object.insert("type".to_owned(), json!("object"));
                }
                is_known
            }
        });
        Some(cases)
    }

    /// Returns the values of the property that identify a member: those in the mapping, otherwise those that its schema
    /// lists, otherwise its name.
    fn tags(
        &self,
        discriminator: &Discriminator,
        member: &ReferenceOr<Schema>,
        name: &str,
    ) -> Vec<Value> {
        let mapped = discriminator.mapping.iter();
        let mapped = mapped.filter(|(_, target)| plain(target) == name);
        let mapped: Vec<Value> = mapped.map(|(tag, _)| json!(tag)).collect();
        if !mapped.is_empty() {
            return mapped;
        }
        let listed = self.listed(member, &discriminator.property_name, 0);
        match listed.is_empty() {
            false => listed,
            true => vec![json!(name)],
        }
    }

    /// Returns the values that a schema lists for a property.
    fn listed(&self, schema: &ReferenceOr<Schema>, property: &str, depth: usize) -> Vec<Value> {
        const DEPTH: usize = 8;
        let Some(schema) = self.document.schema(schema).filter(|_| depth < DEPTH) else {
            return Vec::new();
        };
        let own = schema.object.properties.get(property);
        let own = own.and_then(|own| self.document.schema(own));
        if let Some(own) = own {
            let values = own.constant.iter().chain(&own.values);
            let values: Vec<Value> = values.map(|it| super::json(&it.to_string())).collect();
            if !values.is_empty() {
                return values;
            }
        }
        let parts = schema
            .all_of
            .iter()
            .chain(&schema.one_of)
            .chain(&schema.any_of);
        let parts = parts.flat_map(|part| self.listed(part, property, depth + 1));
        parts.collect()
    }
}

/// Returns the name of a component, given a name or a reference.
fn plain(target: &str) -> String {
    schema_name(target).map_or_else(|| target.to_owned(), std::borrow::Cow::into_owned)
}
