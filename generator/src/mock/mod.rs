//! A server for any document, without generated code. It validates requests against the document, and responds with
//! examples and samples.
//!
//! In: an [`Input`]. Out: a [`Mock`], which returns a [`Response`] for each [`Request`]. Only `serve` opens a socket.

mod asserted;
mod body;
mod headers;
mod judge;
mod load;
mod media;
mod parameters;
mod parts;
mod problem;
mod respond;
mod route;
mod routes;
mod samples;
mod schema;
mod security;
mod serve;
mod sound;
mod tags;
mod typed;

use serde_json::Value;

use self::body::Refused;
use self::judge::Judge;
use self::parameters::Said;
use self::problem::{Place, Problem};
use self::routes::Route;
use self::security::Scheme;
use crate::report::Report;
use crate::{Input, deep};

pub use self::samples::{Example, Given};
pub use self::serve::Server;
pub use self::sound::Judged;

/// A request.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path and the query, as they are sent.
    pub target: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// A response.
#[derive(Debug, Clone, Default)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The problem with the request, in one line.
    pub problem: Option<String>,
}

/// A mock of the API in a document.
pub struct Mock {
    routes: Vec<Route>,
    /// The paths of the servers, which come before those of the document.
    bases: Vec<String>,
    schemes: Vec<(String, Scheme)>,
    requests: Judge,
    examples: Vec<Example>,
}

/// The variables of a path, by name.
type Variables = Vec<(String, String)>;

/// The header with which a request selects a response.
const PREFER: &str = "prefer";

impl Mock {
    /// Reads a document.
    ///
    /// # Errors
    /// All problems of the document, if one of them is an error.
    pub fn new(input: &Input) -> Result<(Self, Report), Report> {
        deep::run(input, || routes::read(input))?
    }

    /// Returns the number of operations.
    #[must_use]
    pub fn operations(&self) -> usize {
        self.routes.len()
    }

    /// Returns a valid request of each operation for which one can be made up.
    #[must_use]
    pub fn examples(&self) -> &[Example] {
        &self.examples
    }

    /// Requires no credentials.
    #[must_use]
    pub fn for_anyone(mut self) -> Self {
        for route in &mut self.routes {
            route.security.clear();
        }
        self
    }

    /// Responds to a request.
    #[must_use]
    pub fn respond(&self, request: &Request) -> Response {
        let mut response = match self.decide(request) {
            Ok(response) => response,
            Err(problem) => problem.response(),
        };
        if request.method == "HEAD" {
            response.body.clear();
        }
        allow_origin(request, &mut response);
        response
    }

    fn decide(&self, request: &Request) -> Result<Response, Problem> {
        let target = request.target.split('#').next().unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        if request.method == "OPTIONS" && request.header("access-control-request-method").is_some()
        {
            return Ok(Response {
                status: 204,
                ..Response::default()
            });
        }
        let routes = self.routes(&request.method, path)?;
        let mut refused = None;
        // Several paths may match equally well, such as one with an id and one with a name. The first for which the
        // request is valid is used.
        for (route, values) in routes {
            let said = Said {
                path: &values,
                query,
                headers: &request.headers,
            };
            let checked = security::check(&route.security, &self.schemes, &said);
            match checked.and_then(|()| self.check(route, &said, request)) {
                Ok(()) => {
                    return respond::response(
                        route,
                        request.header(PREFER),
                        request.header("accept"),
                    );
                }
                Err(problem) => refused = refused.or(Some(problem)),
            }
        }
        Err(refused.unwrap_or_else(|| Problem::new(404, "there is no such operation")))
    }

    /// Returns the operations that a request may be for, each with the variables of its path.
    fn routes(&self, method: &str, path: &str) -> Result<Vec<(&Route, Variables)>, Problem> {
        let bases = self.bases.iter();
        let bases = bases.filter_map(|base| path.strip_prefix(base.as_str()));
        let mut others = Vec::new();
        for path in std::iter::once(path).chain(bases) {
            let fitting = self.routes.iter();
            let mut fitting: Vec<_> = fitting
                .filter_map(|route| {
                    let values = route::values(&route.path, path, &route.several)?;
                    Some((route, values))
                })
                .collect();
            // A path with fixed text takes precedence over one with a variable in its place.
            let best = fitting
                .iter()
                .map(|(route, _)| route::fixed(&route.path))
                .max();
            fitting.retain(|(route, _)| Some(route::fixed(&route.path)) == best);
            others.extend(fitting.iter().map(|(route, _)| route.method.clone()));
            let of = |method: &str| {
                let own = fitting.iter().filter(|(route, _)| route.method == method);
                own.cloned().collect::<Vec<_>>()
            };
            let mut found = of(method);
            if found.is_empty() && method == "HEAD" {
                found = of("GET");
            }
            if !found.is_empty() {
                return Ok(found);
            }
        }
        if others.is_empty() {
            let what = format!("the document has no path like `{path}`");
            return Err(Problem::new(404, what));
        }
        others.sort();
        others.dedup();
        let listed = others.join(", ");
        let what = format!("the path has no operation `{method}`; it has {listed}");
        Err(Problem::new(405, what).with_header("allow", &listed))
    }

    /// Validates a request against the document.
    fn check(&self, route: &Route, said: &Said<'_>, request: &Request) -> Result<(), Problem> {
        let mut places = Vec::new();
        for parameter in &route.parameters {
            for fault in parameter.faults(&self.requests, said) {
                places.push(Place {
                    location: parameter.location.into(),
                    name: Some(parameter.name.clone()),
                    pointer: fault.pointer,
                    what: fault.what,
                });
            }
        }
        if let Some(body) = &route.body {
            let content_type = said.header("content-type");
            match body.check(&self.requests, content_type, &request.body) {
                Ok(()) => {}
                Err(Refused::MediaType(what)) => return Err(Problem::new(415, what)),
                Err(Refused::Invalid(faults)) => {
                    let faults = faults.into_iter();
                    places.extend(faults.map(|fault| Place {
                        location: problem::Location::Body,
                        name: None,
                        pointer: fault.pointer,
                        what: fault.what,
                    }));
                }
            }
        }
        match places.is_empty() {
            true => Ok(()),
            false => Err(Problem::invalid(route.invalid, places)),
        }
    }
}

/// Validates all values that are made up for a document: the sample of each type and variant, as it is sent and as it
/// is received, the requests, and the responses.
///
/// # Errors
/// All problems of the document, if one of them is an error.
pub fn judge(input: &Input) -> Result<Vec<Judged>, Report> {
    deep::run(input, || sound::judge(input))?
}

/// Allows calls from browsers on any site.
fn allow_origin(request: &Request, response: &mut Response) {
    let mut add = |name: &str, value: &str| {
        response.headers.push((name.to_owned(), value.to_owned()));
    };
    let origin = request.header("origin");
    add("access-control-allow-origin", origin.unwrap_or("*"));
    if origin.is_some() {
        add("access-control-allow-credentials", "true");
        add("vary", "origin");
    }
    add("access-control-expose-headers", "*");
    if request.method == "OPTIONS" {
        let method = request.header("access-control-request-method");
        add("access-control-allow-methods", method.unwrap_or("*"));
        let headers = request.header("access-control-request-headers");
        add("access-control-allow-headers", headers.unwrap_or("*"));
        add("access-control-max-age", "600");
    }
}

impl std::fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Mock")
            .field("operations", &self.routes.len())
            .finish_non_exhaustive()
    }
}

/// Returns the value of JSON text that the generator wrote itself.
fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
