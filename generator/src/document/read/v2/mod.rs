//! Reads what Swagger 2.0 states differently into the same model: the URL of the API, the components, media types.
//!
//! Some of it is read in documents of OpenAPI 3, too; the census warns about it there.

mod body;
mod value;

use openapiv3::Server;
use serde_json::{Map, Value};

pub(super) use self::body::Part;
pub(super) use self::value::is_typed;
use crate::document::Version;
use crate::document::model::literal::Literal;
use crate::document::model::operation::{Components, Content};
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::content::ONLY;

/// The media types of bodies that do not name their own: those of the document, or those of the operation that is being
/// read.
#[derive(Debug, Default)]
pub(super) struct MediaTypes {
    /// Of requests.
    pub(super) consumes: Vec<String>,
    /// Of responses.
    pub(super) produces: Vec<String>,
    /// Those of the document, while those of an operation are in use.
    all: Option<(Vec<String>, Vec<String>)>,
    /// Whether the response that is being read may be an error.
    pub(super) is_error: bool,
}

impl Context<'_> {
    /// Reads `consumes` and `produces` of the document.
    pub(super) fn media_types(&mut self, root: &Map<String, Value>, at: &Path<'_>) -> MediaTypes {
        MediaTypes {
            consumes: self.texts_of(root, "consumes", at),
            produces: self.texts_of(root, "produces", at),
            all: None,
            is_error: true,
        }
    }

    fn texts_of(&mut self, object: &Map<String, Value>, key: &str, at: &Path<'_>) -> Vec<String> {
        match object.get(key) {
            // A single text instead of a list is a common mistake.
            Some(Value::String(only)) => vec![only.clone()],
            Some(value) => self.texts(value, &at.key(key)),
            None => Vec::new(),
        }
    }

    /// Adds the examples of a response, which are next to its schema, to its content.
    pub(super) fn add_examples(&self, response: &Map<String, Value>, content: &mut Content) {
        let examples = response.get("examples").and_then(Value::as_object);
        for (name, value) in examples
            .into_iter()
            .flatten()
            .filter(|_| self.keeps_examples)
        {
            if let Some(media) = content.get_mut(name) {
                media.examples = vec![(ONLY.to_owned(), Literal::of(value))];
            }
        }
    }

    /// Uses the media types of an operation instead of those of the document, until [`Context::leave_operation`].
    pub(super) fn enter_operation(&mut self, object: &Map<String, Value>, at: &Path<'_>) {
        if !object.contains_key("consumes") && !object.contains_key("produces") {
            return;
        }
        let mut own = self.media_types(object, at);
        let all = std::mem::take(&mut self.media);
        if !object.contains_key("consumes") {
            own.consumes.clone_from(&all.consumes);
        }
        if !object.contains_key("produces") {
            own.produces.clone_from(&all.produces);
        }
        own.all = Some((all.consumes, all.produces));
        self.media = own;
    }

    /// Restores the media types that [`Context::enter_operation`] replaced.
    pub(super) fn leave_operation(&mut self) {
        if let Some((consumes, produces)) = self.media.all.take() {
            self.media = MediaTypes {
                consumes,
                produces,
                all: None,
                is_error: true,
            };
        }
    }

    /// Whether the operation that is being read has other media types for responses than the document.
    pub(super) fn has_own_media_types(&self) -> bool {
        let all = self.media.all.as_ref();
        all.is_some_and(|(_, produces)| *produces != self.media.produces)
    }

    /// Returns the server that `schemes`, `host` and `basePath` describe. Without a host, its URL is a path.
    pub(super) fn base(&mut self, root: &Map<String, Value>, at: &Path<'_>) -> Vec<Server> {
        let mut text = |key: &str| {
            let value = root.get(key)?;
            self.text(value, &at.key(key))
        };
        let host = text("host").unwrap_or_default();
        let path = text("basePath").unwrap_or_default();
        let path = path.trim_matches('/');
        let path = if path.is_empty() {
            String::new()
        } else {
            format!("/{path}")
        };
        let schemes = self.texts_of(root, "schemes", at);
        let host = host.trim_end_matches('/');
        let url = if host.is_empty() {
            path
        } else if host.contains("://") {
            format!("{host}{path}")
        } else {
            // Credentials are not sent over `http` if the document allows `https`.
            let is_plain = !schemes.is_empty() && !schemes.iter().any(|name| name == "https");
            let scheme = if is_plain { "http" } else { "https" };
            format!("{scheme}://{host}{path}")
        };
        if url.is_empty() {
            return Vec::new();
        }
        vec![Server {
            url,
            ..Server::default()
        }]
    }

    /// Reads the components that 2.0 has at the top level. In a document of OpenAPI 3, all of them except security
    /// schemes are read only if something refers to them.
    pub(super) fn definitions(
        &mut self,
        key: &str,
        value: &Value,
        at: &Path<'_>,
        components: &mut Components,
    ) {
        match key {
            "securityDefinitions" => {
                let schemes = self.map(value, at, Self::security_scheme);
                components.security_schemes.extend(schemes);
            }
            _ if self.version != Version::V2 => {}
            "definitions" => components.schemas = self.map(value, at, Self::schema),
            "parameters" => components.parameters = self.map(value, at, Self::parameter),
            _ => components.responses = self.map(value, at, Self::response),
        }
    }
}
