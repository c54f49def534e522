//! The request of a call, before the client adds its settings.

use std::borrow::Cow;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, Method};

use crate::runtime::credentials::Credentials;
use crate::runtime::operation::Operation;
use crate::runtime::outgoing::Outgoing;
use crate::runtime::parameter::{self, Style};
use crate::runtime::retry::Retries;

/// The request of one call. Parameters are stored in their serialized form.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) method: Method,
    path: Cow<'static, str>,
    query: Vec<Parameter>,
    cookies: Vec<Parameter>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Content>,
    pub(crate) base_url: Option<String>,
    pub(crate) credential: Option<Credentials>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) retries: Option<Retries>,
    pub(crate) follow_redirects: Option<bool>,
    /// The URL to use instead of the path and the query.
    pub(crate) elsewhere: Option<String>,
    refused: Option<Cow<'static, str>>,
}

/// A parameter, by the name under which it can be replaced.
type Parameter = (Cow<'static, str>, String);

/// A body and its media type.
#[derive(Clone)]
pub(crate) struct Content {
    pub(crate) body: Outgoing,
    pub(crate) media_type: HeaderValue,
}

impl Request {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self::raw(
            operation,
            operation.method(),
            Cow::Borrowed(operation.path()),
        )
    }

    /// Creates a request with a raw path, for operations that the document does not describe.
    pub(crate) fn raw(
        operation: &'static Operation,
        method: Method,
        path: Cow<'static, str>,
    ) -> Self {
        Self {
            operation,
            method,
            path,
            query: Vec::new(),
            cookies: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            base_url: None,
            credential: None,
            timeout: None,
            read_timeout: None,
            retries: None,
            follow_redirects: None,
            elsewhere: None,
            refused: None,
        }
    }

    /// Returns `true` if the request can still be sent: a body that is a stream must not have been read.
    pub(crate) fn is_there(&self) -> bool {
        let content = self.body.as_ref();
        content.is_none_or(|content| content.body.is_there())
    }

    /// Returns `true` if the body is a stream, so that the request takes as long as the stream.
    pub(crate) fn is_streamed(&self) -> bool {
        let content = self.body.as_ref();
        content.is_some_and(|content| content.body.is_streamed())
    }

    /// Records why the request must not be sent. The first reason is kept.
    pub(crate) fn refuse(&mut self, reason: impl Into<Cow<'static, str>>) {
        self.refused.get_or_insert_with(|| reason.into());
    }

    pub(crate) fn refused(&self) -> Option<&Cow<'static, str>> {
        self.refused.as_ref()
    }

    pub(crate) fn set_path(&mut self, name: &'static str, style: Style, json: &str) {
        match parameter::path(name, style, json) {
            Ok(text) => {
                if let Some((before, after)) = split_at_slot(&self.path, name) {
                    self.path = Cow::Owned([before, &text, after].concat());
                }
            }
            Err(reason) => self.refuse(format!("path parameter `{name}` {reason}")),
        }
    }

    pub(crate) fn set_query(&mut self, name: Cow<'static, str>, style: Style, json: &str) {
        let text = parameter::query(&name, style, json);
        set(&mut self.query, name, text);
    }

    pub(crate) fn set_query_entry(&mut self, name: &str, key: &str, json: &str) {
        let text = parameter::query_entry(name, key, json);
        set(&mut self.query, Cow::Owned(format!("{name}[{key}]")), text);
    }

    /// Returns the number that a query parameter is set to.
    // Only lists use it.
    #[allow(dead_code)]
    pub(crate) fn query_number(&self, name: &str) -> Option<i64> {
        let (_, text) = self.query.iter().find(|(known, _)| known == name)?;
        text.split_once('=')?.1.parse().ok()
    }

    pub(crate) fn set_cookie(&mut self, name: &'static str, style: Style, json: &str) {
        let text = parameter::cookie(name, style, json);
        set(&mut self.cookies, Cow::Borrowed(name), text);
    }

    pub(crate) fn set_header_parameter(&mut self, name: &str, style: Style, json: &str) {
        match parameter::header(style, json) {
            Some(text) => self.set_header(name, text.as_bytes()),
            None => {
                self.headers.remove(name);
            }
        }
    }

    /// Sets a header. `Debug` never shows its value.
    pub(crate) fn set_header(&mut self, name: &str, value: &[u8]) {
        if is_framing(name) {
            return self.refuse(format!(
                "header `{name}` is set by the client and cannot be changed"
            ));
        }
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value),
        ) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(true);
                self.headers.insert(name, value);
            }
            (Err(_), _) => {
                self.refuse("the name of a header contains a character that is not allowed")
            }
            (Ok(name), Err(_)) => {
                self.refuse(format!(
                    "header `{name}` contains a character that is not allowed"
                ));
            }
        }
    }

    /// Returns the URL with its query.
    pub(crate) fn url(&self, base: &str) -> String {
        if let Some(url) = &self.elsewhere {
            return url.clone();
        }
        let query = self.query.iter().map(|(_, text)| text.len() + 1);
        let size = base.len() + 1 + self.path.len() + query.sum::<usize>();
        let mut url = String::with_capacity(size);
        url.push_str(base);
        if !self.path.starts_with('/') {
            url.push('/');
        }
        url.push_str(&self.path);
        let mut separator = if self.path.contains('?') { '&' } else { '?' };
        for (_, text) in &self.query {
            url.push(separator);
            url.push_str(text);
            separator = '&';
        }
        url
    }

    /// Returns the cookies, each `name=value`.
    pub(crate) fn cookies(&self) -> Vec<&str> {
        self.cookies.iter().map(|(_, text)| text.as_str()).collect()
    }
}

/// Returns `true` if a header frames the body: a wrong one would break the connection.
pub(crate) fn is_framing(name: &str) -> bool {
    ["content-length", "transfer-encoding"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
}

/// Replaces the parameter of this name, or adds it; without text, removes it.
fn set(parameters: &mut Vec<Parameter>, name: Cow<'static, str>, text: Option<String>) {
    let place = parameters.iter().position(|(known, _)| *known == name);
    match (place, text) {
        (Some(place), Some(text)) => {
            if let Some(parameter) = parameters.get_mut(place) {
                parameter.1 = text;
            }
        }
        (None, Some(text)) => parameters.push((name, text)),
        (Some(place), None) => {
            parameters.remove(place);
        }
        (None, None) => {}
    }
}

/// Splits a path template before and after `{name}`.
fn split_at_slot<'a>(path: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    path.match_indices('{').find_map(|(start, _)| {
        let (before, slot) = path.split_at(start);
        let after = slot.get(1..)?.strip_prefix(name)?.strip_prefix('}')?;
        Some((before, after))
    })
}
