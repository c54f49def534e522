//! The state of a mock: what is set up for each operation, and the received requests.

#[cfg(feature = "mock-server")]
use std::any::Any;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;

use crate::host;
use crate::mock::clock::Clock;
use crate::mock::received::Incoming;
use crate::mock::responses::Written;
use crate::runtime::body::Body;
use crate::runtime::json::RawJson;
use crate::runtime::transport::TransportError;

/// The id, the method and the path template of an operation.
pub(crate) type Described = (&'static str, &'static str, &'static str);

/// The outcome of a request, or why there is none.
pub(crate) type Respond = Arc<dyn Fn(&Incoming) -> Result<Outcome, String> + Send + Sync>;

/// Returns `true` if an expectation matches a request.
pub(crate) type Fits = Arc<dyn Fn(&Incoming) -> bool + Send + Sync>;

/// The outcome of a request.
#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    Response(Written),
    /// No connection is made.
    NoConnection,
    /// The connection breaks.
    Broken,
}

/// What is set up for calls of an operation.
#[derive(Clone)]
pub(crate) struct Rule {
    pub(crate) operation: &'static str,
    pub(crate) fits: Vec<Fits>,
    /// Whether the test set a condition.
    pub(crate) is_conditional: bool,
    /// How many calls are left; `None` for any number.
    pub(crate) left: Option<u32>,
    pub(crate) used: u32,
    pub(crate) delay: Duration,
    pub(crate) respond: Respond,
    /// What it does, for messages.
    pub(crate) what: String,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) rules: Vec<Rule>,
    /// Each request, with its operation.
    pub(crate) requests: Vec<(Option<&'static str>, Incoming)>,
    /// Unexpected requests, and requests that could not be read.
    pub(crate) problems: Vec<String>,
}

pub(crate) struct Shared {
    pub(crate) clock: Arc<Clock>,
    state: Mutex<State>,
}

impl Shared {
    pub(crate) fn new() -> Self {
        Self {
            clock: Arc::new(Clock::new()),
            state: Mutex::default(),
        }
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request, and returns what is set up for it.
    pub(crate) async fn call(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        let incoming = Incoming::new(&head, body.into_bytes().await?);
        let (delay, outcome) = self.decide(incoming);
        if !delay.is_zero() {
            self.clock.sleep(delay).await;
        }
        match outcome {
            Ok(Outcome::Response(written)) => {
                let mut response = http::Response::new(Body::from(written.body));
                *response.status_mut() = written.status;
                *response.headers_mut() = written.headers;
                Ok(response)
            }
            Ok(Outcome::NoConnection) => Err(TransportError::connect("the mock refuses it")),
            Ok(Outcome::Broken) => Err(TransportError::broken("the mock breaks it")),
            Err(problem) => Err(TransportError::unexpected(problem)),
        }
    }

    /// The outcome of a request, and the delay before it.
    pub(crate) fn decide(&self, mut incoming: Incoming) -> (Duration, Result<Outcome, String>) {
        let operation = find(&mut incoming);
        let id = operation.map(|(id, ..)| id);
        let mut state = self.lock();
        state.requests.push((id, incoming.clone()));
        drop(state);
        let Some((delay, respond)) = self.take(id, &incoming) else {
            let mut state = self.lock();
            let problem = state.unexpected(operation, &incoming);
            state.problems.push(problem.clone());
            return (Duration::ZERO, Err(problem));
        };
        let outcome = respond(&incoming);
        if let Err(problem) = &outcome {
            self.lock().problems.push(problem.clone());
        }
        (delay, outcome)
    }

    /// Records that a function of the test panicked, and returns the message.
    #[cfg(feature = "mock-server")]
    #[allow(dead_code)]
    pub(crate) fn panicked(&self, incoming: &Incoming, panic: &(dyn Any + Send)) -> String {
        let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
        let text = text.unwrap_or_else(|| "without a message".to_owned());
        let problem = format!(
            "a function of the test panicked on {}: {text}",
            incoming.line()
        );
        self.lock().problems.push(problem.clone());
        problem
    }

    /// Uses the first rule that matches a request and is not used up.
    fn take(&self, id: Option<&str>, incoming: &Incoming) -> Option<(Duration, Respond)> {
        let mut next = 0;
        loop {
            // Functions of the test are called without the lock, since they may use the mock.
            let (at, fits) = {
                let state = self.lock();
                let mut rules = state.rules.iter().enumerate().skip(next);
                let (at, rule) =
                    rules.find(|(_, rule)| Some(rule.operation) == id && rule.left != Some(0))?;
                (at, rule.fits.clone())
            };
            next = at + 1;
            if !fits.iter().all(|fits| fits(incoming)) {
                continue;
            }
            let mut state = self.lock();
            // Another call may have used it first.
            let rule = state.rules.get_mut(at).filter(|rule| rule.left != Some(0));
            if let Some(rule) = rule {
                rule.used += 1;
                rule.left = rule.left.map(|left| left - 1);
                return Some((rule.delay, Arc::clone(&rule.respond)));
            }
        }
    }
}

impl State {
    /// Describes the request, and what is set up.
    fn unexpected(&self, operation: Option<Described>, incoming: &Incoming) -> String {
        let line = incoming.line();
        let Some((id, ..)) = operation else {
            return format!("the mock knows no operation for {line}");
        };
        let mut text = format!("the mock did not expect `{id}`: {line}");
        let own: Vec<&Rule> = self
            .rules
            .iter()
            .filter(|rule| rule.operation == id)
            .collect();
        match own.as_slice() {
            [] => {
                let mut known: Vec<&str> = self.rules.iter().map(|rule| rule.operation).collect();
                known.sort_unstable();
                known.dedup();
                text.push_str("; nothing is set up for it");
                if !known.is_empty() {
                    _ = write!(text, ", only for {}", known.join(", "));
                }
            }
            rules => {
                text.push_str("; set up is:");
                for rule in rules {
                    _ = write!(text, " {}", rule.text());
                }
            }
        }
        text
    }

