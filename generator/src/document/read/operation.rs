//! Reads paths, operations, bodies and responses.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, StatusCode};
use serde_json::Value;

use crate::document::census::Kind;
use crate::document::model::operation::{
    METHODS, Operation, PathItem, RequestBody, Response, Responses,
};
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::reference::Section;
use crate::report::Problem;

impl Context<'_> {
    pub(super) fn paths(&mut self, value: &Value, at: &Path<'_>) -> IndexMap<String, PathItem> {
        if let Some((place, target)) = self.behind(value, at) {
            let file = std::mem::replace(&mut self.file, place.file);
            let found = self.paths(target, &Path::at(&place.pointer));
            self.file = file;
            return found;
        }
        let mut paths = IndexMap::new();
        for (key, value) in self.object(value, at) {
            let at = at.key(key);
            if key.starts_with("x-") {
                continue;
            }
            let mut path = key.clone();
            if !key.starts_with('/') {
                path.insert(0, '/');
                let what = format!("the path `{key}` does not start with `/`");
                if value.is_object() && !self.paths_have(&path) {
                    self.warn(&at, &what, "It is read as if it did.");
                } else {
                    self.error(&at, &what, "correct it, or remove it");
                    continue;
                }
            }
            self.path.clone_from(&path);
            let item = self.path_item(value, &at);
            paths.insert(path, item);
        }
        self.path.clear();
        paths
    }

    fn paths_have(&self, path: &str) -> bool {
        let root = self.files.first().map(|(_, root)| *root);
        let paths = root.and_then(|root| root.get("paths"));
        paths.is_some_and(|paths| paths.get(path).is_some())
    }

    /// Reads the webhooks. Before 3.1, documents kept them in an extension, in which some also keep values that are not
    /// path items; these are skipped.
    pub(super) fn webhooks(
        &mut self,
        value: &Value,
        at: &Path<'_>,
        is_extension: bool,
    ) -> IndexMap<String, PathItem> {
        let mut webhooks = IndexMap::new();
        for (name, value) in self.object(value, at) {
            let is_item = value.as_object().is_some_and(|item| {
                let speaks = |key: &String| key == "$ref" || METHODS.contains(&key.as_str());
                item.keys().any(speaks)
            });
            if is_item || !is_extension && !name.starts_with("x-") {
                webhooks.insert(name.clone(), self.path_item(value, &at.key(name)));
            }
        }
        webhooks
    }

    /// Reads a path item. If it refers to another one, it takes everything that it does not state itself from there.
    fn path_item(&mut self, value: &Value, at: &Path<'_>) -> PathItem {
        self.path_item_at(value, at, 0)
    }

    fn path_item_at(&mut self, value: &Value, at: &Path<'_>, depth: usize) -> PathItem {
        let object = self.object(value, at);
        let mut item = PathItem::default();
        if let Some(Value::String(reference)) = object.get("$ref") {
            let at = at.key("$ref");
            if depth > 8 {
                self.error(
                    &at,
                    "path items refer to each other in a cycle",
                    "define one of the path items in the cycle",
                );
                return item;
            }
            if let Some((place, target)) = self.target(reference, &at) {
                self.refers_to(&place, Kind::PathItem);
                let file = std::mem::replace(&mut self.file, place.file);
                item = self.path_item_at(target, &Path::at(&place.pointer), depth + 1);
                self.file = file;
            }
        }
        let mut own = None;
        if let Some(value) = object.get("parameters") {
            let (parameters, parts) = self.parameters(value, &at.key("parameters"));
            own = Some(std::mem::replace(&mut self.shared, parts));
            item.parameters = parameters;
        }
        for (key, value) in object {
            let at = at.key(key);
            let key = self.spelled(Kind::PathItem, key, object);
            if METHODS.contains(&key) {
                self.add_operation(&mut item, key, value, &at);
                continue;
            }
            match key {
                "$ref" | "parameters" => {}
                "servers" => item.servers = self.list(value, &at, Self::server),
                "additionalOperations" => {
                    for (method, value) in self.object(value, &at) {
                        let at = at.key(method);
                        match is_token(method) {
                            true => self.add_operation(&mut item, method, value, &at),
                            false => self.error(
                                &at,
                                &format!("`{method}` is not a method"),
                                "use letters, digits and `-`",
                            ),
                        }
                    }
                }
                _ => self.pass_over(Kind::PathItem, key, &at),
            }
        }
        if let Some(outer) = own {
            self.shared = outer;
        }
        let order = |method: &str| {
            let place = METHODS.iter().position(|known| *known == method);
            place.unwrap_or(METHODS.len())
        };
        item.operations.sort_by_key(|(method, _)| order(method));
        item
    }

    fn add_operation(&mut self, item: &mut PathItem, method: &str, value: &Value, at: &Path<'_>) {
        if let Some(Value::String(text)) = value.get("$ref") {
            let at = at.key("$ref");
            self.warn(
                &at,
                "an operation is a reference, which the standard does not allow",
                "The referenced operation is used. Refer to a path item instead.",
            );
            if let Some((place, target)) = self.target(text, &at)
                && target.get("$ref").is_none()
            {
                self.refers_to(&place, Kind::Operation);
                let file = std::mem::replace(&mut self.file, place.file);
                self.add_operation(item, method, target, &Path::at(&place.pointer));
                self.file = file;
            }
            return;
        }
        let operation = self.operation(value, at);
        item.operations.retain(|(known, _)| known != method);
        item.operations.push((method.to_owned(), operation));
    }

    fn operation(&mut self, value: &Value, at: &Path<'_>) -> Operation {
        let mut operation = Operation::default();
        let object = self.object(value, at);
        let mut parts = Vec::new();
        self.enter_operation(object, at);
        for (key, value) in object {
            let at = at.key(key);
            match self.spelled(Kind::Operation, key, object) {
                "tags" => operation.tags = self.texts(value, &at),
                "summary" => operation.summary = self.words(value, &at),
                "description" => operation.description = self.words(value, &at),
                "operationId" => operation.id = self.operation_id(value, &at),
                "parameters" => {
                    (operation.parameters, parts) = self.parameters(value, &at);
                }
                "consumes" | "produces" => {}
                "requestBody" => operation.request_body = Some(self.body(value, &at)),
                "responses" => operation.responses = self.responses(value, &at),
                "deprecated" => operation.deprecated = self.is(value, &at),
                "security" => operation.security = self.requirements(value, &at),
                "servers" => operation.servers = self.list(value, &at, Self::server),
                _ if key.starts_with("x-") => operation.extensions.insert(key, value),
                _ => self.pass_over(Kind::Operation, key, &at),
            }
        }
        self.body_of_parts(&mut operation, parts);
        self.leave_operation();
        operation
    }

    /// Reads the id of an operation, which must be unique.
    fn operation_id(&mut self, value: &Value, at: &Path<'_>) -> Option<String> {
        let id = self.text(value, at)?;
        let place = (self.file, at.pointer());
        let (file, first) = self
            .operation_ids
            .entry(id.clone())
            .or_insert_with(|| place.clone());
        // A path item that two paths refer to is read twice, with the same ids.
        if (*file, first.as_str()) != (place.0, place.1.as_str()) {
            let (name, _) = self.files.get(*file).copied().unwrap_or_default();
            let what = format!("duplicate operation ID `{id}`");
            let help =
                "This operation is named by its method and path. Give each operation a unique ID.";
            let mut problem = Problem::warning(place.1, what)
                .also(first.as_str(), "first here")
                .help(help);
            problem.also = problem.also.map(|also| Box::new(also.source(name)));
            self.push(problem);
            return None;
        }
        Some(id)
    }

    fn responses(&mut self, value: &Value, at: &Path<'_>) -> Responses {
        if let Some((place, target)) = self.behind(value, at) {
            let file = std::mem::replace(&mut self.file, place.file);
            let found = self.responses(target, &Path::at(&place.pointer));
            self.file = file;
            return found;
        }
        let mut responses = Responses::default();
        for (key, value) in self.object(value, at) {
            let at = at.key(key);
            self.media.is_error = !key.starts_with('2');
            if key == "default" {
                let mut response = self.response(value, &at);
                self.add_said(&mut response, value);
                responses.default = Some(response);
            } else if key.starts_with("x-") {
                continue;
            } else if let Some(status) = status(key) {
                if let Some(exact) = rounded(key) {
                    let what = format!("`{key}` is not a status");
                    self.warn(&at, &what, &format!("It is read as `{exact}`."));
                }
                if responses.by_status.contains_key(&status) {
                    let what = format!("`{key}` duplicates another status");
                    match says_no_content(value) {
                        true => self.warn(&at, &what, "It is ignored. Remove one of them."),
                        false => self.error(&at, &what, "remove one of them"),
                    }
                    continue;
                }
                let is_known = match status {
                    StatusCode::Code(code) => (100..600).contains(&code),
                    StatusCode::Range(hundred) => (1..6).contains(&hundred),
                };
                if !is_known {
                    let what = format!("`{key}` is not an HTTP status (100 to 599)");
                    self.warn(&at, &what, "Correct it, unless the server really uses it.");
                }
                let mut response = self.response(value, &at);
                self.add_unsaid(&mut response, &status);
                if matches!(status, StatusCode::Code(400..) | StatusCode::Range(4..)) {
                    self.add_said(&mut response, value);
                }
                responses.by_status.insert(status, response);
            } else if says_no_content(value) {
                let what = format!("`{key}` is not a status");
                let help = "It is ignored, since it describes no body. Correct it.";
                self.warn(&at, &what, help);
            } else {
                let what = format!("`{key}` is not a status");
                self.error(
                    &at,
                    &what,
                    "use a code such as 404, a range such as 4XX, or default",
                );
            }
        }
        self.media.is_error = true;
        responses
    }

    pub(super) fn response(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<Response> {
        if let Some(reference) = self.reference_at(value, at, Section::Responses) {
            return match self.has_own_media_types() {
                true => self.copied(reference, value, at, Self::response),
                false => reference,
            };
        }
        let mut response = Response::default();
        let object = self.object(value, at);
        for (key, value) in object {
            let at = at.key(key);
            match self.spelled(Kind::Response, key, object) {
                "$ref" => self.expected("a string", value, &at),
                "headers" => response.headers = self.map(value, &at, Self::header),
                "content" => response.content = self.content(value, &at),
                "schema" if response.content.is_empty() => {
                    response.content = self.produced(value, &at);
                }
                "schema" => {}
                _ => self.pass_over(Kind::Response, key, &at),
            }
        }
        self.add_examples(object, &mut response.content);
        ReferenceOr::Item(response)
    }

    pub(super) fn body(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<RequestBody> {
        if let Some(reference) = self.reference_at(value, at, Section::RequestBodies) {
            return reference;
        }
        let mut body = RequestBody::default();
        let object = self.object(value, at);
        for (key, value) in object {
            let at = at.key(key);
            match self.spelled(Kind::RequestBody, key, object) {
                "$ref" => self.expected("a string", value, &at),
                "content" => body.content = self.content(value, &at),
                "required" => body.required = self.is(value, &at),
                _ => self.pass_over(Kind::RequestBody, key, &at),
            }
        }
        ReferenceOr::Item(body)
    }
}

/// Returns the status that a key means: `200` for `200 OK`, `2XX` for `200-299`.
fn rounded(key: &str) -> Option<String> {
    let digits = key.get(..3)?;
    let rest = key.get(3..)?.trim_start();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || rest.is_empty() {
        return None;
    }
    let hundred = digits.get(..1)?;
    let all = format!("{hundred}99");
    let last = rest.strip_prefix(['-', '–']).map(str::trim);
    match last {
        Some(last) if last == all && digits.ends_with("00") => Some(format!("{hundred}XX")),
        Some(_) => None,
        None => {
            let is_reason = rest.starts_with(|first: char| first.is_alphabetic());
            (is_reason && key.get(3..4) == Some(" ")).then(|| digits.to_owned())
        }
    }
}

/// Whether a response has nothing that a client would have to read.
fn says_no_content(value: &Value) -> bool {
    let says = |key: &str| value.get(key).is_some_and(|value| !value.is_null());
    !["$ref", "content", "schema", "headers"]
        .iter()
        .any(|key| says(key))
}

/// Reads `404`, or `4XX` in either case.
fn status(key: &str) -> Option<StatusCode> {
    let meant = rounded(key);
    let key = meant.as_deref().unwrap_or(key);
    let digit = key.chars().next().and_then(|c| c.to_digit(10));
    match key.get(1..) {
        Some(rest) if rest.eq_ignore_ascii_case("xx") => digit
            .and_then(|digit| u16::try_from(digit).ok())
            .filter(|hundred| *hundred > 0)
            .map(StatusCode::Range),
        _ => {
            let code = key.parse().ok().filter(|code| (100..1000).contains(code));
            code.map(StatusCode::Code)
        }
    }
}

/// Whether a text is a token of HTTP (RFC 9110, section 5.6.2).
fn is_token(text: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(is_sign)
}
