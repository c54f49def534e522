//! Reads the parts that describe the API as a whole: info, servers, tags.

use openapiv3::{Contact, Info, License, Server, ServerVariable};
use serde_json::Value;

use crate::document::census::Kind;
use crate::document::model::operation::Tag;
use crate::document::pointer::Path;
use crate::document::read::Context;

impl Context<'_> {
    pub(super) fn info(&mut self, value: &Value, at: &Path<'_>) -> Info {
        let object = self.object(value, at);
        let mut info = Info::default();
        for (key, value) in object {
            let at = at.key(key);
            match key.as_str() {
                "title" => info.title = self.words(value, &at).unwrap_or_default(),
                "version" => info.version = self.text(value, &at).unwrap_or_default(),
                "description" => info.description = self.words(value, &at),
                "termsOfService" => info.terms_of_service = self.text(value, &at),
                "contact" => info.contact = Some(self.contact(value, &at)),
                "license" => info.license = Some(self.license(value, &at)),
                _ => self.pass_over(Kind::Info, key, &at),
            }
        }
        info
    }

    fn contact(&mut self, value: &Value, at: &Path<'_>) -> Contact {
        let mut contact = Contact::default();
        for (key, value) in self.object(value, at) {
            let at = at.key(key);
            match key.as_str() {
                "name" => contact.name = self.text(value, &at),
                "url" => contact.url = self.text(value, &at),
                "email" => contact.email = self.text(value, &at),
                _ => self.pass_over(Kind::Contact, key, &at),
            }
        }
        contact
    }

    fn license(&mut self, value: &Value, at: &Path<'_>) -> License {
        let mut license = License::default();
        for (key, value) in self.object(value, at) {
            let at = at.key(key);
            match key.as_str() {
                "name" => license.name = self.text(value, &at).unwrap_or_default(),
                "url" => license.url = self.text(value, &at),
                // The name of the license contains the same information.
                "identifier" => {}
                _ => self.pass_over(Kind::License, key, &at),
            }
        }
        license
    }

    pub(super) fn server(&mut self, value: &Value, at: &Path<'_>) -> Server {
        let object = self.object(value, at);
        let mut server = Server {
            url: self.needed(object, "url", at).unwrap_or_default(),
            ..Server::default()
        };
        for (key, value) in object {
            let at = at.key(key);
            match key.as_str() {
                "description" => server.description = self.words(value, &at),
                "variables" => {
                    let found = self.map(value, &at, Self::server_variable);
                    let known = found
                        .into_iter()
                        .filter_map(|(name, variable)| Some((name, variable?)));
                    server.variables = Some(known.collect());
                }
                "url" => {}
                // The type of a server has no field for the name.
                _ if key == "name" || key.starts_with("x-") => {
                    server.extensions.insert(key.clone(), value.clone());
                }
                _ => self.pass_over(Kind::Server, key, &at),
            }
        }
        for name in names_in_braces(&server.url) {
            if !server
                .variables
                .iter()
                .flatten()
                .any(|(known, _)| known == name)
            {
                let what =
                    format!("the URL contains `{{{name}}}`, which is not defined in `variables`");
                let help =
                    format!("The server is ignored. Add `{name}` to `variables`, with a default.");
                self.warn(&at.key("url"), &what, &help);
            }
        }
        server
    }

    /// Reads a variable. If it has no default, the first of its values is the default.
    fn server_variable(&mut self, value: &Value, at: &Path<'_>) -> Option<ServerVariable> {
        let object = self.object(value, at);
        let first = object.get("enum").and_then(|values| values.get(0));
        if !object.contains_key("default") {
            let help = match first {
                Some(_) => "Its first value is used. Add a `default`.",
                None => "Add a `default`.",
            };
            self.warn(at, "the variable of a server has no default", help);
        }
        let default = object.get("default").or(first)?;
        let mut variable = ServerVariable {
            default: self.text(default, at).unwrap_or_default(),
            ..ServerVariable::default()
        };
        for (key, value) in object {
            let at = at.key(key);
            match key.as_str() {
                "enum" => variable.enumeration = self.texts(value, &at),
                "description" => variable.description = self.words(value, &at),
                "default" => {}
                _ => self.pass_over(Kind::ServerVariable, key, &at),
            }
        }
        Some(variable)
    }

    pub(super) fn tag(&mut self, value: &Value, at: &Path<'_>) -> Tag {
        let object = self.object(value, at);
        let mut tag = Tag {
            name: self.needed(object, "name", at).unwrap_or_default(),
            ..Tag::default()
        };
        for (key, value) in object {
            let at = at.key(key);
            match key.as_str() {
                "description" => tag.description = self.words(value, &at),
                "summary" => tag.summary = self.words(value, &at),
                "parent" => tag.parent = self.text(value, &at),
                "kind" => tag.kind = self.text(value, &at),
                "name" => {}
                _ => self.pass_over(Kind::Tag, key, &at),
            }
        }
        tag
    }
}

/// The names in braces.
fn names_in_braces(url: &str) -> impl Iterator<Item = &str> {
    let parts = url.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}
