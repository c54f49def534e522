//! Follows the references of a lowered document.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::{
    Components, Header, Parameter, ReferenceOr, RequestBody, Response, Schema, SchemaData,
    SecurityScheme,
};
use serde_json::Value;

use super::Document;
use super::extension as x;
use super::pointer::unescape;

/// Returns the name of the schema that a reference names.
pub fn schema_name(reference: &str) -> Option<Cow<'_, str>> {
    name(reference, "schemas")
}

fn name<'a>(reference: &'a str, section: &str) -> Option<Cow<'a, str>> {
    let name = reference
        .strip_prefix("#/components/")?
        .strip_prefix(section)?
        .strip_prefix('/')?;
    (!name.contains('/')).then(|| unescape(name))
}

/// As many references may lead from one to the next.
const DEPTH: usize = 32;

fn resolve<'a, T>(
    item: &'a ReferenceOr<T>,
    all: Option<&'a IndexMap<String, ReferenceOr<T>>>,
    section: &str,
) -> Option<&'a T> {
    let mut item = item;
    for _ in 0..DEPTH {
        match item {
            ReferenceOr::Item(item) => return Some(item),
            ReferenceOr::Reference { reference } => {
                item = all?.get(name(reference, section)?.as_ref())?;
            }
        }
    }
    None
}

/// Each of these gives nothing where a reference names nothing, or leads in a circle: both were reported when
/// the document was loaded.
impl Document {
    fn section<T>(
        &self,
        of: fn(&Components) -> &IndexMap<String, ReferenceOr<T>>,
    ) -> Option<&IndexMap<String, ReferenceOr<T>>> {
        self.openapi.components.as_ref().map(of)
    }

    /// Returns a schema, following references through to the schema itself.
    pub fn schema<'a>(&'a self, schema: &'a ReferenceOr<Schema>) -> Option<&'a Schema> {
        resolve(schema, self.section(|c| &c.schemas), "schemas")
    }

    /// Returns the named schemas.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &ReferenceOr<Schema>)> {
        self.section(|c| &c.schemas)
            .into_iter()
            .flatten()
            .map(|(name, schema)| (name.as_str(), schema))
    }

    /// Returns the schema of that name, which may itself be a reference.
    pub fn named_schema(&self, name: &str) -> Option<&ReferenceOr<Schema>> {
        self.section(|c| &c.schemas)?.get(name)
    }

    /// Returns a parameter.
    pub fn parameter<'a>(&'a self, parameter: &'a ReferenceOr<Parameter>) -> Option<&'a Parameter> {
        resolve(parameter, self.section(|c| &c.parameters), "parameters")
    }

    /// Returns a request body.
    pub fn request_body<'a>(
        &'a self,
        body: &'a ReferenceOr<RequestBody>,
    ) -> Option<&'a RequestBody> {
        resolve(body, self.section(|c| &c.request_bodies), "requestBodies")
    }

    /// Returns a response.
    pub fn response<'a>(&'a self, response: &'a ReferenceOr<Response>) -> Option<&'a Response> {
        resolve(response, self.section(|c| &c.responses), "responses")
    }

    /// Returns a header.
    pub fn header<'a>(&'a self, header: &'a ReferenceOr<Header>) -> Option<&'a Header> {
        resolve(header, self.section(|c| &c.headers), "headers")
    }

    /// Returns a security scheme.
    pub fn security_scheme<'a>(
        &'a self,
        scheme: &'a ReferenceOr<SecurityScheme>,
    ) -> Option<&'a SecurityScheme> {
        resolve(
            scheme,
            self.section(|c| &c.security_schemes),
            "securitySchemes",
        )
    }

    fn part(&self, index: &Value) -> Option<&ReferenceOr<Schema>> {
        self.parts.get(usize::try_from(index.as_u64()?).ok()?)
    }

    /// Returns the schemas of the first elements of an array (`prefixItems`).
    pub fn prefix_items(&self, data: &SchemaData) -> Option<Vec<&ReferenceOr<Schema>>> {
        let parts = data.extensions.get(x::PREFIX_ITEMS)?.as_array()?;
        Some(parts.iter().filter_map(|part| self.part(part)).collect())
    }

    /// Returns the schemas of properties by regular expression (`patternProperties`).
    pub fn pattern_properties<'a>(
        &'a self,
        data: &'a SchemaData,
    ) -> Option<Vec<(&'a str, &'a ReferenceOr<Schema>)>> {
        let parts = data.extensions.get(x::PATTERN_PROPERTIES)?.as_object()?;
        let named =
            |(pattern, part): (&'a String, &Value)| Some((pattern.as_str(), self.part(part)?));
        Some(parts.iter().filter_map(named).collect())
    }

    /// Returns the schema of the names of properties (`propertyNames`).
    pub fn property_names(&self, data: &SchemaData) -> Option<&ReferenceOr<Schema>> {
        self.part(data.extensions.get(x::PROPERTY_NAMES)?)
    }

    /// Returns the schema of properties that no other keyword speaks of, if it is not true or false.
    pub fn unevaluated_properties(&self, data: &SchemaData) -> Option<&ReferenceOr<Schema>> {
        self.part(data.extensions.get(x::UNEVALUATED_PROPERTIES)?)
    }
}