    /// What is wrong at the end of a test.
    pub(crate) fn check(&self) -> Vec<String> {
        let unused = self.rules.iter().filter(|rule| match rule.left {
            Some(left) => left > 0,
            None => rule.used == 0,
        });
        let unused = unused.map(|rule| format!("`{}` {}", rule.operation, rule.text()));
        self.problems.iter().cloned().chain(unused).collect()
    }
}

impl Rule {
    fn text(&self) -> String {
        let condition = match self.is_conditional {
            true => " when a condition holds",
            false => "",
        };
        let count = match (self.used, self.left) {
            (0, None) => "not called".to_owned(),
            (used, None) => format!("called {used} times"),
            (used, Some(left)) => format!("called {used} of {} times", used + left),
        };
        format!("{}{condition} ({count})", self.what)
    }
}

/// The operation of a request: of those whose template matches, the one with the most fixed text. Records the values of
/// the path's parameters. A value can span several segments only if no other template matches.
fn find(incoming: &mut Incoming) -> Option<Described> {
    let found = [false, true]
        .into_iter()
        .find_map(|spans| find_with(incoming, spans));
    let (described, values) = found?;
    incoming.parameters = values.into_iter().collect();
    Some(described)
}

type Values = Vec<(String, String)>;

fn find_with(incoming: &Incoming, spans: bool) -> Option<(Described, Values)> {
    let mut path = incoming.path.as_str();
    loop {
        let all = host::OPERATIONS.iter().copied().flatten();
        let fitting = all.filter_map(|described| {
            let (_, method, template) = described;
            let template = template.split(['?', '#']).next().unwrap_or(template);
            let same = incoming.method.as_str() == *method;
            let values = same.then(|| values(template, path, spans)).flatten()?;
            let variables: usize = values.iter().map(|(name, _)| name.len() + 2).sum();
            Some((template.len() - variables, *described, values))
        });
        if let Some((_, described, values)) = fitting.max_by_key(|(fixed, ..)| *fixed) {
            return Some((described, values));
        }
        // The base path of a server comes before it.
        let next = path.get(1..)?.find('/')? + 1;
        path = path.get(next..)?;
    }
}

/// The values of the parameters of a path, if it matches a template. Each is as short as possible.
fn values(template: &str, path: &str, spans: bool) -> Option<Values> {
    let Some((before, rest)) = template.split_once('{') else {
        return (template == path).then(Vec::new);
    };
    let path = path.strip_prefix(before)?;
    let (name, after) = rest.split_once('}')?;
    let behind = after.split('{').next().unwrap_or_default();
    let ends = path.char_indices().skip(1).map(|(end, _)| end);
    let ends = ends.chain([path.len()]).filter(|_| !path.is_empty());
    for end in ends {
        let (value, rest) = path.split_at(end);
        if !spans && value.contains('/') {
            return None;
        }
        if !rest.starts_with(behind) {
            continue;
        }
        if let Some(mut found) = values(after, rest, spans) {
            let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy();
            found.insert(0, (name.to_owned(), value.into_owned()));
            return Some(found);
        }
    }
    None
}

/// Whether a body has one of these media types; a request without a body has any.
pub(crate) fn is_of(incoming: &Incoming, media_types: &[&str]) -> bool {
    let own = incoming.headers.get(http::header::CONTENT_TYPE);
    let own = own.and_then(|own| own.to_str().ok());
    let essence = |text: &str| text.split(';').next().map(|it| it.trim().to_lowercase());
    own.is_none_or(|own| {
        media_types
            .iter()
            .any(|known| essence(known) == essence(own))
    })
}

/// Sets a value in an object, by a path of keys.
// Only lists use it.
#[allow(dead_code)]
pub(crate) fn set(json: &RawJson, path: &[&str], value: &RawJson) -> RawJson {
    let Some((first, rest)) = path.split_first() else {
        return value.clone();
    };
    let mut object: BTreeMap<String, RawJson> = json.decode().unwrap_or_default();
    let inner = object.remove(*first).unwrap_or_else(RawJson::null);
    object.insert((*first).to_owned(), set(&inner, rest, value));
    RawJson::from_encode(&object)
}

/// Nothing.
pub(crate) const NONE: Bytes = Bytes::new();

#[cfg(test)]
mod tests {
    use super::values;

    fn read(template: &str, path: &str, spans: bool) -> Option<String> {
        let values = values(template, path, spans)?.into_iter();
        let words = values.map(|(name, value)| format!("{name}={value}"));
        Some(words.collect::<Vec<_>>().join(","))
    }

    /// T1: a request is distinguished by the text around parameters, and a value may be several segments where nothing
    /// else fits.
    #[test]
    fn values_of_parameters() {
        let is = |template, path, spans, found: Option<&str>| {
            assert_eq!(
                read(template, path, spans).as_deref(),
                found,
                "{template} {path}"
            );
        };
        is("/a", "/a", false, Some(""));
        is("/a/{id}", "/a/x%20y", false, Some("id=x y"));
        is("/a/{id}", "/a/", false, None);
        is("/a/{id}:stop", "/a/5:stop", false, Some("id=5"));
        is("/a/{id}:stop", "/a/5:start", false, None);
        is("/a/{x}.{y}/b", "/a/1.2.3/b", false, Some("x=1,y=2.3"));
        is("/v1/{name}:stop", "/v1/things/5:stop", false, None);
        is(
            "/v1/{name}:stop",
            "/v1/things/5:stop",
            true,
            Some("name=things/5"),
        );
    }
}
