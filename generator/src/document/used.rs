//! Finds the components, except schemas, that operations use. In: the contents of a document. Out: the pointers of
//! those components that operations and webhooks refer to.

use std::collections::HashSet;

use openapiv3::{ReferenceOr, SecurityRequirement};

use crate::document::model::operation::{
    Components, Content, Header, Operation, Parameter, RequestBody, Response,
};
use crate::document::pointer::{escape, unescape};
use crate::document::{Api, Document};

/// The sections of the components, as documents of 2.0 and of later versions spell them.
const SECTIONS: &[(&str, &str)] = &[
    ("/parameters/", "/components/parameters/"),
    ("/responses/", "/components/responses/"),
    ("/securityDefinitions/", "/components/securitySchemes/"),
    ("/components/parameters/", "/components/parameters/"),
    ("/components/responses/", "/components/responses/"),
    ("/components/requestBodies/", "/components/requestBodies/"),
    ("/components/headers/", "/components/headers/"),
    (
        "/components/securitySchemes/",
        "/components/securitySchemes/",
    ),
];

/// The components, except schemas, that operations use.
#[derive(Debug, Default)]
pub(crate) struct Used(HashSet<String>);

impl Used {
    /// Whether a pointer leads into a component, other than a schema, that no operation uses.
    pub(crate) fn leaves_out(&self, pointer: &str) -> bool {
        let found = SECTIONS.iter().find_map(|(spelled, section)| {
            let name = pointer.strip_prefix(spelled)?.split('/').next()?;
            Some(format!("{section}{}", escape(&unescape(name))))
        });
        found.is_some_and(|component| !self.0.contains(&component))
    }

    /// Records the target of a reference; returns `true` if it is new.
    fn note(&mut self, reference: &str) -> bool {
        let pointer = reference.strip_prefix('#').unwrap_or(reference);
        self.0.insert(pointer.to_owned())
    }
}

impl Document {
    /// Returns the components, except schemas, that operations and webhooks use.
    pub(crate) fn used(&self) -> Used {
        let Api {
            security,
            paths,
            webhooks,
            components,
            ..
        } = &self.api;
        let mut found = Walk {
            components,
            used: Used::default(),
        };
        found.requirements(security.as_deref());
        for item in paths.values().chain(webhooks.values()) {
            found.parameters(&item.parameters);
            for (_, operation) in &item.operations {
                found.operation(operation);
            }
        }
        found.used
    }
}

struct Walk<'a> {
    components: &'a Components,
    used: Used,
}

impl<'a> Walk<'a> {
    fn operation(&mut self, operation: &'a Operation) {
        self.parameters(&operation.parameters);
        self.requirements(operation.security.as_deref());
        if let Some(body) = &operation.request_body {
            self.body(body);
        }
        let responses = &operation.responses;
        for response in responses.by_status.values().chain(&responses.default) {
            self.response(response);
        }
    }

    fn requirements(&mut self, requirements: Option<&[SecurityRequirement]>) {
        for name in requirements
            .into_iter()
            .flatten()
            .flat_map(|all| all.keys())
        {
            self.used
                .note(&format!("#/components/securitySchemes/{}", escape(name)));
            let all = &self.components.security_schemes;
            if let Some(scheme) = all.get(name) {
                follow(&mut self.used, scheme, all);
            }
        }
    }

    fn parameters(&mut self, parameters: &'a [ReferenceOr<Parameter>]) {
        for parameter in parameters {
            let all = &self.components.parameters;
            follow(&mut self.used, parameter, all);
        }
    }

    fn body(&mut self, body: &'a ReferenceOr<RequestBody>) {
        let all = &self.components.request_bodies;
        if let Some(body) = follow(&mut self.used, body, all) {
            self.content(&body.content);
        }
    }

    fn response(&mut self, response: &'a ReferenceOr<Response>) {
        let all = &self.components.responses;
        if let Some(response) = follow(&mut self.used, response, all) {
            self.headers(response.headers.values());
            self.content(&response.content);
        }
    }

    fn content(&mut self, content: &'a Content) {
        let encodings = content.values().flat_map(|media| media.encoding.values());
        for encoding in encodings {
            self.headers(encoding.headers.values());
        }
    }

    fn headers(&mut self, headers: impl Iterator<Item = &'a ReferenceOr<Header>>) {
        for header in headers {
            follow(&mut self.used, header, &self.components.headers);
        }
    }
}

/// Records the target of a reference, and of each reference that this leads to. Returns the final value, or `None` if
/// it was recorded before.
fn follow<'a, T>(
    used: &mut Used,
    item: &'a ReferenceOr<T>,
    all: &'a indexmap::IndexMap<String, ReferenceOr<T>>,
) -> Option<&'a T> {
    let mut item = item;
    loop {
        match item {
            ReferenceOr::Item(found) => return Some(found),
            ReferenceOr::Reference { reference } => {
                if !used.note(reference) {
                    return None;
                }
                let (_, name) = reference.rsplit_once('/')?;
                item = all.get(unescape(name).as_ref())?;
            }
        }
    }
}
