//! The problem with a request, as a response (RFC 9457).

use serde_json::{Value, json};

use super::Response;
use crate::styles;

/// The part of a request that has a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Location {
    Path,
    Query,
    Header,
    Cookie,
    Body,
}

impl From<styles::Location> for Location {
    fn from(location: styles::Location) -> Self {
        match location {
            styles::Location::Path => Self::Path,
            styles::Location::Query => Self::Query,
            styles::Location::Header => Self::Header,
            styles::Location::Cookie => Self::Cookie,
        }
    }
}

impl Location {
    fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
        }
    }
}

/// A place that has a problem.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) location: Location,
    /// The parameter.
    pub(super) name: Option<String>,
    /// A JSON pointer into the value.
    pub(super) pointer: String,
    pub(super) what: String,
}

impl Place {
    fn line(&self) -> String {
        let (location, what) = (self.location.word(), &self.what);
        let within = match self.pointer.as_str() {
            "" => String::new(),
            pointer => format!(" at `{pointer}`"),
        };
        match &self.name {
            Some(name) => format!("{location} parameter `{name}`{within}: {what}"),
            None => format!("{location}{within}: {what}"),
        }
    }

    fn json(&self) -> Value {
        let mut value = json!({
            "in": self.location.word(),
            "pointer": self.pointer,
            "detail": self.what,
        });
        if let (Some(name), Value::Object(object)) = (&self.name, &mut value) {
            object.insert("name".to_owned(), json!(name));
        }
        value
    }
}

/// The reason why a request does not get a documented response.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    status: u16,
    title: &'static str,
    detail: String,
    places: Vec<Place>,
    headers: Vec<(String, String)>,
}

/// The greatest number of places that the text lists.
const MOST: usize = 5;

impl Problem {
    pub(super) fn new(status: u16, detail: impl Into<String>) -> Self {
        let title = match status {
            401 => "The request has no credential",
            404 => "There is no such response",
            405 => "The path has no such operation",
            406 => "The response has no such media type",
            501 => "The response cannot be made up",
            415 => "The body has another media type",
            _ => "The request is not valid",
        };
        Self {
            status,
            title,
            detail: detail.into(),
            places: Vec::new(),
            headers: Vec::new(),
        }
    }

    pub(super) fn invalid(status: u16, places: Vec<Place>) -> Self {
        let mut lines: Vec<String> = places.iter().take(MOST).map(Place::line).collect();
        if let more @ 1.. = places.len().saturating_sub(MOST) {
            lines.push(format!("and {more} more"));
        }
        Self {
            places,
            ..Self::new(status, lines.join("; "))
        }
    }

    pub(super) fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(super) fn response(self) -> Response {
        let mut body = json!({
            "type": "about:blank",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
        });
        if let (false, Value::Object(object)) = (self.places.is_empty(), &mut body) {
            let places = self.places.iter().map(Place::json);
            object.insert("errors".to_owned(), places.collect());
        }
        let mut headers = self.headers;
        headers.push((
            "content-type".to_owned(),
            "application/problem+json".to_owned(),
        ));
        Response {
            status: self.status,
            headers,
            body: body.to_string().into_bytes(),
            problem: Some(self.detail),
        }
    }
}
