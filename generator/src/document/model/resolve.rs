//! Follows the references of a document.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

use crate::document::Document;
use crate::document::model::operation::{Header, Parameter, RequestBody, Response, Scheme};
use crate::document::model::schema::Schema;
use crate::document::pointer::unescape;

/// Returns the name of the schema that a reference names.
pub(crate) fn schema_name(reference: &str) -> Option<Cow<'_, str>> {
    name(reference, "schemas")
}

fn name<'a>(reference: &'a str, section: &str) -> Option<Cow<'a, str>> {
    let name = reference
        .strip_prefix("#/components/")?
        .strip_prefix(section)?
        .strip_prefix('/')?;
    (!name.contains('/')).then(|| unescape(name))
}

/// The greatest number of references in a chain.
const DEPTH: usize = 32;

fn resolve<'a, T>(
    item: &'a ReferenceOr<T>,
    all: &'a IndexMap<String, ReferenceOr<T>>,
    section: &str,
) -> Option<&'a T> {
    let mut item = item;
    for _ in 0..DEPTH {
        match item {
            ReferenceOr::Item(item) => return Some(item),
            ReferenceOr::Reference { reference } => {
                item = all.get(name(reference, section)?.as_ref())?;
            }
        }
    }
    None
}

/// Each of these returns `None` if a reference names nothing or leads into a cycle; both were reported when the
/// document was loaded.
impl Document {
    /// Returns a schema, following references through to the schema itself.
    pub(crate) fn schema<'a>(&'a self, schema: &'a ReferenceOr<Schema>) -> Option<&'a Schema> {
        resolve(schema, &self.api.components.schemas, "schemas")
    }

    /// Returns the named schemas.
    pub(crate) fn schemas(&self) -> impl Iterator<Item = (&str, &ReferenceOr<Schema>)> {
        let schemas = self.api.components.schemas.iter();
        schemas.map(|(name, schema)| (name.as_str(), schema))
    }

    /// Returns the schema of that name, which may itself be a reference.
    pub(crate) fn named_schema(&self, name: &str) -> Option<&ReferenceOr<Schema>> {
        self.api.components.schemas.get(name)
    }

    /// Returns a parameter.
    pub(crate) fn parameter<'a>(
        &'a self,
        parameter: &'a ReferenceOr<Parameter>,
    ) -> Option<&'a Parameter> {
        resolve(parameter, &self.api.components.parameters, "parameters")
    }

    /// Returns a request body.
    pub(crate) fn request_body<'a>(
        &'a self,
        body: &'a ReferenceOr<RequestBody>,
    ) -> Option<&'a RequestBody> {
        resolve(body, &self.api.components.request_bodies, "requestBodies")
    }

    /// Returns a response.
    pub(crate) fn response<'a>(
        &'a self,
        response: &'a ReferenceOr<Response>,
    ) -> Option<&'a Response> {
        resolve(response, &self.api.components.responses, "responses")
    }

    /// Returns a header.
    pub(crate) fn header<'a>(&'a self, header: &'a ReferenceOr<Header>) -> Option<&'a Header> {
        resolve(header, &self.api.components.headers, "headers")
    }

    /// Returns a security scheme.
    pub(crate) fn security_scheme<'a>(
        &'a self,
        scheme: &'a ReferenceOr<Scheme>,
    ) -> Option<&'a Scheme> {
        let all = &self.api.components.security_schemes;
        resolve(scheme, all, "securitySchemes")
    }
}
