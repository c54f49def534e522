//! Extensions of a document. They have a meaning only if the configuration names them.

use indexmap::IndexMap;
use openapiv3::Server;
use serde_json::Value;

/// The extensions of an object, by name.
#[derive(Debug, Default)]
pub(crate) struct Extensions(IndexMap<String, Value>);

impl Extensions {
    pub(in crate::document) fn insert(&mut self, name: &str, value: &Value) {
        self.0.insert(name.to_owned(), value.clone());
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The text of a member of an extension that is an object.
    pub(crate) fn member(&self, name: &str, key: &str) -> Option<&str> {
        self.0.get(name)?.get(key)?.as_str()
    }
}

/// The text of an extension of a server.
pub(crate) fn of_server<'a>(server: &'a Server, name: &str) -> Option<&'a str> {
    server.extensions.get(name)?.as_str()
}
